"""The desktop's tray icon, for notifications outside the window. Its QML is read when it is first wanted."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

WATCHER = "org.kde.StatusNotifierWatcher"
"""Who keeps the tray icons of a Linux desktop (freedesktop's StatusNotifierItem)."""


def desktop_tray(engine: QQmlApplicationEngine, window: QQuickWindow) -> DesktopTray | None:
    """The tray icon, or nothing where the desktop has no tray: Qt complains of one made there."""
    return DesktopTray(engine, window) if _there_is_a_tray() else None


def _there_is_a_tray() -> bool:
    """Windows and macOS have one; elsewhere somebody on the session bus must keep it."""
    if sys.platform in ("win32", "darwin"):
        return True
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus.isConnected() and bool(bus.interface().isServiceRegistered(WATCHER).value())


class DesktopTray:
    """Qt's tray icon through Qt.labs.platform, which needs no QtWidgets."""

    def __init__(self, engine: QQmlApplicationEngine, window: QQuickWindow) -> None:
        self._window, self._on_click = window, _nothing
        self._component = QQmlComponent(engine)
        self._component.loadFromModule("Workbench.App", "Tray")
        self._icon: Any = self._component.create()
        if self._icon is None:
            raise RuntimeError(self._component.errorString())
        self._icon.messageClicked.connect(self._clicked)

    @property
    def available(self) -> bool:
        return bool(self._icon.property("available") and self._icon.property("supportsMessages"))

    def show(self, title: str, body: str, on_click: Callable[[], None]) -> None:
        self._on_click = on_click
        self._icon.setProperty("visible", True)
        self._icon.say(title, body)

    def hide(self) -> None:
        self._icon.setProperty("visible", False)

    def _clicked(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.requestActivate()
        self._on_click()


def _nothing() -> None:
    pass
