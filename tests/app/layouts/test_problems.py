"""Every check of a layout, with the place it points at."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.layouts.document import Layout
from app.layouts.problems import DocumentErrors
from app.layouts.reader import read_layout

VALID = """\
format = 1
id = "small"
name = { en = "Small", zh_CN = "小" }
about = { en = "One tab", zh_CN = "一个频道" }

[[tab]]
id = "pay"
name = { en = "Pay", zh_CN = "支付宝" }
icon = "wallet-3"
header = { style = "title", actions = ["search"] }

[[tab.section]]
id = "everyday"
kind = "grid"
columns = 3
tiles = ["scan", { function = "bills", tint = "amber" }]
"""
SECTION = '\n[[tab.section]]\nid = "more"\nkind = "{kind}"\n'


def read(tmp_path: Path, text: str) -> Layout | DocumentErrors:
    path = tmp_path / "layout.toml"
    path.write_text(text, encoding="utf-8")
    return read_layout(path)


def test_the_valid_document_is_valid(tmp_path: Path) -> None:
    layout = read(tmp_path, VALID)
    assert isinstance(layout, Layout)
    assert layout.tabs[0].sections[0].tiles[1].tint == "amber"


@pytest.mark.parametrize(
    ("old", "new", "line", "column", "sentence"),
    [
        ("format = 1", "format = 2", 1, 10, "This program reads format 1."),
        ("format = 1", "fromat = 1", 1, 1, "'fromat' is not known here. Did you mean 'format'?"),
        ('id = "small"', "", 1, 1, "'id' is missing here. Add it: text in quotes."),
        ('id = "small"', 'id = "Small one"', 2, 6, "'Small one' is no id."),
        ('id = "small"', "id = 7", 2, 6, "'id' must be text in quotes."),
        ('en = "Small"', 'en = ""', 3, 15, "'en' is blank."),
        ('en = "Small"', f'en = "{"x" * 201}"', 3, 15, "'en' is longer than 200 characters."),
        ('en = "Small"', 'en = "a\\u0007b"', 3, 15, "'en' holds a line break or"),
        (', zh_CN = "小"', "", 3, 8, "'zh_CN' is missing here."),
        ('zh_CN = "小"', 'zh_CN = "小", zh_TW = "小"', 3, 37, "'zh_TW' is not known here. Did you mean 'zh_CN'?"),
        ('{ en = "Small", zh_CN = "小" }', '"Small"', 3, 8, "'name' must be words in both languages"),
        ("[[tab]]", "order = 2000\n[[tab]]", 6, 9, "'order' must be between 0 and 1000."),
        ("[[tab]]\nid", "[[tab]]\nidd", 7, 1, "'idd' is not known here. Did you mean 'id'?"),
        ('icon = "wallet-3"', 'icon = "walet-3"', 9, 8, "There is no icon 'walet-3'. Did you mean 'wallet-3'?"),
        ('icon = "wallet-3"', 'icon = "qwxkj"', 9, 8, "There is no icon 'qwxkj' in Remix Icon 2.5."),
        ('style = "title"', 'style = "titel"', 10, 20, "'titel' is no style. Did you mean 'title'?"),
        ('style = "title", ', "", 10, 10, "'style' is missing here."),
        ('["search"]', '["serch"]', 10, 40, "There is no function 'serch'. Did you mean 'search'?"),
        ('["search"]', '"search"', 10, 39, "'actions' must be a list."),
        ('["search"]', "[1]", 10, 40, "'function' must be text in quotes."),
        ('["search"]', '["search", "search"]', 10, 50, "'search' stands here twice."),
        ('["search"]', '["scan", "bills", "fund", "term"]', 10, 65, "There may be at most 3 actions."),
        ('kind = "grid"', 'kind = "gird"', 14, 8, "'gird' is no kind. Did you mean 'grid'?"),
        ('kind = "grid"', 'kind = "slideshow"', 14, 8, "'slideshow' is no kind. Choose one of: quick_actions"),
        ("columns = 3", "columns = 0", 15, 11, "'columns' must be between 1 and 6."),
        ("columns = 3", "columns = 7", 15, 11, "'columns' must be between 1 and 6."),
        ("columns = 3", "columns = 3.0", 15, 11, "'columns' must be a whole number."),
        ("columns = 3", "columns = true", 15, 11, "'columns' must be a whole number."),
        ("columns = 3", 'merchant = "yintai"', 15, 1, "A section of kind 'grid' has no 'merchant'."),
        ('"scan",', '"scam",', 16, 10, "There is no function 'scam'. Did you mean 'scan'?"),
        ('"scan",', '"",', 16, 10, "There is no function ''."),
        ('"scan",', '"scan", "scan",', 16, 18, "'scan' stands here twice."),
        ('"scan",', "7,", 16, 10, "A tile is the id of a function"),
        ('function = "bills"', 'function = "bill"', 16, 31, "Did you mean 'bills'?"),
        ('function = "bills", ', "", 16, 18, "'function' is missing here."),
        ('tint = "amber"', 'tint = "red"', 16, 47, "'red' is no tint. Choose one of: amber"),
        ('tint = "amber"', 'lable = "x"', 16, 40, "'lable' is not known here. Did you mean 'label'?"),
        ('tint = "amber"', "label = 3", 16, 48, "'label' must be words in both languages"),
        ('["scan", { function = "bills", tint = "amber" }]', "[]", 16, 9, "'tiles' is empty."),
        ('tiles = ["scan", { function = "bills", tint = "amber" }]', "", 12, 1, "'tiles' is missing here."),
    ],
    ids=lambda value: value if isinstance(value, str) and value.startswith(("'", "There", "A ", "This")) else "",
)
def test_one_problem_and_its_place(tmp_path: Path, old: str, new: str, line: int, column: int, sentence: str) -> None:
    assert old in VALID
    errors = read(tmp_path, VALID.replace(old, new, 1))
    assert isinstance(errors, DocumentErrors)
    found = [(error.line, error.column) for error in errors if sentence in error.sentence.en]
    assert found == [(line, column)]


@pytest.mark.parametrize(
    ("addition", "line", "column", "sentence"),
    [
        (SECTION.format(kind="latest_bill") + 'tiles = ["scan"]', 21, 1, "has no 'tiles'"),
        (SECTION.format(kind="list") + 'columns = 2\ntiles = ["fund"]', 21, 1, "has no 'columns'"),
        (SECTION.format(kind="offer"), 18, 1, "'merchant' is missing here."),
        (SECTION.format(kind="offer") + 'merchant = "A B"', 21, 12, "'A B' is no id."),
        (SECTION.format(kind="quick_actions") + 'tiles = ["fund"]', 20, 8, "must be the first section"),
        (SECTION.format(kind="windows").replace("more", "everyday"), 19, 6, "There already is a section 'everyday'."),
        ('\n[[tab]]\nid = "pay"\n', 19, 6, "There already is a tab 'pay'."),
        ("\n[[tab]]\nsection = []\n", 19, 11, "'section' is empty."),
        ("\n[[tab]]\nsection = [7]\n", 19, 12, "Every entry of 'section' must be a table."),
        ('\n[[tab]]\nid = "x"\n', 18, 1, "'section' is missing here."),
        ("".join(f'\n[[tab]]\nid = "t{n}"' for n in range(5)), 26, 1, "There may be at most 5 tabs."),
        (SECTION.format(kind="list") + f"tiles = [{'0,' * 41}]", 21, 90, "There may be at most 40 tiles."),
        ("".join(f'\n[[tab.section]]\nid = "s{n}"' for n in range(20)), 56, 1, "There may be at most 20 sections."),
    ],
)
def test_a_problem_with_something_added(tmp_path: Path, addition: str, line: int, column: int, sentence: str) -> None:
    errors = read(tmp_path, VALID + addition)
    assert isinstance(errors, DocumentErrors)
    assert [(each.line, each.column) for each in errors if sentence in each.sentence.en] == [(line, column)]


@pytest.mark.parametrize(
    ("tail", "sentence"),
    [("", "'tab' is missing"), ("tab = []", "'tab' is empty"), ("[tab]", "'tab' must be a list of tables")],
)
def test_a_layout_has_tabs(tmp_path: Path, tail: str, sentence: str) -> None:
    errors = read(tmp_path, VALID.split("\n[[tab]]")[0] + tail)
    assert isinstance(errors, DocumentErrors)
    assert sentence in str(errors)
    assert len(errors) == 1


def test_an_unknown_kind_brings_no_other_complaint(tmp_path: Path) -> None:
    errors = read(tmp_path, VALID + SECTION.format(kind="carousel") + 'merchant = "a"\ncolumns = 9\n')
    assert isinstance(errors, DocumentErrors)
    assert len(errors) == 1


def test_all_problems_are_told_at_once_in_the_order_of_the_text(tmp_path: Path) -> None:
    text = VALID.replace('"small"', '"S"').replace("wallet-3", "purse").replace("columns = 3", "columns = 9")
    errors = read(tmp_path, text.replace('"scan"', '"skan"').replace('"bills"', '"bils"'))
    assert isinstance(errors, DocumentErrors)
    assert [error.line for error in errors] == [2, 9, 15, 16, 16]


def test_a_problem_is_one_line_of_text(tmp_path: Path) -> None:
    errors = read(tmp_path, VALID.replace("format = 1", '"fo\\nrmat\\u0000" = 1'))
    assert isinstance(errors, DocumentErrors)
    assert len(str(errors).split("\n")) == 1
    assert str(errors).startswith(f"{errors.errors[0].file}:1:1: ")
    assert errors.errors[0].sentence.en.isprintable()


def test_chinese_columns_count_characters(tmp_path: Path) -> None:
    errors = read(tmp_path, VALID.replace('zh_CN = "支付宝" }', 'zh_CN = "支付宝", nn = 1 }'))
    assert isinstance(errors, DocumentErrors)
    assert (errors.errors[0].line, errors.errors[0].column) == (8, 37)
