"""Trains and flights: from where, to where, on which day, and what runs then."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.goings.shelves import Listing, Shelf, Spot
from app.domain.texts import Text
from app.queries.goings import GoingRow, GoingsOn, OnSale, ShelfSheet
from ui.format import dates
from ui.format import plain_money as money
from ui.models.goings import DaysModel, RunRow, RunsModel
from ui.models.orders import OptionRow, OptionsModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.goings.wording import closed_words, day_rows, lasting, left_words

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class RunsState(NamedTuple):
    """``origin`` and ``target`` are towns by their English names: Hangzhou is both of its stations."""

    function: str = ""
    origin: str = ""
    target: str = ""
    day: date | None = None
    loaded: bool = False


@QmlElement
@QmlUncreatable("made by the goings")
class RunsViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, RunsState()
        self._sheet: ShelfSheet | None = None
        self._runs, self._days = RunsModel(self), DaysModel(self)
        self._origins, self._targets = OptionsModel(self), OptionsModel(self)

    def arrive(self, function: str) -> None:
        if function != self._state.function:
            self._state = RunsState(function)
            self._runs.set_rows([])
            self.changed.emit()

    def show(self, function: str) -> None:
        self._desk.spawn(self._load(function))

    def forget(self) -> None:
        self._state, self._sheet = RunsState(), None
        for each in (self._runs, self._days, self._origins, self._targets):
            each.set_rows([])

    @Slot(str)
    def chooseDay(self, key: str) -> None:
        self._choose(day=date.fromisoformat(key))

    @Slot(str)
    def chooseOrigin(self, key: str) -> None:
        """Where nothing goes from there to where one wanted, the first place something goes to is chosen."""
        self._choose(origin=key, target="" if key == self._state.target else self._state.target)

    @Slot(str)
    def chooseTarget(self, key: str) -> None:
        self._choose(target=key)

    @Slot()
    def turnRound(self) -> None:
        """There and back."""
        self._choose(origin=self._state.target, target=self._state.origin)

    def _choose(self, **changed: Any) -> None:
        self._state = self._state._replace(loaded=False, **changed)
        self._runs.set_rows([])
        self.changed.emit()
        self._desk.spawn(self._load(self._state.function))

    async def _load(self, function: str) -> None:
        sheet: ShelfSheet | None = await self._desk.ask(OnSale(function))
        if sheet is None or function != self._state.function:
            return
        self._sheet, self._state = sheet, settled(self._state, sheet.shelf)
        wished = self._state.day
        day = wished if wished is not None and wished in sheet.days else sheet.days[0]
        asked = self._state
        rows = await self._desk.ask(GoingsOn(function, day))
        if rows is None or asked != self._state:
            return
        wanted = [row for row in rows if _between(row.going.listing, sheet.shelf, asked)]
        wanted.sort(key=lambda row: row.closed)
        self._days.set_rows(day_rows(sheet.days, day, self._desk.language))
        self._runs.set_rows([self._run(row) for row in wanted])
        origins = _cities(sheet.shelf, {each.origin for each in sheet.shelf.listings.values()})
        ahead = {each.target or "" for each in _from(sheet.shelf, asked.origin)}
        self._origins.set_rows(self._options(origins, asked.origin))
        self._targets.set_rows(self._options(_cities(sheet.shelf, ahead), asked.target))
        self._state = asked._replace(loaded=True)
        self.changed.emit()

    def _options(self, cities: dict[str, Spot], chosen: str) -> list[OptionRow]:
        return [OptionRow(key, self._city(spot), "", "map-pin", "blue", key == chosen) for key, spot in cities.items()]

    def _city(self, spot: Spot) -> str:
        return city_name(spot).en if self._desk.language == "en" else city_name(spot).zh_CN

    def _run(self, row: GoingRow) -> RunRow:
        going, language = row.going, self._desk.language
        starts, ends = going.starts_at, going.ends_at
        if starts is None or ends is None or row.target is None:
            raise ValueError(f"{going.key} does not run")
        days = (ends.date() - starts.date()).days
        have = [grade for grade in row.grades if grade.left]
        least = min((grade.grade.price_fen for grade in (have or row.grades)), default=0)
        left = closed_words() if row.closed else left_words(sum(grade.left for grade in row.grades))
        return RunRow(
            going.key, row.title.in_language(language), dates.clock(starts),
            dates.clock(ends) + (f" +{days}" if days else ""), row.origin.name.in_language(language),
            row.target.name.in_language(language), lasting(going.listing.minutes),
            self.tr("from %1").replace("%1", money.yuan_sign(least)), left, bool(have) and not row.closed,
        )  # fmt: skip

    @Property(RunsModel, constant=True)
    def runs(self) -> RunsModel:
        return self._runs

    @Property(DaysModel, constant=True)
    def days(self) -> DaysModel:
        return self._days

    @Property(OptionsModel, constant=True)
    def origins(self) -> OptionsModel:
        return self._origins

    @Property(OptionsModel, constant=True)
    def targets(self) -> OptionsModel:
        return self._targets

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(str, notify=changed)
    def function(self) -> str:
        return self._state.function

    @Property(str, notify=changed)
    def title(self) -> str:
        named = self._desk.catalogue.get(self._state.function)
        return named.name.in_language(self._desk.language) if named else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        named = self._desk.catalogue.get(self._state.function)
        return named.icon if named else "train"

    @Property(str, notify=changed)
    def originName(self) -> str:
        return self._named(self._state.origin)

    @Property(str, notify=changed)
    def targetName(self) -> str:
        return self._named(self._state.target)

    def _named(self, key: str) -> str:
        cities = _cities(self._sheet.shelf, set(self._sheet.shelf.spots)) if self._sheet else {}
        return self._city(cities[key]) if key in cities else ""


def settled(state: RunsState, shelf: Shelf) -> RunsState:
    """With somewhere to go from and to: the first of the document where nothing was chosen."""
    origins = _cities(shelf, {each.origin for each in shelf.listings.values()})
    origin = state.origin if state.origin in origins else next(iter(origins), "")
    targets = _cities(shelf, {each.target or "" for each in _from(shelf, origin)})
    target = state.target if state.target in targets else next(iter(targets), "")
    return state._replace(origin=origin, target=target)


def city_name(spot: Spot) -> Text:
    """The town of a station: its name in the document's ``about``, else the station itself."""
    return spot.about if spot.about.en else spot.name


def _cities(shelf: Shelf, spots: set[str]) -> dict[str, Spot]:
    """One spot for each town, by the town's English name, in the order of the document."""
    found: dict[str, Spot] = {}
    for spot in shelf.spots.values():
        if spot.id in spots:
            found.setdefault(city_name(spot).en, spot)
    return found


def _from(shelf: Shelf, origin: str) -> list[Listing]:
    return [each for each in shelf.listings.values() if city_name(shelf.spots[each.origin]).en == origin]


def _between(listing: Listing, shelf: Shelf, state: RunsState) -> bool:
    here, there = shelf.spots[listing.origin], shelf.spots[listing.target or listing.origin]
    return city_name(here).en == state.origin and city_name(there).en == state.target
