"""A hold's page, and what is frozen on an account."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.holds.opening import AuthorizeHold, DeclineHold
from app.domain.accounts import balance_of, fund_of
from app.domain.holds import LASTS, Frozen, HoldDetail, HoldState, RequestKind
from app.domain.refusals import Refusal
from app.domain.snapshot import WalletSnapshot
from app.domain.texts import Text
from app.queries.holds import FrozenOn, HoldById
from ui.format import dates, money
from ui.format.refusals import sentence
from ui.models.orders import PairRow, PairsModel, StepsModel
from ui.models.wealth import HoldingRow, HoldingsModel
from ui.viewmodels import words
from ui.viewmodels.ask import Ask
from ui.viewmodels.deposits.hold_words import hold_state, step_rows
from ui.viewmodels.desk import Desk
from ui.viewmodels.sending import Sending

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class HoldPage(NamedTuple):
    hold_id: int = 0
    detail: HoldDetail | None = None
    missing: bool = False
    refusal: Refusal | None = None
    account: str = ""
    frozen: tuple[Frozen, ...] | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class HoldViewModel(QObject):
    """``frozen`` lists every hold that rests on one account; ``captures`` open their bills."""

    changed = Signal()

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._confirm, self._state, self._sending = desk, confirm, HoldPage(), Sending(desk)
        self._facts, self._steps = PairsModel(self), StepsModel(self)
        self._captures, self._frozen = HoldingsModel(self), HoldingsModel(self)

    def arrive(self) -> None:
        """Opened anew: what was refused before is said no more."""
        self._show(self._state._replace(refusal=None))

    def show(self, hold_id: int) -> None:
        if hold_id != self._state.hold_id:
            self._show(self._state._replace(hold_id=hold_id, detail=None, missing=False, refusal=None))
        self._desk.spawn(self._load(hold_id))

    async def _load(self, hold_id: int) -> None:
        detail, snapshot = await self._desk.ask(HoldById(hold_id)), self._desk.snapshot
        if snapshot is None or hold_id != self._state.hold_id:
            return
        if detail is not None:
            self._fill(detail, snapshot)
        self._state = self._state._replace(detail=detail, missing=detail is None)
        self.changed.emit()

    def _fill(self, detail: HoldDetail, snapshot: WalletSnapshot) -> None:
        language, hold = self._desk.language, detail.hold
        facts = [
            (self.tr("Merchant"), snapshot.merchant(hold.terms.merchant_id).name.in_language(language)),
            (self.tr("For"), hold.terms.subject.in_language(language)),
        ]
        if hold.method:
            facts += [
                (self.tr("Frozen in"), words.account_name(hold.method, snapshot, language)),
                (self.tr("Captured"), money.yuan_sign(hold.captured_fen)),
                (self.tr("Released"), money.yuan_sign(hold.released_fen)),
                (self.tr("Still frozen"), money.yuan_sign(hold.rest_fen)),
            ]
        self._facts.set_rows([PairRow(label, label, value) for label, value in facts])
        self._steps.set_rows(step_rows(detail, language))
        self._captures.set_rows(
            [
                HoldingRow(
                    str(each.bill_id), self.tr("Captured"), dates.moment(each.at, language),
                    money.yuan(each.amount_fen), icon="bill", tint="blue",
                )
                for each in detail.requests
                if each.kind is RequestKind.CAPTURE
            ]
        )  # fmt: skip

    @Slot()
    def authorize(self) -> None:
        """Raise the confirmation: from Yu'e Bao if it has so much, else from the balance."""
        detail, snapshot = self._state.detail, self._desk.snapshot
        if detail is None or snapshot is None or not self.waiting:
            return
        hold, person = detail.hold, snapshot.person.id
        merchant = snapshot.merchant(hold.terms.merchant_id)
        self._confirm(
            Ask(
                f"hold/{hold.id}",
                merchant.name,
                merchant.icon,
                merchant.tint,
                hold.terms.amount_fen,
                lambda command_id, method, password: AuthorizeHold(command_id, hold.id, method, password),
                methods=(fund_of(person), balance_of(person)),
                done=Text("Deposit frozen", "押金已冻结"),
                then=Text("Nothing was paid. It stays yours until it is captured.", "未扣款，扣款前仍是您的钱。"),
                freezes=True,
            )
        )

    @Slot()
    def decline(self) -> None:
        if self._state.detail is not None and self.waiting and not self._sending.busy:
            self._desk.spawn(self._decline(self._state.hold_id))

    async def _decline(self, hold_id: int) -> None:
        self.changed.emit()
        outcome = await self._sending.send(("decline", hold_id), lambda new: DeclineHold(new, hold_id))
        self._show(self._state._replace(refusal=outcome if isinstance(outcome, Refusal) else None))
        self.changed.emit()

    def show_frozen(self, account: str) -> None:
        """``account``: ``fund`` or ``balance``."""
        if account != self._state.account:
            self._show(self._state._replace(account=account, frozen=None))
        self._desk.spawn(self._load_frozen(account))

    async def _load_frozen(self, account: str) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        person = snapshot.person.id
        found = await self._desk.ask(FrozenOn(fund_of(person) if account == "fund" else balance_of(person)))
        if found is None or account != self._state.account:
            return
        self._frozen.set_rows([self._frozen_row(each, snapshot) for each in found])
        self._state = self._state._replace(frozen=found)
        self.changed.emit()

    def _frozen_row(self, each: Frozen, snapshot: WalletSnapshot) -> HoldingRow:
        language, terms = self._desk.language, each.hold.terms
        merchant = snapshot.merchant(terms.merchant_id)
        detail = merchant.name.in_language(language)
        if each.lapses_at is not None:
            lapses = self.tr("until %1").replace("%1", dates.short_day(each.lapses_at, language))
            detail = f"{detail} · {lapses}"
        return HoldingRow(
            str(each.hold.id), terms.subject.in_language(language), detail, money.yuan(each.hold.rest_fen),
            icon=merchant.icon, tint=merchant.tint,
        )  # fmt: skip

    def forget(self) -> None:
        self._frozen.set_rows([])
        self._show(HoldPage())

    def _show(self, state: HoldPage) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.detail is not None

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        return self._state.missing

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        return self._state.detail is not None and self._state.detail.hold.state is HoldState.INIT

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._sending.busy

    @Property(str, notify=changed)
    def title(self) -> str:
        detail = self._state.detail
        return detail.hold.terms.subject.in_language(self._desk.language) if detail else ""

    @Property(str, notify=changed)
    def amountText(self) -> str:
        return money.yuan(self._state.detail.hold.terms.amount_fen) if self._state.detail else ""

    @Property(str, notify=changed)
    def stateText(self) -> str:
        return hold_state(self._state.detail.hold) if self._state.detail else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._look(0)

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._look(1)

    def _look(self, place: int) -> str:
        detail, snapshot = self._state.detail, self._desk.snapshot
        if detail is None or snapshot is None:
            return ("lock", "blue")[place]
        merchant = snapshot.merchant(detail.hold.terms.merchant_id)
        return (merchant.icon, merchant.tint)[place]

    @Property(str, notify=changed)
    def merchantId(self) -> str:
        return self._state.detail.hold.terms.merchant_id if self._state.detail else ""

    @Property(str, notify=changed)
    def noteText(self) -> str:
        """What freezing means, as long as something is or may be frozen."""
        detail, snapshot = self._state.detail, self._desk.snapshot
        if detail is None or snapshot is None or detail.hold.over:
            return ""
        days = self.tr("After %1 days what is left is free again by itself.").replace("%1", str(LASTS.days))
        if detail.hold.method == fund_of(snapshot.person.id):
            return self.tr("Frozen units go on earning.") + self._gap() + days
        return self.tr("Frozen is not paid: the merchant is paid only what it captures.") + self._gap() + days

    def _gap(self) -> str:
        return "" if self._desk.language == "zh_CN" else " "

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return sentence(self._state.refusal) if self._state.refusal else ""

    @Property(bool, notify=changed)
    def frozenLoaded(self) -> bool:
        return self._state.frozen is not None

    @Property(str, notify=changed)
    def frozenText(self) -> str:
        return money.yuan(sum(each.hold.rest_fen for each in self._state.frozen or ()))

    @Property(bool, notify=changed)
    def frozenEarns(self) -> bool:
        return self._state.account == "fund"

    @Property(PairsModel, constant=True)
    def facts(self) -> PairsModel:
        return self._facts

    @Property(StepsModel, constant=True)
    def steps(self) -> StepsModel:
        return self._steps

    @Property(HoldingsModel, constant=True)
    def captures(self) -> HoldingsModel:
        return self._captures

    @Property(HoldingsModel, constant=True)
    def frozen(self) -> HoldingsModel:
        return self._frozen
