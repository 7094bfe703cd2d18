"""The event loop: Qt's, spoken to as asyncio's. A task that fails is never silent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import qasync
from PySide6.QtGui import QGuiApplication


class Tasks:
    """Starts work that nobody waits for, keeps it alive, and hands any failure to ``on_error``."""

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        self._on_error = on_error
        self._running: set[asyncio.Task[None]] = set()

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self._on_error(error)

    @property
    def idle(self) -> bool:
        return not self._running

    def cancel(self) -> None:
        for task in list(self._running):
            task.cancel()


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
