"""Where the tour goes among films, trains, flights, deals, taxis and passes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from app.domain.texts import Text
from ui.runtime.stage import Stage

Walk = Callable[[Stage], Awaitable[None]]

DEAL = "hotpot_two"
TO_THE_DRIVER_S, PAST_THE_RIDE_S = 240, 3600


def page(route: str) -> Walk:
    async def walk(stage: Stage) -> None:
        stage.phone.goHome()
        stage.phone.open(route)

    return walk


async def nothing_yet(stage: Stage) -> None:
    """A list is said to be empty only after a moment without rows."""
    await page("passes/trip")(stage)
    await asyncio.sleep(0.5)


async def type_password(stage: Stage) -> None:
    snapshot = stage.opened.shell.snapshot
    for digit in snapshot.demo_password if snapshot else "":
        stage.phone.payment.press(digit)
    await stage.settled()


async def bought(stage: Stage) -> None:
    """From the page that is open to the result."""
    stage.phone.goings.choice.next()
    await stage.settled()
    await type_password(stage)
    stage.phone.banner.dismiss()


async def film(stage: Stage) -> None:
    """Tomorrow's times."""
    await page("film/coming_home")(stage)
    await stage.settled()
    films = stage.phone.goings.films
    films.chooseDay(films.days.rows[1].key)


async def seats(stage: Stage) -> None:
    shows = stage.phone.goings.films.cinemas.rows[-1].shows
    stage.phone.open(f"seats/movies/{shows[-1]['key']}")
    await stage.settled()
    choice = stage.phone.goings.choice
    middle = [row.key for row in choice.seats.rows if row.standing == "free" and row.row == 5 and row.column > 4]
    for seat in middle[:2]:
        choice.toggle(seat)


async def seats_confirm(stage: Stage) -> None:
    stage.phone.goings.choice.next()


async def film_result(stage: Stage) -> None:
    await type_password(stage)
    stage.phone.banner.dismiss()


async def some_days_on(stage: Stage, function: str) -> None:
    """What runs in four days."""
    await page(f"runs/{function}")(stage)
    await stage.settled()
    runs = stage.phone.goings.runs
    runs.chooseDay(runs.days.rows[4].key)
    await stage.settled()
    stage.phone.open(f"going/{function}/{runs.runs.rows[0].key}")


async def train(stage: Stage) -> None:
    stage.phone.goings.runs.chooseTarget("Beijing")
    await stage.settled()
    await some_days_on(stage, "trains")
    await stage.settled()
    stage.phone.goings.choice.chooseWish("window")


async def flight(stage: Stage) -> None:
    await some_days_on(stage, "flights")


async def trip(stage: Stage) -> None:
    """The train is booked; its page shows what comes back and what that costs."""
    await bought(stage)
    await page("passes/trip")(stage)
    await stage.settled()
    stage.phone.open(f"pass/{stage.phone.goings.passes.rows.rows[0].key}")


async def trip_back(stage: Stage) -> None:
    stage.phone.goings.held.giveBack()
    await stage.settled()
    stage.phone.banner.dismiss()


async def too_early(stage: Stage) -> None:
    """The door opens an hour before a film."""
    await page("passes/ticket")(stage)
    await stage.settled()
    film_pass = next(row for row in stage.phone.goings.passes.rows.rows if row.icon_name == "film")
    stage.phone.open(f"pass/{film_pass.key}")
    await stage.settled()
    stage.phone.goings.held.showAtTheDoor()


async def deal(stage: Stage) -> None:
    await page(f"going/nearby/{DEAL}")(stage)
    await stage.settled()
    stage.phone.goings.choice.step(1)


async def tickets(stage: Stage) -> None:
    await bought(stage)
    await page("passes/ticket")(stage)


async def taxi(stage: Stage) -> None:
    await page("taxi")(stage)
    await stage.settled()
    stage.phone.goings.taxi.chooseTarget("east")


async def taxi_riding(stage: Stage) -> None:
    """A driver has been found."""
    stage.phone.goings.taxi.call()
    await stage.settled()
    await type_password(stage)
    await page("taxi")(stage)
    stage.shell.stepClock(TO_THE_DRIVER_S)
    await stage.settled()
    stage.phone.banner.dismiss()


async def taxi_over(stage: Stage) -> None:
    stage.shell.stepClock(PAST_THE_RIDE_S)
    await stage.settled()
    stage.phone.banner.dismiss()


GOING_STOPS: tuple[tuple[str, Text, Walk], ...] = (
    ("trips_none", Text("Trips: nothing yet", "行程单：还没有行程"), nothing_yet),
    ("films", Text("Films that are on", "正在上映的影片"), page("movies")),
    ("film", Text("A film's cinemas and times on a day", "某天各影院的场次"), film),
    ("seats", Text("The hall: free, sold and chosen seats", "选座：可选、已售与已选"), seats),
    ("seats_confirm", Text("Confirm the seats", "确认选座并付款"), seats_confirm),
    ("film_result", Text("The seats are paid", "购票成功"), film_result),
    ("trains", Text("Trains between two towns on a day", "两地之间的车次"), page("runs/trains")),
    ("train", Text("A train's classes, and the seat one wishes for", "席别与座位偏好"), train),
    ("trip", Text("The trip: its code, and what giving it back costs", "行程：取票号与退票费"), trip),
    ("trip_back", Text("Given back, for its fee", "已退票，扣除手续费"), trip_back),
    ("flights", Text("Flights", "机票"), page("runs/flights")),
    (
        "flight",
        Text("Fares, and which cannot be given back", "舱位，以及不可退的票价"),
        flight,
    ),
    ("nearby", Text("Offers nearby, the nearest first", "附近优惠，由近及远"), page("nearby")),
    ("deal", Text("An offer, and how many of it", "团购详情与数量"), deal),
    ("tickets", Text("Tickets: to come first", "电子票：即将使用的在前"), tickets),
    ("ticket_early", Text("Shown at the door too early", "太早出示，尚未开放入场"), too_early),
    ("taxi", Text("A taxi: from, to and about how much", "打车：起点、终点与预估车费"), taxi),
    ("taxi_riding", Text("The ride as it goes", "行程进行中"), taxi_riding),
    ("taxi_over", Text("The ride is over and paid", "行程结束，自动付款"), taxi_over),
)
