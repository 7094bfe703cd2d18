"""The window, from nothing to its first frame, and from there to a desk with a phone on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QMetaObject, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from app.layouts.themes import load_theme
from ui.runtime.places import LAYOUTS, QML
from ui.viewmodels.appearance import Appearance

if TYPE_CHECKING:
    from ui.runtime.languages import Languages
    from ui.runtime.tasks import Tasks
    from ui.viewmodels.desk import Tray
    from ui.viewmodels.settings import Choices, Settings
    from ui.viewmodels.shell import ShellViewModel

MODULE = "Fourtab.ViewModels"


@dataclass
class Frame:
    """A window with nothing in it but the outline of what will come."""

    engine: QQmlApplicationEngine
    appearance: Appearance
    window: QQuickWindow


@dataclass
class OpenWindow:
    """All that is alive while a window is: keep it until the window is closed."""

    frame: Frame
    shell: ShellViewModel
    languages: Languages
    tasks: Tasks

    @property
    def window(self) -> QQuickWindow:
        return self.frame.window

    async def close(self) -> None:
        """Close the wallet, then let go of the window: QML first, so that no binding outlives what it reads."""
        import shiboken6

        await self.tasks.stop()
        await self.shell.close()
        self.window.close()
        shiboken6.delete(self.frame.engine)
        self.languages.drop()


def show_frame(theme: str) -> Frame:
    """Show the window's outline. As little as can be is imported for it: the rest waits until it was painted."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    appearance = engine.singletonInstance(MODULE, "Appearance")
    assert isinstance(appearance, Appearance)
    appearance.use_theme(load_theme(theme))
    engine.loadFromModule("Workbench.App", "Main")
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise RuntimeError("the window could not be built: see the QML errors above")
    return Frame(engine, appearance, roots[0])


def furnish(
    frame: Frame,
    app: QGuiApplication,
    settings: Settings,
    folder: Path | None,
    on_error: Callable[[BaseException], None],
) -> OpenWindow:
    """Put the desk into the window. The wallet is not open yet: that is ``shell.open_world``."""
    from app.layouts.catalogue import load_catalogue
    from ui.runtime.code_images import CodeImages
    from ui.runtime.codes import CodeReader
    from ui.runtime.fonts import glyphs, load_fonts
    from ui.runtime.languages import Languages
    from ui.runtime.tasks import Tasks
    from ui.runtime.worlds import WorldsOnDisk
    from ui.viewmodels.desk import Desk
    from ui.viewmodels.shell import ShellViewModel

    languages, tasks = Languages(), Tasks(on_error)
    frame.engine.addImageProvider("code", CodeImages())
    frame.appearance.use_fonts(*load_fonts(app), glyphs())
    desk = Desk(CodeReader(), tasks.spawn, load_catalogue(), tray=lambda: _tray(frame))
    shell = ShellViewModel(desk, WorldsOnDisk(folder), all_choices(), settings, frame.appearance, languages.use)
    languages.engine = frame.engine
    QMetaObject.invokeMethod(frame.window, "furnish", Q_ARG(QObject, shell))
    return OpenWindow(frame, shell, languages, tasks)


def _tray(frame: Frame) -> Tray | None:
    from ui.runtime.tray import desktop_tray

    return desktop_tray(frame.engine, frame.window)


def make_window(
    app: QGuiApplication, settings: Settings, folder: Path | None, on_error: Callable[[BaseException], None]
) -> OpenWindow:
    """Both steps at once, where nobody waits for the first frame."""
    return furnish(show_frame(settings.theme), app, settings, folder, on_error)


def all_choices() -> Choices:
    """What the pickers offer, read from the documents that ship with the program."""
    from app.layouts.devices import load_devices
    from app.layouts.themes import load_themes
    from app.links import list_links, open_link
    from app.worlds import list_worlds
    from ui.viewmodels.settings import Choices

    return Choices(
        layouts_folder=LAYOUTS,
        devices={device.id: device for device in load_devices()},
        themes={theme.id: theme for theme in load_themes()},
        worlds={world.id: world.name for world in list_worlds()},
        links={link.id: link.name for link in list_links()},
        link=open_link,
    )
