"""What happens to Yu'e Bao by the clock: units are confirmed, every day earns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from app.commands.noticing import next_id, notify
from app.domain.accounts import WORLD_ACCOUNT, fund_of
from app.domain.agenda import Due
from app.domain.attention.notices import Notice, NoticeKind
from app.domain.attention.places import tile_leaf
from app.domain.events import Event, FundConfirmed, FundIncomePosted
from app.domain.fund import income_fen, words
from app.domain.fund.book import FundIncome
from app.domain.ledger import FUND_INCOME, transfer
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

CONFIRM = "fund_confirm"
"""The kind of agenda item that confirms an order; its subject is the order's id."""

SOURCE, ROUTE = "fund", "account/fund"
_ONE_DAY = timedelta(days=1)


def next_income(work: UnitOfWork, world: OpenWorld) -> tuple[datetime, date]:
    """When the next day's income is posted, and which day's it is."""
    day = work.fund.state.earned_through + _ONE_DAY
    return world.calendar.figures_on(day), day


def post_income(day: date, work: UnitOfWork, world: OpenWorld) -> Iterator[Event]:
    """The income of ``day`` on confirmed units, frozen ones among them (D), joins the principal."""
    fund, state = fund_of(world.directory.person.id), work.fund.state
    confirmed = work.accounts(fund)[fund].balance_fen - state.pending_fen
    earned = income_fen(confirmed, world.figures.income.on(day), world.rounding)
    work.fund.keep(replace(state, earned_through=day, income_total_fen=state.income_total_fen + earned))
    if earned:
        entry_id = work.post(FUND_INCOME, transfer(WORLD_ACCOUNT, fund, earned))
        work.fund.add_income(FundIncome(day, earned), entry_id)
        yield FundIncomePosted(day.isoformat(), earned)


def confirm(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """An order's units begin to earn, and may go out."""
    fund, state = fund_of(world.directory.person.id), work.fund.state
    order = work.fund.take_order(int(due.subject))
    work.fund.keep(replace(state, pending_fen=state.pending_fen - order.units_fen))
    work.reserve(fund, -order.units_fen)
    told = words.units_confirmed(order.units_fen, order.confirmed_on + _ONE_DAY)
    notice = replace(fund_notice(work), kind=NoticeKind.SERVICE, channel="confirmations")
    return FundConfirmed(order.id, order.units_fen), notify(work, world, notice, words.CONFIRMED, told)


def fund_notice(work: UnitOfWork) -> Notice:
    """A notice about Yu'e Bao: on its tile, leading to its page."""
    leaf = tile_leaf(SOURCE)
    return Notice(next_id(work), SOURCE, "receipts", NoticeKind.TRANSACTION, (leaf,), ROUTE, thread=SOURCE)
