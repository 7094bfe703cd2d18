"""What can be wrong with a document about rentals or stored value."""

from __future__ import annotations

from app.domain.texts import Text
from app.domain.words import yuan_text
from app.layouts.quoting import quoted

CLOSES_BEFORE = Text("The house closes before it opens.", "关门时间早于开门时间。")


def deposit_short(days: int) -> Text:
    return Text(
        f"{days} days of this car cost more than the deposit: the rent could not be captured.",
        f"这辆车 {days} 天的租金超过押金，无法扣款。",
    )


def unknown_field(name: str) -> Text:
    return Text(f"{quoted(name)} is nothing an identity has.", f"身份信息中没有{quoted(name)}。")


def amount_out_of_range(most_fen: int) -> Text:
    most = yuan_text(most_fen)
    return Text(
        f"With its bonus an amount is more than 0 and at most {most}.", f"金额加赠送须大于 0，且不超过 {most}。"
    )


def too_long(days: int) -> Text:
    return Text(
        f"From booking to settling a rental can take {days} days at most: then its deposit lapses.",
        f"从预订到结算最多 {days} 天，之后押金会自动解冻。",
    )
