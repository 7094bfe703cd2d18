"""One of the person's accounts: what is in it and what moved."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.accounts import balance_of, fund_of
from app.domain.snapshot import WalletSnapshot
from ui.format import money
from ui.models.bills import BillsModel
from ui.models.paying import CardRow, CardsModel
from ui.viewmodels.bills import BillsFeed
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class AccountState(NamedTuple):
    kind: str = "balance"
    title: str = ""
    amount_text: str = ""
    detail: str = ""


@QmlElement
@QmlUncreatable("made by the phone")
class AccountViewModel(QObject):
    """``kind`` is ``balance``, ``fund`` or ``bank_cards``."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, AccountState()
        self._movements, self._cards = BillsModel(self), CardsModel(self)
        self._feed = BillsFeed(desk, self._movements)

    def show(self, kind: str) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        self._state = self._derive(kind, snapshot)
        self._cards.set_rows(self._card_rows(snapshot) if kind == "bank_cards" else [])
        if kind != "bank_cards":
            self._feed.show(self._account_id(kind, snapshot))
        self.changed.emit()

    def _derive(self, kind: str, snapshot: WalletSnapshot) -> AccountState:
        if kind == "bank_cards":
            return AccountState(kind, self.tr("Bank cards"), "", self.tr("Demo money on the cards of this world"))
        amount = money.yuan(snapshot.account(self._account_id(kind, snapshot)).balance_fen)
        if kind == "fund":
            income = money.signed_yuan(snapshot.fund.income_yesterday_fen)
            detail = self.tr("Yesterday %1, seven-day yield %2 %").replace("%1", income)
            return AccountState(kind, self.tr("Yu'e Bao"), amount, detail.replace("%2", snapshot.fund.yield_7d))
        return AccountState(kind, self.tr("Balance"), amount, self.tr("Ready to pay and to transfer"))

    def _account_id(self, kind: str, snapshot: WalletSnapshot) -> str:
        return fund_of(snapshot.person.id) if kind == "fund" else balance_of(snapshot.person.id)

    def _card_rows(self, snapshot: WalletSnapshot) -> list[CardRow]:
        limit = self.tr("At most %1 a payment")
        return [
            CardRow(
                key=card.id,
                bank=card.bank.in_language(self._desk.language),
                tail=card.tail,
                limit_text=limit.replace("%1", money.yuan_sign(card.limit_fen)),
                balance_text=money.yuan(snapshot.account(card.account_id).balance_fen),
                icon=card.icon,
                tint=card.tint,
            )
            for card in snapshot.cards
        ]

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._state.kind

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=changed)
    def amountText(self) -> str:
        return self._state.amount_text

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._state.detail

    @Property(BillsModel, constant=True)
    def movements(self) -> BillsModel:
        return self._movements

    @Property(CardsModel, constant=True)
    def cards(self) -> CardsModel:
        return self._cards
