"""Reads what can be bought and watched: term deposits, covers, stocks."""

from __future__ import annotations

from functools import cache

from app.domain.wealth.covers import CoverProduct
from app.domain.wealth.market import Market
from app.domain.wealth.stocks import Stock
from app.domain.wealth.term import TermProduct
from app.layouts.functions.lists import read_list
from app.layouts.functions.words import digits, yuan, yuan_or_none
from app.layouts.reading import RESOURCES, read_shipped
from app.layouts.table import Table

_LONGEST_DAYS = 3660


@cache
def load_market() -> Market:
    return Market(
        {each.id: each for each in read_shipped(RESOURCES / "term.toml", read_term)},
        {each.id: each for each in read_shipped(RESOURCES / "covers.toml", read_covers)},
        {each.code: each for each in read_shipped(RESOURCES / "stocks.toml", read_stocks)},
    )


def read_term(table: Table) -> tuple[TermProduct, ...]:
    return read_list(table, "products", _term)


def read_covers(table: Table) -> tuple[CoverProduct, ...]:
    return read_list(table, "products", _cover)


def read_stocks(table: Table) -> tuple[Stock, ...]:
    return read_list(table, "stocks", _stock)


def _term(table: Table) -> TermProduct:
    """Per cents have two decimals, as yuan have."""
    product = TermProduct(
        id=table.id("id"),
        name=table.phrase("name"),
        days=table.whole("days", 1, _LONGEST_DAYS),
        rate_bp=yuan(table, "rate"),
        least_fen=yuan(table, "least"),
        early_fee_bp=yuan(table, "early_fee"),
    )
    table.close()
    return product


def _cover(table: Table) -> CoverProduct:
    premium = yuan_or_none(table, "premium") or 0
    product = CoverProduct(
        id=table.id("id"),
        name=table.phrase("name"),
        about=table.phrase("about"),
        cover_fen=yuan(table, "cover"),
        premium_fen=premium,
        days=table.whole("days", 1, _LONGEST_DAYS) if premium else 0,
    )
    table.close()
    return product


def _stock(table: Table) -> Stock:
    stock = Stock(digits(table, "code"), table.phrase("name"), max(1, yuan(table, "base")), table.flag("watched"))
    table.close()
    return stock
