"""One signed-in person at a time: everybody else's wallet is put away whole and comes back as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bootstrap import open_wallet
from app.commands.fund import FundIn
from app.commands.people.signing_in import SignIn
from app.commands.serving.delivering import Manner, post
from app.domain.accounts import balance_of
from app.domain.messages import MessageKind
from app.domain.ports import CommandRecord
from app.domain.receipts import Receipt
from app.domain.refusals import RefusalCode
from app.domain.serving.letters import Letter
from app.domain.texts import Text
from app.queries.elsewhere import lately
from app.queries.pages import FeedPage
from app.queries.people import ResidentsPage
from app.queries.picture import whole_picture
from app.storage.columns import twins
from tests.app.wallets import HOST, PASSWORD, Wallet, paid, peopled_wallet, refused, sign_in


@pytest.fixture
def wallet() -> Iterator[Wallet]:
    opened = peopled_wallet()
    yield opened
    opened.session.close()


def resident(wallet: Wallet, place: int = 1) -> str:
    return wallet.store.reader.people.all()[place].person.id


def personal_rows(wallet: Wallet) -> dict[str, list[tuple[Any, ...]]]:
    """Everything personal as it lies in the tables, own and stowed."""
    run = wallet.store._wire._driver_execute
    found = {
        name: run(f"SELECT {', '.join(twin.columns)} FROM {name} ORDER BY 1").fetchall()
        for name, twin in twins().items()
    }
    stowed = {
        twin.stowed.name: run(f"SELECT * FROM {twin.stowed.name} ORDER BY 1, 2, 3").fetchall()
        for twin in twins().values()
        if len(twin.stowed.columns) > 2
    }
    return found | stowed


def assert_true_picture(wallet: Wallet) -> None:
    """But for the version, which a letter written past the session raises without it."""
    whole = whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)
    assert wallet.snapshot == replace(whole, version=wallet.snapshot.version)
    assert wallet.ledger_total() == 0


def write_to(wallet: Wallet, person_id: str, title: str, *, merchant: str = "yhd") -> None:
    """As a merchant's send does, without one."""
    letter = Letter(MessageKind.TEXT, Text(title, title), Text("b", "b"))
    with wallet.store.work(wallet.snapshot.now) as work:
        post(letter, work.now, person_id, merchant, Manner.SINGLE, work)
        command_id = next(wallet.ids)
        work.commit(CommandRecord(command_id, "", Receipt(command_id), ()))


def test_signing_in_opens_the_other_s_wallet(wallet: Wallet):
    before, other = wallet.snapshot, wallet.store.reader.people.all()[1]
    assert isinstance(sign_in(wallet, other.person.id), Receipt)
    after = wallet.snapshot
    assert (after.person, after.version, after.now) == (other.person, before.version + 1, before.now)
    assert after.account(balance_of(other.person.id)).balance_fen > 0
    assert [card.account_id for card in after.cards] == [after.accounts[2].id]
    assert after.latest_bill is not None
    assert after.latest_bill.method.startswith(other.person.id)
    assert after.fund.confirmed_fen > 0
    assert_true_picture(wallet)


def test_the_other_pays_with_the_world_s_password(wallet: Wallet):
    sign_in(wallet, resident(wallet))
    had = wallet.holds("balance")
    paid(wallet.pay(100, "balance"))
    assert wallet.holds("balance") == had - 100
    assert_true_picture(wallet)


def test_what_one_signed_in_pays_the_other_does_not(wallet: Wallet):
    had, host = wallet.holds("balance"), wallet.method("balance")
    sign_in(wallet, resident(wallet))
    assert refused(wallet.pay(100, host)) is RefusalCode.METHOD_UNKNOWN
    sign_in(wallet, HOST)
    assert wallet.holds("balance") == had


