"""Family pay: who may spend the person's money and how much of this month's limit is used."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.standing import ChangeFamilyLimit, EndFamilyPay
from app.domain.money import parse_yuan
from app.domain.orders.forms import Form
from app.domain.orders.town import Contact
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal
from app.domain.snapshot import WalletSnapshot
from app.domain.texts import Text
from app.queries.order_lists import SheetsPage
from app.queries.orders import OrderById, OrderForm, OrderSheet
from ui.format import dates, money
from ui.format.refusals import sentence
from ui.models.flows import ProgressModel, ProgressRow, SpendingRow, SpendingsModel
from ui.viewmodels import words
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk
from ui.viewmodels.family_form import FUNCTION, why_not_limit
from ui.viewmodels.feed import Feed
from ui.viewmodels.sending import Sending

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class FamilyState(NamedTuple):
    order_id: int = 0
    name: str = ""
    tint: str = "grey"
    relation: str = ""
    method_text: str = ""
    limit_text: str = ""
    used_text: str = ""
    left_text: str = ""
    part: float = 0.0
    live: bool = False
    changing: bool = False
    typed: str = ""
    limit_refusal: Refusal | None = None
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class FamilyViewModel(QObject):
    """``confirm`` raises the confirmation of a new limit."""

    changed = Signal()

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._confirm, self._state = desk, confirm, FamilyState()
        self._sending, self._given, self._spent = Sending(desk), ProgressModel(self), SpendingsModel(self)
        self._contacts: dict[str, Contact] = {}
        self._form: Form | None = None
        self._feed = Feed(desk, self._given, lambda after: SheetsPage(FUNCTION, after), self._given_row)

    def arrive(self) -> None:
        self._state = self._state._replace(changing=False, typed="", limit_refusal=None, refusal=None)

    def show(self, order_id: int) -> None:
        if order_id != self._state.order_id:
            self.forget()
        self._desk.spawn(self._load(order_id))

    def show_list(self) -> None:
        self._desk.spawn(self._load_list())

    def forget(self) -> None:
        self._spent.set_rows([])
        self._show(FamilyState())

    async def _load_list(self) -> None:
        await self._load_form()
        self._feed.show()

    async def _load_form(self) -> None:
        sheet = await self._desk.ask(OrderForm(FUNCTION))
        if sheet is not None:
            self._form, self._contacts = sheet.form, {each.id: each for each in sheet.contacts}

    async def _load(self, order_id: int) -> None:
        await self._load_form()
        sheet = await self._desk.ask(OrderById(order_id))
        if sheet is not None and self._desk.snapshot is not None:
            self._derive(sheet, self._desk.snapshot)

    def _derive(self, sheet: OrderSheet, snapshot: WalletSnapshot) -> None:
        order, language = sheet.order, self._desk.language
        row = self._given_row(sheet, snapshot)
        self._show(
            self._state._replace(
                order_id=order.id,
                name=row.title,
                tint=row.tint,
                relation=self._relation(order.fields.get("relation", "")),
                method_text=words.account_name(order.method, snapshot, language),
                limit_text=money.yuan_sign(order.amount_fen),
                used_text=money.yuan_sign(_used(sheet, snapshot)),
                left_text=money.yuan_sign(sheet.left_fen or 0),
                part=row.part,
                live=order.open,
            )
        )
        spent = [step for step in reversed(sheet.steps) if step.bill_id is not None]
        self._spent.set_rows(
            [
                SpendingRow(
                    key=str(step.id),
                    bill_id=step.bill_id or 0,
                    title=step.words.in_language(language),
                    time_text=dates.lately_with_time(step.at, snapshot.now, language),
                    amount_text=money.yuan(-step.amount_fen),
                )
                for step in spent
            ]
        )

    def _relation(self, relation: str) -> str:
        field = self._form.field("relation") if self._form else None
        choice = field.choice(relation) if field else None
        return choice.label.in_language(self._desk.language) if choice else ""

    def _given_row(self, sheet: OrderSheet, snapshot: WalletSnapshot) -> ProgressRow:
        order, language = sheet.order, self._desk.language
        contact = self._contacts.get(order.fields["contact"])
        used = _used(sheet, snapshot)
        said = self.tr("%1 of %2 this month").replace("%1", money.yuan_sign(used))
        return ProgressRow(
            key=str(order.id),
            title=contact.name.in_language(language) if contact else order.title.in_language(language),
            tint=contact.tint if contact and order.open else "grey",
            detail=said.replace("%2", money.yuan_sign(order.amount_fen)) if order.open else self.tr("Ended"),
            figure="",
            part=min(1.0, used / order.amount_fen) if order.open else 0.0,
            state_text=self._relation(order.fields.get("relation", "")),
            live=order.open,
        )

    @Slot()
    def startChange(self) -> None:
        typed = self._state.limit_text.removeprefix("¥").replace(",", "")
        self._show(self._state._replace(changing=True, typed=typed, limit_refusal=None))

    @Slot()
    def cancelChange(self) -> None:
        self._show(self._state._replace(changing=False, limit_refusal=None))

    @Slot()
    def changeLimit(self) -> None:
        """Check the new limit, then ask for the password."""
        amount = parse_yuan(self._state.typed)
        refusal = amount if isinstance(amount, Refusal) else why_not_limit(amount, self._form)
        self._show(self._state._replace(limit_refusal=refusal, changing=refusal is not None))
        if refusal is None and not isinstance(amount, Refusal):
            self._confirm(self._ask(amount))

    def _ask(self, limit_fen: int) -> Ask:
        order_id, name = self._state.order_id, self._contact_name()
        limit = money.yuan_sign(limit_fen)
        return Ask(
            f"family limit {order_id} {limit_fen}",
            name,
            "hearts",
            "coral",
            limit_fen,
            lambda command_id, _, password: ChangeFamilyLimit(command_id, order_id, limit_fen, password),
            done=Text("Limit changed", "额度已修改"),
            then=Text(f"{name.en}: up to {limit} a month", f"{name.zh_CN}：每月最多 {limit}"),
            moves=False,
        )

    def _contact_name(self) -> Text:
        name = self._state.name
        return next(
            (each.name for each in self._contacts.values() if name in (each.name.en, each.name.zh_CN)),
            Text(name, name),
        )

    @Slot()
    def end(self) -> None:
        self._desk.spawn(self._end(self._state.order_id))

    async def _end(self, order_id: int) -> None:
        outcome = await self._sending.send(order_id, lambda command_id: EndFamilyPay(command_id, order_id))
        if isinstance(outcome, Receipt):
            await self._load(order_id)
        elif outcome is not None:
            self._show(self._state._replace(refusal=outcome))

    def _show(self, state: FamilyState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.order_id > 0

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._state.name

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._state.tint

    @Property(str, notify=changed)
    def relation(self) -> str:
        return self._state.relation

    @Property(str, notify=changed)
    def methodText(self) -> str:
        return self._state.method_text

    @Property(str, notify=changed)
    def limitText(self) -> str:
        return self._state.limit_text

    @Property(str, notify=changed)
    def usedText(self) -> str:
        return self._state.used_text

    @Property(str, notify=changed)
    def leftText(self) -> str:
        return self._state.left_text

    @Property(float, notify=changed)
    def part(self) -> float:
        return self._state.part

    @Property(bool, notify=changed)
    def live(self) -> bool:
        return self._state.live

    @Property(bool, notify=changed)
    def changing(self) -> bool:
        return self._state.changing

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._state.typed

    @typed.setter
    def typed(self, text: str) -> None:
        if text != self._state.typed:
            self._show(self._state._replace(typed=text, limit_refusal=None))

    @Property(str, notify=changed)
    def limitError(self) -> str:
        refusal = self._state.limit_refusal
        return sentence(refusal) if refusal else ""

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return sentence(self._state.refusal) if self._state.refusal else ""

    @Property(ProgressModel, constant=True)
    def given(self) -> ProgressModel:
        return self._given

    @Property(SpendingsModel, constant=True)
    def spent(self) -> SpendingsModel:
        return self._spent


def _used(sheet: OrderSheet, snapshot: WalletSnapshot) -> int:
    """What was spent by it this month of the wallet's clock."""
    now = snapshot.now
    return sum(
        step.amount_fen
        for step in sheet.steps
        if step.bill_id is not None and (step.at.year, step.at.month) == (now.year, now.month)
    )
