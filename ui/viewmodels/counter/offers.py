"""The Offers section: publishing a coupon, closing it, how many were claimed and used."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.coupons.publishing import CloseCoupon, PublishCoupon
from app.domain.coupons import Audience, Coupon
from app.domain.people_book import Portrait
from app.domain.receipts import Receipt
from app.queries.coupons import CouponsOf
from app.queries.people import Audience as Size
from app.queries.people import AudienceOf
from ui.format import dates
from ui.format.refusals import by_name
from ui.models.choices import ChoicesModel
from ui.models.offers import PublishedModel, PublishedRow
from ui.viewmodels.collection import words
from ui.viewmodels.counter.card_plan import CardPlanViewModel
from ui.viewmodels.counter.coupon_form import CouponText, terms_of
from ui.viewmodels.desk import Desk
from ui.viewmodels.refresh import Refresh

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 20


@QmlElement
@QmlUncreatable("made by the merchants' panel")
class CounterOffersViewModel(QObject):
    """``portrait`` tells whom the People section's portrait means; a sentence where that cannot be read."""

    changed = Signal()

    def __init__(self, desk: Desk, portrait: Callable[[], Portrait | str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._portrait, self._merchant_id = desk, portrait, ""
        self._text, self._audience, self._busy = CouponText(), Audience.ALL, False
        self._result, self._good, self._size = "", False, ""
        self._published = PublishedModel(self)
        self._audiences, self._validities, self._weeks = ChoicesModel(self), ChoicesModel(self), ChoicesModel(self)
        self._plan = CardPlanViewModel(desk, self)
        self._loading = Refresh(desk.spawn, self._load)

    def apply(self, merchant_id: str) -> None:
        """The merchant, the wallet or the language changed, and somebody looks."""
        if merchant_id != self._merchant_id:
            self._merchant_id, self._result = merchant_id, ""
        self._show_choices()
        self._plan.apply(merchant_id)
        self._loading.ask()

    def forget(self) -> None:
        """Another world is about to open; what is typed of a coupon stays."""
        self._merchant_id, self._result = "", ""
        self._plan.forget()
        self._published.set_rows([])
        self.changed.emit()

    async def _load(self) -> None:
        merchant_id = self._merchant_id
        found, size = await self._desk.ask(CouponsOf(merchant_id)), await self._offered_to(merchant_id)
        if found is None or size is None or self._desk.snapshot is None or merchant_id != self._merchant_id:
            return
        self._size = size
        now = self._desk.snapshot.now
        self._published.set_rows([self._row(each, now) for each in found[:SHOWN]])
        self.changed.emit()

    async def _offered_to(self, merchant_id: str) -> str | None:
        """How many a coupon would be offered to; where the portrait cannot be read, why."""
        portrait = self._meant()
        if isinstance(portrait, str):
            return portrait
        size: Size | None = await self._desk.ask(AudienceOf(merchant_id, portrait))
        if size is None:
            return None
        said = self.tr("%1 of %2 people").replace("%1", str(size.size))
        return said.replace("%2", str(size.people))

    def _meant(self) -> Portrait | str:
        """The chosen audience as a portrait; a sentence where that cannot be read."""
        match self._audience:
            case Audience.FOLLOWERS:
                return Portrait(followed=True)
            case Audience.GROUP:
                return self._portrait()
            case Audience.ALL:
                return Portrait()

    def _row(self, coupon: Coupon, now: datetime) -> PublishedRow:
        language, terms = self._desk.language, coupon.terms
        until = dates.short_day_of(coupon.claim_until.date(), now.date(), language)
        ends = self.tr("to claim before %1").replace("%1", until)
        closed = coupon.closed_at is not None
        told = [
            words.validity(coupon, now, language),
            words.hours(terms.hours, language),
            self.tr("closed") if closed else ends,
        ]
        counts = self.tr("%1 claimed · %2 used · %3 left").replace("%1", f"{coupon.claimed_before + coupon.claimed:,}")
        counts = counts.replace("%2", f"{coupon.used:,}").replace("%3", f"{coupon.left:,}")
        return PublishedRow(
            str(coupon.id), words.coupon_name(terms), " · ".join(filter(None, told)), counts, not closed
        )

    def _show_choices(self) -> None:
        audiences = {
            Audience.ALL: self.tr("Everybody"),
            Audience.FOLLOWERS: self.tr("Followers"),
            Audience.GROUP: self.tr("Portrait"),
        }
        self._audiences.offer(audiences, self._audience)
        validities = {"dates": self.tr("From today"), "after": self.tr("After claiming")}
        self._validities.offer(validities, self._text.validity)
        weeks = {"every": self.tr("Every day"), "weekdays": self.tr("Mon–Fri"), "weekend": self.tr("Weekend")}
        self._weeks.offer(weeks, self._text.week)

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """``field`` is one of ``CouponText``."""
        if field in CouponText._fields:
            self._text, self._result = self._text._replace(**{field: text}), ""
            self._show_choices()
            self.changed.emit()

    @Slot(str)
    def chooseAudience(self, key: str) -> None:
        self._audience, self._result = Audience(key), ""
        self._show_choices()
        self._loading.ask()
        self.changed.emit()

    @Slot()
    def publish(self) -> None:
        portrait = self._portrait() if self._audience is Audience.GROUP else Portrait()
        if isinstance(portrait, str):
            self._end(portrait, good=False)
        elif not self._busy and self._desk.snapshot is not None:
            self._busy = True
            self.changed.emit()
            self._desk.spawn(self._publish(portrait))

    async def _publish(self, portrait: Portrait) -> None:
        session, snapshot = self._desk.session, self._desk.snapshot
        if snapshot is None:
            return
        terms = terms_of(self._text, snapshot.now.date())
        command = PublishCoupon(session.next_id(), self._merchant_id, terms, self._audience, portrait)
        outcome = await session.send_locally(command)
        if isinstance(outcome, Receipt):
            self._end(self.tr("Published: %1.").replace("%1", words.coupon_name(terms)), good=True)
        else:
            self._end(by_name(outcome), good=False)
        self._loading.ask()

    @Slot(str)
    def close(self, key: str) -> None:
        self._desk.spawn(self._close(int(key)))

    async def _close(self, coupon_id: int) -> None:
        session = self._desk.session
        outcome = await session.send_locally(CloseCoupon(session.next_id(), coupon_id))
        if isinstance(outcome, Receipt):
            self._end(self.tr("Closed. It can be neither claimed nor used any more."), good=True)
        else:
            self._end(by_name(outcome), good=False)
        self._loading.ask()

    def _end(self, said: str, *, good: bool) -> None:
        self._busy, self._result, self._good = False, said, good
        self.changed.emit()

    @Property("QVariantMap", notify=changed)
    def text(self) -> dict[str, str]:
        """What is typed, by field."""
        return self._text._asdict()

    @Property(str, notify=changed)
    def sizeText(self) -> str:
        return self._size

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def resultText(self) -> str:
        return self._result

    @Property(bool, notify=changed)
    def resultGood(self) -> bool:
        return self._good

    @Property(PublishedModel, constant=True)
    def published(self) -> PublishedModel:
        return self._published

    @Property(ChoicesModel, constant=True)
    def audiences(self) -> ChoicesModel:
        return self._audiences

    @Property(ChoicesModel, constant=True)
    def validities(self) -> ChoicesModel:
        return self._validities

    @Property(ChoicesModel, constant=True)
    def weeks(self) -> ChoicesModel:
        return self._weeks

    @Property(CardPlanViewModel, constant=True)
    def plan(self) -> CardPlanViewModel:
        return self._plan
