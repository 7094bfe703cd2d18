"""Stored value on the phone: every merchant that sells or owes some, and one merchant's page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.prepaid.owing import FillPrepaid, ReturnPrepaid
from app.domain.prepaid import PrepaidAmount
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.domain.texts import Text
from app.queries.prepaid import PrepaidAt, PrepaidShelf, PrepaidStands
from ui.format import money, plain_money
from ui.format.refusals import sentence
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.models.wealth import HoldingRow, HoldingsModel
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk
from ui.viewmodels.sending import Sending

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PrepaidPage(NamedTuple):
    merchant_id: str = ""
    stands: PrepaidStands | None = None
    chosen: int = 0
    refusal: Refusal | None = None
    told: str = ""
    listed: bool = False


@QmlElement
@QmlUncreatable("made by the phone")
class PrepaidViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._confirm, self._state, self._sending = desk, confirm, PrepaidPage(), Sending(desk)
        self._amounts, self._merchants, self._owed = ChoicesModel(self), HoldingsModel(self), 0

    def apply(self, snapshot: WalletSnapshot) -> None:
        """What all merchants owe: the total of assets shows it apart."""
        self._owed = sum(each.balance_fen for each in snapshot.prepaid)
        self.changed.emit()

    def show_list(self) -> None:
        self._desk.spawn(self._load_list())

    async def _load_list(self) -> None:
        found, snapshot = await self._desk.ask(PrepaidShelf()), self._desk.snapshot
        if found is None or snapshot is None:
            return
        self._merchants.set_rows(self._rows(found, snapshot))
        self._state = self._state._replace(listed=True)
        self.changed.emit()

    def _rows(self, found: Sequence[PrepaidStands], snapshot: WalletSnapshot) -> list[HoldingRow]:
        rows = list[HoldingRow]()
        for each in found:
            merchant_id = each.owed.merchant_id if each.owed else each.offer.merchant_id if each.offer else ""
            merchant, language = snapshot.merchant(merchant_id), self._desk.language
            about = each.offer.about.in_language(language) if each.offer else ""
            figure = money.yuan(each.owed.balance_fen) if each.owed else ""
            name = merchant.name.in_language(language)
            rows.append(HoldingRow(merchant_id, name, about, figure, icon=merchant.icon, tint=merchant.tint))
        return rows

    def show(self, merchant_id: str) -> None:
        if merchant_id != self._state.merchant_id:
            self._show(PrepaidPage(merchant_id, listed=self._state.listed))
        self._desk.spawn(self._load(merchant_id))

    def arrive(self) -> None:
        self._show(self._state._replace(refusal=None, told=""))

    async def _load(self, merchant_id: str) -> None:
        stands = await self._desk.ask(PrepaidAt(merchant_id))
        if stands is None or merchant_id != self._state.merchant_id:
            return
        amounts = stands.offer.amounts if stands.offer else ()
        chosen = self._state.chosen or (amounts[0].amount_fen if amounts else 0)
        self._state = self._state._replace(stands=stands, chosen=chosen)
        self._amounts.set_rows([self._amount(each, chosen) for each in amounts])
        self.changed.emit()

    def _amount(self, each: PrepaidAmount, chosen: int) -> ChoiceRow:
        bonus = (
            self.tr("+%1 bonus").replace("%1", plain_money.yuan_sign(each.bonus_fen))
            if each.bonus_fen
            else self.tr("no bonus")
        )
        label = f"¥{each.amount_fen // 100:,}"
        return ChoiceRow(str(each.amount_fen), label, bonus, each.amount_fen == chosen)

    @Slot(str)
    def choose(self, key: str) -> None:
        self._state = self._state._replace(chosen=int(key), refusal=None, told="")
        if self._state.stands and self._state.stands.offer:
            amounts = self._state.stands.offer.amounts
            self._amounts.set_rows([self._amount(each, self._state.chosen) for each in amounts])
        self.changed.emit()

    @Slot()
    def buy(self) -> None:
        """The confirmation; what stands against it (too much already) is said there."""
        snapshot, stands, chosen = self._desk.snapshot, self._state.stands, self._state.chosen
        if snapshot is None or stands is None or stands.offer is None:
            return
        merchant = snapshot.merchant(stands.offer.merchant_id)
        self._confirm(
            Ask(
                f"prepaid {merchant.id} {chosen}",
                merchant.name,
                merchant.icon,
                merchant.tint,
                chosen,
                lambda command_id, method, password: FillPrepaid(command_id, merchant.id, chosen, method, password),
                done=Text("Stored value bought", "储值成功"),
                told=self._bought,
            )
        )

    def _bought(self, receipt: Receipt) -> tuple[str, str]:
        has = money.yuan_sign(int(receipt.values["balance_fen"]))
        return self.tr("Stored value bought"), self.tr("You have %1 to spend here.").replace("%1", has)

    @Slot()
    def giveBack(self) -> None:
        if self._state.stands is not None and not self._sending.busy:
            self._desk.spawn(self._give_back(self._state.merchant_id))

    async def _give_back(self, merchant_id: str) -> None:
        owed = self._state.stands.owed if self._state.stands else None
        sending = self._sending.send(("return", merchant_id, owed), lambda new: ReturnPrepaid(new, merchant_id))
        self._show(self._state._replace(refusal=None, told=""))
        outcome = await sending
        if isinstance(outcome, Refusal):
            self._state = self._state._replace(refusal=outcome)
        elif outcome is not None:
            amount = money.yuan_sign(int(outcome.values["returned_fen"]))
            told = self.tr("%1 is in your balance again.").replace("%1", amount)
            self._state = self._state._replace(told=told)
        self.changed.emit()

    def forget(self) -> None:
        self._merchants.set_rows([])
        self._show(PrepaidPage())

    def _show(self, state: PrepaidPage) -> None:
        self._state = state
        self.changed.emit()

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.stands is not None

    @Property(bool, notify=changed)
    def listLoaded(self) -> bool:
        return self._state.listed

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._sending.busy

    @Property(bool, notify=changed)
    def sold(self) -> bool:
        return self._state.stands is not None and self._state.stands.offer is not None

    @Property(str, notify=changed)
    def merchantId(self) -> str:
        return self._state.merchant_id

    @Property(str, notify=changed)
    def merchantName(self) -> str:
        return self._desk.merchant_name(self._state.merchant_id)

    @Property(str, notify=changed)
    def aboutText(self) -> str:
        offer = self._state.stands.offer if self._state.stands else None
        return offer.about.in_language(self._desk.language) if offer else ""

    @Property(str, notify=changed)
    def balanceText(self) -> str:
        owed = self._state.stands.owed if self._state.stands else None
        return money.yuan(owed.balance_fen if owed else 0)

    @Property(str, notify=changed)
    def ownText(self) -> str:
        owed = self._state.stands.owed if self._state.stands else None
        return money.yuan_sign(owed.own_fen if owed else 0)

    @Property(str, notify=changed)
    def bonusText(self) -> str:
        owed = self._state.stands.owed if self._state.stands else None
        return money.yuan_sign(owed.bonus_fen) if owed and owed.bonus_fen else ""

    @Property(bool, notify=changed)
    def hasRest(self) -> bool:
        owed = self._state.stands.owed if self._state.stands else None
        return owed is not None and owed.own_fen > 0

    @Property(str, notify=changed)
    def owedText(self) -> str:
        """What all merchants owe, empty where none does."""
        return money.yuan(self._owed) if self._owed else ""

    @Property(str, notify=changed)
    def toldText(self) -> str:
        return self._state.told

    @Property(str, notify=changed)
    def errorText(self) -> str:
        refusal = self._state.refusal
        if refusal is None and self._state.stands is not None and not self.sold and self._state.stands.owed is None:
            refusal = Refusal(RefusalCode.PREPAID_NOT_SOLD)
        return sentence(refusal) if refusal else ""

    @Property(ChoicesModel, constant=True)
    def amounts(self) -> ChoicesModel:
        return self._amounts

    @Property(HoldingsModel, constant=True)
    def merchants(self) -> HoldingsModel:
        return self._merchants
