"""The window, from nothing to its first frame, and then to an open wallet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from ui.runtime.code_images import CodeImages
from ui.runtime.codes import CodeReader
from ui.runtime.fonts import glyphs, load_fonts
from ui.runtime.languages import Languages
from ui.runtime.places import LAYOUTS, QML
from ui.runtime.tasks import Tasks
from ui.runtime.worlds import LINKS, WorldsOnDisk, link_of
from ui.viewmodels.appearance import Appearance
from ui.viewmodels.desk import Desk
from ui.viewmodels.settings import Choices, Settings
from ui.viewmodels.shell import ShellViewModel

MODULE = "Fourtab.ViewModels"


@dataclass
class OpenWindow:
    """All that is alive while a window is: keep it until the window is closed."""

    engine: QQmlApplicationEngine
    shell: ShellViewModel
    appearance: Appearance
    languages: Languages
    tasks: Tasks
    window: QQuickWindow

    async def close(self) -> None:
        """Close the wallet, then let go of the window: QML first, so that no binding outlives what it reads."""
        await self.tasks.stop()
        await self.shell.close()
        self.window.close()
        import shiboken6

        shiboken6.delete(self.engine)


def all_choices() -> Choices:
    """What the pickers offer, read from the documents that ship with the program."""
    from app.layouts.devices import load_devices
    from app.layouts.themes import load_themes
    from app.simulation.link import read_link
    from app.worlds import list_worlds

    return Choices(
        layouts_folder=LAYOUTS,
        devices={device.id: device for device in load_devices()},
        themes={theme.id: theme for theme in load_themes()},
        worlds={world.id: world.name for world in list_worlds()},
        links={path.stem: read_link(path).name for path in LINKS.glob("*.toml")},
        link=link_of,
    )


def make_window(
    app: QGuiApplication, settings: Settings, folder: Path | None, on_error: Callable[[BaseException], None]
) -> OpenWindow:
    """Build and show the window. The wallet is not open yet: call ``shell.open_world`` once the first frame is out."""
    from app.layouts.catalogue import load_catalogue

    languages, tasks, worlds = Languages(), Tasks(on_error), WorldsOnDisk(folder)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.addImageProvider("code", CodeImages())
    appearance = engine.singletonInstance(MODULE, "Appearance")
    assert isinstance(appearance, Appearance)
    appearance.use_fonts(*load_fonts(app), glyphs())
    desk = Desk(CodeReader(), tasks.spawn, load_catalogue())
    shell = ShellViewModel(desk, worlds, all_choices(), settings, appearance, languages.use)
    languages.engine = engine
    engine.setInitialProperties({"shell": shell})
    engine.loadFromModule("Workbench.App", "Main")
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise RuntimeError("the window could not be built: see the QML errors above")
    return OpenWindow(engine, shell, appearance, languages, tasks, roots[0])
