"""Tickets and Trips: the lists, and the page of one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.showing import RefundPass, ShowPass
from app.domain.goings.passes import CodeShape, Pass, PassKind, PassState
from app.domain.refusals import Refusal
from app.domain.snapshot import WalletSnapshot
from app.queries.goings import PassById, PassesPage, PassSheet
from ui.format import counts, dates, money
from ui.format.refusals import sentence
from ui.models.goings import PassesModel, PassRow
from ui.models.orders import PairRow, PairsModel
from ui.viewmodels import words
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed
from ui.viewmodels.sending import Sending

if TYPE_CHECKING:
    from app.commands.registry import Command

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("made by the goings")
class PassesViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._rows = desk, PassKind.TICKET, PassesModel(self)
        self._feed = Feed(desk, self._rows, lambda after: PassesPage(self._kind, after), self._row)

    def show(self, kind: str) -> None:
        if kind != self._kind:
            self._rows.set_rows([])
        self._kind = PassKind(kind)
        self._feed.show()
        self.changed.emit()

    def forget(self) -> None:
        self._rows.set_rows([])

    def _row(self, held: Pass, snapshot: WalletSnapshot) -> PassRow:
        language, function = self._desk.language, self._desk.catalogue[held.function]
        live = held.state is PassState.VALID
        return PassRow(
            str(held.id), held.title.in_language(language),
            f"{held.place.in_language(language)} · {held.seat.in_language(language)}", self._when(held, language),
            "" if live else state_words(held), function.icon, function.tint if live else "grey", live,
            self.tr("Upcoming") if live else self.tr("Past"),
        )  # fmt: skip

    def _when(self, held: Pass, language: str) -> str:
        """A deal's is its last day."""
        said = when_words(held, language)
        return said if held.starts_at else self.tr("To %1").replace("%1", said)

    @Property(PassesModel, constant=True)
    def rows(self) -> PassesModel:
        return self._rows

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._kind.value


