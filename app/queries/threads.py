"""What stands in the pull-down list and on the lock screen: the open notices, grouped by thread."""

from __future__ import annotations

from datetime import datetime

from app.domain.attention.decisions import Action
from app.domain.attention.records import NoticeRecord
from app.domain.ports import Reader
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class Thread:
    """``source`` is its newest notice's; ``records`` are the newest, newest first, of ``count`` in all.

    A thread id groups as in APNs: within the app, whichever window sent it. ``ClearNotices`` takes the same id.
    """

    thread: str
    source: str
    records: tuple[NoticeRecord, ...]
    count: int
    newest_at: datetime


@dataclass(frozen=True, slots=True)
class NoticeThreads:
    """What is shown and neither seen nor cleared. Answer: ``tuple[Thread, ...]``, the newest thread first.

    ``pushes_only`` leaves out what was only marked or listed. Newest is what was last decided, not last sent: a notice
    that was held comes when its quiet hours end.
    """

    most_each: int = 20
    pushes_only: bool = False


def notice_threads(query: NoticeThreads, reader: Reader, _: OpenWorld) -> tuple[Thread, ...]:
    threads: dict[str, list[NoticeRecord]] = {}
    for record in reversed(reader.standing()):
        if _stands(record, query.pushes_only):
            threads.setdefault(record.notice.thread, []).append(record)
    return tuple(_thread(key, records, query.most_each) for key, records in threads.items())


def _stands(record: NoticeRecord, pushes_only: bool) -> bool:
    return record.decision.action is Action.PUSH if pushes_only else record.decision.shown


def _thread(key: str, records: list[NoticeRecord], most: int) -> Thread:
    newest = records[0]
    return Thread(key, newest.notice.source, tuple(records[:most]), len(records), newest.since)
