"""Films that are on, and one film's cinemas and times on a day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.queries.goings import GoingRow, GoingsOn, OnSale, ShelfSheet, TitleRow, TitlesOn
from ui.format import dates
from ui.format import plain_money as money
from ui.models.goings import CinemaRow, CinemasModel, DaysModel, FilmRow, FilmsModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.goings.wording import away, closed_words, day_rows, lasting, left_words

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FUNCTION = "movies"


class FilmState(NamedTuple):
    item: str = ""
    title: str = ""
    about: str = ""
    detail: str = ""
    tint: str = "coral"
    day: date | None = None
    loaded: bool = False


@QmlElement
@QmlUncreatable("made by the goings")
class FilmsViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._listed = desk, FilmState(), False
        self._films, self._cinemas, self._days = FilmsModel(self), CinemasModel(self), DaysModel(self)

    def show_list(self) -> None:
        self._desk.spawn(self._load_list())

    def arrive(self, item: str) -> None:
        """A film's page was opened: it begins with today."""
        self._state = FilmState(item)
        self._cinemas.set_rows([])
        self.changed.emit()

    def show(self, item: str) -> None:
        self._desk.spawn(self._load(item, self._state.day))

    def forget(self) -> None:
        self._state, self._listed = FilmState(), False
        for each in (self._films, self._cinemas, self._days):
            each.set_rows([])

    @Slot(str)
    def chooseDay(self, key: str) -> None:
        self._state = self._state._replace(day=date.fromisoformat(key))
        self._desk.spawn(self._load(self._state.item, self._state.day))

    async def _load_list(self) -> None:
        sheet, titles = await self._desk.ask(OnSale(FUNCTION)), await self._desk.ask(TitlesOn(FUNCTION))
        if sheet is not None and titles is not None:
            self._films.set_rows([self._film(row, sheet) for row in titles])
            self._listed = True
            self.changed.emit()

    def _film(self, row: TitleRow, sheet: ShelfSheet) -> FilmRow:
        language, film = self._desk.language, row.title
        detail = self.tr("%1 · from %2").replace("%1", lasting(film.minutes))
        detail = detail.replace("%2", money.yuan_sign(row.least_fen))
        if row.first > sheet.days[0]:
            detail += " · " + self.tr("from %1").replace("%1", dates.weekday_day(row.first, language))
        return FilmRow(film.id, film.name.in_language(language), film.about.in_language(language), detail, film.tint)

    async def _load(self, item: str, day: date | None) -> None:
        sheet = await self._desk.ask(OnSale(FUNCTION))
        if sheet is None or item not in sheet.shelf.items:
            return
        chosen = day if day is not None and day in sheet.days else sheet.days[0]
        rows = await self._desk.ask(GoingsOn(FUNCTION, chosen, item=item))
        if rows is None or item != self._state.item or day != self._state.day:
            return
        language, film = self._desk.language, sheet.shelf.items[item]
        self._days.set_rows(day_rows(sheet.days, chosen, language))
        self._cinemas.set_rows(self._cinemas_of(rows))
        name, about = film.name.in_language(language), film.about.in_language(language)
        self._state = FilmState(item, name, about, lasting(film.minutes), film.tint, self._state.day, True)
        self.changed.emit()

    def _cinemas_of(self, rows: tuple[GoingRow, ...]) -> list[CinemaRow]:
        """The nearest first."""
        language, by_spot = self._desk.language, dict[str, list[GoingRow]]()
        for row in sorted(rows, key=lambda each: each.origin.away_m):
            by_spot.setdefault(row.origin.id, []).append(row)
        return [
            CinemaRow(
                key,
                found[0].origin.name.in_language(language),
                f"{found[0].origin.about.in_language(language)} · {away(found[0].origin.away_m)}",
                [self._show(row) for row in found],
            )
            for key, found in by_spot.items()
        ]

    def _show(self, row: GoingRow) -> dict[str, object]:
        grade, starts = row.grades[0], row.going.starts_at
        time = dates.clock(starts) if starts else ""
        left = closed_words() if row.closed else left_words(grade.left)
        price, hall = money.yuan_sign(grade.grade.price_fen), grade.grade.label.in_language(self._desk.language)
        return {
            "key": row.going.key, "time": time, "price": price, "rest": left, "hall": hall,
            "able": not row.closed and grade.left > 0, "spoken": ", ".join((time, price, hall, left)),
        }  # fmt: skip

    @Property(FilmsModel, constant=True)
    def films(self) -> FilmsModel:
        return self._films

    @Property(CinemasModel, constant=True)
    def cinemas(self) -> CinemasModel:
        return self._cinemas

    @Property(DaysModel, constant=True)
    def days(self) -> DaysModel:
        return self._days

    @Property(bool, notify=changed)
    def listed(self) -> bool:
        return self._listed

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=changed)
    def about(self) -> str:
        return self._state.about

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._state.detail

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._state.tint
