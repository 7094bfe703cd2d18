"""Orders in the words of the interface."""

from __future__ import annotations

from app.domain.orders.quotes import Quote, QuoteLine
from app.domain.orders.states import Order, OrderState, OrderStep
from app.domain.orders.words import STATES
from app.domain.snapshot import WalletSnapshot
from ui.format import dates, money
from ui.models.orders import OrderRow, PairRow, StepRow
from ui.viewmodels.desk import Desk

BAD = (OrderState.RETURNED, OrderState.LOST, OrderState.CLOSED, OrderState.EXPIRED)


def order_row(order: Order, snapshot: WalletSnapshot, desk: Desk) -> OrderRow:
    language, function = desk.language, desk.catalogue[order.function]
    when = dates.lately_with_time(order.placed_at, snapshot.now, language)
    return OrderRow(
        key=str(order.id),
        order_id=order.id,
        title=order.title.in_language(language),
        detail=f"{state_words(order, language)} · {when}",
        figure=amount_of(order, snapshot),
        icon=function.icon,
        tint=function.tint,
        section=dates.month(order.placed_at, language),
    )


def state_words(order: Order, language: str) -> str:
    return STATES[order.state].in_language(language)


def amount_of(order: Order, snapshot: WalletSnapshot) -> str:
    """What was paid, fee included; stars while the person hides amounts."""
    total = order.amount_fen + order.fee_fen
    if not total:
        return ""
    return money.HIDDEN if snapshot.hide_amounts else money.yuan(total)


def pair_rows(lines: tuple[QuoteLine, ...], language: str) -> list[PairRow]:
    return [
        PairRow(str(place), line.label.in_language(language), line.value.in_language(language))
        for place, line in enumerate(lines)
    ]


def total_of(quote: Quote) -> str:
    return money.yuan_sign(quote.total_fen)


def step_rows(steps: tuple[OrderStep, ...], snapshot: WalletSnapshot, language: str) -> list[StepRow]:
    """Oldest first; the last one is where the order stands."""
    return [
        StepRow(
            key=str(step.id),
            words=step.words.in_language(language),
            time_text=dates.lately_with_time(step.at, snapshot.now, language),
            amount_text=money.yuan_sign(step.amount_fen) if step.amount_fen and not snapshot.hide_amounts else "",
            reached=True,
            latest=place == len(steps) - 1,
            good=step.state not in BAD,
        )
        for place, step in enumerate(steps)
    ]
