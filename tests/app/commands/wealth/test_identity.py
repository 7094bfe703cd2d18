"""Proving who one is lifts the lock; the password changes for good; hidden amounts stay hidden."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.wealth.identity import ChangePassword, HideAmounts, ProveIdentity
from app.domain.events import IdentityProved, IdentityRefused, PasswordChanged
from app.domain.refusals import RefusalCode
from app.storage.store import SqlStore
from tests.app.commands.wealth.stories import HOLDER, ID_NUMBER, done, not_done
from tests.app.wallets import PASSWORD, WORLD, WRONG, Wallet, fresh_wallet, paid, quick_world, refused, wallet_on

OTHER_ID, NEW = "11010519491231002X", "258013"


@pytest.fixture
def wallet() -> Wallet:
    return fresh_wallet()


def prove(wallet: Wallet, number: str = ID_NUMBER, name: str = HOLDER) -> ProveIdentity:
    return ProveIdentity(next(wallet.ids), name, number)


def lock(wallet: Wallet) -> None:
    for _ in range(3):
        wallet.pay(100, password=WRONG)
    assert wallet.snapshot.security.locked


def test_a_proof_lifts_the_lock(wallet: Wallet) -> None:
    lock(wallet)
    done(wallet, prove(wallet))
    assert not wallet.snapshot.security.locked and wallet.snapshot.security.tries_left == 3
    assert wallet.events()[-1] == IdentityProved()
    paid(wallet.pay(100))


def test_a_wrong_proof_lifts_nothing_and_is_counted_for_the_day(wallet: Wallet) -> None:
    lock(wallet)
    for left, command in ((2, prove(wallet, OTHER_ID)), (1, prove(wallet, name="林晓"))):
        refusal = wallet.session.send(command)
        assert refused(refusal) is RefusalCode.IDENTITY_OTHER and refusal.values == {"tries_left": left}
        assert wallet.events()[-1] == IdentityRefused(left)
    assert refused(wallet.session.send(prove(wallet, OTHER_ID))) is RefusalCode.IDENTITY_TRIED_OUT
    not_done(wallet, prove(wallet), RefusalCode.IDENTITY_TRIED_OUT)
    assert wallet.snapshot.security.locked
    wallet.wait(hours=14, minutes=19)
    done(wallet, prove(wallet))


def test_a_number_that_cannot_be_one_costs_no_try(wallet: Wallet) -> None:
    for _ in range(5):
        not_done(wallet, prove(wallet, "330106198806150428"), RefusalCode.ID_NUMBER_WRONG)
    done(wallet, prove(wallet))


def test_the_same_wrong_proof_twice_is_one_try(wallet: Wallet) -> None:
    command = prove(wallet, OTHER_ID)
    first = wallet.session.send(command)
    assert wallet.session.send(command) == first
    assert wallet.store.reader.safety.state.wrong_proofs == 1


def test_a_changed_password_is_the_only_one(wallet: Wallet) -> None:
    before = wallet.store.reader.password()
    done(wallet, ChangePassword("change", PASSWORD, NEW))
    assert wallet.events()[-2] == PasswordChanged()
    after = wallet.store.reader.password()
    assert after.salt != before.salt and after.digest != before.digest and after.cost == before.cost
    assert refused(wallet.pay(100, password=PASSWORD)) is RefusalCode.PASSWORD_WRONG
    paid(wallet.pay(100, password=NEW))


def test_the_demo_password_does_not_lie(tmp_path: Path) -> None:
    path = tmp_path / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    assert wallet.snapshot.demo_password == PASSWORD
    done(wallet, ChangePassword("change", PASSWORD, NEW))
    assert wallet.snapshot.demo_password == ""
    wallet.session.close()
    again = wallet_on(SqlStore.on_disk(path))
    assert again.snapshot.demo_password == ""
    assert paid(again.pay(100, password=NEW, id="new"))
    done(again, ChangePassword("back", NEW, PASSWORD))
    assert again.snapshot.demo_password == PASSWORD
    again.session.close()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (PASSWORD, "123456", RefusalCode.PASSWORD_WEAK), (PASSWORD, "888888", RefusalCode.PASSWORD_WEAK),
        (PASSWORD, "880615", RefusalCode.PASSWORD_WEAK), (PASSWORD, "12345", RefusalCode.PASSWORD_MALFORMED),
        (PASSWORD, "abcdef", RefusalCode.PASSWORD_MALFORMED), (PASSWORD, PASSWORD, RefusalCode.PASSWORD_SAME),
    ],
)  # fmt: skip
def test_refused_changes_write_nothing(wallet: Wallet, old: str, new: str, code: RefusalCode) -> None:
    not_done(wallet, ChangePassword("change", old, new), code)
    paid(wallet.pay(100))


def test_changing_with_a_wrong_password_takes_a_try(wallet: Wallet) -> None:
    assert refused(wallet.session.send(ChangePassword("change", WRONG, NEW))) is RefusalCode.PASSWORD_WRONG
    assert wallet.snapshot.security.tries_left == 2
    lock(wallet)
    not_done(wallet, ChangePassword("again", PASSWORD, NEW), RefusalCode.PASSWORD_LOCKED)


def test_hidden_amounts_are_kept(tmp_path: Path) -> None:
    path = tmp_path / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    done(wallet, HideAmounts("hide", True))
    version = wallet.snapshot.version
    done(wallet, HideAmounts("hide again", True))
    assert wallet.snapshot.hide_amounts and wallet.snapshot.version == version
    wallet.session.close()
    again = wallet_on(SqlStore.on_disk(path))
    assert again.snapshot.hide_amounts
    done(again, HideAmounts("show", False))
    assert not again.snapshot.hide_amounts
    again.session.close()
