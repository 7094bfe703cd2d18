"""What a person meets in the window: controls as assistive technology is told of them, and painted texts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QFontMetricsF
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem

from ui.runtime.stage import Stage

SURVEY = Path(__file__).parent / "Survey.qml"
Role = QAccessible.Role
INTERACTIVE = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.RadioButton,
    Role.Row,
    Role.Slider,
    Role.SpinBox,
    Role.TreeItem,
}


@dataclass(frozen=True, slots=True)
class Seen:
    """A control; ``area`` in the window's pixels, ``path`` the names of what holds it, from the window down."""

    name: str
    description: str
    role: Role
    area: QRectF
    usable: bool
    focusable: bool
    path: tuple[str, ...]

    @property
    def interactive(self) -> bool:
        return self.role in INTERACTIVE or (self.focusable and self.role in (Role.NoRole, Role.Client))

    def __str__(self) -> str:
        size = f"{self.area.width():g}×{self.area.height():g} at {self.area.x():g},{self.area.y():g}"
        return f"{self.role.name} {self.name!r} ({size}) in {' / '.join(self.path)}"


@dataclass(frozen=True, slots=True)
class Words:
    """A painted text; areas are in the window's pixels.

    ``area`` is what its item takes, ``ink`` what its letters take, ``clip`` what of it can be seen at most, ``ground``
    the nearest coloured rectangle below it (``None`` where it scrolls over one); ``path`` names the types of what holds
    it, from the outside in, itself last. What ``slides`` can be moved sideways into sight, what ``scrolls`` up and
    down.
    """

    text: str
    area: QRectF
    ink: QRectF
    clip: QRectF | None
    ground: QRectF | None
    truncated: bool
    elides: bool
    scrolls: bool
    path: tuple[str, ...]
    slides: bool = False


@dataclass(frozen=True)
class View:
    """One moment of the window."""

    name: str
    controls: tuple[Seen, ...]
    texts: tuple[str, ...]

    @property
    def on_the_phone(self) -> tuple[Seen, ...]:
        return tuple(each for each in self.controls if "phoneScreen" in each.path)


def view_of(stage: Stage, name: str) -> View:
    return View(name, tuple(controls(stage)), tuple(each.text for each in Survey(stage).texts()))


def controls(stage: Stage) -> Iterator[Seen]:
    """Every visible control of the window."""
    top = QAccessible.queryAccessibleInterface(stage.opened.window)
    corner = top.rect().topLeft()
    for each, path in _accessibles(top, ()):
        state = each.state()
        if each.rect().isEmpty() or state.invisible:
            continue
        yield Seen(
            each.text(QAccessible.Text.Name),
            each.text(QAccessible.Text.Description),
            each.role(),
            QRectF(each.rect().translated(-corner)),
            not state.disabled,
            bool(state.focusable),
            path,
        )


def _accessibles(
    top: QAccessibleInterface, path: tuple[str, ...]
) -> Iterator[tuple[QAccessibleInterface, tuple[str, ...]]]:
    for place in range(top.childCount()):
        child = top.child(place)
        if child is not None and child.isValid():
            yield child, path
            held = child.object()
            named = "phoneScreen" if held is not None and held.objectName() == "phoneScreen" else ""
            yield from _accessibles(child, (*path, named or child.text(QAccessible.Text.Name)))


class Survey:
    """Reads the texts of one window; they are looked for in QML, where items cannot vanish half way."""

    def __init__(self, stage: Stage) -> None:
        engine = qmlEngine(stage.opened.window)
        assert engine is not None
        self._stage = stage
        self._component = QQmlComponent(engine, QUrl.fromLocalFile(str(SURVEY)))  # type: ignore[call-overload]
        self._qml: Any = self._component.create()
        if self._qml is None:
            raise RuntimeError(self._component.errorString())

    def texts(self, below: str = "") -> list[Words]:
        """Every text painted with letters (not icons) below the item of that ``objectName``, or in the window."""
        top = self._top(below)
        return [_words(told) for told in json.loads(self._qml.texts(top))]

    def _top(self, below: str) -> QQuickItem | None:
        match below:
            case "":
                return self._stage.opened.window.contentItem()
            case "phoneScreen":
                return self._stage.screen
        return self._stage.find(below)


def _words(told: dict[str, Any]) -> Words:
    return Words(
        text=told["text"],
        area=QRectF(*told["area"]),
        ink=_letters(told),
        clip=QRectF(*told["clip"]) if told["clip"] else None,
        ground=QRectF(*told["ground"]) if told["ground"] else None,
        truncated=told["truncated"],
        elides=told["elides"],
        scrolls=told["scrolls"],
        path=tuple(told["path"]),
        slides=told["slides"],
    )


def _letters(told: dict[str, Any]) -> QRectF:
    """The lines without the empty room above the first one's letters and below the last one's."""
    x, y, wide, high = told["ink"]
    above, below, descent = _reach(told["family"], told["size"], told["text"])
    top, bottom = told["baseline"] + above, y + high - descent + below
    return QRectF(x, top, wide, bottom - top)


@cache
def _reach(family: str, size: int, text: str) -> tuple[float, float, float]:
    """From the baseline to the highest and the lowest ink, and to where the font's own line ends."""
    font = QFont(family)
    font.setPixelSize(size)
    measure = QFontMetricsF(font)
    tight = measure.tightBoundingRect(text)
    return tight.top(), tight.bottom(), measure.descent()
