"""Putting money into Yu'e Bao and taking it out."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import date, datetime, time

from app.commands.consent import ask_consent
from app.commands.decision import Decision
from app.commands.fund_clock import CONFIRM, fund_notice
from app.commands.noticing import notify
from app.commands.paying import why_not_from
from app.domain.accounts import WORLD_ACCOUNT, fund_of
from app.domain.bills import BillKind
from app.domain.events import Event, FundBought, FundSold
from app.domain.fund import words
from app.domain.fund.book import OUT_A_DAY_FEN
from app.domain.fund.calendar import confirmation
from app.domain.ledger import transfer
from app.domain.money import check_payment_amount
from app.domain.ports import BillDraft, UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.times import CHINA
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld

CONFIRMED_AT = time(9)
"""When units are confirmed on their day (D): before that day's figures, so they earn it."""


@dataclass(frozen=True, slots=True)
class FundIn:
    """Buy units with money of the balance or a card (``method``, an account id)."""

    id: str
    method: str
    amount_fen: int
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FundOut:
    """Sell confirmed units; the money is in the balance or on a card (``to``) at once."""

    id: str
    to: str
    amount_fen: int
    password: str = field(repr=False)


def fund_in(command: FundIn, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: account, amount, lock, password, the card's limit, funds.

    The receipt says ``confirmed_on`` and ``first_income_on``. Until then the units are pending: they neither earn nor
    go out nor pay.
    """
    refusal = _why_not(command.method, command.amount_fen, world)
    if refusal:
        return Decision(refusal)
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    refusal = why_not_from(command.method, command.amount_fen, work, world)
    if refusal:
        return Decision(refusal, restored)
    return _bought(command, work, world, restored)


def fund_out(command: FundOut, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: account, amount, lock, password, units, the day's limit.

    Only confirmed units that are not frozen go out (D).
    """
    refusal = _why_not(command.to, command.amount_fen, world)
    if refusal:
        return Decision(refusal)
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    refusal = _why_not_out(command.amount_fen, work, world)
    if refusal:
        return Decision(refusal, restored)
    return _sold(command, work, world, restored)


def _why_not(account_id: str, amount_fen: int, world: OpenWorld) -> Refusal | None:
    others = set(world.directory.methods) - {fund_of(world.directory.person.id)}
    if account_id not in others:
        return Refusal(RefusalCode.METHOD_UNKNOWN)
    return check_payment_amount(amount_fen)


def _why_not_out(amount_fen: int, work: UnitOfWork, world: OpenWorld) -> Refusal | None:
    fund = fund_of(world.directory.person.id)
    available = work.accounts(fund)[fund].available_fen
    if amount_fen > available:
        pending = work.fund.state.pending_fen
        return Refusal(RefusalCode.FUND_UNITS_NOT_ENOUGH, {"available_fen": available, "pending_fen": pending})
    left = OUT_A_DAY_FEN - work.fund.state.out_on(_today(work))
    if amount_fen > left:
        return Refusal(RefusalCode.FUND_DAY_LIMIT, {"left_fen": left, "most_fen": OUT_A_DAY_FEN})
    return None


def _bought(command: FundIn, work: UnitOfWork, world: OpenWorld, before: tuple[Event, ...]) -> Decision:
    fund, amount = fund_of(world.directory.person.id), command.amount_fen
    _leave(work, BillKind.FUND_IN, words.INTO, command.method, amount)
    bill_id = _arrive(work, BillKind.FUND_IN, words.INTO, fund, amount)
    confirmed = confirmation(work.now, world.calendar)
    order_id = work.fund.add_order(bill_id, amount, confirmed.confirmed_on)
    work.agenda.add(datetime.combine(confirmed.confirmed_on, CONFIRMED_AT, CHINA), CONFIRM, str(order_id))
    work.reserve(fund, amount)
    state = work.fund.state
    work.fund.keep(replace(state, pending_fen=state.pending_fen + amount))
    told = notify(work, world, fund_notice(work), words.INTO, words.bought(amount, confirmed))
    days = confirmed.confirmed_on.isoformat(), confirmed.first_income_shown_on.isoformat()
    receipt = Receipt(command.id, bill_id, dict(zip(("confirmed_on", "first_income_on"), days, strict=True)))
    return Decision(receipt, (*before, FundBought(bill_id, command.method, amount, days[0]), told))


def _sold(command: FundOut, work: UnitOfWork, world: OpenWorld, before: tuple[Event, ...]) -> Decision:
    fund, amount = fund_of(world.directory.person.id), command.amount_fen
    _leave(work, BillKind.FUND_OUT, words.OUT_OF, fund, amount)
    bill_id = _arrive(work, BillKind.FUND_OUT, words.OUT_OF, command.to, amount)
    today, state = _today(work), work.fund.state
    work.fund.keep(replace(state, out_day=today, out_fen=state.out_on(today) + amount))
    arrived = words.sold(amount, world.directory.method_name(command.to))
    told = notify(work, world, fund_notice(work), words.OUT_OF, arrived)
    return Decision(Receipt(command.id, bill_id), (*before, FundSold(bill_id, command.to, amount), told))


def _leave(work: UnitOfWork, kind: BillKind, title: Text, account_id: str, amount_fen: int) -> int:
    """The fund's company, which is outside of the wallet, takes the money (or the units) …"""
    entry_id = work.post(kind, transfer(account_id, WORLD_ACCOUNT, amount_fen))
    return work.add_bill(_bill(entry_id, kind, title, -amount_fen, account_id))


def _arrive(work: UnitOfWork, kind: BillKind, title: Text, account_id: str, amount_fen: int) -> int:
    """… and gives the units (or the money)."""
    entry_id = work.post(kind, transfer(WORLD_ACCOUNT, account_id, amount_fen))
    return work.add_bill(_bill(entry_id, kind, title, amount_fen, account_id))


def _bill(entry_id: int, kind: BillKind, title: Text, amount_fen: int, account_id: str) -> BillDraft:
    return BillDraft(entry_id, kind, title, None, amount_fen, account_id, "safe-2", "amber")


def _today(work: UnitOfWork) -> date:
    return work.now.astimezone(CHINA).date()
