"""``fourtab bills --csv FILE``: the bills of a world for a spreadsheet, without a window."""

from __future__ import annotations

import sys
from argparse import Namespace

from app.bills_file import export_bills
from app.bootstrap import is_stored, open_wallet
from app.domain.bill_search import month_bounds
from app.domain.worlds import WorldError
from app.queries.pages import BillsPage
from app.worlds import default_folder, world_ids

WRONG = 2


def run_bills(chosen: Namespace) -> int:
    """Write the bills of the world as it was left, or of a fresh one; 2 with a sentence where that cannot be."""
    problem = _problem(chosen)
    if problem:
        print(problem, file=sys.stderr)
        return WRONG
    folder = default_folder()
    try:
        with open_wallet(chosen.world, folder=folder if is_stored(chosen.world, folder) else None) as session:
            wanted = BillsPage(month=chosen.month)
            count = export_bills(session.ask, chosen.csv, session.snapshot, chosen.lang, wanted=wanted)
    except WorldError as error:
        print(error, file=sys.stderr)
        return WRONG
    except OSError as error:
        print(f"{chosen.csv} cannot be written: {error.strerror or error}.", file=sys.stderr)
        return WRONG
    print(f"{count} bill{'' if count == 1 else 's'} written to {chosen.csv}")
    return 0


def _problem(chosen: Namespace) -> str | None:
    if chosen.world not in world_ids():
        return f"No world is called {chosen.world}. Choose one of: {', '.join(world_ids())}."
    if chosen.csv.is_dir():
        return f"{chosen.csv} is a folder. Name a file in it."
    try:
        if chosen.month is not None:
            month_bounds(chosen.month)
    except ValueError:
        return f"{chosen.month} is no month. Write it like 2014-05."
    return None
