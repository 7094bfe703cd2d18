"""The pages of the Wealth tab as the phone holds them: which of them a route means."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.snapshot import WalletSnapshot
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk
from ui.viewmodels.holdings.assets import AssetsViewModel
from ui.viewmodels.holdings.cards import CardsViewModel
from ui.viewmodels.holdings.fund import FundViewModel
from ui.viewmodels.holdings.identity import IdentityViewModel
from ui.viewmodels.holdings.market import RatesViewModel, StocksViewModel
from ui.viewmodels.holdings.move import MoveViewModel
from ui.viewmodels.holdings.shelf import ShelfViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOVES = ("move", "bind_card")
"""Pages that lead to a confirmation: they are gone when it is done."""


@QmlElement
@QmlUncreatable("made by the phone")
class HoldingsViewModel(QObject):
    """Routes: ``account/<function>``, ``move/<kind>[/<product>]``, ``bind_card``, ``prove``, ``change_password``."""

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._assets, self._fund = AssetsViewModel(desk, self), FundViewModel(desk, self)
        self._move, self._cards = MoveViewModel(desk, confirm, self), CardsViewModel(desk, confirm, self)
        self._identity, self._shelf = IdentityViewModel(desk, self), ShelfViewModel(desk, confirm, self)
        self._stocks, self._rates = StocksViewModel(desk, self), RatesViewModel(desk, self)

    def apply(self, snapshot: WalletSnapshot) -> None:
        """What every page may show."""
        self._assets.apply(snapshot)

    def arrive(self, name: str, what: str, place: str) -> None:
        """A page was opened anew."""
        match name:
            case "move":
                self._move.start(what, place)
            case "bind_card":
                self._cards.start()
            case "account":
                self._cards.arrive()
            case "prove" | "change_password":
                self._identity.start()

    def prepare(self, name: str, what: str) -> None:
        """Fill the page on top. What was typed about a card is forgotten as soon as its page is left."""
        if name != "bind_card":
            self._cards.start()
        match name, what:
            case "move", _:
                self._move.show()
            case "account", "balance":
                self._assets.show_arrivals()
            case "account", "fund":
                self._fund.show()
            case "account", "bank_cards":
                self._cards.show()
            case "account", "term":
                self._shelf.show_term()
            case "account", "insurance":
                self._shelf.show_covers()
            case "account", "stocks":
                self._stocks.show()
            case "account", "rates":
                self._rates.show()
            case ("account", "identity") | ("prove", _):
                self._identity.show()

    @Property(AssetsViewModel, constant=True)
    def assets(self) -> AssetsViewModel:
        return self._assets

    @Property(FundViewModel, constant=True)
    def fund(self) -> FundViewModel:
        return self._fund

    @Property(MoveViewModel, constant=True)
    def move(self) -> MoveViewModel:
        return self._move

    @Property(CardsViewModel, constant=True)
    def cards(self) -> CardsViewModel:
        return self._cards

    @Property(IdentityViewModel, constant=True)
    def identity(self) -> IdentityViewModel:
        return self._identity

    @Property(ShelfViewModel, constant=True)
    def shelf(self) -> ShelfViewModel:
        return self._shelf

    @Property(StocksViewModel, constant=True)
    def stocks(self) -> StocksViewModel:
        return self._stocks

    @Property(RatesViewModel, constant=True)
    def rates(self) -> RatesViewModel:
        return self._rates
