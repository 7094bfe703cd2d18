"""Double entry."""

from __future__ import annotations

from app.domain.accounts import Account, AccountKind
from app.domain.bills import bill_number
from app.domain.ledger import account_below_floor, postings_sum, transfer
from app.domain.times import from_stamp, midnights_between, minute_number, start_of_minute

PURSE = Account("purse", "me", AccountKind.BALANCE, 500)
SHOP = Account("shop", "shop", AccountKind.MERCHANT)
WORLD = Account("world", "world", AccountKind.WORLD, -10_000, floor_fen=None)
ALL = {account.id: account for account in (PURSE, SHOP, WORLD)}


def test_a_transfer_sums_to_nothing() -> None:
    assert postings_sum(transfer("purse", "shop", 321)) == 0


def test_the_account_that_would_fall_below_its_floor_is_named() -> None:
    assert account_below_floor(transfer("purse", "shop", 500), ALL) is None
    assert account_below_floor(transfer("purse", "shop", 501), ALL) is PURSE


def test_the_world_has_no_floor_and_nothing_to_pay_with() -> None:
    assert account_below_floor(transfer("world", "purse", 10**9), ALL) is None
    assert WORLD.available_fen == 0
    assert PURSE.available_fen == 500


def test_a_bill_number_has_28_digits_and_begins_with_the_day() -> None:
    number = bill_number(from_stamp(1_400_204_460), 201)
    assert number == "2014051621001001000000000201"
    assert len(number) == 28


def test_every_midnight_on_the_way_is_met_once() -> None:
    morning = from_stamp(1_400_204_460)
    met = list(midnights_between(morning, from_stamp(1_400_204_460 + 3 * 86_400)))
    assert [f"{midnight:%d %H:%M:%S}" for midnight in met] == ["17 00:00:00", "18 00:00:00", "19 00:00:00"]
    assert list(midnights_between(met[0], met[0])) == []
    assert list(midnights_between(met[0], met[1])) == [met[1]]


def test_a_minute_begins_where_its_number_says() -> None:
    at = from_stamp(1_400_204_499)
    assert start_of_minute(minute_number(at)) == from_stamp(1_400_204_460)
