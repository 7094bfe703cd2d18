"""What the survey asked, and what is only carried on from it."""

from __future__ import annotations

import pytest

from app.domain.attention.surveys import BANDS, SOURCE, opt_out

ASKED = (
    # rate, switch off, carried on, stop using, carried on
    (0, None, False, None, False),
    (0.4, None, False, None, False),
    (1, 10, False, None, False),
    (2, 37, False, 22, False),
    (5, 37, False, 22, False),
    (5.4, 37, False, 22, False),
    (6, 37, True, 31, False),
    (10, 37, True, 31, False),
    (11, 37, True, 31, True),
    (487, 37, True, 31, True),
)


@pytest.mark.parametrize(("rate", "off", "off_on", "stop", "stop_on"), ASKED)
def test_only_what_was_asked_is_said_outright(
    rate: float, off: int | None, off_on: bool, stop: int | None, stop_on: bool
) -> None:
    told = opt_out(rate)
    assert (told.switch_off, told.at_least_switch_off) == (off, off_on)
    assert (told.stop_using, told.at_least_stop_using) == (stop, stop_on)
    assert told.least == (off_on or stop_on)
    assert told.band in (None, *BANDS) and told.source is SOURCE


def test_no_figure_is_invented() -> None:
    published = {10, 22, 31, 37, None}
    assert {
        figure for rate in range(200) for figure in (opt_out(rate).switch_off, opt_out(rate).stop_using)
    } == published
