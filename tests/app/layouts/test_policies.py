"""Policy documents: what ships is right, and every mistake has its line and column in both languages."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

import pytest

from app.domain.attention.policy import Excess, Policy
from app.layouts.policies import POLICIES, load_policies, read_policy
from app.layouts.problems import DocumentErrors

HEAD = 'format = 1\nid = "mine"\nname = { en = "Mine", zh_CN = "我的" }\nabout = { en = "My own", zh_CN = "自己的" }\n'


def test_what_ships_in_its_order() -> None:
    assert list(load_policies()) == ["quiet", "loud_2013", "silent"]
    assert all(path.stem in load_policies() for path in POLICIES.glob("*.toml"))
    quiet = load_policies()["quiet"]
    assert "pay" in quiet.promotion_free
    assert quiet.quiet_hours is not None
    assert (quiet.quiet_hours.start, quiet.quiet_hours.end) == (time(22), time(7, 30))
    assert [cap.window for cap in quiet.caps] == [timedelta(hours=24), None]


def test_a_designers_own(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(HEAD + '[quiet_hours]\nfrom = "23:00"\nto = "06:00"\nthen = "drop"\n', encoding="utf-8")
    found = read_policy(path)
    assert isinstance(found, Policy)
    assert found.quiet_hours is not None and found.quiet_hours.excess is Excess.DROP
    assert found.collapse and found.caps == () and found.rate is None


@pytest.mark.parametrize(
    ("text", "line", "column", "said"),
    [
        ('always = ["payment"]', 5, 11, "'payment' is no always"),
        ("promotion_free = [1]", 5, 19, "Every entry of 'promotion_free'"),
        ('[kind.advert]\nmark = "dot"', 5, 7, "'advert' is no kind"),
        ('[kind.social]\nmark = "number"\ntiles = ["lotery"]', 7, 10, "lottery"),
        ('[kind.social]\nmark = "circle"', 6, 8, "number, dot, none"),
        ('[kind.social]\nmark = "dot"\nleast_relevance = 2', 7, 19, "between 0 and 1"),
        ("[channel.x]\nimportance = 5", 6, 14, "between 0 and 4"),
        ('[[cap]]\nmost = 3\nwindow = "rolling"\nthen = "mark"', 5, 1, "'hours' is missing"),
        ('[[cap]]\nmost = 0\nwindow = "calendar_day"\nthen = "mark"', 6, 8, "between 1"),
        ('[quiet_hours]\nfrom = "25:00"\nto = "06:00"\nthen = "hold"', 6, 8, "no time of day"),
        ('[quiet_hours]\nfrom = "22:00"\nto = "06:00"\nthen = "wait"', 8, 8, "mark, hold, drop"),
        ("[budget]\npay = -1", 6, 7, "between 0"),
        ("[budget]\nservice = 3", 6, 1, "Did you mean 'services'"),
        ("[budget]\npay = 1\nhome = 3", 7, 1, "Known are: pay, services, discover, wealth"),
        ('promotion_free = ["pay", "sevices"]', 5, 26, "Did you mean 'services'"),
        ('promotion_free = ["home"]', 5, 19, "Choose one of: pay, services, discover, wealth"),
        ("[rat]\nmost = 5", 5, 2, "Did you mean 'rate'"),
        ("collapse = 1", 5, 12, "'collapse' must be"),
    ],
)
def test_a_mistake_is_told_where_it_stands(tmp_path: Path, text: str, line: int, column: int, said: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(HEAD + text + "\n", encoding="utf-8")
    found = read_policy(path)
    assert isinstance(found, DocumentErrors), found
    first = found.errors[0]
    assert (first.line, first.column) == (line, column), first
    assert said in first.sentence.en and first.sentence.zh_CN
