"""A window to walk through by program: wait until it is at rest, press what is named, take pictures."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from ui.runtime.loop import next_signal
from ui.runtime.window import OpenWindow

PATIENCE_S = 10.0
CALM_ROUNDS = 3


class Stage:
    """Words for a scripted user of the real window."""

    def __init__(self, opened: OpenWindow) -> None:
        self.opened, self.shell, self.phone = opened, opened.shell, opened.shell.phone

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
            await asyncio.sleep(0.01)
            waited += 0.01
            if waited > PATIENCE_S:
                raise TimeoutError("the window did not come to rest")
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            calm = calm + 1 if self.opened.tasks.idle and self._at_rest() else 0

    def _at_rest(self) -> bool:
        return self.find("phoneScreen") is not None

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

    def click(self, item: QQuickItem) -> None:
        """A real mouse click in the middle of an item."""
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.opened.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClick(self.opened.window, character)


def _items(top: QQuickItem) -> Iterator[QQuickItem]:
    yield top
    for child in top.childItems():
        yield from _items(child)
