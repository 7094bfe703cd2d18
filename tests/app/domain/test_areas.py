"""A table gets an area's part when something of that area is first looked up, and not before."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from app.commands.agenda import AGENDA
from app.commands.holds.opening import OpenHold, open_hold
from app.commands.registry import HANDLERS
from app.domain.areas import AreaTable, table_at
from app.queries.registry import READERS

LAZY = {
    *(f"app.commands.{area}.table" for area in ("holds", "orders", "wealth")),
    *(f"app.queries.{area}" for area in ("holds", "orders", "order_lists", "wealth")),
}


def test_an_area_comes_with_its_first_key() -> None:
    table: AreaTable[type, Any] = AreaTable(
        {int: "own"}, {"app.commands.holds": "app.commands.holds.table:HOLD_HANDLERS"}
    )
    assert table[int] == "own" and set(table) == {int}
    assert table[OpenHold] is open_hold and len(table) > 2
    with pytest.raises(KeyError):
        table[str]


def test_what_was_put_in_place_of_an_entry_stays() -> None:
    table: AreaTable[str, Any] = AreaTable({}, {"hold_timeout": "app.commands.holds.table:HOLD_AGENDA"})
    table["hold_timeout"] = "mine"
    assert table.whole()["hold_timeout"] == "mine"


@pytest.mark.parametrize("table", [HANDLERS, READERS, AGENDA], ids=["commands", "queries", "agenda"])
def test_every_entry_of_an_area_is_found_by_its_key(table: AreaTable[Any, Any]) -> None:
    for place in table.areas.values():
        for key, entry in table_at(place).items():
            fresh = AreaTable[Any, Any]({}, table.areas)
            assert fresh[key] is entry, key


def test_opening_a_wallet_imports_no_area() -> None:
    program = f"""
import sys
from app.bootstrap import open_wallet
open_wallet(folder=None).close()
print(sorted({LAZY} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
