"""The window as people use it: first a frame, then the wallet, until it is closed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

from ui.runtime import milestones
from ui.runtime.window import Frame, furnish, show_frame

if TYPE_CHECKING:
    from ui.viewmodels.settings import Settings


def live(app: QGuiApplication, theme: str, settings: Callable[[], Settings | None]) -> int:
    """Show the window, furnish it and open its world once it was painted; return when it is closed.

    ``settings`` is asked after the first frame; ``None`` means that the choices were wrong (exit code 2).
    The store's library takes longest to import, so that begins at once, on a thread of its own.
    Qt's own loop brings the first frame: asyncio, the fonts and the view models are imported only after it.
    """
    frame = show_frame(theme)
    _wait_for_paint(frame)
    milestones.reached("first_frame")
    Thread(target=import_module, args=("app.bootstrap",), daemon=True).start()
    chosen = settings()
    if chosen is None:
        return 2
    from app.worlds import default_folder
    from ui.runtime.loop import next_signal, run

    async def main() -> int:
        closed = next_signal(app.lastWindowClosed)
        opened = furnish(frame, app, chosen, default_folder(), report)
        opened.shell.begin()
        opened.tasks.spawn(milestones.watch(opened))
        await closed
        await opened.close()
        return 0

    return run(app, main) if frame.window.isVisible() else 0


def _wait_for_paint(frame: Frame) -> None:
    painted = QEventLoop()
    frame.window.frameSwapped.connect(painted.quit)
    painted.exec()
    frame.window.frameSwapped.disconnect(painted.quit)


def report(error: BaseException) -> None:
    """A bug: told on the terminal in full, never swallowed."""
    import traceback

    traceback.print_exception(error, file=sys.stderr)
