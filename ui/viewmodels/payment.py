"""One payment from the amount to the result."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.payments import PayMerchant
from app.domain.codes import MerchantCode
from app.domain.merchants import Merchant
from app.domain.money import check_payment_amount, parse_yuan
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.domain.texts import Text
from ui.format import money
from ui.format.refusals import sentence
from ui.models.paying import MethodRow, MethodsModel
from ui.viewmodels import words
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PASSWORD_LENGTH = 6
UNANSWERED = (RefusalCode.LINK_OFFLINE, RefusalCode.LINK_TIMED_OUT)
FINAL = (RefusalCode.CODE_EXPIRED, RefusalCode.CODE_DAMAGED, RefusalCode.MERCHANT_UNKNOWN, RefusalCode.AMOUNT_FIXED)
"""What no password can mend: the sheet says so and takes no more digits."""


class PaymentState(NamedTuple):
    """``stage``: idle, amount, confirm, password, working, failed, done."""

    stage: str = "idle"
    merchant_id: str = ""
    merchant_name: Text | None = None
    merchant_icon: str = ""
    merchant_tint: str = "blue"
    amount_text: str = ""
    amount_fen: int = 0
    amount_fixed: bool = False
    amount_refusal: Refusal | None = None
    method: str = ""
    method_label: str = ""
    method_detail: str = ""
    method_icon: str = ""
    method_tint: str = "blue"
    filled: int = 0
    refusal: Refusal | None = None
    lock: Refusal | None = None
    bill_id: int = 0


@QmlElement
@QmlUncreatable("made by the phone")
class PaymentViewModel(QObject):
    """Never keeps a password longer than the command that carries it."""

    changed = Signal()

    def __init__(self, desk: Desk, open_route: Callable[[str, bool], None], parent: QObject) -> None:
        """``open_route(route, instead)`` opens a page; ``instead`` replaces the pages of the payment."""
        super().__init__(parent)
        self._desk, self._open_route = desk, open_route
        self._state, self._methods = PaymentState(), MethodsModel(self)
        self._code, self._password = "", ""
        self._unanswered: PayMerchant | None = None
        self._sending: PayMerchant | None = None

    def start(self, code: str, read: MerchantCode) -> Refusal | None:
        """Open the amount page for a code that was read, or say why not."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return None
        merchant = next((each for each in snapshot.merchants if each.number == read.number), None)
        if merchant is None:
            return Refusal(RefusalCode.MERCHANT_UNKNOWN)
        self._code, self._password, self._unanswered = code, "", None
        self._show(self._first_state(merchant, read.amount_fen))
        self._open_route("amount", False)
        return None

    def _first_state(self, merchant: Merchant, amount_fen: int | None) -> PaymentState:
        return PaymentState(
            stage="amount",
            merchant_id=merchant.id,
            merchant_name=merchant.name,
            merchant_icon=merchant.icon,
            merchant_tint=merchant.tint,
            amount_text=money.yuan(amount_fen).replace(",", "") if amount_fen else "",
            amount_fixed=amount_fen is not None,
        )

    @Slot()
    def submitAmount(self) -> None:
        """Check the amount; if it can be paid, raise the confirmation with the first method that can pay it."""
        amount = parse_yuan(self._state.amount_text)
        refusal = amount if isinstance(amount, Refusal) else check_payment_amount(amount)
        if isinstance(amount, Refusal) or refusal is not None:
            self._show(self._state._replace(amount_refusal=refusal))
            return
        self._show(self._state._replace(amount_fen=amount, amount_refusal=None))
        self._confirm()

    def _confirm(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        self._methods.set_rows(self._method_rows(snapshot))
        able = next((row.key for row in self._methods.rows if row.enabled), snapshot.accounts[0].id)
        self._password = ""
        self._show(self._state._replace(stage="confirm", filled=0, refusal=None))
        self.choose(able)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Pay with this account instead; what was typed of the password is forgotten."""
        self._password = ""
        self._show(self._state._replace(method=key, filled=0, refusal=None))
        self._refresh()

    @Slot(str)
    def press(self, key: str) -> None:
        """A key of the keypad: a digit or ``back``. The sixth digit sends the payment."""
        if self._state.stage not in ("confirm", "password", "failed") or self.locked:
            return
        typed = self._password[:-1] if key == "back" else self._password + key
        self._password = typed[:PASSWORD_LENGTH]
        self._show(self._state._replace(stage="password", filled=len(self._password), refusal=None))
        if len(self._password) == PASSWORD_LENGTH and key != "back":
            self._send()

    def _send(self) -> None:
        password, self._password = self._password, ""
        self._show(self._state._replace(stage="working"))
        self._desk.spawn(self._pay(self._command(password)))

    def _command(self, password: str) -> PayMerchant:
        """The same payment tried again after no answer keeps its id, so that it can never be two."""
        state, before = self._state, self._unanswered
        again = before is not None and (before.method, before.amount_fen) == (state.method, state.amount_fen)
        command_id = before.id if before is not None and again else self._desk.session.next_id()
        return PayMerchant(command_id, self._code, state.amount_fen, state.method, password)

    async def _pay(self, command: PayMerchant) -> None:
        self._sending = command
        outcome = await self._desk.session.send(command)
        if self._sending is not command:
            return
        self._sending = None
        if isinstance(outcome, Receipt):
            self._unanswered = None
            self._show(self._state._replace(stage="done", filled=0, bill_id=outcome.bill_id or 0))
            self._open_route("result", True)
            return
        self._unanswered = command if outcome.code in UNANSWERED else None
        self._show(self._state._replace(stage="failed", filled=0, refusal=outcome))
        self._refresh()

    @Slot()
    def cancel(self) -> None:
        """Close the sheet; the amount page stays. A payment on its way is not stopped by looking away."""
        if self._state.stage in ("confirm", "password", "failed"):
            self._password = ""
            self._show(self._state._replace(stage="amount", filled=0, refusal=None))

    @Slot()
    def done(self) -> None:
        self._show(PaymentState())
        self._open_route("", True)

    @Slot()
    def openBill(self) -> None:
        self._open_route(f"bill/{self._state.bill_id}", False)

    def forget(self) -> None:
        """The world is closing: whatever was on its way belongs to it."""
        self._sending, self._unanswered, self._password = None, None, ""
        self._show(PaymentState())

    def leave(self) -> None:
        """The pages of the payment were left."""
        if self._state.stage != "working":
            self._password = ""
            self._show(PaymentState())

    def apply(self) -> None:
        """The wallet or the language changed."""
        if self._state.stage != "idle":
            self.changed.emit()
        if self._state.stage in ("confirm", "password", "failed"):
            self._refresh()

    def _refresh(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None or not self._state.method:
            return
        self._methods.set_rows(self._method_rows(snapshot))
        lock, refusal = _lock(snapshot), self._state.refusal
        if refusal is not None and refusal.code is RefusalCode.PASSWORD_LOCKED:
            refusal = None
        icon, tint = words.account_look(self._state.method, snapshot)
        account = snapshot.account(self._state.method)
        self._show(
            self._state._replace(
                method_label=words.account_name(self._state.method, snapshot, self._desk.language),
                method_detail=money.yuan(account.balance_fen),
                method_icon=icon,
                method_tint=tint,
                lock=lock,
                refusal=refusal,
            )
        )

    def _method_rows(self, snapshot: WalletSnapshot) -> list[MethodRow]:
        limits = {card.account_id: card.limit_fen for card in snapshot.cards}
        return [
            self._method_row(account.id, account.balance_fen, limits.get(account.id), snapshot)
            for account in snapshot.accounts
        ]

    def _method_row(self, account_id: str, has_fen: int, limit_fen: int | None, snapshot: WalletSnapshot) -> MethodRow:
        asked = self._state.amount_fen
        detail = self.tr("%1 available").replace("%1", money.yuan_sign(has_fen))
        if has_fen < asked:
            detail = self.tr("Not enough: %1 available").replace("%1", money.yuan_sign(has_fen))
        elif limit_fen is not None and limit_fen < asked:
            detail = self.tr("At most %1 at a time").replace("%1", money.yuan_sign(limit_fen))
        icon, tint = words.account_look(account_id, snapshot)
        return MethodRow(
            key=account_id,
            label=words.account_name(account_id, snapshot, self._desk.language),
            detail=detail,
            icon=icon,
            tint=tint,
            enabled=has_fen >= asked and (limit_fen is None or limit_fen >= asked),
            selected=account_id == self._state.method,
        )

    def _show(self, state: PaymentState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(str, notify=changed)
    def amountText(self) -> str:
        return self._state.amount_text

    @amountText.setter
    def amountText(self, text: str) -> None:
        if not self._state.amount_fixed:
            self._show(self._state._replace(amount_text=text, amount_refusal=None))

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._state.stage in ("confirm", "password", "working", "failed")

    @Property(str, notify=changed)
    def amountDisplay(self) -> str:
        return f"¥ {money.yuan(self._state.amount_fen)}"

    @Property(str, notify=changed)
    def resultTitle(self) -> str:
        return self.tr("Payment successful")

    @Property(str, notify=changed)
    def resultDetail(self) -> str:
        return self.tr("Paid from %1").replace("%1", self._state.method_label)

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._state.stage

    @Property(str, notify=changed)
    def merchantName(self) -> str:
        name = self._state.merchant_name
        return name.in_language(self._desk.language) if name else ""

    @Property(str, notify=changed)
    def merchantIcon(self) -> str:
        return self._state.merchant_icon

    @Property(str, notify=changed)
    def merchantTint(self) -> str:
        return self._state.merchant_tint

    @Property(bool, notify=changed)
    def amountFixed(self) -> bool:
        return self._state.amount_fixed

    @Property(str, notify=changed)
    def amountError(self) -> str:
        return sentence(self._state.amount_refusal) if self._state.amount_refusal else ""

    @Property(str, notify=changed)
    def methodLabel(self) -> str:
        return self._state.method_label

    @Property(str, notify=changed)
    def methodDetail(self) -> str:
        return self._state.method_detail

    @Property(str, notify=changed)
    def methodIcon(self) -> str:
        return self._state.method_icon

    @Property(str, notify=changed)
    def methodTint(self) -> str:
        return self._state.method_tint

    @Property(int, notify=changed)
    def filled(self) -> int:
        return self._state.filled

    @Property(str, notify=changed)
    def errorText(self) -> str:
        refusal = self._state.lock or self._state.refusal
        return sentence(refusal) if refusal else ""

    @Property(bool, notify=changed)
    def passwordWrong(self) -> bool:
        refusal = self._state.refusal
        return refusal is not None and refusal.code is RefusalCode.PASSWORD_WRONG

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """No digits are taken: paying is locked, or this payment can no longer succeed."""
        refusal = self._state.refusal
        return self._state.lock is not None or (refusal is not None and refusal.code in FINAL)

    @Property(MethodsModel, constant=True)
    def methods(self) -> MethodsModel:
        return self._methods


def _lock(snapshot: WalletSnapshot) -> Refusal | None:
    """Why nothing can be paid just now, if paying is locked."""
    security = snapshot.security
    if not security.locked or security.locked_until is None:
        return None
    return Refusal(RefusalCode.PASSWORD_LOCKED, {"until": security.locked_until.isoformat()})
