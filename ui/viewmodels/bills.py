"""Bills, newest first, and one bill with the ledger lines behind it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.bills import BillDetail
from app.domain.snapshot import WalletSnapshot
from app.queries.pages import BillById, BillsPage
from ui.format import counts, dates, money
from ui.models.bills import BillsModel, LineRow, LinesModel
from ui.viewmodels import words
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class BillsFeed:
    """Fills a ``BillsModel`` page by page, for all bills or those of one account."""

    def __init__(self, desk: Desk, model: BillsModel) -> None:
        self._model = model
        self._account_id: str | None = None
        self._feed = Feed(
            desk,
            model,
            lambda after: BillsPage(after=after, account_id=self._account_id),
            lambda bill, snapshot: words.bill_row(bill, snapshot, desk.language),
        )

    def show(self, account_id: str | None = None) -> None:
        if account_id != self._account_id:
            self._model.set_rows([])
        self._account_id = account_id
        self._feed.show()


class BillPage(NamedTuple):
    title: str = ""
    amount_text: str = ""
    income: bool = False
    state_text: str = ""
    time_text: str = ""
    method_text: str = ""
    number: str = ""
    kind_text: str = ""
    icon: str = ""
    tint: str = ""
    merchant_id: str = ""


@QmlElement
@QmlUncreatable("made by the phone")
class BillViewModel(QObject):
    """The bill page. Empty until ``load`` was answered."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._bill_id = desk, BillPage(), 0
        self._lines = LinesModel(self)

    def load(self, bill_id: int) -> None:
        self._bill_id = bill_id
        self._desk.spawn(self._load())

    async def _load(self) -> None:
        detail = await self._desk.ask(BillById(self._bill_id))
        if detail is not None and self._desk.snapshot is not None:
            self._show(detail, self._desk.snapshot)

    def _show(self, detail: BillDetail, snapshot: WalletSnapshot) -> None:
        language, bill = self._desk.language, detail.bill
        self._state = BillPage(
            title=bill.title.in_language(language),
            amount_text=money.signed_yuan(bill.amount_fen),
            income=bill.amount_fen > 0,
            state_text=words.bill_state(bill.state),
            time_text=dates.moment(bill.at, language),
            method_text=words.account_name(bill.method, snapshot, language),
            number=counts.grouped(bill.number, 7),
            kind_text=words.bill_kind(bill.kind),
            icon=bill.icon,
            tint=bill.tint,
            merchant_id=bill.merchant_id or "",
        )
        self._lines.set_rows(
            [
                LineRow(
                    str(place),
                    words.account_name(line.account_id, snapshot, language),
                    money.signed_yuan(line.amount_fen),
                )
                for place, line in enumerate(detail.lines)
            ]
        )
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=changed)
    def amountText(self) -> str:
        return self._state.amount_text

    @Property(bool, notify=changed)
    def income(self) -> bool:
        return self._state.income

    @Property(str, notify=changed)
    def stateText(self) -> str:
        return self._state.state_text

    @Property(str, notify=changed)
    def timeText(self) -> str:
        return self._state.time_text

    @Property(str, notify=changed)
    def methodText(self) -> str:
        return self._state.method_text

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._state.number

    @Property(str, notify=changed)
    def kindText(self) -> str:
        return self._state.kind_text

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._state.icon

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._state.tint

    @Property(str, notify=changed)
    def merchantId(self) -> str:
        return self._state.merchant_id

    @Property(LinesModel, constant=True)
    def lines(self) -> LinesModel:
        return self._lines
