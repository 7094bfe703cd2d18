"""ID numbers by their check digit, what is shown of them, and which passwords are too easy."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identity import Safety, check_digit, identity_digest, masked_id, masked_name, proves, tidy_id
from app.domain.passwords import is_six_digits, is_weak
from app.domain.people import Person
from app.domain.texts import Text

PERSON = Person("lin", Text("Lin Xiaoyu", "林晓雨"), "13805710416", "330106198806150427", 1)
births = st.dates(date(1900, 1, 1), date(2014, 5, 16))
numbers = st.builds(
    lambda area, born, turn: f"{area:06d}{born:%Y%m%d}{turn:03d}", st.integers(110000, 820000), births,
    st.integers(0, 999),
)  # fmt: skip


@pytest.mark.parametrize(
    ("seventeen", "last"),
    [("11010519491231002", "X"), ("44052418800101001", "4"), ("33010619880615042", "7"), ("34052419800101001", "X")],
)
def test_check_digits(seventeen: str, last: str) -> None:
    """The first two are the examples of GB 11643-1999 itself."""
    assert check_digit(seventeen) == last
    assert tidy_id(seventeen + last) == seventeen + last


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        (" 110105 19491231 002x ", "11010519491231002X"), ("３３０１０６１９８８０６１５０４２７", PERSON.id_number),
        ("330106198806150428", None), ("33010619880615042", None), ("330106198813150427", None),
        ("33010619880615O427", None), ("", None), ("X30106198806150427", None),
    ],
)  # fmt: skip
def test_what_was_typed(typed: str, number: str | None) -> None:
    assert tidy_id(typed) == number


@given(numbers, st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(seventeen: str, place: int, by: int) -> None:
    number = seventeen + check_digit(seventeen)
    wrong = number[:place] + str((int(number[place]) + by) % 10) + number[place + 1 :]
    assert tidy_id(number) == number and tidy_id(wrong) is None


@given(numbers, st.integers(0, 15))
def test_two_neighbours_changed_round_are_noticed(seventeen: str, place: int) -> None:
    number = seventeen + check_digit(seventeen)
    turned = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert turned == number or tidy_id(turned) is None


def test_masks() -> None:
    assert masked_id("330106198806150427") == "3" + "*" * 16 + "7"
    assert (masked_id(""), masked_id("3")) == ("", "*")
    shown = {"林晓雨": "*晓雨", "林雨": "*雨", "Lin Xiaoyu": "Lin X*", "Madonna": "M*", "": ""}
    assert {name: masked_name(name) for name in shown} == shown


@given(numbers)
def test_a_mask_shows_first_and_last_only(seventeen: str) -> None:
    number = seventeen + check_digit(seventeen)
    assert masked_id(number) == number[0] + "*" * 16 + number[-1]


def test_the_digest_is_the_documented_one() -> None:
    digest = "acc2b92ffc5ed9b472faa19748f10045c30434132784f774b00216a56b8841c6"
    assert identity_digest("张三", "4566498798498498498498") == digest


def test_proofs() -> None:
    assert proves("林晓雨", PERSON.id_number, PERSON) and proves(" lin  XIAOYU ", PERSON.id_number, PERSON)
    assert not proves("林晓", PERSON.id_number, PERSON) and not proves("林晓雨", "11010519491231002X", PERSON)


def test_wrong_proofs_count_for_a_day() -> None:
    day = date(2014, 5, 16)
    tried = Safety(2, day)
    assert (tried.proofs_left(day), tried.proofs_left(day + timedelta(days=1)), Safety().proofs_left(day)) == (1, 3, 3)


@pytest.mark.parametrize(
    "password",
    [
        "123456", "654321", "012345", "000000", "777777", "121212", "123123", "880615", "061504", "138057", "710416",
        "198806",
    ],
)  # fmt: skip
def test_weak(password: str) -> None:
    assert is_weak(password, PERSON)


@pytest.mark.parametrize("password", ["147258", "258013", "112358", "100000", "123457"])
def test_not_weak(password: str) -> None:
    assert not is_weak(password, PERSON)


def test_six_digits() -> None:
    assert is_six_digits("004021")
    assert not any(map(is_six_digits, ["", "12345", "1234567", "12345a", "１２３４５６", " 12345"]))
