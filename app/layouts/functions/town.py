"""Reads banks, carriers and currencies: the facts every world shares."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from app.domain.banks import Bank, CardKind, Prefix
from app.domain.orders.town import Figures, Neighbours, Town
from app.domain.phones import Carrier
from app.domain.rates import Currency
from app.layouts.document import TINTS
from app.layouts.functions.counter import load_prepaid, load_rental
from app.layouts.functions.forms import load_forms
from app.layouts.functions.lists import read_list
from app.layouts.functions.market import load_market
from app.layouts.functions.words import digits, names, yuan_or_none
from app.layouts.goings.shelves import load_shelf
from app.layouts.reading import RESOURCES, read_shipped
from app.layouts.table import Table


def town_of(neighbours: Neighbours, seed: int) -> Town:
    """A world's town: the shipped data with what the world's document adds."""
    return Town(neighbours, seed, load_figures)


@cache
def load_figures() -> Figures:
    """All of it."""
    return Figures(
        load_forms(),
        load_banks(),
        load_carriers(),
        load_currencies(),
        load_market(),
        load_rental(),
        load_prepaid(),
        load_shelf,
    )


@cache
def load_banks() -> tuple[Bank, ...]:
    """Every bank with the prefixes of its cards."""
    return read_shipped(RESOURCES / "banks.toml", lambda table: read_list(table, "banks", _bank))


@cache
def load_carriers() -> tuple[Carrier, ...]:
    return read_shipped(RESOURCES / "carriers.toml", lambda table: read_list(table, "carriers", _carrier))


@cache
def load_currencies() -> Mapping[str, Currency]:
    """By code, in the order of the document."""
    found = read_shipped(RESOURCES / "rates.toml", lambda table: read_list(table, "currencies", _currency))
    return {currency.code: currency for currency in found}


def _bank(table: Table) -> Bank:
    bank = Bank(
        id=table.id("id"),
        name=table.phrase("name"),
        tint=table.choice("tint", TINTS),
        prefixes=tuple(_prefix(each) for each in table.tables("prefixes")),
        once_fen=yuan_or_none(table, "once"),
        day_fen=yuan_or_none(table, "day"),
        month_fen=yuan_or_none(table, "month"),
    )
    table.close()
    return bank


def _prefix(table: Table) -> Prefix:
    prefix = Prefix(
        digits(table, "digits"),
        CardKind(table.choice("kind", tuple(CardKind)) or CardKind.DEBIT),
        table.whole("length", 13, 19),
    )
    table.close()
    return prefix


def _carrier(table: Table) -> Carrier:
    carrier = Carrier(table.id("id"), table.phrase("name"), names(table, "prefixes"))
    table.close()
    return carrier


def _currency(table: Table) -> Currency:
    currency = Currency(
        table.text("code"),
        table.phrase("name"),
        table.whole("base", 1, 1_000_000_000),
        table.whole("decimals", 0, 3, default=2),
    )
    table.close()
    return currency
