"""The rules of holds, by table."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.domain.holds import (
    MOST_FEN,
    Hold,
    HoldState,
    HoldTerms,
    RequestKind,
    check_hold,
    why_not_authorizable,
    why_not_drawn,
)
from app.domain.refusals import RefusalCode
from app.domain.texts import Text

TERMS = HoldTerms("zhizun", "H1", 1_000, Text("Car", "车"))
NOW = datetime(2014, 5, 16, tzinfo=UTC)
INIT = Hold(1, TERMS, NOW)
HELD = INIT.authorized("balance")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({}, None),
        ({"amount_fen": 1}, None),
        ({"amount_fen": 0}, RefusalCode.AMOUNT_ZERO),
        ({"amount_fen": -1}, RefusalCode.AMOUNT_ZERO),
        ({"amount_fen": MOST_FEN}, None),
        ({"amount_fen": 10_000_000_001}, RefusalCode.AMOUNT_TOO_LARGE),
        ({"timeout_s": 59}, RefusalCode.TIMEOUT_OUT_OF_RANGE),
        ({"timeout_s": 60}, None),
        ({"timeout_s": 15 * 86_400}, None),
        ({"timeout_s": 15 * 86_400 + 1}, RefusalCode.TIMEOUT_OUT_OF_RANGE),
        ({"request_no": " "}, RefusalCode.REQUEST_NO_MALFORMED),
        ({"request_no": "9" * 64}, None),
        ({"request_no": "9" * 65}, RefusalCode.REQUEST_NO_MALFORMED),
        ({"request_no": "a\n"}, RefusalCode.REQUEST_NO_MALFORMED),
        ({"subject": Text("Car", "")}, RefusalCode.SUBJECT_MALFORMED),
    ],
)
def test_what_can_be_opened(changed: dict[str, Any], code: RefusalCode | None) -> None:
    refusal = check_hold(replace(TERMS, **changed))
    assert (refusal and refusal.code) == code


@pytest.mark.parametrize(
    ("hold", "seconds", "code"),
    [
        (INIT, 0, None),
        (INIT, 899, None),
        (INIT, 900, RefusalCode.ORDER_ALREADY_CLOSED),
        (INIT.closed(), 0, RefusalCode.ORDER_ALREADY_CLOSED),
        (HELD, 0, RefusalCode.HOLD_AUTHORIZED),
        (HELD.released(1_000), 0, RefusalCode.ORDER_ALREADY_CLOSED),
        (HELD.captured(1_000), 0, RefusalCode.ORDER_ALREADY_FINISH),
    ],
)
def test_what_can_be_authorized(hold: Hold, seconds: int, code: RefusalCode | None) -> None:
    refusal = why_not_authorizable(hold, NOW + timedelta(seconds=seconds))
    assert (refusal and refusal.code) == code


@pytest.mark.parametrize(
    ("hold", "amount_fen", "captured", "released"),
    [
        (INIT, 1, RefusalCode.AUTH_ORDER_NOT_PAID, RefusalCode.AUTH_ORDER_NOT_PAID),
        (INIT.closed(), 1, RefusalCode.ORDER_ALREADY_CLOSED, RefusalCode.ORDER_ALREADY_CLOSED),
        (HELD.released(1_000), 1, RefusalCode.ORDER_ALREADY_CLOSED, RefusalCode.ORDER_ALREADY_CLOSED),
        (HELD.captured(1_000), 1, RefusalCode.ORDER_ALREADY_FINISH, RefusalCode.ORDER_ALREADY_FINISH),
        (HELD.captured(1).released(999), 1, RefusalCode.ORDER_ALREADY_FINISH, RefusalCode.ORDER_ALREADY_FINISH),
        (HELD, 0, RefusalCode.AMOUNT_ZERO, RefusalCode.AMOUNT_ZERO),
        (HELD, -5, RefusalCode.AMOUNT_ZERO, RefusalCode.AMOUNT_ZERO),
        (HELD, 1_000, None, None),
        (HELD, 1_001, RefusalCode.AUTH_AMOUNT_NOT_ENOUGH, RefusalCode.REQUEST_AMOUNT_EXCEED),
        (HELD.captured(400).released(100), 500, None, None),
        (
            HELD.captured(400).released(100), 501,
            RefusalCode.AUTH_AMOUNT_NOT_ENOUGH, RefusalCode.REQUEST_AMOUNT_EXCEED,
        ),
    ],
)  # fmt: skip
def test_what_can_be_drawn(
    hold: Hold, amount_fen: int, captured: RefusalCode | None, released: RefusalCode | None
) -> None:
    for kind, code in ((RequestKind.CAPTURE, captured), (RequestKind.RELEASE, released)):
        refusal = why_not_drawn(hold, kind, amount_fen)
        assert (refusal and refusal.code) == code


@pytest.mark.parametrize(
    ("hold", "state", "rest_fen"),
    [
        (INIT, HoldState.INIT, 0),
        (HELD, HoldState.AUTHORIZED, 1_000),
        (HELD.captured(400), HoldState.AUTHORIZED, 600),
        (HELD.captured(400).released(600), HoldState.FINISH, 0),
        (HELD.released(600).captured(400), HoldState.FINISH, 0),
        (HELD.released(600).released(400), HoldState.CLOSED, 0),
    ],
)
def test_how_a_hold_stands(hold: Hold, state: HoldState, rest_fen: int) -> None:
    assert (hold.state, hold.rest_fen) == (state, rest_fen)


def test_a_hold_never_gives_more_than_it_has() -> None:
    for wrong in (lambda: HELD.captured(1_001), lambda: HELD.captured(1).released(1_000), lambda: INIT.captured(1)):
        with pytest.raises(ValueError, match="more than it has"):
            wrong()
