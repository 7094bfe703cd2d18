"""What was ordered before, and may not be ordered again."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.orders.forms import Flow, PriceRule
from app.domain.orders.quotes import Asked
from app.domain.orders.shares import shares_of
from app.domain.orders.states import Order, OrderState
from app.domain.refusals import Refusal, RefusalCode


def why_not_again(asked: Asked, earlier: Sequence[Order]) -> Refusal | None:
    """``earlier`` are the orders about the same; a split bill is too small where somebody would owe nothing."""
    form = asked.form
    if form.price.rule is PriceRule.BILL and any(each.state is not OrderState.RETURNED for each in earlier):
        return Refusal(RefusalCode.UTILITY_PAID)
    if form.flow is Flow.FAMILY and any(each.open for each in earlier):
        return Refusal(RefusalCode.FAMILY_EXISTS)
    if form.flow is Flow.PARCEL and earlier:
        return Refusal(RefusalCode.PARCEL_TRACKED)
    if form.flow is Flow.RIDE and any(each.open for each in earlier):
        unpaid = any(each.state is OrderState.WAITING for each in earlier)
        return Refusal(RefusalCode.RIDE_UNPAID if unpaid else RefusalCode.RIDE_UNDER_WAY)
    if form.flow is Flow.SPLIT and 0 in shares_of(asked.quote.amount_fen, sharers(asked)):
        return Refusal(RefusalCode.SPLIT_TOO_SMALL, {"field": "amount"})
    return None


def sharers(asked: Asked) -> int:
    """How many share, the person included where that was chosen."""
    return len(asked_people(asked)) + (asked.clean.get("me") == "with_me")


def asked_people(asked: Asked) -> list[str]:
    """Contact ids, or ``#1``, ``#2`` where only their number was given."""
    if asked.clean.get("by") == "people":
        return asked.clean["people"].split()
    return [f"#{number}" for number in range(1, int(asked.clean["count"]) + 1)]
