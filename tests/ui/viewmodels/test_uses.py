"""The order of use: counted as functions are opened, and changed only for those who ask."""

from __future__ import annotations

from pathlib import Path

from tests.stage import play, snapshot_of
from ui.runtime.stage import Stage


def order(stage: Stage) -> list[str]:
    return [row.function_id for row in stage.phone.allFunctions.rows]


def test_opening_a_tile_is_a_use_and_nothing_moves_for_it() -> None:
    async def script(stage: Stage) -> None:
        before = order(stage)
        for _ in range(2):
            await stage.press("Bills")
            stage.phone.goHome()
            await stage.settled()
        assert snapshot_of(stage).uses == {"bills": 2}
        stage.phone.open("notices")
        stage.phone.open("bill/1")
        await stage.settled()
        assert snapshot_of(stage).uses == {"bills": 2}, "what leads elsewhere is no function"
        assert order(stage) == before

    play(script)


def test_sorting_by_use_is_asked_for() -> None:
    async def script(stage: Stage) -> None:
        before = order(stage)
        stage.phone.use("bills")
        await stage.settled()
        stage.phone.goHome()
        stage.phone.open("all_functions")
        await stage.settled()
        await stage.press("Sort by what I use most")
        assert stage.phone.billing.uses.byUse
        assert order(stage) == ["bills", *[each for each in before if each != "bills"]]
        await stage.press("Bills")
        assert stage.phone.topRoute == "bills"
        stage.phone.back()
        await stage.settled()
        await stage.press("Sort by what I use most")
        assert order(stage) == before

    play(script)


def test_the_wish_stands_in_the_wallet_and_outlives_the_window(tmp_path: Path) -> None:
    async def ask(stage: Stage) -> None:
        assert not stage.phone.billing.uses.byUse, "sorted before anybody asked"
        stage.phone.use("bills")
        await stage.settled()
        stage.phone.billing.uses.toggle()

    async def find(stage: Stage) -> None:
        assert stage.phone.billing.uses.byUse
        assert order(stage)[0] == "bills"

    for script in (ask, find):
        play(script, folder=tmp_path)
