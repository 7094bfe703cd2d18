"""A merchant's order on its own page: how it stands, and paying or cancelling it while it waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.payments import PayTrade
from app.commands.trades import CancelTrade
from app.domain.bills import BillState
from app.domain.receipts import Receipt
from app.domain.refusals import RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.domain.trades import Trade
from app.queries.bills import TradeById
from ui.format import dates, plain_money
from ui.format.refusals import sentence
from ui.viewmodels import bill_words
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

UNANSWERED = (RefusalCode.LINK_OFFLINE, RefusalCode.LINK_TIMED_OUT)


class OrderState(NamedTuple):
    """``cancel_id`` is kept where no answer came, so that cancelling again is the same."""

    trade: Trade | None = None
    cancelling: bool = False
    cancel_id: str = ""
    error: str = ""
    missing: bool = False


@QmlElement
@QmlUncreatable("made by the phone")
class OrderViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._confirm = desk, confirm
        self._trade_id, self._state = 0, OrderState()

    def show(self, trade_id: int) -> None:
        if trade_id != self._trade_id:
            self._trade_id, self._state = trade_id, OrderState()
        self.changed.emit()
        self._desk.spawn(self._load(trade_id))

    async def _load(self, trade_id: int) -> None:
        trade = await self._desk.ask(TradeById(trade_id))
        if trade_id == self._trade_id and self._desk.snapshot is not None:
            self._show(self._state._replace(trade=trade, missing=trade is None))

    def _show(self, state: OrderState) -> None:
        self._state = state
        self.changed.emit()

    @Slot()
    def pay(self) -> None:
        snapshot, trade = self._desk.snapshot, self._state.trade
        if snapshot is None or trade is None or not self.waiting:
            return
        merchant, trade_id = snapshot.merchant(trade.terms.merchant_id), trade.id
        self._show(self._state._replace(error=""))
        self._confirm(
            Ask(
                f"trade/{trade_id}",
                merchant.name,
                merchant.icon,
                merchant.tint,
                trade.terms.amount_fen,
                lambda command_id, method, password: PayTrade(command_id, trade_id, method, password),
                merchant_id=merchant.id,
            )
        )

    @Slot()
    def cancel(self) -> None:
        if self._state.cancelling or not self.waiting:
            return
        command_id = self._state.cancel_id or self._desk.session.next_id()
        self._show(self._state._replace(cancelling=True, cancel_id=command_id, error=""))
        self._desk.spawn(self._cancel(CancelTrade(command_id, self._trade_id)))

    async def _cancel(self, command: CancelTrade) -> None:
        outcome = await self._desk.session.send(command)
        if command.trade_id != self._trade_id:
            return
        if isinstance(outcome, Receipt):
            self._show(self._state._replace(cancelling=False, cancel_id=""))
        else:
            kept = command.id if outcome.code in UNANSWERED else ""
            self._show(self._state._replace(cancelling=False, cancel_id=kept, error=sentence(outcome)))
        await self._load(command.trade_id)

    # What QML reads.

    @property
    def _known(self) -> tuple[Trade, WalletSnapshot] | None:
        trade, snapshot = self._state.trade, self._desk.snapshot
        return (trade, snapshot) if trade is not None and snapshot is not None else None

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._state.trade is not None

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        return self._state.missing

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        known = self._known
        return known is not None and known[0].state is BillState.WAIT_BUYER_PAY and known[1].now < known[0].due_at

    @Property(bool, notify=changed)
    def cancelling(self) -> bool:
        return self._state.cancelling

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return self._state.error

    @Property(str, notify=changed)
    def title(self) -> str:
        known = self._known
        return known[0].terms.subject.in_language(self._desk.language) if known else ""

    @Property(str, notify=changed)
    def merchantName(self) -> str:
        known = self._known
        return known[1].merchant(known[0].terms.merchant_id).name.in_language(self._desk.language) if known else ""

    @Property(str, notify=changed)
    def merchantId(self) -> str:
        known = self._known
        return known[0].terms.merchant_id if known else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        known = self._known
        return known[1].merchant(known[0].terms.merchant_id).icon if known else "store-2"

    @Property(str, notify=changed)
    def tint(self) -> str:
        known = self._known
        return known[1].merchant(known[0].terms.merchant_id).tint if known else "blue"

    @Property(str, notify=changed)
    def amountText(self) -> str:
        """What one is asked to pay is shown whatever is hidden."""
        known = self._known
        return plain_money.yuan(-known[0].terms.amount_fen) if known else ""

    @Property(str, notify=changed)
    def stateText(self) -> str:
        known = self._known
        if known is None:
            return ""
        if not self.waiting:
            return bill_words.order_state(known[0])
        said = self.tr("To be paid, %1")
        return said.replace("%1", bill_words.time_left(known[0].due_at, known[1].now))

    @Property(str, notify=changed)
    def openedText(self) -> str:
        known = self._known
        return dates.moment(known[0].opened_at, self._desk.language) if known else ""

    @Property(str, notify=changed)
    def dueText(self) -> str:
        known = self._known
        return dates.moment(known[0].due_at, self._desk.language) if known else ""

    @Property(str, notify=changed)
    def number(self) -> str:
        known = self._known
        return known[0].terms.out_trade_no if known else ""

    @Property(str, notify=changed)
    def billRoute(self) -> str:
        """Of the payment, once there is one."""
        known = self._known
        return f"bill/{known[0].bill_id}" if known and known[0].bill_id else ""
