"""The pure rules of orders: numbers, prices, shares, draws, tracks, waits."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.banks import CardKind, bank_of, luhn_holds, with_check_digit
from app.domain.orders.couriers import courier_of, sent_before, track
from app.domain.orders.forms import FeeTier, Flow, Form
from app.domain.orders.lottery import Line, draw_number, next_draw, quick_line, read_lines, result_of, tier_of
from app.domain.orders.quotes import Asked, ask, fee_of
from app.domain.orders.shares import REMIND_EVERY, may_remind, shares_in, shares_of, shares_out
from app.domain.orders.states import MOVES, OPEN, OrderState, may_move
from app.domain.orders.waits import before_due
from app.domain.phones import carrier_of, tidy_phone
from app.domain.rates import in_fen
from app.domain.refusals import Refusal
from app.domain.times import CHINA
from tests.app.commands.orders.stories import GOOD
from tests.app.wallets import town

NOW = datetime(2014, 5, 16, 9, 41, tzinfo=CHINA)


def form(function: str) -> Form:
    return town().forms[function]


@given(st.text("0123456789", min_size=12, max_size=18), st.integers(0, 18), st.integers(1, 9))
def test_one_wrong_digit_shows(digits: str, place: int, off: int) -> None:
    number = with_check_digit(digits)
    assert luhn_holds(number)
    at = place % len(number)
    assert not luhn_holds(number[:at] + str((int(number[at]) + off) % 10) + number[at + 1 :])


@pytest.mark.parametrize(
    ("number", "bank", "kind"),
    [
        ("6222021001304567891", "icbc", CardKind.DEBIT),
        ("6222301001304568", "icbc", CardKind.CREDIT),
        ("6217001001304567895", "ccb", CardKind.DEBIT),
        ("4392251001304564", "cmb", CardKind.CREDIT),
    ],
)
def test_a_bank_is_known_by_its_prefix(number: str, bank: str, kind: CardKind) -> None:
    found = bank_of(number, town().banks)
    assert found is not None and luhn_holds(number) and (found.bank.id, found.kind) == (bank, kind)
    assert bank_of(number[:-1], town().banks) is None


@pytest.mark.parametrize(
    ("typed", "phone", "carrier"),
    [
        ("13805710416", "13805710416", "mobile"),
        ("+86 138-0571-0416", "13805710416", "mobile"),
        ("186 5710 9042", "18657109042", "unicom"),
        ("13495550000", "13495550000", "telecom"),
        ("17012345678", "17012345678", "virtual"),
        ("14912345678", "14912345678", None),
        ("23805710416", None, None),
        ("1380571041", None, None),
    ],
)
def test_phones(typed: str, phone: str | None, carrier: str | None) -> None:
    assert tidy_phone(typed) == phone
    found = carrier_of(phone, town().carriers) if phone else None
    assert (found.id if found else None) == carrier


@pytest.mark.parametrize(
    ("function", "changed", "amount", "fee"),
    [
        ("transfer", {"amount": "88.8"}, 8_880, 0),
        ("top_up", {"value": "30"}, 2_995, 0),
        ("top_up", {"value": "100"}, 9_950, 0),
        ("top_up", {"value": "500"}, 49_600, 0),
        ("lottery", {}, 400, 0),
        ("campus_card", {"value": "200"}, 20_000, 0),
        ("utilities", {}, 8_640, 0),
        ("donate", {"amount": "０．０１"}, 1, 0),
    ],
)
def test_prices(function: str, changed: dict[str, str], amount: int, fee: int) -> None:
    asked = ask(function, {**GOOD[function], **changed}, town(), NOW)
    assert isinstance(asked, Asked) and (asked.quote.amount_fen, asked.quote.fee_fen) == (amount, fee)


@pytest.mark.parametrize(("fen", "fee"), [(0, 50), (100, 50), (101, 81), (300, 81), (301, 31), (10_000, 1_000)])
def test_fee_tiers(fen: int, fee: int) -> None:
    tiers = FeeTier(100, 50, 0), FeeTier(300, 80, 1), FeeTier(None, 0, 1_000)
    assert fee_of(fen, tiers) == fee and fee_of(fen, ()) == 0


@given(st.sampled_from(list(GOOD)), st.data())
def test_whatever_is_typed_is_priced_or_refused(function: str, data: st.DataObject) -> None:
    fields = dict(GOOD[function])
    name = data.draw(st.sampled_from([*fields, "strange"]))
    fields[name] = data.draw(st.text(max_size=30) | st.decimals(-10, 60_000, places=2).map(str) | st.just(""))
    asked = ask(function, fields, town(), NOW)
    if isinstance(asked, Refusal):
        assert asked.values.get("field") in (*[each.id for each in form(function).fields], name[:40])
    else:
        assert asked.quote.amount_fen >= 0 <= asked.quote.fee_fen
        assert not form(function).pays or asked.quote.amount_fen > 0
        assert asked.quote.arrives_at is None or asked.quote.arrives_at >= NOW


@given(st.integers(0, 10_000_000), st.integers(1, 60))
def test_shares_sum_exactly_and_differ_by_a_fen(total: int, count: int) -> None:
    shares = shares_of(total, count)
    assert sum(shares) == total and len(shares) == count
    assert list(shares) == sorted(shares, reverse=True) and shares[0] - shares[-1] <= 1 and min(shares) >= 0


def test_shares_are_kept_as_they_are() -> None:
    asked = [["mum", 5, None, None], ["#2", 4, 17, 1_400_204_460]]
    assert shares_out(shares_in({"shares": asked})) == asked and shares_in({}) == []
    assert may_remind(None, NOW) and may_remind(NOW, NOW + REMIND_EVERY)
    assert not may_remind(NOW, NOW + REMIND_EVERY - timedelta(seconds=1))


@pytest.mark.parametrize(
    "text",
    [
        "", "1 2 3 4 5 6", "1 2 3 4 5 6+17", "1 2 3 4 5 34+1", "1 2 3 4 5 5+1", "a b c d e f+g", "1 2 3 4 5 6+1;",
        "0 2 3 4 5 6+1", "1 2 3 4 5 006+1", "1 2 3 4 5 6 7+1",
    ],
)  # fmt: skip
def test_what_is_no_line(text: str) -> None:
    rules = form("lottery").lottery
    assert rules is not None and read_lines(text, rules) is None


@given(st.text(max_size=20))
def test_a_quick_line_reads_back(seed: str) -> None:
    rules = form("lottery").lottery
    assert rules is not None
    line = quick_line(seed, rules)
    assert read_lines(str(line), rules) == (line,) and len(set(line.reds)) == 6
    assert all(1 <= red <= 33 for red in line.reds) and 1 <= line.blue <= 16


@pytest.mark.parametrize(
    ("now", "draw"),
    [
        ("2014-05-16T09:41", "2014-05-18T21:15"),
        ("2014-05-18T19:59", "2014-05-18T21:15"),
        ("2014-05-18T20:00", "2014-05-20T21:15"),
        ("2014-05-20T00:00", "2014-05-20T21:15"),
        ("2014-05-21T12:00", "2014-05-22T21:15"),
    ],
)
def test_draws_are_on_tuesday_thursday_and_sunday(now: str, draw: str) -> None:
    rules = form("lottery").lottery
    assert rules is not None
    at = datetime.fromisoformat(now).replace(tzinfo=CHINA)
    assert next_draw(at, rules) == datetime.fromisoformat(draw).replace(tzinfo=CHINA)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("1 2 3 4 5 6+7", 1), ("1 2 3 4 5 6+8", 2), ("1 2 3 4 5 33+7", 3), ("1 2 3 4 5 33+8", 4),
        ("1 2 3 4 32 33+7", 4), ("1 2 3 4 32 33+8", 5), ("1 2 3 31 32 33+7", 5), ("1 2 3 31 32 33+8", None),
        ("1 2 30 31 32 33+7", 6), ("28 29 30 31 32 33+7", 6), ("28 29 30 31 32 33+8", None),
    ],
)  # fmt: skip
def test_tiers(line: str, place: int | None) -> None:
    rules = form("lottery").lottery
    lines = read_lines(line, rules) if rules else None
    assert rules is not None and lines is not None
    won = tier_of(lines[0], Line((1, 2, 3, 4, 5, 6), 7), rules)
    assert (won.place if won else None) == place


def test_a_draw_is_numbered_and_always_the_same() -> None:
    rules = form("lottery").lottery
    assert rules is not None
    assert draw_number(datetime(2014, 1, 2, 21, 15, tzinfo=CHINA), rules) == "2014001"
    assert draw_number(datetime(2014, 5, 18, 21, 15, tzinfo=CHINA), rules) == "2014059"
    assert result_of("2014059", 1, rules) == result_of("2014059", 1, rules) != result_of("2014059", 2, rules)


@given(st.integers(0, 999_999_999_999), st.datetimes(datetime(2014, 1, 1), datetime(2015, 1, 1)))
def test_a_track_goes_forward_and_ends_by_day(number: int, sent: datetime) -> None:
    digits = f"{number:012d}"
    courier = courier_of(digits, form("parcels").couriers)
    assert courier is not None
    way = track(courier, digits, sent.replace(tzinfo=CHINA), 7)
    assert [each.at for each in way] == sorted(each.at for each in way)
    assert way[-1].station.state is OrderState.DONE and 8 <= way[-1].at.hour < 20
    assert timedelta(hours=2) <= NOW.replace(second=0) - sent_before(digits, NOW, 7) <= timedelta(hours=30)


@pytest.mark.parametrize(
    ("day", "reminder"), [(19, "2014-06-16"), (20, "2014-05-17"), (1, "2014-05-29"), (3, "2014-05-31")]
)
def test_a_reminder_comes_three_days_before(day: int, reminder: str) -> None:
    assert f"{before_due(day, NOW):%Y-%m-%d %H:%M}" == f"{reminder} 09:00"


@given(st.sampled_from(["USD", "EUR", "HKD", "GBP", "JPY"]), st.dates(date(2013, 1, 1), date(2016, 1, 1)))
def test_a_rate_stays_near_its_base_and_moves_little_a_day(code: str, day: date) -> None:
    rates = town().rates
    base, today = rates.currencies[code].base, rates.rate(code, day)
    assert abs(today - base) <= base * 13 // 1000 + 1
    assert abs(rates.rate(code, day + timedelta(days=1)) - today) <= base * 10 // 1000
    assert rates.rate(code, day) == today


@given(st.integers(0, 10_000_000), st.sampled_from(["USD", "JPY"]))
def test_foreign_money_never_costs_less_than_it_is_worth(units: int, code: str) -> None:
    currency = town().currencies[code]
    fen = in_fen(units, currency, currency.base)
    exact = units * currency.base * 100
    assert fen * 1_000_000 * 10**currency.decimals >= exact > (fen - 1) * 1_000_000 * 10**currency.decimals


def test_the_state_machine_ends() -> None:
    assert set(MOVES) == set(OrderState)
    assert OPEN.isdisjoint({OrderState.DONE, OrderState.RETURNED, OrderState.CLOSED, OrderState.ENDED})
    assert not any(may_move(over, state) for over in set(OrderState) - OPEN for state in OrderState)
    assert {each.flow for each in town().forms.values()} == set(Flow)
