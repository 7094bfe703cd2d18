"""Holds through the wallet: opened, authorised, captured, released, timed out."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app.domain.attention.notices import NoticeKind
from app.domain.bills import BillKind
from app.domain.events import HoldAuthorized, HoldCaptured, HoldClosed, HoldOpened, HoldReleased, PaymentMade
from app.domain.holds import HOLD_LAPSE, HOLD_TIMEOUT, LASTS, HoldState, HoldStep
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.queries.attention import NoticesPage
from app.queries.holds import FrozenOn, HoldById, HoldsOf, HoldsPage
from app.queries.pages import BillById
from tests.app.commands.hold_stories import (
    CAR,
    authorize,
    capture,
    decline,
    detail,
    held,
    open_,
    opened,
    picture_holds,
    release,
    values,
)
from tests.app.wallets import WRONG, Wallet, paid, refused


def test_a_hold_waits_and_says_so(wallet: Wallet) -> None:
    hold_id, before = opened(wallet), wallet.snapshot.accounts
    hold = detail(wallet, hold_id).hold
    assert (hold.state, hold.rest_fen, hold.due_at) == (HoldState.INIT, 0, wallet.snapshot.now + timedelta(minutes=15))
    assert HoldOpened(hold_id, "zhizun", 50_000) in wallet.events() and wallet.snapshot.accounts == before
    newest = wallet.snapshot.windows[0].newest
    assert newest is not None
    assert newest.body.en == "Car deposit: hold ¥500.00. Authorise by 09:56 on 16 May. Nothing is paid yet."
    assert newest.body.zh_CN == "租车押金：冻结 ¥500.00，请在5月16日 09:56 前授权，现在不扣款。"
    notice = wallet.session.ask(NoticesPage(limit=1)).rows[0].notice
    assert (notice.source, notice.expires_at) == ("zhizun", hold.due_at)
    picture_holds(wallet)


@pytest.mark.parametrize("method", ["balance", "fund"])
def test_authorizing_freezes_it_where_it_is(wallet: Wallet, method: str) -> None:
    hold_id, before = opened(wallet), wallet.snapshot.account(wallet.method(method))
    values(authorize(wallet, hold_id, method))
    after = wallet.snapshot.account(wallet.method(method))
    assert after.balance_fen == before.balance_fen and after.available_fen == before.available_fen - 50_000
    assert wallet.snapshot.fund.frozen_fen == (50_000 if method == "fund" else 0)
    assert detail(wallet, hold_id).hold.rest_fen == 50_000
    assert HoldAuthorized(hold_id, wallet.method(method), 50_000) in wallet.events()
    short = wallet.pay(after.available_fen + 1, method)
    assert refused(short) is RefusalCode.BALANCE_NOT_ENOUGH
    paid(wallet.pay(after.available_fen, method))
    picture_holds(wallet)
    assert not wallet.store.reader.agenda.planned(HOLD_TIMEOUT), "its time-out was taken off the agenda"
    wallet.wait(hours=1)
    assert detail(wallet, hold_id).hold.state is HoldState.AUTHORIZED


def test_what_is_not_there_is_not_frozen(wallet: Wallet) -> None:
    """Nor twice, nor what another hold froze, nor with a wrong password, nor on a card."""
    hold_id = opened(wallet, amount_fen=100_000)
    assert refused(authorize(wallet, hold_id, "ccb")) is RefusalCode.METHOD_UNKNOWN
    assert refused(authorize(wallet, hold_id, password=WRONG)) is RefusalCode.PASSWORD_WRONG
    assert refused(authorize(wallet, 99)) is RefusalCode.HOLD_UNKNOWN
    values(authorize(wallet, hold_id))
    assert refused(authorize(wallet, hold_id)) is RefusalCode.HOLD_AUTHORIZED
    assert refused(authorize(wallet, opened(wallet, "H2", 100_000))) is RefusalCode.BALANCE_NOT_ENOUGH
    assert wallet.snapshot.account(wallet.method("balance")).floor_fen == 100_000
    picture_holds(wallet)


def test_frozen_units_go_on_earning(wallet: Wallet) -> None:
    held(wallet, wallet.snapshot.fund.confirmed_fen, "fund")
    before = wallet.holds("fund")
    wallet.wait(days=2)
    assert wallet.holds("fund") > before
    picture_holds(wallet)


@pytest.mark.parametrize("method", ["balance", "fund"])
def test_captures_are_payments_and_the_last_releases_the_rest(wallet: Wallet, method: str) -> None:
    hold_id, before = held(wallet, 50_000, method), wallet.holds(method)
    first = capture(wallet, hold_id, "C1", 12_000)
    bill = wallet.session.ask(BillById(paid(first))).bill
    assert (bill.kind, bill.title, bill.merchant_id, bill.amount_fen) == (BillKind.PAYMENT, CAR, "zhizun", -12_000)
    assert bill.method == wallet.method(method) and wallet.snapshot.latest_bill == bill
    newest = wallet.snapshot.windows[0].newest
    assert newest is not None and (newest.merchant_id, newest.bill_id) == ("zhizun", bill.id)
    notice = wallet.session.ask(NoticesPage(limit=1)).rows[0]
    assert (notice.message_id, notice.notice.kind) == (newest.id, NoticeKind.TRANSACTION)
    assert values(first) == {"hold_id": hold_id, "rest_fen": 38_000}
    picture_holds(wallet)
    last = capture(wallet, hold_id, "C2", 8_000, complete=True)
    assert values(last)["rest_fen"] == 0 and wallet.holds(method) == before - 20_000
    account, hold = wallet.snapshot.account(wallet.method(method)), detail(wallet, hold_id).hold
    assert account.floor_fen == 0 and hold.state is HoldState.FINISH
    assert (hold.captured_fen, hold.released_fen, hold.rest_fen) == (20_000, 30_000, 0)
    events = wallet.events()
    assert {HoldCaptured(hold_id, paid(last), 8_000), HoldReleased(hold_id, account.id, 30_000)} <= set(events)
    assert [event.amount_fen for event in events if isinstance(event, PaymentMade)] == [12_000, 8_000]
    assert wallet.ledger_total() == 0
    picture_holds(wallet)


def test_all_released_it_is_closed(wallet: Wallet) -> None:
    hold_id, before = held(wallet), wallet.holds("balance")
    assert values(release(wallet, hold_id, "R1", 20_000))["rest_fen"] == 30_000
    newest = wallet.snapshot.windows[0].newest
    assert newest is not None and newest.body.en == "Car deposit: ¥200.00 held in Balance is free again."
    picture_holds(wallet)
    assert values(release(wallet, hold_id, "R2", 30_000))["rest_fen"] == 0
    assert detail(wallet, hold_id).hold.state is HoldState.CLOSED
    assert wallet.holds("balance") == before == wallet.snapshot.account(wallet.method("balance")).available_fen
    assert refused(capture(wallet, hold_id, "C1", 1)) is RefusalCode.ORDER_ALREADY_CLOSED
    picture_holds(wallet)


def test_not_authorized_in_time_it_is_closed_at_its_time(wallet: Wallet) -> None:
    hold_id = opened(wallet, pay_timeout_s=60)
    due_at = detail(wallet, hold_id).hold.due_at
    wallet.wait(days=1)
    assert detail(wallet, hold_id).hold.state is HoldState.CLOSED and HoldClosed(hold_id, "zhizun") in wallet.events()
    newest = next(each.newest for each in wallet.snapshot.windows if each.merchant_id == "zhizun")
    assert newest is not None and (newest.at, newest.title.en) == (due_at, "Hold closed")
    assert refused(authorize(wallet, hold_id)) is RefusalCode.ORDER_ALREADY_CLOSED
    assert refused(capture(wallet, hold_id, "C1", 1)) is RefusalCode.ORDER_ALREADY_CLOSED
    picture_holds(wallet)


@pytest.mark.parametrize(("captured", "state"), [(0, HoldState.CLOSED), (12_000, HoldState.FINISH)])
def test_after_a_month_the_rest_is_free_again(wallet: Wallet, captured: int, state: HoldState) -> None:
    hold_id = held(wallet, 50_000, "fund")
    lapses_at = wallet.snapshot.now + LASTS
    assert detail(wallet, hold_id).lapses_at == lapses_at
    if captured:
        paid(capture(wallet, hold_id, "C1", captured))
    wallet.wait(days=29, hours=23, minutes=59)
    assert detail(wallet, hold_id).hold.rest_fen == wallet.snapshot.fund.frozen_fen == 50_000 - captured
    wallet.wait(minutes=1)
    shown = detail(wallet, hold_id)
    assert (shown.hold.state, shown.hold.released_fen, shown.lapses_at) == (state, 50_000 - captured, None)
    assert [(each.step, each.at) for each in shown.marks] == [
        (HoldStep.AUTHORIZED, lapses_at - LASTS), (HoldStep.LAPSED, lapses_at),
    ]  # fmt: skip
    assert wallet.snapshot.fund.frozen_fen == 0
    account = wallet.method("fund")
    assert HoldReleased(hold_id, account, 50_000 - captured, lapsed=True) in wallet.events()
    newest = next(each.newest for each in wallet.snapshot.windows if each.merchant_id == "zhizun")
    assert newest is not None and newest.title.en == "Hold lapsed"
    assert refused(capture(wallet, hold_id, "C2", 1)) in (
        RefusalCode.ORDER_ALREADY_CLOSED, RefusalCode.ORDER_ALREADY_FINISH,
    )  # fmt: skip
    picture_holds(wallet)


def test_what_is_over_has_nothing_to_lapse(wallet: Wallet) -> None:
    capture(wallet, held(wallet), "C1", 1, complete=True)
    assert not wallet.store.reader.agenda.planned(HOLD_LAPSE)


def test_declined_it_is_closed_and_nothing_was_frozen(wallet: Wallet) -> None:
    hold_id, authorized = opened(wallet), held(wallet, number="H2")
    before = wallet.snapshot.accounts
    values(decline(wallet, hold_id))
    shown = detail(wallet, hold_id)
    assert shown.hold.state is HoldState.CLOSED and [each.step for each in shown.marks] == [HoldStep.DECLINED]
    assert HoldClosed(hold_id, "zhizun", declined=True) in wallet.events() and wallet.snapshot.accounts == before
    assert not wallet.store.reader.agenda.planned(HOLD_TIMEOUT)
    assert refused(decline(wallet, hold_id)) is refused(authorize(wallet, hold_id)) is RefusalCode.ORDER_ALREADY_CLOSED
    assert refused(decline(wallet, authorized)) is RefusalCode.HOLD_AUTHORIZED
    assert refused(decline(wallet, 99)) is RefusalCode.HOLD_UNKNOWN


def test_what_is_frozen_on_an_account(wallet: Wallet) -> None:
    first, second = held(wallet, 10_000, "fund", "A"), held(wallet, 20_000, "balance", "B")
    waiting = opened(wallet, "C", merchant="yhd")
    over = held(wallet, 5_000, "fund", "D")
    release(wallet, over, "R", 5_000)
    found = wallet.session.ask(FrozenOn(wallet.method("fund")))
    assert [(each.hold.id, each.lapses_at) for each in found] == [(first, wallet.snapshot.now + LASTS)]
    assert [each.hold.id for each in wallet.session.ask(FrozenOn())] == [second, first]
    assert [each.hold.id for each in wallet.session.ask(HoldsOf("zhizun"))] == [second, first]
    assert [each.hold.id for each in wallet.session.ask(HoldsOf("yhd"))] == [waiting]


def test_the_same_number_is_the_same_request(wallet: Wallet) -> None:
    """Under commands of their own ids, and even when the hold is over."""
    hold_id = held(wallet)
    first, freed = capture(wallet, hold_id, "C1", 20_000), release(wallet, hold_id, "R1", 5_000)
    capture(wallet, hold_id, "C2", 1, complete=True)
    before, bill = wallet.snapshot, wallet.snapshot.latest_bill
    again = capture(wallet, hold_id, "C1", 20_000)
    assert isinstance(again, Receipt) and (again.bill_id, values(again)) == (paid(first), values(first))
    assert values(release(wallet, hold_id, "R1", 5_000)) == values(freed)
    assert (wallet.snapshot.accounts, wallet.snapshot.latest_bill) == (before.accounts, bill)
    assert [each.request_no for each in detail(wallet, hold_id).requests] == ["C1", "R1", "C2"]
    discordant = Refusal(RefusalCode.DISCORDANT_REPEAT_REQUEST, {"asked_fen": 20_000})
    assert capture(wallet, hold_id, "C1", 20_001) == release(wallet, hold_id, "C1", 20_000) == discordant
    assert refused(release(wallet, hold_id, "R1", 4_999)) is RefusalCode.DISCORDANT_REPEAT_REQUEST


def test_the_same_number_is_the_same_hold(wallet: Wallet) -> None:
    hold_id = held(wallet)
    assert opened(wallet) == hold_id
    others: tuple[dict[str, Any], ...] = (
        {"amount_fen": 50_001},
        {"subject": Text("Bike", "自行车")},
        {"pay_timeout_s": 60},
    )
    for other in others:
        assert refused(open_(wallet, **other)) is RefusalCode.CONTEXT_INCONSISTENT
    assert opened(wallet, merchant="yhd") != hold_id


def test_refusals_by_name(wallet: Wallet) -> None:
    waiting, hold_id = opened(wallet, "H0"), held(wallet)
    before = wallet.snapshot
    assert refused(open_(wallet, merchant="nobody")) is RefusalCode.MERCHANT_UNKNOWN
    assert refused(open_(wallet, "H9", 0)) is RefusalCode.AMOUNT_ZERO
    assert refused(open_(wallet, "H9", 10_000_000_001)) is RefusalCode.AMOUNT_TOO_LARGE
    assert refused(capture(wallet, 99, "C1", 1)) is RefusalCode.HOLD_UNKNOWN
    assert refused(release(wallet, 99, "", 1)) is RefusalCode.HOLD_UNKNOWN
    assert refused(capture(wallet, waiting, "C1", 1)) is RefusalCode.AUTH_ORDER_NOT_PAID
    assert refused(release(wallet, waiting, "R1", 1)) is RefusalCode.AUTH_ORDER_NOT_PAID
    assert refused(capture(wallet, hold_id, "", 1)) is RefusalCode.REQUEST_NO_MALFORMED
    assert refused(capture(wallet, hold_id, "C1", 0)) is RefusalCode.AMOUNT_ZERO
    assert capture(wallet, hold_id, "C1", 50_001) == Refusal(RefusalCode.AUTH_AMOUNT_NOT_ENOUGH, {"left_fen": 50_000})
    assert release(wallet, hold_id, "R1", 50_001) == Refusal(RefusalCode.REQUEST_AMOUNT_EXCEED, {"left_fen": 50_000})
    assert wallet.snapshot is before
    capture(wallet, hold_id, "C1", 50_000)
    assert refused(release(wallet, hold_id, "R1", 1)) is RefusalCode.ORDER_ALREADY_FINISH
    assert refused(authorize(wallet, hold_id)) is RefusalCode.ORDER_ALREADY_FINISH


def test_holds_come_in_pages(wallet: Wallet) -> None:
    ids = [opened(wallet, f"H{each}", 100 + each) for each in range(5)]
    first = wallet.session.ask(HoldsPage(limit=3))
    rest = wallet.session.ask(HoldsPage(after=first.next_key, limit=3))
    assert [hold.id for hold in (*first.rows, *rest.rows)] == ids[::-1] and rest.next_key is None
    assert wallet.session.ask(HoldById(99)) is None
