"""Quiet hours and caps: when on the person's clock something may be said again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time, timedelta, tzinfo

from app.domain.attention.policy import Cap, QuietHours
from app.domain.attention.state import Push


def quiet_until(hours: QuietHours, now: datetime, zone: tzinfo) -> datetime | None:
    """When the quiet hours that ``now`` lies in end, on ``now``'s own clock; ``None`` outside them.

    Where the clock is put back and shows the end twice, it is the next one after ``now``.
    """
    local = now.astimezone(zone)
    at = local.time()
    if hours.start <= hours.end:
        inside, days = hours.start <= at < hours.end, 0
    else:
        inside, days = at >= hours.start or at < hours.end, int(at >= hours.start)
    if not inside:
        return None
    end = datetime.combine(local.date() + timedelta(days=days), hours.end, zone)
    if end.astimezone(UTC) <= now:
        end = end.replace(fold=1)
    return end.astimezone(UTC).astimezone(now.tzinfo)


def counted(cap: Cap, pushes: Iterable[Push], source: str, now: datetime, zone: tzinfo) -> Sequence[Push]:
    """The pushes that count against a cap at ``now``, oldest first."""
    today = now.astimezone(zone).date()
    return [
        push
        for push in pushes
        if (not cap.kinds or push.kind in cap.kinds)
        and (not cap.per_source or push.source == source)
        and (push.at.astimezone(zone).date() == today if cap.window is None else now - push.at < cap.window)
    ]


def cap_until(cap: Cap, spent: Sequence[Push], now: datetime, zone: tzinfo) -> datetime:
    """When a full cap has room again: the next midnight of the person's, or when enough of its pushes are old."""
    if cap.window is None:
        midnight = datetime.combine(now.astimezone(zone).date() + timedelta(days=1), time(), zone)
        return midnight.astimezone(UTC).astimezone(now.tzinfo)
    return spent[len(spent) - cap.most].at + cap.window if cap.most else now + cap.window


def remembered(caps: Iterable[Cap]) -> timedelta | None:
    """How far back pushes matter to these caps; ``None`` where none do. A calendar day is 50 hours between zones."""
    spans = [timedelta(hours=50) if cap.window is None else cap.window for cap in caps]
    return max(spans, default=None)
