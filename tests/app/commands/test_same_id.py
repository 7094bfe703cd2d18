"""A command sent twice is done once."""

from __future__ import annotations

from app.commands import registry
from app.commands.clock import AdvanceClock
from app.commands.fingerprint import fingerprint
from app.commands.payments import PayMerchant
from app.commands.registry import HANDLERS, Command
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from tests.app.unions import union_of
from tests.app.wallets import PASSWORD, WRONG, Wallet, paid, refused


def test_the_same_payment_again_is_the_same_receipt(wallet: Wallet) -> None:
    code, before = wallet.code(), wallet.holds("balance")
    first = wallet.pay(500, id="tap-1", code=code)
    after = wallet.snapshot
    assert wallet.pay(500, id="tap-1", code=code) == first == Receipt("tap-1", paid(first))
    assert wallet.snapshot is after
    assert wallet.holds("balance") == before - 500


def test_the_same_id_for_something_else_is_refused(wallet: Wallet) -> None:
    code = wallet.code()
    paid(wallet.pay(500, id="tap-1", code=code))
    assert refused(wallet.pay(501, id="tap-1", code=code)) is RefusalCode.COMMAND_ID_REUSED
    assert refused(wallet.pay(500, "fund", id="tap-1", code=code)) is RefusalCode.COMMAND_ID_REUSED
    assert refused(wallet.session.send(AdvanceClock("tap-1", 60))) is RefusalCode.COMMAND_ID_REUSED
    assert len(wallet.events()) == 3


def test_a_wrong_password_resent_counts_once(wallet: Wallet) -> None:
    code = wallet.code()
    first = wallet.pay(id="tap-1", code=code, password=WRONG)
    assert wallet.pay(id="tap-1", code=code, password=WRONG) == first
    assert wallet.pay(id="tap-1", code=code, password=WRONG) == first
    assert wallet.snapshot.security.tries_left == 2


def test_the_lock_is_remembered_as_it_was_told(wallet: Wallet) -> None:
    code = wallet.code()
    for number in range(3):
        told = wallet.pay(id=f"tap-{number}", code=code, password=WRONG)
    wallet.wait(hours=3)
    assert wallet.pay(id="tap-2", code=code, password=WRONG) == told
    assert isinstance(told, Refusal)


def test_a_refusal_that_changed_nothing_leaves_its_id_free(wallet: Wallet) -> None:
    assert refused(wallet.pay(999_999, id="tap-1")) is RefusalCode.BALANCE_NOT_ENOUGH
    paid(wallet.pay(100, id="tap-1"))


def test_a_minute_resent_passes_once(wallet: Wallet) -> None:
    for _ in range(3):
        wallet.session.send(AdvanceClock("tick-1", 60))
    assert f"{wallet.snapshot.now:%H:%M}" == "09:42"


def test_the_fingerprint_knows_every_field_but_the_password() -> None:
    payment = PayMerchant("a", "code", 1, "me", PASSWORD)
    assert fingerprint(payment) == fingerprint(PayMerchant("b", "code", 1, "me", WRONG))
    others = [PayMerchant("a", "other", 1, "me", PASSWORD), PayMerchant("a", "code", 2, "me", PASSWORD)]
    assert len({fingerprint(payment), *map(fingerprint, others)}) == 3
    assert PASSWORD not in repr(payment)


def test_every_command_has_its_handler() -> None:
    assert set(HANDLERS.whole()) == union_of(Command, registry, HANDLERS)
