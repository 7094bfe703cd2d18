"""From threads of notices to the rows that show them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from app.domain.snapshot import WalletSnapshot
from app.queries.threads import Thread
from ui.format import dates
from ui.models.threads import HEAD, MORE, NOTICE, REST, ThreadRow
from ui.viewmodels.notice_words import NOTICES, route_of, said, sender

SHOWN_EACH = 3
"""Notices of a thread that stand there before it is expanded."""

MOST_THREADS = 20
"""Threads that stand there at once; the notice centre has the rest."""


def thread_rows(
    threads: Sequence[Thread], snapshot: WalletSnapshot, language: str, expanded: Collection[str] = ()
) -> list[ThreadRow]:
    """``expanded`` are the threads whose notices all stand there, as far as they were asked for."""
    rows = [row for each in threads[:MOST_THREADS] for row in _rows(each, snapshot, language, each.thread in expanded)]
    rest = sum(each.count for each in threads[MOST_THREADS:])
    return [*rows, ThreadRow(REST, REST, "", "", count=rest, last=True, route=NOTICES)] if rest else rows


def _rows(thread: Thread, snapshot: WalletSnapshot, language: str, expanded: bool) -> Iterator[ThreadRow]:
    name, icon, tint = sender(thread.source, snapshot, language)
    shown = thread.records if expanded or thread.count == SHOWN_EACH + 1 else thread.records[:SHOWN_EACH]
    more = thread.count - len(shown)
    yield ThreadRow(f"{HEAD}/{thread.thread}", HEAD, thread.thread, name, icon=icon, tint=tint, count=thread.count)
    for place, record in enumerate(shown, start=1):
        title, body = said(record, snapshot, language)
        yield ThreadRow(
            key=str(record.notice.id),
            part=NOTICE,
            thread=thread.thread,
            sender=name,
            title=title,
            body=body,
            time_text=dates.lately(record.since, snapshot.now, language),
            last=place == len(shown) and not more,
            route=route_of(record),
        )
    if more:
        route = NOTICES if expanded else ""
        yield ThreadRow(f"{MORE}/{thread.thread}", MORE, thread.thread, name, count=more, last=True, route=route)
