"""Which texts of the phone collide, are cut off, or are painted where they do not belong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from PySide6.QtCore import QRectF

from tests.ui.seen import Words

SLACK = 1.0
"""Pixels that rounding may cost."""

LAYERS = (
    "TabHost",
    "StackedPage",
    "AmountSheet",
    "AskSheet",
    "CallSheet",
    "MenuSheet",
    "PaymentOverlay",
    "StatusBar",
    "PushBanner",
)
"""What may lie one over another on the phone: texts of two layers never collide, one covers the other."""

NEVER_CUT = {"TileButton", "TabButton", "Button", "BackHeader", "RowButton"}
"""Whose words must be whole: nobody presses half a name."""


def faults(words: Sequence[Words], screen: QRectF) -> Iterator[str]:
    """One sentence a fault. ``screen`` is where the phone's screen is, in the window's pixels."""
    for each in words:
        yield from _own_faults(each, screen)
    shown = [(each, seen_ink(each)) for each in words]
    shown = [(each, ink) for each, ink in shown if not ink.isEmpty()]
    for (one, ink), (other, other_ink) in combinations(shown, 2):
        if _layer(one) == _layer(other) and _collide(ink, other_ink):
            yield f"{one.text!r} and {other.text!r} overlap ({_place(one)}, {_place(other)})"


def _own_faults(words: Words, screen: QRectF) -> Iterator[str]:
    ink, place = words.ink, _place(words)
    if words.truncated and not words.elides:
        yield f"{words.text!r} is cut off without an ellipsis ({place})"
    if words.truncated and NEVER_CUT.intersection(words.path):
        yield f"{words.text!r} is shortened, and names what a press would do ({place})"
    for name, frame in (("the screen", screen), ("its clip", words.clip), ("its card", words.ground)):
        if frame is None:
            continue
        if ink.left() < frame.left() - SLACK or ink.right() > frame.right() + SLACK:
            yield f"{words.text!r} is painted beside {name} ({place}): {_span(ink)} in {_span(frame)}"
        elif (ink.top() < frame.top() - SLACK or ink.bottom() > frame.bottom() + SLACK) and not (
            words.scrolls and name != "its card"
        ):
            yield f"{words.text!r} is painted above or below {name} ({place}): {_rise(ink)} in {_rise(frame)}"


def seen_ink(words: Words) -> QRectF:
    return words.ink.intersected(words.clip) if words.clip is not None else words.ink


def _collide(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    return shared.width() > SLACK and shared.height() > 2 * SLACK


def _layer(words: Words) -> str:
    return next((part for part in reversed(words.path) if part in LAYERS), "")


def _place(words: Words) -> str:
    """The three nearest things of ours that hold it."""
    ours = [part for part in words.path if not part.startswith("QQuick") and part != "AppText"]
    return " > ".join(ours[-3:])


def _span(area: QRectF) -> str:
    return f"x {area.left():.1f}–{area.right():.1f}"


def _rise(area: QRectF) -> str:
    return f"y {area.top():.1f}–{area.bottom():.1f}"
