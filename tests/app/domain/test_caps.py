"""What banks let their cards pay, by day and month."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.banks import Bank, CardKind, FoundBank
from app.domain.caps import CardOut, issuer_of, most_now, why_over
from app.domain.cards import KeptCard, card_mark, is_holder, new_card_id, same_card
from app.domain.people import BankCard, Person
from app.domain.refusals import RefusalCode
from app.domain.texts import Text
from app.layouts.functions.town import load_banks

NAME = Text("A bank", "某银行")
CARD = BankCard("a", NAME, "1234", 500_000, "lin:card:a", "bank-card", "blue")
DAY, NEXT, JUNE = date(2014, 5, 30), date(2014, 5, 31), date(2014, 6, 1)


def bank(day: int | None = None, month: int | None = None) -> Bank:
    return Bank("a", NAME, "blue", (), 500_000, day, month)


def test_a_new_day_and_a_new_month_begin_at_nothing() -> None:
    out = CardOut(DAY).plus(DAY, 300).plus(DAY, 200)
    assert out == CardOut(DAY, 500, 500)
    assert out.plus(NEXT, 70) == CardOut(NEXT, 70, 570)
    assert out.on(JUNE) == CardOut(JUNE) == out.on(date(2015, 5, 30)).on(JUNE)


@pytest.mark.parametrize(
    ("amount", "bank", "out", "code", "left"),
    [
        (500_000, bank(), (0, 0), None, None), (500_001, bank(), (0, 0), RefusalCode.CARD_LIMIT_EXCEEDED, None),
        (400_000, bank(day=1_000_000), (600_000, 0), None, None),
        (400_001, bank(day=1_000_000), (600_000, 0), RefusalCode.CARD_DAY_LIMIT, 400_000),
        (400_001, bank(month=1_000_000), (0, 600_000), RefusalCode.CARD_MONTH_LIMIT, 400_000),
        (1, bank(1_000, 1_000), (1_000, 1_000), RefusalCode.CARD_DAY_LIMIT, 0),
        (1, bank(day=1_000), (1_200, 1_200), RefusalCode.CARD_DAY_LIMIT, 0),
        (500_000, None, (9_999_999, 9_999_999), None, None),
    ],
)  # fmt: skip
def test_caps(amount: int, bank: Bank | None, out: tuple[int, int], code: RefusalCode | None, left: int | None) -> None:
    refusal = why_over(amount, CARD, bank, CardOut(DAY, *out))
    assert (refusal and refusal.code) == code
    if refusal and left is not None:
        assert refusal.values["left_fen"] == left


caps = st.none() | st.integers(1, 2_000_000)


@given(caps, caps, st.integers(0, 2_000_000), st.integers(0, 2_000_000))
def test_the_most_that_goes_is_not_refused_and_one_fen_more_is(
    day: int | None, month: int | None, out_day: int, out_month: int
) -> None:
    issuer, out = bank(day, month), CardOut(DAY, out_day, out_month)
    most = most_now(CARD, issuer, out)
    assert most == 0 or why_over(most, CARD, issuer, out) is None
    assert why_over(most + 1, CARD, issuer, out) is not None


def test_the_shipped_caps() -> None:
    """Those of March 2014 (domain facts), and one of ours for the others."""
    found = {each.id: (each.once_fen, each.day_fen, each.month_fen) for each in load_banks()}
    assert found["icbc"] == (500_000, None, 5_000_000) and found["ccb"] == (5_000_000, None, None)
    assert found["abc"] == (None, 1_000_000, None)
    assert found["cib"] == found["cmbc"] == (500_000, None, None)
    assert all(each.limit_fen > 0 for each in load_banks())
    assert {each.id: each.limit_fen for each in load_banks()}["abc"] == 1_000_000


def test_a_card_s_bank_is_known_by_its_name() -> None:
    icbc = BankCard("x", Text("ICBC", "工商银行"), "1", 1, "x", "", "")
    found = issuer_of(icbc, load_banks())
    assert found and found.id == "icbc" and issuer_of(CARD, load_banks()) is None


def test_a_number_is_known_again() -> None:
    key, found = b"k" * 16, FoundBank(bank(), CardKind.DEBIT)
    mark = card_mark("6222021234", key)
    assert mark != card_mark("6222021234", b"j" * 16) and "6222021234" not in mark
    marked, unmarked = KeptCard(CARD, mark), KeptCard(CARD)
    assert same_card("6222021234", mark, found, [marked]) is marked
    assert same_card("6222031234", card_mark("6222031234", key), found, [marked]) is None
    assert same_card("6222031234", card_mark("6222031234", key), found, [unmarked]) is unmarked


def test_holders_and_ids() -> None:
    person = Person("lin", Text("Lin Xiaoyu", "林晓雨"), "", "")
    assert all(is_holder(each, person) for each in ("林晓雨", " 林 晓雨", "LIN XIAOYU", "linxiaoyu"))
    assert not any(is_holder(each, person) for each in ("", "林晓", "Lin Xiaoyu 林晓雨"))
    assert new_card_id("icbc", "3021", ["icbc"]) == "icbc_3021"
    assert new_card_id("icbc", "3021", ["icbc_3021", "icbc_3021_2"]) == "icbc_3021_3"
