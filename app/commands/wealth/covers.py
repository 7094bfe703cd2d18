"""Buying insurance; it ends by the clock."""

from __future__ import annotations

from dataclasses import field
from datetime import timedelta

from app.commands.consent import ask_consent
from app.commands.decision import Decision
from app.commands.paying import why_not_from
from app.commands.wealth.moving import INSURANCE, Mover, tell
from app.domain.agenda import Due
from app.domain.bills import BillKind
from app.domain.events import CoverBought, CoverEnded, Event
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.wealth import words
from app.domain.wealth.covers import CoverProduct
from app.domain.worlds import OpenWorld

COVER_ENDS = "cover_ends"
"""The kind of agenda item that ends a cover; its subject is the cover's id, its payload the ``product``."""


@dataclass(frozen=True, slots=True)
class BuyCover:
    """``method`` is an account id of the person; the premium is the product's."""

    id: str
    product: str
    method: str
    password: str = field(repr=False)


def buy_cover(command: BuyCover, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: product, in force already, method, lock, password, funds."""
    product = world.town.market.covers.get(command.product)
    refusal = _why_not(command, product, work, world)
    if product is None or refusal:
        return Decision(refusal or Refusal(RefusalCode.COVER_UNKNOWN))
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    refusal = why_not_from(command.method, product.premium_fen, work, world)
    if refusal:
        return Decision(refusal, restored)
    title, until = words.covered(product.name), work.now + timedelta(days=product.days)
    bill_id = Mover(work, BillKind.INSURANCE, title, INSURANCE).leave(command.method, product.premium_fen)
    cover_id = work.covers.add(product.id, until, bill_id)
    work.agenda.add(until, COVER_ENDS, str(cover_id), {"product": product.id})
    told = tell(work, world, "insurance", title, words.covered_until(product.name, until))
    receipt = Receipt(command.id, bill_id, {"until": until.isoformat()})
    return Decision(receipt, (*restored, CoverBought(cover_id, product.id, bill_id, command.method), told))


def cover_ends(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    product = world.town.market.covers.get(str(due.payload["product"]))
    ended = CoverEnded(int(due.subject), str(due.payload["product"]))
    if product is None:
        return (ended,)
    return ended, tell(work, world, "insurance", words.COVER_OVER, words.cover_over(product.name), service=True)


def _why_not(command: BuyCover, product: CoverProduct | None, work: UnitOfWork, world: OpenWorld) -> Refusal | None:
    if product is None:
        return Refusal(RefusalCode.COVER_UNKNOWN)
    held = any(each.product == product.id and each.in_force(work.now) for each in work.covers.all())
    if product.shipped or held:
        return Refusal(RefusalCode.COVER_HELD)
    return None if command.method in world.directory.methods else Refusal(RefusalCode.METHOD_UNKNOWN)
