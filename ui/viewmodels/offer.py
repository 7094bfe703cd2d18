"""The world's coupon on Discover."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.snapshot import WalletSnapshot
from ui.format import dates
from ui.format import plain_money as money

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class OfferState(NamedTuple):
    merchant_id: str = ""
    value_text: str = ""
    title: str = ""
    detail: str = ""


@QmlElement
@QmlUncreatable("made by the phone")
class OfferViewModel(QObject):
    """The world's coupon on Discover: the lightest first contact with a merchant."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._state = OfferState()

    def apply(self, snapshot: WalletSnapshot, language: str) -> None:
        state = self._derive(snapshot, language)
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _derive(self, snapshot: WalletSnapshot, language: str) -> OfferState:
        offer = next((each for each in snapshot.offers if snapshot.now < each.claim_until), None)
        if offer is None:
            return OfferState(title=self.tr("No offer today"))
        merchant = snapshot.merchant(offer.merchant_id).name.in_language(language)
        title = self.tr("off %1 · %2").replace("%1", money.yuan_sign(offer.threshold_fen).removesuffix(".00"))
        detail = self.tr("Valid to %1 · %2 claimed").replace("%1", dates.short_day(offer.valid_until, language))
        return OfferState(
            merchant_id=offer.merchant_id,
            value_text=money.yuan_sign(offer.value_fen).removesuffix(".00"),
            title=title.replace("%2", merchant),
            detail=detail.replace("%2", f"{offer.claimed:,}"),
        )

    @Property(str, notify=changed)
    def merchantId(self) -> str:
        return self._state.merchant_id

    @Property(str, notify=changed)
    def valueText(self) -> str:
        return self._state.value_text

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._state.detail
