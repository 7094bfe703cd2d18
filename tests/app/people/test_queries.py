"""What the merchants' side asks: residents by search, the size of an audience, the funnel with its rates."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.funnel import FunnelStep
from app.domain.people_book import Portrait
from app.domain.ports import CommandRecord
from app.domain.receipts import Receipt
from app.domain.refusals import RefusalCode
from app.queries.people import AudienceOf, CitiesOf, FunnelOf, ResidentsPage
from tests.app.wallets import HOST, Wallet, peopled_wallet, sign_in


@pytest.fixture
def wallet() -> Iterator[Wallet]:
    opened = peopled_wallet()
    yield opened
    opened.session.close()


def test_residents_come_page_by_page(wallet: Wallet):
    seen, after = list[str](), None
    while True:
        page = wallet.session.ask(ResidentsPage(after=after, limit=30))
        seen += [row.resident.person.id for row in page.rows]
        after = page.next_key
        if after is None:
            break
        assert len(page.rows) == 30
    assert seen == [each.person.id for each in wallet.store.reader.people.all()]
    assert len(set(seen)) == 201


@pytest.mark.parametrize("search", ["lin xiaoyu", "林晓雨", "13805710416", "XIAOYU hangzhou", "杭州 lin_xiaoyu"])
def test_somebody_is_found_by_name_phone_and_city(wallet: Wallet, search: str):
    rows = wallet.session.ask(ResidentsPage(search)).rows
    assert [row.resident.person.id for row in rows] == [HOST]
    assert rows[0].signed_in


def test_nobody_is_found(wallet: Wallet):
    page = wallet.session.ask(ResidentsPage("nobody at all"))
    assert (page.rows, page.next_key) == ((), None)


def test_the_one_who_is_signed_in_is_marked(wallet: Wallet):
    other = wallet.session.ask(ResidentsPage()).rows[5].resident.person.id
    sign_in(wallet, other)
    marked = [row.resident.person.id for row in wallet.session.ask(ResidentsPage(limit=300)).rows if row.signed_in]
    assert marked == [other]


def test_rows_say_how_they_stand_with_the_merchant(wallet: Wallet):
    rows = wallet.session.ask(
        ResidentsPage(merchant_id="yhd", portrait=Portrait(followed=True, visits_from=1), limit=300)
    ).rows
    assert rows
    assert all(row.follows and row.dealings.visits > 0 for row in rows)


def test_the_size_of_an_audience_is_told_before_sending(wallet: Wallet):
    everybody = wallet.session.ask(AudienceOf("yhd", Portrait()))
    assert (everybody.size, everybody.people, everybody.refusal) == (201, 201, None)
    nobody = wallet.session.ask(AudienceOf("yhd", Portrait(city="Lhasa")))
    assert nobody.size == 0
    assert nobody.refusal is not None and nobody.refusal.code is RefusalCode.PORTRAIT_EMPTY
    wrong = wallet.session.ask(AudienceOf("yhd", Portrait(age_from=40, age_to=20)))
    assert wrong.refusal is not None and wrong.refusal.code is RefusalCode.PORTRAIT_UPSIDE_DOWN


def test_cities_hold_everybody(wallet: Wallet):
    cities = wallet.session.ask(CitiesOf())
    assert sum(count for _, count in cities) == 201
    assert cities[0][0].en == "Hangzhou"


def reach(wallet: Wallet, step: FunnelStep, people: list[str], merchant: str = "kuaidi") -> None:
    with wallet.store.work(wallet.snapshot.now) as work:
        work.funnel.reach(merchant, people, step)
        command_id = next(wallet.ids)
        work.commit(CommandRecord(command_id, "", Receipt(command_id), ()))


def test_rates_are_of_those_at_the_step_before(wallet: Wallet):
    people = [each.person.id for each in wallet.store.reader.people.all()]
    empty = wallet.session.ask(FunnelOf("kuaidi"))
    assert [(stage.count, stage.kept_permille) for stage in empty.stages] == [(0, None)] * 6
    reach(wallet, FunnelStep.OFFERED, people[:9])
    reach(wallet, FunnelStep.CLAIMED, people[:6])
    reach(wallet, FunnelStep.USED, people[:2])
    reach(wallet, FunnelStep.FOLLOWED, people[1:5])
    reach(wallet, FunnelStep.OFFERED, people[:50], merchant="lashou")
    funnel = wallet.session.ask(FunnelOf("kuaidi"))
    assert funnel.people == 201
    assert [(stage.step.value, stage.count, stage.kept_permille) for stage in funnel.stages] == [
        ("offered", 9, None),
        ("claimed", 6, 667),
        ("used", 2, 333),
        ("followed", 4, 500),
        ("thanked", 0, 0),
        ("card", 0, None),
    ]
