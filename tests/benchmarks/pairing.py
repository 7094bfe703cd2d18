"""Two measurements taken in turn, so that a machine that slows down slows both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """``ours`` and ``reference`` are medians in ``unit``; ``ratio`` is the median of the ratios pair by pair."""

    ours: float
    reference: float
    ratio: float
    unit: str

    def as_json(self) -> dict[str, float]:
        return {"ours": round(self.ours, 4), "reference": round(self.reference, 4), "ratio": round(self.ratio, 3)}


def paired(ours: Callable[[], float], reference: Callable[[], float], unit: str, pairs: int = 9) -> Figure:
    """One uncounted pair first, then ``pairs`` counted ones, A B A B."""
    ours(), reference()
    taken = [(ours(), reference()) for _ in range(pairs)]
    return figure(taken, unit)


def figure(taken: list[tuple[float, float]], unit: str) -> Figure:
    return Figure(
        median(each for each, _ in taken),
        median(each for _, each in taken),
        median(ours / reference for ours, reference in taken),
        unit,
    )
