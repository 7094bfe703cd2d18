"""What surveys say of people who had enough: an estimate, never a prediction."""

from __future__ import annotations

from typing import NamedTuple

from app.domain.texts import Text
from app.domain.values import dataclass

SOURCE = Text(
    "From surveys, not a prediction: 1,000 people asked in 2017 what they would do at so many pushes a week.",
    "来自问卷调查，并非预测：2017 年询问 1,000 人，每周收到这么多推送时会怎么做。",
)


class Band(NamedTuple):
    """Pushes a week that people were asked about, and per cent of them; ``None`` where there is no figure."""

    least: int
    most: int
    switch_off: int | None
    stop_using: int | None


BANDS = (Band(1, 1, 10, None), Band(2, 5, 37, 22), Band(6, 10, None, 31))
"""As published."""


@dataclass(frozen=True, slots=True)
class OptOut:
    """Per cent who said they switch push off, and who stop using the app; ``None`` where nobody was asked.

    A figure that is ``at least`` so many is the last one asked for, carried on to more pushes: that step is ours (D),
    the survey's own figures never are. ``band`` is what was asked about at this rate, ``None`` outside all bands.
    """

    pushes_a_week: float
    switch_off: int | None
    stop_using: int | None
    at_least_switch_off: bool = False
    at_least_stop_using: bool = False
    band: Band | None = None
    source: Text = SOURCE

    @property
    def least(self) -> bool:
        """Some figure was carried on."""
        return self.at_least_switch_off or self.at_least_stop_using


def opt_out(pushes_a_week: float) -> OptOut:
    """The band of the rate rounded to whole pushes; what it has no figure for is carried on from the bands below."""
    rate = round(pushes_a_week)
    asked = [band for band in BANDS if band.least <= rate]
    band = next((each for each in asked if rate <= each.most), None)
    off, stop = (_latest([getattr(each, name) for each in asked]) for name in ("switch_off", "stop_using"))
    return OptOut(
        pushes_a_week, off, stop,
        off is not None and (band is None or band.switch_off is None),
        stop is not None and (band is None or band.stop_using is None),
        band,
    )  # fmt: skip


def _latest(figures: list[int | None]) -> int | None:
    return next((each for each in reversed(figures) if each is not None), None)