def test_pay_codes_and_contacts_are_the_other_s_own(wallet: Wallet):
    code, contacts = wallet.snapshot.pay_code.digits, wallet.world.town.neighbours.contacts
    sign_in(wallet, resident(wallet))
    assert wallet.snapshot.pay_code.digits != code
    theirs = wallet.world.town.neighbours.contacts
    assert len(theirs) == 5
    assert not set(theirs) & set(contacts)
    assert not wallet.world.town.neighbours.meters
    sign_in(wallet, HOST)
    assert wallet.snapshot.pay_code.digits == code
    assert wallet.world.town.neighbours.contacts == contacts


def test_nobody_of_that_name(wallet: Wallet):
    before = wallet.snapshot
    assert refused(sign_in(wallet, "nobody")) is RefusalCode.PERSON_UNKNOWN
    assert wallet.snapshot is before


def test_who_is_signed_in_stays_so(wallet: Wallet):
    before = personal_rows(wallet)
    assert isinstance(sign_in(wallet, HOST), Receipt)
    assert personal_rows(wallet) == before


def test_a_locked_password_is_the_person_s_own(wallet: Wallet):
    for _ in range(3):
        wallet.pay(100, "balance", password="000000")
    assert wallet.snapshot.security.locked
    sign_in(wallet, resident(wallet))
    assert not wallet.snapshot.security.locked
    sign_in(wallet, HOST)
    assert wallet.snapshot.security.locked


def test_notices_are_numbered_and_counted_for_each_person(wallet: Wallet):
    wallet.pay(100, "balance")
    sent = wallet.snapshot.attention.counts.sent
    other = min(set(wallet.store.reader.people.followers("yhd")) - {HOST})
    sign_in(wallet, other)
    assert wallet.snapshot.attention.counts.sent == 0
    wallet.pay(100, "balance")
    assert [each.notice.id for each in wallet.store.reader.notices(None, 9)] == [1]
    assert wallet.snapshot.attention.counts.sent == 1
    assert_true_picture(wallet)
    sign_in(wallet, HOST)
    wallet.pay(100, "balance")
    assert wallet.snapshot.attention.counts.sent == sent + 1
    assert_true_picture(wallet)


def test_the_policy_stays_whoever_signs_in(wallet: Wallet):
    from app.commands.attention import ChoosePolicy

    chosen = next(each for each in wallet.world.policies if each != wallet.snapshot.attention.policy)
    wallet.session.send(ChoosePolicy(next(wallet.ids), chosen))
    sign_in(wallet, resident(wallet))
    assert wallet.store.reader.policy() == chosen
    assert_true_picture(wallet)


DOINGS = st.lists(
    st.sampled_from(["pay", "card", "fund", "see", "refused", "policy", "hold", "away", "wait"]), max_size=12
)


@settings(max_examples=25, deadline=None)
@given(DOINGS, st.integers(1, 4))
def test_a_wallet_comes_back_byte_for_byte(doings: list[str], place: int):
    wallet = peopled_wallet(most=4)
    with wallet.session:
        other = resident(wallet, place)
        for doing in doings:
            _do(wallet, doing, other)
            assert_true_picture(wallet)
        before, rows = wallet.snapshot, personal_rows(wallet)
        present = before.person.id
        visited = other if present != other else HOST
        sign_in(wallet, visited)
        assert_true_picture(wallet)
        sign_in(wallet, present)
        assert _without(visited, personal_rows(wallet)) == _without(visited, rows)
        assert replace(wallet.snapshot, version=before.version) == before
        assert_true_picture(wallet)


