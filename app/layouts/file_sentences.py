"""What a reader says of a file it cannot read at all, in both languages."""

from __future__ import annotations

from app.domain.texts import Text


def missing_file() -> Text:
    return Text("There is no such file. Choose another one.", "没有这个文件，请另选一个。")


def is_a_folder() -> Text:
    return Text("This is a folder. Choose a file inside it.", "这是一个文件夹，请选择其中的文件。")


def is_no_file() -> Text:
    return Text("This is no ordinary file. Choose another one.", "这不是普通文件，请另选一个。")


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


def too_many_dots() -> Text:
    return Text("This line is nested too deeply: it has far too many dots.", "这一行嵌套太深：点太多了。")


def not_a_table_at_top() -> Text:
    return Text("The document must be an object in { }.", "文档最外层必须是 { } 对象。")


def bad_syntax(en: str, zh: str) -> Text:
    return Text(f"The text cannot be read from here on: {en}", f"从这里起无法读懂：{zh}")
