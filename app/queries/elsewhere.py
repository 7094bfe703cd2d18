"""What was sent lately, and what the other policies would have made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from weakref import WeakKeyDictionary

from app.domain.attention.decisions import Decision
from app.domain.attention.playing import Playing, happened
from app.domain.attention.policy import Policy
from app.domain.attention.records import NoticeRecord
from app.domain.attention.state import AttentionState
from app.domain.attention.storms import Week
from app.domain.ports import Reader
from app.domain.times import midnight_of
from app.domain.worlds import OpenWorld
from app.queries.attention import week_of

REPLAYED = timedelta(days=31)
"""How far back another policy is tried on what was sent, by whole days (D)."""

Elsewhere = Mapping[str, Mapping[int, Decision]]
"""By policy id, then by notice id."""


class Replay:
    """One policy over a history that only grows: what lies before the last moment asked for is not played again."""

    def __init__(self, policy: Policy, person: AttentionState) -> None:
        self.policy, self.person = policy, person
        self._settled = Playing(policy, person)
        self._before: datetime | None = None

    def decisions(self, week: Week, now: datetime) -> Mapping[int, Decision]:
        """Every decision as it stands at ``now``. More may still happen at ``now`` itself, so that is not settled."""
        fresh = [each for each in happened(week) if self._before is None or each.at >= self._before]
        for each in fresh:
            if each.at < now:
                self._settled.take(each)
        self._before = now
        playing = self._settled.copy()
        for each in fresh:
            if each.at >= now:
                playing.take(each)
        playing.take(now)
        return playing.decisions


class Lately(NamedTuple):
    """``records`` are those of the last 31 days, oldest first; ``elsewhere`` has every policy but the present one."""

    version: int
    person_id: str
    start: datetime
    replays: Sequence[Replay]
    records: Sequence[NoticeRecord]
    elsewhere: Elsewhere


_known: WeakKeyDictionary[Reader, Lately] = WeakKeyDictionary()
"""Of each open wallet, until its reader goes."""


def lately(reader: Reader, world: OpenWorld) -> Lately:
    """The last 31 days; each other policy from an empty state, but with what the person has set now.

    Read once for every version of the wallet.
    """
    known = _known.get(reader)
    if known is None or known.version != reader.version():
        known = _known[reader] = _read(known, reader, world)
    return known


def _read(known: Lately | None, reader: Reader, world: OpenWorld) -> Lately:
    now = reader.now()
    start = midnight_of((now - REPLAYED).date())
    person_id = world.directory.person.id
    begun = known.replays if known and (known.start, known.person_id) == (start, person_id) else ()
    replays = _replays(begun, reader, world)
    records = reader.notices_since(start)
    week = week_of(records, start, now)
    elsewhere = {each.policy.id: each.decisions(week, now) for each in replays}
    return Lately(reader.version(), person_id, start, replays, records, elsewhere)


def _replays(before: Sequence[Replay], reader: Reader, world: OpenWorld) -> Sequence[Replay]:
    """Of every policy but the present one; one that was begun goes on where nothing about it has changed."""
    adopted, person = reader.adopted(), reader.attention(reader.now()).person()
    present = world.policy(reader.policy(), adopted).id
    others = [each for each in world.every_policy(adopted).values() if each.id != present]
    begun = [each for each in before if each.person == person]
    return [next((one for one in begun if one.policy == each), None) or Replay(each, person) for each in others]
