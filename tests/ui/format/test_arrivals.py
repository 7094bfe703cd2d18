"""When an order arrives, in words."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.domain.times import CHINA
from ui.format.arrivals import arrival, arrives

NOW = datetime(2014, 5, 16, 9, 41, tzinfo=CHINA)


@pytest.mark.parametrize(
    ("after", "english", "chinese", "said"),
    [
        (timedelta(), "at once", "立即", "It is there already."),
        (timedelta(seconds=-5), "at once", "立即", "It is there already."),
        (timedelta(seconds=1), "in about a minute", "约 1 分钟后", "Arrives in about a minute."),
        (timedelta(minutes=1), "in about a minute", "约 1 分钟后", "Arrives in about a minute."),
        (timedelta(minutes=1, seconds=1), "in about 2 minutes", "约 2 分钟后", "Arrives in about 2 minutes."),
        (timedelta(minutes=59), "in about 59 minutes", "约 59 分钟后", "Arrives in about 59 minutes."),
        (timedelta(hours=2), "today at 11:41", "今天 11:41", "Arrives today at 11:41."),
        (timedelta(hours=14, minutes=19), "tomorrow at 00:00", "明天 00:00", "Arrives tomorrow at 00:00."),
        (timedelta(days=2), "Sunday 18 May at 09:41", "5月18日 周日 09:41", "Arrives Sunday 18 May at 09:41."),
    ],
)
def test_when_it_arrives(after: timedelta, english: str, chinese: str, said: str) -> None:
    when = arrival(NOW + after, NOW)
    assert (when.en, when.zh_CN, arrives(NOW + after, NOW).en) == (english, chinese, said)


@pytest.mark.parametrize(
    ("later", "english", "chinese"),
    [
        (timedelta(0), "It is there already.", "已到账。"),
        (timedelta(minutes=1), "Arrives in about a minute.", "预计约 1 分钟后到账。"),
        (timedelta(hours=2), "Arrives today at 11:41.", "预计今天 11:41 到账。"),
        (timedelta(days=1), "Arrives tomorrow at 09:41.", "预计明天 09:41 到账。"),
        (timedelta(days=2), "Arrives Sunday 18 May at 09:41.", "预计 5月18日 周日 09:41 到账。"),
    ],
)
def test_figures_stand_apart_from_chinese_words(later: timedelta, english: str, chinese: str) -> None:
    said = arrives(NOW + later, NOW)
    assert (said.en, said.zh_CN) == (english, chinese)
