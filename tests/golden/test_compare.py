"""What the comparison lets pass and what it does not; and that its page shows what it should."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tests.golden import report
from tests.golden.compare import difference
from tests.golden.looks import plain
from tests.golden.scenes import NAMES, expected
from tests.stage import play
from ui.runtime.stage import Stage

pytestmark = [pytest.mark.golden, pytest.mark.xdist_group("golden")]

TAB = "pay_en_light"
CARD = QRect(0, 433, 360, 68)
"""Where the latest bill stands, for certain, in the accepted picture of the Pay tab."""


def painted(paint: Callable[[QPainter, QImage], None], name: str = TAB) -> QImage:
    """The accepted picture with something painted over."""
    before = expected(name)
    after = before.copy()
    painter = QPainter(after)
    paint(painter, before)
    painter.end()
    return after


def test_the_same_picture_does_not_differ() -> None:
    assert not difference(expected(TAB), expected(TAB)).too_much


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("right", "down"), [(0, 1), (1, 0)])
def test_a_block_that_moved_by_one_pixel_is_seen(name: str, right: int, down: int) -> None:
    def shift(painter: QPainter, before: QImage) -> None:
        painter.drawImage(right, CARD.y() + down, before.copy(CARD))

    found = difference(expected(name), painted(shift, name))
    assert found.too_much and found.changed > found.limit


def test_letters_shaded_a_step_differently_everywhere_pass() -> None:
    """As on a processor that blends with another rounding."""

    def shade(painter: QPainter, before: QImage) -> None:
        painter.fillRect(before.rect(), QColor(128, 128, 128, 4))

    after = painted(shade)
    assert after != expected(TAB), "the test paints nothing"
    assert not difference(expected(TAB), after).too_much


def test_a_few_letters_edges_shaded_anew_pass() -> None:
    def speckle(painter: QPainter, before: QImage) -> None:
        for place in range(100):
            painter.fillRect(20 + 33 * (place % 10), 30 + 55 * (place // 10), 1, 1, QColor("magenta"))

    found = difference(expected(TAB), painted(speckle))
    assert found.changed == 100 and not found.too_much


@pytest.mark.parametrize("merchants", [("zhizun",), ("zhizun", "yhd")], ids=["another number", "no badge"])
def test_a_badge_that_changed_is_seen(merchants: tuple[str, ...]) -> None:
    """Read some messages in the real window, then put only the tab bar's badge into the picture."""
    taken: list[QImage] = []

    async def script(stage: Stage) -> None:
        taken.append(plain(stage.phone_picture()))
        for merchant in merchants:
            stage.phone.open(f"window/{merchant}")
            await stage.settled()
        stage.phone.goHome()
        await stage.settled()
        after = plain(stage.phone_picture())
        top = after.height() - 60
        mixed = taken[0].copy()
        painter = QPainter(mixed)
        painter.drawImage(0, top, after.copy(0, top, after.width(), 60))
        painter.end()
        taken.append(mixed)

    play(script)
    assert difference(*taken).too_much


def test_another_size_or_no_picture_is_a_difference() -> None:
    assert difference(QImage(), expected(TAB)).too_much
    assert difference(expected(TAB).copy(0, 0, 360, 639), expected(TAB)).too_much


def test_the_page_holds_all_three_pictures_in_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "REPORT", tmp_path / "build" / "report.html")
    moved = painted(lambda painter, before: painter.drawImage(0, CARD.y() + 1, before.copy(CARD)))
    page = report.write_report({TAB: moved}, {TAB: difference(expected(TAB), moved)}).read_text(encoding="utf-8")
    assert page.count("data:image/png;base64,") == 3
    assert "1 of 1 pictures differ" in page and "make golden" in page and TAB in page
    assert 'src="http' not in page and "$" not in page.split("</style>")[1]


def test_the_difference_marks_what_changed_and_nothing_else() -> None:
    before, after = expected(TAB), painted(lambda painter, _: painter.fillRect(10, 20, 5, 1, QColor("magenta")))
    shown = report.marked(before, after)
    assert shown.pixelColor(12, 20) == report.MARK and shown.pixelColor(12, 21) != report.MARK
