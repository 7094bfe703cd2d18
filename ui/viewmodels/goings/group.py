"""Everything one goes to on the phone, and which of its pages each route opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.attention import ClearNotices
from app.queries.goings import PassById
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk
from ui.viewmodels.goings.choice import ChoiceViewModel
from ui.viewmodels.goings.deals import DealsViewModel
from ui.viewmodels.goings.films import FilmsViewModel
from ui.viewmodels.goings.passes import PassesViewModel, PassViewModel
from ui.viewmodels.goings.runs import RunsViewModel
from ui.viewmodels.goings.taxi import TaxiViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TILES = {"movies": "movies", "nearby": "nearby", "taxi": "taxi"}
LISTS = {"ticket": "tickets", "trip": "trips"}


@QmlElement
@QmlUncreatable("made by the phone")
class GoingsViewModel(QObject):
    """Routes: ``movies``, ``film/<title>``, ``runs/<trains or flights>``, ``nearby``, ``going/<function>/<key>``,
    ``seats/<function>/<key>``, ``taxi``, ``passes/<ticket or trip>``, ``pass/<id>``."""

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._films, self._runs, self._deals = (
            FilmsViewModel(desk, self),
            RunsViewModel(desk, self),
            DealsViewModel(desk, self),
        )
        self._choice, self._taxi = ChoiceViewModel(desk, confirm, self), TaxiViewModel(desk, confirm, self)
        self._passes, self._held = PassesViewModel(desk, self), PassViewModel(desk, self)

    def arrive(self, name: str, what: str, place: str) -> None:
        """The person has just opened this page."""
        if name == "taxi":
            self._taxi.arrive()
        match name:
            case "film":
                self._films.arrive(what)
            case "runs":
                self._runs.arrive(what)
                self._desk.spawn(self._see(what))
            case "going" | "seats":
                self._choice.arrive(what, place)
            case "passes" if what in LISTS:
                self._desk.spawn(self._see(LISTS[what]))
            case "pass" if what.isdecimal():
                self._held.arrive(int(what))
                self._desk.spawn(self._see_pass(int(what)))
            case _ if name in TILES:
                self._desk.spawn(self._see(TILES[name]))

    def prepare(self, name: str, what: str, place: str) -> None:
        """Fill the page that is on top; called again whenever the wallet changed."""
        match name:
            case "movies":
                self._films.show_list()
            case "film":
                self._films.show(what)
            case "runs":
                self._runs.show(what)
            case "nearby":
                self._deals.show()
            case "going" | "seats":
                self._choice.show(what, place)
            case "taxi":
                self._taxi.show()
            case "passes" if what in LISTS:
                self._passes.show(what)
            case "pass" if what.isdecimal():
                self._held.show(int(what))

    def forget(self) -> None:
        """The world is closing."""
        for each in (self._films, self._runs, self._deals, self._choice, self._taxi, self._passes, self._held):
            each.forget()

    async def _see(self, function: str) -> None:
        """What stood on the function's tile has been seen."""
        if self._desk.snapshot is not None:
            session = self._desk.session
            await session.send_locally(ClearNotices(session.next_id(), function))

    async def _see_pass(self, pass_id: int) -> None:
        sheet = await self._desk.ask(PassById(pass_id))
        if sheet is not None:
            await self._see(sheet.held.function)

    @Property(FilmsViewModel, constant=True)
    def films(self) -> FilmsViewModel:
        return self._films

    @Property(RunsViewModel, constant=True)
    def runs(self) -> RunsViewModel:
        return self._runs

    @Property(DealsViewModel, constant=True)
    def deals(self) -> DealsViewModel:
        return self._deals

    @Property(ChoiceViewModel, constant=True)
    def choice(self) -> ChoiceViewModel:
        return self._choice

    @Property(TaxiViewModel, constant=True)
    def taxi(self) -> TaxiViewModel:
        return self._taxi

    @Property(PassesViewModel, constant=True)
    def passes(self) -> PassesViewModel:
        return self._passes

    @Property(PassViewModel, constant=True)
    def held(self) -> PassViewModel:
        return self._held
