"""Coupons through the session: published, claimed once, used, given back, reminded of."""

from __future__ import annotations

from datetime import date

import pytest

from app.commands.payments import ChargePayCode, PayTrade
from app.commands.refunds import RefundTrade
from app.domain.attention.decisions import Action
from app.domain.coupons import Audience, CouponState, Dates, Hours
from app.domain.events import CouponClaimed, CouponExpired, CouponReturned, CouponUsed, NoticeDecided
from app.domain.funnel import FunnelStep
from app.domain.ledger import Posting
from app.domain.refusals import Refusal, RefusalCode
from app.queries.coupons import CouponById, MyCoupons
from app.queries.pages import BillById
from app.queries.picture import whole_picture
from tests.app.commands.coupons.stories import (
    LASHOU,
    TERMS,
    YHD,
    YINTAI,
    claim,
    claimed,
    close,
    held,
    pay_with,
    promotion,
    publish,
    published,
    state,
    usable,
)
from tests.app.commands.test_trades import opened
from tests.app.wallets import PASSWORD, Wallet, paid, refused


def picture_holds(wallet: Wallet) -> None:
    now = wallet.snapshot.now
    assert wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, now)
    assert wallet.ledger_total() == 0


def steps(wallet: Wallet, merchant: str = "yintai") -> set[FunnelStep]:
    return set(wallet.store.reader.funnel.steps_of(merchant, wallet.snapshot.person.id))


def refund(wallet: Wallet, amount_fen: int, number: str, bill_id: int) -> int:
    return paid(wallet.session.send(RefundTrade(next(wallet.ids), number, amount_fen, bill_id=bill_id)))


def test_a_claim_is_one_claim_however_often_it_is_sent(wallet: Wallet) -> None:
    first = claimed(wallet, YINTAI)
    after = wallet.snapshot
    assert [claimed(wallet, YINTAI) for _ in range(3)] == [first] * 3
    assert wallet.snapshot is after, "nothing was written"
    assert [type(each) for each in wallet.events()].count(CouponClaimed) == 1
    assert wallet.snapshot.offers[0].claimed == 1_205
    assert FunnelStep.CLAIMED in steps(wallet)
    picture_holds(wallet)


def test_a_claimed_one_is_no_longer_offered(wallet: Wallet) -> None:
    assert [each.id for each in wallet.session.ask(MyCoupons()).offered] == [LASHOU, YHD, YINTAI]
    claimed(wallet, YINTAI)
    own = wallet.session.ask(MyCoupons())
    assert [each.id for each in own.offered] == [LASHOU, YHD]
    assert [(each.held.coupon.id, each.state) for each in own.mine] == [(YINTAI, CouponState.USABLE)]


@pytest.mark.parametrize("value", [0, 100_000])
def test_a_coupon_of_nothing_or_a_thousand_is_refused(wallet: Wallet, value: int) -> None:
    before = wallet.snapshot
    outcome = publish(wallet, TERMS._replace(value_fen=value, threshold_fen=200_000))
    assert refused(outcome) is RefusalCode.COUPON_VALUE_OUT_OF_RANGE
    assert wallet.snapshot is before and wallet.store.reader.coupons.of("yintai")[0].id == YINTAI


def test_whom_a_coupon_is_offered_to(wallet: Wallet) -> None:
    me = wallet.snapshot.person.id
    assert refused(publish(wallet, audience=Audience.GROUP, group=("nobody",))) is RefusalCode.AUDIENCE_EMPTY
    mine = published(wallet, audience=Audience.GROUP, group=(me,))
    followers = published(wallet, audience=Audience.FOLLOWERS)
    assert claimed(wallet, mine) != claimed(wallet, followers)
    assert refused(publish(wallet, merchant="nobody")) is RefusalCode.MERCHANT_UNKNOWN


def test_what_is_published_is_told_softly(wallet: Wallet) -> None:
    published(wallet)
    decided = next(each for each in reversed(wallet.events()) if isinstance(each, NoticeDecided))
    assert decided.action != Action.PUSH and decided.source == "yintai"
    assert FunnelStep.OFFERED in steps(wallet)
    picture_holds(wallet)


def test_the_merchant_may_owe_what_its_coupons_can_come_to(wallet: Wallet) -> None:
    assert promotion(wallet) == (0, -20_000_000)
    coupon = published(wallet)
    assert promotion(wallet) == (0, -20_300_000)
    bill_id = paid(pay_with(wallet, claimed(wallet, coupon), 15_000))
    assert promotion(wallet) == (-3_000, -20_300_000)
    close(wallet, coupon)
    assert promotion(wallet) == (-3_000, -20_003_000), "what was used is still owed"
    refund(wallet, 15_000, "R", bill_id)
    assert promotion(wallet) == (0, -20_003_000)
    picture_holds(wallet)


