"""What a reader says of design tokens, in both languages."""

from __future__ import annotations

from app.domain.texts import Text
from app.layouts.quoting import quoted


def unknown_token(value: str, near: str | None) -> Text:
    if near:
        return Text(
            f"There is no token {quoted(value)}. Did you mean '{near}'?",
            f"没有{quoted(value)}这个设计变量。是不是“{near}”？",
        )
    return Text(f"There is no token {quoted(value)}. Remove it.", f"没有{quoted(value)}这个设计变量，请删去。")


def missing_token(name: str) -> Text:
    return Text(f"The token '{name}' is missing from this group. Add it.", f"这一组缺少设计变量“{name}”，请补上。")


def same_token(value: str) -> Text:
    return Text(
        f"Another token is named {quoted(value)} as well. Rename one of them.",
        f"另一个设计变量也叫{quoted(value)}，请改掉其中一个。",
    )


def bad_colour(value: str) -> Text:
    return Text(
        f"{quoted(value)} is no colour. Write #RRGGBB, or #RRGGBBAA with an opacity.",
        f"{quoted(value)}不是颜色。请写 #RRGGBB，带透明度时写 #RRGGBBAA。",
    )


def three_components() -> Text:
    return Text(
        "'components' must be three numbers from 0 to 1: red, green, blue.",
        "“components”必须是 0 到 1 的三个数字：红、绿、蓝。",
    )


def unknown_alias(value: str, near: str | None) -> Text:
    if near:
        return Text(
            f"There is no token {quoted(value)}. Did you mean {quoted(near)}?",
            f"没有{quoted(value)}。是不是{quoted(near)}？",
        )
    return Text(
        f"There is no token {quoted(value)}. Name one of this group.", f"没有{quoted(value)}。请写本组里的设计变量。"
    )


def circular_alias(value: str) -> Text:
    return Text(
        f"{quoted(value)} leads back to itself. Give one of these tokens a colour of its own.",
        f"{quoted(value)}绕回了自己。请给其中一个设计变量写上具体的值。",
    )
