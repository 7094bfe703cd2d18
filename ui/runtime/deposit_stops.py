"""Walks of the tour through a rental, its deposit and stored value."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from app.domain.texts import Text
from ui.runtime.stage import Stage

NEXT_MORNING_S = 23 * 3600
"""From the hour the world begins at to when the house has just opened on the next day."""

BOUGHT = "50000"


async def rent(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("rent/zhizun")


async def rent_refused(stage: Stage) -> None:
    stage.phone.deposits.rent.submit()


async def rent_confirm(stage: Stage) -> None:
    stage.phone.deposits.rent.agreeToAll()
    stage.phone.deposits.rent.submit()


async def rented(stage: Stage) -> None:
    await _password(stage)
    await _without_banners(stage)


async def rental(stage: Stage) -> None:
    stage.phone.payment.done()


async def frozen(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("frozen/fund")


async def hold(stage: Stage) -> None:
    stage.phone.open(f"hold/{stage.phone.deposits.hold.frozen.rows[0].key}")


async def on_the_road(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("rental/1")
    await stage.settled()
    stage.shell.stepClock(NEXT_MORNING_S)
    await stage.settled()
    stage.phone.deposits.rental.pickUp()
    await stage.settled()
    stage.phone.deposits.rental.bringBack()
    await _without_banners(stage)


async def deposit_asked(stage: Stage) -> None:
    """A merchant's panel asks; the person finds it in the merchant's window."""
    await counter(stage)
    stage.shell.counter.deposits.ask()
    await _without_banners(stage)
    stage.phone.goHome()
    stage.phone.open(f"hold/{stage.shell.counter.deposits.holds.rows[0].key}")


async def counter(stage: Stage) -> None:
    stage.shell.openCounter()
    stage.shell.counter.chooseMerchant("zhizun")
    stage.shell.counter.chooseSection("deposits")
    await stage.settled()


async def declined(stage: Stage) -> None:
    stage.phone.deposits.hold.decline()
    await _without_banners(stage)


async def prepaid_list(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("prepaid")


async def prepaid(stage: Stage) -> None:
    stage.phone.open("prepaid/yintai")
    await stage.settled()
    stage.phone.deposits.prepaid.choose(BOUGHT)


async def prepaid_bought(stage: Stage) -> None:
    stage.phone.deposits.prepaid.buy()
    await stage.settled()
    await _password(stage)
    stage.phone.payment.done()
    await _without_banners(stage)


async def prepaid_returned(stage: Stage) -> None:
    stage.phone.deposits.prepaid.giveBack()
    await _without_banners(stage)


async def _password(stage: Stage) -> None:
    snapshot = stage.shell.snapshot
    for digit in snapshot.demo_password if snapshot else "":
        stage.phone.payment.press(digit)
    await stage.settled()


async def _without_banners(stage: Stage) -> None:
    await stage.settled()
    stage.phone.banner.dismiss()
    await stage.settled()


DEPOSIT_STOPS: tuple[tuple[str, Text, Callable[[Stage], Awaitable[None]]], ...] = (
    ("rent", Text("Rent a car: the form is filled already", "租车：表单已自动填好"), rent),
    ("rent_refused", Text("Nothing is given without consent", "未经同意不提供任何信息"), rent_refused),
    ("rent_confirm", Text("The deposit is frozen, not paid", "押金只冻结，不扣款"), rent_confirm),
    ("rented", Text("Reserved", "预订成功"), rented),
    ("rental", Text("The rental: its steps, and what the merchant was given", "租车：进度与商家看到的信息"), rental),
    ("frozen", Text("What is frozen in Yu'e Bao, still earning", "余额宝冻结明细，照常有收益"), frozen),
    ("hold", Text("A deposit: captured, released, still frozen", "押金：已扣、已解冻与仍冻结"), hold),
    ("rental_returned", Text("Picked up and brought back", "已取车、已还车"), on_the_road),
    ("hold_asked", Text("A merchant asks for a deposit", "商家请求冻结押金"), deposit_asked),
    ("hold_declined", Text("Declined: nothing was frozen", "已拒绝，没有冻结资金"), declined),
    ("prepaid_list", Text("Merchants that sell stored value", "出售储值的商家"), prepaid_list),
    ("prepaid", Text("Stored value: amounts and bonus", "储值：面额与赠送"), prepaid),
    ("prepaid_bought", Text("What the merchant owes now", "商家待您消费的储值"), prepaid_bought),
    ("prepaid_returned", Text("The rest came back", "余额已退还"), prepaid_returned),
)
