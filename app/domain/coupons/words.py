"""Sentences about coupons that the world writes, in both languages."""

from __future__ import annotations

from app.domain.coupons import Terms
from app.domain.texts import Text
from app.domain.words import yuan_text

ENDS_SOON = Text("A coupon ends soon", "优惠券即将到期")


def yuan(amount_fen: int) -> str:
    """Without decimals where there are none."""
    return f"¥{yuan_text(amount_fen).removesuffix('.00')}"


def coupon_name(terms: Terms) -> Text:
    value, threshold = yuan(terms.value_fen), yuan(terms.threshold_fen)
    return Text(f"{value} off {threshold}", f"满 {threshold} 减 {value}")


def offered_title(merchant: Text) -> Text:
    return Text(f"A coupon from {merchant.en}", f"{merchant.zh_CN}送您一张优惠券")


def ends_soon(merchant: Text, terms: Terms, last: Text) -> Text:
    name = coupon_name(terms)
    return Text(
        f"{merchant.en}: {name.en}, good until the end of {last.en}.",
        f"{merchant.zh_CN}：{name.zh_CN}，{last.zh_CN}到期。",
    )
