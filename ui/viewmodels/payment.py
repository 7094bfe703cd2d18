"""Confirming anything that is paid: choose the account, type the password, see the result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.payments import PayMerchant, PayTrade
from app.commands.serving.following import Follow
from app.domain.coupons import Held
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.queries.coupons import CouponsFor
from ui.format import money, plain_money
from ui.format.refusals import sentence
from ui.models.paying import MethodsModel
from ui.viewmodels import words
from ui.viewmodels.ask import Ask
from ui.viewmodels.collection.words import coupon_name
from ui.viewmodels.coupon_choice import coupon_rows, coupon_text, off_fen
from ui.viewmodels.desk import Desk
from ui.viewmodels.methods import allowed, available, method_rows

if TYPE_CHECKING:
    from app.commands.registry import Command

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PASSWORD_LENGTH = 6
OPEN = ("confirm", "password", "failed")
UNANSWERED = (RefusalCode.LINK_OFFLINE, RefusalCode.LINK_TIMED_OUT)
FINAL = (
    RefusalCode.CODE_EXPIRED,
    RefusalCode.CODE_DAMAGED,
    RefusalCode.MERCHANT_UNKNOWN,
    RefusalCode.AMOUNT_FIXED,
    RefusalCode.TRADE_HAS_CLOSE,
    RefusalCode.TRADE_HAS_SUCCESS,
    RefusalCode.TRADE_NOT_EXIST,
    RefusalCode.SEAT_TAKEN,
    RefusalCode.SOLD_OUT,
    RefusalCode.GOING_CLOSED,
    RefusalCode.RIDE_UNDER_WAY,
    RefusalCode.ORDER_ALREADY_CLOSED,
    RefusalCode.ORDER_ALREADY_FINISH,
    RefusalCode.HOLD_AUTHORIZED,
    RefusalCode.RENTAL_OVERLAPS,
    RefusalCode.RENTAL_DAY_OVER,
    RefusalCode.PREPAID_FULL,
    RefusalCode.PREPAID_NOT_SOLD,
    RefusalCode.UTILITY_PAID,
    RefusalCode.TERM_OVER,
    RefusalCode.COVER_HELD,
)
"""What no password can mend: the sheet says so and takes no more digits."""


class PaymentState(NamedTuple):
    """``stage``: idle, confirm, password, working, failed, done."""

    stage: str = "idle"
    ask: Ask | None = None
    method: str = ""
    method_label: str = ""
    method_detail: str = ""
    method_icon: str = ""
    method_tint: str = "blue"
    filled: int = 0
    refusal: Refusal | None = None
    lock: Refusal | None = None
    bill_id: int = 0
    receipt: Receipt | None = None
    usable: tuple[Held, ...] = ()
    coupon: int | None = None
    used: Held | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class PaymentViewModel(QObject):
    """Never keeps a password longer than the command that carries it."""

    changed = Signal()

    def __init__(self, desk: Desk, open_route: Callable[[str, bool], None], parent: QObject) -> None:
        """``open_route(route, instead)`` opens a page; ``instead`` replaces the pages that led to the payment."""
        super().__init__(parent)
        self._desk, self._open_route = desk, open_route
        self._state, self._methods, self._password = PaymentState(), MethodsModel(self), ""
        self._coupons = MethodsModel(self)
        self._unanswered: tuple[str, str, str] | None = None
        self._sending: Command | None = None

    def confirm(self, ask: Ask) -> None:
        """Raise the confirmation, with the first account that can pay."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        rows = method_rows(ask, "", snapshot, self._desk.language)
        able = next((row.key for row in rows if row.enabled), allowed(ask, snapshot)[0].id)
        self._show(PaymentState("confirm", ask))
        self.choose(able)
        if ask.merchant_id:
            self._desk.spawn(self._propose(ask))

    async def _propose(self, ask: Ask) -> None:
        """The best coupon there is for it, and with it the first account that can pay the rest."""
        usable = await self._desk.ask(CouponsFor(ask.merchant_id, ask.amount_fen))
        snapshot = self._desk.snapshot
        if not usable or snapshot is None or self._state.ask is not ask or self._state.stage not in OPEN:
            return
        self._show(self._state._replace(usable=usable, coupon=usable[0].claim.id))
        rows = method_rows(ask, "", snapshot, self._desk.language, self._off)
        kept = next((row.key for row in rows if row.enabled and row.key == self._state.method), "")
        self.choose(kept or next((row.key for row in rows if row.enabled), self._state.method))

    @property
    def _off(self) -> int:
        return off_fen(self._state.usable, self._state.coupon)

    @Slot(str)
    def chooseCoupon(self, key: str) -> None:
        """Another coupon, or none; what was typed of the password is forgotten."""
        chosen = int(key) if key.isdecimal() else None
        self._show(self._state._replace(coupon=chosen))
        self.choose(self._state.method)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Pay with this account instead; what was typed of the password is forgotten."""
        self._password = ""
        self._show(self._state._replace(method=key, filled=0, refusal=None))
        self._refresh()

    @Slot(str)
    def press(self, key: str) -> None:
        """A key of the keypad: a digit or ``back``. The sixth digit sends the payment."""
        if self._state.stage not in OPEN or self.locked:
            return
        typed = self._password[:-1] if key == "back" else self._password + key
        self._password = typed[:PASSWORD_LENGTH]
        self._show(self._state._replace(stage="password", filled=len(self._password), refusal=None))
        if len(self._password) == PASSWORD_LENGTH and key != "back":
            self._send()

    def _send(self) -> None:
        ask, method = self._state.ask, self._state.method
        password, self._password = self._password, ""
        if ask is not None:
            coupon = self._state.coupon
            asked = ask.key if coupon is None else f"{ask.key} {coupon}"
            command_id = self._command_id(asked, method)
            self._show(self._state._replace(stage="working"))
            command = ask.command(command_id, method, password)
            if coupon is not None and isinstance(command, PayMerchant | PayTrade):
                command = replace(command, claim_id=coupon)
            self._desk.spawn(self._pay(ask, asked, command))

    def _command_id(self, key: str, method: str) -> str:
        """The same thing tried again after no answer keeps its id, so that it can never be two."""
        if self._unanswered is not None and self._unanswered[1:] == (key, method):
            return self._unanswered[0]
        return self._desk.session.next_id()

    async def _pay(self, ask: Ask, asked: str, command: Command) -> None:
        self._sending, method = command, self._state.method
        used = next((each for each in self._state.usable if each.claim.id == self._state.coupon), None)
        outcome = await self._desk.session.send(command)
        if self._sending is not command:
            return
        self._sending = None
        if isinstance(outcome, Receipt):
            self._unanswered = None
            if ask.paid is not None:
                ask.paid(outcome)
            bill_id = outcome.bill_id or 0
            self._show(self._state._replace(stage="done", filled=0, bill_id=bill_id, receipt=outcome, used=used))
            self._open_route("result", True)
            return
        self._unanswered = (command.id, asked, method) if outcome.code in UNANSWERED else None
        if ask.refused is not None and ask.refused(outcome):
            self._close()
            return
        self._show(self._state._replace(stage="failed", filled=0, refusal=outcome))
        self._refresh()

    @Slot()
    def cancel(self) -> None:
        """Close the sheet. A payment on its way is not stopped by looking away."""
        if self._state.stage in OPEN:
            self._close()

    @Slot()
    def done(self) -> None:
        self._close()
        self._open_route("", True)

    @Slot()
    def openBill(self) -> None:
        self._open_route(f"bill/{self._state.bill_id}", False)

    def forget(self) -> None:
        """The world is closing: whatever was on its way belongs to it."""
        self._sending, self._unanswered, self._password = None, None, ""
        self._show(PaymentState())

    def leave(self) -> None:
        """The pages that led to the payment were left."""
        if self._state.stage != "working":
            self._close()

    def _close(self) -> None:
        """What is on its way out of sight goes on saying what it said."""
        self._password = ""
        self._show(self._state._replace(stage="idle", filled=0, refusal=None))

    def apply(self) -> None:
        """The wallet or the language changed."""
        if self._state.stage != "idle":
            self._rename()
            self.changed.emit()
        if self._state.stage in OPEN:
            self._refresh()

    def _rename(self) -> None:
        """What pays goes by its name in the language of now, on its way and on the result page too."""
        snapshot, method = self._desk.snapshot, self._state.method
        if snapshot is not None and method:
            name = words.account_name(method, snapshot, self._desk.language)
            self._state = self._state._replace(method_label=name)

    def _refresh(self) -> None:
        snapshot, ask, method = self._desk.snapshot, self._state.ask, self._state.method
        if snapshot is None or ask is None or not method:
            return
        self._methods.set_rows(method_rows(ask, method, snapshot, self._desk.language, self._off))
        usable, coupon = self._state.usable, self._state.coupon
        self._coupons.set_rows(coupon_rows(usable, coupon, snapshot.now, self._desk.language))
        refusal = self._state.refusal
        if refusal is not None and refusal.code is RefusalCode.PASSWORD_LOCKED:
            refusal = None
        icon, tint = words.account_look(method, snapshot)
        self._show(
            self._state._replace(
                method_label=words.account_name(method, snapshot, self._desk.language),
                method_detail=money.yuan(available(method, snapshot)),
                method_icon=icon,
                method_tint=tint,
                lock=_lock(snapshot),
                refusal=refusal,
            )
        )

    def _show(self, state: PaymentState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._state.stage in (*OPEN, "working")

    @Property(str, notify=changed)
    def amountDisplay(self) -> str:
        """What is about to be confirmed is shown whatever is hidden."""
        ask = self._state.ask
        if ask is None:
            return ""
        return ask.about() if ask.about else self._amount(plain_money.yuan(ask.amount_fen - self._off))

    def _amount(self, yuan: str) -> str:
        """With the sign; what is not known yet is said to be about that."""
        said = f"¥ {yuan}"
        estimate = self._state.ask is not None and self._state.ask.estimate
        return self.tr("About %1").replace("%1", said) if estimate else said

    @Property(bool, notify=changed)
    def pays(self) -> bool:
        """Whether money is paid, or only the password asked for."""
        return self._state.ask is None or self._state.ask.about is None

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is being confirmed, over the amount."""
        ask = self._state.ask
        if ask is not None and ask.title is not None:
            return ask.title.in_language(self._desk.language)
        if self.freezes:
            return self.tr("Freeze a deposit")
        return self.tr("Confirm payment") if self.pays else self.tr("Confirm with your password")

    @Property(str, notify=changed)
    def toward(self) -> str:
        """Where the money goes, in words."""
        ask = self._state.ask
        if ask is not None and ask.toward is not None:
            return ask.toward()
        if self.freezes:
            return self.tr("held for %1, not paid").replace("%1", self.merchantName)
        return self.tr("to %1").replace("%1", self.merchantName) if self.pays else self.merchantName

    @Property(bool, notify=changed)
    def freezes(self) -> bool:
        """Whether nothing is paid, but frozen where it is."""
        return self._state.ask is not None and self._state.ask.freezes

    @Property(bool, notify=changed)
    def lockedOut(self) -> bool:
        """Paying is locked: proving who one is would open it."""
        return self._state.lock is not None

    @Property(str, notify=changed)
    def resultAmount(self) -> str:
        ask = self._state.ask
        off = self._state.used.coupon.terms.value_fen if self._state.used else 0
        return self._amount(money.yuan(ask.amount_fen - off)) if ask and ask.about is None else ""

    def _told(self, place: int) -> str:
        ask, receipt = self._state.ask, self._state.receipt
        return ask.told(receipt)[place] if ask and ask.told and receipt else ""

    @Property(str, notify=changed)
    def resultTitle(self) -> str:
        told = self._told(0)
        if told:
            return told
        done = self._state.ask.done if self._state.ask else None
        return done.in_language(self._desk.language) if done else self.tr("Payment successful")

    @Property(str, notify=changed)
    def resultDetail(self) -> str:
        told = self._told(1)
        if told:
            return told
        then = self._state.ask.then if self._state.ask else None
        if then:
            return then.in_language(self._desk.language)
        paid = self.tr("Paid from %1").replace("%1", self._state.method_label)
        if self._state.used is None:
            return paid
        off = self.tr("coupon %1").replace("%1", coupon_name(self._state.used.coupon.terms))
        return f"{paid} · {off}"

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._state.stage

    @Property(str, notify=changed)
    def merchantName(self) -> str:
        return self._state.ask.payee.in_language(self._desk.language) if self._state.ask else ""

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

    @Property(bool, notify=changed)
    def hasBill(self) -> bool:
        return self._state.bill_id > 0

    @Property(str, notify=changed)
    def couponText(self) -> str:
        """Empty where no coupon can be used."""
        return coupon_text(self._state.usable, self._state.coupon)

    @Property(bool, notify=changed)
    def couponTaken(self) -> bool:
        return self._state.coupon is not None

    @Property(str, notify=changed)
    def followId(self) -> str:
        """After a coupon was used: the merchant whose window is still to be followed."""
        snapshot, used = self._desk.snapshot, self._state.used
        if snapshot is None or used is None or self._state.stage != "done":
            return ""
        merchant_id = used.coupon.merchant_id
        return "" if any(each.merchant_id == merchant_id for each in snapshot.windows) else merchant_id

    @Slot()
    def follow(self) -> None:
        if self.followId:
            self._desk.spawn(self._follow(self.followId))

    async def _follow(self, merchant_id: str) -> None:
        session = self._desk.session
        await session.send(Follow(session.next_id(), merchant_id, "coupon"))
        self.changed.emit()

    @Property(MethodsModel, constant=True)
    def coupons(self) -> MethodsModel:
        return self._coupons

    @Property(MethodsModel, constant=True)
    def methods(self) -> MethodsModel:
        return self._methods


def _lock(snapshot: WalletSnapshot) -> Refusal | None:
    """Why nothing can be paid just now, if paying is locked."""
    security = snapshot.security
    if not security.locked or security.locked_until is None:
        return None
    return Refusal(RefusalCode.PASSWORD_LOCKED, {"until": security.locked_until.isoformat()})
