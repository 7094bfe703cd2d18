"""``advance_year``: 365 days of the clock for one wallet against ten times 36.5 days, each on a wallet of its own."""

from __future__ import annotations

import tempfile
import time
from itertools import count
from pathlib import Path

from app.bootstrap import open_wallet
from app.commands.clock import AdvanceClock
from app.commands.fund import FundIn
from app.domain.receipts import Receipt
from app.session import WalletSession
from tests.benchmarks.pairing import Figure, paired

YEAR = 365 * 24 * 3600
PAIRS = 9


def measure() -> Figure:
    """Milliseconds a year. A wallet on disk, with an order of Yu'e Bao under way, moves on in one step."""
    with tempfile.TemporaryDirectory() as folder:
        places = (Path(folder) / str(number) for number in count())
        return paired(lambda: _moved(next(places), YEAR), lambda: 10 * _moved(next(places), YEAR // 10), "ms", PAIRS)


def _moved(folder: Path, seconds: int) -> float:
    with open_wallet("quiet_morning", folder=folder) as session:
        _buy(session)
        begun = time.perf_counter()
        moved = session.send(AdvanceClock("on", seconds))
        taken = (time.perf_counter() - begun) * 1000
        assert isinstance(moved, Receipt), moved
        return taken


def _buy(session: WalletSession) -> None:
    """Warms the wallet up as well: the first command of a session reads what later ones remember."""
    snapshot = session.snapshot
    bought = session.send(FundIn("buy", snapshot.accounts[0].id, 10_000, snapshot.demo_password))
    assert isinstance(bought, Receipt), bought
