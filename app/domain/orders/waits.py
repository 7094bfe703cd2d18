"""When a later step happens."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from app.domain.chance import between
from app.domain.orders.forms import Form, Later, Until, Wait
from app.domain.orders.lottery import next_draw
from app.domain.orders.outings import ends_at, going_asked
from app.domain.orders.states import OrderState
from app.domain.orders.town import Town
from app.domain.times import CHINA

REMIND_DAYS = 3
"""A repayment is called to mind this many days before it is due (D)."""

REMIND_HOUR = 9

_ARRIVING = frozenset({OrderState.DONE, OrderState.WON, OrderState.LOST})


def applies(step: Later, fields: Mapping[str, str]) -> bool:
    return all(fields.get(name) == value for name, value in step.when.items())


def wait_of(step: Later, form: Form, fields: Mapping[str, str]) -> Wait | None:
    """The step's own wait, or that of the chosen value it leaves it to."""
    if step.wait is not None:
        return step.wait
    field = form.field(step.wait_of or "")
    choice = field.choice(fields.get(field.id, "")) if field else None
    return choice.wait if choice else None


def moment_of(
    wait: Wait, form: Form, fields: Mapping[str, str], label: str, town: Town, now: datetime
) -> datetime | None:
    """``label`` seeds a wait of several days; ``None`` where the wait's day is not known (no due day was given)."""
    match wait.until:
        case Until.DRAW:
            return next_draw(now, form.lottery) if form.lottery else None
        case Until.BEFORE_DUE:
            return before_due(int(fields["due_day"]), now) if "due_day" in fields else None
        case Until.NEXT_MONTH:
            first = (now.astimezone(CHINA).replace(day=1) + timedelta(days=32)).replace(day=max(1, wait.days))
            return _at(first.date(), wait)
        case Until.START:
            going = going_asked(form, fields, town)
            begins = going.starts_at if going else None
            return begins - timedelta(minutes=wait.minutes) if begins else None
        case Until.OVER:
            going = going_asked(form, fields, town)
            return ends_at(going, now) if going else None
        case None:
            return _after(wait, label, town, now)


def before_due(due_day: int, now: datetime) -> datetime:
    """The next moment to call a repayment to mind, ``REMIND_DAYS`` before its day of the month."""
    month = now.astimezone(CHINA).replace(day=1)
    while True:
        due = month.replace(day=due_day, hour=REMIND_HOUR, minute=0, second=0, microsecond=0)
        reminder = due - timedelta(days=REMIND_DAYS)
        if reminder > now:
            return reminder
        month = (month + timedelta(days=32)).replace(day=1)


def arrival_of(form: Form, clean: Mapping[str, str], label: str, town: Town, now: datetime) -> datetime | None:
    """When the order will be done, if all goes well."""
    for step in form.later:
        if step.state in _ARRIVING and applies(step, clean) and (wait := wait_of(step, form, clean)) is not None:
            return moment_of(wait, form, clean, seed_label(label, now), town, now)
    return None


def seed_label(label: str, now: datetime) -> str:
    return f"{label}:{now.isoformat()}"


def _after(wait: Wait, label: str, town: Town, now: datetime) -> datetime:
    if wait.at is None:
        return now + timedelta(minutes=wait.minutes)
    days = between(f"wait:{town.seed}:{label}", wait.days, max(wait.days, wait.most_days))
    return _at(now.astimezone(CHINA).date() + timedelta(days=days), wait)


def _at(day: date, wait: Wait) -> datetime:
    if wait.at is None:
        raise ValueError("a wait for a day needs its time")
    return datetime.combine(day, wait.at, CHINA)
