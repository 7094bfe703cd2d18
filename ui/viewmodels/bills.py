"""Bills, newest first, and one bill with the ledger lines behind it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.bills import BillDetail
from app.domain.refunding import parts_of
from app.domain.snapshot import WalletSnapshot
from app.queries.pages import BillById, BillsPage
from ui.format import counts, dates, money
from ui.models.bills import BillsModel, LineRow, LinesModel, RefundRow, RefundsModel
from ui.viewmodels import bill_words, words
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


KEPT = 8
"""So many bills that were shown are shown at once again: a refund's page leads to its bill's and back."""


class BillPage(NamedTuple):
    bill_id: int = 0
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
    refund_of: int = 0
    out_trade_no: str = ""
    price_text: str = ""


@QmlElement
@QmlUncreatable("made by the phone")
class BillViewModel(QObject):
    """The bill page. Empty until ``load`` was answered."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._bill_id = desk, BillPage(), 0
        self._known: dict[int, tuple[object, BillDetail]] = {}
        self._lines, self._parts, self._refunds = LinesModel(self), LinesModel(self), RefundsModel(self)

    def load(self, bill_id: int) -> None:
        self._bill_id = bill_id
        world, detail = self._known.get(bill_id, (None, None))
        if detail is not None and world is self._desk.opened and self._desk.snapshot is not None:
            self._show(detail, self._desk.snapshot)
        elif bill_id != self._state.bill_id:
            self._state = BillPage()
            for model in (self._lines, self._parts, self._refunds):
                model.set_rows([])
            self.changed.emit()
        self._desk.spawn(self._load(bill_id))

    async def _load(self, bill_id: int) -> None:
        detail = await self._desk.ask(BillById(bill_id))
        if detail is not None and bill_id == self._bill_id and self._desk.snapshot is not None:
            self._keep(detail)
            self._show(detail, self._desk.snapshot)
            await self._load_refunds(detail)

    def _keep(self, detail: BillDetail) -> None:
        self._known.pop(detail.bill.id, None)
        self._known[detail.bill.id] = (self._desk.opened, detail)
        if len(self._known) > KEPT:
            del self._known[next(iter(self._known))]

    async def _load_refunds(self, detail: BillDetail) -> None:
        """Each refund's bill tells when it was."""
        rows = []
        for refund in detail.refunds:
            found = await self._desk.ask(BillById(refund.bill_id))
            if found is None or detail.bill.id != self._bill_id:
                return
            when = dates.moment(found.bill.at, self._desk.language)
            rows.append(RefundRow(str(refund.bill_id), refund.bill_id, when, money.signed_yuan(refund.amount_fen)))
        self._refunds.set_rows(rows)
        self.changed.emit()

    def _show(self, detail: BillDetail, snapshot: WalletSnapshot) -> None:
        language, bill = self._desk.language, detail.bill
        if bill.id != self._state.bill_id:
            self._refunds.set_rows([])
        self._state = BillPage(
            bill_id=bill.id,
            title=bill.title.in_language(language),
            amount_text=money.signed_yuan(bill.amount_fen),
            income=bill.amount_fen > 0,
            state_text=bill_words.state(bill),
            time_text=dates.moment(bill.at, language),
            method_text=words.account_name(bill.method, snapshot, language),
            number=counts.grouped(bill.number, 7),
            kind_text=words.bill_kind(bill.kind),
            icon=bill.icon,
            tint=bill.tint,
            merchant_id=bill.merchant_id or "",
            refund_of=detail.refund_of or 0,
            out_trade_no=detail.out_trade_no,
            price_text=money.yuan_sign(bill.price_fen) if bill.coupon_fen else "",
        )
        parts = parts_of(bill) if bill.amount_fen < 0 else ()
        self._parts.set_rows(
            [
                LineRow(
                    str(place), words.account_name(each.method, snapshot, language), money.yuan_sign(each.amount_fen)
                )
                for place, each in enumerate(parts)
            ]
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

    @Slot()
    def copyNumber(self) -> None:
        """The digits alone, as other programs want them."""
        QGuiApplication.clipboard().setText(self._state.number.replace(" ", ""))

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._state.bill_id > 0

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

    @Property(str, notify=changed)
    def refundOfRoute(self) -> str:
        """Of the bill this one gives money back for."""
        return f"bill/{self._state.refund_of}" if self._state.refund_of else ""

    @Property(str, notify=changed)
    def orderNumber(self) -> str:
        """The merchant's own number, where it asked for the payment by one."""
        return self._state.out_trade_no

    @Property(str, notify=changed)
    def priceText(self) -> str:
        """Where a coupon paid a part: what money and coupon paid together."""
        return self._state.price_text

    @Property(LinesModel, constant=True)
    def lines(self) -> LinesModel:
        return self._lines

    @Property(LinesModel, constant=True)
    def parts(self) -> LinesModel:
        return self._parts

    @Property(RefundsModel, constant=True)
    def refunds(self) -> RefundsModel:
        return self._refunds
