"""One train, flight, showing or deal: the class, the seat or how many, what it costs, and on to the confirmation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.placing import PlaceOrder
from app.domain.goings.seats import seat_words, seats_of, seats_words
from app.domain.goings.times import deal_ends_at
from app.domain.orders.kept import filled
from app.domain.orders.outings import place_words
from app.domain.orders.quotes import Quote
from app.domain.refusals import Refusal
from app.domain.texts import Text
from app.queries.goings import GoingRow, GoingsOn, OnSale, SeatPlan, SeatSheet, ShelfSheet
from app.queries.orders import QuoteOrder
from ui.format import dates
from ui.format import plain_money as money
from ui.format.refusals import sentence
from ui.models.goings import GradeRow, GradesModel, SeatRow, SeatsModel
from ui.models.orders import OptionRow, OptionsModel
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk
from ui.viewmodels.goings.wording import away, closed_words, lasting, left_words

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

IN_TICKETS = Text("It is in Tickets. Show its code at the door.", "已放入“电子票”，到场出示券码即可。")
IN_TRIPS = Text("It is in Trips. You are reminded before it starts.", "已放入“行程单”，出发前会提醒您。")


class ChoiceState(NamedTuple):
    """``total_fen`` is what has been chosen comes to, fee included."""

    function: str = ""
    key: str = ""
    grade: str = ""
    wish: str = "any"
    count: int = 1
    seats: tuple[str, ...] = ()
    row: GoingRow | None = None
    loaded: bool = False
    refusal: Refusal | None = None
    total_fen: int = 0
    fee_fen: int = 0


@QmlElement
@QmlUncreatable("made by the goings")
class ChoiceViewModel(QObject):
    """``confirm`` raises the confirmation of what was chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._confirm, self._state = desk, confirm, ChoiceState()
        self._sheet: ShelfSheet | None = None
        self._plan: SeatSheet | None = None
        self._grades, self._wishes, self._seats = GradesModel(self), OptionsModel(self), SeatsModel(self)

    def arrive(self, function: str, key: str) -> None:
        """The page was opened: nothing is chosen yet."""
        self._state, self._plan = ChoiceState(function, key), None
        for each in (self._grades, self._wishes, self._seats):
            each.set_rows([])
        self.changed.emit()

    def show(self, function: str, key: str) -> None:
        self._desk.spawn(self._load(function, key))

    def forget(self) -> None:
        self._sheet = None
        self.arrive("", "")

    async def _load(self, function: str, key: str) -> None:
        sheet: ShelfSheet | None = await self._desk.ask(OnSale(function))
        row = await self._row(function, key)
        if sheet is None or (function, key) != (self._state.function, self._state.key):
            return
        self._sheet = sheet
        chosen = self._state.grade or _first(row)
        self._state = self._state._replace(row=row, grade=chosen, loaded=True)
        await self._load_plan()
        self._derive()
        await self._requote()

    async def _row(self, function: str, key: str) -> GoingRow | None:
        day = dates.day_of(key)
        rows = await self._desk.ask(GoingsOn(function, day)) or ()
        return next((each for each in rows if each.going.key == key), None)

    async def _load_plan(self) -> None:
        """Seats that were sold to somebody else meanwhile are no longer chosen."""
        state = self._state
        if not self._by_seat:
            return
        plan = await self._desk.ask(SeatPlan(state.function, state.key, state.grade))
        if (state.function, state.key) == (self._state.function, self._state.key):
            self._plan = plan
            kept = tuple(seat for seat in self._state.seats if plan is not None and seat in plan.free)
            self._state = self._state._replace(seats=kept)

    @property
    def _by_seat(self) -> bool:
        return self._sheet is not None and self._sheet.form.field("seats") is not None

    @Slot(str)
    def chooseGrade(self, key: str) -> None:
        self._choose(grade=key)

    @Slot(str)
    def chooseWish(self, key: str) -> None:
        self._choose(wish=key)

    @Slot(int)
    def step(self, by: int) -> None:
        """One more of a deal, or one fewer."""
        field = self._sheet.form.field("count") if self._sheet else None
        if field is not None:
            self._choose(count=min(max(self._state.count + by, field.least), field.most))

    @Slot(str)
    def toggle(self, seat: str) -> None:
        """Choose a seat or give it up; one more than can be bought is not taken."""
        seats, plan = self._state.seats, self._plan
        if seat in seats:
            self._choose(seats=tuple(each for each in seats if each != seat))
        elif plan is not None and seat in plan.free and len(seats) < plan.most:
            self._choose(seats=(*seats, seat))

    def _choose(self, **changed: Any) -> None:
        self._state = self._state._replace(refusal=None, **changed)
        self._derive()
        self._desk.spawn(self._requote())

    def _fields(self) -> dict[str, str]:
        state, form = self._state, self._sheet.form if self._sheet else None
        given = {"going": state.key, "grade": state.grade}
        if form is not None:
            own = {"wish": state.wish, "count": str(state.count), "seats": " ".join(state.seats)}
            given |= {name: value for name, value in own.items() if form.field(name)}
        return given

    async def _requote(self) -> None:
        fields = self._fields()
        if self._by_seat and not self._state.seats:
            self._state = self._state._replace(total_fen=0)
            self.changed.emit()
            return
        quote = await self._desk.ask(QuoteOrder(self._state.function, fields))
        if fields == self._fields():
            known = isinstance(quote, Quote)
            total, fee = (quote.total_fen, quote.fee_fen) if known else (0, 0)
            self._state = self._state._replace(total_fen=total, fee_fen=fee)
            self.changed.emit()

    @Slot()
    def next(self) -> None:
        """On to the confirmation, or say why not; what was sold meanwhile is shown as sold."""
        if self._sheet is not None:
            self._desk.spawn(self._check(self._sheet, self._fields()))

    async def _check(self, sheet: ShelfSheet, fields: dict[str, str]) -> None:
        answer = await self._desk.ask(QuoteOrder(self._state.function, fields))
        if answer is None or fields != self._fields():
            return
        if isinstance(answer, Quote):
            self._confirm(self._ask(answer, sheet, fields))
            return
        self._state = self._state._replace(row=await self._row(self._state.function, self._state.key))
        await self._load_plan()
        self._state = self._state._replace(refusal=answer, total_fen=0)
        self._derive()

    def _ask(self, quote: Quote, sheet: ShelfSheet, fields: dict[str, str]) -> Ask:
        form, words = sheet.form, {**{field.id: Text("", "") for field in sheet.form.fields}, **quote.spoken}
        trip = form.passes is not None and form.passes.kind == "trip"
        return Ask(
            f"{form.id} {sorted(fields.items())}",
            filled(form.payee or form.title, words),
            form.icon,
            form.tint,
            quote.total_fen,
            lambda command_id, method, password: PlaceOrder(command_id, form.id, fields, method, password),
            then=IN_TRIPS if trip else IN_TICKETS,
        )

    def _derive(self) -> None:
        row, state, language = self._state.row, self._state, self._desk.language
        self._grades.set_rows(self._grade_rows(row) if row else [])
        field = self._sheet.form.field("wish") if self._sheet else None
        self._wishes.set_rows(
            [
                OptionRow(each.id, each.label.in_language(language), "", "", "blue", each.id == state.wish)
                for each in (field.choices if field else ())
            ]
        )
        self._seats.set_rows(self._seat_rows(self._plan) if self._plan else [])
        self.changed.emit()

    def _grade_rows(self, row: GoingRow) -> list[GradeRow]:
        language = self._desk.language
        return [
            GradeRow(
                each.grade.id,
                each.grade.label.in_language(language),
                self._about(each.left, each.grade.refundable, row.closed),
                money.yuan_sign(each.grade.price_fen),
                each.grade.id == self._state.grade,
                each.left > 0 and not row.closed,
            )
            for each in row.grades
        ]

    def _about(self, left: int, refundable: bool, closed: bool) -> str:
        said = closed_words() if closed else left_words(left)
        return said if refundable else self.tr("%1 · cannot be given back").replace("%1", said)

    def _seat_rows(self, plan: SeatSheet) -> list[SeatRow]:
        chosen, language = set(self._state.seats), self._desk.language
        return [
            SeatRow(
                seat.id, seat.row, seat.column, seat_words(plan.room, seat.id).in_language(language),
                "chosen" if seat.id in chosen else "free" if seat.id in plan.free else "taken",
            )
            for seat in seats_of(plan.room)
        ]  # fmt: skip

    @Property(GradesModel, constant=True)
    def grades(self) -> GradesModel:
        return self._grades

    @Property(OptionsModel, constant=True)
    def wishes(self) -> OptionsModel:
        return self._wishes

    @Property(SeatsModel, constant=True)
    def seats(self) -> SeatsModel:
        return self._seats

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        """There is no such thing, or no longer."""
        return self._state.loaded and self._state.row is None

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.row.title.in_language(self._desk.language) if self._state.row else ""

    @Property(str, notify=changed)
    def placeText(self) -> str:
        row, sheet = self._state.row, self._sheet
        return place_words(row.going, sheet.shelf).in_language(self._desk.language) if row and sheet else ""

    @Property(str, notify=changed)
    def dayText(self) -> str:
        starts = self._state.row.going.starts_at if self._state.row else None
        return dates.weekday_day(starts, self._desk.language) if starts else ""

    @Property(str, notify=changed)
    def leavesText(self) -> str:
        starts = self._state.row.going.starts_at if self._state.row else None
        return dates.clock(starts) if starts else ""

    @Property(str, notify=changed)
    def arrivesText(self) -> str:
        going = self._state.row.going if self._state.row else None
        if going is None or going.starts_at is None or going.ends_at is None:
            return ""
        days = (going.ends_at.date() - going.starts_at.date()).days
        return dates.clock(going.ends_at) + (f" +{days}" if days else "")

    @Property(str, notify=changed)
    def originName(self) -> str:
        return self._state.row.origin.name.in_language(self._desk.language) if self._state.row else ""

    @Property(str, notify=changed)
    def targetName(self) -> str:
        target = self._state.row.target if self._state.row else None
        return target.name.in_language(self._desk.language) if target else ""

    @Property(str, notify=changed)
    def lastsText(self) -> str:
        minutes = self._state.row.going.listing.minutes if self._state.row else 0
        return lasting(minutes) if minutes else ""

    @Property(str, notify=changed)
    def roomName(self) -> str:
        return self._plan.room.name.in_language(self._desk.language) if self._plan else ""

    @Property(int, notify=changed)
    def columnCount(self) -> int:
        return max((len(row) for row in self._plan.room.rows), default=0) if self._plan else 0

    @Property(int, notify=changed)
    def rowCount(self) -> int:
        return len(self._plan.room.rows) if self._plan else 0

    @Property(str, notify=changed)
    def chosenText(self) -> str:
        """The seats chosen, by name."""
        plan, seats = self._plan, self._state.seats
        if plan is None:
            return ""
        if not seats:
            return self.tr("Choose up to %1 seats").replace("%1", str(plan.most))
        return seats_words(plan.room, seats).in_language(self._desk.language)

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._state.count

    @Property(str, notify=changed)
    def shopText(self) -> str:
        spot = self._state.row.origin if self._state.row else None
        if spot is None:
            return ""
        return f"{spot.name.in_language(self._desk.language)} · {away(spot.away_m)}"

    @Property(str, notify=changed)
    def aboutText(self) -> str:
        return self._state.row.going.listing.about.in_language(self._desk.language) if self._state.row else ""

    @Property(str, notify=changed)
    def worthText(self) -> str:
        worth = self._state.row.going.listing.worth_fen if self._state.row else 0
        return money.yuan_sign(worth) if worth else ""

    @Property(str, notify=changed)
    def validText(self) -> str:
        """Up to when a deal bought now can be used."""
        snapshot, row = self._desk.snapshot, self._state.row
        if snapshot is None or row is None or not row.going.listing.valid_days:
            return ""
        last = deal_ends_at(row.going.listing, snapshot.now)
        return dates.until_midnight(last, self._desk.language)

    @Property(str, notify=changed)
    def leftText(self) -> str:
        row = self._state.row
        return "" if row is None else closed_words() if row.closed else left_words(sum(g.left for g in row.grades))

    @Property(str, notify=changed)
    def priceText(self) -> str:
        return money.yuan_sign(self._state.total_fen) if self._state.total_fen else ""

    @Property(str, notify=changed)
    def feeText(self) -> str:
        fee = self._state.fee_fen
        return self.tr("with airport fee %1").replace("%1", money.yuan_sign(fee)) if fee else ""

    @Property(bool, notify=changed)
    def able(self) -> bool:
        return self._state.total_fen > 0

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return sentence(self._state.refusal) if self._state.refusal else ""


def _first(row: GoingRow | None) -> str:
    """The first grade there is something left of."""
    grades = row.grades if row else ()
    return next((each.grade.id for each in grades if each.left), grades[0].grade.id if grades else "")
