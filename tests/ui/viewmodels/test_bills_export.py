"""Bills into a file from the window: all of them or nothing, and always a sentence."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from tests.stage import play
from ui.runtime.stage import Stage


def test_all_bills_are_written_and_counted(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        seen = set[bool]()
        export = stage.shell.test.billsExport
        export.changed.connect(lambda: seen.add(export.running))
        export.save(QUrl.fromLocalFile(str(tmp_path / "bills.csv")))
        await stage.settled()
        assert seen == {True, False}
        with (tmp_path / "bills.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert stage.shell.notice == f"{len(rows) - 1} bills exported to bills.csv." and export.resultGood
        assert len(rows) > 150 and rows[0][0] == "Time"

    play(script)


def test_stopped_it_leaves_nothing(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        export = stage.shell.test.billsExport
        export.changed.connect(lambda: export.cancel() if export.progress else None)
        export.save(QUrl.fromLocalFile(str(tmp_path / "bills.csv")))
        export.cancel()
        assert export.stopping
        await stage.settled()
        assert stage.shell.notice == "Export stopped: nothing was written."
        assert not export.running and list(tmp_path.iterdir()) == []

    play(script)


def test_what_is_in_the_way_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def script(stage: Stage) -> None:
        export = stage.shell.test.billsExport
        export.save(QUrl.fromLocalFile(str(tmp_path / "nowhere" / "bills.csv")))
        await stage.settled()
        assert stage.shell.notice == "bills.csv cannot be written there. Choose another folder."

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("app.bills_file.os.fsync", full)
        export.save(QUrl.fromLocalFile(str(tmp_path / "bills.csv")))
        await stage.settled()
        assert stage.shell.notice.startswith("The disk is full") and not export.resultGood
        assert list(tmp_path.iterdir()) == []

    play(script)


def test_the_palette_and_the_ledger_offer_it() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.palette.open = True
        stage.shell.palette.query = "export"
        await stage.settled()
        assert [(row.key, row.shortcut) for row in stage.shell.palette.results.rows] == [("exportBills", "Ctrl+E")]
        stage.shell.palette.open = False
        stage.shell.bench = "test"
        await stage.settled()
        assert stage.named("Export bills to CSV…")

    play(script)
