"""What can be wrong with a policy document, beyond what every document may have."""

from __future__ import annotations

from app.domain.texts import Text
from app.layouts.quoting import quoted


def bad_clock(key: str, value: str) -> Text:
    return Text(
        f"{quoted(key)} is no time of day: {quoted(value)}. Write hours and minutes, as in 22:00.",
        f"{quoted(key)}不是时刻：{quoted(value)}。请写时和分，例如 22:00。",
    )
