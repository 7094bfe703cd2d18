"""A designer's policy as JSON text: what a world keeps of the document it was read from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import time, timedelta
from types import MappingProxyType
from typing import Any

from app.domain.attention.decisions import Mark
from app.domain.attention.notices import NoticeKind
from app.domain.attention.policy import Cap, Channel, Excess, Focus, Handling, Policy, QuietHours, Rate
from app.domain.texts import Text
from app.storage import statements as sql
from app.storage.wire import Wire

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


def load_adopted(wire: Wire) -> Mapping[str, Policy]:
    """The policies a world keeps by id, in the order a picker shows them."""
    found = [policy_from_text(document) for (document,) in wire.all(sql.ADOPTED)]
    return MappingProxyType({each.id: each for each in sorted(found, key=lambda each: (each.order, each.id))})


def policy_to_text(policy: Policy) -> str:
    """Equal policies are the same text, whatever the order of their sets and mappings."""
    return _encode(
        {
            "id": policy.id, "name": _words(policy.name), "about": _words(policy.about), "order": policy.order,
            "kinds": {kind.value: _handling(each) for kind, each in policy.kinds.items()},
            "channels": {name: [int(each.importance), each.show_badge] for name, each in policy.channels.items()},
            "always": _sorted(policy.always), "promotion_free": sorted(policy.promotion_free),
            "caps": [_cap(each) for each in policy.caps],
            "quiet_hours": policy.quiet_hours and _quiet_hours(policy.quiet_hours),
            "collapse": policy.collapse, "rate": policy.rate and [policy.rate.most, policy.rate.seconds],
            "package_limit": policy.package_limit, "budgets": dict(policy.budgets),
            "focus": [policy.focus.on, _sorted(policy.focus.lets_through)],
        }
    )  # fmt: skip


def policy_from_text(text: str) -> Policy:
    """Raises ``ValueError``, ``KeyError`` or ``TypeError`` for a text ``policy_to_text`` did not write."""
    found = json.loads(text)
    focus_on, lets_through = found["focus"]
    return Policy(
        found["id"], Text(*found["name"]), Text(*found["about"]), found["order"],
        kinds={NoticeKind(kind): _to_handling(each) for kind, each in found["kinds"].items()},
        channels={name: Channel(*each) for name, each in found["channels"].items()},
        always=_kinds(found["always"]), promotion_free=frozenset(found["promotion_free"]),
        caps=tuple(map(_to_cap, found["caps"])),
        quiet_hours=found["quiet_hours"] and _to_quiet_hours(found["quiet_hours"]),
        collapse=found["collapse"], rate=found["rate"] and Rate(*found["rate"]),
        package_limit=found["package_limit"], budgets=found["budgets"], focus=Focus(focus_on, _kinds(lets_through)),
    )  # fmt: skip


def _handling(handling: Handling) -> dict[str, Any]:
    return {
        "push": handling.push, "mark": handling.mark.value, "tiles": handling.tiles,
        "least_relevance": handling.least_relevance,
    }  # fmt: skip


def _to_handling(found: Mapping[str, Any]) -> Handling:
    return Handling(found["push"], Mark(found["mark"]), tuple(found["tiles"]), found["least_relevance"])


def _cap(cap: Cap) -> dict[str, Any]:
    seconds = None if cap.window is None else cap.window.total_seconds()
    return {
        "most": cap.most, "seconds": seconds, "per_source": cap.per_source, "kinds": _sorted(cap.kinds),
        "excess": cap.excess.value,
    }  # fmt: skip


def _to_cap(found: Mapping[str, Any]) -> Cap:
    seconds = found["seconds"]
    window = None if seconds is None else timedelta(seconds=seconds)
    return Cap(found["most"], window, found["per_source"], _kinds(found["kinds"]), Excess(found["excess"]))


def _quiet_hours(hours: QuietHours) -> list[str]:
    return [hours.start.isoformat(), hours.end.isoformat(), hours.excess.value]


def _to_quiet_hours(found: list[str]) -> QuietHours:
    start, end, excess = found
    return QuietHours(time.fromisoformat(start), time.fromisoformat(end), Excess(excess))


def _words(text: Text) -> list[str]:
    return [text.en, text.zh_CN]


def _sorted(kinds: frozenset[NoticeKind]) -> list[str]:
    return sorted(kind.value for kind in kinds)


def _kinds(found: list[str]) -> frozenset[NoticeKind]:
    return frozenset(map(NoticeKind, found))
