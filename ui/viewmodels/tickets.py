"""The person's lottery tickets, with what was drawn and what was hit."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.orders.lottery import Line
from app.domain.snapshot import WalletSnapshot
from app.queries.order_lists import Ticket, TicketsPage
from ui.format import dates, money
from ui.models.flows import TicketRow, TicketsModel
from ui.viewmodels.balls import balls_of, spoken_line
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class TicketsViewModel(QObject):
    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._rows = desk, TicketsModel(self)
        self._feed = Feed(desk, self._rows, lambda after: TicketsPage(after), self._row)

    def show(self) -> None:
        self._feed.show()

    def forget(self) -> None:
        self._rows.set_rows([])

    def _row(self, ticket: Ticket, snapshot: WalletSnapshot) -> TicketRow:
        won, result = sum(ticket.prizes_fen), ticket.result
        return TicketRow(
            key=str(ticket.order.id),
            title=self.tr("Draw %1").replace("%1", ticket.draw),
            time_text=self._when(ticket, snapshot),
            state_text=self._state(won, result),
            won=won > 0,
            drawn=result is not None,
            result=balls_of(result) if result else [],
            result_spoken=spoken_line(result) if result else "",
            lines=[
                self._line(place, line, result, prize)
                for place, (line, prize) in enumerate(zip(ticket.lines, ticket.prizes_fen, strict=True))
            ],
        )

    def _line(self, place: int, line: Line, result: Line | None, prize_fen: int) -> dict[str, object]:
        prize = money.yuan_sign(prize_fen) if prize_fen else ""
        spoken = spoken_line(line, result)
        if prize:
            spoken = self.tr("%1, %2").replace("%1", spoken).replace("%2", prize)
        # Before the draw nothing is hit yet: every ball is an outline.
        drawn = result or Line((), 0)
        return {"place": place, "balls": balls_of(line, drawn), "spoken": spoken, "prizeText": prize}

    def _state(self, won_fen: int, result: Line | None) -> str:
        if result is None:
            return self.tr("Not drawn yet")
        if not won_fen:
            return self.tr("No prize")
        return self.tr("Won %1, paid into the balance").replace("%1", money.yuan_sign(won_fen))

    def _when(self, ticket: Ticket, snapshot: WalletSnapshot) -> str:
        language, at = self._desk.language, ticket.draws_at
        if ticket.result is not None:
            return self.tr("Drawn: %1").replace("%1", dates.lately_with_time(at, snapshot.now, language))
        when = f"{dates.weekday_day(at, language)} {dates.clock(at)}"
        return self.tr("Draws %1").replace("%1", when)

    @Property(TicketsModel, constant=True)
    def rows(self) -> TicketsModel:
        return self._rows
