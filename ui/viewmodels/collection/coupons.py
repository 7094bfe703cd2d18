"""Coupons: those the person has, by how they stand, and those to claim."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.coupons.claiming import ClaimCoupon
from app.domain.coupons import Claim, Coupon, CouponState
from app.domain.refusals import Refusal
from app.domain.snapshot import WalletSnapshot
from app.queries.coupons import CouponById, CouponPage, MyCoupons, OwnCoupons
from ui.format.refusals import sentence
from ui.models.collection import CouponRow, CouponsModel
from ui.viewmodels.collection import words
from ui.viewmodels.desk import Desk
from ui.viewmodels.sending import Sending

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SEGMENTS = {
    "usable": (CouponState.USABLE,),
    "claimed": (CouponState.CLAIMED,),
    "used": (CouponState.USED,),
    "expired": (CouponState.EXPIRED, CouponState.CLOSED),
}
LIVE = (CouponState.OFFERED, CouponState.CLAIMED, CouponState.USABLE)


class CouponsState(NamedTuple):
    """``asked`` is the coupon whose page is open; ``failed`` the one whose claim was refused."""

    loaded: bool = False
    segment: str = "usable"
    asked: int = 0
    failed: str = ""
    error: str = ""


@QmlElement
@QmlUncreatable("made by the phone")
class CouponsViewModel(QObject):
    """``coupons`` is the open segment, ``offered`` what can be claimed; ``page`` the coupon whose page is open."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._sending, self._state = desk, Sending(desk), CouponsState()
        self._coupons, self._offered, self._page = CouponsModel(self), CouponsModel(self), CouponsModel(self)
        self._own: OwnCoupons | None = None
        self._found: CouponPage | None = None

    def arrive(self) -> None:
        self._show(self._state._replace(segment="usable", failed="", error=""))

    def forget(self) -> None:
        self._own, self._found = None, None
        for model in (self._coupons, self._offered, self._page):
            model.set_rows([])
        self._show(CouponsState())

    def show(self) -> None:
        self._desk.spawn(self._load())

    def show_one(self, coupon_id: str) -> None:
        wanted = int(coupon_id) if coupon_id.isdecimal() else 0
        if wanted != self._state.asked:
            self._page.set_rows([])
            self._show(self._state._replace(asked=wanted, loaded=False, error=""))
        self._desk.spawn(self._load_one(wanted))

    async def _load(self) -> None:
        own = await self._desk.ask(MyCoupons())
        if own is None or self._desk.snapshot is None:
            return
        self._own = own
        self._offered.set_rows([self._offer(each) for each in own.offered])
        self._state = self._state._replace(loaded=True)
        self._show_segment()

    async def _load_one(self, coupon_id: int) -> None:
        found: CouponPage | None = await self._desk.ask(CouponById(coupon_id))
        if self._desk.snapshot is None or coupon_id != self._state.asked:
            return
        self._found = found
        self._page.set_rows([] if found is None else [self._row_of(found)])
        self._state = self._state._replace(loaded=True)
        self.changed.emit()

    def _row_of(self, found: CouponPage) -> CouponRow:
        if found.shown is not None:
            return self._held(found.coupon, found.shown.held.claim, found.shown.state)
        row = self._offer(found.coupon)
        return row if found.claimable else row._replace(standing="gone", state_text=self.tr("Not offered"), live=False)

    def _show_segment(self) -> None:
        wanted = SEGMENTS[self._state.segment]
        mine = self._own.mine if self._own else ()
        rows = [self._held(each.held.coupon, each.held.claim, each.state) for each in mine if each.state in wanted]
        self._coupons.set_rows(rows)
        self.changed.emit()

    def _held(self, coupon: Coupon, claim: Claim, state: CouponState) -> CouponRow:
        snapshot = self._desk.snapshot
        if snapshot is None:
            raise RuntimeError("no world is open")
        return self._row(coupon, words.between(claim, snapshot.now, self._desk.language), state, snapshot)

    def _offer(self, coupon: Coupon) -> CouponRow:
        snapshot = self._desk.snapshot
        if snapshot is None:
            raise RuntimeError("no world is open")
        detail = words.validity(coupon, snapshot.now, self._desk.language)
        return self._row(coupon, detail, CouponState.OFFERED, snapshot)

    def _row(self, coupon: Coupon, detail: str, state: CouponState, snapshot: WalletSnapshot) -> CouponRow:
        merchant, language = snapshot.merchant(coupon.merchant_id), self._desk.language
        return CouponRow(
            key=str(coupon.id),
            value=words.short_yuan(coupon.terms.value_fen),
            condition=words.condition(coupon.terms),
            merchant=merchant.name.in_language(language),
            detail=detail,
            note=words.hours(coupon.terms.hours, language),
            standing=state.value,
            state_text=words.state(state),
            tint=merchant.tint if state in LIVE else "grey",
            icon=merchant.icon,
            live=state in LIVE,
        )

    @Slot(str)
    def choose(self, segment: str) -> None:
        if segment in SEGMENTS:
            self._state = self._state._replace(segment=segment)
            self._show_segment()

    @Slot(str)
    def claim(self, key: str) -> None:
        self._show(self._state._replace(failed="", error=""))
        self._desk.spawn(self._claim(key))

    async def _claim(self, key: str) -> None:
        outcome = await self._sending.send(("claim", key), lambda command_id: ClaimCoupon(command_id, int(key)))
        if isinstance(outcome, Refusal):
            self._show(self._state._replace(failed=key, error=sentence(outcome)))

    def _show(self, state: CouponsState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(str, notify=changed)
    def segment(self) -> str:
        return self._state.segment

    @Property("QVariantList", notify=changed)
    def segments(self) -> list[dict[str, str]]:
        names = {
            "usable": self.tr("Usable"),
            "claimed": self.tr("Later"),
            "used": self.tr("Used"),
            "expired": self.tr("Ended"),
        }
        return [{"key": key, "label": name} for key, name in names.items()]

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return self._state.error

    @Property(str, notify=changed)
    def failedKey(self) -> str:
        return self._state.failed

    @Property(str, notify=changed)
    def hoursText(self) -> str:
        """Of the coupon whose page is open."""
        found = self._found
        said = words.hours(found.coupon.terms.hours, self._desk.language) if found else ""
        return said or self.tr("At any hour")

    @Property(CouponsModel, constant=True)
    def coupons(self) -> CouponsModel:
        return self._coupons

    @Property(CouponsModel, constant=True)
    def offered(self) -> CouponsModel:
        return self._offered

    @Property(CouponsModel, constant=True)
    def page(self) -> CouponsModel:
        """No row, or the one."""
        return self._page

    @Property(str, notify=changed)
    def merchantRoute(self) -> str:
        """The window of the merchant whose coupon's page is open."""
        return f"window/{self._found.coupon.merchant_id}" if self._found else ""
