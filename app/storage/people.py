"""The people of a world between the domain and their tables."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from app.domain.bills import BillState
from app.domain.people_book import Dealings, Portrait, Resident, age_on, within
from app.domain.ports import BillDraft
from app.domain.texts import Text
from app.domain.times import CHINA, from_stamp, to_stamp
from app.storage import people_statements as sql
from app.storage.agenda import SqlAgenda
from app.storage.rows import Row, to_person
from app.storage.state import read_state
from app.storage.stowing import swap
from app.storage.wire import Wire


class SqlPeople:
    """See ``app.domain.people_book``: ``PeopleBook`` in a unit of work, ``PeopleReader`` outside of one."""

    def __init__(self, wire: Wire, now: datetime | None = None, agenda: SqlAgenda | None = None) -> None:
        self._wire, self._now, self._agenda = wire, now, agenda

    @property
    def signed_in(self) -> str:
        return self._wire.one(sql.SIGNED_IN)[0]

    def all(self) -> Sequence[Resident]:
        return [_resident(row) for row in self._wire.all(sql.ALL)]

    def get(self, person_id: str) -> Resident | None:
        row = self._wire.first(sql.STOWED, wanted=person_id)
        if row is None and person_id == self.signed_in:
            row = self._wire.first(sql.SIGNED_IN_RESIDENT)
        return None if row is None else _resident(row)

    def followers(self, merchant_id: str) -> Collection[str]:
        found = {person for (person,) in self._wire.all(sql.STOWED_FOLLOWERS, merchant=merchant_id)}
        if self._wire.first(sql.FOLLOWS, merchant=merchant_id) is not None:
            found.add(self.signed_in)
        return found

    def dealings(self, merchant_id: str, since: datetime) -> Mapping[str, Dealings]:
        asked = {"merchant": merchant_id, "since": to_stamp(since)}
        found = {person: Dealings(*sums) for person, *sums in self._wire.all(sql.STOWED_DEALT, **asked)}
        day = since.astimezone(CHINA).date().isoformat()
        own = Dealings(*self._wire.one(sql.DEALT, since_day=day, **asked))
        return {**found, self.signed_in: own} if own != Dealings() else found

    def matching(self, merchant_id: str, portrait: Portrait) -> Sequence[str]:
        if portrait.wrong is not None:
            return []
        now = self._now or from_stamp(read_state(self._wire).now)
        followers = self.followers(merchant_id) if portrait.followed is not None else ()
        dealings = self.dealings(merchant_id, portrait.since(now)) if portrait.asks_dealings else {}
        return [
            person
            for person, city, born in self._wire.all(sql.SKETCHES)
            if portrait.city in ("", city)
            and within(age_on(date.fromisoformat(born), now.date()), portrait.age_from, portrait.age_to)
            and portrait.followed in (None, person in followers)
            and portrait.dealt(dealings.get(person, Dealings()))
        ]

    def post(self, person_id: str, at: datetime, kind: str, payload: Mapping[str, str | int]) -> None:
        if self._agenda is not None and person_id == self.signed_in:
            self._agenda.add(at, kind, "", payload)
            return
        words = json.dumps(dict(payload), ensure_ascii=False, separators=(",", ":"))
        due_id = self._wire.one(sql.NEXT_LETTER, wanted=person_id)[0]
        self._wire.run(sql.POST, person_id=person_id, id=due_id, at=to_stamp(at), kind=kind, subject="", payload=words)

    def by_themselves(self) -> Collection[str]:
        return {person for (person,) in self._wire.all(sql.ALONE)}

    def add_bill(self, person_id: str, draft: BillDraft) -> int:
        bill_id = self._wire.one(sql.NEXT_BILL, wanted=person_id)[0]
        self._wire.run(
            sql.ADD_STOWED_BILL, person_id=person_id, id=bill_id, entry_id=draft.entry_id, at=self._stamp,
            kind=draft.kind.value, state=BillState.TRADE_SUCCESS.value, title_en=draft.title.en,
            title_zh=draft.title.zh_CN, merchant_id=draft.merchant_id, amount_fen=draft.amount_fen,
            method=draft.method, icon=draft.icon, tint=draft.tint,
        )  # fmt: skip
        return bill_id

    def follow(self, person_id: str, merchant_id: str) -> None:
        self._wire.run(sql.FOLLOW_STOWED, person_id=person_id, merchant_id=merchant_id, unread=0)

    @property
    def _stamp(self) -> int:
        if self._now is None:
            raise ValueError("a reader writes nothing")
        return to_stamp(self._now)

    def stow(self, stamp: int, coming: str) -> int:
        """Put the signed-in person's wallet away at ``stamp``; answers when the one that comes was put away."""
        leaving = self.signed_in
        left_at = self._wire.one(sql.LEFT_AT, wanted=coming)[0]
        swap(self._wire, leaving, coming)
        self._wire.run(sql.LEAVE, wanted=leaving, at=stamp)
        self._wire.run(sql.COME, wanted=coming)
        return left_at


def _resident(row: Row) -> Resident:
    *facts, city_en, city_zh, born, tint = row
    return Resident(to_person(tuple(facts)), Text(city_en, city_zh), date.fromisoformat(born), tint)
