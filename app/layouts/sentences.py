"""What a reader says of a document: what is wrong and what to do, in both languages."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.texts import Text

KINDS = {
    "text": Text("text in quotes", "带引号的文字"),
    "whole number": Text("a whole number", "整数"),
    "number": Text("a number", "数字"),
    "yes or no": Text("true or false", "true 或 false"),
    "table": Text("a table", "表"),
    "list": Text("a list", "列表"),
}


def missing_file() -> Text:
    return Text("There is no such file. Choose another one.", "没有这个文件，请另选一个。")


def is_a_folder() -> Text:
    return Text("This is a folder. Choose a file inside it.", "这是一个文件夹，请选择其中的文件。")


def cannot_open(reason: str) -> Text:
    return Text(f"The file cannot be opened ({reason}).", f"无法打开这个文件（{reason}）。")


def too_large(limit: int) -> Text:
    return Text(
        f"The file is larger than {limit // 1000} kB. Documents are far smaller; choose another file.",
        f"文件超过 {limit // 1000} kB。文档不会这么大，请另选一个文件。",
    )


def empty_file() -> Text:
    return Text("The file is empty. Start from a copy of an existing document.", "文件是空的。请从现有文档的副本开始。")


def not_utf8() -> Text:
    return Text("This is not UTF-8 text. Save the file as UTF-8.", "这里不是 UTF-8 文字，请把文件存为 UTF-8。")


def unknown_kind_of_file() -> Text:
    return Text(
        "A document ends in .toml or .json. Choose such a file.", "文档的扩展名是 .toml 或 .json，请选择这样的文件。"
    )


def too_deep() -> Text:
    return Text("The document is nested too deeply. Take levels out.", "文档嵌套太深，请减少层级。")


def not_a_table_at_top() -> Text:
    return Text("The document must be an object in { }.", "文档最外层必须是 { } 对象。")


def bad_syntax(en: str, zh: str) -> Text:
    return Text(f"The text cannot be read from here on: {en}", f"从这里起无法读懂：{zh}")


def missing(key: str, kind: str) -> Text:
    wanted = KINDS[kind]
    return Text(f"“{key}” is missing here. Add it: {wanted.en}.", f"这里缺少“{key}”。请补上，应为{wanted.zh_CN}。")


def wrong_kind(key: str, kind: str) -> Text:
    wanted = KINDS[kind]
    return Text(f"“{key}” must be {wanted.en}.", f"“{key}”必须是{wanted.zh_CN}。")


def unknown_key(key: str, near: str | None, known: Iterable[str]) -> Text:
    listed = ", ".join(known)
    if near:
        return Text(f"“{key}” is not known here. Did you mean “{near}”?", f"这里没有“{key}”。是不是“{near}”？")
    if not listed:
        return Text(f"“{key}” is not known here. Remove it.", f"这里没有“{key}”，请删去。")
    return Text(f"“{key}” is not known here. Known are: {listed}.", f"这里没有“{key}”。可用的有：{listed}。")


def unknown_choice(key: str, value: str, near: str | None, options: Iterable[str]) -> Text:
    listed = ", ".join(options)
    if near:
        return Text(f"“{value}” is no {key}. Did you mean “{near}”?", f"{key} 没有“{value}”。是不是“{near}”？")
    return Text(f"“{value}” is no {key}. Choose one of: {listed}.", f"{key} 没有“{value}”。可选：{listed}。")


def unknown_function(value: str, near: str | None) -> Text:
    if near:
        return Text(
            f"There is no function “{value}”. Did you mean “{near}”?", f"没有“{value}”这个功能。是不是“{near}”？"
        )
    return Text(
        f"There is no function “{value}”. The catalogue lists all of them.",
        f"没有“{value}”这个功能。所有功能都列在目录里。",
    )


def unknown_icon(value: str, near: str | None) -> Text:
    if near:
        return Text(f"There is no icon “{value}”. Did you mean “{near}”?", f"没有“{value}”图标。是不是“{near}”？")
    return Text(f"There is no icon “{value}” in Remix Icon 2.5.", f"Remix Icon 2.5 里没有“{value}”图标。")


def blank_text(key: str) -> Text:
    return Text(f"“{key}” is blank. Write a few words.", f"“{key}”是空白的，请写几个字。")


def long_text(key: str, most: int) -> Text:
    return Text(f"“{key}” is longer than {most} characters. Shorten it.", f"“{key}”超过 {most} 个字符，请缩短。")


def unprintable(key: str) -> Text:
    return Text(
        f"“{key}” holds a line break or a character that cannot be shown. Take it out.",
        f"“{key}”里有换行或无法显示的字符，请删去。",
    )


def bad_id(value: str) -> Text:
    return Text(
        f"“{value}” is no id. Use small letters, digits and _, beginning with a letter, at most 40.",
        f"“{value}”不能作为标识。请用小写字母、数字和 _，以字母开头，最多 40 个字符。",
    )


def duplicate(what: Text, value: str) -> Text:
    return Text(
        f"There already is a {what.en} “{value}”. Give this one another id.",
        f"已经有{what.zh_CN}“{value}”了。请换一个标识。",
    )


def repeated_function(value: str) -> Text:
    return Text(
        f"“{value}” stands here twice. Keep it once.",
        f"“{value}”在这里出现了两次，请只保留一个。",
    )


def out_of_range(key: str, least: float, most: float) -> Text:
    return Text(f"“{key}” must be between {least:g} and {most:g}.", f"“{key}”必须在 {least:g} 和 {most:g} 之间。")


def too_many(what: Text, most: int) -> Text:
    return Text(
        f"There may be at most {most} {what.en}. Remove this one.", f"最多只能有 {most} 个{what.zh_CN}，请删去这一个。"
    )


def empty(key: str, what: Text) -> Text:
    return Text(f"“{key}” is empty. Put in at least one {what.en}.", f"“{key}”是空的，请至少放入一个{what.zh_CN}。")


def not_for_kind(key: str, kind: str) -> Text:
    return Text(f"A section of kind “{kind}” has no “{key}”. Remove it.", f"“{kind}”类型的区块没有“{key}”，请删去。")


def quick_actions_lead() -> Text:
    return Text(
        "Quick actions lie on the header, so they must be the first section of their tab. Move them up.",
        "快捷操作位于页头，必须是频道的第一个区块，请移到最前。",
    )


def unknown_format(known: int) -> Text:
    return Text(
        f"This program reads format {known}. Set “format = {known}” if the document is written for it.",
        f"本程序只读格式 {known}。如果文档按此格式编写，请写“format = {known}”。",
    )


def unknown_page(value: str, near: str | None) -> Text:
    hint = Text(f" Did you mean “{near}”?", f"是不是“{near}”？") if near else Text("", "")
    return Text(
        f"There is no page “{value}”.{hint.en} Leave “route” out for a function that is not built yet.",
        f"没有“{value}”这一页。{hint.zh_CN}还没做的功能请不写 route。",
    )


def bad_app_id(value: str) -> Text:
    return Text(f"“{value}” is no app id. It has eight digits.", f"“{value}”不是应用编号。应为八位数字。")


def unknown_token(value: str, near: str | None) -> Text:
    if near:
        return Text(
            f"There is no token “{value}”. Did you mean “{near}”?", f"没有“{value}”这个设计变量。是不是“{near}”？"
        )
    return Text(f"There is no token “{value}”. Remove it.", f"没有“{value}”这个设计变量，请删去。")


def missing_token(name: str) -> Text:
    return Text(f"The token “{name}” is missing from this group. Add it.", f"这一组缺少设计变量“{name}”，请补上。")


def bad_colour(value: str) -> Text:
    return Text(
        f"“{value}” is no colour. Write #RRGGBB, or #RRGGBBAA with an opacity.",
        f"“{value}”不是颜色。请写 #RRGGBB，带透明度时写 #RRGGBBAA。",
    )


def three_components() -> Text:
    return Text(
        "“components” must be three numbers from 0 to 1: red, green, blue.",
        "“components”必须是 0 到 1 的三个数字：红、绿、蓝。",
    )


def unknown_alias(value: str, near: str | None) -> Text:
    if near:
        return Text(
            f"There is no token “{{{value}}}”. Did you mean “{{{near}}}”?", f"没有“{{{value}}}”。是不是“{{{near}}}”？"
        )
    return Text(
        f"There is no token “{{{value}}}”. Name one of this group.", f"没有“{{{value}}}”。请写本组里的设计变量。"
    )


def circular_alias(value: str) -> Text:
    return Text(
        f"“{{{value}}}” leads back to itself. Give one of these tokens a colour of its own.",
        f"“{{{value}}}”绕回了自己。请给其中一个设计变量写上具体的值。",
    )
