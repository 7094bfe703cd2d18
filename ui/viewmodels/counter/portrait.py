"""The portrait of an audience, as a merchant draws it: what was typed, and whether it can be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.money import parse_yuan
from app.domain.people_book import PERIOD_DAYS, Portrait
from app.domain.refusals import Refusal
from app.domain.texts import Text
from ui.format.refusals import sentence
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ANY = "any"
FOLLOWED: Mapping[str, bool | None] = {ANY: None, "yes": True, "no": False}
MOST_DAYS = 3660


class Typed(NamedTuple):
    """What stands in the fields; an empty one asks nothing."""

    city: str = ""
    age_from: str = ""
    age_to: str = ""
    spend_from: str = ""
    spend_to: str = ""
    visits_from: str = ""
    visits_to: str = ""
    followed: str = ANY
    days: str = str(PERIOD_DAYS)


@QmlElement
@QmlUncreatable("made by the merchants' panel")
class PortraitViewModel(QObject):
    """``portrait`` is what is typed, or the refusal of what cannot be read; ``on_change`` is told of every change."""

    changed = Signal()

    def __init__(self, desk: Desk, on_change: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._on_change, self._typed = desk, on_change, Typed()
        self._known: tuple[tuple[Text, int], ...] = ()
        self._cities, self._following = ChoicesModel(self), ChoicesModel(self)

    @property
    def portrait(self) -> Portrait | str:
        """A sentence says what cannot be read."""
        typed = self._typed
        ends = (typed.age_from, typed.age_to, typed.visits_from, typed.visits_to)
        spend: list[int | None] = []
        for each in (_fen(typed.spend_from), _fen(typed.spend_to)):
            if isinstance(each, Refusal):
                return sentence(each)
            spend.append(each)
        days = _whole(typed.days)
        if days is None or not 0 < days <= MOST_DAYS:
            said = self.tr("Spending and visits are counted over the last 1 to %1 days. Type how many.")
            return said.replace("%1", f"{MOST_DAYS:,}")
        if any(each.strip() and _whole(each) is None for each in ends):
            return self.tr("Ages, visits and days are whole numbers: 25, or nothing at all.")
        age_from, age_to, visits_from, visits_to = map(_whole, ends)
        followed = FOLLOWED[typed.followed]
        return Portrait(typed.city, age_from, age_to, spend[0], spend[1], visits_from, visits_to, followed, days)

    def apply(self, cities: tuple[tuple[Text, int], ...] | None = None) -> None:
        """Say everything again, in the present language."""
        self._known, language = cities or self._known, self._desk.language
        everywhere = ChoiceRow("", self.tr("Anywhere"), "", not self._typed.city)
        rows = [
            ChoiceRow(city.en, city.in_language(language), str(count), city.en == self._typed.city)
            for city, count in self._known
        ]
        self._cities.set_rows([everywhere, *rows])
        names = {ANY: self.tr("Anybody"), "yes": self.tr("Follows"), "no": self.tr("Does not")}
        self._following.offer(names, self._typed.followed)
        self.changed.emit()

    def _take(self, **typed: str) -> None:
        changed = self._typed._replace(**typed)
        if changed != self._typed:
            self._typed = changed
            self.apply()
            self._on_change()

    @Slot(str)
    def chooseCity(self, key: str) -> None:
        self._take(city=key)

    @Slot(str)
    def chooseFollowed(self, key: str) -> None:
        if key in FOLLOWED:
            self._take(followed=key)

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """What was typed into a field, by its name here."""
        if field in Typed._fields:
            self._take(**{field: text})

    @Slot()
    def clear(self) -> None:
        """Everybody again."""
        self._take(**Typed()._asdict())

    @Property(bool, notify=changed)
    def plain(self) -> bool:
        """Nothing is asked."""
        return self._typed == Typed()

    @Property(str, notify=changed)
    def ageFrom(self) -> str:
        return self._typed.age_from

    @Property(str, notify=changed)
    def ageTo(self) -> str:
        return self._typed.age_to

    @Property(str, notify=changed)
    def spendFrom(self) -> str:
        return self._typed.spend_from

    @Property(str, notify=changed)
    def spendTo(self) -> str:
        return self._typed.spend_to

    @Property(str, notify=changed)
    def visitsFrom(self) -> str:
        return self._typed.visits_from

    @Property(str, notify=changed)
    def visitsTo(self) -> str:
        return self._typed.visits_to

    @Property(str, notify=changed)
    def days(self) -> str:
        return self._typed.days

    @Property(ChoicesModel, constant=True)
    def cities(self) -> ChoicesModel:
        return self._cities

    @Property(ChoicesModel, constant=True)
    def following(self) -> ChoicesModel:
        return self._following


def _whole(text: str) -> int | None:
    """``None`` for nothing, and for what is no whole number."""
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 6 else None


def _fen(text: str) -> int | Refusal | None:
    return parse_yuan(text) if text.strip() else None
