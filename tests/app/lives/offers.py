"""Coupons and member cards, against a plain model: one claim each, exact refunds, no card below its threshold."""

from __future__ import annotations

from typing import Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from app.commands.coupons.claiming import ClaimCoupon
from app.commands.coupons.publishing import CloseCoupon, PublishCoupon
from app.commands.memberships.claiming import ClaimCard
from app.commands.memberships.planning import SetCardPlan
from app.commands.payments import PayMerchant
from app.commands.refunds import RefundTrade
from app.domain.accounts import promotion_account
from app.domain.bills import TRADES, BillState
from app.domain.coupons import CouponState, DaysAfter, Hours, Terms, state_of, within_hours
from app.domain.events import CardClaimed, CouponClaimed, CouponReturned, CouponUsed, Event, RefundMade
from app.domain.memberships import Measure, Period, first_day
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal
from app.queries.memberships import CardAt
from app.queries.pages import BillsPage
from tests.app.lives.life import ALL, commands
from tests.app.lives.trades import Trading
from tests.app.wallets import PASSWORD

shops = st.sampled_from(["yintai", "yhd", "lashou"])
values = st.sampled_from([0, 100, 2_000, 9_900, 100_000])
hours = st.sampled_from([(), (), (Hours((1, 2, 3, 4, 5), 540, 1_080),)])
prices = st.sampled_from([500, 6_800, 9_999, 10_000, 15_000, 40_000])
places = st.integers(0, 12)
FORMS = {"yintai": ("name", "phone", "identity"), "yhd": ("phone",), "lashou": ("name",)}


class Used(NamedTuple):
    claim_id: int
    value_fen: int
    cash_fen: int


