"""The window as people use it: first a frame, then the wallet, until it is closed."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtGui import QGuiApplication

from ui.runtime.loop import next_signal
from ui.runtime.window import make_window
from ui.viewmodels.settings import Settings


def live(app: QGuiApplication, settings: Settings) -> Callable[[], Coroutine[Any, Any, int]]:
    """A main coroutine that shows the window, opens the world once it was painted, and ends when it is closed."""

    async def main() -> int:
        from app.bootstrap import default_folder

        opened = make_window(app, settings, default_folder(), report)
        closed = next_signal(app.lastWindowClosed)
        await next_signal(opened.window.frameSwapped)
        opened.shell.begin()
        await closed
        await opened.close()
        return 0

    return main


def report(error: BaseException) -> None:
    """A bug: told on the terminal in full, never swallowed."""
    traceback.print_exception(error, file=sys.stderr)
