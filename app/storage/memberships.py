"""Member cards between the domain and their tables. Both tables are everybody's."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Index, Select, Table, bindparam, func, insert, null, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.bills import TRADES, BillState
from app.domain.memberships import Card, Field, FieldKind, Level, Measure, Period, Plan, Visit
from app.domain.memberships.book import CardDraft
from app.domain.texts import Text
from app.domain.times import from_stamp, to_stamp
from app.storage import belonging as belonging
from app.storage.bill_days import SUMMED_TO
from app.storage.bill_tables import bill_days, refunds
from app.storage.columns import number, row_id, shared, table, text, twin_of
from app.storage.rows import Row
from app.storage.tables import bills, person
from app.storage.wire import Prepared, Wire

card_plans = table(
    "card_plans", text("merchant_id", ForeignKey("merchants.id"), primary=True), text("document"), number("since")
)
member_cards = table(
    "member_cards",
    row_id(),
    text("merchant_id", ForeignKey("merchants.id")),
    text("person_id"),
    number("level"),
    number("claimed_at"),
    number("unbound_at", null=True),
    text("consents"),
    text("answers"),
    text("digest"),
)
Index("member_cards_by_person", member_cards.c.person_id, member_cards.c.merchant_id, unique=True)
Index("member_cards_by_merchant", member_cards.c.merchant_id)

TABLES = (card_plans, member_cards)
shared(*TABLES)

_PLANS = Prepared(select(card_plans.c.merchant_id, card_plans.c.document).order_by(card_plans.c.merchant_id))
_PLAN = Prepared(select(card_plans.c.document).where(card_plans.c.merchant_id == bindparam("merchant")))
_SET_PLAN = Prepared(
    upsert(card_plans)
    .values(merchant_id=bindparam("merchant"), document=bindparam("plan"), since=bindparam("at"))
    .on_conflict_do_update(
        index_elements=[card_plans.c.merchant_id], set_={"document": bindparam("plan"), "since": bindparam("at")}
    )
)
_HERS = (member_cards.c.merchant_id == bindparam("merchant"), member_cards.c.person_id == bindparam("person"))
_CARD = Prepared(select(member_cards).where(*_HERS))
_BOUND = select(member_cards).where(member_cards.c.unbound_at.is_(None)).order_by(member_cards.c.id.desc())
_CARDS_OF = Prepared(_BOUND.where(member_cards.c.person_id == bindparam("person")))
_CARDS_AT = Prepared(_BOUND.where(member_cards.c.merchant_id == bindparam("merchant")))
_ADD_CARD = Prepared(insert(member_cards).inline(), *(column.name for column in member_cards.c if column.name != "id"))
_GIVEN = ("level", "claimed_at", "consents", "answers", "digest")
_BIND = Prepared(
    update(member_cards)
    .where(*_HERS)
    .values({member_cards.c[name]: bindparam(f"new_{name}") for name in _GIVEN} | {member_cards.c.unbound_at: null()})
)
_RAISE = Prepared(update(member_cards).where(*_HERS).values(level=bindparam("new_level")))
_UNBIND = Prepared(
    update(member_cards).where(*_HERS, member_cards.c.unbound_at.is_(None)).values(unbound_at=bindparam("at"))
)
_SIGNED_IN = Prepared(select(person.c.id))

_FIRST_BILL = func.coalesce(
    select(func.min(bill_days.c.first_bill)).where(bill_days.c.day >= bindparam("day")).scalar_subquery(),
    func.coalesce(SUMMED_TO.scalar_subquery(), 0) + 1,
)


def _visits(paid: Table, given_back: Table, *whose: ColumnElement[bool]) -> Select[Any, Any, Any]:
    refunded = select(func.coalesce(func.sum(given_back.c.amount_fen), 0)).where(
        given_back.c.bill_id == paid.c.id,
        *([given_back.c.person_id == paid.c.person_id] if "person_id" in paid.c else []),
    )
    return (
        select(paid.c.at, paid.c.amount_fen, refunded.scalar_subquery())
        .where(
            *whose,
            paid.c.at >= bindparam("since"),
            paid.c.merchant_id == bindparam("merchant"),
            paid.c.amount_fen < 0,
            paid.c.kind.in_([bindparam(f"kind_{each.value}", each.value) for each in sorted(TRADES)]),
            paid.c.state != bindparam("closed", BillState.TRADE_CLOSED.value),
        )
        .order_by(paid.c.id)
    )


_stowed_bills = twin_of(bills)
_VISITS = Prepared(_visits(bills, refunds, bills.c.id >= _FIRST_BILL))
"""A day's bills are a range of ids, so no bill from before the period is looked at."""
_STOWED_VISITS = Prepared(_visits(_stowed_bills, twin_of(refunds), _stowed_bills.c.person_id == bindparam("person")))


