"""The till's refund desk: a merchant gives money back for one of its latest bills."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.refunds import RefundTrade
from app.domain.bills import TRADES, Bill, BillDetail
from app.domain.money import parse_yuan
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal
from app.queries.pages import BillById, BillsPage
from ui.format import dates, plain_money
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.outcome import OutcomeViewModel, Result
from ui.viewmodels.refresh import Refresh

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

OFFERED = 8
"""So many of the merchant's latest bills can be chosen."""

MOST_PAGES = 5


class RefundingState(NamedTuple):
    bill_id: int = 0
    number: str = ""
    amount: str = ""
    left_fen: int = 0


@QmlElement
@QmlUncreatable("made by the till")
class RefundingViewModel(OutcomeViewModel[RefundingState]):
    """The number stays after a refund: the same again is the same refund, with another amount it is refused."""

    changed = Signal()

    def __init__(self, desk: Desk, merchant: Callable[[], str], parent: QObject) -> None:
        super().__init__(desk, RefundingState(), parent)
        self._merchant = merchant
        self._choices, self._bills = ChoicesModel(self), list[Bill]()
        self._shown_of = ""
        self._refresh = Refresh(desk.spawn, self._load)

    def apply(self, shown: bool) -> None:
        """Follows the wallet while somebody looks at the till."""
        if shown and self._desk.snapshot is not None:
            self._refresh.ask()

    async def _load(self) -> None:
        merchant = self._merchant()
        bills = await self._latest(merchant)
        if bills is None or merchant != self._merchant():
            return
        fresh, self._shown_of, self._bills = merchant != self._shown_of, merchant, bills
        if fresh or self._state.bill_id not in [each.id for each in bills]:
            self._state = RefundingState(bills[0].id if bills else 0)
            self._say(Result())
            await self._prefill()
        self._show_choices()

    async def _latest(self, merchant_id: str) -> list[Bill] | None:
        """The merchant's, refundable or not: a refusal can be tried, too."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return None
        name, found, after = snapshot.merchant(merchant_id).name.en, list[Bill](), None
        for _ in range(MOST_PAGES):
            page = await self._desk.ask(BillsPage(after=after, search=name, kinds=TRADES))
            if page is None:
                return None
            found += [each for each in page.rows if each.merchant_id == merchant_id and each.is_trade]
            after = page.next_key
            if after is None or len(found) >= OFFERED:
                break
        return found[:OFFERED]

    async def _prefill(self) -> None:
        detail = await self._desk.ask(BillById(self._state.bill_id)) if self._state.bill_id else None
        if detail is not None and detail.bill.id == self._state.bill_id:
            left = detail.bill.refundable_fen
            self._state = self._state._replace(number=_next_number(detail), amount=_plain(left), left_fen=left)
        self._show_choices()

    def _show_choices(self) -> None:
        language, left = self._desk.language, self.tr("%1 left to refund")
        self._choices.set_rows(
            [
                ChoiceRow(
                    str(each.id),
                    f"{plain_money.yuan_sign(-each.amount_fen)} · {dates.short_day(each.at, language)} "
                    f"{dates.clock(each.at)} · {each.title.in_language(language)}",
                    left.replace("%1", plain_money.yuan_sign(each.refundable_fen)),
                    each.id == self._state.bill_id,
                )
                for each in self._bills
            ]
        )
        now = next((each.refundable_fen for each in self._bills if each.id == self._state.bill_id), 0)
        self._state = self._state._replace(left_fen=now)
        self.changed.emit()

    @Slot(str)
    def chooseBill(self, key: str) -> None:
        self._state = RefundingState(int(key))
        self._say(Result())
        self._desk.spawn(self._prefill())

    @Slot()
    def nextNumber(self) -> None:
        """A number that was not used for this bill; the amount stays."""
        self._desk.spawn(self._renumber())

    async def _renumber(self) -> None:
        detail = await self._desk.ask(BillById(self._state.bill_id))
        if detail is not None:
            self._edit(self._state._replace(number=_next_number(detail)))

    @Slot()
    def takeAll(self) -> None:
        """As much as is left."""
        self._edit(self._state._replace(amount=_plain(self._state.left_fen)))

    @Slot()
    def refund(self) -> None:
        if self._state.bill_id:
            self._do_with(parse_yuan(self._state.amount), self._refund)

    async def _refund(self, amount_fen: int) -> None:
        session, bill_id = self._desk.session, self._state.bill_id
        before = await self._desk.ask(BillById(bill_id))
        command = RefundTrade(session.next_id(), self._state.number, amount_fen, bill_id=bill_id)
        outcome = await session.send_locally(command)
        after = await self._desk.ask(BillById(bill_id))
        if isinstance(outcome, Receipt) and before is not None and after is not None:
            self._end(self._told(amount_fen, before.bill, after.bill), good=True)
        elif isinstance(outcome, Refusal):
            self._end(self._why(outcome), good=False)

    def _told(self, amount_fen: int, before: Bill, after: Bill) -> str:
        if before.refunded_fen == after.refunded_fen:
            return self.tr("The same refund again: it was made once, and nothing more has moved.")
        if not after.refundable_fen:
            said = self.tr("Refunded %1. That is all of it: the order is closed.")
        else:
            said = self.tr("Refunded %1, %2 is left.").replace("%2", plain_money.yuan_sign(after.refundable_fen))
        return said.replace("%1", plain_money.yuan_sign(amount_fen))

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._state.number

    @number.setter
    def number(self, text: str) -> None:
        self._edit(self._state._replace(number=text))

    @Property(str, notify=changed)
    def amount(self) -> str:
        return self._state.amount

    @amount.setter
    def amount(self, text: str) -> None:
        self._edit(self._state._replace(amount=text))

    @Property(str, notify=changed)
    def leftText(self) -> str:
        return self.tr("All of it: %1").replace("%1", plain_money.yuan_sign(self._state.left_fen))

    @Property(bool, notify=changed)
    def hasLeft(self) -> bool:
        return self._state.left_fen > 0

    @Property(ChoicesModel, constant=True)
    def bills(self) -> ChoicesModel:
        return self._choices


def _plain(amount_fen: int) -> str:
    """As it is typed: ``28.50``."""
    return f"{amount_fen // 100}.{amount_fen % 100:02}"


def _next_number(detail: BillDetail) -> str:
    used = {each.refund_no for each in detail.refunds}
    numbers = (f"R{detail.bill.id}-{place}" for place in range(1, len(used) + 2))
    return next(each for each in numbers if each not in used)
