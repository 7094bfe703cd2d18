"""Orders that are paid when they are placed, and what is put on the agenda for them."""

from __future__ import annotations

from typing import Any

from app.commands.orders.later import STEP, happen_now
from app.commands.telling import tell_receipt
from app.domain.accounts import WORLD_ACCOUNT
from app.domain.events import Event, OrderPlaced
from app.domain.ledger import transfer
from app.domain.merchants import Merchant
from app.domain.messages import MessageKind
from app.domain.orders.errands import CARD_DUE
from app.domain.orders.forms import Does, FieldKind, Form, Later
from app.domain.orders.kept import filled
from app.domain.orders.quotes import Asked
from app.domain.orders.states import OrderDraft, OrderState
from app.domain.orders.waits import applies, moment_of, seed_label, wait_of
from app.domain.orders.words import NOBODY, STATES
from app.domain.ports import BillDraft, MessageDraft, UnitOfWork
from app.domain.texts import Text
from app.domain.words import RECEIPT_TITLE, receipt_body
from app.domain.worlds import OpenWorld


def place_payment(
    asked: Asked, method: str, work: UnitOfWork, world: OpenWorld
) -> tuple[int, int | None, tuple[Event, ...]]:
    """Move the money, write entry, bill, order and first step, and plan what comes later."""
    form, quote, merchant = asked.form, asked.quote, _merchant(asked, world)
    total = quote.total_fen
    entry_id = work.post(form.bill, transfer(method, merchant.account_id if merchant else WORLD_ACCOUNT, total))
    title = _title(form, asked)
    bill = BillDraft(
        entry_id, form.bill, title, merchant.id if merchant else None, -total, method, form.icon, form.tint
    )
    bill_id = work.add_bill(bill)
    draft = OrderDraft(
        form.id, quote.fields, OrderState.PAID, title, quote.amount_fen, quote.fee_fen, method, bill_id, quote.key,
        _facts(asked, world), quote.arrives_at,
    )  # fmt: skip
    order_id = work.orders.add(draft)
    work.orders.note(order_id, OrderState.PAID, STATES[OrderState.PAID], total, bill_id)
    placed = OrderPlaced(order_id, form.id, bill_id, method, total)
    told = _receipt(bill_id, merchant, method, total, work, world) if merchant else ()
    return order_id, bill_id, (placed, *told, *plan(order_id, asked, work, world))


def plan(order_id: int, asked: Asked, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Put the later steps on the agenda; one whose time is now happens now, and nobody needs to be told."""
    happened: tuple[Event, ...] = ()
    for step in asked.form.later:
        wait = wait_of(step, asked.form, asked.clean) if applies(step, asked.clean) else None
        if wait is None:
            continue
        label = seed_label(asked.quote.key, work.now)
        at = moment_of(wait, asked.form, _with_due_day(asked, world), label, world.town, work.now)
        if at is None:
            continue
        if step.does is Does.REMIND_DUE:
            _plan_reminder(asked, step, at, work, world)
        elif at <= work.now:
            happened += happen_now(order_id, step, work)
        else:
            work.agenda.add(at, STEP, str(order_id), {"step": step.id})
    return happened


def _plan_reminder(asked: Asked, step: Later, at: Any, work: UnitOfWork, world: OpenWorld) -> None:
    """A card has one reminder: the newest day given for it counts."""
    work.agenda.cancel(CARD_DUE, asked.quote.key)
    work.agenda.add(at, CARD_DUE, asked.quote.key, {"day": int(_with_due_day(asked, world)["due_day"])})


def _with_due_day(asked: Asked, world: OpenWorld) -> dict[str, str]:
    """The clean fields; a saved card brings its due day where none was typed."""
    numbers = [asked.clean.get(each.id) for each in asked.form.fields if each.kind is FieldKind.BANK_CARD]
    saved = [card for number in numbers if number and (card := world.town.credit_card(number))]
    return {**({"due_day": str(saved[0].due_day)} if saved else {}), **asked.clean}


def _facts(asked: Asked, world: OpenWorld) -> dict[str, Any]:
    """What the order must remember because its kept fields no longer say it: whether the card's holder is right."""
    if not any(step.does is Does.NAME_CHECK for step in asked.form.later) or "card" not in asked.clean:
        return {}
    owner = next((each for each in world.town.neighbours.contacts if each.card == asked.clean["card"]), None)
    typed = asked.clean["holder"].casefold().replace(" ", "")
    names = {name.casefold().replace(" ", "") for name in (owner.name.en, owner.name.zh_CN)} if owner else {typed}
    return {"name_right": typed in names}


def _merchant(asked: Asked, world: OpenWorld) -> Merchant | None:
    """The merchant of the world that is paid, where the chosen provider runs a service window."""
    provider = asked.form.provider(asked.clean.get("provider", ""))
    return world.directory.merchant(provider.merchant or "") if provider else None


def _title(form: Form, asked: Asked) -> Text:
    absent = {field.id: NOBODY for field in form.fields}
    return filled(form.title, {**absent, **asked.quote.spoken})


def _receipt(
    bill_id: int, merchant: Merchant, method: str, amount_fen: int, work: UnitOfWork, world: OpenWorld
) -> tuple[Event, ...]:
    body = receipt_body(amount_fen, world.directory.method_name(method))
    receipt = MessageDraft(merchant.id, MessageKind.RECEIPT, RECEIPT_TITLE, body, bill_id, amount_fen, method)
    return tell_receipt(receipt, bill_id, work, world)
