"""Loading again without falling behind: however often it is asked, at most one load runs and one more follows."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

LEAST_PAUSE_S = 0.1
"""Between two loads: nobody reads a table faster, and the wallet's thread has other things to do."""


class Refresh:
    """``work`` always runs once more after the last time it was asked for."""

    def __init__(
        self, spawn: Callable[[Coroutine[Any, Any, None]], object], work: Callable[[], Coroutine[Any, Any, None]]
    ) -> None:
        self._spawn, self._work = spawn, work
        self._running = self._again = False

    def ask(self) -> None:
        if self._running:
            self._again = True
        else:
            self._running = True
            self._spawn(self._run())

    async def _run(self) -> None:
        from asyncio import sleep

        try:
            await self._work()
            while self._again:
                self._again = False
                await sleep(LEAST_PAUSE_S)
                await self._work()
        finally:
            self._running = self._again = False
