"""Reads a function's document: what is asked, what it costs and what comes later."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.domain.bills import BillKind
from app.domain.orders.forms import Does, FeeTier, Flow, Form, Later, Price, PriceRule
from app.domain.orders.states import OrderState
from app.domain.texts import Text
from app.layouts.document import TINTS
from app.layouts.functions import sentences
from app.layouts.functions.fields import read_fields, read_wait
from app.layouts.functions.passes import read_passes
from app.layouts.functions.trades import read_courier, read_lottery, read_provider
from app.layouts.functions.words import flag, list_of, names, text_or_none, values, yuan, yuan_or_none
from app.layouts.reading import RESOURCES, read_document, read_shipped
from app.layouts.table import Table
from app.layouts.words import check_format, icon

if TYPE_CHECKING:
    from app.layouts.problems import DocumentErrors

FUNCTIONS = RESOURCES / "functions"


@cache
def load_forms() -> Mapping[str, Form]:
    """Every function's form by its id."""
    found = [read_shipped(path, _form) for path in sorted(FUNCTIONS.glob("*.toml"))]
    return MappingProxyType({form.id: form for form in found})


def read_form(path: Path | str) -> Form | DocumentErrors:
    """The form in a file, or everything wrong with it; never raises for its content."""
    return read_document(Path(path), _form)


def _form(table: Table) -> Form:
    check_format(table)
    fields = read_fields(table)
    form = Form(
        id=table.id("id"),
        flow=Flow(table.choice("flow", tuple(Flow)) or Flow.PAYMENT),
        fields=fields,
        price=_price(table),
        title=table.phrase("title"),
        bill=BillKind(table.choice("bill", tuple(BillKind)) or BillKind.PAYMENT),
        icon=icon(table, "icon") or "",
        tint=table.choice("tint", TINTS),
        password=flag(table, "password", True),
        identity=names(table, "identity"),
        later=tuple(_later(each) for each in list_of(table, "later")),
        words=_words(table),
        providers=tuple(read_provider(each) for each in list_of(table, "providers")),
        couriers=tuple(read_courier(each) for each in list_of(table, "couriers")),
        lottery=read_lottery(table),
        payee=table.phrase_or_none("payee"),
        passes=read_passes(table),
        merchant=text_or_none(table, "merchant"),
    )
    _check_names(table, form)
    table.close()
    return form


def _check_names(table: Table, form: Form) -> None:
    """Every field that is leaned on is there."""
    known = {field.id for field in form.fields}
    waits = [step.wait_of for step in form.later if step.wait_of]
    for names_of, place in (
        (form.price.fields, ("price", "fields")),
        (form.identity, ("identity",)),
        (waits, ("later",)),
    ):
        for name in names_of:
            if name not in known:
                table.problem(sentences.unknown_field(name), *place)


def _price(table: Table) -> Price:
    found = table.table_or_nothing("price")
    price = Price(
        rule=PriceRule(found.choice("rule", tuple(PriceRule)) or PriceRule.NONE),
        fields=names(found, "fields"),
        fees=tuple(_fee(each) for each in list_of(found, "fees")),
    )
    found.close()
    return price


def _fee(table: Table) -> FeeTier:
    tier = FeeTier(yuan_or_none(table, "upto"), yuan(table, "fee"), table.whole("per_10k", 0, 10_000, default=0))
    table.close()
    return tier


def _later(table: Table) -> Later:
    table.allow("state", "does")
    later = Later(
        id=table.id("id"),
        state=OrderState(table.choice("state", tuple(OrderState)) or OrderState.DONE) if "state" in table else None,
        wait=read_wait(table, "after"),
        wait_of=text_or_none(table, "after_of"),
        does=Does(table.choice("does", tuple(Does)) or Does.NOTHING) if "does" in table else Does.NOTHING,
        when=values(table, "when"),
        title=table.phrase_or_none("title"),
        body=table.phrase_or_none("body"),
        service=flag(table, "service", False),
    )
    if later.wait is None and later.wait_of is None:
        table.problem(sentences.no_wait())
    table.close()
    return later


def _words(table: Table) -> Mapping[str, tuple[Text, Text]]:
    """Further notices, each with its title and body."""
    table.allow("words")
    found = table.table("words") if "words" in table else None
    return {} if found is None else {name: _title_and_body(each) for name, each in found.entries()}


def _title_and_body(table: Table) -> tuple[Text, Text]:
    both = table.phrase("title"), table.phrase("body")
    table.close()
    return both
