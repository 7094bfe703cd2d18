"""What a person types into the search of Bills."""

from __future__ import annotations

from datetime import datetime

import pytest

from app.domain.bill_search import month_bounds, read_search
from app.domain.merchants import Merchant
from app.domain.texts import Text
from app.domain.times import CHINA

SHOP = Merchant("yhd", 1, Text("Yhd", "一号店"), Text("", ""), "x", "y", "merchant:yhd")


@pytest.mark.parametrize(
    ("typed", "least", "most"),
    [
        ("128", 12_800, 12_899),
        ("128.", 12_800, 12_899),
        ("128.5", 12_850, 12_859),
        ("128.50", 12_850, 12_850),
        ("¥ 1,280", 128_000, 128_099),
        ("-128.00", 12_800, 12_800),
        ("−128.00", 12_800, 12_800),
        ("１２８．５", 12_850, 12_859),
        ("0.01", 1, 1),
    ],
)
def test_amounts(typed: str, least: int, most: int) -> None:
    search = read_search(typed)
    assert search is not None and search.amount_fen == (least, most)


@pytest.mark.parametrize("typed", ["coffee", "12a", "1.234", ".", "12 8", "12345678901"])
def test_no_amounts(typed: str) -> None:
    search = read_search(typed)
    assert search is not None and search.amount_fen is None


@pytest.mark.parametrize(
    ("typed", "tail"),
    [
        ("000201", "000201"),
        ("2014051 6210010 0100000 0000201", "2014051621001001000000000201"),
        ("00201", ""),
        ("1" * 29, ""),
    ],
)
def test_the_last_digits_of_a_number(typed: str, tail: str) -> None:
    search = read_search(typed)
    assert search is not None and search.tail == tail


def test_words_and_merchants() -> None:
    assert read_search("  ") is None is read_search("")
    for typed, found in (("YHD", ("yhd",)), ("号店", ("yhd",)), ("coffee", ())):
        search = read_search(typed, [SHOP])
        assert search is not None and search.merchants == found
    search = read_search("  two   pens ")
    assert search is not None and search.words == "two pens"


def test_months() -> None:
    assert month_bounds("2014-12") == (datetime(2014, 12, 1, tzinfo=CHINA), datetime(2015, 1, 1, tzinfo=CHINA))
    assert month_bounds("2014-02")[1] == datetime(2014, 3, 1, tzinfo=CHINA)


@pytest.mark.parametrize("month", ["2014-13", "2014-5", "2014-00", "9999-12", "", "2014-05-01", "２０14-05"])
def test_no_months(month: str) -> None:
    with pytest.raises(ValueError, match="month"):
        month_bounds(month)
