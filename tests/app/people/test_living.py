"""Residents live by themselves: an offer is claimed, used, followed up and comes to cards, by clock and seed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.commands.clock import AdvanceClock
from app.commands.coupons.publishing import PublishCoupon
from app.domain.accounts import balance_of
from app.domain.agenda import TOWN
from app.domain.coupons import DaysAfter, Terms
from app.domain.events import TownLived
from app.domain.people_book import Portrait
from app.domain.receipts import Receipt
from app.queries.pages import BillsPage
from app.queries.people import FunnelOf
from app.queries.picture import whole_picture
from tests.app.wallets import HOST, Wallet, peopled_wallet, sign_in

SHOP = "yhd"
TERMS = Terms(value_fen=1_000, threshold_fen=5_000, quantity=10_000, days=30, validity=DaysAfter(20))


@pytest.fixture
def wallet() -> Iterator[Wallet]:
    opened = peopled_wallet()
    yield opened
    opened.session.close()


def publish(wallet: Wallet, merchant: str = SHOP, terms: Terms = TERMS) -> int:
    outcome = wallet.session.send(PublishCoupon(next(wallet.ids), merchant, terms))
    assert isinstance(outcome, Receipt), outcome
    return int(outcome.values["coupon_id"])


def funnel(wallet: Wallet, merchant: str = SHOP) -> dict[str, int]:
    return {stage.step.value: stage.count for stage in wallet.session.ask(FunnelOf(merchant)).stages}


def test_an_offer_goes_down_the_funnel_with_the_days(wallet: Wallet):
    publish(wallet)
    start = funnel(wallet)
    assert start["offered"] == 201
    assert start["claimed"] == 0
    wallet.wait(days=1)
    first = funnel(wallet)
    assert 0 < first["claimed"] < 110
    wallet.wait(days=12)
    later = funnel(wallet)
    assert later["offered"] > later["claimed"] > later["used"] > later["followed"] > 0
    assert later["followed"] >= later["thanked"] > 0
    assert wallet.ledger_total() == 0
    assert wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)


def test_what_they_buy_is_in_the_books_and_in_their_bills(wallet: Wallet):
    publish(wallet)
    wallet.wait(days=8)
    users = [each.person_id for each in wallet.events() if isinstance(each, TownLived) and each.does == "use"]
    assert users
    reader = wallet.store.reader
    for person_id in users[:5]:
        sign_in(wallet, person_id)
        bills = wallet.session.ask(BillsPage()).rows
        assert [bill.at for bill in bills] == sorted((bill.at for bill in bills), reverse=True)
        assert [bill.id for bill in bills] == sorted((bill.id for bill in bills), reverse=True)
        opened = sum(each.amount_fen for each in bills if each.method == balance_of(person_id))
        held = reader.account(balance_of(person_id)).balance_fen
        assert held >= 0
        assert any(bill.merchant_id == SHOP and bill.at > wallet.snapshot.now - timedelta(days=8) for bill in bills)
        assert opened <= 0
        assert wallet.snapshot == whole_picture(reader, wallet.world, wallet.snapshot.now)
    assert wallet.ledger_total() == 0


def test_it_does_not_matter_how_the_clock_moves():
    one, many = peopled_wallet(), peopled_wallet()
    for each in (one, many):
        publish(each)
    one.wait(days=5)
    for _ in range(60):
        many.wait(hours=2)
    assert funnel(one) == funnel(many)
    assert one.store.reader.people.dealings(SHOP, one.snapshot.now - timedelta(days=90)) == (
        many.store.reader.people.dealings(SHOP, many.snapshot.now - timedelta(days=90))
    )
    one.session.close()
    many.session.close()


def test_nothing_happens_twice_whoever_is_signed_in(wallet: Wallet):
    publish(wallet)
    people = [each.person.id for each in wallet.store.reader.people.all()]
    for turn in range(12):
        sign_in(wallet, people[0 if turn % 2 else turn])
        wallet.wait(hours=20)
    seen = [
        (each.person_id, each.does) for each in wallet.events() if isinstance(each, TownLived) and each.does != "buy"
    ]
    assert seen
    assert len(seen) == len(set(seen))
    assert wallet.ledger_total() == 0


def test_who_was_signed_in_is_left_alone(wallet: Wallet):
    played = [each.person.id for each in wallet.store.reader.people.all()][1:60]
    for person_id in played:
        sign_in(wallet, person_id)
    sign_in(wallet, HOST)
    publish(wallet)
    wallet.wait(days=6)
    lived = {each.person_id for each in wallet.events() if isinstance(each, TownLived)}
    assert lived
    assert not lived & {HOST, *played}


def test_who_is_signed_in_is_played_by_nobody_else(wallet: Wallet):
    publish(wallet)
    planned = {str(due.payload["person"]) for due in wallet.store.reader.agenda.planned(TOWN)}
    played = sorted(planned)[0]
    sign_in(wallet, played)
    wallet.wait(days=4)
    lived = {each.person_id for each in wallet.events() if isinstance(each, TownLived)}
    assert lived
    assert played not in lived
    assert wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)


def test_the_town_lives_on_whoever_is_signed_in(wallet: Wallet):
    alone = peopled_wallet()
    for each in (wallet, alone):
        publish(each)
        each.wait(hours=1)
    nobody_planned = [each.person.id for each in wallet.store.reader.people.all()]
    planned = {str(due.payload["person"]) for due in wallet.store.reader.agenda.planned(TOWN)}
    sign_in(wallet, next(each for each in nobody_planned[1:] if each not in planned))
    for each in (wallet, alone):
        each.wait(days=3)
    assert funnel(wallet) == funnel(alone)
    assert funnel(wallet)["used"] > 0
    alone.session.close()


def test_only_those_who_were_offered_it_come(wallet: Wallet):
    portrait = Portrait(city="Hangzhou", age_to=35)
    meant = set(wallet.store.reader.people.matching(SHOP, portrait))
    from app.domain.coupons import Audience

    outcome = wallet.session.send(PublishCoupon(next(wallet.ids), SHOP, TERMS, Audience.GROUP, portrait))
    assert isinstance(outcome, Receipt)
    wallet.wait(days=6)
    lived = {each.person_id for each in wallet.events() if isinstance(each, TownLived)}
    assert lived
    assert lived <= meant


def test_no_more_are_claimed_than_there_are(wallet: Wallet):
    coupon_id = publish(wallet, terms=TERMS._replace(quantity=7))
    wallet.wait(days=6)
    coupon = wallet.store.reader.coupons.coupon(coupon_id)
    assert coupon is not None
    assert coupon.claimed == 7


def test_a_long_step_of_the_clock_is_taken(wallet: Wallet):
    publish(wallet)
    assert isinstance(wallet.session.send(AdvanceClock("long", 60 * 86_400)), Receipt)
    assert wallet.ledger_total() == 0
