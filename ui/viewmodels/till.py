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
from ui.models.choices import ChoicesModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.outcome import OutcomeViewModel
from ui.viewmodels.passers import PassersViewModel
from ui.viewmodels.till_asking import AskingViewModel
from ui.viewmodels.till_refunding import RefundingViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

USED_UP = (RefusalCode.BALANCE_NOT_ENOUGH, RefusalCode.PASSWORD_LOCKED)
"""Where the wallet itself said no, the code is used up and another is needed."""


class TillState(NamedTuple):
    """``mode``: charge, ask or refund."""

    digits: str = ""
    amount: str = "12.50"
    merchant_id: str = ""
    mode: str = "charge"


@QmlElement
@QmlUncreatable("made by the Test bench")
class TillViewModel(OutcomeViewModel[TillState]):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, TillState(), parent)
        self._merchants, self._modes = ChoicesModel(self), ChoicesModel(self)
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
        names = {each.id: each.name.in_language(self._desk.language) for each in snapshot.merchants}
        self._merchants.offer(names, self._state.merchant_id)
        self._show_modes()
        self._asking.apply()
        self._refunding.apply(self._shown)

    def _show_modes(self) -> None:
        names = {"charge": self.tr("Charge"), "ask": self.tr("Ask"), "refund": self.tr("Refund")}
        self._modes.offer(names, self._state.mode)

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
            self._edit(self._state._replace(digits=digits))

    @Slot()
    def charge(self) -> None:
        self._do_with(parse_yuan(self._state.amount), self._charge)

    async def _charge(self, amount_fen: int) -> None:
        if self._desk.snapshot is None:
            self._end("", good=False)
            return
        session, digits = self._desk.session, self._state.digits.replace(" ", "")
        command = ChargePayCode(session.next_id(), self._state.merchant_id, digits, amount_fen)
        outcome = await session.send(command)
        if isinstance(outcome, Receipt) or outcome.code in USED_UP:
            self._show(self._state._replace(digits=""))
        self._answer(outcome, self.tr("Charged %1.").replace("%1", money.yuan_sign(amount_fen)))

    def _why(self, refusal: Refusal) -> str:
        match refusal.code:
            case RefusalCode.BALANCE_NOT_ENOUGH:
                return self.tr("No account of the customer can pay this. The code is used up: take the new one.")
            case RefusalCode.PASSWORD_LOCKED:
                return self.tr("The customer's wallet is locked. The code is used up: take a new one later.")
            case _:
                return sentence(refusal)

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._state.digits

    @digits.setter
    def digits(self, digits: str) -> None:
        self._edit(self._state._replace(digits=digits))

    @Property(str, notify=changed)
    def amount(self) -> str:
        return self._state.amount

    @amount.setter
    def amount(self, amount: str) -> None:
        self._edit(self._state._replace(amount=amount))

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
