"""The wallet as the phone reaches it: over a link, on a thread of the wallet's own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from app.domain.receipts import Outcome
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.simulation.link import Link

if TYPE_CHECKING:
    from app.commands.registry import Command
    from app.queries.registry import Query
    from app.session import WalletSession

RESENDS = 2
Answer = TypeVar("Answer")
Subscriber = Callable[[WalletSnapshot], object]


class RemoteSession:
    """Lives in one event loop; ``opener`` runs on the wallet's thread, and so does everything the session does.

    ``link`` may be changed at any time; a command keeps the one it began with.
    """

    def __init__(self, opener: Callable[[], WalletSession], link: Link) -> None:
        self.link = link
        self._opener = opener
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="wallet")
        self._session: WalletSession | None = None
        self._snapshot: WalletSnapshot | None = None
        self._subscribers: list[Subscriber] = []
        self._taps = count(1)

    async def open(self) -> None:
        """Open the wallet. Raises whatever the opener raises (a ``WorldError``); the thread has then ended."""
        loop = asyncio.get_running_loop()
        try:
            self._session = await self._on_wallet(self._opener)
        except BaseException:
            self._thread.shutdown(wait=False)
            raise
        self._snapshot = self._session.snapshot
        self._session.subscribe(lambda snapshot: loop.call_soon_threadsafe(self._publish, snapshot))

    @property
    def is_open(self) -> bool:
        return self._session is not None and self._snapshot is not None

    @property
    def snapshot(self) -> WalletSnapshot:
        """The newest one that reached the event loop's thread. Raises ``RuntimeError`` before ``open``."""
        if self._snapshot is None:
            raise RuntimeError("the wallet is not open")
        return self._snapshot

    def on_snapshot(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call ``subscriber`` in the event loop's thread with every new snapshot; answers how to stop that."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def next_id(self) -> str:
        """An id no command of this world was recorded under.

        What was recorded in an earlier run carried a version below the one the world has now, since recording it
        raised the version; within this run the counter never repeats.
        """
        return f"tap-{self.snapshot.version}-{next(self._taps)}"

    async def send(self, command: Command) -> Outcome:
        """Send over the link; where a reply is lost, send the same command again, twice at most.

        ``LINK_OFFLINE``: nothing was sent. ``LINK_TIMED_OUT``: no reply came, the command may have been done.
        """
        link = self.link
        for attempt in range(1 + RESENDS):
            await asyncio.sleep(link.latency())
            if attempt == 0 and (link.profile.offline or self._session is None):
                return Refusal(RefusalCode.LINK_OFFLINE)
            if self._session is None:
                break
            outcome = await self._on_wallet(self._session.send, command)
            if not link.loses_reply(attempt):
                return outcome
            await asyncio.sleep(link.profile.patience_ms / 1000)
        return Refusal(RefusalCode.LINK_TIMED_OUT)

    async def send_locally(self, command: Command) -> Outcome:
        """Do what the workbench asks, not the phone (moving the clock): no link. ``RuntimeError`` when not open."""
        if self._session is None:
            raise RuntimeError("the wallet is not open")
        return await self._on_wallet(self._session.send, command)

    async def ask(self, query: Query) -> Any:
        """Answer a query from the phone's own copy: no link. Raises ``RuntimeError`` when not open."""
        if self._session is None:
            raise RuntimeError("the wallet is not open")
        return await self._on_wallet(self._session.ask, query)

    async def close(self) -> None:
        """Let the command in hand finish, then close. Closing twice is harmless."""
        session, self._session = self._session, None
        if session is not None:
            await self._on_wallet(session.close)
        self._thread.shutdown(wait=False)

    async def _on_wallet(self, function: Callable[..., Answer], *values: Any) -> Answer:
        return await asyncio.get_running_loop().run_in_executor(self._thread, function, *values)

    def _publish(self, snapshot: WalletSnapshot) -> None:
        self._snapshot = snapshot
        for subscriber in tuple(self._subscribers):
            subscriber(snapshot)
