"""The pages of Discover's own collection as the phone holds them: which of them a route means."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels.collection.claim import CardClaimViewModel
from ui.viewmodels.collection.coupons import CouponsViewModel
from ui.viewmodels.collection.member_cards import MemberCardsViewModel
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class CollectionViewModel(QObject):
    """Routes: ``coupons``, ``coupon/<id>``, ``member_cards``, ``member_card/<merchant>``, ``card_claim/<merchant>``.

    ``claimed(merchant_id)`` is called when a member card was given.
    """

    def __init__(self, desk: Desk, claimed: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._coupons, self._cards = CouponsViewModel(desk, self), MemberCardsViewModel(desk, self)
        self._claim = CardClaimViewModel(desk, claimed, self)

    def arrive(self, name: str, what: str) -> None:
        """A page was opened anew."""
        match name:
            case "coupons":
                self._coupons.arrive()
            case "card_claim":
                self._claim.start(what)

    def prepare(self, name: str, what: str) -> None:
        """Fill the page on top."""
        match name:
            case "coupons":
                self._coupons.show()
            case "coupon":
                self._coupons.show_one(what)
            case "member_cards":
                self._cards.show()
            case "member_card":
                self._cards.show_one(what)
            case "card_claim":
                self._claim.show(what)

    @Property(CouponsViewModel, constant=True)
    def coupons(self) -> CouponsViewModel:
        return self._coupons

    @Property(MemberCardsViewModel, constant=True)
    def cards(self) -> MemberCardsViewModel:
        return self._cards

    @Property(CardClaimViewModel, constant=True)
    def claim(self) -> CardClaimViewModel:
        return self._claim
