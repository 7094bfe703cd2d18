"""Rules that may end a notice's way at once, in the order they are asked."""

from __future__ import annotations

from app.domain.attention.decisions import Action, Decision
from app.domain.attention.notices import Importance, Interruption
from app.domain.attention.weighing import Weighing


def without_alert(case: Weighing) -> Decision | None:
    """A payload that only sets the badge shows nothing."""
    return None if case.notice.alert else case.end(Action.DROP, "no_alert")


def expiry(case: Weighing) -> Decision | None:
    expires = case.notice.expires_at
    if expires is None or expires > case.now:
        return None
    return case.end(Action.DROP, "expiry", at=expires.isoformat())


def rate_limit(case: Weighing) -> Decision | None:
    rate = case.policy.rate
    if rate is None or case.waited or not case.limited:
        return None
    recent = case.state.posts.get(case.notice.source, ())
    posts = sum((case.now - at).total_seconds() < rate.seconds for at in recent)
    return case.end(Action.DROP, "rate_limit", most=rate.most, seconds=rate.seconds) if posts >= rate.most else None


def channel_block(case: Weighing) -> Decision | None:
    channel = case.policy.channels.get(case.notice.channel)
    importance = min(case.notice.importance, channel.importance if channel else Importance.HIGH)
    return case.end(Action.DROP, "channel_blocked", channel=case.notice.channel) if importance <= 0 else None


def muting(case: Weighing) -> Decision | None:
    """A muted window only lists what it sends; what is critical is said all the same."""
    if case.notice.source not in case.state.muted or case.notice.interruption is Interruption.CRITICAL:
        return None
    return case.end(Action.LIST, "muted", source=case.notice.source)


def collapse_key(case: Weighing) -> Decision | None:
    notice = case.notice
    if not case.policy.collapse or not notice.collapse or case.waited:
        return None
    into = case.state.collapsed.get((notice.source, notice.collapse))
    return None if into is None else case.end(Action.MERGE, "collapse_key", into, key=notice.collapse)


def package_limit(case: Weighing) -> Decision | None:
    most = case.policy.package_limit
    if most is None or case.waited or not case.limited or case.state.open_of(case.notice.source) < most:
        return None
    return case.end(Action.DROP, "package_limit", most=most, source=case.notice.source)


GATES = (without_alert, expiry, rate_limit, channel_block, muting, collapse_key, package_limit)
