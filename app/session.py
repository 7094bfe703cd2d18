"""One open wallet: commands go in by call, facts come out as one published snapshot."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from app.commands.decision import Decision
from app.commands.fingerprint import fingerprint
from app.commands.registry import HANDLERS, Command
from app.domain.ports import Clock, CommandRecord, Store, StoreFailed, UnitOfWork
from app.domain.receipts import Outcome
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.domain.worlds import OpenWorld
from app.queries.picture import next_picture, whole_picture
from app.queries.present import present_world
from app.queries.registry import READERS, Query

Subscriber = Callable[[WalletSnapshot], object]


class WalletSession:
    """Synchronous, and to be used by the one thread that opened it; ``snapshot`` may be read by any."""

    def __init__(self, store: Store, world: OpenWorld, clock: Clock) -> None:
        self._store, self._world, self._clock = store, world, clock
        self._subscribers: list[Subscriber] = []
        self._snapshot = whole_picture(store.reader, world, clock.now())

    @property
    def world(self) -> OpenWorld:
        """As of the last commit."""
        return self._world

    @property
    def snapshot(self) -> WalletSnapshot:
        return self._snapshot

    def send(self, command: Command) -> Outcome:
        """Do a command in one unit of work.

        The same id again answers what was answered then and does nothing; the same id with other content is refused
        with ``COMMAND_ID_REUSED``. What a command refused without an event is not kept: its id stays free. Where the
        disk refuses, nothing is kept and the answer is ``STORE_FAILED``.
        """
        try:
            return self._do(command)
        except StoreFailed:
            return Refusal(RefusalCode.STORE_FAILED)

    def _do(self, command: Command) -> Outcome:
        mark = fingerprint(command)
        with self._store.work(self._clock.now()) as work:
            known = work.recorded(command.id)
            if known is not None:
                return known[1] if known[0] == mark else Refusal(RefusalCode.COMMAND_ID_REUSED)
            decision = HANDLERS[type(command)](command, work, self._world)
            if not decision.commits:
                return decision.outcome
            work.commit(CommandRecord(command.id, mark, decision.outcome, decision.events))
        self._clock.move_to(work.now)
        self._world = present_world(self._world, decision.events, self._store.reader)
        self._publish(decision, work)
        return decision.outcome

    def ask(self, query: Query) -> Any:
        """Answer a query; see each query of ``app.queries.pages`` for the answer's type."""
        return READERS[type(query)](query, self._store.reader, self._world)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call ``subscriber`` with every new snapshot, on the wallet's thread; answers how to stop that."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _publish(self, decision: Decision, work: UnitOfWork) -> None:
        self._snapshot = next_picture(self._snapshot, decision.events, self._store.reader, self._world, work)
        for subscriber in tuple(self._subscribers):
            subscriber(self._snapshot)
