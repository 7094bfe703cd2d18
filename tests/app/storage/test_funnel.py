"""A first time is kept once, whoever says it how often; a world of schema 4 opens with an empty funnel."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from app.domain.funnel import FunnelStep
from app.domain.ports import CommandRecord
from app.domain.receipts import Receipt
from app.storage.store import SqlStore
from tests.app.storage.old_worlds import SCHEMA_4, make_old
from tests.app.wallets import WORLD, quick_world


def test_the_first_time_counts(tmp_path: Path) -> None:
    path = tmp_path / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    make_old(path, 4, SCHEMA_4)
    store = SqlStore.on_disk(path)
    now = store.reader.now()
    for number, later in enumerate((timedelta(), timedelta(days=2))):
        with store.work(now + later) as work:
            work.funnel.reach("kuaidi", ["lin_xiaoyu", f"other_{number}"], FunnelStep.CLAIMED)
            work.commit(CommandRecord(f"c{number}", "", Receipt(f"c{number}", None), ()))
    assert store.reader.funnel.steps_of("kuaidi", "lin_xiaoyu") == {FunnelStep.CLAIMED: now}
    assert {each.person_id: each.at for each in store.reader.funnel.reached("kuaidi")} == {
        "lin_xiaoyu": now,
        "other_0": now,
        "other_1": now + timedelta(days=2),
    }
    store.close()
