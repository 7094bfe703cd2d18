"""What the wallet can tell of Yu'e Bao: its slice of the snapshot, its incomes, its curves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.domain.accounts import Account, AccountKind, fund_of
from app.domain.events import Event, FundBought, FundConfirmed, FundIncomePosted, FundSold
from app.domain.fund.book import OUT_A_DAY_FEN, FundIncome
from app.domain.fund.calendar import Confirmed, confirmation
from app.domain.ports import Reader
from app.domain.snapshot import Fund, WalletSnapshot
from app.domain.times import CHINA
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld
from app.queries.pages import Page

_ONE_DAY = timedelta(days=1)
_OWN = FundBought | FundConfirmed | FundIncomePosted | FundSold


@dataclass(frozen=True, slots=True)
class FundIncomes:
    """The income history. Answer: ``Page[FundIncome]``, newest day first; days that brought nothing are left out."""

    after: int | None = None
    limit: int = 40


@dataclass(frozen=True, slots=True)
class FundSeries:
    """The last ``days`` days up to yesterday, or all since the fund's first figure. Answer: ``tuple[FundPoint, …]``."""

    days: int | None = None


class FundPoint(NamedTuple):
    """A day of the curves: the seven-day yield in 1/1000 per cent, the income per 10,000 units in 1/10000 yuan, and
    what this person earned in fen.
    """

    day: date
    yield_7d: int
    per_10k: int
    income_fen: int

    @property
    def yield_text(self) -> str:
        """Per cent, three decimals."""
        return f"{self.yield_7d // 1000}.{self.yield_7d % 1000:03d}"

    @property
    def per_10k_text(self) -> str:
        """Yuan, four decimals."""
        return f"{self.per_10k // 10_000}.{self.per_10k % 10_000:04d}"


@dataclass(frozen=True, slots=True)
class FundTerms:
    """Answer: ``Terms``, what money paid in or taken out just now would meet."""


class Terms(NamedTuple):
    """When money paid in now is confirmed and first earns, and how much may still go out today."""

    confirmed: Confirmed
    out_left_fen: int
    out_most_fen: int = OUT_A_DAY_FEN


def fund_incomes(query: FundIncomes, reader: Reader, _: OpenWorld) -> Page[FundIncome]:
    before = None if query.after is None else date.fromordinal(query.after)
    rows = reader.fund.incomes(before, query.limit + 1)
    kept = tuple(rows[: query.limit])
    return Page(kept, kept[-1].day.toordinal() if len(rows) > query.limit else None)


def fund_series(query: FundSeries, reader: Reader, world: OpenWorld) -> tuple[FundPoint, ...]:
    last = reader.now().astimezone(CHINA).date() - _ONE_DAY
    points = world.figures.points(last, query.days)
    earned = reader.fund.incomes_between(points[0][0], last) if points else {}
    return tuple(FundPoint(day, percent, per_10k, earned.get(day, 0)) for day, per_10k, percent in points)


def fund_terms(_: FundTerms, reader: Reader, world: OpenWorld) -> Terms:
    now = reader.now()
    gone = reader.fund.state.out_on(now.astimezone(CHINA).date())
    return Terms(confirmation(now, world.calendar), max(0, OUT_A_DAY_FEN - gone))


def fund_picture(reader: Reader, world: OpenWorld, now: datetime, old: Fund | None = None) -> Fund:
    """Yu'e Bao read anew. The curve of ``old``, where one of the same day is given, is taken from there."""
    yesterday = now.astimezone(CHINA).date() - _ONE_DAY
    state, account = reader.fund.state, reader.account(fund_of(world.directory.person.id))
    figures = world.figures
    return Fund(
        income_yesterday_fen=reader.fund.income_of(yesterday),
        income_total_fen=state.income_total_fen,
        yield_7d=figures.yield_text(yesterday),
        yields=old.yields if old else figures.yield_points(yesterday),
        confirmed_fen=account.balance_fen - state.pending_fen,
        frozen_fen=(account.floor_fen or 0) - state.pending_fen,
        pending=tuple(reader.fund.pending()) if state.pending_fen else (),
        rounding=world.rounding,
    )


def next_fund(
    old: WalletSnapshot,
    accounts: tuple[Account, ...],
    events: tuple[Event, ...],
    reader: Reader,
    world: OpenWorld,
    now: datetime,
) -> Fund:
    """Yu'e Bao one commit later; after a plain payment from it only what is confirmed changes."""
    if now.date() != old.now.date():
        return fund_picture(reader, world, now)
    if any(isinstance(event, _OWN) for event in events):
        return fund_picture(reader, world, now, old.fund)
    if accounts is old.accounts:
        return old.fund
    account = next(each for each in accounts if each.kind is AccountKind.FUND)
    if any(account is each for each in old.accounts):
        return old.fund
    pending = old.fund.pending_fen
    frozen = (account.floor_fen or 0) - pending
    return replace(old.fund, confirmed_fen=account.balance_fen - pending, frozen_fen=frozen)


def moved_accounts(event: Event, fund: str) -> tuple[str, ...]:
    """The accounts that events of Yu'e Bao changed."""
    match event:
        case FundBought():
            return event.method, fund
        case FundSold():
            return event.to, fund
        case FundConfirmed() | FundIncomePosted():
            return (fund,)
    return ()
