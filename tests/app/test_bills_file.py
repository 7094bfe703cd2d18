"""Bills as a file for spreadsheets."""

from __future__ import annotations

import asyncio
import csv
from pathlib import Path

import pytest

from app import bills_file
from app.bill_words import KINDS, STATES
from app.bills_file import bill_cells, export_bills, export_bills_over, harmless
from app.domain.bills import BillKind, BillState
from app.domain.texts import Text
from app.queries.pages import BillsPage
from tests.app.commands.test_refunds import refund
from tests.app.commands.test_trades import opened, pay
from tests.app.wallets import Wallet, paid


def export(wallet: Wallet, path: Path, language: str = "en", **how):
    return export_bills(wallet.session.ask, path, wallet.snapshot, language, **how)


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("page", [1, 7, 200, 500])
def test_every_bill_is_a_row(wallet: Wallet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: int) -> None:
    monkeypatch.setattr(bills_file, "PAGE", page)
    told: list[tuple[int, int]] = []
    assert export(wallet, tmp_path / "bills.csv", progress=lambda *how_far: told.append(how_far)) == 200
    header, *body = rows(tmp_path / "bills.csv")
    bills = wallet.session.ask(BillsPage(limit=500)).rows
    assert header[:3] == ["Time", "Bill number", "Kind"] and len(body) == 200
    assert [row[1] for row in body] == [f"{bill.number}\t" for bill in bills]
    assert sum(round(float(row[5]) * 100) for row in body) == sum(bill.amount_fen for bill in bills)
    assert told[-1] == (200, 200) and [written for written, _ in told] == sorted(written for written, _ in told)
    assert [path.name for path in tmp_path.iterdir()] == ["bills.csv"]


def test_it_opens_in_chinese(wallet: Wallet, tmp_path: Path) -> None:
    path = tmp_path / "账单.csv"
    export(wallet, path, "zh_CN", wanted=BillsPage(month="2014-05"))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf\xe6\x97\xb6\xe9\x97\xb4,")
    header, first, *_ = rows(path)
    assert header[1] == "账单号"
    assert first == ["2014-05-16 09:12:00", "2014051621001001000000000200\t", "付款", "银泰百货", "银泰百货", "-128.00",
                     "0.00", "余额宝", "交易成功"]  # fmt: skip


def test_a_refund_shows(wallet: Wallet, tmp_path: Path) -> None:
    bill_id = paid(wallet.pay(5))
    paid(refund(wallet, 5, bill_id=bill_id))
    export(wallet, tmp_path / "bills.csv")
    given, closed = rows(tmp_path / "bills.csv")[1:3]
    assert (given[2], given[5], given[8]) == ("Refund", "0.05", "Done")
    assert (closed[2], closed[5], closed[6], closed[8]) == ("Payment", "-0.05", "0.05", "Closed")


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])
def test_no_cell_is_a_formula(wallet: Wallet, title: str) -> None:
    bill_id = paid(pay(wallet, opened(wallet, subject=Text(title.strip() or "x", title.strip()))))
    bill = next(each for each in wallet.session.ask(BillsPage()).rows if each.id == bill_id)
    cells = bill_cells(bill, wallet.world.directory, "en")
    assert cells[3].startswith("'") and cells[5] == "-15.00", "an amount stays a number"
    assert harmless(title) == f"'{title}" and harmless("a=1") == "a=1"


def test_cancelled_it_leaves_nothing_and_keeps_what_was_there(
    wallet: Wallet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bills_file, "PAGE", 20)
    path = tmp_path / "bills.csv"
    path.write_text("of yesterday")
    far: list[int] = []
    answer = export(wallet, path, progress=lambda done, _: far.append(done), cancelled=lambda: len(far) == 3)
    assert answer is None and far == [20, 40, 60]
    assert path.read_text() == "of yesterday" and list(tmp_path.iterdir()) == [path]


def test_an_error_half_way_leaves_nothing(wallet: Wallet, tmp_path: Path) -> None:
    def ask(query):
        if isinstance(query, BillsPage) and query.after is not None:
            raise RuntimeError("gone")
        return wallet.session.ask(query)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bills_file, "PAGE", 20)
        with pytest.raises(RuntimeError):
            export_bills(ask, tmp_path / "bills.csv", wallet.snapshot, "en")
    assert list(tmp_path.iterdir()) == []


def test_for_a_window_page_by_page(wallet: Wallet, tmp_path: Path) -> None:
    async def ask(query):
        await asyncio.sleep(0)
        return wallet.session.ask(query)

    async def both() -> None:
        assert await export_bills_over(ask, tmp_path / "one.csv", wallet.snapshot, "en") == 200
        task = asyncio.ensure_future(export_bills_over(ask, tmp_path / "two.csv", wallet.snapshot, "en"))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(both())
    export(wallet, tmp_path / "three.csv")
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "three.csv").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.csv", "three.csv"]


def test_every_state_has_its_word() -> None:
    assert set(STATES) == set(BillState) and set(KINDS) <= set(BillKind)