def test_a_merchant_s_first_coupon(wallet: Wallet) -> None:
    coupon = published(wallet, merchant="zhizun")
    assert promotion(wallet, "zhizun") == (0, -300_000)
    paid(pay_with(wallet, claimed(wallet, coupon), 20_000, "zhizun"))


def test_cash_from_the_person_the_coupon_from_the_merchant_s_promotion(wallet: Wallet) -> None:
    claim_id, before = claimed(wallet, YINTAI), wallet.holds("fund")
    bill_id = paid(pay_with(wallet, claim_id, 12_800))
    shop = wallet.snapshot.merchant("yintai").account_id
    detail = wallet.session.ask(BillById(bill_id))
    assert detail.lines == (
        Posting(wallet.method("fund"), -10_800),
        Posting(f"{shop}:promotion", -2_000),
        Posting(shop, 12_800),
    )
    bill = detail.bill
    assert (bill.amount_fen, bill.coupon_fen, bill.price_fen, bill.refundable_fen) == (-10_800, 2_000, 12_800, 12_800)
    assert wallet.holds("fund") == before - 10_800
    assert state(wallet, claim_id) is CouponState.USED and held(wallet, claim_id).claim.bill_id == bill_id
    assert CouponUsed(claim_id, YINTAI, bill_id) in wallet.events()
    assert FunnelStep.USED in steps(wallet)
    picture_holds(wallet)


def test_only_the_cash_has_to_be_there(wallet: Wallet) -> None:
    most = wallet.holds("balance")
    assert refused(wallet.pay(most + 2_000, merchant="yintai")) is RefusalCode.BALANCE_NOT_ENOUGH
    paid(pay_with(wallet, claimed(wallet, YINTAI), most + 2_000, method="balance"))
    assert wallet.holds("balance") == 0


@pytest.mark.parametrize(
    ("price", "merchant", "code"),
    [(9_999, "yintai", RefusalCode.COUPON_BELOW_THRESHOLD), (12_800, "yhd", RefusalCode.COUPON_OF_ANOTHER)],
)
def test_what_a_coupon_is_not_good_for(wallet: Wallet, price: int, merchant: str, code: RefusalCode) -> None:
    claim_id, before = claimed(wallet, YINTAI), wallet.snapshot
    assert refused(pay_with(wallet, claim_id, price, merchant)) is code
    assert wallet.snapshot is before


def test_a_used_one_and_one_nobody_has(wallet: Wallet) -> None:
    claim_id = claimed(wallet, YINTAI)
    paid(pay_with(wallet, claim_id, 12_800))
    assert refused(pay_with(wallet, claim_id, 12_800)) is RefusalCode.COUPON_USED
    assert refused(pay_with(wallet, 99, 12_800)) is RefusalCode.COUPON_UNKNOWN


def test_hours_hold_at_the_moment_of_paying(wallet: Wallet) -> None:
    claim_id = claimed(wallet, LASHOU)
    assert state(wallet, claim_id) is CouponState.CLAIMED and usable(wallet, 10_000, "lashou") == []
    assert refused(pay_with(wallet, claim_id, 10_000, "lashou")) is RefusalCode.COUPON_NOT_NOW
    wallet.wait(hours=2)
    assert usable(wallet, 10_000, "lashou") == [claim_id]
    paid(pay_with(wallet, claim_id, 10_000, "lashou"))


def test_the_first_day_holds(wallet: Wallet) -> None:
    later = TERMS._replace(validity=Dates(date(2014, 5, 18), date(2014, 5, 20)))
    claim_id = claimed(wallet, published(wallet, later))
    assert pay_with(wallet, claim_id, 15_000) == Refusal(RefusalCode.COUPON_NOT_YET, {"day": "2014-05-18"})
    wallet.wait(days=2)
    paid(pay_with(wallet, claim_id, 15_000))


def test_the_best_comes_first(wallet: Wallet) -> None:
    small, large = claimed(wallet, YINTAI), claimed(wallet, published(wallet))
    assert usable(wallet, 15_000) == [large, small]
    assert usable(wallet, 14_999) == [small]
    assert usable(wallet, 9_999) == []


def test_a_closed_one_can_neither_be_claimed_nor_used(wallet: Wallet) -> None:
    claim_id = claimed(wallet, YINTAI)
    paid_for = claimed(wallet, YHD)
    close(wallet, YINTAI)
    before = wallet.snapshot
    close(wallet, YINTAI)
    assert wallet.snapshot is before, "closed once"
    assert state(wallet, claim_id) is CouponState.CLOSED
    assert refused(pay_with(wallet, claim_id, 12_800)) is RefusalCode.COUPON_CLOSED
    assert [each.merchant_id for each in wallet.snapshot.offers] == ["yhd", "lashou"]
    other = published(wallet)
    close(wallet, other)
    assert refused(claim(wallet, other)) is RefusalCode.COUPON_CLOSED
    assert refused(claim(wallet, 99)) is RefusalCode.COUPON_UNKNOWN
    assert refused(close(wallet, 99)) is RefusalCode.COUPON_UNKNOWN
    paid(pay_with(wallet, paid_for, 6_800, "yhd"))
    picture_holds(wallet)


