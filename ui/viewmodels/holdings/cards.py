"""Bank cards: those that are bound with what their banks still let through, and binding another."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.wealth.cards import BindCard, UnbindCard
from app.domain.banks import CardKind, FoundBank, bank_of, luhn_holds, tail_of
from app.domain.cards import is_holder
from app.domain.directory import card_name
from app.domain.phones import tidy_phone
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.domain.texts import Text
from app.layouts.functions.town import load_banks
from app.queries.wealth import CardCap, CardCaps
from ui.format import counts, money, plain_money
from ui.format.refusals import sentence
from ui.models.wealth import BoundCardRow, BoundCardsModel
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_SHORTEST, _LONGEST = 13, 19
_ABOUT_THE_FORM = {
    RefusalCode.CARD_NUMBER_WRONG: "number",
    RefusalCode.CARD_BANK_UNKNOWN: "number",
    RefusalCode.CARD_OF_ANOTHER_KIND: "number",
    RefusalCode.CARD_BOUND: "number",
    RefusalCode.CARDS_FULL: "number",
    RefusalCode.CARD_HOLDER_OTHER: "holder",
    RefusalCode.PHONE_MALFORMED: "phone",
}
"""The field each refusal of a binding is about."""
_ABOUT_THE_CARD = (RefusalCode.CARD_UNKNOWN, RefusalCode.CARD_BUSY)


class Form(NamedTuple):
    """What is typed, and the field a refusal is about."""

    number: str = ""
    holder: str = ""
    phone: str = ""
    at: str = ""
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class CardsViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._confirm, self._form = desk, confirm, Form()
        self._cards, self._kept = BoundCardsModel(self), ("", "")

    def show(self) -> None:
        self._desk.spawn(self._load())

    async def _load(self) -> None:
        caps, snapshot = await self._desk.ask(CardCaps()), self._desk.snapshot
        if caps is not None and snapshot is not None:
            known = {each.id for each in snapshot.accounts}
            self._cards.set_rows([self._row(each, snapshot) for each in caps if each.card.account_id in known])

    def _row(self, cap: CardCap, snapshot: WalletSnapshot) -> BoundCardRow:
        card = cap.card
        return BoundCardRow(
            key=card.id,
            bank=card.bank.in_language(self._desk.language),
            tail=card.tail,
            balance_text=money.yuan(snapshot.account(card.account_id).balance_fen),
            limit_text=self._limits(cap),
            icon=card.icon,
            tint=card.tint,
        )

    def _limits(self, cap: CardCap) -> str:
        said = [self.tr("At most %1 a payment").replace("%1", plain_money.yuan_sign(cap.once_fen))]
        left = self.tr("%1 of %2 left today"), self.tr("%1 of %2 left this month")
        for pattern, whole, rest in zip(
            left, (cap.day_fen, cap.month_fen), (cap.day_left_fen, cap.month_left_fen), strict=True
        ):
            if whole is not None and rest is not None:
                said.append(pattern.replace("%1", money.yuan_sign(rest)).replace("%2", plain_money.yuan_sign(whole)))
        return "\n".join(said)

    @Slot(str)
    def unbind(self, card_id: str) -> None:
        """Ask for the password; then the card is gone."""
        snapshot = self._desk.snapshot
        card = next((each for each in snapshot.cards if each.id == card_id), None) if snapshot else None
        if card is None:
            return
        name = card_name(card)
        self._keep("", "")
        self._confirm(
            Ask(
                f"unbind {card_id}",
                name,
                card.icon,
                card.tint,
                0,
                lambda command_id, _, password: UnbindCard(command_id, card_id, password),
                about=lambda: self.tr("Unbind this card"),
                told=lambda _: (self.tr("Card unbound"), self.tr("It pays no longer.")),
                refused=lambda refusal: self._stays(card_id, refusal),
            )
        )

    def _stays(self, card_id: str, refusal: Refusal) -> bool:
        if refusal.code not in _ABOUT_THE_CARD:
            return False
        self._keep(card_id, sentence(refusal))
        return True

    def _keep(self, card_id: str, error: str) -> None:
        """Say at this card why it could not be unbound."""
        self._kept = (card_id, error)
        self.changed.emit()

    @Property(str, notify=changed)
    def keptCard(self) -> str:
        """The card that could not be unbound; ``keptError`` says why."""
        return self._kept[0]

    @Property(str, notify=changed)
    def keptError(self) -> str:
        return self._kept[1]

    def arrive(self) -> None:
        """The page was opened."""
        self._keep("", "")

    # Binding another.

    def start(self) -> None:
        """The form was opened."""
        self._show(Form())

    def _show(self, form: Form) -> None:
        if form != self._form:
            self._form = form
            self.changed.emit()

    @property
    def _digits(self) -> str:
        return "".join(each for each in self._form.number if each.isdigit())

    @property
    def _found(self) -> FoundBank | None:
        """The bank behind what is typed so far, as soon as only one fits."""
        digits = self._digits
        banks = load_banks()
        whole = bank_of(digits, banks)
        if whole is not None or len(digits) < 6:
            return whole
        begun = [
            FoundBank(bank, prefix.kind)
            for bank in banks
            for prefix in bank.prefixes
            if digits.startswith(prefix.digits) and len(digits) < prefix.length
        ]
        return begun[0] if begun else None

    @Slot()
    def submit(self) -> None:
        """Check field by field in the wallet's own order; then ask for the password."""
        snapshot, form, digits = self._desk.snapshot, self._form, self._digits
        if snapshot is None:
            return
        found = bank_of(digits, load_banks())
        at, code = self._why_not(digits, found, snapshot)
        self._show(form._replace(at=at, refusal=Refusal(code) if code else None))
        if code is None and found is not None:
            self._confirm(self._ask(digits, found))

    def _why_not(
        self, digits: str, found: FoundBank | None, snapshot: WalletSnapshot
    ) -> tuple[str, RefusalCode | None]:
        if not (_SHORTEST <= len(digits) <= _LONGEST and luhn_holds(digits)):
            return "number", RefusalCode.CARD_NUMBER_WRONG
        if found is None:
            return "number", RefusalCode.CARD_BANK_UNKNOWN
        if found.kind is not CardKind.DEBIT:
            return "number", RefusalCode.CARD_OF_ANOTHER_KIND
        if not is_holder(self._form.holder, snapshot.person):
            return "holder", RefusalCode.CARD_HOLDER_OTHER
        if tidy_phone(self._form.phone) is None:
            return "phone", RefusalCode.PHONE_MALFORMED
        return "", None

    def _ask(self, digits: str, found: FoundBank) -> Ask:
        form, tail, bank = self._form, tail_of(digits), found.bank
        name = Text(f"{bank.name.en} ({tail})", f"{bank.name.zh_CN}（{tail}）")
        return Ask(
            f"bind {hash(digits)}",
            name,
            "bank-card",
            bank.tint,
            0,
            lambda command_id, _, password: BindCard(command_id, digits, form.holder, form.phone, password),
            about=lambda: self.tr("Bind this card"),
            told=lambda _: (self.tr("Card bound"), self.tr("It can pay from now on.")),
            refused=self._not_bound,
        )

    def _not_bound(self, refusal: Refusal) -> bool:
        at = _ABOUT_THE_FORM.get(refusal.code, "")
        if at:
            self._show(self._form._replace(at=at, refusal=refusal))
        return bool(at)

    @Property(BoundCardsModel, constant=True)
    def cards(self) -> BoundCardsModel:
        return self._cards

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._form.number

    @number.setter
    def number(self, text: str) -> None:
        digits = "".join(each for each in text if each.isdigit())[:_LONGEST]
        self._show(self._form._replace(number=counts.grouped(digits), **self._cleared("number")))

    @Property(str, notify=changed)
    def holder(self) -> str:
        return self._form.holder

    @holder.setter
    def holder(self, text: str) -> None:
        self._show(self._form._replace(holder=text, **self._cleared("holder")))

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._form.phone

    @phone.setter
    def phone(self, text: str) -> None:
        self._show(self._form._replace(phone=text, **self._cleared("phone")))

    def _cleared(self, field: str) -> dict:
        return {"at": "", "refusal": None} if self._form.at == field else {}

    @Property(str, notify=changed)
    def bankText(self) -> str:
        """What the number says so far."""
        found = self._found
        if found is None:
            return ""
        kind = self.tr("debit card") if found.kind is CardKind.DEBIT else self.tr("credit card")
        return f"{found.bank.name.in_language(self._desk.language)} · {kind}"

    @Property(str, notify=changed)
    def numberError(self) -> str:
        return self._error("number")

    @Property(str, notify=changed)
    def holderError(self) -> str:
        return self._error("holder")

    @Property(str, notify=changed)
    def phoneError(self) -> str:
        return self._error("phone")

    def _error(self, field: str) -> str:
        refusal = self._form.refusal
        return sentence(refusal) if refusal and self._form.at == field else ""
