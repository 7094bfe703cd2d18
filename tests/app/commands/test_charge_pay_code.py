"""A till charges the phone's pay code."""

from __future__ import annotations

import pytest

from app.domain.events import PayCodeSpent, PaymentMade
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import PayCode
from app.queries.pages import FeedPage
from tests.app.wallets import WRONG, Wallet, paid, refused


def test_the_code_on_the_phone_pays_from_the_balance(wallet: Wallet) -> None:
    shown = wallet.snapshot.pay_code.digits
    before = wallet.holds("balance")
    paid(wallet.charge(2_500))
    assert wallet.holds("balance") == before - 2_500
    assert wallet.snapshot.attention.pushes[0].message_id == wallet.session.ask(FeedPage("yhd")).rows[0].id
    assert PayCodeSpent(shown[-4:], paid=True) in wallet.events()
    assert not any(shown in repr(event) for event in wallet.events()), "a whole code is never written down in an event"


def test_a_code_works_once_and_the_phone_shows_the_next_in_the_same_minute(wallet: Wallet) -> None:
    first = wallet.snapshot.pay_code.digits
    paid(wallet.charge())
    second = wallet.snapshot.pay_code.digits
    assert second != first
    assert refused(wallet.charge(digits=first)) is RefusalCode.PAY_CODE_USED
    paid(wallet.charge(digits=second))
    assert wallet.snapshot.pay_code.digits not in (first, second)


def test_every_minute_has_its_code(wallet: Wallet) -> None:
    first: PayCode = wallet.snapshot.pay_code
    assert f"{first.expires_at:%H:%M:%S}" == "09:42:00"
    wallet.wait(minutes=1)
    assert wallet.snapshot.pay_code.digits != first.digits
    assert refused(wallet.charge(digits=first.digits)) is RefusalCode.PAY_CODE_EXPIRED
    wallet.wait(days=1)
    assert refused(wallet.charge(digits=first.digits)) is RefusalCode.PAY_CODE_UNKNOWN


def test_the_second_code_of_an_earlier_minute_is_expired_too(wallet: Wallet) -> None:
    first = wallet.snapshot.pay_code.digits
    paid(wallet.charge())
    second = wallet.snapshot.pay_code.digits
    wallet.wait(minutes=5)
    assert refused(wallet.charge(digits=second)) is RefusalCode.PAY_CODE_EXPIRED
    assert refused(wallet.charge(digits=first)) is RefusalCode.PAY_CODE_USED


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"digits": "12345"}, RefusalCode.PAY_CODE_MALFORMED),
        ({"digits": "280000000000000000"}, RefusalCode.PAY_CODE_UNKNOWN),
        ({"merchant": "nobody"}, RefusalCode.MERCHANT_UNKNOWN),
        ({"amount_fen": 0}, RefusalCode.AMOUNT_ZERO),
        ({"amount_fen": 5_000_001}, RefusalCode.AMOUNT_TOO_LARGE),
    ],
)
def test_what_the_till_got_wrong_does_not_use_the_code_up(wallet: Wallet, change: dict, code: RefusalCode) -> None:
    shown = wallet.snapshot.pay_code
    assert refused(wallet.charge(**change)) is code
    assert wallet.snapshot.pay_code == shown
    assert wallet.events() == []


def test_spaces_between_the_groups_do_not_matter(wallet: Wallet) -> None:
    digits = wallet.snapshot.pay_code.digits
    paid(wallet.charge(digits=f"{digits[:4]} {digits[4:8]} {digits[8:12]} {digits[12:16]} {digits[16:]}"))


@pytest.mark.parametrize(
    ("amount", "method"),
    [(120_450, "balance"), (120_451, "fund"), (2_924_043, "fund")],
)
def test_the_first_method_that_can_pays(wallet: Wallet, amount: int, method: str) -> None:
    paid(wallet.charge(amount))
    latest = wallet.snapshot.latest_bill
    assert latest is not None
    assert latest.method == wallet.method(method)


def test_a_card_pays_where_balance_and_fund_cannot(wallet: Wallet) -> None:
    paid(wallet.pay(wallet.holds("fund"), "fund"))
    paid(wallet.charge(400_000))
    paid(wallet.charge(600_000))
    made = [event.method for event in wallet.events() if isinstance(event, PaymentMade)]
    assert made[1:] == [wallet.method("icbc"), wallet.method("ccb")], "the second is above ICBC's limit"


def test_where_none_can_pay_the_code_is_used_up_all_the_same(wallet: Wallet) -> None:
    shown = wallet.snapshot.pay_code.digits
    most = {"available_fen": wallet.holds("fund"), "method": wallet.method("fund")}
    assert wallet.charge(4_000_000) == Refusal(RefusalCode.BALANCE_NOT_ENOUGH, most)
    assert wallet.events() == [PayCodeSpent(shown[-4:], paid=False)]
    assert wallet.snapshot.pay_code.digits != shown
    assert refused(wallet.charge(digits=shown)) is RefusalCode.PAY_CODE_USED
    assert wallet.ledger_total() == 0


def test_a_locked_wallet_pays_no_till_either(wallet: Wallet) -> None:
    for _ in range(3):
        wallet.pay(password=WRONG)
    before = wallet.holds("balance")
    assert refused(wallet.charge()) is RefusalCode.PASSWORD_LOCKED
    assert wallet.holds("balance") == before


def test_a_failed_charge_sent_again_is_the_same_answer_not_another_code(wallet: Wallet) -> None:
    shown = wallet.snapshot.pay_code.digits
    first = wallet.charge(4_000_000, digits=shown, command_id="till-1")
    after = wallet.snapshot.pay_code
    assert wallet.charge(4_000_000, digits=shown, command_id="till-1") == first
    assert wallet.snapshot.pay_code == after
