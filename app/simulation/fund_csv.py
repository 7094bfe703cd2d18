"""Reading a fund's daily figures from a CSV file: all of them, or every problem by line and column."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from app.domain.fund import FundFigures, Series, seven_day_yield
from app.domain.values import dataclass

DATE, INCOME, YIELD = (
    ("date", "mfd_date"),
    ("income_per_10k", "mfd_daily_yield"),
    ("seven_day_yield", "mfd_7daily_yield"),
)
MOST_INCOME = 10 * 10_000
"""More than 10 yuan a day for 10,000 units is no money fund's (D): it would be 44 per cent a year."""
MOST_YIELD = 100 * 1_000
MOST_PROBLEMS = 20
NEEDED = 7

_DAY = re.compile(r"(20\d\d)(-?)(\d\d)\2(\d\d)", re.ASCII)
_NUMBER = re.compile(r"(-?)(\d{1,6})(?:\.(\d*))?", re.ASCII)


class FundCsvError(Exception):
    """What is wrong with a file, in sentences, one a line."""


@dataclass(frozen=True, slots=True)
class DailyFigures:
    """Consecutive days, oldest first: incomes per 10,000 units in 1/10000 yuan, yields in 1/1000 per cent.

    A yield is the one the file gives, else the one of seven days' incomes, which the first six days have not got.
    """

    days: tuple[date, ...]
    incomes: tuple[int, ...]
    yields: tuple[int | None, ...]

    def seven_day_yields(self) -> Iterator[tuple[date, int, str]]:
        """(day, income, per cent) from the seventh day on, worked out from the incomes."""
        for last in range(NEEDED - 1, len(self.days)):
            window = self.incomes[last - NEEDED + 1 : last + 1]
            yield self.days[last], self.incomes[last], str(seven_day_yield(window))

    def figures(self) -> FundFigures:
        known = {day: percent for day, percent in zip(self.days, self.yields, strict=True) if percent is not None}
        return FundFigures(Series(self.days, self.incomes), Series.of(known))


def read_fund_csv(raw: bytes) -> DailyFigures:
    """Columns ``date,income_per_10k`` (or ``mfd_date,mfd_daily_yield``), and a yield where there is one.

    Days are written 2014-05-16 or 20140516. Raises ``FundCsvError``.
    """
    reader = csv.reader(io.StringIO(_decoded(raw), newline=""), strict=True)
    try:
        header = next(reader, [])
        table = _Table([name.strip().lower() for name in header])
        for cells in reader:
            table.take(reader.line_num, cells)
    except csv.Error as error:
        raise FundCsvError(f"line {reader.line_num}: this cannot be read as CSV ({error}).") from None
    return table.whole()


