"""What people type is read as fen, or refused by name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import PAYMENT_MAX_FEN, check_payment_amount, parse_yuan
from app.domain.refusals import Refusal, RefusalCode


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("128", 12800),
        ("128.5", 12850),
        ("128.50", 12850),
        ("0.01", 1),
        (".5", 50),
        ("7.", 700),
        (" 1,204.50 ", 120450),
        ("1,234,567", 123456700),
        ("１，２０４", 120400),
        ("¥ 9.90", 990),
        ("１２．５０", 1250),
        ("￥３", 300),
        ("0", 0),
        ("00012", 1200),
    ],
)
def test_an_amount_is_read(typed: str, fen: int) -> None:
    assert parse_yuan(typed) == fen


@pytest.mark.parametrize("typed", ["", ".", "¥", "12.345", "-5", "+5", "1e3", "abc", "12 50", "٣", "1" * 13, "1.2.3"])
def test_anything_else_is_unreadable(typed: str) -> None:
    refusal = parse_yuan(typed)
    assert isinstance(refusal, Refusal)
    assert refusal.code is RefusalCode.AMOUNT_UNREADABLE


@pytest.mark.parametrize("typed", ["1,5", "12,50", "1204,50", "1,,204", ",5", "1,204,"])
def test_a_comma_stands_for_thousands_or_is_unreadable(typed: str) -> None:
    assert isinstance(parse_yuan(typed), Refusal)


@given(st.integers(0, 10**14 - 1))
def test_every_amount_survives_being_written_out(fen: int) -> None:
    assert parse_yuan(f"{fen // 100}.{fen % 100:02d}") == fen


@pytest.mark.parametrize(
    ("fen", "code"),
    [
        (-1, RefusalCode.AMOUNT_ZERO),
        (0, RefusalCode.AMOUNT_ZERO),
        (1, None),
        (PAYMENT_MAX_FEN, None),
        (PAYMENT_MAX_FEN + 1, RefusalCode.AMOUNT_TOO_LARGE),
    ],
)
def test_a_payment_moves_something_but_not_everything(fen: int, code: RefusalCode | None) -> None:
    refusal = check_payment_amount(fen)
    assert (refusal and refusal.code) == code
