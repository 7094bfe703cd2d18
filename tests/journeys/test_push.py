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


OWN = """
format = 1
id = "{id}"
name = {{ en = "Mine", zh_CN = "我的" }}
about = {{ en = "My own", zh_CN = "自己的" }}
[quiet_hours]
from = "09:00"
to = "{to}"
then = "drop"
"""


def own(folder: Path, policy_id: str = "mine", to: str = "12:00") -> str:
    path = folder / "mine.toml"
    path.write_text(OWN.format(id=policy_id, to=to), encoding="utf-8")
    return str(path)


def test_a_designers_own_document_decides(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["push", str(file), "--policy", own(tmp_path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["decision"], found["policy"], found["reasons"][-1]["rule"]) == ("drop", "mine", "quiet_hours")


def test_a_shipped_document_by_its_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["push", str(file), "--policy", "resources/policies/silent.toml"]) == 0
    assert "(silent," in capsys.readouterr().out


def test_problems_of_a_document_are_told_where_they_stand(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = own(tmp_path, to="noon")
    assert main(["push", str(file), "--policy", path]) == 2
    told = capsys.readouterr()
    assert told.err.startswith(f"{path}:8:6: 'to' is no time of day") and not told.out
    assert main(["push", str(file), "--policy", own(tmp_path, "quiet")]) == 2
    assert "Give yours another id" in capsys.readouterr().err
    assert main(["push", str(file), "--policy", str(tmp_path / "absent.toml")]) == 2
    assert "absent.toml" in capsys.readouterr().err


def test_focus_and_time_zone_of_the_person(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["push", str(file), "--focus", "on"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].strip().startswith("2. focus")
    assert main(["push", str(file), "--zone", "America/New_York", "--at", "10:30"]) == 0
    assert capsys.readouterr().out.startswith("hold until 2014-05-16 19:30")


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        ("{}", (), "has no 'aps'"),
        ("nothing", (), "not a JSON object"),
        (json.dumps({"aps": {"badge": "1"}}), (), "'aps.badge' in this payload is of the wrong type"),
        (json.dumps({"aps": {"alert": "x" * 4096}}), (), "at most 4096"),
        (json.dumps(GOOD), ("--policy", "rowdy"), "No policy is called rowdy. Choose one of: quiet"),
        (json.dumps(GOOD), ("--zone", "Mars/Base"), "No time zone is called 'Mars/Base' here"),
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


def test_a_huge_file_is_refused_by_its_true_size(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "huge.apns"
    path.write_text(json.dumps({"aps": {"alert": "元" * 500_000}}, ensure_ascii=False), encoding="utf-8")
    assert main(["push", str(path)]) == 2
    assert f"has {path.stat().st_size} bytes; a push carries at most 4096" in capsys.readouterr().err


def test_a_badge_of_nought_says_what_it_clears(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["push", "resources/payloads/en/clear.apns"]) == 0
    assert capsys.readouterr().out.startswith("drop, clears window/yhd   (quiet, ")
    assert main(["push", "resources/payloads/en/clear.apns", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["clears"] == ["window/yhd"]
    assert main(["push", "resources/payloads/en/receipt.apns", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["clears"] == []


def test_a_time_of_day_may_name_its_offset(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["push", str(file), "--at", "23:00+01:00"]) == 0
    assert "(quiet, 2014-05-17 06:00)" in capsys.readouterr().out


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
