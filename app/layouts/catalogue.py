"""The catalogue: every function the wallet knows, and the page each of them opens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.domain.texts import Text
from app.layouts import sentences
from app.layouts.document import TINTS
from app.layouts.reading import RESOURCES, read_document, read_shipped
from app.layouts.table import Table, is_id
from app.layouts.words import check_format, icon

if TYPE_CHECKING:
    from app.layouts.problems import DocumentErrors

GROUPS = ("pay", "discover", "wealth", "identity", "wallet")
"""The wallet's own pages ("wallet") are reached from headers, not from the list of all functions."""

PAGES = (
    "scan",
    "pay_code",
    "bills",
    "account/balance",
    "account/fund",
    "account/bank_cards",
    "account/term",
    "account/insurance",
    "account/stocks",
    "account/rates",
    "account/identity",
    "notices",
    "all_functions",
    "search",
    "settings",
    "transfer",
    "order/top_up",
    "order/card_repay",
    "order/utilities",
    "order/donate",
    "order/campus_card",
    "order/city_card",
    "order/remit",
    "collect",
    "split_bill",
    "lottery",
    "parcels",
    "family_pay",
    "coupons",
    "member_cards",
)
"""Routes of the pages a function can open."""


@dataclass(frozen=True, slots=True)
class Function:
    """One function; ``icon`` is a Remix Icon stem, ``tint`` the name of a theme's tint, ``app_id`` eight digits."""

    id: str
    name: Text
    group: str
    icon: str
    tint: str
    route: str
    app_id: str | None

    @property
    def built(self) -> bool:
        """Whether the function opens a page of its own rather than the honest "not yet"."""
        return not self.route.startswith("unbuilt/")

    @property
    def deep_link(self) -> str | None:
        """The link other apps of May 2014 opened the function by, where it had a number."""
        return self.app_id and f"alipays://platformapi/startapp?appId={self.app_id}"


@cache
def load_catalogue() -> Mapping[str, Function]:
    """The program's own catalogue by function id, in the order of the document."""
    return MappingProxyType(read_shipped(RESOURCES / "catalogue.toml", _catalogue))


def read_catalogue(path: Path | str) -> dict[str, Function] | DocumentErrors:
    """The catalogue in a file, or everything that is wrong with it."""
    return read_document(Path(path), _catalogue)


def _catalogue(table: Table) -> dict[str, Function]:
    check_format(table)
    functions = table.table("function")
    table.close()
    return {name: _function(name, each) for name, each in functions.entries()} if functions else {}


def _function(name: str, table: Table) -> Function:
    if not is_id(name):
        table.problem(sentences.bad_id(name), on_key=True)
    function = Function(
        id=name,
        name=table.phrase("name"),
        group=table.choice("group", GROUPS),
        icon=icon(table, "icon") or "",
        tint=table.choice("tint", TINTS),
        route=_route(name, table),
        app_id=_app_id(table),
    )
    table.close()
    return function


def _route(name: str, table: Table) -> str:
    route = table.text("route", default=f"unbuilt/{name}")
    if "route" in table and route not in PAGES:
        table.problem(sentences.unknown_page(route, table.nearest(route, PAGES)), "route")
    return route


def _app_id(table: Table) -> str | None:
    app_id = table.text("app_id", default="")
    if app_id and not (len(app_id) == 8 and app_id.isascii() and app_id.isdecimal()):
        table.problem(sentences.bad_app_id(app_id), "app_id")
    return app_id or None
