"""The lock holds what pyproject.toml asks for, exactly and with hashes, and tells nothing about where it was made."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from ui.runtime.lock import DEVELOPMENT_LOCK, RUNTIME_LOCK, locked_versions

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = pytest.mark.parametrize("lock", [RUNTIME_LOCK, DEVELOPMENT_LOCK], ids=lambda lock: lock.name)


def _pins(requirements: list[str]) -> dict[str, str]:
    pinned = (re.fullmatch(r"([\w.-]+)(?:\[.*\])?==(\S+)", entry) for entry in requirements)
    return {match[1].lower(): match[2] for match in pinned if match}


def test_each_package_the_program_needs_is_pinned_and_locked_at_that_version() -> None:
    pins = _pins(PROJECT["dependencies"])
    assert len(pins) == len(PROJECT["dependencies"])
    assert pins.items() <= locked_versions(RUNTIME_LOCK).items()


def test_each_tool_is_locked_at_the_version_asked_for() -> None:
    assert _pins(PROJECT["optional-dependencies"]["dev"]).items() <= locked_versions(DEVELOPMENT_LOCK).items()


def test_the_tools_are_locked_beside_the_very_packages_that_run() -> None:
    assert locked_versions(RUNTIME_LOCK).items() <= locked_versions(DEVELOPMENT_LOCK).items()


@LOCKS
def test_each_entry_has_a_hash(lock: Path) -> None:
    entries = re.split(r"\n(?=[a-zA-Z])", lock.read_text(encoding="utf-8"))[1:]
    assert entries
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


@LOCKS
def test_no_address_and_no_path_is_in_it(lock: Path) -> None:
    assert re.findall(r"\S*(?:://|/|index|find-links)\S*", lock.read_text(encoding="utf-8")) == []
