"""Files that cannot be read at all: one sentence each, never a traceback."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.layouts.problems import DocumentError, DocumentErrors
from app.layouts.reader import layout_path, read_layout
from app.layouts.reading import LARGEST_BYTES


def only_error(path: Path) -> DocumentError:
    errors = read_layout(path)
    assert isinstance(errors, DocumentErrors)
    assert len(errors) == 1
    (error,) = errors
    assert error.file == str(path)
    assert error.sentence.zh_CN != error.sentence.en
    return error


def written(tmp_path: Path, content: str | bytes, name: str = "layout.toml") -> Path:
    path = tmp_path / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "no such file" in only_error(tmp_path / "none.toml").sentence.en


def test_a_folder(tmp_path: Path) -> None:
    assert "folder" in only_error(tmp_path).sentence.en


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_does_not_keep_the_reader_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    assert "ordinary file" in only_error(tmp_path / "pipe.toml").sentence.en


def test_a_name_no_file_can_have() -> None:
    assert "cannot be opened" in only_error(Path("nul\0.toml")).sentence.en


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read anything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = written(tmp_path, "format = 1")
    path.chmod(0)
    assert "Permission denied" in only_error(path).sentence.en


@pytest.mark.parametrize("content", ["", " \n\t\n", "\ufeff\n"])
def test_an_empty_file(tmp_path: Path, content: str) -> None:
    assert "empty" in only_error(written(tmp_path, content)).sentence.en


def test_a_huge_file(tmp_path: Path) -> None:
    assert "1000 kB" in only_error(written(tmp_path, b"#" * (LARGEST_BYTES + 1))).sentence.en


def test_text_that_is_not_utf8(tmp_path: Path) -> None:
    error = only_error(written(tmp_path, "ok = 1\nname = '支付宝".encode() + "宝'".encode("gbk")))
    assert (error.line, error.column) == (2, 12)
    assert "UTF-8" in error.sentence.en


def test_another_kind_of_file(tmp_path: Path) -> None:
    assert ".toml or .json" in only_error(written(tmp_path, "a: 1", "layout.yaml")).sentence.en


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("deep.toml", "a = " + "[" * 5000 + "]" * 5000),
        ("deep.json", "[" * 200_000 + "]" * 200_000),
        ("deep.json", '{"a":' * 100_000 + "1" + "}" * 100_000),
    ],
    ids=["toml lists", "json lists", "json objects"],
)
def test_deep_nesting(tmp_path: Path, name: str, content: str) -> None:
    assert "nested too deeply" in only_error(written(tmp_path, content, name)).sentence.en


def test_a_key_of_many_parts(tmp_path: Path) -> None:
    errors = read_layout(written(tmp_path, ".".join("a" * 90) + " = 1"))
    assert "'a' is not known here" in str(errors)
    error = only_error(written(tmp_path, "b = 1\n" + ".".join("a" * 50_000) + " = 1"))
    assert (error.line, "too many dots" in error.sentence.en) == (2, True)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    text = layout_path().read_text(encoding="utf-8").replace("\n", "\r\n")
    assert read_layout(written(tmp_path, "\ufeff" + text)) == read_layout(layout_path())


def test_more_problems_than_anyone_mends_are_summed_up(tmp_path: Path) -> None:
    errors = read_layout(written(tmp_path, "".join(f"key{number} = 1\n" for number in range(40_000))))
    assert isinstance(errors, DocumentErrors)
    assert len(errors) == 201
    assert "more problems" in str(errors)


def test_a_document_may_be_json(tmp_path: Path) -> None:
    errors = read_layout(written(tmp_path, '{"format": 1,\n "tab": [{"id": "pay", "icon": 7}]}', "layout.json"))
    assert isinstance(errors, DocumentErrors)
    assert (2, 32) in [(error.line, error.column) for error in errors]
