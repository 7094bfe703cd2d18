"""Cards are bound and unbound; what they were called stays known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.bills_file import bill_cells
from app.commands.orders.placing import PlaceOrder
from app.commands.wealth.cards import BindCard, UnbindCard
from app.domain.banks import with_check_digit
from app.domain.events import CardBound, CardUnbound
from app.domain.refusals import RefusalCode
from app.queries.pages import BillsPage, EntriesPage
from app.queries.wealth import OnTheWay
from app.storage.store import SqlStore
from tests.app.commands.wealth.stories import (
    ABC,
    CMB,
    CREDIT,
    HOLDER,
    PHONE,
    bound,
    done,
    fill,
    newest,
    not_done,
    send,
    unbind,
)
from tests.app.wallets import PASSWORD, WORLD, WRONG, Wallet, fresh_wallet, paid, quick_world, refused, wallet_on


@pytest.fixture
def wallet() -> Wallet:
    return fresh_wallet()


def test_a_bound_card_pays(wallet: Wallet) -> None:
    card = bound(wallet)
    kept = wallet.snapshot.cards[-1]
    assert (kept.id, kept.tail, kept.bank.en) == (f"abc_{ABC[-4:]}", ABC[-4:], "Agricultural Bank of China")
    assert wallet.snapshot.accounts[-1].id == card == wallet.world.directory.methods[-1]
    assert wallet.snapshot.account(card).balance_fen == 800_000 == wallet.world.town.neighbours.new_card_fen
    assert newest(wallet, CardBound) == CardBound(kept.id)
    paid(wallet.pay(1_000, method=card))
    assert wallet.snapshot.account(card).balance_fen == 799_000
    assert wallet.session.ask(EntriesPage(limit=2)).rows[1].kind == "opening"


@pytest.mark.parametrize(
    ("number", "holder", "phone", "code"),
    [
        (ABC[:-1] + str((int(ABC[-1]) + 1) % 10), HOLDER, PHONE, RefusalCode.CARD_NUMBER_WRONG),
        ("79927398713", HOLDER, PHONE, RefusalCode.CARD_NUMBER_WRONG),
        ("", HOLDER, PHONE, RefusalCode.CARD_NUMBER_WRONG), ("six", HOLDER, PHONE, RefusalCode.CARD_NUMBER_WRONG),
        (with_check_digit("999999130130456789"), HOLDER, PHONE, RefusalCode.CARD_BANK_UNKNOWN),
        (CREDIT, HOLDER, PHONE, RefusalCode.CARD_OF_ANOTHER_KIND),
        (ABC, "林晓", PHONE, RefusalCode.CARD_HOLDER_OTHER), (ABC, "", PHONE, RefusalCode.CARD_HOLDER_OTHER),
        (ABC, HOLDER, "1380571041", RefusalCode.PHONE_MALFORMED),
    ],
)  # fmt: skip
def test_what_cannot_be_bound(wallet: Wallet, number: str, holder: str, phone: str, code: RefusalCode) -> None:
    not_done(wallet, BindCard("bind", number, holder, phone, PASSWORD), code)


def test_a_number_may_have_spaces_and_the_name_be_english(wallet: Wallet) -> None:
    spaced = " ".join(ABC[place : place + 4] for place in range(0, len(ABC), 4))
    done(wallet, BindCard("bind", spaced, "lin xiaoyu", "+86 138-0571-0416", PASSWORD))
    not_done(wallet, BindCard("again", ABC, HOLDER, PHONE, PASSWORD), RefusalCode.CARD_BOUND)


def test_a_card_of_the_world_s_document_is_bound_already(wallet: Wallet) -> None:
    stems = (f"622202100130{middle:03d}302" for middle in range(1000))
    number = next(full for stem in stems if (full := with_check_digit(f"622{stem[3:]}"[:18])).endswith("3021"))
    assert len(number) == 19
    not_done(wallet, BindCard("bind", number, HOLDER, PHONE, PASSWORD), RefusalCode.CARD_BOUND)


def test_no_more_than_ten(wallet: Wallet) -> None:
    for turn in range(8):
        bound(wallet, with_check_digit(f"6214861001304{turn:02d}"))
    assert len(wallet.snapshot.cards) == 10
    assert not_done(wallet, BindCard("more", ABC, HOLDER, PHONE, PASSWORD), RefusalCode.CARDS_FULL).values["most"] == 10
    done(wallet, unbind(wallet, "icbc"))
    bound(wallet, ABC)


def test_a_wrong_password_binds_nothing(wallet: Wallet) -> None:
    assert refused(wallet.session.send(BindCard("bind", ABC, HOLDER, PHONE, WRONG))) is RefusalCode.PASSWORD_WRONG
    assert refused(wallet.session.send(UnbindCard("off", "icbc", WRONG))) is RefusalCode.PASSWORD_WRONG
    assert len(wallet.snapshot.cards) == 2 and wallet.snapshot.security.tries_left == 1


def test_an_unbound_card_only_has_a_name(wallet: Wallet) -> None:
    card = wallet.method("icbc")
    paid(wallet.pay(1_000, method=card))
    done(wallet, unbind(wallet, "icbc"))
    assert newest(wallet, CardUnbound) == CardUnbound("icbc")
    assert [each.id for each in wallet.snapshot.cards] == ["ccb"]
    assert [each.id for each in wallet.snapshot.former_cards] == ["icbc"]
    assert card not in [account.id for account in wallet.snapshot.accounts]
    assert refused(wallet.pay(1_000, method=card)) is RefusalCode.METHOD_UNKNOWN
    not_done(wallet, fill(wallet, card, 100), RefusalCode.CARD_UNKNOWN)
    not_done(wallet, unbind(wallet, "icbc"), RefusalCode.CARD_UNKNOWN)
    bill = wallet.session.ask(BillsPage(limit=1, account_id=card)).rows[0]
    assert "ICBC (3021)" in bill_cells(bill, wallet.world.directory, "en")


def test_bound_again_it_is_the_same_card(wallet: Wallet) -> None:
    card = bound(wallet)
    bound(wallet, CMB)
    done(wallet, fill(wallet, card, 300_000))
    done(wallet, unbind(wallet, f"abc_{ABC[-4:]}"))
    assert bound(wallet) == card == wallet.world.directory.methods[-1]
    assert wallet.snapshot.account(card).balance_fen == 500_000 and not wallet.snapshot.former_cards
    not_done(wallet, fill(wallet, card, 700_001), RefusalCode.CARD_DAY_LIMIT)


def test_not_while_money_is_on_its_way(wallet: Wallet) -> None:
    done(wallet, send(wallet, wallet.method("icbc"), 1_000))
    assert len(wallet.session.ask(OnTheWay())) == 1
    not_done(wallet, unbind(wallet, "icbc"), RefusalCode.CARD_BUSY)
    wallet.wait(hours=2)
    done(wallet, unbind(wallet, "icbc"))


def test_not_while_an_order_paid_from_it_may_come_back(wallet: Wallet) -> None:
    order = PlaceOrder("order", "top_up", {"phone": "13605711022", "value": "50"}, wallet.method("icbc"), PASSWORD)
    paid(wallet.session.send(order))
    not_done(wallet, unbind(wallet, "icbc"), RefusalCode.CARD_BUSY)
    wallet.wait(hours=2)
    done(wallet, unbind(wallet, "icbc"))


def test_cards_are_there_when_the_world_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    card = bound(wallet)
    done(wallet, unbind(wallet, "ccb"))
    before = wallet.snapshot
    wallet.session.close()
    again = wallet_on(SqlStore.on_disk(path))
    assert again.snapshot == before and again.world.directory.methods[-1] == card
    not_done(again, BindCard("again", ABC, HOLDER, PHONE, PASSWORD), RefusalCode.CARD_BOUND)
    again.session.close()


def test_a_command_does_not_show_what_was_typed() -> None:
    text = repr(BindCard("bind", ABC, HOLDER, PHONE, PASSWORD))
    assert not any(secret in text for secret in (ABC, HOLDER, PHONE, PASSWORD))
    assert replace(BindCard("bind", ABC, HOLDER, PHONE, PASSWORD), id="x").number == ABC
