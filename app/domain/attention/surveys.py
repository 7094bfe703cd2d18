"""What surveys say of people who had enough: an estimate, never a prediction."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.texts import Text

SOURCE = Text(
    "From surveys, not a prediction: 1,000 people asked in 2017 what they would do at so many pushes a week.",
    "来自问卷调查，并非预测：2017 年询问 1,000 人，每周收到这么多推送时会怎么做。",
)


@dataclass(frozen=True, slots=True)
class OptOut:
    """Per cent who said they switch push off, and who stop using the app; ``None`` where nobody was asked.

    ``least`` is true above the last band the survey gives: it is then at least so many.
    """

    pushes_a_week: float
    switch_off: int | None
    stop_using: int | None
    least: bool = False
    source: Text = SOURCE


def opt_out(pushes_a_week: float) -> OptOut:
    """Bands as published: 1 a week, 2–5, 6–10. For switching off, what lies above 5 was not among the figures kept."""
    rounded = round(pushes_a_week)
    if rounded <= 0:
        return OptOut(pushes_a_week, None, None)
    if rounded == 1:
        return OptOut(pushes_a_week, 10, None)
    if rounded <= 5:
        return OptOut(pushes_a_week, 37, 22)
    return OptOut(pushes_a_week, 37, 31, least=True)
