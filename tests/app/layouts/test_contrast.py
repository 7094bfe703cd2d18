"""Contrast as the Web Content Accessibility Guidelines define it."""

from __future__ import annotations

import pytest

from app.layouts.contrast import contrast, over


def test_black_on_white_is_21_and_a_colour_on_itself_1() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#1570CD", "#1570CD") == 1


def test_order_does_not_matter() -> None:
    assert contrast("#767676", "#FFFFFF") == contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)


def test_a_see_through_colour_mixes_with_its_ground() -> None:
    assert over("#80000000", "#FFFFFF") == "#7F7F7F"
    assert over("#000000", "#FFFFFF", 0.25) == "#BFBFBF"
    assert over("#123456", "#FFFFFF") == "#123456"
