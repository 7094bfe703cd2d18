"""``bills_open_1m`` and ``bills_memory_1m``: Bills with a million bills against Bills with a thousand."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.bootstrap import open_wallet
from app.queries.bills import BillMonths, BillsSummary
from app.queries.pages import BillsPage
from app.session import WalletSession
from tests.benchmarks.many_bills import WORLD, make
from tests.benchmarks.pairing import Figure, figure, paired
from ui.models.bills import BillsModel
from ui.runtime.immortal import make_immortal
from ui.viewmodels.words import bill_row

MANY, FEW = 1_000_000, 1_000
OPENINGS = 20
MEMORY_PAIRS = 7


def measure() -> dict[str, Figure]:
    """Milliseconds to open Bills (its months, this month's summary, the first page as rows of a model); peak MB of a
    process that opens the world and scrolls ten pages."""
    make_immortal()
    with _worlds() as (many, few):
        with open_wallet(WORLD, folder=many) as ours, open_wallet(WORLD, folder=few) as reference:
            opening = paired(lambda: _open(ours), lambda: _open(reference), "ms")
        peaks = [(_peak_mb(many), _peak_mb(few)) for _ in range(MEMORY_PAIRS)]
    return {"bills_open_1m": opening, "bills_memory_1m": figure(peaks, "MB")}


@contextmanager
def _worlds() -> Iterator[tuple[Path, Path]]:
    with tempfile.TemporaryDirectory() as folder:
        many, few = Path(folder) / "many", Path(folder) / "few"
        make(many, MANY), make(few, FEW)
        yield many, few


def _open(session: WalletSession) -> float:
    begun = time.perf_counter()
    for _ in range(OPENINGS):
        months = session.ask(BillMonths())
        session.ask(BillsSummary(months[0].month))
        page = session.ask(BillsPage())
        model = BillsModel()
        model.show_first([bill_row(bill, session.snapshot, "en") for bill in page.rows], page.next_key)
        assert len(model.rows) == 40
    return (time.perf_counter() - begun) * 1000 / OPENINGS


def _peak_mb(folder: Path) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.bills_child", str(folder)]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout) / 1024
