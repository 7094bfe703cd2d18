"""Where the tour goes among the people of the world: signing in as somebody, and the merchants' side of the counter."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from app.domain.coupons import DaysAfter, Terms
from app.domain.texts import Text
from ui.runtime.stage import Stage

MERCHANT = "lashou"
OFFERED = Terms(value_fen=2_000, threshold_fen=8_000, quantity=500, days=30, validity=DaysAfter(21))
DAYS = 9
SOUGHT = {"en": "wang", "zh_CN": "王"}
NOBODY = {"en": "Zzyzx", "zh_CN": "某某某"}

Walk = Callable[[Stage], Awaitable[None]]


async def people(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("people")


async def found(stage: Stage) -> None:
    stage.phone.people.query = SOUGHT[stage.shell.language]


async def nobody(stage: Stage) -> None:
    stage.phone.people.query = NOBODY[stage.shell.language]
    await asyncio.sleep(0.5)


async def signed_in(stage: Stage) -> None:
    stage.phone.people.query = ""
    await stage.settled()
    stage.phone.people.signIn(stage.phone.people.rows.rows[3].key)
    await stage.settled()
    stage.phone.tabIndex = 3


async def signed_in_bills(stage: Stage) -> None:
    stage.phone.open("bills")


async def back_again(stage: Stage) -> None:
    stage.phone.open("people")
    await stage.settled()
    stage.phone.people.signIn(stage.phone.people.rows.rows[0].key)
    await stage.settled()
    stage.shell.dismissNotice()


async def counter(stage: Stage) -> None:
    """A funnel some days after an offer; the clock moves on for it."""
    stage.phone.goHome()
    await stage.shell.counter.offer(MERCHANT, OFFERED)
    for _ in range(DAYS):
        stage.shell.stepClock(86_400)
        await stage.settled()
    while stage.phone.banner.shown:
        stage.phone.banner.dismiss()
    stage.shell.openCounter()
    stage.shell.counter.chooseMerchant(MERCHANT)
    stage.shell.counter.chooseSection("people")


async def audience(stage: Stage) -> None:
    form = stage.shell.counter.people.form
    form.chooseCity("Hangzhou")
    form.write("age_from", "20")
    form.write("age_to", "35")
    form.chooseFollowed("no")


async def upside_down(stage: Stage) -> None:
    stage.shell.counter.people.form.write("age_to", "10")


PEOPLE_STOPS: tuple[tuple[str, Text, Walk], ...] = (
    ("people", Text("Sign in as anybody who lives here", "以任何居民的身份登录"), people),
    ("people_found", Text("Somebody is looked for", "查找居民"), found),
    ("people_nobody", Text("Nobody is called that", "查无此人"), nobody),
    ("signed_in", Text("Another person's wallet", "另一个人的钱包"), signed_in),
    ("signed_in_bills", Text("What they bought", "这个人的账单"), signed_in_bills),
    ("signed_back", Text("The first wallet again, as it was", "回到原来的钱包，一切如故"), back_again),
)
COUNTER_STOPS: tuple[tuple[str, Text, Walk], ...] = (
    ("window_merchants", Text("A merchant's funnel, nine days after an offer", "商家漏斗：发券九天之后"), counter),
    (
        "window_audience",
        Text("An audience by portrait, its size before anything is sent", "按画像选人，先看人数"),
        audience,
    ),
    ("window_audience_wrong", Text("A portrait that ends before it begins", "首尾颠倒的画像"), upside_down),
)
"""Of the whole window."""