class SqlMemberships:
    """See ``app.domain.memberships.book``; ``now`` is only needed to write."""

    def __init__(self, wire: Wire, now: datetime | None = None) -> None:
        self._wire, self._now = wire, now

    def plan(self, merchant_id: str) -> Plan | None:
        row = self._wire.first(_PLAN, merchant=merchant_id)
        return None if row is None else plan_from_text(row[0])

    def plans(self) -> Mapping[str, Plan]:
        return {merchant_id: plan_from_text(document) for merchant_id, document in self._wire.all(_PLANS)}

    def card(self, merchant_id: str, person_id: str) -> Card | None:
        row = self._wire.first(_CARD, merchant=merchant_id, person=person_id)
        return None if row is None else _card(row)

    def cards_of(self, person_id: str) -> Sequence[Card]:
        return [_card(row) for row in self._wire.all(_CARDS_OF, person=person_id)]

    def cards_at(self, merchant_id: str) -> Sequence[Card]:
        return [_card(row) for row in self._wire.all(_CARDS_AT, merchant=merchant_id)]

    def visits(self, merchant_id: str, person_id: str, since: datetime) -> Sequence[Visit]:
        asked = {"merchant": merchant_id, "since": to_stamp(since)}
        if self._wire.one(_SIGNED_IN)[0] == person_id:
            found = self._wire.all(_VISITS, day=since.date().isoformat(), **asked)
        else:
            found = self._wire.all(_STOWED_VISITS, person=person_id, **asked)
        return [Visit(from_stamp(at), max(0, -amount_fen - refunded)) for at, amount_fen, refunded in found]

    def set_plan(self, merchant_id: str, plan: Plan) -> None:
        self._wire.run(_SET_PLAN, merchant=merchant_id, plan=plan_to_text(plan), at=self._stamp())

    def give(self, draft: CardDraft) -> Card:
        values = {
            "level": draft.level, "claimed_at": self._stamp(), "consents": _text(draft.consents),
            "answers": _text(draft.answers), "digest": draft.digest,
        }  # fmt: skip
        who = {"merchant_id": draft.merchant_id, "person_id": draft.person_id}
        if self.card(**who) is None:
            self._wire.add(_ADD_CARD, **who, **values, unbound_at=None)
        else:
            changed = {f"new_{name}": value for name, value in values.items()}
            self._wire.run(_BIND, merchant=draft.merchant_id, person=draft.person_id, **changed)
        return _card(self._wire.one(_CARD, merchant=draft.merchant_id, person=draft.person_id))

    def raise_to(self, merchant_id: str, person_id: str, level: int) -> None:
        self._wire.run(_RAISE, merchant=merchant_id, person=person_id, new_level=level)

    def unbind(self, merchant_id: str, person_id: str) -> bool:
        return self._wire.run(_UNBIND, merchant=merchant_id, person=person_id, at=self._stamp()) > 0

    def _stamp(self) -> int:
        if self._now is None:
            raise ValueError("a reader writes nothing")
        return to_stamp(self._now)


def plan_to_text(plan: Plan) -> str:
    document = {
        "period": plan.period.value,
        "points": plan.points_per_yuan,
        "levels": [
            {
                "name": _pair(level.name), "measure": level.measure.value, "needed": level.needed,
                "benefits": [_pair(each) for each in level.benefits],
            }
            for level in plan.levels
        ],
        "form": [[each.key, each.kind.value, _pair(each.label), each.optional] for each in plan.form],
    }  # fmt: skip
    return _text(document)


def plan_from_text(document: str) -> Plan:
    stored: dict[str, Any] = json.loads(document)
    levels = tuple(
        Level(Text(*each["name"]), Measure(each["measure"]), each["needed"], tuple(Text(*t) for t in each["benefits"]))
        for each in stored["levels"]
    )
    form = tuple(Field(key, FieldKind(kind), Text(*label), optional) for key, kind, label, optional in stored["form"])
    return Plan(Period(stored["period"]), levels, stored["points"], form)


def _pair(words: Text) -> list[str]:
    return [words.en, words.zh_CN]


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _card(row: Row) -> Card:
    card_id, merchant_id, person_id, level, claimed_at, unbound_at, consents, answers, digest = row
    shown = f"88{card_id * 104_729 % 10**6:06d}" if unbound_at is None else ""
    return Card(
        merchant_id, person_id, shown, level, from_stamp(claimed_at), tuple(json.loads(consents)),
        tuple((key, answer) for key, answer in json.loads(answers)), digest,
    )  # fmt: skip
