"""A storm as payloads: what is read from them is what was brewed, and the same storm is the same letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.attention.notices import NoticeKind
from app.domain.attention.payloads import MOST_BYTES, Payload, read_payload
from app.domain.attention.storm_letters import Letter, Look, letters
from app.domain.attention.storms import Storm, brew
from tests.app.domain.attention.stories import at

STORM = Storm(300, 7, at("12 09:41"), days=1)


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_letter_reads_as_the_notice_it_was(language: str) -> None:
    sent = brew(STORM).sent
    written = letters(STORM, language)
    assert len(written) == len(sent) == 300
    for letter, was in zip(written, sent, strict=True):
        assert isinstance(letter, Letter) and letter.at == was.at
        payload = read_payload(letter.payload)
        assert isinstance(payload, Payload) and not payload.unknown
        notice = was.notice
        told = (payload.window, payload.kind, payload.channel, payload.importance, payload.interruption)
        assert told == (notice.source, notice.kind, notice.channel, notice.importance, notice.interruption)
        assert (payload.relevance, payload.thread, payload.collapse) == (
            notice.relevance,
            notice.thread,
            notice.collapse,
        )
        assert (was.at + payload.life if payload.life else None) == notice.expires_at
        assert payload.title and payload.body and payload.alert
        assert len(letter.payload.encode()) < MOST_BYTES


def test_the_same_storm_is_the_same_letters_and_another_seed_another_storm() -> None:
    assert letters(STORM, "en", visits=True) == letters(STORM, "en", visits=True)
    assert letters(STORM, "en") != letters(replace(STORM, seed=8), "en")
    assert letters(STORM, "en") != letters(STORM, "zh_CN")


def test_within_an_hour_everything_comes_in_that_hour() -> None:
    hour = replace(STORM, within=timedelta(hours=1))
    times = [each.at for each in letters(hour, "en", visits=True)]
    assert times == sorted(times)
    assert hour.start <= times[0] and times[-1] < hour.end == hour.start + timedelta(hours=1)


def test_visits_only_where_wanted() -> None:
    assert not any(isinstance(each, Look) for each in letters(STORM, "en"))
    looks = [each for each in letters(STORM, "en", visits=True) if isinstance(each, Look)]
    assert looks and {each.window for each in looks} <= set(STORM.sources)
    assert all(each.at < STORM.end for each in looks)


def test_a_mix_of_one_kind_is_of_that_kind() -> None:
    only = replace(STORM, mix={each: int(each is NoticeKind.SYSTEM) for each in NoticeKind})
    assert {each.notice.kind for each in brew(only).sent} == {NoticeKind.SYSTEM}
