"""The till: the merchant's side of a pay code."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.payments import ChargePayCode
from app.domain.money import parse_yuan
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from ui.format import counts
from ui.format import plain_money as money
from ui.format.refusals import sentence
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.passers import PassersViewModel
from ui.viewmodels.till_asking import AskingViewModel
from ui.viewmodels.till_refunding import RefundingViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class TillState(NamedTuple):
    """``mode``: charge, ask or refund."""

    digits: str = ""
    amount: str = "12.50"
    merchant_id: str = ""
    mode: str = "charge"
    busy: bool = False
    result_text: str = ""
    result_good: bool = False


@QmlElement
@QmlUncreatable("made by the Test bench")
class TillViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._merchants = desk, TillState(), ChoicesModel(self)
        self._modes = ChoicesModel(self)
        self._shown = False
        self._asking = AskingViewModel(desk, lambda: self._state.merchant_id, self)
        self._refunding = RefundingViewModel(desk, lambda: self._state.merchant_id, self)
        self._passers = PassersViewModel(desk, self)

    def apply(self, shown: bool | None = None) -> None:
        """``shown``: whether the Test bench is seen, where that is known anew."""
        self._shown = self._shown if shown is None else shown
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        self._passers.apply()
        known = [merchant.id for merchant in snapshot.merchants]
        if self._state.merchant_id not in known:
            self._state = self._state._replace(merchant_id=known[0])
        self._merchants.set_rows(
            [
                ChoiceRow(each.id, each.name.in_language(self._desk.language), "", each.id == self._state.merchant_id)
                for each in snapshot.merchants
            ]
        )
        self._show_modes()
        self._asking.apply()
        self._refunding.apply(self._shown)

    def _show_modes(self) -> None:
        names = {"charge": self.tr("Charge"), "ask": self.tr("Ask"), "refund": self.tr("Refund")}
        self._modes.set_rows([ChoiceRow(key, name, "", key == self._state.mode) for key, name in names.items()])

    @Slot(str)
    def chooseMode(self, key: str) -> None:
        self._show(self._state._replace(mode=key))
        self._show_modes()

    @Slot(str)
    def chooseMerchant(self, key: str) -> None:
        self._show(self._state._replace(merchant_id=key))
        self.apply()

    @Slot()
    def takeFromPhone(self) -> None:
        """Read the code that the phone shows at this moment."""
        if self._desk.snapshot is not None:
            digits = counts.grouped(self._desk.snapshot.pay_code.digits)
            self._show(self._state._replace(digits=digits, result_text=""))

    @Slot()
    def charge(self) -> None:
        amount = parse_yuan(self._state.amount)
        if isinstance(amount, Refusal):
            self._show(self._state._replace(result_text=sentence(amount), result_good=False))
        elif not self._state.busy and self._desk.snapshot is not None:
            self._show(self._state._replace(busy=True, result_text=""))
            self._desk.spawn(self._charge(amount))

    async def _charge(self, amount_fen: int) -> None:
        if self._desk.snapshot is None:
            self._show(self._state._replace(busy=False))
            return
        session, digits = self._desk.session, self._state.digits.replace(" ", "")
        command = ChargePayCode(session.next_id(), self._state.merchant_id, digits, amount_fen)
        outcome = await session.send(command)
        if isinstance(outcome, Receipt):
            said = self.tr("Charged %1.").replace("%1", money.yuan_sign(amount_fen))
            self._show(self._state._replace(busy=False, digits="", result_text=said, result_good=True))
        else:
            self._show(self._refused(outcome))

    def _refused(self, refusal: Refusal) -> TillState:
        """Where the wallet itself said no, the code is used up and another is needed."""
        if refusal.code is RefusalCode.BALANCE_NOT_ENOUGH:
            said = self.tr("No account of the customer can pay this. The code is used up: take the new one.")
        elif refusal.code is RefusalCode.PASSWORD_LOCKED:
            said = self.tr("The customer's wallet is locked. The code is used up: take a new one later.")
        else:
            return self._state._replace(busy=False, result_text=sentence(refusal), result_good=False)
        return self._state._replace(busy=False, digits="", result_text=said, result_good=False)

    def _show(self, state: TillState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._state.digits

    @digits.setter
    def digits(self, digits: str) -> None:
        self._show(self._state._replace(digits=digits, result_text=""))

    @Property(str, notify=changed)
    def amount(self) -> str:
        return self._state.amount

    @amount.setter
    def amount(self, amount: str) -> None:
        self._show(self._state._replace(amount=amount, result_text=""))

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(str, notify=changed)
    def resultText(self) -> str:
        return self._state.result_text

    @Property(bool, notify=changed)
    def resultGood(self) -> bool:
        return self._state.result_good

    @Property(str, notify=changed)
    def mode(self) -> str:
        return self._state.mode

    @Property(ChoicesModel, constant=True)
    def modes(self) -> ChoicesModel:
        return self._modes

    @Property(AskingViewModel, constant=True)
    def asking(self) -> AskingViewModel:
        return self._asking

    @Property(RefundingViewModel, constant=True)
    def refunding(self) -> RefundingViewModel:
        return self._refunding

    @Property(PassersViewModel, constant=True)
    def passers(self) -> PassersViewModel:
        return self._passers

    @Property(ChoicesModel, constant=True)
    def merchants(self) -> ChoicesModel:
        return self._merchants
