"""The Wealth tab: what there is in all, and Yu'e Bao's yield."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.accounts import balance_of, fund_of
from app.domain.snapshot import WalletSnapshot
from ui.format import dates, money

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class WealthState(NamedTuple):
    total_text: str = ""
    yesterday_text: str = ""
    since_text: str = ""
    balance_text: str = ""
    fund_text: str = ""
    yield_text: str = ""
    points: tuple[float, ...] = ()
    from_text: str = ""
    to_text: str = ""


def derive(snapshot: WalletSnapshot, language: str) -> WealthState:
    """Total assets are the balance, Yu'e Bao and term deposits; money on bank cards is the bank's to show."""
    balance = snapshot.account(balance_of(snapshot.person.id)).balance_fen
    fund = snapshot.account(fund_of(snapshot.person.id)).balance_fen
    days = [datetime.combine(date.fromisoformat(day), datetime.min.time()) for day, _ in snapshot.fund.yields]
    return WealthState(
        total_text=money.yuan(snapshot.assets.total_fen),
        yesterday_text=money.signed_yuan(snapshot.fund.income_yesterday_fen),
        since_text=money.signed_yuan(snapshot.fund.income_total_fen),
        balance_text=money.yuan(balance),
        fund_text=money.yuan(fund),
        yield_text=f"{snapshot.fund.yield_7d} %",
        points=heights([value for _, value in snapshot.fund.yields]),
        from_text=dates.short_day(days[0], language) if days else "",
        to_text=dates.day(days[-1], language) if days else "",
    )


def heights(values: list[float]) -> tuple[float, ...]:
    """Each value between 0 (the lowest) and 1 (the highest)."""
    if not values:
        return ()
    low, span = min(values), (max(values) - min(values)) or 1.0
    return tuple((value - low) / span for value in values)


@QmlElement
@QmlUncreatable("made by the phone")
class WealthViewModel(QObject):
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._cards = WealthState(), 0

    def apply(self, snapshot: WalletSnapshot, language: str) -> None:
        state = derive(snapshot, language)
        self._cards = len(snapshot.cards)
        if state != self._state:
            self._state = state
        self.changed.emit()

    @Property(str, notify=changed)
    def cardsText(self) -> str:
        return self.tr("%n card(s)", "", self._cards)

    @Property(str, notify=changed)
    def totalText(self) -> str:
        return self._state.total_text

    @Property(str, notify=changed)
    def yesterdayText(self) -> str:
        return self._state.yesterday_text

    @Property(str, notify=changed)
    def sinceText(self) -> str:
        return self._state.since_text

    @Property(str, notify=changed)
    def balanceText(self) -> str:
        return self._state.balance_text

    @Property(str, notify=changed)
    def fundText(self) -> str:
        return self._state.fund_text

    @Property(str, notify=changed)
    def yieldText(self) -> str:
        return self._state.yield_text

    @Property(str, notify=changed)
    def fromText(self) -> str:
        return self._state.from_text

    @Property(str, notify=changed)
    def toText(self) -> str:
        return self._state.to_text

    @Property("QVariantList", notify=changed)
    def points(self) -> list:
        return list(self._state.points)
