"""Playing the real window in tests: a script is a coroutine that is handed a ``Stage``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible

from app.domain.snapshot import WalletSnapshot
from ui.runtime.loop import run
from ui.runtime.places import LAYOUTS
from ui.runtime.stage import Stage
from ui.runtime.start import application
from ui.runtime.window import make_window
from ui.viewmodels.settings import Settings

Script = Callable[[Stage], Awaitable[None]]
QUIET = Settings(layout=LAYOUTS / "four_tabs.toml", link="ideal", reduce_motion=True, zoom=1.0)


def play(script: Script, folder: Path | None = None, size: tuple[int, int] = (1440, 900), **choices: object) -> None:
    """Open the window with these choices, run the script, close. Any failure or Qt warning on the way raises."""
    app, failures, warnings = application(), list[BaseException](), list[str]()
    QAccessible.setActive(True)

    def warned(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg):
            warnings.append(text)

    async def main() -> int:
        opened = make_window(app, replace(QUIET, **choices), folder, failures.append)
        stage = Stage(opened)
        try:
            await stage.begin(*size)
            await script(stage)
            await stage.settled()
        finally:
            await opened.close()
        return 0

    before = qInstallMessageHandler(warned)
    try:
        run(app, main)
    except TimeoutError as stuck:
        failures.append(stuck)
    finally:
        qInstallMessageHandler(before)
    assert not warnings, "\n".join(warnings)
    if failures:
        raise failures[0]


def snapshot_of(stage: Stage) -> WalletSnapshot:
    """The open wallet's, as the window has it now."""
    snapshot = stage.shell.snapshot
    assert snapshot is not None
    return snapshot
