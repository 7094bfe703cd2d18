"""What a reader says of a document: what is wrong and what to do, in both languages."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.texts import Text
from app.layouts.quoting import quoted

KINDS = {
    "text": Text("text in quotes", "带引号的文字"),
    "whole number": Text("a whole number", "整数"),
    "number": Text("a number", "数字"),
    "yes or no": Text("true or false", "true 或 false"),
    "table": Text("a table", "表"),
    "list": Text("a list", "列表"),
    "tables": Text("a list of tables", "由表组成的列表"),
    "phrase": Text('words in both languages, { en = "…", zh_CN = "…" }', '两种语言的文字 { en = "…", zh_CN = "…" }'),
}


def and_more() -> Text:
    return Text("There are more problems. Mend these first.", "还有更多问题，请先改好这些。")


def missing(key: str, kind: str) -> Text:
    wanted = KINDS[kind]
    return Text(
        f"{quoted(key)} is missing here. Add it: {wanted.en}.", f"这里缺少{quoted(key)}。请补上，应为{wanted.zh_CN}。"
    )


def wrong_kind(key: str, kind: str) -> Text:
    wanted = KINDS[kind]
    return Text(f"{quoted(key)} must be {wanted.en}.", f"{quoted(key)}必须是{wanted.zh_CN}。")


def wrong_entry(key: str, kind: str) -> Text:
    wanted = KINDS[kind]
    return Text(f"Every entry of {quoted(key)} must be {wanted.en}.", f"{quoted(key)}的每一项都必须是{wanted.zh_CN}。")


def wrong_tile() -> Text:
    return Text("A tile is the id of a function, or a table with 'function'.", "功能要写标识，或写带有“function”的表。")


def unknown_key(key: str, near: str | None, known: Iterable[str]) -> Text:
    listed = ", ".join(known)
    if near:
        return Text(
            f"{quoted(key)} is not known here. Did you mean '{near}'?", f"这里没有{quoted(key)}。是不是“{near}”？"
        )
    if not listed:
        return Text(f"{quoted(key)} is not known here. Remove it.", f"这里没有{quoted(key)}，请删去。")
    return Text(
        f"{quoted(key)} is not known here. Known are: {listed}.", f"这里没有{quoted(key)}。可用的有：{listed}。"
    )


def unknown_choice(key: str, value: str, near: str | None, options: Iterable[str]) -> Text:
    listed = ", ".join(options)
    if near:
        return Text(
            f"{quoted(value)} is no {key}. Did you mean '{near}'?", f"{key} 没有{quoted(value)}。是不是“{near}”？"
        )
    return Text(
        f"{quoted(value)} is no {key}. Choose one of: {listed}.", f"{key} 没有{quoted(value)}。可选：{listed}。"
    )


def unknown_function(value: str, near: str | None) -> Text:
    if near:
        return Text(
            f"There is no function {quoted(value)}. Did you mean '{near}'?",
            f"没有{quoted(value)}这个功能。是不是“{near}”？",
        )
    return Text(
        f"There is no function {quoted(value)}. The catalogue lists all of them.",
        f"没有{quoted(value)}这个功能。所有功能都列在目录里。",
    )


def unknown_icon(value: str, near: str | None) -> Text:
    if near:
        return Text(
            f"There is no icon {quoted(value)}. Did you mean '{near}'?", f"没有{quoted(value)}图标。是不是“{near}”？"
        )
    return Text(f"There is no icon {quoted(value)} in Remix Icon 2.5.", f"Remix Icon 2.5 里没有{quoted(value)}图标。")


def blank_text(key: str) -> Text:
    return Text(f"{quoted(key)} is blank. Write a few words.", f"{quoted(key)}是空白的，请写几个字。")


def long_text(key: str, most: int) -> Text:
    return Text(
        f"{quoted(key)} is longer than {most} characters. Shorten it.", f"{quoted(key)}超过 {most} 个字符，请缩短。"
    )


def unprintable(key: str) -> Text:
    return Text(
        f"{quoted(key)} holds a line break or a character that cannot be shown. Take it out.",
        f"{quoted(key)}里有换行或无法显示的字符，请删去。",
    )


def bad_id(value: str) -> Text:
    return Text(
        f"{quoted(value)} is no id. Use small letters, digits and _, beginning with a letter, at most 40.",
        f"{quoted(value)}不能作为标识。请用小写字母、数字和 _，以字母开头，最多 40 个字符。",
    )


def duplicate(what: Text, value: str) -> Text:
    return Text(
        f"There already is a {what.en} {quoted(value)}. Give this one another id.",
        f"已经有{what.zh_CN}{quoted(value)}了。请换一个标识。",
    )


def repeated_function(value: str) -> Text:
    return Text(
        f"{quoted(value)} stands here twice. Keep it once.",
        f"{quoted(value)}在这里出现了两次，请只保留一个。",
    )


def out_of_range(key: str, least: float, most: float) -> Text:
    return Text(
        f"{quoted(key)} must be between {least:g} and {most:g}.", f"{quoted(key)}必须在 {least:g} 和 {most:g} 之间。"
    )


def too_many(what: Text, most: int) -> Text:
    return Text(
        f"There may be at most {most} {what.en}. Remove this one.", f"最多只能有 {most} 个{what.zh_CN}，请删去这一个。"
    )


def empty(key: str, what: Text) -> Text:
    return Text(
        f"{quoted(key)} is empty. Put in at least one {what.en}.",
        f"{quoted(key)}是空的，请至少放入一个{what.zh_CN}。",
    )


def not_for_kind(key: str, kind: str) -> Text:
    return Text(
        f"A section of kind '{kind}' has no {quoted(key)}. Remove it.",
        f"“{kind}”类型的区块没有{quoted(key)}，请删去。",
    )


def quick_actions_lead() -> Text:
    return Text(
        "Quick actions lie on the header, so they must be the first section of their tab. Move them up.",
        "快捷操作位于页头，必须是频道的第一个区块，请移到最前。",
    )


def unknown_format(known: int) -> Text:
    return Text(
        f"This program reads format {known}. Set 'format = {known}' if the document is written for it.",
        f"本程序只读格式 {known}。如果文档按此格式编写，请写“format = {known}”。",
    )


def unknown_page(value: str, near: str | None) -> Text:
    hint = Text(f" Did you mean '{near}'?", f"是不是“{near}”？") if near else Text("", "")
    return Text(
        f"There is no page {quoted(value)}.{hint.en} Leave 'route' out for a function that is not built yet.",
        f"没有{quoted(value)}这一页。{hint.zh_CN}还没做的功能请不写 route。",
    )


def bad_app_id(value: str) -> Text:
    return Text(f"{quoted(value)} is no app id. It has eight digits.", f"{quoted(value)}不是应用编号。应为八位数字。")
