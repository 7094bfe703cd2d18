"""What goes back where: cash first, the coupon last."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.refunding import Part, refund_split

BALANCE, CARD, COUPON = Part("balance", 6_000), Part("card", 3_000), Part("coupon", 1_000, coupon=True)


@pytest.mark.parametrize(
    ("parts", "refunded", "amount", "back"),
    [
        ((BALANCE,), 0, 6_000, {"balance": 6_000}),
        ((BALANCE,), 0, 1, {"balance": 1}),
        ((BALANCE,), 5_999, 1, {"balance": 1}),
        ((BALANCE, COUPON), 0, 6_000, {"balance": 6_000}),
        ((COUPON, BALANCE), 0, 6_001, {"balance": 6_000, "coupon": 1}),
        ((COUPON, BALANCE), 6_000, 1_000, {"coupon": 1_000}),
        ((BALANCE, COUPON, CARD), 0, 10_000, {"balance": 6_000, "card": 3_000, "coupon": 1_000}),
        ((BALANCE, COUPON, CARD), 5_000, 2_000, {"balance": 1_000, "card": 1_000}),
        ((BALANCE,), 0, 0, {}),
    ],
)
def test_split(parts: tuple[Part, ...], refunded: int, amount: int, back: dict[str, int]) -> None:
    assert {part.method: part.amount_fen for part in refund_split(parts, refunded, amount)} == back


@pytest.mark.parametrize(("refunded", "amount"), [(0, 6_001), (6_000, 1), (-1, 1), (0, -1)])
def test_more_than_there_is_cannot_go_back(refunded: int, amount: int) -> None:
    with pytest.raises(ValueError, match="more than was paid"):
        refund_split((BALANCE,), refunded, amount)


parts_lists = st.lists(
    st.tuples(st.sampled_from(["a", "b", "c"]), st.integers(1, 10_000), st.booleans()).map(lambda each: Part(*each)),
    min_size=1, max_size=5,
)  # fmt: skip


def by_part(parts: tuple[Part, ...]) -> Counter[tuple[str, bool]]:
    found: Counter[tuple[str, bool]] = Counter()
    for part in parts:
        found[part.method, part.coupon] += part.amount_fen
    return found


@given(parts_lists, st.lists(st.integers(1, 50_000), max_size=6))
def test_many_small_refunds_are_one_large(parts: list[Part], stops: list[int]) -> None:
    paid, cash = (sum(part.amount_fen for part in parts if cash_too >= part.coupon) for cash_too in (True, False))
    refunded, together = 0, Counter()
    for stop in [*sorted({each for each in stops if each < paid}), paid]:
        back = refund_split(parts, refunded, stop - refunded)
        assert sum(part.amount_fen for part in back) == stop - refunded
        together += by_part(back)
        refunded = stop
        assert sum(fen for (_, coupon), fen in together.items() if coupon) == max(0, refunded - cash)
    assert together == by_part(tuple(parts)) == by_part(refund_split(parts, 0, paid))
