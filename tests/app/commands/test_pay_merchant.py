"""Paying a merchant's code."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.bills import BillKind
from app.domain.codes import make_merchant_code, make_personal_code
from app.domain.events import MessageDelivered, NoticeDecided, PasswordRefused, PaymentMade, TriesRestored
from app.domain.ledger import Posting
from app.domain.messages import MessageKind
from app.domain.money import PAYMENT_MAX_FEN
from app.domain.refusals import Refusal, RefusalCode
from app.queries.pages import BillById, FeedPage
from tests.app.wallets import WRONG, Wallet, paid, refused


@pytest.mark.parametrize("method", ["balance", "fund", "icbc", "ccb"])
def test_a_payment_is_whole(wallet: Wallet, method: str) -> None:
    before = wallet.holds(method)
    bill_id = paid(wallet.pay(12_345, method))
    detail = wallet.session.ask(BillById(bill_id))
    account, shop = wallet.method(method), wallet.snapshot.merchant("yhd").account_id

    assert wallet.holds(method) == before - 12_345
    assert detail.lines == (Posting(account, -12_345), Posting(shop, 12_345))
    assert wallet.snapshot.latest_bill == detail.bill
    assert (detail.bill.kind, detail.bill.amount_fen, detail.bill.method) == (BillKind.PAYMENT, -12_345, account)
    assert wallet.ledger_total() == 0


def test_the_merchants_window_sends_a_receipt(wallet: Wallet) -> None:
    unread = wallet.snapshot.unread
    bill_id = paid(wallet.pay(12_800, "fund", merchant="lashou"))
    receipt = wallet.session.ask(FeedPage("lashou")).rows[0]

    assert wallet.snapshot.attention.pushes[0].message_id == receipt.id
    assert (receipt.kind, receipt.merchant_id, receipt.bill_id, receipt.amount_fen) == (
        MessageKind.RECEIPT,
        "lashou",
        bill_id,
        12_800,
    )
    assert receipt.body.en == "You paid ¥128.00 from Yu'e Bao."
    assert receipt.body.zh_CN == "您已使用余额宝付款 ¥128.00。"
    assert wallet.snapshot.unread == unread + 1
    assert wallet.snapshot.windows[0].merchant_id == "lashou"
    assert wallet.snapshot.windows[0].newest == receipt


def test_it_says_what_happened(wallet: Wallet) -> None:
    bill_id = paid(wallet.pay(100))
    made, delivered, decided = wallet.events()
    entry_id = wallet.session.ask(BillById(bill_id)).entry_id
    assert made == PaymentMade(bill_id, entry_id, "yhd", wallet.method("balance"), 100)
    assert isinstance(delivered, MessageDelivered) and isinstance(decided, NoticeDecided)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"code": "https://example.com"}, RefusalCode.CODE_OF_ANOTHER_KIND),
        ({"code": make_personal_code(88301)}, RefusalCode.CODE_PERSONAL),
        ({"code": "https://qr.alipay.com/bax0"}, RefusalCode.CODE_DAMAGED),
        ({"amount_fen": 0}, RefusalCode.AMOUNT_ZERO),
        ({"amount_fen": -1}, RefusalCode.AMOUNT_ZERO),
        ({"amount_fen": PAYMENT_MAX_FEN + 1}, RefusalCode.AMOUNT_TOO_LARGE),
        ({"method": "somebody:balance"}, RefusalCode.METHOD_UNKNOWN),
        ({"method": "merchant:yhd"}, RefusalCode.METHOD_UNKNOWN),
        ({"method": "world"}, RefusalCode.METHOD_UNKNOWN),
        ({"amount_fen": 120_451}, RefusalCode.BALANCE_NOT_ENOUGH),
        ({"amount_fen": 500_001, "method": "icbc"}, RefusalCode.CARD_LIMIT_EXCEEDED),
        ({"amount_fen": 2_148_001, "method": "ccb"}, RefusalCode.BALANCE_NOT_ENOUGH),
    ],
)
def test_a_refused_payment_leaves_no_trace(wallet: Wallet, change: dict, code: RefusalCode) -> None:
    before = wallet.snapshot
    assert refused(wallet.pay(**change)) is code
    assert wallet.snapshot is before
    assert wallet.events() == []


def test_the_last_fen_can_be_paid(wallet: Wallet) -> None:
    paid(wallet.pay(wallet.holds("balance")))
    assert wallet.holds("balance") == 0
    assert wallet.pay(1) == Refusal(
        RefusalCode.BALANCE_NOT_ENOUGH, {"available_fen": 0, "method": wallet.method("balance")}
    )


def test_a_cards_limit_is_per_payment(wallet: Wallet) -> None:
    limit = Refusal(RefusalCode.CARD_LIMIT_EXCEEDED, {"limit_fen": 500_000, "method": wallet.method("icbc")})
    assert wallet.pay(500_001, "icbc") == limit
    paid(wallet.pay(500_000, "icbc"))
    paid(wallet.pay(500_000, "icbc"))


def test_a_code_with_an_amount_takes_that_amount_only(wallet: Wallet) -> None:
    code = wallet.code("yhd", 8_640)
    assert wallet.pay(8_641, code=code) == Refusal(RefusalCode.AMOUNT_FIXED, {"asked_fen": 8_640})
    paid(wallet.pay(8_640, code=code))


def test_an_old_code_is_expired(wallet: Wallet) -> None:
    code = wallet.code()
    wallet.wait(hours=1, minutes=59)
    paid(wallet.pay(code=code))
    wallet.wait(minutes=1)
    assert refused(wallet.pay(code=code)) is RefusalCode.CODE_EXPIRED


def test_a_merchant_of_another_world_is_unknown(wallet: Wallet) -> None:
    assert refused(wallet.pay(code=make_merchant_code(1, wallet.snapshot.now))) is RefusalCode.MERCHANT_UNKNOWN


def test_checks_come_in_their_order(wallet: Wallet) -> None:
    old = make_merchant_code(20011, wallet.snapshot.now - timedelta(hours=3))
    poor = {"password": WRONG}
    assert refused(wallet.pay(0, "nobody", code=old, **poor)) is RefusalCode.CODE_EXPIRED
    assert refused(wallet.pay(0, "nobody", **poor)) is RefusalCode.AMOUNT_ZERO
    assert refused(wallet.pay(1, "nobody", code=wallet.code("yhd", 2), **poor)) is RefusalCode.AMOUNT_FIXED
    assert refused(wallet.pay(1, "nobody", **poor)) is RefusalCode.METHOD_UNKNOWN
    assert refused(wallet.pay(999_999, "balance", **poor)) is RefusalCode.PASSWORD_WRONG
    assert refused(wallet.pay(999_999, "balance")) is RefusalCode.BALANCE_NOT_ENOUGH


def test_the_third_wrong_password_locks_for_three_hours(wallet: Wallet) -> None:
    assert wallet.pay(password=WRONG) == Refusal(RefusalCode.PASSWORD_WRONG, {"tries_left": 2})
    assert wallet.snapshot.security.tries_left == 2
    assert wallet.pay(password=WRONG) == Refusal(RefusalCode.PASSWORD_WRONG, {"tries_left": 1})
    locked = Refusal(RefusalCode.PASSWORD_LOCKED, {"until": "2014-05-16T12:41:00+08:00"})
    assert wallet.pay(password=WRONG) == locked
    assert wallet.pay() == locked, "not even the right one pays now"
    assert wallet.snapshot.security.locked
    assert wallet.events() == [PasswordRefused(2), PasswordRefused(1), PasswordRefused(0)]

    wallet.wait(hours=2, minutes=59)
    assert wallet.pay() == locked
    wallet.wait(minutes=1)
    assert (wallet.snapshot.security.tries_left, wallet.snapshot.security.locked) == (3, False)
    paid(wallet.pay())


def test_after_the_lock_there_are_three_tries_again(wallet: Wallet) -> None:
    for _ in range(3):
        wallet.pay(password=WRONG)
    wallet.wait(hours=3)
    assert wallet.pay(password=WRONG) == Refusal(RefusalCode.PASSWORD_WRONG, {"tries_left": 2})


def test_a_right_password_gives_the_tries_back(wallet: Wallet) -> None:
    wallet.pay(password=WRONG)
    wallet.pay(password=WRONG)
    paid(wallet.pay())
    assert wallet.snapshot.security.tries_left == 3
    assert TriesRestored() in wallet.events()


def test_a_right_password_gives_the_tries_back_even_where_the_money_is_short(wallet: Wallet) -> None:
    wallet.pay(password=WRONG)
    assert refused(wallet.pay(999_999)) is RefusalCode.BALANCE_NOT_ENOUGH
    assert wallet.snapshot.security.tries_left == 3
    assert wallet.events() == [PasswordRefused(2), TriesRestored()]
