"""Eighteen digits, another every minute and after every use."""

from __future__ import annotations

import pytest

from app.domain.pay_codes import dead_code, pay_code_digits, tidy_digits
from app.domain.refusals import RefusalCode

SECRET, MINUTE = b"a world's secret", 23_337_221


def test_a_code_has_eighteen_digits_from_28() -> None:
    for uses in range(200):
        digits = pay_code_digits(SECRET, MINUTE, uses)
        assert len(digits) == 18
        assert digits.isdigit()
        assert digits.startswith("28")


def test_minute_use_and_world_each_make_another() -> None:
    codes = {pay_code_digits(secret, minute, uses) for secret in (SECRET, b"x") for minute in (1, 2) for uses in (0, 1)}
    assert len(codes) == 8


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("281234567890123456", "281234567890123456"),
        (" 2812 3456 7890 1234 56 ", "281234567890123456"),
        ("", None),
        ("28123456789012345", None),
        ("2812345678901234567", None),
        ("271234567890123456", None),
        ("28123456789012345x", None),
        ("28123456789012345６", None),
        ("28-1234567890123456", None),
    ],
)
def test_only_plain_digits_are_a_pay_code(typed: str, digits: str | None) -> None:
    assert tidy_digits(typed) == digits


@pytest.mark.parametrize(
    ("minutes_ago", "uses", "code"),
    [
        (1, 0, RefusalCode.PAY_CODE_EXPIRED),
        (24 * 60, 0, RefusalCode.PAY_CODE_EXPIRED),
        (24 * 60 + 1, 0, RefusalCode.PAY_CODE_UNKNOWN),
        (30, 2, RefusalCode.PAY_CODE_EXPIRED),
        (-1, 0, RefusalCode.PAY_CODE_UNKNOWN),
    ],
)
def test_an_old_code_is_told_from_one_that_never_was(minutes_ago: int, uses: int, code: RefusalCode) -> None:
    digits = pay_code_digits(SECRET, MINUTE - minutes_ago, uses)
    assert dead_code(SECRET, digits, MINUTE, {MINUTE - 30: 2}) is code
