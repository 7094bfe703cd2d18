"""The double-colour ball: lines, draws and prizes. Figures stand in the function's document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from app.domain.chance import between, sample
from app.domain.times import CHINA


@dataclass(frozen=True, slots=True)
class Tier:
    """``matches`` are the (reds, blue) that win ``prize_fen`` a line."""

    place: int
    matches: frozenset[tuple[int, int]]
    prize_fen: int


@dataclass(frozen=True, slots=True)
class Lottery:
    """``weekdays`` count from Monday 0; tickets bought from ``closes`` on wait for the draw after the next."""

    reds: int
    reds_of: int
    blues_of: int
    line_fen: int
    weekdays: frozenset[int]
    closes: time
    draws: time
    tiers: tuple[Tier, ...]


@dataclass(frozen=True, slots=True, order=True)
class Line:
    """One bet, and also what a draw shows: its reds ascending, and the blue."""

    reds: tuple[int, ...]
    blue: int

    def __str__(self) -> str:
        return " ".join(f"{red:02d}" for red in self.reds) + f"+{self.blue:02d}"


def read_lines(text: str, rules: Lottery) -> tuple[Line, ...] | None:
    """Lines like ``01 05 09 12 28 33+07``, with ``;`` between them; ``None`` where one is no line of this lottery."""
    lines = tuple(_read_line(part, rules) for part in text.replace("；", ";").split(";"))
    return None if None in lines else tuple(line for line in lines if line is not None)


def quick_line(label: str, rules: Lottery) -> Line:
    """A line drawn by a seed."""
    return Line(sample(f"{label}:red", rules.reds, rules.reds_of), between(f"{label}:blue", 1, rules.blues_of))


def next_draw(now: datetime, rules: Lottery) -> datetime:
    """When a ticket bought now is drawn."""
    day = now.astimezone(CHINA).date()
    while True:
        closes = datetime.combine(day, rules.closes, CHINA)
        if day.weekday() in rules.weekdays and now < closes:
            return datetime.combine(day, rules.draws, CHINA)
        day += timedelta(days=1)


def draw_number(at: datetime, rules: Lottery) -> str:
    """The year and the draw's place in it, seven digits."""
    days = (at.date() - at.date().replace(month=1, day=1)).days + 1
    first = at.date().replace(month=1, day=1)
    place = sum((first + timedelta(days=each)).weekday() in rules.weekdays for each in range(days))
    return f"{at.year:04d}{place:03d}"


def result_of(number: str, seed: int, rules: Lottery) -> Line:
    return quick_line(f"draw:{seed}:{number}", rules)


def tier_of(line: Line, result: Line, rules: Lottery) -> Tier | None:
    """What the line wins, if anything."""
    match = len(set(line.reds) & set(result.reds)), int(line.blue == result.blue)
    return next((tier for tier in rules.tiers if match in tier.matches), None)


def winnings(lines: tuple[Line, ...], result: Line, rules: Lottery) -> Mapping[int, int]:
    """Fen won by the place of each winning tier."""
    won: dict[int, int] = {}
    for line in lines:
        tier = tier_of(line, result, rules)
        if tier is not None:
            won[tier.place] = won.get(tier.place, 0) + tier.prize_fen
    return won


def _read_line(text: str, rules: Lottery) -> Line | None:
    reds, plus, blue = text.replace("＋", "+").strip().partition("+")
    words = [*reds.replace(",", " ").split(), blue.strip()]
    if not plus or len(words) != rules.reds + 1 or not all(each.isascii() and each.isdigit() for each in words):
        return None
    *red, last = [int(each) for each in words if len(each) <= 2] or [0]
    line = Line(tuple(sorted(red)), last)
    fits = len(set(red)) == rules.reds and all(1 <= each <= rules.reds_of for each in red)
    return line if fits and 1 <= last <= rules.blues_of else None
