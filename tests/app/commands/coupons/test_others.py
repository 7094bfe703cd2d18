"""Coupons and cards of those who are not signed in: merchants count them, and they are there when they sign in."""

from __future__ import annotations

import pytest

from app.commands.coupons.claiming import claim_for
from app.commands.coupons.using import use_for
from app.commands.memberships.claiming import claim_card_for
from app.commands.paying import payment_postings
from app.domain.accounts import fund_of
from app.domain.bills import BillKind
from app.domain.coupons import Audience, Claim, CouponState, Held
from app.domain.events import CouponPublished
from app.domain.funnel import FunnelStep
from app.domain.memberships import Card
from app.domain.people_book import Portrait
from app.domain.ports import CommandRecord
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.queries.coupons import MyCoupons
from app.queries.memberships import CardPlan
from app.storage.work import SqlWork
from tests.app.commands.coupons.stories import YINTAI, claim, publish, published
from tests.app.commands.coupons.test_coupons import picture_holds
from tests.app.wallets import HOST, Wallet, peopled_wallet, refused, sign_in

SOME = 30


@pytest.fixture
def wallet() -> Wallet:
    return peopled_wallet(SOME)


def other(wallet: Wallet) -> str:
    return next(each.person.id for each in wallet.store.reader.people.all() if each.person.id != HOST)


def did(wallet: Wallet, work: SqlWork) -> None:
    work.commit(CommandRecord(next(wallet.ids), "", Receipt("x"), ()))


def test_everybody_is_offered_what_the_world_begins_with(wallet: Wallet) -> None:
    reached = wallet.store.reader.funnel.reached("yintai")
    assert {each.step for each in reached} == {FunnelStep.OFFERED}
    assert len(reached) == len(wallet.store.reader.people.all())


def test_a_portrait_chooses_whom_a_coupon_is_offered_to(wallet: Wallet) -> None:
    everybody = len(wallet.store.reader.people.all())
    published(wallet)
    assert [each.offered_to for each in wallet.events() if isinstance(each, CouponPublished)] == [everybody]
    regulars = Portrait(visits_from=1, days=365)
    coupon = published(wallet, audience=Audience.GROUP, group=regulars)
    fitting = set(wallet.store.reader.people.matching("yintai", regulars))
    assert HOST in fitting and 0 < len(fitting) < everybody
    reader = wallet.store.reader
    may = {each.person.id for each in reader.people.all() if reader.coupons.may_claim(coupon, each.person.id)}
    assert may == fitting
    before = wallet.snapshot
    nobody = publish(wallet, audience=Audience.GROUP, group=Portrait(age_from=120))
    assert refused(nobody) is RefusalCode.PORTRAIT_EMPTY and wallet.snapshot is before


def test_who_is_not_offered_a_coupon_cannot_claim_it(wallet: Wallet) -> None:
    coupon = published(wallet, audience=Audience.GROUP, group=(other(wallet),))
    before = wallet.snapshot
    assert refused(claim(wallet, coupon)) is RefusalCode.COUPON_NOT_OFFERED
    assert wallet.snapshot is before
    assert coupon not in [each.id for each in wallet.session.ask(MyCoupons()).offered]
    sign_in(wallet, other(wallet))
    assert coupon in [each.id for each in wallet.session.ask(MyCoupons()).offered]


def test_somebody_else_claims_and_uses_one_and_finds_it_used(wallet: Wallet) -> None:
    person_id, store = other(wallet), wallet.store
    with store.work(wallet.snapshot.now) as work:
        coupon = work.coupons.coupon(YINTAI)
        assert coupon is not None
        made, again = claim_for(person_id, coupon, work), claim_for(person_id, coupon, work)
        assert isinstance(made, Claim) and made == again
        did(wallet, work)
    assert claim(wallet, YINTAI) != made.id
    assert FunnelStep.CLAIMED in store.reader.funnel.steps_of("yintai", person_id)
    shop = wallet.snapshot.merchant("yintai")
    with store.work(wallet.snapshot.now) as work:
        lines = payment_postings(shop, fund_of(person_id), 12_800, 10_800)
        work.post(BillKind.PAYMENT, lines)
        use_for(Held(made, coupon), 1, work)
        did(wallet, work)
    held = store.reader.coupons.claim(made.id)
    assert held is not None and held.claim.bill_id == 1 and held.coupon.used == 1
    assert store.reader.coupons.used_on(1) is None, "that is another person's bill"
    sign_in(wallet, person_id)
    assert [each.state for each in wallet.session.ask(MyCoupons()).mine] == [CouponState.USED]
    used = wallet.store.reader.coupons.used_on(1)
    assert used is not None and used.claim_id == made.id
    picture_holds(wallet)


def test_a_reminder_waits_for_whoever_is_not_signed_in(wallet: Wallet) -> None:
    person_id = other(wallet)
    with wallet.store.work(wallet.snapshot.now) as work:
        coupon = work.coupons.coupon(YINTAI)
        assert coupon is not None
        claim_for(person_id, coupon, work)
        did(wallet, work)
    wallet.wait(days=14)
    sign_in(wallet, person_id)
    note = next(each for each in wallet.store.reader.notices(None, 5) if each.title.en == "A coupon ends soon")
    assert note.sent_at.day == 29, "with its own time"


def test_a_coupon_claimed_is_one_s_own(wallet: Wallet) -> None:
    claim(wallet, YINTAI)
    sign_in(wallet, other(wallet))
    assert wallet.session.ask(MyCoupons()).mine == ()
    sign_in(wallet, HOST)
    assert len(wallet.session.ask(MyCoupons()).mine) == 1


def test_nobody_gets_a_card_below_its_threshold_signed_in_or_not(wallet: Wallet) -> None:
    """Counted out of everybody's bills, and the same whether the wallet is open or put away."""
    people, now = wallet.store.reader.people, wallet.snapshot.now
    since = now.replace(month=4, day=1, hour=0, minute=0)
    counted = people.dealings("lashou", since)
    got = set[str]()
    for each in people.all():
        visits = wallet.store.reader.memberships.visits("lashou", each.person.id, since)
        assert len(visits) == (counted[each.person.id].visits if each.person.id in counted else 0)
        with wallet.store.work(now) as work:
            outcome = claim_card_for(each.person, "lashou", ("name",), {}, work)
            if isinstance(outcome, Card):
                got.add(each.person.id)
                did(wallet, work)
            else:
                assert isinstance(outcome, Refusal) and outcome.code is RefusalCode.CARD_NEEDS_VISITS
    month = people.dealings("lashou", now.replace(day=1, hour=0, minute=0))
    assert got == {person for person, dealings in month.items() if dealings.visits >= 2}
    assert wallet.session.ask(CardPlan("lashou")).counts == (len(got),)
