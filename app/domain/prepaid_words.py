"""What merchants write about stored value, in both languages."""

from __future__ import annotations

from app.domain.texts import Text
from app.domain.words import yuan_text

AT = Text("Good at", "适用商家")
FILLED = Text("Stored value bought", "储值成功")
RETURNED = Text("Stored value returned", "储值已退还")
NO_BONUS = Text("Stored value bought, without the bonus", "储值成功，未含赠送")


def filled_body(amount_fen: int, bonus_fen: int, balance_fen: int) -> Text:
    amount, bonus, balance = map(yuan_text, (amount_fen, bonus_fen, balance_fen))
    if not bonus_fen:
        return Text(f"¥{amount} added. You have ¥{balance} to spend here.", f"已充入 ¥{amount}，可用 ¥{balance}。")
    return Text(
        f"¥{amount} and a bonus of ¥{bonus} added. You have ¥{balance} to spend here.",
        f"已充入 ¥{amount}，赠送 ¥{bonus}，可用 ¥{balance}。",
    )


def returned_body(amount_fen: int, method: Text) -> Text:
    amount = yuan_text(amount_fen)
    return Text(f"¥{amount} came back to {method.en}.", f"¥{amount} 已退回{method.zh_CN}。")


def returned_title(name: Text) -> Text:
    return Text(f"{name.en}: the rest returned", f"{name.zh_CN}退款")
