"""Interest of term deposits, early sales, and totals."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.wealth.assets import Assets
from app.domain.wealth.term import Deposit, TermState, early_sale, simple_interest, term_draft
from app.layouts.functions.market import load_market

DAY = date(2014, 5, 16)


@pytest.mark.parametrize(
    ("principal", "rate_bp", "days", "interest"),
    [
        (1_000_000, 500, 365, 50_000), (1_000_000, 530, 90, 13_068), (100_000, 480, 30, 394), (1, 620, 365, 0),
        (100_000, 620, 365, 6_200), (200_000, 530, 0, 0),
    ],
)  # fmt: skip
def test_simple_interest(principal: int, rate_bp: int, days: int, interest: int) -> None:
    """A part of a fen is dropped: 13,068.49 is 13,068."""
    assert simple_interest(principal, rate_bp, days) == interest


@given(st.integers(1, 5_000_000), st.integers(0, 400), st.sampled_from(sorted(load_market().term)))
def test_an_early_sale_never_brings_more_than_waiting(amount: int, days: int, product: str) -> None:
    deposit = Deposit(1, term_draft(load_market().term[product], amount, DAY), TermState.HELD)
    sale = early_sale(deposit, DAY + timedelta(days=days))
    assert sale.paid_fen == amount + sale.interest_fen - sale.fee_fen
    assert sale.paid_fen < amount + deposit.interest_fen or deposit.interest_fen == 0
    assert 0 < sale.fee_fen <= amount and 0 <= sale.interest_fen <= deposit.interest_fen and sale.paid_fen >= 0


def test_a_deposit_matures_at_nine_on_its_last_day() -> None:
    draft = term_draft(load_market().term["one_month"], 100_000, DAY)
    assert draft.matures_at.isoformat() == "2014-06-15T09:00:00+08:00"
    assert Deposit(1, draft, TermState.HELD).days == 30


def test_cards_are_no_assets_and_the_frozen_part_counts_once() -> None:
    assets = Assets(100, 1_000, 200, 300, 50)
    assert (assets.fund_fen, assets.total_fen) == (1_200, 1_350)


def test_shipped_products() -> None:
    market = load_market()
    assert all(each.least_fen > 0 and each.rate_bp > 0 and each.days > 0 for each in market.term.values())
    assert [each.id for each in market.covers.values() if each.shipped] == ["account_safety"]
    assert all(each.days > 0 for each in market.covers.values() if not each.shipped)
    assert len(market.stocks) >= 6 and market.watched == ("600036", "600519", "600570")
