"""``fourtab fund``: yields worked out from a CSV file, or a world given that file's figures."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from app.domain.worlds import WorldBusy, WorldError
from app.simulation.fund_csv import DailyFigures, FundCsvError, read_fund_csv
from app.worlds import default_folder, world_ids

WRONG = 2
LARGEST_BYTES = 8_000_000


class _WrongError(Exception):
    """Says in a sentence what cannot be done."""


def run_yields(chosen: Namespace) -> int:
    """Print ``date,income_per_10k,seven_day_yield`` from the seventh day on; 2 with sentences where that cannot be."""
    try:
        daily = _read(chosen.csv)
    except _WrongError as wrong:
        print(wrong, file=sys.stderr)
        return WRONG
    lines = [f"{day},{_yuan(income)},{percent}" for day, income, percent in daily.seven_day_yields()]
    print("\n".join(["date,income_per_10k,seven_day_yield", *lines]), flush=True)
    return 0


def run_import(chosen: Namespace) -> int:
    """Give a stored world these figures, all or none; what it has earned so far stays. 2 with sentences if not."""
    from app.bootstrap import import_figures

    try:
        if chosen.world not in world_ids():
            raise _WrongError(f"No world is called {chosen.world}. Choose one of: {', '.join(world_ids())}.")
        daily = _read(chosen.csv)
        import_figures(chosen.world, default_folder(), daily.figures())
    except WorldBusy:
        print(f"The world {chosen.world} is open. Close its window and try again.", file=sys.stderr)
        return WRONG
    except (_WrongError, WorldError) as wrong:
        print(wrong, file=sys.stderr)
        return WRONG
    first, last = daily.days[0], daily.days[-1]
    print(f"{chosen.world} uses the figures of {len(daily.days)} days, {first} to {last}, from now on.")
    return 0


def _read(path: Path) -> DailyFigures:
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise _WrongError(f"{path} cannot be read: {error.strerror or error}.") from None
    except ValueError as error:
        raise _WrongError(f"This is no file name: {error}.") from None
    if len(raw) > LARGEST_BYTES:
        raise _WrongError(f"{path} is larger than {LARGEST_BYTES // 1_000_000} MB. A line for every day is much less.")
    try:
        return read_fund_csv(raw)
    except FundCsvError as error:
        raise _WrongError("\n".join(f"{path}: {line}" for line in str(error).splitlines())) from None


def _yuan(per_10k: int) -> str:
    return f"{per_10k // 10_000}.{per_10k % 10_000:04d}"
