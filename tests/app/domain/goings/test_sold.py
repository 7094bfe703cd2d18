"""What is left: the same at every look, never more than before, never sold twice."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.goings.seats import assign, seat_words, seats_of
from app.domain.goings.shelves import Shelf
from app.domain.goings.sold import deals_left, free_seats, place_of
from app.domain.goings.times import Going, going_of, goings_on, last_day
from app.domain.times import CHINA
from app.layouts.goings.shelves import load_shelf


def shelf_of(function: str) -> Shelf:
    found = load_shelf(function)
    assert found is not None
    return found


def going(shelf: Shelf, key: str) -> Going:
    found = going_of(shelf, key)
    assert found is not None
    return found


FILMS, TRAINS, DEALS = shelf_of("movies"), shelf_of("trains"), shelf_of("nearby")
START = datetime(2014, 5, 16, 9, 41, tzinfo=CHINA)
FILM = going(FILMS, "coming_home_cuiyuan@2014-05-18T19:10")
TRAIN = going(TRAINS, "g7506@2014-05-20T08:05")
DEAL = going(DEALS, "hotpot_two")
moments = st.integers(0, 30 * 24 * 60).map(lambda minutes: START - timedelta(days=20) + timedelta(minutes=minutes))
seeds = st.integers(0, 10_000)


@settings(max_examples=60)
@given(moments, moments, seeds)
def test_a_seat_once_sold_stays_sold(one: datetime, other: datetime, seed: int):
    early, late = sorted((one, other))
    for each, shelf in ((FILM, FILMS), (TRAIN, TRAINS)):
        grade = each.listing.grades[0]
        before, after = (set(free_seats(each, grade, shelf, (), at, seed)) for at in (early, late))
        assert after <= before
        assert set(free_seats(each, grade, shelf, (), early, seed)) == before, "two looks at one time are one"


@settings(max_examples=60)
@given(moments, moments, seeds, st.integers(0, 50))
def test_of_a_deal_never_more_are_left_than_before(one: datetime, other: datetime, seed: int, own: int):
    early, late = sorted((one, other))
    mine = [str(each) for each in range(own)]
    assert 0 <= deals_left(DEAL, mine, late, seed) <= deals_left(DEAL, mine, early, seed) <= DEAL.listing.stock


@settings(max_examples=40)
@given(seeds, moments, st.lists(st.sampled_from(["window", "aisle", ""]), max_size=90))
def test_seats_are_never_given_twice(seed: int, at: datetime, wishes: list[str]):
    grade = TRAIN.listing.grades[1]
    room, sold = TRAINS.rooms[grade.room or ""], list[str]()
    for wish in wishes:
        seat = assign(room, free_seats(TRAIN, grade, TRAINS, [place_of(grade, each) for each in sold], at, seed), wish)
        if seat is None:
            assert not free_seats(TRAIN, grade, TRAINS, [place_of(grade, each) for each in sold], at, seed)
            break
        sold.append(seat)
    assert len(set(sold)) == len(sold) <= len(seats_of(room))


def test_far_ahead_all_is_free_and_near_the_start_much_is_gone():
    grade = FILM.listing.grades[0]
    room = FILMS.rooms[grade.room or ""]
    assert len(free_seats(FILM, grade, FILMS, (), START - timedelta(days=9), 7)) == len(seats_of(room))
    shares = [len(free_seats(FILM, grade, FILMS, (), FILM.starts_at or START, seed)) for seed in range(60)]
    assert min(shares) < len(seats_of(room)) // 4 and max(shares) > len(seats_of(room)) // 2


def test_seats_have_names():
    hall, coach = FILMS.rooms["middle"], TRAINS.rooms["second"]
    assert (seat_words(hall, "5-12").en, seat_words(hall, "5-12").zh_CN) == ("Row 5, seat 12", "5排12座")
    assert seat_words(coach, "12F").zh_CN == "05车12F号"
    assert seat_words(TRAINS.rooms["hard"], "07L").zh_CN == "12车07号下铺"
    assert len(seats_of(coach)) == 85 and len(seats_of(hall)) == 8 + 7 * 12 + 14


@pytest.mark.parametrize("day", [f"2014-05-{day:02d}" for day in range(16, 32)])
def test_every_day_has_its_goings_and_every_key_leads_back(day: str):
    for shelf in (FILMS, TRAINS, DEALS):
        found = goings_on(shelf, datetime.fromisoformat(day).date())
        assert found and len({each.key for each in found}) == len(found)
        assert all(going_of(shelf, each.key) == each for each in found)


def test_what_is_no_key_of_anything():
    for key in (
        "",
        "g7506",
        "g7506@",
        "g7506@2014-05-20",
        "g7506@2014-05-20T08:06",
        "hotpot_two@2014-05-20T08:05",
        "@",
    ):
        assert going_of(TRAINS, key) is None
    assert going_of(DEALS, "hotpot_two@2014-05-20T08:05") is None
    assert f"{last_day(TRAINS, START)}" == "2014-06-04"
