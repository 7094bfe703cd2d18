"""When what was ordered will be there, as a sentence."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.domain.times import CHINA
from ui.format.arrivals import arrives

NOW = datetime(2014, 5, 16, 9, 41, tzinfo=CHINA)


@pytest.mark.parametrize(
    ("later", "english", "chinese"),
    [
        (timedelta(0), "It is there already.", "已到账。"),
        (timedelta(minutes=1), "Arrives in about a minute.", "预计约 1 分钟后到账。"),
        (timedelta(hours=2), "Arrives today at 11:41.", "预计今天 11:41 到账。"),
        (timedelta(days=1), "Arrives tomorrow at 09:41.", "预计明天 09:41 到账。"),
        (timedelta(days=2), "Arrives Sunday 18 May at 09:41.", "预计 5月18日 星期日 09:41 到账。"),
    ],
)
def test_figures_stand_apart_from_chinese_words(later: timedelta, english: str, chinese: str) -> None:
    said = arrives(NOW + later, NOW)
    assert (said.en, said.zh_CN) == (english, chinese)