def _without(visited: str, rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """To whom time has passed."""
    return {
        name: [row for row in found if not name.startswith("stowed_") or row[0] != visited]
        for name, found in rows.items()
    }


def _do(wallet: Wallet, doing: str, other: str) -> None:
    match doing:
        case "pay":
            wallet.pay(777, "balance")
        case "card":
            wallet.pay(1500, wallet.snapshot.accounts[2].id)
        case "fund":
            wallet.session.send(FundIn(next(wallet.ids), wallet.method("balance"), 1000, PASSWORD))
        case "see":
            wallet.see("yhd")
        case "refused":
            wallet.pay(100, "balance", password="000000")
        case "hold":
            write_to(wallet, other, "Hello")
            wallet.wait(minutes=1)
        case "away":
            sign_in(wallet, other if wallet.snapshot.person.id == HOST else HOST)
        case _:
            wallet.wait(hours=7)


def test_a_letter_waits_and_keeps_its_time(wallet: Wallet):
    other = min(set(wallet.store.reader.people.followers("yhd")) - {HOST})
    sent = wallet.snapshot.now
    write_to(wallet, other, "Spring sale")
    wallet.wait(days=2)
    assert not any(window.newest and window.newest.title.en == "Spring sale" for window in wallet.snapshot.windows)
    sign_in(wallet, other)
    letters = wallet.session.ask(FeedPage("yhd")).rows
    assert [(each.title.en, each.at) for each in letters] == [("Spring sale", sent)]
    assert wallet.snapshot.unread == 1
    assert_true_picture(wallet)
    sign_in(wallet, HOST)
    sign_in(wallet, other)
    assert len(wallet.session.ask(FeedPage("yhd")).rows) == 1


def test_a_letter_to_the_one_who_is_signed_in_comes_when_the_clock_moves(wallet: Wallet):
    write_to(wallet, HOST, "Spring sale")
    wallet.wait(minutes=1)
    assert wallet.session.ask(FeedPage("yhd")).rows[0].title.en == "Spring sale"


def test_who_unfollowed_gets_no_letter(wallet: Wallet):
    other = next(
        each.person.id
        for each in wallet.store.reader.people.all()
        if each.person.id not in wallet.store.reader.people.followers("yhd")
    )
    write_to(wallet, other, "Spring sale")
    sign_in(wallet, other)
    assert wallet.snapshot.unread == 0


def test_time_passes_for_who_is_away_once(wallet: Wallet):
    """Yu'e Bao earns, and money on its way arrives, just as if the person had stayed."""
    stayed = peopled_wallet()
    for each in (wallet, stayed):
        paid(each.session.send(FundIn("in", each.method("balance"), 50_000, PASSWORD)))
    sign_in(wallet, resident(wallet))
    wallet.wait(days=4)
    sign_in(wallet, HOST)
    stayed.wait(days=4)
    ours, theirs = wallet.snapshot, stayed.snapshot
    assert (ours.now, ours.fund, ours.accounts) == (theirs.now, theirs.fund, theirs.accounts)
    assert ours.fund.income_total_fen > 0
    assert ours.attention.counts == theirs.attention.counts
    assert_true_picture(wallet)
    stayed.session.close()


def test_each_day_away_keeps_its_own_time(wallet: Wallet):
    started = wallet.snapshot.now
    wallet.session.send(FundIn("in", wallet.method("balance"), 50_000, PASSWORD))
    sign_in(wallet, resident(wallet))
    wallet.wait(days=5)
    sign_in(wallet, HOST)
    record = wallet.store.reader.notices(None, 1)[0]
    assert started < record.sent_at < wallet.snapshot.now - timedelta(hours=12)


def test_a_stored_world_opens_with_who_was_signed_in(tmp_path: Path):
    with open_wallet(folder=tmp_path) as session:
        host = session.snapshot
        other = session.ask(ResidentsPage()).rows[9].resident.person
        session.send(SignIn("in", other.id))
        left, contacts = session.snapshot, session.world.town.neighbours.contacts
    with open_wallet(folder=tmp_path) as session:
        assert session.snapshot == left
        assert session.world.town.neighbours.contacts == contacts
        session.send(SignIn("back", HOST))
        assert replace(session.snapshot, version=host.version) == host
        assert len(session.world.town.neighbours.meters) > 0


def test_other_policies_are_tried_on_the_present_person_s_notices(wallet: Wallet):
    wallet.pay(100, "balance")
    before = lately(wallet.store.reader, wallet.world)
    assert before.records
    sign_in(wallet, resident(wallet))
    theirs = lately(wallet.store.reader, wallet.world)
    assert not theirs.records
    assert not any(theirs.elsewhere.values())
    sign_in(wallet, HOST)
    again = lately(wallet.store.reader, wallet.world)
    assert (again.records, again.elsewhere) == (before.records, before.elsewhere)
