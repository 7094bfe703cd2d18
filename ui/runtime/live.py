"""The window as people use it: first a frame, then the wallet, until it is closed."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

from ui.runtime import milestones
from ui.runtime.window import make_window
from ui.viewmodels.settings import Settings


def live(app: QGuiApplication, settings: Settings) -> int:
    """Show the window, open its world once it was painted, and return 0 when it is closed.

    Qt's own loop brings the first frame; asyncio is imported only after it.
    """
    from app.worlds import default_folder

    opened = make_window(app, settings, default_folder(), report)
    painted = QEventLoop()
    opened.window.frameSwapped.connect(painted.quit)
    painted.exec()
    opened.window.frameSwapped.disconnect(painted.quit)
    milestones.reached("first_frame")
    from ui.runtime.loop import next_signal, run

    async def main() -> int:
        closed = next_signal(app.lastWindowClosed)
        opened.shell.begin()
        opened.tasks.spawn(milestones.watch(opened))
        await closed
        await opened.close()
        return 0

    return run(app, main) if opened.window.isVisible() else 0


def report(error: BaseException) -> None:
    """A bug: told on the terminal in full, never swallowed."""
    import traceback

    traceback.print_exception(error, file=sys.stderr)
