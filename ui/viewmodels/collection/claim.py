"""Claiming a member card: what the merchant would get, each field with its source and its consent."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.memberships.claiming import ClaimCard
from app.domain.identity import birthday_of
from app.domain.memberships import Field, FieldKind, Plan
from app.domain.people import Person
from app.domain.refusals import Refusal
from app.queries.memberships import CardAt
from ui.format import counts, dates
from ui.format.refusals import sentence
from ui.models.collection import FormModel, FormRow
from ui.viewmodels.desk import Desk
from ui.viewmodels.sending import Sending

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ClaimState(NamedTuple):
    merchant_id: str = ""
    plan: Plan | None = None
    consents: frozenset[str] = frozenset()
    answers: tuple[tuple[str, str], ...] = ()
    follow: bool = False
    field: str = ""
    error: str = ""
    busy: bool = False


@QmlElement
@QmlUncreatable("made by the phone")
class CardClaimViewModel(QObject):
    """Nothing is consented to beforehand. ``done(merchant_id)`` is called with the card in hand."""

    changed = Signal()

    def __init__(self, desk: Desk, done: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._done, self._sending = desk, done, Sending(desk)
        self._state, self._form = ClaimState(), FormModel(self)

    def start(self, merchant_id: str) -> None:
        self._state = ClaimState(merchant_id)
        self._form.set_rows([])
        self.changed.emit()

    def show(self, merchant_id: str) -> None:
        if merchant_id != self._state.merchant_id:
            self.start(merchant_id)
        self._desk.spawn(self._load(merchant_id))

    async def _load(self, merchant_id: str) -> None:
        found = await self._desk.ask(CardAt(merchant_id))
        if found is not None and merchant_id == self._state.merchant_id and self._desk.snapshot is not None:
            self._show(self._state._replace(plan=found.plan))

    def _show(self, state: ClaimState) -> None:
        self._state, snapshot = state, self._desk.snapshot
        if snapshot is not None and state.plan is not None:
            self._form.set_rows([self._row(each, snapshot.person) for each in state.plan.form])
        self.changed.emit()

    def _row(self, field: Field, person: Person) -> FormRow:
        state, label = self._state, field.label.in_language(self._desk.language)
        typed = field.kind is FieldKind.TEXT
        if field.optional:
            label = self.tr("%1 (if you like)").replace("%1", label)
        return FormRow(
            key=field.key,
            label=label,
            shown="" if typed else self._value(field.kind, person),
            source=self.tr("You type this yourself") if typed else self._source(field.kind),
            typed=typed,
            on=field.key in state.consents,
            text=dict(state.answers).get(field.key, ""),
            error=state.error if field.key == state.field else "",
        )

    def _value(self, kind: FieldKind, person: Person) -> str:
        match kind:
            case FieldKind.NAME:
                return person.name.in_language(self._desk.language)
            case FieldKind.PHONE:
                return counts.masked_phone(person.phone)
            case FieldKind.BIRTHDAY:
                born = birthday_of(person.id_number)
                return dates.day(born, self._desk.language) if born else ""
            case FieldKind.ID_NUMBER:
                return self.tr("A check value of name and ID number; the number itself stays here")
            case FieldKind.TEXT:
                return ""

    def _source(self, kind: FieldKind) -> str:
        if kind is FieldKind.PHONE:
            return self.tr("From your wallet's phone number")
        return self.tr("From your proven identity")

    @Slot(str)
    def toggle(self, key: str) -> None:
        state = self._state
        self._show(state._replace(consents=state.consents ^ {key}, field="", error=""))

    @Slot(str, str)
    def answer(self, key: str, text: str) -> None:
        answers = {**dict(self._state.answers), key: text}
        self._show(self._state._replace(answers=tuple(answers.items()), field="", error=""))

    @Slot()
    def toggleFollow(self) -> None:
        self._show(self._state._replace(follow=not self._state.follow))

    @Slot()
    def submit(self) -> None:
        if not self._state.busy and self._state.plan is not None:
            self._show(self._state._replace(busy=True, field="", error=""))
            self._desk.spawn(self._submit(self._state))

    async def _submit(self, state: ClaimState) -> None:
        consents = tuple(sorted(state.consents))
        answers = {key: text for key, text in state.answers if text.strip()}
        outcome = await self._sending.send(
            (state.merchant_id, consents, answers, state.follow),
            lambda command_id: ClaimCard(command_id, state.merchant_id, consents, answers, state.follow),
        )
        if state.merchant_id != self._state.merchant_id or self._desk.snapshot is None:
            return
        if isinstance(outcome, Refusal):
            field = str(outcome.values.get("field", ""))
            self._show(self._state._replace(busy=False, field=field, error=sentence(outcome)))
        else:
            self._show(self._state._replace(busy=False))
            if outcome is not None:
                self._done(state.merchant_id)

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.plan is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(str, notify=changed)
    def merchantName(self) -> str:
        return self._desk.merchant_name(self._state.merchant_id)

    @Property(str, notify=changed)
    def errorText(self) -> str:
        """What is about no field of the form."""
        return "" if self._state.field else self._state.error

    @Property(bool, notify=changed)
    def follow(self) -> bool:
        return self._state.follow

    @Property(bool, notify=changed)
    def offersFollow(self) -> bool:
        """Whether the merchant's window is still to be followed."""
        snapshot = self._desk.snapshot
        return snapshot is not None and all(each.merchant_id != self._state.merchant_id for each in snapshot.windows)

    @Property(FormModel, constant=True)
    def form(self) -> FormModel:
        return self._form
