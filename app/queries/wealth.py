"""What the wallet can tell of cards, money on its way, term deposits, insurance, stocks and exchange rates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple, TypeAlias

from app.domain.caps import CardOut, issuer_of
from app.domain.cards import CASH_OUT
from app.domain.people import BankCard
from app.domain.ports import Reader
from app.domain.rates import YUAN, Currency, convert
from app.domain.texts import Text
from app.domain.times import CHINA
from app.domain.values import dataclass
from app.domain.wealth.covers import Cover, CoverProduct
from app.domain.wealth.stocks import EXCHANGE_CLOSES, Quote, closes, quote
from app.domain.wealth.term import Deposit, EarlySale, TermProduct, TermState, early_sale
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class CardCaps:
    """Answer: a ``CardCap`` for every bound card, in their order."""


class CardCap(NamedTuple):
    """``None`` where the bank has no such cap; ``left`` ones are as of now."""

    card: BankCard
    once_fen: int
    day_fen: int | None
    day_left_fen: int | None
    month_fen: int | None
    month_left_fen: int | None


@dataclass(frozen=True, slots=True)
class OnTheWay:
    """Money that left the balance for a card. Answer: ``Arrival``s, the next one first."""


class Arrival(NamedTuple):
    account_id: str
    amount_fen: int
    arrives_at: datetime
    bill_id: int


@dataclass(frozen=True, slots=True)
class TermProducts:
    """Answer: ``TermProduct``s."""


@dataclass(frozen=True, slots=True)
class Deposits:
    """Answer: ``DepositRow``s, newest first; with a ``state`` only those in it."""

    state: TermState | None = None


class DepositRow(NamedTuple):
    """``sale`` is what selling it now brings; ``None`` once it is over."""

    deposit: Deposit
    sale: EarlySale | None


@dataclass(frozen=True, slots=True)
class Covers:
    """Answer: ``CoverRow``s: what covers the account, then what can be bought."""


class CoverRow(NamedTuple):
    """``active`` now; ``bought`` is the newest cover of this product, in force or over."""

    product: CoverProduct
    active: bool
    bought: Cover | None


@dataclass(frozen=True, slots=True)
class Stocks:
    """Answer: ``Quote``s of the watch list in its order, or of ``every`` stock there is."""

    every: bool = False


@dataclass(frozen=True, slots=True)
class StockCurve:
    """Answer: ``(day, close in fen)`` of the last ``days`` trading days that are over, oldest first.

    Empty for a stock there is not.
    """

    code: str
    days: int = 60


@dataclass(frozen=True, slots=True)
class ExchangeRates:
    """Answer: ``RateRow``s of today."""


class RateRow(NamedTuple):
    """Millionths of a yuan for one unit, today and the day before."""

    code: str
    name: Text
    rate: int
    before: int


@dataclass(frozen=True, slots=True)
class Convert:
    """``units`` of the smallest money of ``source`` in that of ``target``, at today's rates; half a unit rounds up.

    Codes are those of ``ExchangeRates`` and ``CNY``. Answer: ``int``, or ``None`` for a currency there is not.
    """

    units: int
    source: str
    target: str


def card_caps(_: CardCaps, reader: Reader, world: OpenWorld) -> tuple[CardCap, ...]:
    today, outs = _today(reader), reader.cards.outs()
    return tuple(
        _cap(card, outs.get(card.account_id, CardOut(today)).on(today), world) for card in world.directory.cards
    )


def on_the_way(_: OnTheWay, reader: Reader, __: OpenWorld) -> tuple[Arrival, ...]:
    return tuple(
        Arrival(due.subject, int(due.payload["amount_fen"]), due.at, int(due.payload["bill"]))
        for due in reader.agenda.planned(CASH_OUT)
    )


def term_products(_: TermProducts, __: Reader, world: OpenWorld) -> tuple[TermProduct, ...]:
    return tuple(world.town.market.term.values())


def deposits(query: Deposits, reader: Reader, _: OpenWorld) -> tuple[DepositRow, ...]:
    today = _today(reader)
    return tuple(
        DepositRow(each, early_sale(each, today) if each.state is TermState.HELD else None)
        for each in reader.term.all()
        if query.state in (None, each.state)
    )


def covers(_: Covers, reader: Reader, world: OpenWorld) -> tuple[CoverRow, ...]:
    now, bought = reader.now(), {each.product: each for each in reversed(reader.covers.all())}
    rows = [
        CoverRow(product, product.shipped or (product.id in bought and bought[product.id].in_force(now)),
                 bought.get(product.id))
        for product in world.town.market.covers.values()
    ]  # fmt: skip
    return tuple(sorted(rows, key=lambda row: not row.active))


def stocks(query: Stocks, reader: Reader, world: OpenWorld) -> tuple[Quote, ...]:
    market, kept, now = world.town.market, reader.watch.codes(), reader.now()
    watched = market.watched if kept is None else kept
    codes = tuple(market.stocks) if query.every else [code for code in watched if code in market.stocks]
    return tuple(quote(market.stocks[code], now, world.town.seed, world.calendar) for code in codes)


def stock_curve(query: StockCurve, reader: Reader, world: OpenWorld) -> tuple[tuple[date, int], ...]:
    stock, now = world.town.market.stocks.get(query.code), reader.now().astimezone(CHINA)
    if stock is None:
        return ()
    over = now.date() if now.time() >= EXCHANGE_CLOSES else now.date() - timedelta(days=1)
    return closes(stock, over, query.days, world.town.seed, world.calendar)


def exchange_rates(_: ExchangeRates, reader: Reader, world: OpenWorld) -> tuple[RateRow, ...]:
    today, rates = _today(reader), world.town.rates
    before = today - timedelta(days=1)
    return tuple(
        RateRow(each.code, each.name, rates.rate(each.code, today), rates.rate(each.code, before))
        for each in rates.currencies.values()
    )


def convert_money(query: Convert, reader: Reader, world: OpenWorld) -> int | None:
    known: Mapping[str, Currency] = {**world.town.rates.currencies, YUAN.code: YUAN}
    if query.source not in known or query.target not in known:
        return None
    return convert(query.units, known[query.source], known[query.target], world.town.rates, _today(reader))


def _cap(card: BankCard, out: CardOut, world: OpenWorld) -> CardCap:
    bank = issuer_of(card, world.town.banks)
    day, month = (bank.day_fen, bank.month_fen) if bank else (None, None)
    day_left = None if day is None else max(0, day - out.day_fen)
    month_left = None if month is None else max(0, month - out.month_fen)
    return CardCap(card, card.limit_fen, day, day_left, month, month_left)


def _today(reader: Reader) -> date:
    return reader.now().astimezone(CHINA).date()


WealthQuery: TypeAlias = (
    CardCaps | OnTheWay | TermProducts | Deposits | Covers | Stocks | StockCurve | ExchangeRates | Convert
)

WEALTH_READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {
    CardCaps: card_caps,
    OnTheWay: on_the_way,
    TermProducts: term_products,
    Deposits: deposits,
    Covers: covers,
    Stocks: stocks,
    StockCurve: stock_curve,
    ExchangeRates: exchange_rates,
    Convert: convert_money,
}
