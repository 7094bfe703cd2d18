"""Payloads: what Apple's format allows is read, everything else is refused by name."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from app.domain.attention.notices import Interruption, NoticeKind
from app.domain.attention.payloads import MOST_BYTES, Payload, read_payload
from app.domain.refusals import Refusal, RefusalCode


def read(payload: Any) -> Payload:
    found = read_payload(json.dumps(payload, ensure_ascii=False))
    assert isinstance(found, Payload), found
    return found


def test_a_whole_payload() -> None:
    alert = {"title": "Renhe cherries", "subtitle": "Today", "body": "Picked at dawn"}
    aps = {"alert": alert, "badge": 2, "interruption-level": "time-sensitive", "relevance-score": 0.75}
    ours = {"window": "yhd", "kind": "promotion", "importance": 3, "collapse-id": "fresh", "expires-after": 3600}
    found = read({"aps": aps | {"thread-id": "fruit"}, "fourtab": ours})
    assert (found.title, found.subtitle, found.body) == ("Renhe cherries", "Today", "Picked at dawn")
    assert (found.badge, found.interruption, found.relevance) == (2, Interruption.TIME_SENSITIVE, 0.75)
    assert (found.window, found.kind, found.importance) == ("yhd", NoticeKind.PROMOTION, 3)
    assert (found.thread, found.collapse, found.life) == ("fruit", "fresh", timedelta(hours=1))


def test_the_least_payload_shows_nothing() -> None:
    assert read({"aps": {}}) == Payload()
    assert read({"aps": {"alert": "冻柿子"}}).body == "冻柿子"
    assert read({"aps": {"badge": 0}}).badge == 0


def test_unknown_keys_are_kept() -> None:
    found = read({"aps": {"alert": "x", "sound": "chime"}, "Simulator Target Bundle": "x", "fourtab": {"mood": [1]}})
    assert found.unknown == {"aps.sound": "chime", "Simulator Target Bundle": "x", "fourtab.mood": [1]}


WRONG, RANGE, WORD = RefusalCode.PUSH_WRONG_TYPE, RefusalCode.PUSH_OUT_OF_RANGE, RefusalCode.PUSH_WORD_UNKNOWN
BAD: list[tuple[str, RefusalCode, str | None]] = [
    ("", RefusalCode.PUSH_NOT_JSON, None),
    ("not json", RefusalCode.PUSH_NOT_JSON, None),
    ("[1]", RefusalCode.PUSH_NOT_JSON, None),
    ("null", RefusalCode.PUSH_NOT_JSON, None),
    ('{"aps": {"alert": "x"}', RefusalCode.PUSH_NOT_JSON, None),
    ('{"aps": {"relevance-score": NaN}}', RefusalCode.PUSH_NOT_JSON, None),
    ('{"aps": {"alert": "\\ud800"}}', RefusalCode.PUSH_NOT_JSON, None),
    ("[" * 2000 + "]" * 2000, RefusalCode.PUSH_NOT_JSON, None),
    ("{}", RefusalCode.PUSH_WITHOUT_APS, None),
    ('{"alert": "x"}', RefusalCode.PUSH_WITHOUT_APS, None),
    ('{"aps": null}', WRONG, "aps"),
    ('{"aps": "x"}', WRONG, "aps"),
    ('{"aps": {"alert": 1}}', WRONG, "aps.alert"),
    ('{"aps": {"alert": null}}', WRONG, "aps.alert"),
    ('{"aps": {"alert": {"title": 1}}}', WRONG, "aps.alert.title"),
    ('{"aps": {"badge": "1"}}', WRONG, "aps.badge"),
    ('{"aps": {"badge": true}}', WRONG, "aps.badge"),
    ('{"aps": {"badge": 1.5}}', WRONG, "aps.badge"),
    ('{"aps": {"badge": -1}}', RANGE, "aps.badge"),
    ('{"aps": {"interruption-level": "loud"}}', WORD, "aps.interruption-level"),
    ('{"aps": {"interruption-level": 1}}', WRONG, "aps.interruption-level"),
    ('{"aps": {"relevance-score": 1.01}}', RANGE, "aps.relevance-score"),
    ('{"aps": {"relevance-score": 1e999}}', RANGE, "aps.relevance-score"),
    ('{"aps": {"relevance-score": "1"}}', WRONG, "aps.relevance-score"),
    ('{"aps": {"thread-id": 5}}', WRONG, "aps.thread-id"),
    ('{"aps": {}, "fourtab": []}', WRONG, "fourtab"),
    ('{"aps": {}, "fourtab": {"window": 1}}', WRONG, "fourtab.window"),
    ('{"aps": {}, "fourtab": {"kind": "advert"}}', WORD, "fourtab.kind"),
    ('{"aps": {}, "fourtab": {"importance": 5}}', RANGE, "fourtab.importance"),
    ('{"aps": {}, "fourtab": {"expires-after": 0}}', RANGE, "fourtab.expires-after"),
]


@pytest.mark.parametrize(("text", "code", "key"), BAD, ids=[text[:40] for text, _, _ in BAD])
def test_bad_payloads(text: str, code: RefusalCode, key: str | None) -> None:
    refusal = read_payload(text)
    assert isinstance(refusal, Refusal)
    assert (refusal.code, refusal.values.get("key")) == (code, key)


def test_4096_bytes_and_not_one_more() -> None:
    def sized(size: int) -> str:
        empty = json.dumps({"aps": {"alert": ""}})
        return json.dumps({"aps": {"alert": "x" * (size - len(empty))}})

    assert isinstance(read_payload(sized(MOST_BYTES)), Payload)
    refusal = read_payload(sized(MOST_BYTES + 1))
    assert refusal == Refusal(RefusalCode.PUSH_TOO_LARGE, {"bytes": 4097, "most": 4096})
    wide = json.dumps({"aps": {"alert": "字" * 1400}}, ensure_ascii=False)
    assert isinstance(read_payload(wide), Refusal), "bytes are counted, not characters"
