"""Letters to many: whoever is not signed in finds theirs when they are, with the time it was sent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.commands.serving.sending import SendMass
from app.domain.messages import MessageKind
from app.domain.people_book import Portrait
from app.domain.receipts import Receipt
from app.domain.refusals import RefusalCode
from tests.app.commands.serving.stories import (
    HELLO,
    ME,
    NEWS,
    answer,
    desk,
    feed,
    mass,
    refuse,
    say,
    send,
    single,
    unfollow,
)
from tests.app.wallets import Wallet, peopled_wallet, refused, sign_in


@pytest.fixture
def town() -> Iterator[Wallet]:
    """With a hundred and twenty others."""
    wallet = peopled_wallet(120)
    yield wallet
    wallet.session.close()


def others(wallet: Wallet, merchant: str) -> list[str]:
    return sorted(set(wallet.store.reader.people.followers(merchant)) - {ME})


def test_a_mass_send_reaches_every_follower(town: Wallet) -> None:
    people = others(town, "yintai")
    assert len(people) > 20
    outcome = mass(town, "yintai", NEWS)
    assert isinstance(outcome, Receipt) and outcome.values == {"reached": len(people) + 1, "refused": 0}
    sent_at = town.snapshot.now
    town.wait(days=2)
    sign_in(town, people[0])
    newest = feed(town, "yintai")[0]
    assert newest.letter == NEWS and newest.at == sent_at and not newest.read
    window = next(each for each in town.snapshot.windows if each.merchant_id == "yintai")
    assert window.unread == 1


def test_a_group_is_chosen_among_the_followers(town: Wallet) -> None:
    portrait = Portrait(age_from=30)
    found = set(town.store.reader.people.matching("yintai", portrait._replace(followed=True)))
    assert 0 < len(found) < len(others(town, "yintai"))
    outcome = send(town, SendMass, "yintai", HELLO, portrait)
    assert isinstance(outcome, Receipt) and outcome.values["reached"] == len(found)
    assert desk(town, "yintai").sent[0].audience.value == "group"
    assert refused(mass(town, "yintai")) is RefusalCode.MASS_SEND_TOO_OFTEN


def test_a_portrait_that_fits_nobody_or_is_upside_down_is_refused(town: Wallet) -> None:
    before = town.snapshot
    assert refused(send(town, SendMass, "yintai", HELLO, Portrait(age_from=140))) is RefusalCode.PORTRAIT_EMPTY
    upside_down = Portrait(age_from=40, age_to=30)
    assert refused(send(town, SendMass, "yintai", HELLO, upside_down)) is RefusalCode.PORTRAIT_UPSIDE_DOWN
    assert town.snapshot is before and desk(town, "yintai").mass_at is None


def test_who_refuses_is_left_out_whoever_is_signed_in(town: Wallet) -> None:
    first, second = others(town, "yintai")[:2]
    sign_in(town, first)
    refuse(town, "yintai")
    sign_in(town, second)
    assert refused(single(town, "yintai", person=first)) is RefusalCode.MESSAGES_REFUSED
    outcome = mass(town, "yintai")
    assert isinstance(outcome, Receipt) and outcome.values["refused"] == 1
    sign_in(town, first)
    assert not [each for each in feed(town, "yintai") if each.kind is MessageKind.TEXT]
    assert town.snapshot.refusing == {"yintai"}


def test_a_single_letter_waits_for_its_person(town: Wallet) -> None:
    person = others(town, "lashou")[0]
    single(town, "lashou", person=person)
    assert not any(each.title == HELLO.title for each in feed(town, "lashou"))
    assert refused(single(town, "lashou", person=person)) is RefusalCode.SINGLE_SEND_TOO_OFTEN
    sign_in(town, person)
    assert feed(town, "lashou")[0].title == HELLO.title


def test_somebody_who_asked_and_left_is_answered_all_the_same(town: Wallet) -> None:
    person = others(town, "yintai")[0]
    sign_in(town, person)
    say(town, "yintai", "I have lost a glove")
    sign_in(town, ME)
    assert desk(town, "yintai").waiting[0].chat.person_id == person
    answer(town, "yintai", "It is at the desk.", person=person)
    assert desk(town, "yintai").waiting == ()
    sign_in(town, person)
    assert feed(town, "yintai")[0].body.en == "It is at the desk."


def test_who_does_not_follow_gets_nothing(town: Wallet) -> None:
    everybody = {each.person.id for each in town.store.reader.people.all()}
    stranger = min(everybody - set(others(town, "zhizun")) - {ME})
    assert refused(single(town, "zhizun", person=stranger)) is RefusalCode.NOT_FOLLOWING
    person = others(town, "zhizun")[0]
    single(town, "zhizun", person=person)
    sign_in(town, person)
    assert any(each.title == HELLO.title for each in feed(town, "zhizun"))
    unfollow(town, "zhizun")
    sign_in(town, ME)
    assert person not in others(town, "zhizun")