def _decoded(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise FundCsvError(f"line {line}: the file is not UTF-8 text. Save it as UTF-8.") from None
    if not text.strip():
        raise FundCsvError("The file is empty. It needs a header line and a line for every day.")
    return text


class _Table:
    def __init__(self, header: Sequence[str]) -> None:
        self._header = header
        self._day, self._income, self._yield = (self._find(names) for names in (DATE, INCOME, YIELD))
        if self._day is None or self._income is None:
            raise FundCsvError(
                f"line 1: the columns {DATE[0]} and {INCOME[0]} (or {DATE[1]} and {INCOME[1]}) are needed; "
                f"there are: {', '.join(header)[:80]}."
            )
        self._problems: list[str] = []
        self._days: list[date] = []
        self._lines: dict[date, int] = {}
        self._incomes: list[int] = []
        self._yields: list[int | None] = []

    def take(self, line: int, cells: Sequence[str]) -> None:
        if not any(cell.strip() for cell in cells):
            return
        if len(cells) > len(self._header):
            self._note(line, len(self._header), f"there are {len(cells)} cells, the header has {len(self._header)}")
            return
        padded = [cell.strip() for cell in cells] + [""] * (len(self._header) - len(cells))
        day = self._read_day(line, padded)
        income = self._read_number(line, padded, self._income, 4, MOST_INCOME)
        percent = self._read_number(line, padded, self._yield, 3, MOST_YIELD, optional=True)
        if day is not None and self._follows(line, day):
            self._days.append(day)
            self._incomes.append(income or 0)
            self._yields.append(percent)

    def whole(self) -> DailyFigures:
        if self._problems:
            raise FundCsvError("\n".join(self._problems[:MOST_PROBLEMS] + self._rest()))
        if len(self._days) < NEEDED:
            days = f"{len(self._days)} day{'' if len(self._days) == 1 else 's'}"
            raise FundCsvError(f"The file has {days}. A seven-day yield needs {NEEDED} at least.")
        worked_out = DailyFigures(tuple(self._days), tuple(self._incomes), tuple(self._yields))
        own = {day: int(percent.replace(".", "")) for day, _, percent in worked_out.seven_day_yields()}
        given = zip(self._days, self._yields, strict=True)
        yields = [own.get(day) if percent is None else percent for day, percent in given]
        return DailyFigures(worked_out.days, worked_out.incomes, tuple(yields))

    def _find(self, names: Sequence[str]) -> int | None:
        places = [place for place, name in enumerate(self._header) if name in names]
        if len(places) > 1:
            raise FundCsvError(f"line 1, column {places[1] + 1}: the column {names[0]} is there twice.")
        return places[0] if places else None

    def _read_day(self, line: int, cells: Sequence[str]) -> date | None:
        place = self._day or 0
        found = _DAY.fullmatch(cells[place])
        try:
            return date(int(found[1]), int(found[3]), int(found[4])) if found else self._bad_day(line, place, cells)
        except ValueError:
            return self._bad_day(line, place, cells)

    def _bad_day(self, line: int, place: int, cells: Sequence[str]) -> None:
        said = "is empty" if not cells[place] else f"'{cells[place][:20]}' is no day of 2000 to 2099"
        self._note(line, place, f"{said}. Write it as in 2014-05-16")

    def _read_number(
        self, line: int, cells: Sequence[str], place: int | None, decimals: int, most: int, optional: bool = False
    ) -> int | None:
        if place is None or (optional and not cells[place]):
            return None
        wrong, value = _number(cells[place], decimals, most)
        if wrong:
            self._note(line, place, wrong)
        return value

    def _follows(self, line: int, day: date) -> bool:
        before = self._days[-1] if self._days else None
        earlier = self._lines.setdefault(day, line)
        place = self._day or 0
        if earlier != line:
            self._note(line, place, f"{day} is there already, in line {earlier}. Leave one of them")
        elif before is not None and day < before:
            self._note(line, place, f"{day} comes after {before}. Put the oldest day first")
        elif before is not None and day != before + timedelta(days=1):
            self._note(line, place, f"{before + timedelta(days=1)} is missing. There must be a line for every day")
            return True
        else:
            return True
        return False

    def _note(self, line: int, place: int, sentence: str) -> None:
        name = f" ({self._header[place]})" if place < len(self._header) else ""
        self._problems.append(f"line {line}, column {place + 1}{name}: {sentence}.")

    def _rest(self) -> list[str]:
        more = len(self._problems) - MOST_PROBLEMS
        return [f"{more} more."] if more > 0 else []


def _number(text: str, decimals: int, most: int) -> tuple[str, int]:
    """What is wrong with a figure, if anything, and the figure as a whole number."""
    if not text:
        return "the figure is missing", 0
    found = _NUMBER.fullmatch(text)
    if found is None:
        return f"'{text[:20]}' is no number. Write it as in 1.2971", 0
    rest = (found[3] or "").rstrip("0")
    if found[1]:
        return f"'{text[:20]}' is below nothing, which a money fund's figure never is", 0
    if len(rest) > decimals:
        return f"'{text[:20]}' has more than {decimals} decimals", 0
    value = int(found[2] + rest.ljust(decimals, "0"))
    return (f"'{text[:20]}' is absurd: at most {most // 10**decimals} is believed" if value > most else ""), value
