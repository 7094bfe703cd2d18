"""The amount page of a move between the person's accounts."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.wealth.balance import Speed
from app.domain.money import parse_yuan
from app.domain.refusals import Refusal
from app.domain.snapshot import WalletSnapshot
from app.queries.fund import FundTerms
from app.queries.wealth import CardCaps, TermProducts
from ui.format import money, plain_money
from ui.format.refusals import sentence
from ui.models.paying import MethodRow, MethodsModel
from ui.viewmodels import words
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk
from ui.viewmodels.holdings import moves
from ui.viewmodels.holdings.moves import Known, Moving

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class MoveState(NamedTuple):
    kind: str = ""
    product: str = ""
    text: str = ""
    account: str = ""
    speed: Speed = Speed.TWO_HOURS
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class MoveViewModel(QObject):
    """``kind`` is one of ``moves.KINDS``; ``confirm`` raises the confirmation."""

    changed = Signal()

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._confirm = desk, confirm
        self._state, self._known, self._methods = MoveState(), Known(), MethodsModel(self)

    def start(self, kind: str, product: str) -> None:
        """The page was opened: nothing is typed yet, the first account that has anything is chosen."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        found = moves.choices(kind, snapshot)
        outward = kind in moves.OUTWARD
        able = next((each for each in found if outward or snapshot.account(each).available_fen), "")
        self._known = Known()
        self._state = MoveState(kind, product, "", able or (found[0] if found else ""))
        self.show()

    def show(self) -> None:
        """The wallet or the language changed while the page is open."""
        snapshot = self._desk.snapshot
        if snapshot is None or not self._state.kind:
            return
        if self._state.account and self._state.account not in moves.choices(self._state.kind, snapshot):
            self._state = self._state._replace(account="")
        self._methods.set_rows([self._row(each, snapshot) for each in moves.choices(self._state.kind, snapshot)])
        self._desk.spawn(self._load())
        self.changed.emit()

    async def _load(self) -> None:
        terms, caps = await self._desk.ask(FundTerms()), await self._desk.ask(CardCaps())
        products = await self._desk.ask(TermProducts())
        product = next((each for each in products or () if each.id == self._state.product), None)
        if caps is not None:
            self._known = Known(terms, caps, product)
            self.changed.emit()

    def _row(self, account_id: str, snapshot: WalletSnapshot) -> MethodRow:
        icon, tint = words.account_look(account_id, snapshot)
        has = self.tr("%1 available").replace("%1", money.yuan_sign(snapshot.account(account_id).available_fen))
        return MethodRow(
            key=account_id,
            label=words.account_name(account_id, snapshot, self._desk.language),
            detail="" if self._state.kind in moves.OUTWARD else has,
            icon=icon,
            tint=tint,
            enabled=True,
            selected=account_id == self._state.account,
        )

    def _moving(self, amount_fen: int = 0) -> Moving:
        return Moving(self._state.kind, self._state.account, amount_fen, self._state.speed)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Another account."""
        self._state = self._state._replace(account=key, refusal=None)
        self.show()

    @Slot(str)
    def chooseSpeed(self, key: str) -> None:
        """``two_hours`` or ``next_day``."""
        self._state = self._state._replace(speed=Speed(key))
        self.changed.emit()

    @Slot()
    def useAll(self) -> None:
        """As much as can be moved now."""
        snapshot = self._desk.snapshot
        if snapshot is not None and self._state.account:
            fen = moves.most(self._moving(), snapshot, self._known)
            self.text = plain_money.yuan(fen).replace(",", "")

    @Slot()
    def submit(self) -> None:
        """Check the amount; if it can be moved, ask for the confirmation."""
        snapshot = self._desk.snapshot
        if snapshot is None or not self._state.account:
            return
        amount = parse_yuan(self._state.text)
        if isinstance(amount, Refusal):
            self._refuse(amount)
            return
        moving = self._moving(amount)
        refusal = moves.why_not(moving, snapshot, self._known)
        self._refuse(refusal)
        if refusal is None:
            self._confirm(self._ask(moving, snapshot))

    def _refuse(self, refusal: Refusal | None) -> None:
        self._state = self._state._replace(refusal=refusal)
        self.changed.emit()

    def _ask(self, moving: Moving, snapshot: WalletSnapshot) -> Ask:
        known, account = self._known, moving.account
        toward = moves.toward(moving, moves.target_name(moving, snapshot, known))
        icon, tint = words.account_look(moves.source(moving, snapshot), snapshot)
        return Ask(
            f"move {' '.join(map(str, moving))} {self._state.product}",
            moves.target_name(moving, snapshot, known),
            icon,
            tint,
            moving.amount_fen,
            lambda command_id, _, password: moves.command(moving, command_id, password, known),
            methods=(moves.source(moving, snapshot),),
            title=moves.title(moving),
            toward=lambda: toward.in_language(self._desk.language),
            told=lambda receipt: moves.told(
                moving.kind, receipt, account, self._desk.snapshot or snapshot, self._desk.language
            ),
        )

    def forget(self) -> None:
        """The page was left."""
        self._state = MoveState()
        self.changed.emit()

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._state.kind

    @Property(str, notify=changed)
    def title(self) -> str:
        match self._state.kind:
            case "fund_in":
                return self.tr("Transfer in")
            case "fund_out":
                return self.tr("Transfer out")
            case "balance_in":
                return self.tr("Add money")
            case "balance_out":
                return self.tr("To a bank card")
        return self._known.product.name.in_language(self._desk.language) if self._known.product else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._state.text

    @text.setter
    def text(self, text: str) -> None:
        if text != self._state.text:
            self._state = self._state._replace(text=text, refusal=None)
            self.changed.emit()

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return sentence(self._state.refusal) if self._state.refusal else ""

    @Property(str, notify=changed)
    def caption(self) -> str:
        return self.tr("To") if self._state.kind in moves.OUTWARD else self.tr("From")

    @Property(str, notify=changed)
    def availableText(self) -> str:
        """What there is to take out."""
        snapshot = self._desk.snapshot
        if snapshot is None or self._state.kind not in moves.OUTWARD:
            return ""
        available = snapshot.account(moves.source(self._moving(), snapshot)).available_fen
        return self.tr("%1 available").replace("%1", money.yuan_sign(available))

    @Property(str, notify=changed)
    def methodLabel(self) -> str:
        return self._chosen.label if self._chosen else ""

    @Property(str, notify=changed)
    def methodDetail(self) -> str:
        return self._chosen.detail if self._chosen else ""

    @Property(str, notify=changed)
    def methodIcon(self) -> str:
        return self._chosen.icon if self._chosen else ""

    @Property(str, notify=changed)
    def methodTint(self) -> str:
        return self._chosen.tint if self._chosen else "blue"

    @property
    def _chosen(self) -> MethodRow | None:
        return next((row for row in self._methods.rows if row.key == self._state.account), None)

    @Property("QVariantList", notify=changed)
    def whenTexts(self) -> list:
        snapshot = self._desk.snapshot
        if snapshot is None or not self._state.kind:
            return []
        return list(moves.when(self._moving(), snapshot, self._known, self._desk.language))

    @Property("QVariantList", notify=changed)
    def speeds(self) -> list:
        if self._state.kind != "balance_out":
            return []
        names = {Speed.TWO_HOURS: self.tr("Within two hours"), Speed.NEXT_DAY: self.tr("Next day")}
        return [{"key": speed.value, "label": name} for speed, name in names.items()]

    @Property(str, notify=changed)
    def speed(self) -> str:
        return self._state.speed.value

    @Property(MethodsModel, constant=True)
    def methods(self) -> MethodsModel:
        return self._methods
