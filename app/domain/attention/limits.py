"""Rules for a notice that would push: quiet hours and frequency caps; and the budget of marks on a screen."""

from __future__ import annotations

from app.domain.attention.clocks import cap_until, counted, quiet_until
from app.domain.attention.decisions import Decision, Mark
from app.domain.attention.notices import Interruption
from app.domain.attention.places import four_tabs
from app.domain.attention.policy import Cap
from app.domain.attention.state import Marks
from app.domain.attention.voice import BREAKING
from app.domain.attention.weighing import Weighing


def quiet_hours(case: Weighing) -> Decision | None:
    hours = case.policy.quiet_hours
    if hours is None or not case.push or not case.limited or case.notice.interruption in BREAKING:
        return None
    until = quiet_until(hours, case.now, case.state.zone)
    if until is None:
        return None
    return case.exceed(hours.excess, until, "quiet_hours")


def frequency_caps(case: Weighing) -> Decision | None:
    if not case.push or not case.limited or case.notice.interruption is Interruption.CRITICAL:
        return None
    for cap in case.policy.caps:
        if not cap.kinds or case.notice.kind in cap.kinds:
            decision = _frequency_cap(case, cap)
            if decision is not None or not case.push:
                return decision
    return None


def _frequency_cap(case: Weighing, cap: Cap) -> Decision | None:
    state = case.state
    limited = [push for push in state.pushes if push.kind not in case.policy.always]
    spent = counted(cap, limited, case.notice.source, case.now, state.zone)
    if len(spent) < cap.most:
        return None
    until = cap_until(cap, spent, case.now, state.zone)
    rule = "frequency_cap_day" if cap.window is None else "frequency_cap_rolling"
    return case.exceed(cap.excess, until, rule, most=cap.most, hours=_hours(cap))


def _hours(cap: Cap) -> float:
    return 24.0 if cap.window is None else cap.window.total_seconds() / 3600


def attention_budget(case: Weighing) -> None:
    """Beyond the budget a mark is still made, but shown by its tab alone (``app.domain.attention.badges``)."""
    if case.mark is Mark.NONE or not case.policy.budgets:
        return
    for leaf in case.leaves:
        tab = four_tabs(leaf).tab
        most = case.policy.budgets.get(tab or "")
        if most is not None and leaf not in case.state.marks and _marked_on(tab, case.state.marks) >= most:
            case.note("attention_budget", most=most, tab=tab or "")


def _marked_on(tab: str | None, marks: Marks) -> int:
    return sum(four_tabs(leaf).tab == tab for leaf in marks)


LIMITS = (quiet_hours, frequency_caps)
