"""Every refusal has its own clear sentence, with no gap left open, in both languages."""

from __future__ import annotations

import re

import pytest

from app.domain.refusals import Refusal, RefusalCode
from ui.format.refusals import sentence
from ui.runtime.languages import Languages
from ui.runtime.start import application

VALUES = {
    "available_fen": 1200,
    "pending_fen": 300,
    "left_fen": 100_000,
    "most_fen": 5_000_000,
    "asked_fen": 990,
    "limit_fen": 500_000,
    "tries_left": 2,
    "policy": "loud",
    "window": "nobody",
    "key": "aps.badge",
    "wanted": "integer",
    "word": "loud",
    "words": "passive, active",
    "bytes": 5000,
    "zone": "Mars/Base",
    "least": 0,
    "most": 4096,
    "function": "scan",
    "field": "phone",
    "least_fen": 10_000,
    "hours": 12,
    "value_fen": 2_000,
    "threshold_fen": 10_000,
    "most_days": 90,
    "day": "2014-05-18",
    "benefits": 8,
    "visits_left": 2,
    "needed_left_fen": 14_930,
    "from": "2014-05-17T08:00:00+08:00",
    "until": "2014-05-16T12:41:00+08:00",
    "at": "2014-05-23T09:41:00+08:00",
    "item": "Offers",
    "days": 20,
    "seat": "5",
}


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_sentences(language: str) -> None:
    app = application()
    languages = Languages()
    languages.use(language)
    said = {code: sentence(Refusal(code, VALUES)) for code in RefusalCode}
    languages.drop()
    assert app is not None
    assert len(set(said.values())) == len(RefusalCode), "two refusals say the same"
    for code, text in said.items():
        assert len(text) > 8 and not re.search(r"%\w+%", text), (code, text)
        assert bool(re.search(r"[一-鿿]", text)) == (language == "zh_CN"), (code, text)


def test_a_lock_that_ends_past_midnight_says_the_day() -> None:
    early = Refusal(RefusalCode.PASSWORD_LOCKED, {"until": "2014-05-17T01:20:00+08:00"})
    assert "01:20 on 17 May" in sentence(early)
    same_day = Refusal(RefusalCode.PASSWORD_LOCKED, {"until": "2014-05-16T12:41:00+08:00"})
    assert "at 12:41 of" in sentence(same_day)
