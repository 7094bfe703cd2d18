"""Why is there a dot? What calls for attention now, and for each badge or silence the notices and rules behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.attention.badges import BadgeNode
from app.domain.attention.records import NoticeRecord
from app.domain.attention.view import Held
from app.domain.snapshot import WalletSnapshot
from app.layouts.document import Layout
from app.queries.why import Explain, Explained, SilentLately, WhyMark
from ui.models.why import MarkRow, MarksModel, WhyModel, WhyRow
from ui.viewmodels.attention_cards import (
    SILENT,
    held_card,
    held_groups,
    mark_cards,
    node_card,
    nothing_card,
    silent_card,
)
from ui.viewmodels.attention_names import Names
from ui.viewmodels.attention_told import why_row
from ui.viewmodels.badges import areas_of, places_of
from ui.viewmodels.desk import Desk
from ui.viewmodels.latest import Latest

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_EXPLAINED = 30


class Standing(NamedTuple):
    """What a snapshot says of attention on the layout that is shown."""

    tree: Mapping[str, BadgeNode] = {}
    held: Mapping[str, list[Held]] = {}


@QmlElement
@QmlUncreatable("made by the shell")
class WhyViewModel(QObject):
    """A card is open by its key: a node of the badge tree, a group of held notices, or ``silent``."""

    changed = Signal()
    inspected = Signal()

    def __init__(self, desk: Desk, layout: Callable[[], Layout], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._layout = desk, layout
        self._cards, self._notices = MarksModel(self), WhyModel(self)
        self._standing, self._silent = Standing(), tuple[NoticeRecord, ...]()
        self._key, self._watched, self._card = "", False, MarkRow("", "", "", "none")
        self._more, self._empty = 0, False
        self._questions = Latest(desk.spawn, self._look)

    # What is open.

    @Slot(str)
    def inspect(self, node: str) -> None:
        """Open what stands at a node of the badge tree (``tile/fund``, ``window/yhd``, ``tab/services``, ``all``)."""
        self._open(node)
        self.inspected.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Open a card, or close it if it is open."""
        self._open("" if key == self._key else key)

    @Slot()
    def close(self) -> None:
        self._open("")

    def _open(self, key: str) -> None:
        if key != self._key:
            self._key, self._more, self._empty = key, 0, False
            self._notices.set_rows([])
        self.apply()

    # What is shown.

    def apply(self) -> None:
        """The wallet, the layout or the language changed; nothing is worked out while nobody looks."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            self._key, self._silent, self._standing = "", (), Standing()
            self._cards.set_rows([])
            self._notices.set_rows([])
        elif self._watched or self._key:
            self._show(snapshot)
            self._questions.wish()
        self.changed.emit()

    def _show(self, snapshot: WalletSnapshot) -> None:
        names, attention = self._names(snapshot), snapshot.attention
        self._standing = Standing(attention.tree(places_of(self._layout())), held_groups(attention.held))
        tree, held = self._standing
        cards = mark_cards(tree, attention.marks, self._layout(), names)
        cards += [held_card(key, group, names) for key, group in held.items()]
        cards += [silent_card(self._silent)] if self._silent else []
        if self._key and self._key not in {each.key for each in cards}:
            cards = [*self._one_more(snapshot, names), *cards]
        self._card = next((each for each in cards if each.key == self._key), MarkRow("", "", "", "none"))
        self._cards.set_rows([each._replace(open=each.key == self._key) for each in cards])

    def _one_more(self, snapshot: WalletSnapshot, names: Names) -> list[MarkRow]:
        """A card for the inspected place where it has none of its own; a group or area that is no more is closed."""
        if self._key not in areas_of(self._layout()) and self._key.startswith((SILENT, "held/", "tab/", "section/")):
            self._key = ""
            self._notices.set_rows([])
            return []
        node = self._standing.tree.get(self._key)
        return [node_card(node, snapshot.attention.marks, names) if node else nothing_card(self._key, names)]

    async def _look(self) -> None:
        """Ask the wallet for what the cards need."""
        await self._ask_silent()
        await self._ask_notices()

    async def _ask_silent(self) -> None:
        silent = await self._desk.ask(SilentLately()) if self._watched else ()
        snapshot = self._desk.snapshot
        if silent is None or snapshot is None or silent == self._silent:
            return
        self._silent = silent
        self._show(snapshot)
        self.changed.emit()

    async def _ask_notices(self) -> None:
        key = self._key
        rows, more = await self._rows(key) if key else ([], 0)
        if key == self._key:
            self._notices.set_rows(rows)
            self._more, self._empty = more, bool(key) and not rows
            self.changed.emit()

    async def _rows(self, key: str) -> tuple[list[WhyRow], int]:
        """The rows of a card, and how many notices more stand behind it."""
        held = self._standing.held.get(key)
        if held or key == SILENT:
            ids = [each.id for each in held] if held else [each.notice.id for each in self._silent]
            explained = await self._desk.ask(Explain(tuple(ids[:MOST_EXPLAINED])))
            return [self._row(each) for each in explained or ()], max(0, len(ids) - MOST_EXPLAINED)
        why = await self._desk.ask(WhyMark(key, MOST_EXPLAINED, places_of(self._layout())))
        if why is None:
            return [], 0
        heading = self.tr("Silent here")
        silent = [self._row(each, "" if place else heading) for place, each in enumerate(why.silent)]
        return [*map(self._row, why.marking), *silent], max(0, len(why.node.notices) - MOST_EXPLAINED)

    def _row(self, explained: Explained, heading: str = "") -> WhyRow:
        snapshot = self._desk.session.snapshot
        return why_row(explained, snapshot.attention.policies, self._names(snapshot), heading)

    def _names(self, snapshot: WalletSnapshot) -> Names:
        return Names(snapshot, self._layout(), self._desk.catalogue, self._desk.language)

    @Property(bool, notify=changed)
    def watched(self) -> bool:
        """Whether someone looks at the cards; what is silent is asked for only then."""
        return self._watched

    @watched.setter
    def watched(self, watched: bool) -> None:
        if watched != self._watched:
            self._watched = watched
            self.apply()

    @Property(str, notify=changed)
    def key(self) -> str:
        """Of the open card; empty where none is."""
        return self._key

    @Property(str, notify=changed)
    def node(self) -> str:
        """The inspected place on the phone, where the open card is about one."""
        return "" if self._key == SILENT or self._key.startswith("held/") else self._key

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._card.title

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._card.detail

    @Property(str, notify=changed)
    def moreText(self) -> str:
        """How many more stand behind the open card than are told of; or that nothing does."""
        if self._more:
            return self.tr("and %n more", "", self._more)
        return self.tr("No unseen notice is about this place.") if self._empty else ""

    @Property(MarksModel, constant=True)
    def cards(self) -> MarksModel:
        return self._cards

    @Property(WhyModel, constant=True)
    def notices(self) -> WhyModel:
        return self._notices
