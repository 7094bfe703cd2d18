"""Quotes of stocks by the wallet's clock, and exchange rates with a converter."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.wealth.stocks import WatchStock
from app.domain.money import parse_yuan
from app.domain.rates import YUAN, quoted, written
from app.domain.refusals import Refusal, RefusalCode
from app.domain.wealth.stocks import Quote
from app.layouts.functions.town import load_currencies
from app.queries.wealth import Convert, ExchangeRates, RateRow, StockCurve, Stocks
from ui.format import dates, plain_money
from ui.format.refusals import sentence
from ui.models.wealth import HoldingRow, HoldingsModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.wealth import heights

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Chart(NamedTuple):
    """Of the stock looked at; ``code`` is empty where there is none."""

    code: str = ""
    points: tuple[float, ...] = ()
    readings: tuple[str, ...] = ()
    from_text: str = ""
    to_text: str = ""


@QmlElement
@QmlUncreatable("made by the phone")
class StocksViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._chart, self._trading, self._loaded = desk, Chart(), False, False
        self._watched, self._others = HoldingsModel(self), HoldingsModel(self)

    def show(self) -> None:
        self._desk.spawn(self._load())

    async def _load(self) -> None:
        watched, every = await self._desk.ask(Stocks()), await self._desk.ask(Stocks(every=True))
        if watched is None or every is None:
            return
        codes = {each.code for each in watched}
        self._watched.set_rows([self._row(each) for each in watched])
        self._others.set_rows([self._row(each) for each in every if each.code not in codes])
        self._trading, self._loaded = any(each.trading for each in every), True
        if self._chart.code not in codes:
            self._chart = Chart(watched[0].code if watched else "")
        await self._draw()

    async def _draw(self) -> None:
        code, language = self._chart.code, self._desk.language
        curve: tuple[tuple[date, int], ...] = await self._desk.ask(StockCurve(code)) or ()
        if code == self._chart.code:
            self._chart = Chart(
                code,
                heights([float(price) for _, price in curve]),
                tuple(f"{dates.day(day, language)} · {plain_money.yuan(price)}" for day, price in curve),
                dates.short_day(curve[0][0], language) if curve else "",
                dates.short_day(curve[-1][0], language) if curve else "",
            )
            self.changed.emit()

    def _row(self, quote: Quote) -> HoldingRow:
        change = quote.change_bp
        sign = "+" if change > 0 else "−" if change < 0 else ""
        return HoldingRow(
            key=quote.code,
            title=quote.name.in_language(self._desk.language),
            detail=quote.code,
            figure=plain_money.yuan(quote.price_fen),
            note=f"{sign}{abs(change) // 100}.{abs(change) % 100:02d} %",
            icon="stock",
            tint="coral" if change > 0 else "green" if change < 0 else "grey",
            tone="up" if change > 0 else "down" if change < 0 else "",
        )

    @Slot(str)
    def look(self, code: str) -> None:
        """Show the curve of a stock of the list."""
        self._chart = Chart(code)
        self._desk.spawn(self._draw())

    @Slot(str, bool)
    def watch(self, code: str, watched: bool) -> None:
        """Put a stock on the list, or take it off."""

        async def sending() -> None:
            session = self._desk.session
            await session.send_locally(WatchStock(session.next_id(), code, watched))

        if self._desk.snapshot is not None:
            self._desk.spawn(sending())

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._loaded

    @Property(bool, notify=changed)
    def trading(self) -> bool:
        return self._trading

    @Property(str, notify=changed)
    def chosen(self) -> str:
        return self._chart.code

    @Property(str, notify=changed)
    def chosenName(self) -> str:
        return next((row.title for row in self._watched.rows if row.key == self._chart.code), "")

    @Property("QVariantList", notify=changed)
    def points(self) -> list:
        return list(self._chart.points)

    @Property("QVariantList", notify=changed)
    def readings(self) -> list:
        return list(self._chart.readings)

    @Property(str, notify=changed)
    def fromText(self) -> str:
        return self._chart.from_text

    @Property(str, notify=changed)
    def toText(self) -> str:
        return self._chart.to_text

    @Property(HoldingsModel, constant=True)
    def watched(self) -> HoldingsModel:
        return self._watched

    @Property(HoldingsModel, constant=True)
    def others(self) -> HoldingsModel:
        return self._others


class Conversion(NamedTuple):
    text: str = "100"
    code: str = "USD"
    into_yuan: bool = True
    result: str = ""
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class RatesViewModel(QObject):
    """The converter goes between yuan and one currency of the table, either way."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._rates, self._loaded = desk, Conversion(), HoldingsModel(self), False

    def show(self) -> None:
        self._desk.spawn(self._load())

    async def _load(self) -> None:
        rates = await self._desk.ask(ExchangeRates())
        if rates is not None:
            self._rates.set_rows([self._row(each) for each in rates])
            self._loaded = True
            await self._convert()

    def _row(self, rate: RateRow) -> HoldingRow:
        moved = abs(rate.rate - rate.before) * 10_000 // rate.before * (1 if rate.rate > rate.before else -1)
        sign = "+" if moved > 0 else "−" if moved < 0 else ""
        return HoldingRow(
            key=rate.code,
            title=rate.name.in_language(self._desk.language),
            detail=rate.code,
            figure=quoted(rate.rate, load_currencies()[rate.code]),
            note=f"{sign}{abs(moved) // 100}.{abs(moved) % 100:02d} %",
            icon="exchange-cny",
            tint="green",
            tone="up" if moved > 0 else "down" if moved < 0 else "",
        )

    async def _convert(self) -> None:
        state = self._state
        amount = parse_yuan(state.text) if state.text else 0
        if isinstance(amount, Refusal):
            self._show(state._replace(result="", refusal=amount))
            return
        foreign = load_currencies()[state.code]
        source, target = (foreign, YUAN) if state.into_yuan else (YUAN, foreign)
        units, beyond = divmod(amount * 10**source.decimals, 100)
        if beyond:
            self._show(state._replace(result="", refusal=Refusal(RefusalCode.AMOUNT_NOT_WHOLE)))
            return
        found = await self._desk.ask(Convert(units, source.code, target.code))
        if found is not None and state == self._state:
            self._show(state._replace(result=written(found, target), refusal=None))

    def _show(self, state: Conversion) -> None:
        self._state = state
        self.changed.emit()

    @Slot(str)
    def choose(self, code: str) -> None:
        """Convert this currency."""
        self._show(self._state._replace(code=code))
        self._desk.spawn(self._convert())

    @Slot()
    def turn(self) -> None:
        """The other way round."""
        self._show(self._state._replace(into_yuan=not self._state.into_yuan))
        self._desk.spawn(self._convert())

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._state.text

    @text.setter
    def text(self, text: str) -> None:
        if text != self._state.text:
            self._show(self._state._replace(text=text, refusal=None))
            self._desk.spawn(self._convert())

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._loaded

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._state.code

    @Property(str, notify=changed)
    def sourceName(self) -> str:
        return self._name(self._state.into_yuan)

    @Property(str, notify=changed)
    def targetName(self) -> str:
        return self._name(not self._state.into_yuan)

    def _name(self, foreign: bool) -> str:
        currency = load_currencies()[self._state.code] if foreign else YUAN
        return currency.name.in_language(self._desk.language)

    @Property(str, notify=changed)
    def resultText(self) -> str:
        return self._state.result

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return sentence(self._state.refusal) if self._state.refusal else ""

    @Property(HoldingsModel, constant=True)
    def rates(self) -> HoldingsModel:
        return self._rates
