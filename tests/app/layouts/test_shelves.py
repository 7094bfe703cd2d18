"""What functions have on sale: what ships is right and hangs together, and a wrong shelf is told where."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.goings.seats import seats_of
from app.domain.orders.forms import Flow
from app.layouts.functions.forms import load_forms, read_form
from app.layouts.goings.shelves import GOINGS, load_shelf, read_shelf
from app.layouts.problems import DocumentErrors
from app.simulation.worlds.document import read_world
from app.worlds import world_document

SHELVES = ("flights", "movies", "nearby", "taxi", "trains")
TRAINS = GOINGS / "trains.toml"


@pytest.mark.parametrize("function", SHELVES)
def test_what_ships_hangs_together(function: str):
    shelf, form = load_shelf(function), load_forms()[function]
    assert shelf and shelf.function == function and form.flow in (Flow.PASS, Flow.RIDE)
    sellers = {each.id for each in read_world(world_document("quiet_morning")).directory.merchants}
    assert {each.merchant for each in shelf.listings.values()} <= sellers
    assert form.merchant in (None, *sellers)
    assert all(each.price_fen > 0 for listing in shelf.listings.values() for each in listing.grades)
    assert all(len({seat.id for seat in seats_of(room)}) == len(seats_of(room)) > 0 for room in shelf.rooms.values())
    for listing in shelf.listings.values():
        assert listing.starts or (listing.stock and listing.valid_days), listing.id
        assert bool(listing.starts) is bool(listing.minutes)
    if form.flow is Flow.RIDE:
        cars = form.field("car")
        assert cars and {each.id for each in cars.choices} == set(shelf.tariffs) and shelf.drivers


def test_every_shelf_has_a_function_and_the_other_way_round():
    assert {path.stem for path in GOINGS.glob("*.toml")} == set(SHELVES)
    assert {form.id for form in load_forms().values() if form.flow in (Flow.PASS, Flow.RIDE)} == set(SHELVES)
    assert load_shelf("transfer") is None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('at = "hz_east"', 'at = "hz_west"', "spot"),
        ('room = "second"', 'room = "third"', "room"),
        ('price = "73.00"', 'price = "73 yuan"', "amount in yuan"),
        ('starts = ["06:55"]', 'starts = ["6.55"]', "time"),
        ("minutes = 57", "minutes = 57\nweekdays = [7]", "weekday"),
        ("minutes = 57", "minutes = 57\nsince = 2014", "day"),
        ("minutes = 57", "minutes = 57\nspeed = 300", "speed"),
        ('kind = "coach"', 'kind = "couch"', "coach"),
        ('row = "ABC.DF"', "rows = [7]", "row of seats"),
        ("days = 20", "days = 200", "between"),
        ('id = "hz"', 'id = "hz_east"', "hz_east"),
    ],
)
def test_a_wrong_shelf_is_told_where(tmp_path: Path, old: str, new: str, said: str):
    text = TRAINS.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "wrong.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    problems = read_shelf(path)
    assert isinstance(problems, DocumentErrors)
    first = next(iter(problems))
    assert said in first.sentence.en and first.sentence.zh_CN, str(problems)
    changed = text[: text.index(old)].count("\n") + 1
    assert first.line == changed + new.count("\n") and (first.column or 0) > 0, str(problems)


def test_a_listing_without_a_price_and_a_rule_out_of_order_are_told(tmp_path: Path):
    text = TRAINS.read_text(encoding="utf-8")
    start = text.index("grades = [")
    path = tmp_path / "wrong.toml"
    path.write_text(text[:start] + "grades = []" + text[text.index("\n]\n", start) + 2 :], encoding="utf-8")
    assert "Say what it costs" in str(read_shelf(path))
    form = (GOINGS.parent / "functions" / "trains.toml").read_text(encoding="utf-8")
    path.write_text(form.replace("before = 2880", "before = 28"), encoding="utf-8")
    assert "longest time" in str(read_form(path))
