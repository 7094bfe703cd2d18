"""``fourtab push FILE``: a decision and its reasons, or a sentence and exit code 2; never Qt."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.refusals import RefusalCode
from app.push_sentences import SENTENCES
from main import main
from ui.format import refusals

GOOD = {"aps": {"alert": {"title": "T", "body": "B"}}, "fourtab": {"window": "yintai", "kind": "service"}}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "sale.apns"
    path.write_text(json.dumps(GOOD), encoding="utf-8")
    return path


def test_a_decision_in_words(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["push", str(file), "--at", "22:30"]) == 0
    first, *reasons = capsys.readouterr().out.splitlines()
    assert first.startswith("hold until 2014-05-17 07:30") and "(quiet, 2014-05-16 22:30)" in first
    assert [line.split(":")[0].strip() for line in reasons] == ["1. kind", "2. quiet hours"]


def test_a_decision_as_json(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["push", str(file), "--policy", "silent", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["decision"], found["policy"], found["reasons"][0]["rule"]) == ("list", "silent", "kind")


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        ("{}", (), "has no 'aps'"),
        ("nothing", (), "not a JSON object"),
        (json.dumps({"aps": {"badge": "1"}}), (), "'aps.badge' in this payload is of the wrong type"),
        (json.dumps({"aps": {"alert": "x" * 4096}}), (), "at most 4096"),
        (json.dumps(GOOD), ("--policy", "rowdy"), "No policy is called rowdy. Choose one of: quiet"),
        (json.dumps(GOOD), ("--world", "mars"), "No world is called mars"),
        (json.dumps(GOOD), ("--at", "noon"), "noon is no time"),
        (json.dumps(GOOD), ("--at", "2013-01-01T00:00"), "only moves forward"),
    ],
)
def test_what_cannot_be_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, options: tuple[str, ...], said: str
) -> None:
    path = tmp_path / "bad.apns"
    path.write_text(text, encoding="utf-8")
    assert main(["push", str(path), *options]) == 2
    assert said in capsys.readouterr().err


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["push", str(tmp_path / "absent.apns")]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_no_qt_is_loaded(file: Path) -> None:
    program = f"import sys, main; main.main(['push', {str(file)!r}]); print('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(__file__).parents[2], capture_output=True, text=True
    )
    assert done.stdout.splitlines()[-1] == "False", done.stderr


@pytest.mark.parametrize("code", SENTENCES)
def test_the_phone_says_the_same(code: RefusalCode) -> None:
    assert refusals._SENTENCES[code] == SENTENCES[code].en
