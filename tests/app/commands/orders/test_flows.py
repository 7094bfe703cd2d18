"""Transfers that come back, draws, requests, split bills, family pay, parcels, cards that touch a reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from app.commands.orders.splitting import SHARE, CloseSplit, RemindShare
from app.commands.orders.standing import CancelCollect, ChangeFamilyLimit, EndFamilyPay, PayCollect, SpendFamily
from app.commands.orders.touching import TouchCard
from app.domain.codes import make_merchant_code, make_personal_code
from app.domain.orders.errands import errands_of
from app.domain.orders.lottery import draw_number, result_of
from app.domain.orders.states import OrderState
from app.domain.receipts import Outcome
from app.domain.refusals import RefusalCode
from app.domain.times import CHINA
from app.queries.orders import OrderForm, OwnCode, QuickPick
from app.storage.store import SqlStore
from tests.app.commands.orders.stories import (
    CARD,
    check_books,
    everything,
    notices,
    orders,
    place,
    placed,
    quote,
    same,
    sheet,
    state,
)
from tests.app.wallets import PASSWORD, WRONG, Wallet, paid, quick_world, refused, town, wallet_on

TO_CARD = {"to": "card", "contact": "", "holder": "Zhao Min", "card": CARD["zhao_min"], "speed": "two_hours"}


def test_a_transfer_to_a_contact_is_there_at_once(wallet: Wallet) -> None:
    order = sheet(wallet, placed(place(wallet, "transfer"))).order
    assert (order.state, order.title.en, order.title.zh_CN) == (OrderState.DONE, "Transfer to Mum", "转账给妈妈")
    assert order.fields["note"] == "Peaches" and not notices(wallet, "transfer")


@pytest.mark.parametrize(("speed", "hours", "minutes"), [("two_hours", 2, 0), ("next_day", 24, 19)])
def test_a_transfer_to_a_card_takes_its_time(wallet: Wallet, speed: str, hours: int, minutes: int) -> None:
    order_id = placed(place(wallet, "transfer", **{**TO_CARD, "speed": speed}))
    wallet.wait(hours=hours, minutes=minutes - 1)
    assert state(wallet, order_id) is OrderState.PAID
    wallet.wait(minutes=1)
    assert state(wallet, order_id) is OrderState.DONE and notices(wallet, "transfer") == ["Transfer arrived"]
    assert sheet(wallet, order_id).order.title.zh_CN == "转账给Zhao Min"


@pytest.mark.parametrize("method", ["balance", "fund", "ccb"])
def test_a_wrong_name_brings_the_money_back(wallet: Wallet, method: str) -> None:
    before = wallet.holds(method)
    order_id = placed(place(wallet, "transfer", method, **{**TO_CARD, "holder": "Zhang San", "amount": "300"}))
    assert wallet.holds(method) == before - 30_000
    wallet.wait(hours=2)
    returned = sheet(wallet, order_id)
    assert returned.order.state is OrderState.RETURNED and wallet.holds(method) == before
    assert notices(wallet, "transfer") == ["Transfer returned"]
    bill = wallet.snapshot.latest_bill
    assert bill is not None and (bill.kind, bill.amount_fen) == ("returned", 30_000)
    assert returned.steps[-1].bill_id == bill.id
    check_books(wallet)


def test_the_draw_pays_by_the_tier(wallet: Wallet) -> None:
    rules = wallet.world.town.forms["lottery"].lottery
    assert rules is not None
    sunday = datetime(2014, 5, 18, 21, 15, tzinfo=CHINA)
    number = draw_number(sunday, rules)
    result = result_of(number, wallet.world.town.seed, rules)
    third = " ".join(f"{red:02d}" for red in result.reds[:5]) + f" {_other(result.reds):02d}+{result.blue:02d}"
    nothing = " ".join(f"{red:02d}" for red in _others(result.reds)) + f"+{result.blue % 16 + 1:02d}"
    lost, won = placed(place(wallet, "lottery", picks=nothing)), placed(place(wallet, "lottery", picks=third))
    before = wallet.holds("balance")
    assert sheet(wallet, won).order.arrives_at == sunday
    wallet.wait(days=3)
    assert (state(wallet, lost), state(wallet, won)) == (OrderState.LOST, OrderState.WON)
    assert wallet.holds("balance") == before + 300_000
    assert notices(wallet, "lottery") == [f"Draw {number}: {result}", "You won ¥3,000.00"]
    check_books(wallet)


def _others(reds: tuple[int, ...]) -> list[int]:
    return [each for each in range(1, 34) if each not in reds][:6]


def _other(reds: tuple[int, ...]) -> int:
    return _others(reds)[0]


def test_a_quick_pick_is_a_line_that_can_be_bought(wallet: Wallet) -> None:
    picks = [wallet.session.ask(QuickPick(3, seed)) for seed in range(5)]
    assert len(set(picks)) == 5 and picks[0] == wallet.session.ask(QuickPick(3, 0))
    assert quote(wallet, "lottery", picks=picks[0]).amount_fen == 600


def test_somebody_pays_a_request_once(wallet: Wallet) -> None:
    order_id = placed(place(wallet, "collect"))
    code, before = sheet(wallet, order_id).code, wallet.holds("balance")
    assert refused(wallet.session.send(PayCollect("a", "nobody", code, 3_660))) is RefusalCode.CONTACT_UNKNOWN
    assert refused(wallet.session.send(PayCollect("b", "mum", code + "x", 3_660))) is RefusalCode.CODE_DAMAGED
    assert refused(wallet.session.send(PayCollect("c", "mum", code, 3_661))) is RefusalCode.AMOUNT_FIXED
    outcome = wallet.session.send(PayCollect("d", "wang_lei", code, 3_660))
    assert (
        wallet.holds("balance") == before + 3_660
        and wallet.session.send(PayCollect("d", "wang_lei", code, 3_660)) == outcome
    )
    assert (paid(outcome), state(wallet, order_id)) == (sheet(wallet, order_id).steps[-1].bill_id, OrderState.DONE)
    assert notices(wallet, "collect") == ["¥36.60 from Wang Lei"] and sheet(wallet, order_id).code == ""
    assert refused(wallet.session.send(PayCollect("e", "mum", code, 3_660))) is RefusalCode.COLLECT_PAID
    check_books(wallet)


def test_a_cancelled_request_is_paid_by_nobody(wallet: Wallet) -> None:
    order_id, top_up = placed(place(wallet, "collect")), placed(place(wallet, "top_up"))
    code, before = sheet(wallet, order_id).code, wallet.holds("balance")
    receipt = wallet.session.send(CancelCollect("a", order_id))
    assert placed(receipt) == order_id and wallet.session.send(CancelCollect("a", order_id)) == receipt
    assert (state(wallet, order_id), sheet(wallet, order_id).code) == (OrderState.CLOSED, "")
    assert refused(wallet.session.send(PayCollect("b", "mum", code, 3_660))) is RefusalCode.ORDER_OVER
    assert refused(wallet.session.send(CancelCollect("c", order_id))) is RefusalCode.ORDER_OVER
    assert refused(wallet.session.send(CancelCollect("d", top_up))) is RefusalCode.ORDER_UNKNOWN
    assert wallet.holds("balance") == before
    check_books(wallet)


def test_a_code_without_an_amount_takes_any(wallet: Wallet) -> None:
    code = wallet.session.ask(OwnCode())
    paid(wallet.session.send(PayCollect("a", "mum", code, 5)))
    paid(wallet.session.send(PayCollect("b", "mum", code, 500_000)))
    assert refused(wallet.session.send(PayCollect("c", "mum", code, 0))) is RefusalCode.AMOUNT_ZERO
    for other in (
        make_personal_code(4),
        make_personal_code(88301, 5, 99),
        make_merchant_code(20011, wallet.snapshot.now),
    ):
        assert refused(wallet.session.send(PayCollect("d", "mum", other, 5))) is RefusalCode.COLLECT_NOT_MINE


def test_a_bill_is_split_followed_and_settled(wallet: Wallet) -> None:
    before = wallet.holds("balance")
    order_id = placed(place(wallet, "split_bill", people="mum wang_lei zhao_min chen xu_jing", amount="100.01"))
    shares = [share for _, share in sheet(wallet, order_id).shares]
    assert sum(share.amount_fen for share in shares) + sheet(wallet, order_id).order.facts["mine"] == 10_001
    wallet.wait(days=1)
    open_shares = [share for _, share in sheet(wallet, order_id).shares if share.paid_bill is None]
    assert 0 < len(open_shares) < 5, "some pay by themselves, some wait to be reminded"
    for share in open_shares:
        wallet.session.send(RemindShare(f"remind {share.person}", order_id, share.person))
    wallet.wait(hours=3)
    assert state(wallet, order_id) is OrderState.DONE
    assert wallet.holds("balance") == before + sum(share.amount_fen for share in shares)
    told = notices(wallet, "split_bill")
    assert len(told) == 5 and told[-1].endswith("the bill is settled")
    check_books(wallet)


def test_nobody_is_reminded_twice_in_a_row(wallet: Wallet) -> None:
    order_id = placed(place(wallet, "split_bill", by="count", people="", count="9", me="without_me", amount="90"))
    wallet.wait(days=1)
    shares = [share for _, share in sheet(wallet, order_id).shares]
    owing = next(share for share in shares if share.paid_bill is None).person
    done = next(share for share in shares if share.paid_bill is not None).person
    assert refused(wallet.session.send(RemindShare("a", order_id, "mum"))) is RefusalCode.PERSON_NOT_ASKED
    assert refused(wallet.session.send(RemindShare("b", order_id, done))) is RefusalCode.SHARE_PAID
    assert refused(wallet.session.send(RemindShare("c", 999, owing))) is RefusalCode.ORDER_UNKNOWN
    placed(wallet.session.send(RemindShare("d", order_id, owing)))
    assert same(wallet.session.send(RemindShare("e", order_id, owing))).values == {"hours": 12}
    placed(wallet.session.send(CloseSplit("f", order_id)))
    assert not wallet.store.reader.agenda.planned(SHARE, str(order_id))
    after = wallet.holds("balance")
    wallet.wait(days=2)
    assert wallet.holds("balance") == after and state(wallet, order_id) is OrderState.CLOSED
    assert refused(wallet.session.send(CloseSplit("g", order_id))) is RefusalCode.ORDER_OVER
    assert refused(wallet.session.send(RemindShare("h", order_id, owing))) is RefusalCode.ORDER_OVER


def test_who_is_reminded_and_pays_anyway_pays_once(wallet: Wallet) -> None:
    before = wallet.holds("balance")
    order_id = placed(place(wallet, "split_bill", by="count", people="", count="50", me="without_me", amount="500"))
    for _, share in sheet(wallet, order_id).shares:
        placed(wallet.session.send(RemindShare(f"remind {share.person}", order_id, share.person)))
    assert len(wallet.store.reader.agenda.planned(SHARE, str(order_id))) > 50
    wallet.wait(days=1)
    assert wallet.holds("balance") == before + 50_000 and len(notices(wallet, "split_bill")) == 50
    check_books(wallet)


def test_family_pay_has_a_limit_that_begins_anew(wallet: Wallet) -> None:
    def spend(fen: int, merchant: str | None = None) -> Outcome:
        return wallet.session.send(SpendFamily(next(wallet.ids), "mum", fen, merchant))

    assert refused(spend(100)) is RefusalCode.ORDER_UNKNOWN
    order_id = placed(place(wallet, "family_pay", "ccb"))
    assert refused(place(wallet, "family_pay")) is RefusalCode.FAMILY_EXISTS
    before = wallet.holds("ccb")
    paid(spend(30_000, "yintai"))
    assert wallet.holds("ccb") == before - 30_000 and sheet(wallet, order_id).left_fen == 20_000
    assert same(spend(20_001)).values == {"left_fen": 20_000}
    assert refused(spend(0)) is RefusalCode.AMOUNT_ZERO and refused(spend(5, "ikea")) is RefusalCode.MERCHANT_UNKNOWN
    assert notices(wallet, "family_pay") == ["Mum spent ¥300.00"]
    assert refused(wallet.session.send(ChangeFamilyLimit("a", order_id, 20_000, WRONG))) is RefusalCode.PASSWORD_WRONG
    assert refused(wallet.session.send(ChangeFamilyLimit("b", order_id, 1, PASSWORD))) is RefusalCode.AMOUNT_BELOW_LEAST
    placed(wallet.session.send(ChangeFamilyLimit("c", order_id, 20_000, PASSWORD)))
    assert sheet(wallet, order_id).left_fen == 0
    wallet.wait(days=15, hours=14, minutes=18)
    assert sheet(wallet, order_id).left_fen == 0, "one minute before the first of June"
    wallet.wait(minutes=1)
    assert sheet(wallet, order_id).left_fen == 20_000
    paid(spend(20_000))
    placed(wallet.session.send(EndFamilyPay("d", order_id)))
    assert refused(spend(1)) is RefusalCode.ORDER_UNKNOWN
    assert refused(wallet.session.send(EndFamilyPay("e", order_id))) is RefusalCode.ORDER_OVER
    placed(place(wallet, "family_pay"))
    check_books(wallet)


def test_a_tracked_parcel_comes_closer(wallet: Wallet) -> None:
    order_id = placed(place(wallet, "parcels"))
    known = sheet(wallet, order_id)
    assert known.order.state is OrderState.UNDER_WAY and known.steps[0].at < wallet.snapshot.now
    assert refused(place(wallet, "parcels")) is RefusalCode.PARCEL_TRACKED
    wallet.wait(days=4)
    steps = sheet(wallet, order_id).steps
    assert state(wallet, order_id) is OrderState.DONE and steps[-1].at == known.order.arrives_at
    assert [step.at for step in steps] == sorted(step.at for step in steps)
    assert notices(wallet, "parcels") == ["Out for delivery", "Parcel delivered"]


def test_the_worlds_own_errands_are_on_its_agenda() -> None:
    built = quick_world()
    around = errands_of(town(), built.now)
    wallet = wallet_on(SqlStore.in_memory(replace(built, errands=around)))
    assert [order.title.en for order in orders(wallet, "parcels")] == ["Lamp from Yiwu", "Phone case from Shenzhen"]
    wallet.wait(hours=2)
    assert notices(wallet, "parcels") == ["Out for delivery"]
    wallet.wait(days=8)
    assert all(order.state is OrderState.DONE for order in orders(wallet, "parcels"))
    assert notices(wallet, "card_repay") == ["Repayment due in three days"]
    wallet.session.close()


def on_card(wallet: Wallet, function: str, number: str) -> tuple[int, int]:
    """What is on it, and what waits to be written to it, as its page says."""
    card = next(each for each in wallet.session.ask(OrderForm(function)).touch_cards if each.number == number)
    return card.balance_fen, card.waiting_fen


@pytest.mark.parametrize(("function", "number"), [("campus_card", "2006310427"), ("city_card", "310086520417")])
def test_a_load_waits_for_the_next_touch(wallet: Wallet, function: str, number: str) -> None:
    first, _ = on_card(wallet, function, number)
    order_ids = [placed(place(wallet, function, value=value)) for value in ("20", "50")]
    assert on_card(wallet, function, number) == (first, 7_000)
    short = wallet.session.send(TouchCard("a", function, number, first + 7_001))
    assert same(short).values == {"available_fen": first + 7_000}
    wallet.session.send(TouchCard("b", function, number, 400))
    assert on_card(wallet, function, number) == (first + 6_600, 0)
    assert all(state(wallet, each) is OrderState.DONE for each in order_ids) and len(notices(wallet, function)) == 2
    wallet.session.send(TouchCard("again", function, number))
    assert on_card(wallet, function, number) == (first + 6_600, 0), "written once"
    before = everything(wallet)
    assert refused(wallet.session.send(TouchCard("c", function, "1", 0))) is RefusalCode.DIGITS_MALFORMED
    assert refused(wallet.session.send(TouchCard("d", "top_up", number, 0))) is RefusalCode.ORDER_FUNCTION_UNKNOWN
    assert everything(wallet) == before
    wallet.wait(days=4)
    assert len(notices(wallet, function)) == 2, "nothing waits any more, so nothing is said"
    check_books(wallet)


def test_a_load_that_waits_three_days_is_called_to_mind(wallet: Wallet) -> None:
    placed(place(wallet, "city_card"))
    wallet.wait(days=4)
    assert notices(wallet, "city_card") == ["¥20 is waiting for your card"]


def test_a_remittance_goes_step_by_step(wallet: Wallet) -> None:
    asked = quote(wallet, "remit", amount="250")
    assert asked.fee_fen == 5_000 and 150_000 < asked.amount_fen < 160_000
    order_id = placed(place(wallet, "remit", "ccb", amount="250"))
    wallet.wait(days=4)
    states = [step.state for step in sheet(wallet, order_id).steps]
    assert states == [OrderState.PAID, OrderState.UNDER_WAY, OrderState.UNDER_WAY, OrderState.DONE]
    assert notices(wallet, "remit") == ["Remittance sent", "Remittance arrived"]


def test_a_gift_has_a_certificate(wallet: Wallet) -> None:
    rows = {row.label.en: row.value.en for row in sheet(wallet, placed(place(wallet, "donate"))).rows}
    assert rows["Certificate"] == "FT20140516000001"


def test_what_is_on_the_agenda_survives_a_closed_wallet(tmp_path: Path) -> None:
    path = tmp_path / "world.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    placed(place(wallet, "top_up", once="before"))
    wallet.session.close()
    again = wallet_on(SqlStore.on_disk(path))
    again.wait(minutes=1)
    assert orders(again, "top_up")[0].state is OrderState.DONE
    again.session.close()
