"""How amounts, dates and counts are written, in both languages."""

from __future__ import annotations

from datetime import datetime

import pytest

from ui.format import counts, dates, money

NOW = datetime(2014, 5, 16, 9, 41)


@pytest.mark.parametrize(
    ("fen", "plain", "signed", "with_sign"),
    [
        (0, "0.00", "0.00", "¥0.00"),
        (1, "0.01", "+0.01", "¥0.01"),
        (-1, "−0.01", "−0.01", "−¥0.01"),
        (120450, "1,204.50", "+1,204.50", "¥1,204.50"),
        (-12800, "−128.00", "−128.00", "−¥128.00"),
        (123456789012, "1,234,567,890.12", "+1,234,567,890.12", "¥1,234,567,890.12"),
    ],
)
def test_money(fen: int, plain: str, signed: str, with_sign: str) -> None:
    assert (money.yuan(fen), money.signed_yuan(fen), money.yuan_sign(fen)) == (plain, signed, with_sign)


@pytest.mark.parametrize(
    ("at", "english", "chinese"),
    [
        (datetime(2014, 5, 16, 9, 12), "09:12", "09:12"),
        (datetime(2014, 5, 15, 23, 59), "Yesterday", "Yesterday"),
        (datetime(2014, 5, 14, 8, 0), "Wed", "周三"),
        (datetime(2014, 5, 2, 8, 0), "2 May", "5月2日"),
        (datetime(2013, 12, 31, 8, 0), "31 Dec 2013", "2013年12月31日"),
    ],
)
def test_when_in_a_list(at: datetime, english: str, chinese: str) -> None:
    assert dates.lately(at, NOW, "en") == english
    assert dates.lately(at, NOW, "zh_CN") == chinese


def test_the_clock_in_the_bar() -> None:
    assert dates.full(NOW, "en") == "Fri 16 May 2014 09:41"
    assert dates.full(NOW, "zh_CN") == "2014年5月16日 周五 09:41"
    assert dates.status_clock(NOW) == "9:41"


@pytest.mark.parametrize(("count", "text"), [(-1, ""), (0, ""), (1, "1"), (99, "99"), (100, "99+"), (4096, "99+")])
def test_badges(count: int, text: str) -> None:
    assert counts.badge(count) == text


def test_what_is_private_is_masked() -> None:
    assert counts.masked_id("330106198808081234") == "3" + "*" * 16 + "4"
    assert counts.masked_phone("13800006688") == "138****6688"
    assert counts.grouped("281234567890123456") == "2812 3456 7890 1234 56"
