"""Short verbs about coupons and member cards."""

from __future__ import annotations

from typing import Any

from app.commands.coupons.claiming import ClaimCoupon
from app.commands.coupons.publishing import CloseCoupon, PublishCoupon
from app.commands.memberships.claiming import ClaimCard
from app.commands.payments import PayMerchant
from app.domain.coupons import Audience, CouponState, DaysAfter, Held, Terms, state_of
from app.domain.receipts import Outcome, Receipt
from app.queries.coupons import CouponsFor
from tests.app.wallets import PASSWORD, Wallet

YINTAI, YHD, LASHOU = 1, 2, 3
"""The coupons the quiet morning begins with: ¥20 off ¥100, ¥10 off ¥68, ¥15 off ¥99 at meal times."""

TERMS = Terms(value_fen=3_000, threshold_fen=15_000, quantity=100, days=30, validity=DaysAfter(7))


def publish(wallet: Wallet, terms: Terms = TERMS, merchant: str = "yintai", **who: Any) -> Outcome:
    audience, group = who.get("audience", Audience.ALL), who.get("group", ())
    return wallet.session.send(PublishCoupon(next(wallet.ids), merchant, terms, audience, group))


def published(wallet: Wallet, terms: Terms = TERMS, merchant: str = "yintai", **who: Any) -> int:
    outcome = publish(wallet, terms, merchant, **who)
    assert isinstance(outcome, Receipt), outcome
    return int(outcome.values["coupon_id"])


def close(wallet: Wallet, coupon_id: int) -> Outcome:
    return wallet.session.send(CloseCoupon(next(wallet.ids), coupon_id))


def claim(wallet: Wallet, coupon_id: int) -> Outcome:
    return wallet.session.send(ClaimCoupon(next(wallet.ids), coupon_id))


def claimed(wallet: Wallet, coupon_id: int) -> int:
    outcome = claim(wallet, coupon_id)
    assert isinstance(outcome, Receipt), outcome
    return int(outcome.values["claim_id"])


def pay_with(wallet: Wallet, claim_id: int, price_fen: int, merchant: str = "yintai", method: str = "fund") -> Outcome:
    account = wallet.method(method)
    return wallet.session.send(
        PayMerchant(next(wallet.ids), wallet.code(merchant), price_fen, account, PASSWORD, claim_id)
    )


def held(wallet: Wallet, claim_id: int) -> Held:
    found = wallet.store.reader.coupons.claim(claim_id)
    assert found is not None
    return found


def state(wallet: Wallet, claim_id: int) -> CouponState:
    return state_of(held(wallet, claim_id), wallet.snapshot.now)


def usable(wallet: Wallet, price_fen: int, merchant: str = "yintai") -> list[int]:
    """Claims, the best first."""
    return [each.claim.id for each in wallet.session.ask(CouponsFor(merchant, price_fen))]


def promotion(wallet: Wallet, merchant: str = "yintai") -> tuple[int, int | None]:
    """Balance and floor of what the merchant's coupons pay from."""
    account = wallet.store.reader.account(f"merchant:{merchant}:promotion")
    return account.balance_fen, account.floor_fen


def card(wallet: Wallet, merchant: str, consents: tuple[str, ...] = (), **answers: Any) -> Outcome:
    follow = bool(answers.pop("follow", False))
    return wallet.session.send(ClaimCard(next(wallet.ids), merchant, consents, answers, follow))
