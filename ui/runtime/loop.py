"""The event loop: Qt's, spoken to as asyncio's. Not imported before the first frame."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import qasync
from PySide6.QtGui import QGuiApplication


def run(app: QGuiApplication, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run ``main`` on Qt's event loop and return its exit code. The application never quits by itself before."""
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(main())


def next_signal(signal: Any) -> asyncio.Future[tuple[Any, ...]]:
    """A future for the next time a Qt signal is emitted."""
    future: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

    def fired(*values: Any) -> None:
        if not future.done():
            future.set_result(values)

    signal.connect(fired)
    return future
