"""Reading a push payload: APNs JSON as the iOS simulator takes it, with a key of ours for where it goes.

``{"aps": {"alert": "…" | {"title", "subtitle", "body"}, "badge", "interruption-level", "relevance-score",
"thread-id"}, "fourtab": {"window", "kind", "importance", "channel", "collapse-id", "expires-after"}}``. ``aps`` must be
there; every other key, known or not, may be left out, and what is not known is kept.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from datetime import timedelta
from typing import Any, NoReturn

from app.domain.attention.notices import Importance, Interruption, NoticeKind
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass

MOST_BYTES = 4096
OURS = "fourtab"
_APS = ("alert", "badge", "interruption-level", "relevance-score", "thread-id")
_OWN = ("window", "kind", "importance", "channel", "collapse-id", "expires-after")
_LONGEST_LIFE = 366 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Payload:
    """``badge`` 0 clears; any other number is kept with the payload and shown nowhere, because a badge here counts
    notices and so cannot claim more than there are. ``window`` is a merchant id, ``None`` for the wallet itself.
    """

    title: str = ""
    subtitle: str = ""
    body: str = ""
    alert: bool = False
    badge: int | None = None
    interruption: Interruption = Interruption.ACTIVE
    relevance: float = 1.0
    thread: str = ""
    window: str | None = None
    kind: NoticeKind = NoticeKind.SERVICE
    importance: int = Importance.HIGH
    channel: str = ""
    collapse: str | None = None
    life: timedelta | None = None
    unknown: Mapping[str, Any] = field(default_factory=dict)


class _RefusedError(Exception):
    def __init__(self, code: RefusalCode, **values: int | str) -> None:
        super().__init__(code)
        self.refusal = Refusal(code, values)


def read_payload(text: str) -> Payload | Refusal:
    """Refusals: ``PUSH_TOO_LARGE``, ``PUSH_NOT_JSON``, ``PUSH_WITHOUT_APS``, ``PUSH_WRONG_TYPE``,
    ``PUSH_OUT_OF_RANGE``, ``PUSH_WORD_UNKNOWN``; each but the first three names its ``key``.
    """
    try:
        return _payload(_parsed(text))
    except _RefusedError as refused:
        return refused.refusal


def clears(text: str | None) -> bool:
    """Whether the payload's badge is 0: then what was marked at its place is cleared, whatever else becomes of it."""
    payload = None if text is None else read_payload(text)
    return isinstance(payload, Payload) and payload.badge == 0


def _parsed(text: str) -> dict[str, Any]:
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > MOST_BYTES:
        raise _RefusedError(RefusalCode.PUSH_TOO_LARGE, bytes=size, most=MOST_BYTES)
    try:
        found = json.loads(text, parse_constant=_no_constant)
        json.dumps(found, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise _RefusedError(RefusalCode.PUSH_NOT_JSON) from None
    if not isinstance(found, dict):
        raise _RefusedError(RefusalCode.PUSH_NOT_JSON)
    if "aps" not in found:
        raise _RefusedError(RefusalCode.PUSH_WITHOUT_APS)
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _payload(found: dict[str, Any]) -> Payload:
    aps, ours = _Keys(found, "").table("aps"), _Keys(found, "").table(OURS)
    title, subtitle, body = _alert(aps)
    life = ours.number("expires-after", 1, _LONGEST_LIFE)
    return Payload(
        title, subtitle, body, bool(title or subtitle or body),
        badge=aps.whole("badge", 0, 2**31 - 1),
        interruption=Interruption(aps.word("interruption-level", tuple(Interruption), Interruption.ACTIVE)),
        relevance=float(aps.number("relevance-score", 0, 1, 1.0) or 0.0),
        thread=aps.text("thread-id") or "",
        window=ours.text("window"),
        kind=NoticeKind(ours.word("kind", tuple(NoticeKind), NoticeKind.SERVICE)),
        importance=_known(ours.whole("importance", 0, 4), int(Importance.HIGH)),
        channel=ours.text("channel") or "",
        collapse=ours.text("collapse-id") or None,
        life=None if life is None else timedelta(seconds=life),
        unknown=_unknown(found, aps, ours),
    )  # fmt: skip


def _known(value: int | None, default: int) -> int:
    return default if value is None else value


def _alert(aps: _Keys) -> tuple[str, str, str]:
    alert = aps.values.get("alert")
    match alert:
        case None if "alert" not in aps.values:
            return "", "", ""
        case str():
            return "", "", alert
        case dict():
            words = _Keys(alert, "aps.alert")
            return words.text("title") or "", words.text("subtitle") or "", words.text("body") or ""
        case _:
            raise aps.wrong("alert", "string | object")


def _unknown(found: dict[str, Any], aps: _Keys, ours: _Keys) -> dict[str, Any]:
    """What nobody here reads, by its path."""
    rest = {key: value for key, value in found.items() if key not in ("aps", OURS)}
    rest |= {f"aps.{key}": value for key, value in aps.values.items() if key not in _APS}
    return rest | {f"{OURS}.{key}": value for key, value in ours.values.items() if key not in _OWN}


class _Keys:
    """Typed reads of one object; an absent key is ``None`` or the default, a wrong one is refused by its path."""

    def __init__(self, values: dict[str, Any], path: str) -> None:
        self.values, self._path = values, path

    def table(self, key: str) -> _Keys:
        found = self.values.get(key, {})
        if not isinstance(found, dict):
            raise self.wrong(key, "object")
        return _Keys(found, self._name(key))

    def text(self, key: str) -> str | None:
        if key not in self.values:
            return None
        found = self.values[key]
        if not isinstance(found, str):
            raise self.wrong(key, "string")
        return found

    def word(self, key: str, words: tuple[str, ...], default: str) -> str:
        found = self.text(key)
        if found is not None and found not in words:
            known = ", ".join(map(str, words))
            raise _RefusedError(RefusalCode.PUSH_WORD_UNKNOWN, key=self._name(key), word=found[:40], words=known)
        return default if found is None else found

    def whole(self, key: str, least: int, most: int) -> int | None:
        if key in self.values and type(self.values[key]) is not int:
            raise self.wrong(key, "integer")
        found = self.number(key, least, most)
        return None if found is None else int(found)

    def number(self, key: str, least: int, most: int, default: float | None = None) -> float | None:
        if key not in self.values:
            return default
        found = self.values[key]
        if type(found) not in (int, float):
            raise self.wrong(key, "number")
        if not least <= found <= most:
            raise _RefusedError(RefusalCode.PUSH_OUT_OF_RANGE, key=self._name(key), least=least, most=most)
        return found

    def wrong(self, key: str, wanted: str) -> _RefusedError:
        return _RefusedError(RefusalCode.PUSH_WRONG_TYPE, key=self._name(key), wanted=wanted)

    def _name(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key
