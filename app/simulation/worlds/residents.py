"""The residents of a world, from its document."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.fund import FundFigures, income_fen
from app.domain.merchants import Merchant
from app.domain.town.residents import Setting, Townsman, Ware, draw_residents
from app.domain.town.wares import plain_ware
from app.simulation.worlds.history import INCOMING
from app.simulation.worlds.parts import BillSource, WorldDocument


def residents_of(document: WorldDocument, figures: FundFigures) -> tuple[Townsman, ...]:
    """The same document has the same residents; how it lives its history has nothing to do with them."""
    person = document.directory.person
    contacts = [contact.phone for contact in document.neighbours.contacts]
    setting = Setting(
        f"{document.summary.id}:{document.seed}", document.people, document.now, tuple(_wares(document)),
        (person.id, person.phone, *contacts),
        lambda held, day: income_fen(held, figures.income.on(day), document.rounding),
    )  # fmt: skip
    return draw_residents(setting)


def _wares(document: WorldDocument) -> Iterator[Ware]:
    """What the history buys at each merchant; where it buys nothing, anything."""
    sources = [each.source for each in (*document.habits, *document.monthly)]
    for merchant in document.directory.merchants:
        found = [each for each in sources if each.merchant_id == merchant.id and each.kind not in INCOMING]
        yield from [_ware(merchant, each) for each in found] or [plain_ware(merchant)]


def _ware(merchant: Merchant, source: BillSource) -> Ware:
    prices = source.between or source.amounts
    return Ware(merchant.id, source.title, source.kind, source.icon, source.tint, min(prices), max(prices))
