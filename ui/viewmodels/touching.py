"""Campus and city cards: what is on them, what waits, and touching a reader."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.touching import TouchCard
from app.domain.refusals import Refusal
from app.queries.orders import FormSheet, OwnTouchCard
from ui.format import money
from ui.format.refusals import sentence
from ui.models.orders import TouchCardRow, TouchCardsModel
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the form")
class TouchingViewModel(QObject):
    """``on_touched`` is told when a reader was touched."""

    changed = Signal()

    def __init__(self, desk: Desk, on_touched: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._on_touched = desk, on_touched
        self._cards = TouchCardsModel(self)
        self._sheet: FormSheet | None = None
        self._said, self._good = "", True

    def show(self, sheet: FormSheet) -> None:
        self._sheet = sheet
        self._cards.set_rows([self._row(card) for card in sheet.touch_cards])
        self.changed.emit()

    def _row(self, card: OwnTouchCard) -> TouchCardRow:
        snapshot = self._desk.snapshot
        hidden = snapshot is not None and snapshot.hide_amounts
        waiting = self.tr("%1 waits for a touch").replace("%1", money.yuan_sign(card.waiting_fen))
        return TouchCardRow(
            key=card.number,
            name=card.name.in_language(self._desk.language),
            number=card.number,
            balance_text=money.HIDDEN if hidden else money.yuan_sign(card.balance_fen),
            waiting_text=waiting if card.waiting_fen else "",
        )

    def forget(self) -> None:
        """The page was opened anew."""
        self._say("", True)

    @Slot(str)
    def touch(self, number: str) -> None:
        """Hold the card to a reader: what waits is written to it. No network is needed."""
        self._desk.spawn(self._touch(number))

    async def _touch(self, number: str) -> None:
        sheet = self._sheet
        card = next((each for each in sheet.touch_cards if each.number == number), None) if sheet else None
        if sheet is None or card is None or self._desk.snapshot is None:
            return
        session = self._desk.session
        outcome = await session.send_locally(TouchCard(session.next_id(), sheet.form.id, number))
        if isinstance(outcome, Refusal):
            self._say(sentence(outcome), False)
        elif card.waiting_fen:
            self._say(self.tr("%1 is on the card now.").replace("%1", money.yuan_sign(card.waiting_fen)), True)
        else:
            self._say(self.tr("Nothing was waiting for this card."), True)
        self._on_touched()

    def _say(self, said: str, good: bool) -> None:
        self._said, self._good = said, good
        self.changed.emit()

    @Property(TouchCardsModel, constant=True)
    def cards(self) -> TouchCardsModel:
        return self._cards

    @Property(str, notify=changed)
    def saidText(self) -> str:
        """What the reader said."""
        return self._said

    @Property(bool, notify=changed)
    def saidGood(self) -> bool:
        return self._good
