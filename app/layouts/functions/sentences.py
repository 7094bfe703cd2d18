"""What a reader says of a function's document, beyond what every document may hear."""

from __future__ import annotations

from app.domain.texts import Text
from app.layouts.quoting import quoted


def bad_amount(key: str) -> Text:
    return Text(
        f'{quoted(key)} must be an amount in yuan as text, "12.50".', f"{quoted(key)}应写成元的金额，如 “12.50”。"
    )


def bad_digits(key: str) -> Text:
    return Text(f"{quoted(key)} must be digits in quotes.", f"{quoted(key)}应为带引号的数字。")


def bad_pattern(key: str) -> Text:
    return Text(f"{quoted(key)} is no regular expression.", f"{quoted(key)}不是正则表达式。")


def bad_clock(key: str) -> Text:
    return Text(f"{quoted(key)} must be a time like '21:15'.", f"{quoted(key)}应为时间，如 “21:15”。")


def unknown_field(name: str) -> Text:
    return Text(f"No field before this one is called {quoted(name)}.", f"前面没有名为{quoted(name)}的字段。")


def no_wait() -> Text:
    return Text(
        "Say when: add 'after', or 'after_of' with a choice.", "请写明时间：用 after，或用 after_of 指向一个选项。"
    )


def tiers_out_of_order() -> Text:
    return Text("The longest time before the start comes first.", "距开始时间最长的一档应排在最前。")


def unknown_name(kind: Text, name: str) -> Text:
    return Text(f"No {kind.en} is called {quoted(name)}.", f"没有名为{quoted(name)}的{kind.zh_CN}。")


def no_grades() -> Text:
    return Text("Say what it costs: add 'grades'.", "请写明价格：添加 grades。")


def bad_day(key: str) -> Text:
    return Text(f"{quoted(key)} must be a day like 2014-05-16.", f"{quoted(key)}应为日期，如 2014-05-16。")


def bad_weekday() -> Text:
    return Text("A weekday is a number from 0 (Monday) to 6 (Sunday).", "星期应为 0（周一）到 6（周日）的数字。")


def bad_row() -> Text:
    return Text("A row of seats must be a text; '.' is an aisle.", "每排座位应为文本，“.” 表示过道。")
