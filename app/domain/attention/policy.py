"""Policies: one document that says what may call for a glance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import time, timedelta
from enum import StrEnum

from app.domain.attention.decisions import Mark
from app.domain.attention.notices import Importance, NoticeKind
from app.domain.texts import Text
from app.domain.values import dataclass


class Excess(StrEnum):
    """What happens to a push above a cap, or inside quiet hours."""

    MARK = "mark"
    HOLD = "hold"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Handling:
    """What a kind of notice may do; ``tiles`` are function ids that carry its mark beside the window's own row."""

    push: bool = True
    mark: Mark = Mark.NUMBER
    tiles: tuple[str, ...] = ()
    least_relevance: float = 0.0


@dataclass(frozen=True, slots=True)
class Channel:
    """The person's setting of a channel (Android): its importance caps the notice's own."""

    importance: int = Importance.HIGH
    show_badge: bool = True


@dataclass(frozen=True, slots=True)
class Cap:
    """At most ``most`` pushes in a rolling ``window``, or in a calendar day of the person's where that is ``None``.

    Both kinds exist in the field: Braze counts calendar days, OneSignal a rolling window. ``kinds`` empty means all.
    A push exactly ``window`` old no longer counts (D).
    """

    most: int
    window: timedelta | None = None
    per_source: bool = False
    kinds: frozenset[NoticeKind] = frozenset()
    excess: Excess = Excess.MARK


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From ``start`` up to, not including, ``end``, on the person's wall clock; over midnight if ``end`` is earlier."""

    start: time
    end: time
    excess: Excess = Excess.HOLD


@dataclass(frozen=True, slots=True)
class Rate:
    """At most ``most`` notices of one source in ``seconds`` (Android sheds the sixth update of a second)."""

    most: int
    seconds: int = 1


@dataclass(frozen=True, slots=True)
class Focus:
    """While ``on``, only these kinds, and time-sensitive or critical notices, push."""

    on: bool = False
    lets_through: frozenset[NoticeKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Policy:
    """``always`` are kinds that no limit touches; ``promotion_free`` are tabs where no promotion ever stands.

    ``budgets`` gives the most marks a tab shows at once; what is beyond rolls up to the tab. ``package_limit`` is the
    most open notices of one source (Android: 50).
    """

    id: str
    name: Text
    about: Text
    order: int = 100
    kinds: Mapping[NoticeKind, Handling] = field(default_factory=dict)
    channels: Mapping[str, Channel] = field(default_factory=dict)
    always: frozenset[NoticeKind] = frozenset()
    promotion_free: frozenset[str] = frozenset()
    caps: tuple[Cap, ...] = ()
    quiet_hours: QuietHours | None = None
    collapse: bool = True
    rate: Rate | None = None
    package_limit: int | None = None
    budgets: Mapping[str, int] = field(default_factory=dict)
    focus: Focus = Focus()


PLAIN = Handling()
DEFAULT_POLICY = "quiet"
