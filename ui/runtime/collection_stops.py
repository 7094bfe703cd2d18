"""Where the tour goes among coupons and member cards."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from app.domain.texts import Text
from ui.runtime.stage import Stage

Walk = Callable[[Stage], Awaitable[None]]

FIELDS = ("name", "phone", "identity")
MERCHANT = "yintai"


async def coupons(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("coupons")


async def claimed(stage: Stage) -> None:
    """One is usable at once, one at its hours only."""
    for each in [row.key for row in stage.phone.collection.coupons.offered.rows]:
        stage.phone.collection.coupons.claim(each)
        await stage.settled()


async def coupon(stage: Stage) -> None:
    stage.phone.open(f"coupon/{stage.phone.collection.coupons.coupons.rows[0].key}")


async def later(stage: Stage) -> None:
    stage.phone.back()
    stage.phone.collection.coupons.choose("claimed")


async def confirm(stage: Stage) -> None:
    await _asked(stage)


async def paid(stage: Stage) -> None:
    await _password(stage)


async def bill(stage: Stage) -> None:
    stage.phone.payment.openBill()


async def almost(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("member_cards")


async def ready(stage: Stage) -> None:
    stage.phone.open(f"member_card/{MERCHANT}")


async def form(stage: Stage) -> None:
    stage.phone.open(f"card_claim/{MERCHANT}")


async def refused(stage: Stage) -> None:
    stage.phone.collection.claim.submit()


async def card(stage: Stage) -> None:
    for each in FIELDS:
        stage.phone.collection.claim.toggle(each)
    stage.phone.collection.claim.submit()


async def held(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("member_cards")


async def _asked(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("scan")
    await stage.settled()
    stage.phone.scan.useSheetCode(MERCHANT)
    stage.phone.amount.text = "128"
    stage.phone.amount.submit()


async def _password(stage: Stage) -> None:
    snapshot = stage.shell.snapshot
    for digit in snapshot.demo_password if snapshot else "":
        stage.phone.payment.press(digit)
    await stage.settled()
    while stage.phone.banner.shown:
        stage.phone.banner.dismiss()
        await stage.settled()


COLLECTION_STOPS: tuple[tuple[str, Text, Walk], ...] = (
    ("coupons", Text("Coupons: what there is to claim", "优惠券：可领取的优惠"), coupons),
    ("coupons_claimed", Text("Claimed: usable now, and later", "已领取：现在可用与稍后可用"), claimed),
    ("coupon", Text("A coupon: threshold, days, hours", "优惠券详情：门槛、日期与时段"), coupon),
    ("coupons_later", Text("Claimed, but not good at this hour", "已领取，但此时段不可用"), later),
    ("confirm_coupon", Text("The best coupon is proposed at the confirmation", "付款确认时推荐最优优惠券"), confirm),
    ("result_coupon", Text("Paid with a coupon", "使用优惠券付款"), paid),
    ("bill_coupon", Text("The bill: price, coupon, paid", "账单：价格、优惠券与实付"), bill),
    ("member_cards_ahead", Text("Member cards: how far it is to each", "会员卡：各差多少"), almost),
    ("member_card_ready", Text("Earned: levels and benefits", "已达标：等级与权益"), ready),
    ("card_claim", Text("Consent for each field, with its source", "逐项授权，标明来源"), form),
    ("card_claim_refused", Text("A field the card cannot do without", "缺少必需的授权"), refused),
    ("member_card", Text("The card: number, bar code, progress", "会员卡：卡号、条码与进度"), card),
    ("member_cards", Text("My cards, and those almost mine", "我的会员卡与即将获得的卡"), held),
)
