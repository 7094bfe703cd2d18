"""What can be wrong with a trading calendar, beyond what every document may have."""

from __future__ import annotations

from datetime import date

from app.domain.texts import Text
from app.layouts.quoting import quoted


def no_day(key: str) -> Text:
    return Text(
        f"{quoted(key)} holds something that is no day. Write days as in 2014-05-01.",
        f"{quoted(key)}中有一项不是日期。请写成 2014-05-01 的形式。",
    )


def no_hour(key: str) -> Text:
    return Text(
        f"{quoted(key)} is missing or no time of day. Write it as in 15:00:00.",
        f"{quoted(key)}缺失或不是时刻。请写成 15:00:00 的形式。",
    )


def wrong_weekday(day: date, weekend: bool) -> Text:
    if weekend:
        return Text(
            f"{day} is no Saturday or Sunday. Only those can be made up for.",
            f"{day} 不是周六或周日，只有周末才会调休上班。",
        )
    return Text(
        f"{day} is a Saturday or Sunday, when the fund never trades. Take it out.",
        f"{day} 是周末，基金本来就不交易。请删去。",
    )


def twice(day: date) -> Text:
    return Text(f"{day} is there twice. Take one out.", f"{day} 出现了两次。请删去一个。")
