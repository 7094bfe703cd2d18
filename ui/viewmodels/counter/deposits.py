"""The Deposits section of the Merchants tab: money a merchant holds, its rentals, and what it owes beforehand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.holds.drawing import CaptureHold, ReleaseHold
from app.commands.holds.opening import OpenHold
from app.commands.rentals.driving import PickUpCar, ReturnCar
from app.commands.rentals.settling import SettleRental
from app.domain.holds import Frozen
from app.domain.money import parse_yuan
from app.domain.prepaid import Prepaid
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.rentals import Rental, RentalState
from app.domain.texts import Text
from app.queries.holds import HoldById, HoldsOf
from app.queries.prepaid import PrepaidOwed
from app.queries.rentals import RentalForm, Rentals
from ui.format import dates, plain_money
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.viewmodels.deposits.hold_words import hold_state
from ui.viewmodels.desk import Desk
from ui.viewmodels.hold_event_words import rental_state
from ui.viewmodels.outcome import OutcomeViewModel, Result
from ui.viewmodels.refresh import Refresh
from ui.viewmodels.words import person_name

if TYPE_CHECKING:
    from app.commands.registry import Command

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_NUMBERS = 99
UNDER_WAY = (RentalState.RESERVED, RentalState.PICKED_UP, RentalState.RETURNED)


class CounterDeposits(NamedTuple):
    merchant_id: str = ""
    subject: str = ""
    asked: str = "3000.00"
    hold_id: int = 0
    amount: str = ""
    rental_id: int = 0
    damage: str = "0.00"


@QmlElement
@QmlUncreatable("made by the shell")
class CounterDepositsViewModel(OutcomeViewModel[CounterDeposits]):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, CounterDeposits(), parent)
        self._holds, self._rentals, self._owed = ChoicesModel(self), ChoicesModel(self), ChoicesModel(self)
        self._open: tuple[Frozen, ...] = ()
        self._cars: tuple[Rental, ...] = ()
        self._known, self._total, self._refresh = set[int](), 0, Refresh(desk.spawn, self._load)

    def show(self, merchant_id: str) -> None:
        """Follows the wallet while somebody looks at it."""
        if merchant_id != self._state.merchant_id:
            self._state, self._known = CounterDeposits(merchant_id), set()
            self._say(Result())
        if self._desk.snapshot is not None:
            self._refresh.ask()

    async def _load(self) -> None:
        merchant = self._state.merchant_id
        holds, owed = await self._desk.ask(HoldsOf(merchant)), await self._desk.ask(PrepaidOwed(merchant))
        form, rentals = await self._desk.ask(RentalForm()), await self._desk.ask(Rentals())
        if holds is None or owed is None or form is None or rentals is None or merchant != self._state.merchant_id:
            return
        own = rentals if form.house.merchant_id == merchant else ()
        self._known |= {each.hold.id for each in holds}
        self._open, self._cars = holds, tuple(each for each in own if each.state in UNDER_WAY)
        self._choose_known()
        self._show_rows(owed)

    def _choose_known(self) -> None:
        """The newest of each, where what was chosen is over."""
        holds, cars = [each.hold.id for each in self._open], [each.id for each in self._cars]
        hold_id = self._state.hold_id if self._state.hold_id in holds else next(iter(holds), 0)
        rental_id = self._state.rental_id if self._state.rental_id in cars else next(iter(cars), 0)
        self._state = self._state._replace(hold_id=hold_id, rental_id=rental_id)

    def _show_rows(self, owed: tuple[Prepaid, ...]) -> None:
        language, state = self._desk.language, self._state
        self._holds.set_rows([self._hold_row(each, language) for each in self._open])
        self._rentals.set_rows(
            [
                ChoiceRow(
                    str(each.id),
                    f"{each.draft.name.in_language(language)} · {rental_state(each.state)}",
                    dates.moment(each.draft.starts_at, language),
                    each.id == state.rental_id,
                )
                for each in self._cars
            ]
        )
        self._owed.set_rows(
            [
                ChoiceRow(each.person_id, self._name(each.person_id), plain_money.yuan_sign(each.balance_fen))
                for each in owed
            ]
        )
        self._total = sum(each.balance_fen for each in owed)
        self.changed.emit()

    def _hold_row(self, each: Frozen, language: str) -> ChoiceRow:
        hold = each.hold
        amount = hold.rest_fen if hold.method else hold.terms.amount_fen
        said = f"{hold_state(hold)} · {plain_money.yuan_sign(amount)}"
        return ChoiceRow(
            str(hold.id), f"#{hold.id} {hold.terms.subject.in_language(language)}", said, hold.id == self._state.hold_id
        )

    def _name(self, person_id: str) -> str:
        snapshot = self._desk.snapshot
        if snapshot is not None and snapshot.person.id == person_id:
            return snapshot.person.name.in_language(self._desk.language)
        return person_name(person_id, self._desk.language)

    # What the merchant does.

    @Slot()
    def ask(self) -> None:
        """Ask the person to let it hold this much, under a number of its own."""
        self._do_with(parse_yuan(self._state.asked), self._ask)

    async def _ask(self, amount_fen: int) -> None:
        """Under the first number this merchant has not used for anything yet."""
        words, session, snapshot = self._state.subject.strip(), self._desk.session, self._desk.snapshot
        if snapshot is None:
            return
        subject, place = Text(words, words) if words else Text("Deposit", "押金"), 0
        outcome: Outcome = Refusal(RefusalCode.CONTEXT_INCONSISTENT)
        while place < MOST_NUMBERS and not _new(outcome, self._known):
            place += 1
            number = f"D{snapshot.now:%Y%m%d}-{place}"
            command = OpenHold(session.next_id(), self._state.merchant_id, number, amount_fen, subject)
            outcome = await session.send_locally(command)
        if isinstance(outcome, Receipt):
            self._known.add(int(outcome.values["hold_id"]))
            self._show(self._state._replace(hold_id=int(outcome.values["hold_id"])))
        said = self.tr("Asked for %1. It waits on the phone.").replace("%1", plain_money.yuan_sign(amount_fen))
        self._answer(outcome, said)

    @Slot()
    def capture(self) -> None:
        """Part of it, as much as was typed."""
        self._do_with(parse_yuan(self._state.amount), lambda fen: self._draw("C", fen, whole=False))

    @Slot()
    def captureAll(self) -> None:
        """Everything that is left."""
        self._do_with(self._rest(), lambda fen: self._draw("C", fen, whole=True))

    @Slot()
    def release(self) -> None:
        """As much as was typed; everything, where nothing was."""
        typed = self._state.amount.strip()
        self._do_with(parse_yuan(typed) if typed else self._rest(), lambda fen: self._draw("R", fen, whole=False))

    async def _draw(self, letter: str, amount_fen: int, *, whole: bool) -> None:
        hold_id, session = self._state.hold_id, self._desk.session
        detail = await self._desk.ask(HoldById(hold_id))
        number = f"{letter}{len(detail.requests) + 1 if detail else 1}"
        command: Command = (
            CaptureHold(session.next_id(), hold_id, number, amount_fen, whole)
            if letter == "C"
            else ReleaseHold(session.next_id(), hold_id, number, amount_fen)
        )
        outcome = await session.send_locally(command)
        left = int(outcome.values["rest_fen"]) if isinstance(outcome, Receipt) else 0
        said = self.tr("Captured %1, %2 is left.") if letter == "C" else self.tr("Released %1, %2 is left.")
        said = said.replace("%1", plain_money.yuan_sign(amount_fen)).replace("%2", plain_money.yuan_sign(left))
        self._show(self._state._replace(amount=""))
        self._answer(outcome, said)

    @Slot()
    def handOver(self) -> None:
        """Give the car out, or take it back."""
        rental = self._rental()
        if rental is None:
            return
        out = rental.state is RentalState.RESERVED

        def make(command_id: str) -> Command:
            return PickUpCar(command_id, rental.id) if out else ReturnCar(command_id, rental.id)

        self._do(lambda: self._send(make, self.tr("The car is out.") if out else self.tr("The car is back.")))

    @Slot()
    def settle(self) -> None:
        """Capture the rent, and for a scratch what was typed, and release the rest."""
        rental_id = self._state.rental_id
        typed, said = self._state.damage.strip(), self.tr("Settled: the rest is free again.")
        damage = parse_yuan(typed) if typed else 0
        self._do_with(damage, lambda fen: self._send(lambda command_id: SettleRental(command_id, rental_id, fen), said))

    async def _send(self, make: Callable[[str], Command], said: str) -> None:
        session = self._desk.session
        self._answer(await session.send_locally(make(session.next_id())), said)

    def _end(self, said: str, *, good: bool) -> None:
        super()._end(said, good=good)
        self._refresh.ask()

    def _rest(self) -> int:
        return next((each.hold.rest_fen for each in self._open if each.hold.id == self._state.hold_id), 0)

    def _rental(self) -> Rental | None:
        return next((each for each in self._cars if each.id == self._state.rental_id), None)

    @Slot(str)
    def chooseHold(self, key: str) -> None:
        self._edit(self._state._replace(hold_id=int(key), amount=""))
        self._refresh.ask()

    @Slot(str)
    def chooseRental(self, key: str) -> None:
        self._edit(self._state._replace(rental_id=int(key)))
        self._refresh.ask()

    @Property(str, notify=changed)
    def subject(self) -> str:
        return self._state.subject

    @subject.setter
    def subject(self, text: str) -> None:
        self._edit(self._state._replace(subject=text))

    @Property(str, notify=changed)
    def asked(self) -> str:
        return self._state.asked

    @asked.setter
    def asked(self, text: str) -> None:
        self._edit(self._state._replace(asked=text))

    @Property(str, notify=changed)
    def amount(self) -> str:
        return self._state.amount

    @amount.setter
    def amount(self, text: str) -> None:
        self._edit(self._state._replace(amount=text))

    @Property(str, notify=changed)
    def damage(self) -> str:
        return self._state.damage

    @damage.setter
    def damage(self, text: str) -> None:
        self._edit(self._state._replace(damage=text))

    @Property(str, notify=changed)
    def holdText(self) -> str:
        """How the chosen one stands, and what is left of it."""
        chosen = [each for each in self._open if each.hold.id == self._state.hold_id]
        return self._hold_row(chosen[0], self._desk.language).detail if chosen else ""

    @Property(str, notify=changed)
    def handText(self) -> str:
        """What can be done with the chosen car; empty once it is back."""
        rental = self._rental()
        match rental.state if rental else None:
            case RentalState.RESERVED:
                return self.tr("Hand the car over")
            case RentalState.PICKED_UP:
                return self.tr("Take the car back")
            case _:
                return ""

    @Property(bool, notify=changed)
    def settles(self) -> bool:
        rental = self._rental()
        return rental is not None and rental.state is RentalState.RETURNED

    @Property(str, notify=changed)
    def rentText(self) -> str:
        rental = self._rental()
        return plain_money.yuan_sign(rental.rent_fen) if rental else ""

    @Property(str, notify=changed)
    def owedText(self) -> str:
        """What the merchant owes all people; empty where it owes nothing."""
        return plain_money.yuan_sign(self._total) if self._total else ""

    @Property(ChoicesModel, constant=True)
    def holds(self) -> ChoicesModel:
        return self._holds

    @Property(ChoicesModel, constant=True)
    def rentals(self) -> ChoicesModel:
        return self._rentals

    @Property(ChoicesModel, constant=True)
    def owed(self) -> ChoicesModel:
        return self._owed


def _new(outcome: Outcome, known: set[int]) -> bool:
    """Whether this answers a new hold, or says no to more than its number."""
    if isinstance(outcome, Refusal):
        return outcome.code is not RefusalCode.CONTEXT_INCONSISTENT
    return int(outcome.values["hold_id"]) not in known
