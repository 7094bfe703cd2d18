"""The doctor says what is missing and which commands mend it, and setting up twice costs nothing."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from ui.runtime import checks, libraries
from ui.runtime.checks import Finding
from ui.runtime.display import display_fault
from ui.runtime.doctor import examine, exit_code, report

ROOT = Path(__file__).resolve().parents[2]
WELL = Finding("Python", True, "3.12.1")
APT = "apt-get install -y --no-install-recommends libegl1"


def test_this_machine_can_run_the_tests_it_is_running() -> None:
    findings = examine()
    assert exit_code(findings) == 0, report(findings)


def test_columns_are_aligned_and_the_verdict_comes_last() -> None:
    lines = report((WELL, Finding("System libraries", True, "all"))).splitlines()
    assert lines[0].index("ok") == lines[1].index("ok")
    assert lines[-1] == "Fourtab can run here."


def test_one_closing_line_holds_every_command_system_packages_first() -> None:
    lacking = (Finding("qasync", False, "", "make setup"), WELL, *(Finding(name, False, "", APT) for name in "ab"))
    assert report(lacking).splitlines()[-1].endswith(f"To mend it: {APT} && make setup")
    assert exit_code(lacking) == 1


def test_a_missing_display_is_told_but_is_no_failure() -> None:
    findings = (WELL, Finding("Display", False, "DISPLAY is not set", needed=False))
    assert "none" in report(findings)
    assert exit_code(findings) == 0


def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "PACKAGES", {"libabsent-of-fourtab.so.9": "libabsent9"})
    assert libraries.missing_libraries() == ("libabsent-of-fourtab.so.9",)
    assert libraries.install_command(("b", "a", "b")).endswith("a b")


def test_the_data_folder_follows_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from app.worlds import default_folder

    for name, value in (("FOURTAB_HOME", tmp_path), ("XDG_DATA_HOME", tmp_path / "data")):
        monkeypatch.delenv("FOURTAB_HOME", raising=False)
        monkeypatch.setenv(name, str(value))
        assert checks.worlds_folder() == default_folder()


def test_a_display_that_answers_is_found(tmp_path: Path) -> None:
    assert display_fault({}) is not None
    assert display_fault({"DISPLAY": ":59999"}) is not None
    assert display_fault({"QT_QPA_PLATFORM": "offscreen"}) is None
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        assert display_fault({"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-0"}) is None


@pytest.mark.skipif(
    not list((ROOT / ".venv").glob(".fourtab-*")), reason="these tests run in an environment of their own"
)
def test_setting_up_again_says_and_does_nothing() -> None:
    again = subprocess.run(
        [sys.executable, "-m", "ui.runtime.setup"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert again.stdout == ""


def test_doctor_and_setup_load_nothing_that_is_installed() -> None:
    program = "import sys, ui.runtime.doctor, ui.runtime.setup; print([m for m in sys.modules if 'PySide6' in m])"
    bare = subprocess.run(
        [sys.executable, "-S", "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": ""},
    )
    assert bare.stdout.strip() == "[]"
