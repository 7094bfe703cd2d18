"""QR codes say what they were made to say, and nothing else passes for one."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import (
    MerchantCode,
    PersonalCode,
    WindowCode,
    make_merchant_code,
    make_personal_code,
    make_window_code,
    read_code,
)
from app.domain.refusals import Refusal, RefusalCode
from app.domain.times import CHINA

NOON = datetime(2014, 5, 16, 12, 0, tzinfo=CHINA)
ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
numbers, amounts = st.integers(0, 36**5 - 1), st.none() | st.integers(0, 36**5 - 1)


def refusal_of(text: str, now: datetime = NOON) -> RefusalCode:
    found = read_code(text, now)
    assert isinstance(found, Refusal), found
    return found.code


@given(numbers, amounts, st.integers(0, 119))
def test_a_merchant_code_is_read_back_for_two_hours(number: int, amount: int | None, minutes: int) -> None:
    text = make_merchant_code(number, NOON, amount)
    assert text.startswith("https://qr.alipay.com/bax")
    assert read_code(text, NOON + timedelta(minutes=minutes)) == MerchantCode(number, NOON, amount)


@given(numbers)
def test_a_personal_code_never_dies(number: int) -> None:
    text = make_personal_code(number)
    assert text.startswith("https://qr.alipay.com/fkx")
    assert read_code(text, NOON + timedelta(days=900)) == PersonalCode(number)


@given(numbers, amounts)
def test_a_window_s_code_says_whose_and_where_it_hangs(number: int, scene: int | None) -> None:
    text = make_window_code(number, scene)
    assert text.startswith("https://qr.alipay.com/ppx")
    assert read_code(text, NOON + timedelta(days=900)) == WindowCode(number, scene)


@given(numbers, amounts, st.data())
def test_one_wrong_character_is_noticed(number: int, amount: int | None, data: st.DataObject) -> None:
    text = make_merchant_code(number, NOON, amount)
    place = data.draw(st.integers(len("https://qr.alipay.com/bax"), len(text) - 1))
    other = data.draw(st.sampled_from(ALPHABET.replace(text[place], "")))
    assert refusal_of(text[:place] + other + text[place + 1 :]) is RefusalCode.CODE_DAMAGED


@given(numbers, amounts, st.data())
def test_two_neighbours_swapped_are_noticed(number: int, amount: int | None, data: st.DataObject) -> None:
    text = make_merchant_code(number, NOON, amount)
    place = data.draw(st.integers(len("https://qr.alipay.com/bax"), len(text) - 2))
    swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    if swapped != text:
        assert refusal_of(swapped) is RefusalCode.CODE_DAMAGED


@pytest.mark.parametrize(
    ("age", "code"),
    [
        (timedelta(hours=2), RefusalCode.CODE_EXPIRED),
        (timedelta(days=30), RefusalCode.CODE_EXPIRED),
        (timedelta(minutes=-1), RefusalCode.CODE_EXPIRED),
    ],
)
def test_a_merchant_code_is_dead_outside_its_two_hours(age: timedelta, code: RefusalCode) -> None:
    assert refusal_of(make_merchant_code(20011, NOON), NOON + age) is code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "https://example.com/baxsomething",
        "https://qr.alipay.com/",
        "https://qr.alipay.com/s6x00000000000000",
        "weixin://wxpay/bizpayurl?pr=abc",
        "284061788948996515",
        "https://qr.alipay.com.example.com/bax00000",
        "https://qr.alipay.com/bax00000?amount=1",
    ],
)
def test_another_kind_of_code_is_called_that(text: str) -> None:
    assert refusal_of(text) is RefusalCode.CODE_OF_ANOTHER_KIND


@pytest.mark.parametrize(
    "text",
    [
        "https://qr.alipay.com/bax",
        "https://qr.alipay.com/fkx00",
        make_merchant_code(20011, NOON)[:-1],
        make_merchant_code(20011, NOON) + "0",
        make_merchant_code(20011, NOON).replace("bax", "fkx"),
        make_personal_code(20011).replace("fkx", "ppx"),
        make_merchant_code(20011, NOON)[:-3] + "é" + make_merchant_code(20011, NOON)[-2:],
        make_merchant_code(20011, NOON)[:-3] + "３" + make_merchant_code(20011, NOON)[-2:],
    ],
)
def test_a_mutilated_code_is_damaged(text: str) -> None:
    assert refusal_of(text) is RefusalCode.CODE_DAMAGED


def test_case_and_blanks_around_do_not_matter() -> None:
    text = make_merchant_code(20011, NOON, 12800)
    assert read_code(f"  {text.upper()}\n", NOON) == read_code(text, NOON)


def test_what_does_not_fit_is_not_made() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        make_merchant_code(-1, NOON)
    with pytest.raises(ValueError, match="does not fit"):
        make_personal_code(36**5)
