"""What the wallet writes about Yu'e Bao, in both languages: bills' titles and notices."""

from __future__ import annotations

from datetime import date

from app.domain.fund.calendar import Confirmed
from app.domain.texts import Text
from app.domain.words import yuan_text

INTO = Text("Into Yu'e Bao", "转入余额宝")
OUT_OF = Text("Out of Yu'e Bao", "余额宝转出")
CONFIRMED = Text("Yu'e Bao units confirmed", "余额宝份额已确认")

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def bought(amount_fen: int, confirmed: Confirmed) -> Text:
    amount, on, shown = yuan_text(amount_fen), confirmed.confirmed_on, confirmed.first_income_shown_on
    return Text(
        f"¥{amount} will be confirmed on {_english(on)}. "
        f"The first income joins that evening and shows as yesterday's on {_english(shown)}.",
        f"¥{amount} 将于{_chinese(on)}确认份额，首笔收益当晚入账，{_chinese(shown)}显示为昨日收益。",
    )


def sold(amount_fen: int, to: Text) -> Text:
    amount = yuan_text(amount_fen)
    return Text(f"¥{amount} has arrived: {to.en}.", f"¥{amount} 已转入{to.zh_CN}。")


def units_confirmed(units_fen: int, shown_on: date) -> Text:
    amount = yuan_text(units_fen)
    return Text(
        f"{amount} units earn from today on. "
        f"The first income joins this evening and shows as yesterday's on {_english(shown_on)}.",
        f"{amount} 份今日起计算收益，首笔收益当晚入账，{_chinese(shown_on)}显示为昨日收益。",
    )


def _english(day: date) -> str:
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def _chinese(day: date) -> str:
    return f"{day.month}月{day.day}日"
