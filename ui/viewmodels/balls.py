"""A line of the lottery as balls, and as it is read aloud."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.orders.lottery import Line

Ball = dict[str, object]


def balls_of(line: Line, drawn: Line | None = None) -> list[Ball]:
    """``lit``: drawn too; without a draw all are lit."""
    reds = [_ball(red, False, drawn is None or red in drawn.reds) for red in line.reds]
    return [*reds, _ball(line.blue, True, drawn is None or line.blue == drawn.blue)]


def spoken_line(line: Line, drawn: Line | None = None) -> str:
    """``01 05 09 12 28 33 + 07``, and how many of it were drawn."""
    said = f"{' '.join(f'{red:02d}' for red in line.reds)} + {line.blue:02d}"
    if drawn is None:
        return said
    hits = len(set(line.reds) & set(drawn.reds)) + (line.blue == drawn.blue)
    hit = QCoreApplication.translate("Balls", "%n hit(s)", "", hits)
    return f"{said}: {hit}"


def _ball(number: int, special: bool, lit: bool) -> Ball:
    return {"number": f"{number:02d}", "special": special, "lit": lit}
