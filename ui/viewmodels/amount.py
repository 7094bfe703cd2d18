"""The amount page: how much a merchant whose code was read shall get."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.payments import PayMerchant
from app.domain.codes import MerchantCode
from app.domain.merchants import Merchant
from app.domain.money import check_payment_amount, parse_yuan
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from ui.format import plain_money as money
from ui.format.refusals import sentence
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class AmountState(NamedTuple):
    code: str = ""
    merchant_id: str = ""
    name: Text | None = None
    icon: str = ""
    tint: str = "blue"
    text: str = ""
    fixed: bool = False
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class AmountViewModel(QObject):
    """``confirm`` raises the confirmation of what was entered; ``open_page`` opens the amount page."""

    changed = Signal()

    def __init__(
        self, desk: Desk, open_page: Callable[[], None], confirm: Callable[[Ask], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._open_page, self._confirm, self._state = desk, open_page, confirm, AmountState()

    def start(self, code: str, read: MerchantCode) -> Refusal | None:
        """Open the page for a code that was read, or say why not."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return None
        merchant = next((each for each in snapshot.merchants if each.number == read.number), None)
        if merchant is None:
            return Refusal(RefusalCode.MERCHANT_UNKNOWN)
        self._show(_first_state(code, merchant, read.amount_fen))
        self._open_page()
        return None

    @Slot()
    def submit(self) -> None:
        """Check the amount; if it can be paid at all, ask for the confirmation."""
        amount = parse_yuan(self._state.text)
        refusal = amount if isinstance(amount, Refusal) else check_payment_amount(amount)
        self._show(self._state._replace(refusal=refusal))
        if not isinstance(amount, Refusal) and refusal is None:
            self._confirm(self._ask(amount))

    def _ask(self, amount_fen: int) -> Ask:
        code, state = self._state.code, self._state
        return Ask(
            f"{code} {amount_fen}",
            state.name or Text("", ""),
            state.icon,
            state.tint,
            amount_fen,
            lambda command_id, method, password: PayMerchant(command_id, code, amount_fen, method, password),
            merchant_id=state.merchant_id,
        )

    def apply(self) -> None:
        """The language changed."""
        if self._state.name is not None:
            self.changed.emit()

    def forget(self) -> None:
        """The page was left, or the world is closing."""
        self._show(AmountState())

    def _show(self, state: AmountState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._state.text

    @text.setter
    def text(self, text: str) -> None:
        if not self._state.fixed:
            self._show(self._state._replace(text=text, refusal=None))

    @Property(bool, notify=changed)
    def fixed(self) -> bool:
        return self._state.fixed

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return sentence(self._state.refusal) if self._state.refusal else ""

    @Property(str, notify=changed)
    def merchantName(self) -> str:
        return self._state.name.in_language(self._desk.language) if self._state.name else ""

    @Property(str, notify=changed)
    def merchantIcon(self) -> str:
        return self._state.icon

    @Property(str, notify=changed)
    def merchantTint(self) -> str:
        return self._state.tint


def _first_state(code: str, merchant: Merchant, amount_fen: int | None) -> AmountState:
    text = money.yuan(amount_fen).replace(",", "") if amount_fen else ""
    return AmountState(code, merchant.id, merchant.name, merchant.icon, merchant.tint, text, amount_fen is not None)
