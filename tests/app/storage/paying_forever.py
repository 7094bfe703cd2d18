"""Pays from a world on disk until it is killed: ``python -m tests.app.storage.paying_forever FILE``."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from app.storage.store import SqlStore
from tests.app.wallets import wallet_on


def main(path: Path) -> None:
    wallet = wallet_on(SqlStore.on_disk(path))
    methods, merchants = ("balance", "fund", "ccb"), [each.merchant_id for each in wallet.snapshot.windows]
    version = wallet.snapshot.version
    for number in count():
        command_id = f"kill-{version}-{number}"
        wallet.pay(1, methods[number % 3], id=command_id, merchant=merchants[number % len(merchants)])
        print(command_id, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
