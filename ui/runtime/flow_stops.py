"""Walks of the tour through the Pay functions that are more than a form."""

from __future__ import annotations

from ui.runtime.stage import Stage

PAST_THE_DRAW_S = 3 * 24 * 3600
"""From the morning the world begins on, a Friday, past the draw on Sunday to Monday morning."""


async def collect(stage: Stage) -> None:
    """The code, and somebody who pays it."""
    stage.phone.goHome()
    stage.phone.open("collect")
    await stage.settled()
    stage.shell.test.till.passers.payCode()
    await stage.settled()
    await _without_banners(stage)


async def collect_refused(stage: Stage) -> None:
    stage.phone.flows.collect.setAmount()
    stage.phone.flows.collect.typedAmount = "0"
    stage.phone.flows.collect.makeCode()


async def collect_amount(stage: Stage) -> None:
    stage.phone.flows.collect.typedAmount = "38.50"
    stage.phone.flows.collect.makeCode()


async def split_form(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("split_bill")
    await stage.settled()
    form = stage.phone.flows.splitForm
    form.amount = "100"
    for person in ("mum", "wang_lei"):
        form.toggle(person)


async def split_refused(stage: Stage) -> None:
    stage.phone.flows.splitForm.amount = "0.02"
    stage.phone.flows.splitForm.submit()


async def split(stage: Stage) -> None:
    form = stage.phone.flows.splitForm
    form.amount = "128.60"
    form.submit()
    await stage.settled()
    first = stage.phone.flows.split.shares.rows[0].key
    for _ in range(2):
        stage.phone.flows.split.remind(first)
        await stage.settled()


async def family_form(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("family_pay")
    stage.phone.open("family_new")
    await stage.settled()
    form = stage.phone.flows.familyForm
    form.choose("mum")
    form.chooseRelation("parent")
    form.limit = "99"
    form.submit()


async def family(stage: Stage) -> None:
    """Given, and something spent."""
    stage.phone.flows.familyForm.limit = "500"
    stage.phone.flows.familyForm.submit()
    await stage.settled()
    await _password(stage)
    passers = stage.shell.test.till.passers
    passers.choose("mum")
    passers.spend()
    await stage.settled()
    await _without_banners(stage)
    stage.phone.goHome()
    stage.phone.open("family_pay")
    await stage.settled()
    stage.phone.open(f"family/{stage.phone.flows.family.given.rows[0].key}")


async def lottery(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("lottery")
    await stage.settled()
    lottery = stage.phone.flows.lottery
    lottery.quickPick()
    await stage.settled()
    for ball in ("1", "5", "9", "12"):
        lottery.toggleRed(ball)
    lottery.toggleBlue("7")


async def tickets(stage: Stage) -> None:
    """One that was drawn, and one that waits."""
    lottery = stage.phone.flows.lottery
    for _ in range(2):
        lottery.quickPick()
        await stage.settled()
    lottery.pay()
    await stage.settled()
    await _password(stage)
    stage.shell.stepClock(PAST_THE_DRAW_S)
    await stage.settled()
    stage.phone.goHome()
    stage.phone.open("lottery")
    await stage.settled()
    lottery.quickPick()
    await stage.settled()
    lottery.pay()
    await stage.settled()
    await _password(stage)
    stage.phone.goHome()
    stage.phone.open("lottery_tickets")
    await stage.settled()
    await _without_banners(stage)


async def parcel(stage: Stage) -> None:
    stage.phone.open(f"parcel/{stage.phone.flows.parcels.rows.rows[0].key}")


async def parcel_refused(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("parcels")
    stage.phone.flows.parcels.typed = "12345"
    stage.phone.flows.parcels.track()


async def _without_banners(stage: Stage) -> None:
    while stage.phone.banner.shown:
        stage.phone.banner.dismiss()
        await stage.settled()


async def _password(stage: Stage) -> None:
    snapshot = stage.shell.snapshot
    for digit in snapshot.demo_password if snapshot else "":
        stage.phone.payment.press(digit)
    await stage.settled()
