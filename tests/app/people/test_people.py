"""Who lives in a world, and whom a merchant's portrait fits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from app.domain.accounts import balance_of, fund_of
from app.domain.identity import birthday_of, tidy_id
from app.domain.people_book import Dealings, Portrait, age_on, audience
from app.domain.phones import tidy_phone
from app.domain.refusals import Refusal, RefusalCode
from app.storage.columns import twins, undeclared
from tests.app.wallets import HOST, Wallet, paid, peopled_wallet, peopled_world, sign_in


@pytest.fixture(scope="module")
def town() -> Iterator[Wallet]:
    """To be looked at only."""
    opened = peopled_wallet()
    yield opened
    opened.session.close()


def test_every_table_is_either_personal_or_shared():
    assert undeclared() == set()
    assert {"wallet", "bills", "agenda", "secrets"} < set(twins())
    assert not {"accounts", "funnel", "residents", "town_agenda"} & set(twins())


def test_the_same_world_has_the_same_people():
    from app.bootstrap import built_world

    assert built_world("quiet_morning").people == peopled_world().people
    assert len(peopled_world().people) == 200


def test_residents_are_plausible():
    people, now = peopled_world().people, peopled_world().now
    residents = [each.resident for each in people]
    persons = [each.person for each in residents]
    for unique in ("id", "phone", "id_number", "number"):
        assert len({getattr(each, unique) for each in persons}) == len(persons), unique
    for each in residents:
        assert tidy_id(each.person.id_number) == each.person.id_number
        assert birthday_of(each.person.id_number) == each.born
        assert tidy_phone(each.person.phone) == each.person.phone
        assert 18 <= each.age_on(now.date()) <= 80
        assert each.person.name.en and len(each.person.name.zh_CN) in (2, 3)
    assert len({each.city.en for each in residents}) == 10


def test_their_purchases_are_in_the_books(town: Wallet):
    reader = town.store.reader
    assert town.ledger_total() == 0
    for townsman in peopled_world().people:
        person_id = townsman.resident.person.id
        held = {each.id: each.balance_fen for each in reader.accounts_of(person_id)}
        assert held == {
            balance_of(person_id): townsman.balance_fen,
            fund_of(person_id): townsman.deposit_fen + sum(each.amount_fen for each in townsman.incomes),
            townsman.card.account_id: townsman.card_fen,
        }
    since = town.snapshot.now - timedelta(days=400)
    dealt = [reader.people.dealings(each.id, since) for each in town.snapshot.merchants]
    visits = sum(each.visits for found in dealt for person, each in found.items() if person != HOST)
    assert visits == sum(len(each.purchases) for each in peopled_world().people) > 1_000


def test_the_host_is_one_of_them(town: Wallet):
    host = town.store.reader.people.get(HOST)
    assert host is not None
    assert (host.city.en, host.born) == ("Hangzhou", date(1988, 6, 15))
    assert town.store.reader.people.get("nobody") is None
    assert HOST in town.store.reader.people.followers("yhd")


BORN = date(1990, 5, 17)


@pytest.mark.parametrize(("day", "age"), [(date(2014, 5, 16), 23), (date(2014, 5, 17), 24), (date(1990, 5, 17), 0)])
def test_ages_are_whole_years(day: date, age: int):
    assert age_on(BORN, day) == age


@pytest.mark.parametrize(
    "portrait",
    [
        Portrait(),
        Portrait(city="Hangzhou"),
        Portrait(age_from=25, age_to=40),
        Portrait(followed=True),
        Portrait(followed=False),
        Portrait(visits_from=2),
        Portrait(visits_to=0),
        Portrait(spend_from_fen=20_000, spend_to_fen=90_000, days=180),
        Portrait("Shanghai", 20, 60, visits_from=1, followed=True),
    ],
)
def test_a_portrait_fits_whom_it_says(town: Wallet, portrait: Portrait):
    people, now = town.store.reader.people, town.snapshot.now
    followers, dealings = people.followers("yhd"), people.dealings("yhd", now - timedelta(days=portrait.days))
    expected = []
    for each in people.all():
        dealt = dealings.get(each.person.id, Dealings())
        age = each.age_on(now.date())
        fits = (
            (not portrait.city or each.city.en == portrait.city)
            and (portrait.age_from or 0) <= age <= (portrait.age_to or 999)
            and (portrait.visits_from or 0) <= dealt.visits
            and (portrait.visits_to is None or dealt.visits <= portrait.visits_to)
            and (portrait.spend_from_fen is None or dealt.spent_fen >= portrait.spend_from_fen)
            and (portrait.spend_to_fen is None or dealt.spent_fen <= portrait.spend_to_fen)
            and (portrait.followed is None or (each.person.id in followers) is portrait.followed)
        )
        if fits:
            expected.append(each.person.id)
    assert people.matching("yhd", portrait) == expected
    assert expected


@pytest.mark.parametrize(
    ("portrait", "field"),
    [
        (Portrait(age_from=40, age_to=20), "age"),
        (Portrait(age_from=-1), "age"),
        (Portrait(spend_from_fen=2, spend_to_fen=1), "spend"),
        (Portrait(visits_from=3, visits_to=2), "visits"),
        (Portrait(visits_to=-1), "visits"),
        (Portrait(days=0), "days"),
    ],
)
def test_a_portrait_upside_down_is_refused(town: Wallet, portrait: Portrait, field: str):
    people = town.store.reader.people
    assert audience(people, "yhd", portrait) == Refusal(RefusalCode.PORTRAIT_UPSIDE_DOWN, {"field": field})
    assert people.matching("yhd", portrait) == []


def test_a_portrait_of_nobody_is_refused(town: Wallet):
    people = town.store.reader.people
    assert audience(people, "yhd", Portrait(city="Lhasa")) == Refusal(RefusalCode.PORTRAIT_EMPTY)
    assert audience(people, "yhd", Portrait(age_from=120)) == Refusal(RefusalCode.PORTRAIT_EMPTY)


def test_who_counts_stays_counted_whoever_is_signed_in():
    wallet = peopled_wallet()
    with wallet.session:
        paid(wallet.pay(5_000, "balance", merchant="yhd"))
        people, since = wallet.store.reader.people, wallet.snapshot.now - timedelta(days=90)
        followers, dealings = people.followers("yhd"), people.dealings("yhd", since)
        order = [each.person.id for each in people.all()]
        sign_in(wallet, order[7])
        assert people.signed_in == order[7]
        assert people.followers("yhd") == followers
        assert people.dealings("yhd", since) == dealings
        assert [each.person.id for each in people.all()] == order
        assert people.get(HOST) is not None


def test_nobody_at_all_can_live_there():
    wallet = peopled_wallet(most=0)
    with wallet.session:
        assert [each.person.id for each in wallet.store.reader.people.all()] == [HOST]
