"""A window to walk through by program: wait until it is at rest, press what is named, take pictures."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import isValid

from app.domain.values import dataclass
from ui.runtime.loop import next_signal
from ui.runtime.window import OpenWindow

PATIENCE_S = 10.0
ROUND_S = 0.005
CALM_ROUNDS = 3
"""Together longer than the 5 ms that Qt waits before it paints what has changed."""


@dataclass(frozen=True, slots=True)
class Control:
    """A control as its user meets it; ``area`` in the window's own pixels."""

    name: str
    role: QAccessible.Role
    area: QRect


class Stage:
    """Words for a scripted user of the real window."""

    def __init__(self, opened: OpenWindow) -> None:
        self.opened, self.shell, self.phone = opened, opened.shell, opened.shell.phone
        self._screen: QQuickItem | None = None

    async def begin(self, width: int = 1600, height: int = 1000) -> None:
        """Show the window, open its world, and wait until both are there."""
        self.opened.window.resize(width, height)
        await next_signal(self.opened.window.frameSwapped)
        await self.shell.open_world()
        await self.settled()

    async def settled(self) -> None:
        """Wait until no task runs and the window shows the latest of everything."""
        calm, waited = 0, 0.0
        while calm < CALM_ROUNDS:
            await asyncio.sleep(ROUND_S)
            waited += ROUND_S
            if waited > PATIENCE_S:
                raise TimeoutError("the window did not come to rest")
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            calm = calm + 1 if self.opened.tasks.idle and self._at_rest() else 0

    def _at_rest(self) -> bool:
        return self.screen is not None

    @property
    def screen(self) -> QQuickItem | None:
        """The phone's screen; looked for again only when it is gone, since every wait asks for it."""
        if self._screen is None or not isValid(self._screen) or self._screen.window() is None:
            self._screen = self.find("phoneScreen")
        return self._screen

    def find(self, name: str) -> QQuickItem | None:
        """The first item of that ``objectName``, wherever it stands in the picture."""
        return next((item for item in _items(self.opened.window.contentItem()) if item.objectName() == name), None)

    def window_picture(self) -> QImage:
        return self.opened.window.grabWindow()

    def phone_picture(self) -> QImage:
        """The phone's screen alone, at the present zoom."""
        screen = self.find("deviceScreen")
        if screen is None:
            raise LookupError("the window has no device screen")
        corner = screen.mapToScene(QPointF(0, 0)).toPoint()
        area = QRect(corner.x(), corner.y(), round(screen.width()), round(screen.height()))
        return self.window_picture().copy(area)

    def controls(self) -> Iterator[Control]:
        """Every visible control as assistive technology is told of it."""
        top = QAccessible.queryAccessibleInterface(self.opened.window)
        corner = top.rect().topLeft()
        for each in _accessibles(top):
            if each.rect().width() > 0 and not each.state().invisible:
                yield Control(each.text(QAccessible.Text.Name), each.role(), each.rect().translated(-corner))

    def named(self, name: str, within: str = "") -> Control:
        """The one control of that name, or whose name begins with it and goes on after a comma."""
        found = [
            each for each in self.controls() if each.name == name or each.name.startswith((f"{name}, ", f"{name}，"))
        ]
        area = next((each.area for each in self.controls() if each.name == within), None) if within else None
        inside = [each for each in found if area is None or area.contains(each.area.center())]
        if not inside:
            raise LookupError(f"no control is called {name!r}")
        return inside[-1]

    async def press(self, name: str, within: str = "Phone") -> None:
        """Click a control with the mouse and wait until everything is at rest again."""
        await self.click(self.named(name, within).area.center())

    async def click(
        self,
        at: QPoint,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        await self._do(lambda: QTest.mouseClick(self.opened.window, button, modifier, at))

    async def drag(self, start: QPoint, end: QPoint) -> None:
        """Press, move in steps as a finger does, and let go."""
        await self._do(lambda: _drag(self.opened.window, start, end))

    async def type(self, text: str) -> None:
        """Type on the keyboard, into whatever has the focus."""
        for character in text:
            await self._do(lambda character=character: QTest.keyClick(self.opened.window, character))

    async def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        await self._do(lambda: QTest.keyClick(self.opened.window, key, modifier))

    async def _do(self, act: Callable[[], None]) -> None:
        """Act outside this task: QTest lets events through, and a task cannot be entered while another runs."""
        done = asyncio.get_running_loop().create_future()

        def run() -> None:
            act()
            done.set_result(None)

        QTimer.singleShot(0, run)
        await done
        await self.settled()


def _drag(window: QQuickWindow, start: QPoint, end: QPoint) -> None:
    left, none, steps = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, 12
    QTest.mousePress(window, left, none, start)
    for step in range(1, steps + 1):
        QTest.mouseMove(window, start + (end - start) * (step / steps), 2)
    QTest.mouseRelease(window, left, none, end)


def _accessibles(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for place in range(top.childCount()):
        child = top.child(place)
        if child is not None and child.isValid():
            yield child
            yield from _accessibles(child)


def _items(top: QQuickItem) -> Iterator[QQuickItem]:
    yield top
    for child in top.childItems():
        yield from _items(child)
