"""Renting a car: the car, the days, and the form that is filled already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.rentals.booking import RentCar
from app.domain.accounts import balance_of, fund_of
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal
from app.domain.rentals import IdentityField, Rental, RentalHouse, rental_draft, why_not_days
from app.domain.snapshot import WalletSnapshot
from app.domain.texts import Text
from app.domain.times import CHINA
from app.queries.rentals import FilledForm, RentalForm, Rentals
from ui.format import dates, money, plain_money
from ui.format.deposit_refusals import field_name
from ui.format.refusals import sentence
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.models.deposits import GivenModel, GivenRow
from ui.models.orders import OptionRow, OptionsModel, PairRow, PairsModel
from ui.models.wealth import HoldingRow, HoldingsModel
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk
from ui.viewmodels.hold_event_words import rental_state

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class RentState(NamedTuple):
    form: FilledForm | None = None
    car: str = ""
    first_day: str = ""
    days: int = 2
    consents: frozenset[str] = frozenset()
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class RentViewModel(QObject):
    """``booked(rental_id)`` is called once a car is reserved."""

    changed = Signal()

    def __init__(
        self, desk: Desk, confirm: Callable[[Ask], None], booked: Callable[[int], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._confirm, self._booked, self._state = desk, confirm, booked, RentState()
        self._cars, self._mine = OptionsModel(self), HoldingsModel(self)
        self._first_days, self._lengths = ChoicesModel(self), ChoicesModel(self)
        self._given, self._price = GivenModel(self), PairsModel(self)

    def arrive(self) -> None:
        """Opened anew: nothing is agreed to yet."""
        self._state = RentState()
        self.changed.emit()

    def show(self) -> None:
        self._desk.spawn(self._load())

    async def _load(self) -> None:
        form, mine = await self._desk.ask(RentalForm()), await self._desk.ask(Rentals())
        snapshot = self._desk.snapshot
        if form is None or mine is None or snapshot is None:
            return
        state = self._state._replace(form=form)
        if not state.car:
            state = state._replace(car=next(iter(form.house.cars)), first_day=_first(form.house, snapshot.now))
        self._mine.set_rows([self._rental(each) for each in mine])
        self._state = state
        self._derive(snapshot)

    def _derive(self, snapshot: WalletSnapshot) -> None:
        state, form, language = self._state, self._state.form, self._desk.language
        if form is None:
            return
        self._cars.set_rows([self._car(each, form.house) for each in form.house.cars])
        today = snapshot.now.astimezone(CHINA).date()
        days = [today + timedelta(days=ahead) for ahead in range(form.house.ahead_days + 1)]
        self._first_days.set_rows([_day(each, state.first_day, language) for each in days])
        self._lengths.set_rows(
            [
                ChoiceRow(str(each), self.tr("%n day(s)", "", each), "", each == state.days)
                for each in range(1, form.house.most_days + 1)
            ]
        )
        self._given.set_rows([self._field(field, value) for field, value in form.given])
        self._price.set_rows([PairRow(label, label, value) for label, value in self._sums(form.house)])
        self.changed.emit()

    def _car(self, car_id: str, house: RentalHouse) -> OptionRow:
        car, language = house.cars[car_id], self._desk.language
        price = self.tr("%1 a day").replace("%1", plain_money.yuan_sign(car.day_fen))
        seats = self.tr("%n seat(s)", "", car.seats)
        detail = f"{price} · {seats} · {car.about.in_language(language)}"
        return OptionRow(car.id, car.name.in_language(language), detail, "car", car.tint, car.id == self._state.car)

    def _rental(self, each: Rental) -> HoldingRow:
        language = self._desk.language
        start, back = dates.short_day(each.draft.starts_at, language), dates.short_day(each.draft.due_back, language)
        span = start if start == back else f"{start} – {back}"
        said = rental_state(each.state)
        return HoldingRow(str(each.id), each.draft.name.in_language(language), f"{span} · {said}", icon="car")

    def _field(self, field: IdentityField, value: Text | None) -> GivenRow:
        words = value.in_language(self._desk.language) if value is not None else self.tr("Nothing there")
        if field is IdentityField.IDENTITY and value is not None:
            words = f"{words[:8]}…{words[-8:]}"
        on = field.value in self._state.consents
        return GivenRow(field.value, field_name(field), words, self._source(field), on, value is not None)

    def _source(self, field: IdentityField) -> str:
        match field:
            case IdentityField.REAL_NAME:
                return self.tr("From your verified identity")
            case IdentityField.IDENTITY:
                return self.tr("A hash of name and ID number: the number itself stays with you")
            case IdentityField.PHONE:
                return self.tr("The phone this wallet belongs to")
            case IdentityField.BANK_CARD:
                return self.tr("The first card you bound, its last four digits")

    def _sums(self, house: RentalHouse) -> list[tuple[str, str]]:
        state, language, car = self._state, self._desk.language, house.cars[self._state.car]
        draft = rental_draft(car, house, date.fromisoformat(state.first_day), state.days, 0, ())
        rent = self.tr("%1 × %2 = %3").replace("%1", str(state.days))
        rent = rent.replace("%2", plain_money.yuan_sign(car.day_fen))
        return [
            (self.tr("Pick up"), f"{dates.moment(draft.starts_at, language)}\n{house.place.in_language(language)}"),
            (self.tr("Bring back"), dates.moment(draft.due_back, language)),
            (self.tr("Rent"), rent.replace("%3", plain_money.yuan_sign(car.day_fen * state.days))),
            (self.tr("Deposit"), plain_money.yuan_sign(house.deposit_fen)),
        ]

    @Slot(str)
    def chooseCar(self, key: str) -> None:
        self._choose(car=key)

    @Slot(str)
    def chooseDay(self, key: str) -> None:
        self._choose(first_day=key)

    @Slot(str)
    def chooseLength(self, key: str) -> None:
        self._choose(days=int(key))

    @Slot(str)
    def toggle(self, key: str) -> None:
        """Agree to giving this field, or take it back."""
        self._choose(consents=self._state.consents ^ {key})

    @Slot()
    def agreeToAll(self) -> None:
        if self._state.form is not None:
            self._choose(consents=frozenset(field.value for field, value in self._state.form.given if value))

    def _choose(self, **changed: Any) -> None:
        snapshot = self._desk.snapshot
        self._state = self._state._replace(**changed, refusal=None)
        if snapshot is not None:
            self._derive(snapshot)

    @Slot()
    def submit(self) -> None:
        """What is missing is said at once; else the confirmation asks to freeze the deposit."""
        snapshot, form, state = self._desk.snapshot, self._state.form, self._state
        opened = self._desk.opened
        if snapshot is None or form is None or opened is None:
            return
        refusal = why_not_days(form.house, date.fromisoformat(state.first_day), state.days, snapshot.now)
        refusal = refusal or _why_not(form, state.consents)
        self._state = state._replace(refusal=refusal)
        self.changed.emit()
        if refusal is None:
            self._confirm(self._ask(form.house, snapshot))

    def _ask(self, house: RentalHouse, snapshot: WalletSnapshot) -> Ask:
        state, person = self._state, snapshot.person.id
        merchant, consents = snapshot.merchant(house.merchant_id), tuple(sorted(state.consents))
        return Ask(
            f"rent {state.car} {state.first_day} {state.days}",
            merchant.name,
            merchant.icon,
            merchant.tint,
            house.deposit_fen,
            lambda command_id, method, password: RentCar(
                command_id, state.car, state.first_day, state.days, consents, method, password
            ),
            methods=(fund_of(person), balance_of(person)),
            done=Text("Car reserved", "预订成功"),
            then=Text("The deposit is frozen, not paid.", "押金已冻结，未扣款。"),
            paid=self._reserved,
            freezes=True,
        )

    def _reserved(self, receipt: Receipt) -> None:
        self._booked(int(receipt.values["rental_id"]))

    def forget(self) -> None:
        self._state = RentState()
        self._mine.set_rows([])
        self.changed.emit()

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.form is not None

    @Property(bool, notify=changed)
    def agreed(self) -> bool:
        """To all that is asked for."""
        form = self._state.form
        return form is not None and all(field.value in self._state.consents for field, _ in form.given)

    @Property(str, notify=changed)
    def depositText(self) -> str:
        return plain_money.yuan_sign(self._state.form.house.deposit_fen) if self._state.form else ""

    @Property(str, notify=changed)
    def frozenInText(self) -> str:
        """What Yu'e Bao has for it."""
        snapshot = self._desk.snapshot
        free = money.yuan_sign(snapshot.fund.available_fen) if snapshot else ""
        return self.tr("Frozen in Yu'e Bao, where it goes on earning. %1 is free there now.").replace("%1", free)

    @Property(str, notify=changed)
    def rulesText(self) -> str:
        form = self._state.form
        if form is None:
            return ""
        said = self.tr(
            "The car waits until %1 on the first day; then one day's rent is captured. A day begun after the car was "
            "due costs a day. What the shop does not settle within %2 days of the return settles itself."
        )
        return said.replace("%1", f"{form.house.closes:%H:%M}").replace("%2", str(form.house.settle_days))

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return sentence(self._state.refusal) if self._state.refusal else ""

    @Property(OptionsModel, constant=True)
    def cars(self) -> OptionsModel:
        return self._cars

    @Property(HoldingsModel, constant=True)
    def mine(self) -> HoldingsModel:
        return self._mine

    @Property(ChoicesModel, constant=True)
    def firstDays(self) -> ChoicesModel:
        return self._first_days

    @Property(ChoicesModel, constant=True)
    def lengths(self) -> ChoicesModel:
        return self._lengths

    @Property(GivenModel, constant=True)
    def given(self) -> GivenModel:
        return self._given

    @Property(PairsModel, constant=True)
    def price(self) -> PairsModel:
        return self._price


def _why_not(form: FilledForm, consents: frozenset[str]) -> Refusal | None:
    """As the wallet would say it: every field, in the order it is asked for."""
    from app.domain.refusals import RefusalCode

    for field, value in form.given:
        if value is None:
            return Refusal(RefusalCode.IDENTITY_INCOMPLETE, {"field": field.value})
        if field.value not in consents:
            return Refusal(RefusalCode.CONSENT_MISSING, {"field": field.value})
    return None


def _first(house: RentalHouse, now: datetime) -> str:
    """Tomorrow."""
    return (now.astimezone(CHINA).date() + timedelta(days=min(1, house.ahead_days))).isoformat()


def _day(day: date, chosen: str, language: str) -> ChoiceRow:
    key = day.isoformat()
    at = datetime.combine(day, datetime.min.time(), CHINA)
    return ChoiceRow(key, str(day.day), dates.weekday(at, language), key == chosen)
