"""Coupons and member cards: an older world's offers become coupons; its merchants have no cards yet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Connection, Row, func, insert, inspect, literal, select, text, true

from app.domain.accounts import AccountKind, promotion_account
from app.domain.counter import Counter, FirstCoupon
from app.domain.coupons import MOST_DAYS, Audience, Dates, Terms
from app.domain.funnel import FunnelStep
from app.domain.times import from_stamp
from app.storage import coupon_tables, funnel, memberships
from app.storage import tables as t
from app.storage.columns import create_tables
from app.storage.coupons import coupon_row
from app.storage.people_tables import residents

_QUANTITY = 10_000
_TABLES = (*coupon_tables.TABLES, *memberships.TABLES)


def add_coupons(connection: Connection) -> None:
    create_tables(connection, _TABLES)
    if not inspect(connection).has_table("offers"):
        return
    now = from_stamp(connection.execute(select(t.wallet.c.now)).scalar_one())
    offers = connection.execute(
        text("SELECT merchant_id, value_fen, threshold_fen, valid_until, claimed FROM offers ORDER BY id")
    )
    insert_coupons(connection, [_first(each, now) for each in offers])
    connection.execute(text("DROP TABLE offers"))


def fill_coupons(connection: Connection, counter: Counter) -> None:
    """What a world begins with."""
    insert_coupons(connection, counter.coupons)
    since = connection.execute(select(t.wallet.c.now)).scalar_one()
    plans = [
        {"merchant_id": merchant_id, "document": memberships.plan_to_text(plan), "since": since}
        for merchant_id, plan in counter.plans.items()
    ]
    if plans:
        connection.execute(insert(memberships.card_plans), plans)


def insert_coupons(connection: Connection, coupons: Iterable[FirstCoupon]) -> None:
    """Each merchant may owe as much as its coupons can come to."""
    most_owed: dict[str, int] = {}
    for each in coupons:
        row = coupon_row(each.merchant_id, each.terms, Audience.ALL, each.published_at, each.claimed_before)
        connection.execute(insert(coupon_tables.coupons), [row])
        owed = most_owed.get(each.merchant_id, 0) + each.terms.value_fen * each.terms.quantity
        most_owed[each.merchant_id] = owed
    place = connection.execute(select(func.max(t.accounts.c.place))).scalar_one()
    accounts = [
        {
            "id": promotion_account(merchant_id), "place": place + number, "owner": merchant_id,
            "kind": AccountKind.PROMOTION.value, "balance_fen": 0, "floor_fen": -owed,
        }
        for number, (merchant_id, owed) in enumerate(most_owed.items(), start=1)
    ]  # fmt: skip
    if accounts:
        connection.execute(insert(t.accounts), accounts)
    _offer_to_everybody(connection)


def _offer_to_everybody(connection: Connection) -> None:
    """Whoever lives here could have seen them."""
    made = coupon_tables.coupons.c
    first = (
        select(made.merchant_id, residents.c.person_id, literal(FunnelStep.OFFERED.value), func.min(made.published_at))
        .join_from(coupon_tables.coupons, residents, true())
        .group_by(made.merchant_id, residents.c.person_id)
    )
    connection.execute(insert(funnel.funnel).from_select(["merchant_id", "person_id", "step", "at"], first))


def _first(offer: Row, now: datetime) -> FirstCoupon:
    """Those that are over stay so."""
    merchant_id, value_fen, threshold_fen, valid_until, claimed = offer
    last = date.fromisoformat(valid_until)
    published = min(now.date(), last)
    days = min(MOST_DAYS, (last - published).days + 1)
    terms = Terms(value_fen, threshold_fen, max(_QUANTITY, claimed), days, Dates(published, last))
    return FirstCoupon(merchant_id, terms, datetime.combine(published, now.timetz()), claimed)
