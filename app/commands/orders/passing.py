"""Orders of what one goes to: paid at once, with a pass in Tickets or Trips."""

from __future__ import annotations

from app.commands.orders.pass_telling import tell_of_pass
from app.commands.orders.paying import plan
from app.domain.bills import BillKind
from app.domain.events import Event, OrderPlaced, PassMoved
from app.domain.goings.passes import PassDraft, PassState, PassTerms, code_of
from app.domain.goings.seats import assign, seats_words
from app.domain.goings.shelves import Grade, Shelf
from app.domain.goings.sold import free_seats
from app.domain.goings.times import Going
from app.domain.ledger import transfer
from app.domain.merchants import Merchant
from app.domain.orders.kept import filled
from app.domain.orders.outings import (
    SEATS,
    WISH,
    ends_at,
    going_asked,
    grade_asked,
    how_many,
    place_words,
    places_to_sell,
)
from app.domain.orders.quotes import Asked
from app.domain.orders.states import OrderDraft, OrderState
from app.domain.orders.words import STATES
from app.domain.ports import BillDraft, UnitOfWork
from app.domain.texts import Text
from app.domain.worlds import OpenWorld


def place_pass(
    asked: Asked, method: str, work: UnitOfWork, world: OpenWorld
) -> tuple[int, int | None, tuple[Event, ...]]:
    """Money, entry, bill, order, places sold, pass; the merchant writes, and what comes later is planned."""
    form, shelf, going = asked.form, world.town.shelf(asked.form.id), going_asked(asked.form, asked.clean, world.town)
    merchant = world.directory.merchant(going.listing.merchant) if going else None
    if shelf is None or going is None or merchant is None or form.passes is None:
        raise ValueError(f"{form.id} sells no passes")
    grade = grade_asked(going, asked.clean)
    seats = _seats(asked, going, grade, shelf, work, world)
    title = filled(form.title, asked.quote.spoken)
    bill_id = _pay(asked, method, merchant, title, work)
    places = places_to_sell(seats, grade, f"{world.directory.person.id}-{bill_id}", how_many(asked.clean))
    facts = {"going": going.key, "places": list(places), "seats": list(seats)}
    order_id = work.orders.add(
        OrderDraft(
            form.id, asked.quote.fields, OrderState.PAID, title, asked.quote.amount_fen, asked.quote.fee_fen, method,
            bill_id, asked.quote.key, facts,
        )
    )  # fmt: skip
    work.orders.note(order_id, OrderState.PAID, STATES[OrderState.PAID], asked.quote.total_fen, bill_id)
    work.passes.sell(going.key, places)
    seat = _seat_words(asked, grade, seats, shelf)
    code = _code(form.passes, order_id, work, world)
    draft = PassDraft(
        form.passes.kind, form.id, code, asked.quote.spoken["what"], seat, place_words(going, shelf), going.starts_at,
        ends_at(going, work.now), order_id, bill_id,
    )  # fmt: skip
    pass_id = work.passes.add(draft)
    placed = OrderPlaced(order_id, form.id, bill_id, method, asked.quote.total_fen)
    made = PassMoved(pass_id, form.id, PassState.VALID.value)
    told = tell_of_pass(pass_id, "bought", merchant.id, work, world)
    return order_id, bill_id, (placed, made, *told, *plan(order_id, asked, work, world))


def _pay(asked: Asked, method: str, merchant: Merchant, title: Text, work: UnitOfWork) -> int:
    total, form = asked.quote.total_fen, asked.form
    entry_id = work.post(BillKind.PAYMENT, transfer(method, merchant.account_id, total))
    return work.add_bill(
        BillDraft(entry_id, BillKind.PAYMENT, title, merchant.id, -total, method, form.icon, form.tint)
    )


def _seats(
    asked: Asked, going: Going, grade: Grade, shelf: Shelf, work: UnitOfWork, world: OpenWorld
) -> tuple[str, ...]:
    """Those chosen, or the one the wish leads to."""
    if SEATS in asked.clean:
        return tuple(asked.clean[SEATS].split())
    room = shelf.rooms[grade.room] if grade.room else None
    if room is None:
        return ()
    free = free_seats(going, grade, shelf, work.passes.sold(going.key), work.now, world.town.seed)
    seat = assign(room, free, asked.clean.get(WISH, ""))
    if seat is None:
        raise ValueError(f"{going.key} has no seat left")
    return (seat,)


def _seat_words(asked: Asked, grade: Grade, seats: tuple[str, ...], shelf: Shelf) -> Text:
    """The grade with its seats, or with how many."""
    if grade.room:
        named = seats_words(shelf.rooms[grade.room], seats)
        return Text(f"{grade.label.en} · {named.en}", f"{grade.label.zh_CN} · {named.zh_CN}")
    count = how_many(asked.clean)
    return Text(f"{grade.label.en} × {count}", f"{grade.label.zh_CN} × {count}")


def _code(terms: PassTerms, order_id: int, work: UnitOfWork, world: OpenWorld) -> str:
    """Nobody has two passes of one code."""
    turn, person = 0, world.directory.person.id
    while work.passes.coded(code := code_of(terms, world.town.seed, order_id, person, turn)) is not None:
        turn += 1
    return code