class Offering(Trading):
    def __init__(self) -> None:
        super().__init__()
        self.claims: dict[int, int] = {}
        self.used: dict[int, Used] = {}
        self.last_use: dict[int, int] = {}
        self.coupons = 3

    def happened(self, event: Event, command: Any) -> None:
        super().happened(event, command)
        match event:
            case CouponClaimed():
                assert event.coupon_id not in self.claims, "one a person"
                self.claims[event.coupon_id] = event.claim_id
            case CouponUsed():
                terms = self._terms(event.coupon_id)
                paid = self.paid[event.bill_id]
                self.used[event.bill_id] = Used(event.claim_id, terms.value_fen, paid.amount_fen)
                self.last_use[event.claim_id] = event.bill_id
                paid.amount_fen += terms.value_fen
                assert paid.amount_fen >= terms.threshold_fen and within_hours(terms.hours, self.wallet.snapshot.now)
            case RefundMade() if isinstance(command, RefundTrade):
                paid = self.paid[event.refunded_bill_id]
                before = paid.refunded_fen - event.amount_fen
                cash = self.used[event.refunded_bill_id].cash_fen if event.refunded_bill_id in self.used else None
                asked = command.amount_fen
                paid.refunds[command.refund_no] = (asked, event.bill_id)
                if cash is not None:
                    assert event.amount_fen == max(0, min(cash, before + asked) - before), "cash first"
            case CouponReturned():
                assert self.last_use.pop(event.claim_id)
            case CardClaimed():
                self._was_earned(event)
            case _:
                pass

    def _terms(self, coupon_id: int) -> Terms:
        coupon = self.wallet.store.reader.coupons.coupon(coupon_id)
        assert coupon is not None
        return coupon.terms

    def _was_earned(self, event: CardClaimed) -> None:
        """Counted here from the bills, not by what the wallet counted."""
        plan = self.wallet.store.reader.memberships.plan(event.merchant_id)
        assert plan is not None
        since = first_day(plan.period, self.wallet.snapshot.now.date())
        bills = [
            bill
            for bill in self.wallet.session.ask(BillsPage(limit=ALL)).rows
            if bill.merchant_id == event.merchant_id and bill.kind in TRADES and bill.at.date() >= since
            and bill.amount_fen < 0 and bill.state is not BillState.TRADE_CLOSED
        ]  # fmt: skip
        came = {
            Measure.VISITS: len(bills),
            Measure.SPEND: sum(max(0, -bill.amount_fen - bill.refunded_fen) for bill in bills),
        }
        level = plan.levels[event.level]
        assert came[level.measure] >= level.needed

    @rule(target=commands, merchant=shops, value=values, hours=hours, days=st.sampled_from([1, 7, 90, 91]))
    def publish(self, merchant: str, value: int, hours: tuple[Hours, ...], days: int) -> Any:
        terms = Terms(value, value + 5_000, 50, days, DaysAfter(min(days, 7)), hours)
        command = PublishCoupon(self.new_id(), merchant, terms)
        outcome = self.do(command)
        assert isinstance(outcome, Receipt) is (100 <= value <= 99_900 and days <= 90)
        self.coupons += isinstance(outcome, Receipt)
        return command

    @rule(target=commands, place=places)
    def close_a_coupon(self, place: int) -> Any:
        command = CloseCoupon(self.new_id(), place % self.coupons + 1)
        self.do(command)
        return command

    @rule(target=commands, place=places)
    def claim(self, place: int) -> Any:
        coupon_id = place % self.coupons + 1
        known = self.claims.get(coupon_id)
        command = ClaimCoupon(self.new_id(), coupon_id)
        outcome = self.do(command)
        if known is not None:
            assert isinstance(outcome, Receipt) and outcome.values["claim_id"] == known
        return command

    @rule(target=commands, place=places, merchant=shops, price=prices)
    def pay_with_a_coupon(self, place: int, merchant: str, price: int) -> Any:
        claims = sorted(self.claims.values())
        claim_id = claims[place % len(claims)] if claims else 1
        held = self.wallet.store.reader.coupons.claim(claim_id)
        if held is not None and place % 4:
            merchant = held.coupon.merchant_id
        before = state_of(held, self.wallet.snapshot.now) if held else None
        code, account = self.wallet.code(merchant), self.wallet.method("fund")
        command = PayMerchant(self.new_id(), code, price, account, PASSWORD, claim_id)
        outcome = self.do(command)
        if isinstance(outcome, Receipt):
            assert before is CouponState.USABLE and outcome.bill_id in self.used
        return command

    @rule(target=commands, merchant=shops)
    def claim_a_card(self, merchant: str) -> Any:
        command = ClaimCard(self.new_id(), merchant, FORMS[merchant])
        standing = self.wallet.session.ask(CardAt(merchant))
        outcome = self.do(command)
        assert isinstance(outcome, Refusal) is (standing.card is None and standing.level is None)
        return command

    @rule(target=commands, merchant=shops, needed=st.sampled_from([0, 1, 3]), period=st.sampled_from(list(Period)))
    def set_a_plan(self, merchant: str, needed: int, period: Period) -> Any:
        plan = self.wallet.session.ask(CardAt(merchant)).plan
        first = plan.levels[0]._replace(measure=Measure.VISITS, needed=needed)
        command = SetCardPlan(self.new_id(), merchant, plan._replace(period=period, levels=(first, *plan.levels[1:])))
        assert isinstance(self.do(command), Receipt) is (needed > 0)
        return command

    @invariant()
    def a_claim_is_one_claim(self) -> None:
        held = self.wallet.store.reader.coupons.held(self.wallet.snapshot.person.id)
        assert {each.coupon.id: each.claim.id for each in held} == self.claims
        assert {each.claim.id: each.claim.bill_id for each in held if each.claim.used_at} == self.last_use

    @invariant()
    def promotions_paid_what_coupons_took_off(self) -> None:
        owed: dict[str, int] = {}
        for bill_id, used in self.used.items():
            back = max(0, self.paid[bill_id].refunded_fen - used.cash_fen)
            held = self.wallet.store.reader.coupons.claim(used.claim_id)
            assert held is not None
            owed[held.coupon.merchant_id] = owed.get(held.coupon.merchant_id, 0) + used.value_fen - back
        for merchant_id in ("yintai", "yhd", "lashou"):
            account = self.wallet.store.reader.account(promotion_account(merchant_id))
            assert account.balance_fen == -owed.get(merchant_id, 0)
            assert account.floor_fen is not None and account.floor_fen <= account.balance_fen