class HeldState(NamedTuple):
    pass_id: int = 0
    sheet: PassSheet | None = None
    loaded: bool = False
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the goings")
class PassViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._sending, self._rows = desk, HeldState(), Sending(desk), PairsModel(self)

    def arrive(self, pass_id: int) -> None:
        self._state = HeldState(pass_id)
        self._rows.set_rows([])
        self.changed.emit()

    def show(self, pass_id: int) -> None:
        if pass_id != self._state.pass_id:
            self.arrive(pass_id)
        self._desk.spawn(self._load(pass_id))

    def forget(self) -> None:
        self.arrive(0)

    async def _load(self, pass_id: int) -> None:
        sheet, snapshot = await self._desk.ask(PassById(pass_id)), self._desk.snapshot
        if snapshot is None or pass_id != self._state.pass_id:
            return
        self._state = self._state._replace(sheet=sheet, loaded=True)
        self._rows.set_rows(self._facts(sheet, snapshot) if sheet else [])
        self.changed.emit()

    def _facts(self, sheet: PassSheet, snapshot: WalletSnapshot) -> list[PairRow]:
        held, language = sheet.held, self._desk.language
        rows = [
            PairRow("when", self.tr("When") if held.starts_at else self.tr("Valid to"), when_words(held, language)),
            PairRow("place", self.tr("Where"), held.place.in_language(language)),
            PairRow(
                "seat", self.tr("Seat") if held.starts_at else self.tr("How many"), held.seat.in_language(language)
            ),
            PairRow("person", self.tr("For"), snapshot.person.name.in_language(language)),
            PairRow("paid", self.tr("Paid"), money.yuan_sign(sheet.paid_fen)),
            PairRow("method", self.tr("Paid with"), words.account_name(sheet.method, snapshot, language)),
        ]
        if sheet.about.en:
            rows.insert(3, PairRow("about", self.tr("What"), sheet.about.in_language(language)))
        return rows

    @Slot()
    def giveBack(self) -> None:
        pass_id = self._state.pass_id
        self._desk.spawn(self._send(("refund", pass_id), lambda each: RefundPass(each, pass_id)))

    @Slot()
    def showAtTheDoor(self) -> None:
        """What the reader at the door would do."""
        sheet = self._state.sheet
        if sheet is not None:
            self._desk.spawn(self._send(("show", sheet.held.id), lambda each: ShowPass(each, sheet.held.code)))

    async def _send(self, about: object, make: Callable[[str], Command]) -> None:
        outcome = await self._sending.send(about, make)
        if outcome is not None:
            self._state = self._state._replace(refusal=outcome if isinstance(outcome, Refusal) else None)
            self.changed.emit()
            await self._load(self._state.pass_id)

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        return self._state.loaded and self._state.sheet is None

    @Property(PairsModel, constant=True)
    def rows(self) -> PairsModel:
        return self._rows

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.sheet.held.title.in_language(self._desk.language) if self._state.sheet else ""

    @Property(str, notify=changed)
    def placeText(self) -> str:
        return self._state.sheet.held.place.in_language(self._desk.language) if self._state.sheet else ""

    @Property(str, notify=changed)
    def whenText(self) -> str:
        held = self._state.sheet.held if self._state.sheet else None
        if held is None:
            return ""
        said = when_words(held, self._desk.language)
        return said if held.starts_at else self.tr("To %1").replace("%1", said)

    @Property(str, notify=changed)
    def seatText(self) -> str:
        return self._state.sheet.held.seat.in_language(self._desk.language) if self._state.sheet else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._state.sheet.icon if self._state.sheet else "coupon-2"

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._state.sheet.tint if self._state.sheet else "blue"

    @Property(bool, notify=changed)
    def isTrip(self) -> bool:
        return self._state.sheet is not None and self._state.sheet.held.kind is PassKind.TRIP

    @Property(bool, notify=changed)
    def live(self) -> bool:
        return self._state.sheet is not None and self._state.sheet.held.state is PassState.VALID

    @Property(str, notify=changed)
    def stateText(self) -> str:
        return state_words(self._state.sheet.held) if self._state.sheet else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._state.sheet.held.code if self._state.sheet else ""

    @Property(str, notify=changed)
    def groups(self) -> str:
        return counts.grouped(self.code)

    @Property(bool, notify=changed)
    def bars(self) -> bool:
        """The code is drawn as bars rather than as a square."""
        return self._state.sheet is not None and self._state.sheet.shape is CodeShape.BAR

    @Property(str, notify=changed)
    def codeSource(self) -> str:
        kind = "code128" if self.bars else "qr"
        return f"image://code/{kind}/{self.code}" if self.code else ""

    @Property(str, notify=changed)
    def opensText(self) -> str:
        """From when on it may be shown, as long as that is ahead."""
        sheet, snapshot = self._state.sheet, self._desk.snapshot
        if sheet is None or snapshot is None or sheet.opens_at is None or not self.live:
            return ""
        if sheet.opens_at <= snapshot.now:
            return ""
        return self.tr("Let in from %1 on").replace("%1", dates.moment(sheet.opens_at, self._desk.language))

    @Property(bool, notify=changed)
    def refundable(self) -> bool:
        return self._state.sheet is not None and self._state.sheet.fee_fen is not None

    @Property(str, notify=changed)
    def refundText(self) -> str:
        """What would come back, and what it costs."""
        sheet = self._state.sheet
        if sheet is None or not self.live:
            return ""
        if sheet.fee_fen is None:
            return self.tr("A special fare cannot be given back.") if sheet.final else self.tr("Too late to give back.")
        back = money.yuan_sign(sheet.paid_fen - sheet.fee_fen)
        said = self.tr("%1 comes back, %2 fee") if sheet.fee_fen else self.tr("%1 comes back, no fee")
        return said.replace("%1", back).replace("%2", money.yuan_sign(sheet.fee_fen))

    @Property(int, notify=changed)
    def billId(self) -> int:
        return self._state.sheet.held.bill_id if self._state.sheet else 0

    @Property(str, notify=changed)
    def window(self) -> str:
        """The merchant's service window, followed or not."""
        return self._state.sheet.merchant if self._state.sheet else ""

    @Property(str, notify=changed)
    def windowName(self) -> str:
        return self._desk.merchant_name(self.window)

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return sentence(self._state.refusal) if self._state.refusal else ""


def when_words(held: Pass, language: str) -> str:
    if held.starts_at is None:
        return dates.until_midnight(held.ends_at, language)
    return f"{dates.weekday_day(held.starts_at, language)} {dates.clock(held.starts_at)}"


def state_words(held: Pass) -> str:
    match held.state:
        case PassState.VALID:
            return translate("Goings", "Valid")
        case PassState.USED:
            return translate("Goings", "Used")
        case PassState.REFUNDED:
            return translate("Goings", "Given back")
        case PassState.EXPIRED:
            return translate("Goings", "Expired")
