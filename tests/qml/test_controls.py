"""The controls by themselves, in Qt Quick Test: a failure or a QML warning of a ``tst_*.qml`` is a failure here."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
SUITES = sorted(FOLDER.glob("tst_*.qml"))
TOTALS = re.compile(r"Totals: (?P<passed>\d+) passed, (?P<failed>\d+) failed, (?P<skipped>\d+) skipped")


def quick_test(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.qml", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


def test_the_controls_by_themselves() -> None:
    done = quick_test()
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    totals = TOTALS.search(said)
    assert totals, said
    written = sum(len(re.findall(r"function test_\w+?(?<!_data)\(", path.read_text("utf-8"))) for path in SUITES)
    assert int(totals["passed"]) > written and (totals["failed"], totals["skipped"]) == ("0", "0"), said
    assert "QWARN" not in said and "Warning:" not in said, said


@pytest.mark.parametrize("broken", ["compare(1, 2);", "noSuchFunction();", "}"])
def test_a_failure_in_qml_is_a_failure(broken: str, tmp_path: Path) -> None:
    suite = tmp_path / "tst_broken.qml"
    suite.write_text(f"import QtTest\nTestCase {{ function test_it() {{ {broken} }} }}", encoding="utf-8")
    assert quick_test("-input", suite).returncode != 0
