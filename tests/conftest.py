"""Shared by all tests: everything runs offscreen, and a QML warning or an unhandled failure is a failed test."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

LONG = (
    "app/test_whole_lives.py",
    "ui/test_layouts_on_the_phone.py",
    "ui/test_accessibility.py",
    "journeys/test_wealth.py",
    "ui/viewmodels/test_compare.py",
    "ui/viewmodels/test_storm.py",
    "journeys/test_orders.py",
    "journeys/test_pay_flows.py",
    "journeys/test_command_line.py",
    "ui/test_quiet_home_screen.py",
    "app/storage/test_sigkill.py",
    "app/storage/test_sigkill_push.py",
    "quality/test_qmllint.py",
    "app/test_any_order.py",
    "app/test_hold_lives.py",
    "journeys/test_keyboard_alone.py",
    "app/domain/attention/test_properties.py",
)
"""The files that take longest, longest first: they begin first, so that all workers end at about the same time."""

TESTS = Path(__file__).parent


@pytest.fixture(scope="session", autouse=True)
def moulds() -> Iterator[None]:
    """A world that is kept in memory is built once a run; each test is given a copy."""
    from app import bootstrap
    from tests.moulds import copied

    build = bootstrap._in_memory
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            bootstrap,
            "_in_memory",
            lambda document: copied(lambda known: known == document, document, lambda: build(document)),
        )
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files of ``LONG`` first, then those with a window, then the rest; within a file everything stays in its order."""
    place = {TESTS / name: rank for rank, name in enumerate(LONG)}

    def rank(item: pytest.Item) -> tuple[int, bool]:
        return place.get(item.path, len(LONG)), TESTS / "app" in item.path.parents

    items.sort(key=rank)
