"""A rental's page: how it stands, its deposit, and what can be done about it now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.rentals.booking import CancelRental
from app.commands.rentals.driving import PickUpCar, ReturnCar
from app.domain.refusals import Refusal
from app.domain.rentals import RentalState
from app.domain.snapshot import WalletSnapshot
from app.queries.rentals import RentalById, RentalDetail
from ui.format import dates, money
from ui.format.deposit_refusals import field_name
from ui.format.refusals import sentence
from ui.models.orders import PairRow, PairsModel, StepRow, StepsModel
from ui.viewmodels import words
from ui.viewmodels.desk import Desk
from ui.viewmodels.hold_event_words import rental_state
from ui.viewmodels.sending import Sending

if TYPE_CHECKING:
    from app.commands.registry import Command

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class RentalPage(NamedTuple):
    rental_id: int = 0
    detail: RentalDetail | None = None
    missing: bool = False
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class RentalViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._sending = desk, RentalPage(), Sending(desk)
        self._facts, self._given, self._steps = PairsModel(self), PairsModel(self), StepsModel(self)

    def arrive(self) -> None:
        """Opened anew: what was refused before is said no more."""
        self._show(self._state._replace(refusal=None))

    def show(self, rental_id: int) -> None:
        if rental_id != self._state.rental_id:
            self._show(RentalPage(rental_id))
        self._desk.spawn(self._load(rental_id))

    async def _load(self, rental_id: int) -> None:
        detail, snapshot = await self._desk.ask(RentalById(rental_id)), self._desk.snapshot
        if snapshot is None or rental_id != self._state.rental_id:
            return
        if detail is not None:
            self._fill(detail, snapshot)
        before = self._state.detail
        if before is not None and detail is not None and before.rental.state is not detail.rental.state:
            self._state = self._state._replace(refusal=None)
        self._state = self._state._replace(detail=detail, missing=detail is None)
        self.changed.emit()

    def _fill(self, detail: RentalDetail, snapshot: WalletSnapshot) -> None:
        rental, language, hold = detail.rental, self._desk.language, detail.deposit.hold
        draft = rental.draft
        facts = [
            (
                self.tr("Pick up"),
                f"{dates.moment(draft.starts_at, language)}\n{detail.house.place.in_language(language)}",
            ),
            (self.tr("Bring back"), dates.moment(draft.due_back, language)),
            (self.tr("Rent"), self._rent(detail)),
            (self.tr("Deposit"), money.yuan_sign(draft.deposit_fen)),
            (self.tr("Frozen in"), words.account_name(hold.method, snapshot, language)),
        ]
        self._facts.set_rows([PairRow(label, label, value) for label, value in facts])
        given = [(field_name(field), value.in_language(language)) for field, value in draft.given]
        self._given.set_rows([PairRow(label, label, value) for label, value in given])
        self._steps.set_rows(self._step_rows(detail))

    def _rent(self, detail: RentalDetail) -> str:
        rental = detail.rental
        if rental.rent_fen:
            return money.yuan_sign(rental.rent_fen)
        said = self.tr("%1 a day").replace("%1", money.yuan_sign(rental.draft.day_fen))
        days = self.tr("%n day(s)", "", rental.draft.days)
        return f"{days} · {said}"

    def _step_rows(self, detail: RentalDetail) -> list[StepRow]:
        rental, language, ended = detail.rental, self._desk.language, detail.rental.closed_at
        cancelled = rental.state is RentalState.CANCELLED
        steps: list[tuple[str, datetime | None, str]] = [(rental_state(RentalState.RESERVED), rental.booked_at, "")]
        if not cancelled:
            steps += [
                (rental_state(RentalState.PICKED_UP), rental.picked_up_at, ""),
                (rental_state(RentalState.RETURNED), rental.returned_at, ""),
            ]
        taken = money.yuan_sign(detail.deposit.hold.captured_fen) if ended and detail.deposit.hold.captured_fen else ""
        last = RentalState.CANCELLED if cancelled else RentalState.SETTLED
        steps.append((rental_state(last), ended, taken))
        newest = max(place for place, each in enumerate(steps) if each[1] is not None)
        return [
            StepRow(
                str(place), said, self._when(place, at, detail, language), amount, at is not None, place == newest,
                not (cancelled and place == newest),
            )
            for place, (said, at, amount) in enumerate(steps)
        ]  # fmt: skip

    def _when(self, place: int, at: datetime | None, detail: RentalDetail, language: str) -> str:
        """When it was, or when it is expected."""
        if at is not None:
            return dates.moment(at, language)
        draft = detail.rental.draft
        match place:
            case 1:
                return self.tr("from %1").replace("%1", dates.moment(draft.starts_at, language))
            case 2:
                return self.tr("by %1").replace("%1", dates.moment(draft.due_back, language))
            case _:
                return self.tr("within %n day(s) of the return", "", detail.house.settle_days)

    @Slot()
    def pickUp(self) -> None:
        self._send(lambda command_id, rental_id: PickUpCar(command_id, rental_id))

    @Slot()
    def bringBack(self) -> None:
        self._send(lambda command_id, rental_id: ReturnCar(command_id, rental_id))

    @Slot()
    def cancel(self) -> None:
        self._send(lambda command_id, rental_id: CancelRental(command_id, rental_id))

    def _send(self, make: Callable[[str, int], Command]) -> None:
        if self._state.detail is not None and not self._sending.busy:
            self._desk.spawn(self._sent(make, self._state.rental_id, self._state.detail.rental.state))

    async def _sent(self, make: Callable[[str, int], Command], rental_id: int, state: RentalState) -> None:
        about = make("", rental_id)
        sending = self._sending.send((about, state), lambda command_id: make(command_id, rental_id))
        self._show(self._state._replace(refusal=None))
        outcome = await sending
        self._show(self._state._replace(refusal=outcome if isinstance(outcome, Refusal) else None))
        self.changed.emit()

    def forget(self) -> None:
        self._show(RentalPage())

    def _show(self, state: RentalPage) -> None:
        self._state = state
        self.changed.emit()

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.detail is not None

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        return self._state.missing

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._sending.busy

    @Property(str, notify=changed)
    def state(self) -> str:
        """``reserved``, ``picked_up``, ``returned``, ``settled`` or ``cancelled``."""
        return self._state.detail.rental.state.value if self._state.detail else ""

    @Property(str, notify=changed)
    def stateText(self) -> str:
        return rental_state(self._state.detail.rental.state) if self._state.detail else ""

    @Property(str, notify=changed)
    def carText(self) -> str:
        return self._state.detail.rental.draft.name.in_language(self._desk.language) if self._state.detail else ""

    @Property(str, notify=changed)
    def tint(self) -> str:
        detail = self._state.detail
        car = detail.house.cars.get(detail.rental.draft.car) if detail else None
        return car.tint if car else "blue"

    @Property(str, notify=changed)
    def holdRoute(self) -> str:
        return f"hold/{self._state.detail.rental.draft.hold_id}" if self._state.detail else ""

    @Property(str, notify=changed)
    def depositText(self) -> str:
        """What of the deposit is still frozen."""
        return money.yuan_sign(self._state.detail.deposit.hold.rest_fen) if self._state.detail else ""

    @Property(str, notify=changed)
    def merchantId(self) -> str:
        return self._state.detail.house.merchant_id if self._state.detail else ""

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return sentence(self._state.refusal) if self._state.refusal else ""

    @Property(PairsModel, constant=True)
    def facts(self) -> PairsModel:
        return self._facts

    @Property(PairsModel, constant=True)
    def given(self) -> PairsModel:
        return self._given

    @Property(StepsModel, constant=True)
    def steps(self) -> StepsModel:
        return self._steps
