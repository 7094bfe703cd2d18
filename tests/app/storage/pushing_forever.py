"""Sends pushes into a world on disk until it is killed: ``python -m tests.app.storage.pushing_forever FILE``."""

from __future__ import annotations

import json
import sys
from itertools import count
from pathlib import Path

from app.commands.attention import ChoosePolicy, ReceivePush
from app.commands.clock import AdvanceClock
from app.storage.store import SqlStore
from tests.app.wallets import wallet_on

KINDS = ("service", "promotion", "social", "transaction", "system")


def payload(number: int, window: str) -> str:
    """One that is shown, held, merged or dropped, by turns and by the time of day."""
    ours = {"window": window, "kind": KINDS[number % 5], "expires-after": 86_400}
    if number % 3 == 0:
        ours["collapse-id"] = "again"
    aps = {"badge": 1} if number % 7 == 0 else {"alert": {"title": f"No. {number}", "body": "…"}}
    return json.dumps({"aps": aps, "fourtab": ours})


def main(path: Path) -> None:
    wallet = wallet_on(SqlStore.on_disk(path))
    version, windows = wallet.snapshot.version, [window.merchant_id for window in wallet.snapshot.windows]
    for number in count():
        command_id = f"kill-{version}-{number}"
        if number % 4 == 3:
            wallet.session.send(AdvanceClock(command_id, 5_000))
        elif number % 17 == 0:
            wallet.session.send(ChoosePolicy(command_id, ("quiet", "loud_2013")[number // 17 % 2]))
        else:
            wallet.session.send(ReceivePush(command_id, payload(number, windows[number % len(windows)])))
            print(command_id, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