def test_too_late_and_too_many(wallet: Wallet) -> None:
    one = published(wallet, TERMS._replace(days=1))
    wallet.wait(hours=14, minutes=18)
    assert wallet.session.ask(CouponById(one)).claimable
    wallet.wait(minutes=1)
    assert refused(claim(wallet, one)) is RefusalCode.COUPON_OVER
    assert not wallet.session.ask(CouponById(one)).claimable


def test_a_pay_code_and_an_order_take_a_coupon_too(wallet: Wallet) -> None:
    claim_id, digits = claimed(wallet, YINTAI), wallet.snapshot.pay_code.digits
    early = ChargePayCode(next(wallet.ids), "yintai", digits, 9_000, claim_id)
    assert refused(wallet.session.send(early)) is RefusalCode.COUPON_BELOW_THRESHOLD
    bill_id = paid(wallet.session.send(ChargePayCode(next(wallet.ids), "yintai", digits, 12_800, claim_id)))
    assert wallet.session.ask(BillById(bill_id)).bill.amount_fen == -10_800
    other = claimed(wallet, YHD)
    trade_id = opened(wallet, amount_fen=9_900)
    order = PayTrade(next(wallet.ids), trade_id, wallet.method("fund"), PASSWORD, other)
    bill = wallet.session.ask(BillById(paid(wallet.session.send(order)))).bill
    assert (bill.amount_fen, bill.coupon_fen) == (-8_900, 1_000)
    picture_holds(wallet)


def test_cash_goes_back_first_and_the_coupon_last(wallet: Wallet) -> None:
    claim_id, before = claimed(wallet, YINTAI), wallet.holds("fund")
    bill_id = paid(pay_with(wallet, claim_id, 12_800))
    first = wallet.session.ask(BillById(refund(wallet, 8_000, "R1", bill_id))).bill
    assert (first.amount_fen, wallet.holds("fund")) == (8_000, before - 2_800)
    second = wallet.session.ask(BillById(refund(wallet, 3_800, "R2", bill_id)))
    assert second.bill.amount_fen == 2_800 and promotion(wallet)[0] == -1_000
    assert state(wallet, claim_id) is CouponState.USED, "a part of it is not the whole"
    assert [line.amount_fen for line in second.lines] == [-3_800, 2_800, 1_000]
    third = wallet.session.ask(BillById(refund(wallet, 1_000, "R3", bill_id)))
    assert third.bill.amount_fen == 0 and promotion(wallet)[0] == 0
    assert state(wallet, claim_id) is CouponState.USABLE, "given back whole it is there again"
    assert CouponReturned(claim_id, YINTAI) in wallet.events()
    again = paid(pay_with(wallet, claim_id, 12_800))
    assert wallet.session.ask(BillById(again)).bill.coupon_fen == 2_000
    picture_holds(wallet)


def test_what_came_back_after_its_last_day_is_expired(wallet: Wallet) -> None:
    claim_id = claimed(wallet, YINTAI)
    bill_id = paid(pay_with(wallet, claim_id, 12_800))
    wallet.wait(days=20)
    refund(wallet, 12_800, "R", bill_id)
    assert state(wallet, claim_id) is CouponState.EXPIRED


def test_a_soft_reminder_and_then_the_end(wallet: Wallet) -> None:
    claim_id = claimed(wallet, YINTAI)
    wallet.wait(days=13, hours=1)
    note = wallet.store.reader.notices(None, 1)[0]
    assert note.notice.route == f"coupon/{YINTAI}" and note.title.en == "A coupon ends soon"
    assert note.decision.action is not Action.PUSH
    assert "31 May" in note.body.en
    wallet.wait(days=3)
    assert CouponExpired(claim_id, YINTAI) in wallet.events()
    assert state(wallet, claim_id) is CouponState.EXPIRED
    after = wallet.store.reader.notice(note.notice.id)
    assert after is not None and after.seen_at is not None, "the reminder went with the coupon"


def test_what_was_used_is_not_reminded_of(wallet: Wallet) -> None:
    paid(pay_with(wallet, claimed(wallet, YINTAI), 12_800))
    notices = wallet.snapshot.attention.counts.sent
    wallet.wait(days=17)
    assert wallet.snapshot.attention.counts.sent == notices
    assert not any(isinstance(each, CouponExpired) for each in wallet.events())


def test_a_coupon_s_hours_are_kept_as_they_were_said(wallet: Wallet) -> None:
    terms = TERMS._replace(hours=(Hours((1, 7), 600, 840), Hours((3,), 0, 1_440)))
    assert wallet.session.ask(CouponById(published(wallet, terms))).coupon.terms == terms
