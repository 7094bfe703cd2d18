"""Reads the parts only some functions have: providers, couriers, a lottery."""

from __future__ import annotations

from typing import Any

from app.domain.orders.couriers import Courier, Station
from app.domain.orders.lottery import Lottery, Tier
from app.domain.orders.meters import Provider
from app.domain.orders.states import OrderState
from app.layouts import sentences as common
from app.layouts.functions.words import clock, flag, list_of, pattern, text_or_none, yuan
from app.layouts.table import Table

_ON_THE_WAY = (OrderState.UNDER_WAY, OrderState.OUT_FOR_DELIVERY, OrderState.DONE)


def read_provider(table: Table) -> Provider:
    provider = Provider(
        id=table.id("id"),
        kind=table.id("kind"),
        name=table.phrase("name"),
        unit=table.phrase("unit"),
        pattern=pattern(table, "pattern"),
        unknown=pattern(table, "unknown"),
        least=table.whole("least", 0, 100_000),
        most=table.whole("most", 0, 100_000),
        unit_fen=table.whole("unit_fen", 1, 100_000),
        merchant=text_or_none(table, "merchant"),
    )
    table.close()
    return provider


def read_courier(table: Table) -> Courier:
    routes = tuple(tuple(_station(station) for station in route.tables("stations")) for route in table.tables("routes"))
    courier = Courier(
        id=table.id("id"),
        name=table.phrase("name"),
        phone=table.text("phone"),
        pattern=pattern(table, "pattern"),
        unknown=pattern(table, "unknown"),
        routes=routes,
    )
    table.close()
    return courier


def _station(table: Table) -> Station:
    station = Station(
        id=table.id("id"),
        words=table.phrase("words"),
        state=OrderState(table.choice("state", _ON_THE_WAY) or OrderState.UNDER_WAY),
        least=table.whole("least", 0, 100_000),
        most=table.whole("most", 0, 100_000),
        daytime=flag(table, "daytime", False),
    )
    table.close()
    return station


def read_lottery(table: Table) -> Lottery | None:
    table.allow("lottery")
    found = table.table("lottery") if "lottery" in table else None
    if found is None:
        return None
    lottery = Lottery(
        reds=found.whole("reds", 1, 10),
        reds_of=found.whole("reds_of", 10, 99),
        blues_of=found.whole("blues_of", 1, 99),
        line_fen=yuan(found, "line"),
        weekdays=frozenset(_weekday(found, each, place) for place, each in enumerate(found.rows("weekdays"))),
        closes=clock(found, "closes"),
        draws=clock(found, "draws"),
        tiers=tuple(_tier(each, place) for place, each in enumerate(list_of(found, "tiers"), start=1)),
    )
    found.close()
    return lottery


def _weekday(table: Table, value: Any, place: int) -> int:
    if type(value) is int and 0 <= value <= 6:
        return value
    table.problem(common.out_of_range("weekdays", 0, 6), "weekdays", place)
    return 0


def _tier(table: Table, place: int) -> Tier:
    matches = table.rows("matches")
    fits = all(isinstance(each, list) and len(each) == 2 for each in matches)
    if not fits:
        table.problem(common.wrong_entry("matches", "list"), "matches")
    tier = Tier(place, frozenset((each[0], each[1]) for each in matches) if fits else frozenset(), yuan(table, "prize"))
    table.close()
    return tier
