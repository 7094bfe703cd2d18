"""Money into the balance from a bank card, and out to one."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime, time, timedelta
from enum import StrEnum

from app.commands.consent import ask_consent
from app.commands.decision import Decision
from app.commands.paying import why_not_from
from app.commands.wealth.moving import BALANCE, Mover, own_balance, tell
from app.domain.agenda import Due
from app.domain.bills import BillKind
from app.domain.cards import CASH_OUT
from app.domain.events import BalanceArrived, BalanceFilled, BalanceSent, Event
from app.domain.money import check_payment_amount
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.times import CHINA
from app.domain.values import dataclass
from app.domain.wealth import words
from app.domain.worlds import OpenWorld

TWO_HOURS = timedelta(hours=2)
NEXT_DAY_AT = time(10)
"""As transfers to a bank card (D)."""


class Speed(StrEnum):
    """When money out of the balance is on the card."""

    TWO_HOURS = "two_hours"
    NEXT_DAY = "next_day"


@dataclass(frozen=True, slots=True)
class BalanceIn:
    """``card`` is the account id of a bound card; the money is there at once."""

    id: str
    card: str
    amount_fen: int
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BalanceOut:
    """The money leaves the balance now and reaches the card (an account id) as chosen. No fee (D)."""

    id: str
    card: str
    amount_fen: int
    password: str = field(repr=False)
    speed: Speed = Speed.TWO_HOURS


def balance_in(command: BalanceIn, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: card, amount, lock, password, the bank's caps, what is on the card."""
    restored = _consent(command, command.card, work, world)
    if isinstance(restored, Decision):
        return restored
    card, balance = world.directory.method_name(command.card), own_balance(world)
    mover = Mover(work, BillKind.BALANCE_IN, words.TOP_UP, BALANCE)
    mover.leave(command.card, command.amount_fen)
    bill_id = mover.arrive(balance, command.amount_fen)
    told = tell(work, world, "balance", words.TOP_UP, words.topped_up(command.amount_fen, card))
    return Decision(Receipt(command.id, bill_id), (*restored, BalanceFilled(bill_id, command.card), told))


def balance_out(command: BalanceOut, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: card, amount, lock, password, balance. The receipt says ``arrives_at``."""
    restored = _consent(command, own_balance(world), work, world)
    if isinstance(restored, Decision):
        return restored
    at = arrival(command.speed, work.now)
    bill_id = Mover(work, BillKind.BALANCE_OUT, words.CASH_OUT, BALANCE).leave(own_balance(world), command.amount_fen)
    work.agenda.add(at, CASH_OUT, command.card, {"amount_fen": command.amount_fen, "bill": bill_id})
    body = words.on_its_way(command.amount_fen, world.directory.method_name(command.card), at)
    told = tell(work, world, "balance", words.CASH_OUT, body)
    sent = BalanceSent(bill_id, command.card, at.isoformat())
    return Decision(Receipt(command.id, bill_id, {"arrives_at": at.isoformat()}), (*restored, sent, told))


def balance_arrives(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The money is on the card; a card it is on its way to stays bound."""
    amount = int(due.payload["amount_fen"])
    bill_id = Mover(work, BillKind.BALANCE_OUT, words.CASH_OUT, BALANCE).arrive(due.subject, amount)
    body = words.arrived(amount, world.directory.method_name(due.subject))
    return BalanceArrived(bill_id, due.subject), tell(work, world, "balance", words.CASH_ARRIVED, body)


def arrival(speed: Speed, now: datetime) -> datetime:
    if speed is Speed.TWO_HOURS:
        return now + TWO_HOURS
    return datetime.combine(now.astimezone(CHINA).date() + timedelta(days=1), NEXT_DAY_AT, CHINA)


def _consent(
    command: BalanceIn | BalanceOut, source: str, work: UnitOfWork, world: OpenWorld
) -> tuple[Event, ...] | Decision:
    if world.directory.card_behind(command.card) is None:
        return Decision(Refusal(RefusalCode.CARD_UNKNOWN))
    refusal = check_payment_amount(command.amount_fen)
    if refusal:
        return Decision(refusal)
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    refusal = why_not_from(source, command.amount_fen, work, world)
    return Decision(refusal, restored) if refusal else restored
