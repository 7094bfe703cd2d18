"""Doing something again whenever it is wished for: never two at once, and the last wish counts."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any


class Latest:
    """However many wishes come while ``act`` runs, it runs once more after it."""

    def __init__(self, spawn: Callable[[Coroutine[Any, Any, None]], object], act: Callable[[], Coroutine]) -> None:
        self._spawn, self._act = spawn, act
        self._running, self._again = False, False

    def wish(self) -> None:
        self._again = True
        if not self._running:
            self._running = True
            self._spawn(self._run())

    async def _run(self) -> None:
        try:
            while self._again:
                self._again = False
                await self._act()
        finally:
            self._running = False
