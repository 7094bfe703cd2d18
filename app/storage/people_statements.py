"""Every statement about the people of a world. What merchants count over is there for everybody, stowed or not."""

from __future__ import annotations

from sqlalchemy import bindparam, func, insert, select, union_all, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.bills import BillState
from app.storage import belonging as belonging
from app.storage import tables as t
from app.storage.agenda import agenda
from app.storage.bill_tables import bill_days
from app.storage.columns import twin_of
from app.storage.people_tables import residents
from app.storage.wire import Prepared

_person, _stowed_person = t.person, twin_of(t.person)
_facts = [column.name for column in _person.c]
_everybody = union_all(
    select(*(_person.c[name] for name in _facts)), select(*(_stowed_person.c[name] for name in _facts))
).subquery("everybody")
_RESIDENTS = select(
    *(_everybody.c[name] for name in _facts),
    residents.c.city_en, residents.c.city_zh, residents.c.born, residents.c.tint,
).join_from(residents, _everybody, _everybody.c.id == residents.c.person_id)  # fmt: skip

SIGNED_IN = Prepared(select(_person.c.id))
ALL = Prepared(_RESIDENTS.order_by(residents.c.place))
_stowed_only = select(
    *(_stowed_person.c[name] for name in _facts),
    residents.c.city_en, residents.c.city_zh, residents.c.born, residents.c.tint,
).join_from(residents, _stowed_person, _stowed_person.c.person_id == residents.c.person_id)  # fmt: skip
STOWED = Prepared(_stowed_only.where(residents.c.person_id == bindparam("wanted")))
SIGNED_IN_RESIDENT = Prepared(
    select(*_person.c, residents.c.city_en, residents.c.city_zh, residents.c.born, residents.c.tint).join_from(
        residents, _person, _person.c.id == residents.c.person_id
    )
)
SKETCHES = Prepared(select(residents.c.person_id, residents.c.city_en, residents.c.born).order_by(residents.c.place))

_stowed_windows = twin_of(t.windows)
FOLLOWS = Prepared(select(t.windows.c.merchant_id).where(t.windows.c.merchant_id == bindparam("merchant")))
STOWED_FOLLOWERS = Prepared(
    select(_stowed_windows.c.person_id).where(_stowed_windows.c.merchant_id == bindparam("merchant"))
)

_stowed_bills, _CLOSED = twin_of(t.bills), BillState.TRADE_CLOSED.value
_PAID = (t.bills.c.amount_fen < 0, t.bills.c.state != _CLOSED)
_STOWED_PAID = (_stowed_bills.c.amount_fen < 0, _stowed_bills.c.state != _CLOSED)
_FIRST_DAY = select(func.min(bill_days.c.day)).where(bill_days.c.day >= bindparam("since_day")).scalar_subquery()
_FIRST_BILL = (
    select(func.coalesce(func.min(bill_days.c.first_bill), 0)).where(bill_days.c.day == _FIRST_DAY).scalar_subquery()
)
DEALT = Prepared(
    select(func.count().filter(*_PAID), -func.coalesce(func.sum(t.bills.c.amount_fen), 0)).where(
        t.bills.c.id >= _FIRST_BILL, t.bills.c.at >= bindparam("since"), t.bills.c.merchant_id == bindparam("merchant")
    )
)
"""No index helps: one would cost every payment a page. The days tell where the period's bills begin."""

STOWED_DEALT = Prepared(
    select(_stowed_bills.c.person_id, func.count().filter(*_STOWED_PAID), -func.sum(_stowed_bills.c.amount_fen))
    .where(_stowed_bills.c.merchant_id == bindparam("merchant"), _stowed_bills.c.at >= bindparam("since"))
    .group_by(_stowed_bills.c.person_id)
)

_stowed_agenda = twin_of(agenda)
NEXT_LETTER = Prepared(
    select(func.coalesce(func.max(_stowed_agenda.c.id), 0) + 1).where(_stowed_agenda.c.person_id == bindparam("wanted"))
)
POST = Prepared(insert(_stowed_agenda).inline(), *(column.name for column in _stowed_agenda.c))
LEFT_AT = Prepared(select(residents.c.left_at).where(residents.c.person_id == bindparam("wanted")))
LEAVE = Prepared(
    update(residents).where(residents.c.person_id == bindparam("wanted")).values(left_at=bindparam("at"), alone=0)
)
COME = Prepared(update(residents).where(residents.c.person_id == bindparam("wanted")).values(alone=0))
ALONE = Prepared(select(residents.c.person_id).where(residents.c.alone == 1))

NEXT_BILL = Prepared(
    select(func.coalesce(func.max(_stowed_bills.c.id), 0) + 1).where(_stowed_bills.c.person_id == bindparam("wanted"))
)
ADD_STOWED_BILL = Prepared(insert(_stowed_bills).inline(), *(column.name for column in _stowed_bills.c))
FOLLOW_STOWED = Prepared(
    upsert(_stowed_windows).on_conflict_do_nothing(), *(column.name for column in _stowed_windows.c)
)
