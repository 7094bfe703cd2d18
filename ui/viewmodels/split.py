"""One split bill: who has paid, who has not, reminding, closing; and the list of those made before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.splitting import CloseSplit, RemindShare
from app.domain.orders.shares import Share
from app.domain.orders.states import OrderState
from app.domain.orders.town import Contact
from app.domain.refusals import Refusal
from app.domain.snapshot import WalletSnapshot
from app.domain.texts import Text
from app.queries.order_lists import SheetsPage
from app.queries.orders import OrderById, OrderForm, OrderSheet
from ui.format import dates, money
from ui.format.refusals import sentence
from ui.models.flows import ProgressModel, ProgressRow, ShareRow, SplitSharesModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed
from ui.viewmodels.sending import Sending
from ui.viewmodels.split_form import FUNCTION

if TYPE_CHECKING:
    from app.commands.registry import Command

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class SplitState(NamedTuple):
    """``refused`` is the person a reminder was refused for; empty where the refusal is about the whole."""

    order_id: int = 0
    amount_text: str = ""
    note: str = ""
    state_text: str = ""
    received_text: str = ""
    mine_text: str = ""
    time_text: str = ""
    part: float = 0.0
    live: bool = False
    refused: str = ""
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class SplitViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._sending = desk, SplitState(), Sending(desk)
        self._shares, self._earlier = SplitSharesModel(self), ProgressModel(self)
        self._sheet: OrderSheet | None = None
        self._contacts: dict[str, Contact] = {}
        self._feed = Feed(desk, self._earlier, lambda after: SheetsPage(FUNCTION, after), self._progress_row)

    def arrive(self) -> None:
        """A page was opened: an earlier no is no longer said."""
        self._state = self._state._replace(refused="", refusal=None)

    def show(self, order_id: int) -> None:
        if order_id != self._state.order_id:
            self.forget()
        self._desk.spawn(self._load(order_id))

    def show_list(self) -> None:
        self._feed.show()

    def forget(self) -> None:
        self._sheet = None
        self._shares.set_rows([])
        self._state = SplitState()
        self.changed.emit()

    async def _load(self, order_id: int) -> None:
        form, sheet = await self._desk.ask(OrderForm(FUNCTION)), await self._desk.ask(OrderById(order_id))
        if form is not None and sheet is not None and self._desk.snapshot is not None:
            self._contacts = {each.id: each for each in form.contacts}
            self._sheet = sheet
            self._derive(sheet, self._desk.snapshot)

    def _derive(self, sheet: OrderSheet, snapshot: WalletSnapshot) -> None:
        order, language = sheet.order, self._desk.language
        received, asked = _received(sheet), sum(share.amount_fen for _, share in sheet.shares)
        mine = order.amount_fen - asked
        said = self.tr("%1 of %2 received").replace("%1", money.yuan_sign(received))
        self._state = self._state._replace(
            order_id=order.id,
            amount_text=money.yuan_sign(order.amount_fen),
            note=order.fields.get("note", ""),
            state_text=self._state_text(order.state),
            received_text=said.replace("%2", money.yuan_sign(asked)),
            mine_text=money.yuan_sign(mine) if mine else "",
            time_text=dates.lately_with_time(order.placed_at, snapshot.now, language),
            part=received / asked if asked else 0.0,
            live=order.open,
        )
        self._shares.set_rows([self._share_row(name, share, snapshot) for name, share in sheet.shares])
        self.changed.emit()

    def _share_row(self, name: Text, share: Share, snapshot: WalletSnapshot) -> ShareRow:
        contact, language = self._contacts.get(share.person), self._desk.language
        if share.paid_bill is not None:
            state = self.tr("Paid")
        elif share.reminded_at is not None:
            when = dates.lately_with_time(share.reminded_at, snapshot.now, language)
            state = self.tr("Reminded: %1").replace("%1", when)
        else:
            state = self.tr("Has not paid yet")
        refused = self._state.refused == share.person and self._state.refusal is not None
        return ShareRow(
            key=share.person,
            name=name.in_language(language),
            tint=contact.tint if contact else "grey",
            amount_text=money.yuan_sign(share.amount_fen),
            state_text=state,
            paid=share.paid_bill is not None,
            able=share.paid_bill is None and self._state.live,
            error_text=sentence(self._state.refusal) if refused and self._state.refusal else "",
        )

    def _state_text(self, state: OrderState) -> str:
        match state:
            case OrderState.DONE:
                return self.tr("Settled")
            case OrderState.CLOSED:
                return self.tr("Closed")
            case _:
                return self.tr("Under way")

    def _progress_row(self, sheet: OrderSheet, snapshot: WalletSnapshot) -> ProgressRow:
        order, language = sheet.order, self._desk.language
        paid = sum(share.paid_bill is not None for _, share in sheet.shares)
        when = dates.lately_with_time(order.placed_at, snapshot.now, language)
        said = self.tr("%1 of %2 paid").replace("%1", str(paid)).replace("%2", str(len(sheet.shares)))
        return ProgressRow(
            key=str(order.id),
            title=order.fields.get("note", "") or self.tr("Split bill"),
            tint="green" if order.open else "grey",
            detail=f"{when} · {said}",
            figure=money.yuan_sign(order.amount_fen),
            part=paid / max(1, len(sheet.shares)),
            state_text=self._state_text(order.state),
            live=order.open,
        )

    @Slot(str)
    def remind(self, person: str) -> None:
        order_id = self._state.order_id
        self._desk.spawn(self._send(person, lambda command_id: RemindShare(command_id, order_id, person)))

    @Slot()
    def close(self) -> None:
        order_id = self._state.order_id
        self._desk.spawn(self._send("", lambda command_id: CloseSplit(command_id, order_id)))

    async def _send(self, person: str, make: Callable[[str], Command]) -> None:
        outcome = await self._sending.send((self._state.order_id, person), make)
        if outcome is None or self._sheet is None:
            return
        refusal = outcome if isinstance(outcome, Refusal) else None
        self._state = self._state._replace(refused=person, refusal=refusal)
        if refusal is None:
            await self._load(self._state.order_id)
        elif self._desk.snapshot is not None:
            self._derive(self._sheet, self._desk.snapshot)

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.order_id > 0

    @Property(str, notify=changed)
    def amountText(self) -> str:
        return self._state.amount_text

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._state.note

    @Property(str, notify=changed)
    def stateText(self) -> str:
        return self._state.state_text

    @Property(str, notify=changed)
    def receivedText(self) -> str:
        return self._state.received_text

    @Property(str, notify=changed)
    def mineText(self) -> str:
        return self._state.mine_text

    @Property(str, notify=changed)
    def timeText(self) -> str:
        return self._state.time_text

    @Property(float, notify=changed)
    def part(self) -> float:
        return self._state.part

    @Property(bool, notify=changed)
    def live(self) -> bool:
        return self._state.live

    @Property(str, notify=changed)
    def errorText(self) -> str:
        refusal = self._state.refusal
        return sentence(refusal) if refusal and not self._state.refused else ""

    @Property(SplitSharesModel, constant=True)
    def shares(self) -> SplitSharesModel:
        return self._shares

    @Property(ProgressModel, constant=True)
    def earlier(self) -> ProgressModel:
        return self._earlier


def _received(sheet: OrderSheet) -> int:
    return sum(share.amount_fen for _, share in sheet.shares if share.paid_bill is not None)
