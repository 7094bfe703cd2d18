"""Reads policy documents: what may call for a glance, as a designer writes it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from datetime import time, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.domain.attention.decisions import Mark
from app.domain.attention.notices import NoticeKind
from app.domain.attention.places import TABS
from app.domain.attention.policy import Cap, Channel, Excess, Focus, Handling, Policy, QuietHours, Rate
from app.layouts import policy_sentences, sentences
from app.layouts.catalogue import load_catalogue
from app.layouts.reading import RESOURCES, read_document, read_shipped
from app.layouts.table import Table
from app.layouts.words import check_format, function_id

if TYPE_CHECKING:
    from app.layouts.problems import DocumentErrors

POLICIES = RESOURCES / "policies"
WINDOWS = ("rolling", "calendar_day")
MOST = 100_000
_OWN_KEYS = {"kind", "channel", "always", "promotion_free", "cap", "quiet_hours", "rate", "budget", "focus"}
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")


def read_policy(path: Path | str) -> Policy | DocumentErrors:
    """The policy in a file, or everything wrong with it; never raises for its content."""
    return read_document(Path(path), _policy)


def is_policy(path: Path | str) -> bool:
    """Whether a document means to be a policy, by its keys; a broken one does not say. Slow: not on the GUI thread."""
    try:
        keys = set(tomllib.loads(Path(path).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return False
    return "tab" not in keys and bool(keys & _OWN_KEYS)


@cache
def load_policies() -> Mapping[str, Policy]:
    """Every policy that ships with the program by id, in the order a picker shows them."""
    found = [read_shipped(path, _policy) for path in POLICIES.glob("*.toml")]
    ranked = sorted(found, key=lambda policy: (policy.order, policy.id))
    return MappingProxyType({policy.id: policy for policy in ranked})


def _policy(table: Table) -> Policy:
    check_format(table)
    policy = Policy(
        id=table.id("id"),
        name=table.phrase("name"),
        about=table.phrase("about"),
        order=table.whole("order", 0, 1000, default=100),
        kinds=_kinds(table),
        channels={name: _channel(each) for name, each in _named(table, "channel")},
        always=_words(table, "always"),
        promotion_free=frozenset(_texts(table, "promotion_free", TABS)),
        caps=tuple(_cap(each) for each in table.tables("cap")) if "cap" in table else (),
        quiet_hours=_quiet_hours(table),
        collapse=_flag(table, "collapse", True),
        rate=_rate(table),
        package_limit=table.whole("package_limit", 1, MOST) if "package_limit" in table else None,
        budgets=_budgets(table),
        focus=_focus(table),
    )
    table.allow("cap", "package_limit", "collapse")
    table.close()
    return policy


def _kinds(table: Table) -> dict[NoticeKind, Handling]:
    found: dict[NoticeKind, Handling] = {}
    for name, each in _named(table, "kind"):
        if name in tuple(NoticeKind):
            found[NoticeKind(name)] = _handling(each)
        else:
            near = each.nearest(name, tuple(NoticeKind))
            each.problem(sentences.unknown_choice("kind", name, near, tuple(NoticeKind)), on_key=True)
    return found


def _handling(table: Table) -> Handling:
    tiles = table.rows("tiles", required=False)
    handling = Handling(
        push=_flag(table, "push", True),
        mark=Mark(table.choice("mark", tuple(Mark)) or Mark.NONE),
        tiles=tuple(function_id(table, each, load_catalogue(), "tiles", at) for at, each in enumerate(tiles)),
        least_relevance=table.share(table.raw("least_relevance", 0), "least_relevance"),
    )
    table.close()
    return handling


def _channel(table: Table) -> Channel:
    channel = Channel(table.whole("importance", 0, 4, default=4), _flag(table, "show_badge", True))
    table.close()
    return channel


def _cap(table: Table) -> Cap:
    rolling = table.choice("window", WINDOWS) == "rolling"
    cap = Cap(
        most=table.whole("most", 1, MOST),
        window=timedelta(hours=table.whole("hours", 1, 24 * 366)) if rolling else None,
        per_source=_flag(table, "per_source", False),
        kinds=_words(table, "kinds"),
        excess=_excess(table),
    )
    table.close()
    return cap


def _excess(table: Table) -> Excess:
    return Excess(table.choice("then", tuple(Excess)) or Excess.MARK)


def _quiet_hours(table: Table) -> QuietHours | None:
    found = _part(table, "quiet_hours")
    if found is None:
        return None
    hours = QuietHours(_clock(found, "from"), _clock(found, "to"), _excess(found))
    found.close()
    return hours


def _rate(table: Table) -> Rate | None:
    found = _part(table, "rate")
    if found is None:
        return None
    rate = Rate(found.whole("most", 1, MOST), found.whole("seconds", 1, 3600, default=1))
    found.close()
    return rate


def _budgets(table: Table) -> dict[str, int]:
    found = _part(table, "budget")
    if found is None:
        return {}
    budgets = {tab: found.whole(tab, 0, MOST) for tab in TABS if tab in found}
    found.allow(*TABS)
    found.close()
    return budgets


def _focus(table: Table) -> Focus:
    found = _part(table, "focus")
    if found is None:
        return Focus()
    focus = Focus(_flag(found, "on", False), _words(found, "lets_through"))
    found.close()
    return focus


def _part(table: Table, key: str) -> Table | None:
    table.allow(key)
    return table.table(key) if key in table else None


def _named(table: Table, key: str) -> list[tuple[str, Table]]:
    found = _part(table, key)
    return [] if found is None else list(found.entries())


def _flag(table: Table, key: str, default: bool) -> bool:
    table.allow(key)
    return table.flag(key) if key in table else default


def _words(table: Table, key: str) -> frozenset[NoticeKind]:
    """A list of kinds of notice."""
    return frozenset(NoticeKind(word) for word in _texts(table, key, tuple(NoticeKind)))


def _texts(table: Table, key: str, known: Collection[str] = ()) -> list[str]:
    found: list[str] = []
    for at, value in enumerate(table.rows(key, required=False)):
        if not isinstance(value, str):
            table.problem(sentences.wrong_entry(key, "text"), key, at)
        elif known and value not in known:
            table.problem(sentences.unknown_choice(key, value, table.nearest(value, known), known), key, at)
        else:
            found.append(value)
    return found


def _clock(table: Table, key: str) -> time:
    found = table.text(key)
    match = _CLOCK.fullmatch(found)
    if match is None:
        if found:
            table.problem(policy_sentences.bad_clock(key, found), key)
        return time()
    return time(int(match[1]), int(match[2]))
