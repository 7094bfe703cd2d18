"""The Design bench: which layout document is shown, what is in it, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.layouts.document import NO_LAYOUT, Layout, Section, Tab
from app.layouts.problems import DocumentErrors
from app.layouts.reader import read_layout
from ui.models.choices import ChoiceRow
from ui.models.design import OutlineModel, OutlineRow, ProblemsModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.following import Follower
from ui.viewmodels.problems import problem_rows

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class DesignViewModel(QObject):
    """Keeps the last good layout on the phone while a broken document is mended; follows changes of its file."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        folder: Path,
        on_layout: Callable[[Layout], None],
        on_choices: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._on_layout, self._on_choices = desk, on_layout, on_choices
        self._outline, self._problems = OutlineModel(self), ProblemsModel(self)
        self._paths = sorted(folder.glob("*.toml"))
        self._layouts: dict[Path, Layout] = {}
        self._path, self._layout = Path(), NO_LAYOUT
        self._follower = Follower(self._saved, self)
        self._shipped = frozenset(self._paths)

    @property
    def layout(self) -> Layout:
        return self._layout

    def load(self, path: Path) -> DocumentErrors | None:
        """Read a document and put it on the phone; a broken one only fills the list of problems."""
        read = read_layout(path)
        self._path = path
        if isinstance(read, DocumentErrors):
            self._show_problems(read)
            return read
        self._layouts[path], self._layout = read, read
        if path not in self._paths:
            self._paths.append(path)
        self._problems.set_rows([])
        self._on_layout(read)
        self.apply()
        return None

    def choices(self) -> list[ChoiceRow]:
        """The documents at hand, for the picker."""
        return [self._choice(path) for path in sorted(self._paths, key=self._order)]

    def _order(self, path: Path) -> int:
        known = self._known(path)
        return known.order if known else 1000

    def _known(self, path: Path) -> Layout | None:
        """The last good reading of a document."""
        if path not in self._layouts:
            read = read_layout(path)
            if isinstance(read, Layout):
                self._layouts[path] = read
        return self._layouts.get(path)

    def _choice(self, path: Path) -> ChoiceRow:
        known = self._known(path)
        name = known.name.in_language(self._desk.language) if known else path.name
        detail = self._size(known) if known else self.tr("has problems")
        if path not in self._shipped:
            detail = f"{path.name} · {detail}"
        return ChoiceRow(str(path), name, detail, path == self._path)

    def _size(self, layout: Layout) -> str:
        sections = self.tr("%n section(s)", "", layout.section_count)
        return f"{sections} · " + self.tr("%n tile(s)", "", layout.tile_count)

    def apply(self) -> None:
        """The document or the language changed."""
        rows = [row for tab in self._layout.tabs for row in self._tab_rows(tab)]
        self._outline.set_rows(rows)
        self.changed.emit()

    def _tab_rows(self, tab: Tab) -> list[OutlineRow]:
        first = OutlineRow(tab.id, 0, tab.name.in_language(self._desk.language), tab.icon, "")
        return [first] + [row for section in tab.sections for row in self._section_rows(tab, section)]

    def _section_rows(self, tab: Tab, section: Section) -> list[OutlineRow]:
        language, key = self._desk.language, f"{tab.id}/{section.id}"
        name = section.title.in_language(language) if section.title else self._kind_name(section.kind)
        count = self.tr("%n tile(s)", "", len(section.tiles)) if section.tiles else ""
        rows = [OutlineRow(key, 1, name, "", count)]
        for place, tile in enumerate(section.tiles):
            function = self._desk.catalogue[tile.function]
            label = (tile.label or function.name).in_language(language)
            rows.append(OutlineRow(f"{key}/{place}", 2, label, tile.icon or function.icon, ""))
        return rows

    def _kind_name(self, kind: str) -> str:
        names = {
            "quick_actions": self.tr("Quick actions"),
            "grid": self.tr("Grid"),
            "list": self.tr("List"),
            "latest_bill": self.tr("Latest bill"),
            "windows": self.tr("Service windows"),
            "offer": self.tr("Offer"),
            "assets": self.tr("Assets"),
            "fund_chart": self.tr("Yield chart"),
        }
        return names.get(kind, kind)

    def _show_problems(self, errors: DocumentErrors) -> None:
        self._problems.set_rows(problem_rows(errors, self._desk.language))
        self.changed.emit()

    @Slot(QUrl)
    def openDocument(self, url: QUrl) -> None:
        """Open a designer's own document and follow its file from now on."""
        path = Path(url.toLocalFile())
        self.load(path)
        self._follower.follow(path)
        self._on_choices()

    def _saved(self, path: Path) -> None:
        if path == self._path:
            self.load(path)

    @Property(str, notify=changed)
    def documentName(self) -> str:
        return self._path.name

    @Property(OutlineModel, constant=True)
    def outline(self) -> OutlineModel:
        return self._outline

    @Property(ProblemsModel, constant=True)
    def problems(self) -> ProblemsModel:
        return self._problems
