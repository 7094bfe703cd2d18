"""The first payment of the day, without a window: scanned, refused, paid, read about, and still there tomorrow."""

from __future__ import annotations

import asyncio
from pathlib import Path

from app.bootstrap import open_wallet
from app.commands.clock import AdvanceClock
from app.commands.messages import SeeWindow
from app.commands.payments import ChargePayCode, PayMerchant
from app.domain.codes import make_merchant_code
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.links import open_link
from app.queries.pages import BillById, BillsPage, FeedPage, LedgerTotal
from app.remote import RemoteSession


def test_a_morning(tmp_path: Path) -> None:
    asyncio.run(_first_day(tmp_path))
    asyncio.run(_second_day(tmp_path))


def _remote(folder: Path, link: str) -> RemoteSession:
    return RemoteSession(lambda: open_wallet("quiet_morning", folder=folder), open_link(link))


async def _first_day(folder: Path) -> None:
    remote = _remote(folder, "reply_lost")
    await remote.open()
    await _pay_for_groceries(remote)
    await _read_the_receipt(remote)
    remote.link = open_link("ideal")
    await _pay_at_the_till(remote)
    await remote.close()


async def _pay_for_groceries(remote: RemoteSession) -> None:
    before = remote.snapshot
    fund, code = before.accounts[1], make_merchant_code(before.merchant("yhd").number, before.now, 12_800)
    mistyped = await remote.send(PayMerchant(remote.next_id(), code, 12_800, fund.id, "147528"))
    assert mistyped == Refusal(RefusalCode.PASSWORD_WRONG, {"tries_left": 2})
    assert remote.snapshot.account(fund.id) == fund

    receipt = await remote.send(PayMerchant(remote.next_id(), code, 12_800, fund.id, before.demo_password))
    assert isinstance(receipt, Receipt)
    assert receipt.bill_id is not None
    detail = await remote.ask(BillById(receipt.bill_id))
    assert detail.bill == remote.snapshot.latest_bill == (await remote.ask(BillsPage(limit=1))).rows[0]
    assert [line.amount_fen for line in detail.lines] == [-12_800, 12_800]
    assert remote.snapshot.account(fund.id).balance_fen == fund.balance_fen - 12_800


async def _read_the_receipt(remote: RemoteSession) -> None:
    push, newest = remote.snapshot.attention.pushes[0], (await remote.ask(FeedPage("yhd"))).rows[0]
    assert push.message_id == newest.id
    assert (newest.merchant_id, newest.body.en) == ("yhd", "You paid ¥128.00 from Yu'e Bao.")
    assert remote.snapshot.unread == 4
    await remote.send(SeeWindow(remote.next_id(), "yhd"))
    assert remote.snapshot.unread == 1
    assert (await remote.ask(FeedPage("yhd"))).rows[0].read


async def _pay_at_the_till(remote: RemoteSession) -> None:
    shown: WalletSnapshot = remote.snapshot
    charge = ChargePayCode("till-1", "kuaidi", shown.pay_code.digits, 1_900)
    assert isinstance(await remote.send(charge), Receipt)
    used = await remote.send(ChargePayCode("till-2", "kuaidi", shown.pay_code.digits, 1_900))
    assert used == Refusal(RefusalCode.PAY_CODE_USED)
    assert remote.snapshot.accounts[0].balance_fen == shown.accounts[0].balance_fen - 1_900


async def _second_day(folder: Path) -> None:
    remote = _remote(folder, "good")
    await remote.open()
    left = remote.snapshot
    assert left.latest_bill is not None
    assert (left.latest_bill.merchant_id, left.latest_bill.amount_fen) == ("kuaidi", -1_900)
    await remote.send_locally(AdvanceClock(remote.next_id(), 24 * 3_600))
    assert remote.snapshot.fund.income_yesterday_fen > 0
    assert remote.snapshot.fund.yield_7d == "4.874"
    assert await remote.ask(LedgerTotal()) == 0
    await remote.close()
