"""How two pictures differ, and when that is too much.

One font and Qt's own software renderer make the pictures byte-identical from run to run. On another processor
blending may round differently, by a step or two of 255, and now and then shade a pixel of a letter's edge anew: this
must pass. Hence two counts of the pixels whose strongest channel differs by more than ``STRONG``:

- in the whole picture at most ``MOST_IN_ALL`` (0.05 %, 115 pixels of 360 × 640): a block that moved by one pixel
  changes five to twenty times as many;
- in any square of ``CELL`` pixels at most ``MOST_IN_CELL``: another digit in a badge changes fewer than the first
  count sees (47 were measured), but all of them close together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtGui import QImage, QPainter

STRONG = 8
MOST_IN_ALL = 0.0005
CELL = 16
MOST_IN_CELL = 12

_STRONGER = bytes(value > STRONG for value in range(256))


@dataclass(frozen=True, slots=True)
class Difference:
    """``changed`` counts strongly different pixels (at most ``limit`` pass), ``crowd`` those in the worst cell."""

    changed: int
    crowd: int
    limit: int
    fault: str = ""

    @property
    def too_much(self) -> bool:
        return bool(self.fault) or self.changed > self.limit or self.crowd > MOST_IN_CELL

    def __str__(self) -> str:
        in_all = f"{self.changed} pixels differ (at most {self.limit})"
        return self.fault or f"{in_all}, {self.crowd} of them in one place (at most {MOST_IN_CELL})"


def difference(expected: QImage, actual: QImage) -> Difference:
    """Compare two pictures; one that is missing or has another size is a difference too."""
    if expected.isNull():
        return Difference(0, 0, 0, "there is no accepted picture yet")
    if expected.size() != actual.size():
        sizes = [f"{each.width()} × {each.height()}" for each in (expected, actual)]
        return Difference(0, 0, 0, f"expected {sizes[0]} pixels, got {sizes[1]}")
    if expected == actual:
        return Difference(0, 0, 0)
    rows = changed_rows(expected, actual)
    limit = int(MOST_IN_ALL * actual.width() * actual.height())
    return Difference(sum(row.count(1) for row in rows), _crowd(rows), limit)


def changed_rows(expected: QImage, actual: QImage) -> list[bytes]:
    """One byte a pixel, row by row: 1 where the two differ strongly."""
    apart = absolute(expected, actual)
    return [_strongest(bytes(cast(memoryview, apart.constScanLine(y))), apart.width()) for y in range(apart.height())]


def absolute(expected: QImage, actual: QImage) -> QImage:
    """How far each channel of each pixel is from the expected one."""
    apart = expected.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, actual.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    return apart.convertToFormat(QImage.Format.Format_RGB888)


def _strongest(line: bytes, width: int) -> bytes:
    flags = line[: 3 * width].translate(_STRONGER)
    channels = (int.from_bytes(flags[place::3]) for place in range(3))
    red, green, blue = channels
    return (red | green | blue).to_bytes(width)


def _crowd(rows: list[bytes]) -> int:
    """The most changed pixels in any cell; cells overlap by half."""
    half, worst = CELL // 2, 0
    for top in range(0, len(rows), half):
        band = [row for row in rows[top : top + CELL] if 1 in row]
        for left in range(0, len(rows[0]), half) if band else ():
            worst = max(worst, sum(row.count(1, left, left + CELL) for row in band))
    return worst
