"""Opens Bills and scrolls ten pages, then says its peak memory: ``python -m tests.benchmarks.bills_child FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

from app.bootstrap import open_wallet
from app.queries.bills import BillMonths, BillsSummary
from app.queries.pages import BillsPage
from tests.benchmarks.many_bills import WORLD

PAGES = 10


def main(folder: Path) -> None:
    with open_wallet(WORLD, folder=folder) as session:
        session.ask(BillsSummary(session.ask(BillMonths())[0].month))
        key = None
        for _ in range(PAGES):
            key = session.ask(BillsPage(after=key)).next_key
    status = Path("/proc/self/status").read_text()
    print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
