"""The till's order desk: a merchant asks to be paid, under its own number."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.trades import OpenTrade
from app.domain.money import parse_yuan
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal
from app.domain.texts import Text
from app.domain.trades import DEFAULT_TIMEOUT_S, LONGEST_TIMEOUT_S
from app.queries.bills import TradeById
from ui.format import dates, plain_money
from ui.viewmodels.desk import Desk
from ui.viewmodels.outcome import OutcomeViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_MINUTES = LONGEST_TIMEOUT_S // 60


class AskingState(NamedTuple):
    """``own`` once the number was typed by hand: then it is not chosen anew."""

    number: str = ""
    subject: str = ""
    amount: str = "25.00"
    minutes: str = str(DEFAULT_TIMEOUT_S // 60)


@QmlElement
@QmlUncreatable("made by the till")
class AskingViewModel(OutcomeViewModel[AskingState]):
    """The number stays after asking: the same again is the same order, with anything else it is refused."""

    changed = Signal()

    def __init__(self, desk: Desk, merchant: Callable[[], str], parent: QObject) -> None:
        super().__init__(desk, AskingState(), parent)
        self._merchant, self._next, self._asked = merchant, 1, set[tuple[str, str]]()

    def apply(self) -> None:
        if not self._state.number and self._desk.snapshot is not None:
            self.nextNumber()

    @Slot()
    def nextNumber(self) -> None:
        """A number this merchant has not used: the day, and a count."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        number = f"{snapshot.now:%Y%m%d}-{self._next:03}"
        self._next += 1
        self._edit(self._state._replace(number=number))

    @Slot()
    def ask(self) -> None:
        self._do_with(parse_yuan(self._state.amount), self._ask)

    async def _ask(self, amount_fen: int) -> None:
        state, session = self._state, self._desk.session
        words = state.subject.strip()
        subject = Text(words, words) if words else Text(f"Order {state.number}", f"订单 {state.number}")
        command = OpenTrade(
            session.next_id(), self._merchant(), state.number, subject, amount_fen, _seconds(state.minutes)
        )
        outcome = await session.send_locally(command)
        if isinstance(outcome, Refusal):
            self._end(self._why(outcome), good=False)
            return
        again = (command.merchant_id, command.out_trade_no) in self._asked
        self._asked.add((command.merchant_id, command.out_trade_no))
        self._end(await self._told(outcome, amount_fen, again), good=True)

    async def _told(self, receipt: Receipt, amount_fen: int, again: bool) -> str:
        if again:
            return self.tr("The same order again: it stands as it was, and nothing was added.")
        trade = await self._desk.ask(TradeById(int(receipt.values["trade_id"])))
        until = dates.moment(trade.due_at, self._desk.language) if trade is not None else ""
        said = self.tr("Asked for %1. It waits to be paid until %2.").replace("%1", plain_money.yuan_sign(amount_fen))
        return said.replace("%2", until)

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._state.number

    @number.setter
    def number(self, text: str) -> None:
        self._edit(self._state._replace(number=text))

    @Property(str, notify=changed)
    def subject(self) -> str:
        return self._state.subject

    @subject.setter
    def subject(self, text: str) -> None:
        self._edit(self._state._replace(subject=text))

    @Property(str, notify=changed)
    def amount(self) -> str:
        return self._state.amount

    @amount.setter
    def amount(self, text: str) -> None:
        self._edit(self._state._replace(amount=text))

    @Property(str, notify=changed)
    def minutes(self) -> str:
        return self._state.minutes

    @minutes.setter
    def minutes(self, text: str) -> None:
        self._edit(self._state._replace(minutes=text))


def _seconds(minutes: str) -> int:
    """What is no number of minutes is no time, which the wallet refuses in its own words."""
    text = minutes.strip()
    return int(text) * 60 if text.isascii() and text.isdigit() and len(text) <= len(str(MOST_MINUTES)) + 1 else 0
