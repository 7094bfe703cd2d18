"""Orders of what one goes to: what is asked for, what it is called, what it costs, and whether it is still there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.domain.goings.rides import fare_fen, road_m
from app.domain.goings.seats import seats_words
from app.domain.goings.shelves import Grade, Shelf
from app.domain.goings.sold import free_seats, left_of, place_of
from app.domain.goings.times import Going, deal_ends_at, going_of, last_day
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.times import CHINA
from app.domain.words import day_words

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.domain.goings.passes import PassReader
    from app.domain.orders.fields import Clean
    from app.domain.orders.forms import Form
    from app.domain.orders.quotes import Asked
    from app.domain.orders.town import Town

GOING, GRADE, SEATS, COUNT, WISH = "going", "grade", "seats", "count", "wish"
FROM, TO, CAR = "from", "to", "car"
"""The fields such a form may have."""

_ROAD = Text("By road", "预计里程")


def going_asked(form: Form, fields: Mapping[str, str], town: Town) -> Going | None:
    """What the fields name, if the function sells what one goes to."""
    shelf = town.shelf(form.id) if GOING in fields else None
    return going_of(shelf, fields[GOING]) if shelf else None


def grade_asked(going: Going, fields: Mapping[str, str]) -> Grade:
    """Raises ``ValueError`` where the fields were not checked."""
    grade = going.listing.grade(fields.get(GRADE, ""))
    if grade is None:
        raise ValueError(f"{going.key} has no such grade")
    return grade


def how_many(fields: Mapping[str, str]) -> int:
    """One, where nothing says more."""
    return len(fields[SEATS].split()) if SEATS in fields else int(fields.get(COUNT, 1))


def ends_at(going: Going, now: datetime) -> datetime:
    """When what is bought ``now`` is over."""
    return going.ends_at or deal_ends_at(going.listing, now)


def price_asked(form: Form, clean: Clean, town: Town) -> int:
    going = going_asked(form, clean, town)
    if going is None:
        raise ValueError(f"{form.id} sells nothing one goes to")
    return grade_asked(going, clean).price_fen * how_many(clean)


def ride_m(form: Form, clean: Clean, town: Town) -> int:
    """Metres by road from and to the spots asked for."""
    shelf = _shelf(form, town)
    here, there = shelf.spots[clean[FROM]], shelf.spots[clean[TO]]
    return road_m(here.x_m - there.x_m, here.y_m - there.y_m)


def fare_asked(form: Form, clean: Clean, town: Town) -> int:
    """What the meter would show, as far as anybody knows before the ride."""
    return fare_fen(_shelf(form, town).tariffs[clean[CAR]], ride_m(form, clean, town))


def ride_lines(form: Form, clean: Clean, town: Town) -> tuple[tuple[Text, Text], ...]:
    metres = ride_m(form, clean, town)
    return ((_ROAD, kilometres(metres)),)


def kilometres(metres: int) -> Text:
    """With one decimal."""
    tenths = (metres + 50) // 100
    return Text(f"{tenths // 10}.{tenths % 10} km", f"{tenths // 10}.{tenths % 10} 公里")


def moment_words(at: datetime) -> Text:
    at = at.astimezone(CHINA)
    day = day_words(at.date())
    return Text(f"{day.en}, {at:%H:%M}", f"{day.zh_CN} {at:%H:%M}")


def place_words(going: Going, shelf: Shelf) -> Text:
    """Where it is, or from where to where."""
    listing = going.listing
    here = shelf.spots[listing.origin].name
    there = shelf.spots[listing.target].name if listing.target else None
    return Text(f"{here.en} – {there.en}", f"{here.zh_CN} — {there.zh_CN}") if there else here


def outing_words(form: Form, kept: Mapping[str, str], facts: Mapping[str, Any], town: Town) -> dict[str, Text]:
    """What ``{what}``, ``{when}``, ``{where}``, ``{grade}``, ``{seats}``, ``{from}`` and ``{to}`` stand for."""
    shelf = town.shelf(form.id)
    if shelf is None:
        return {}
    found = {name: shelf.spots[kept[name]].name for name in (FROM, TO) if name in kept}
    going = going_asked(form, kept, town)
    if going is None:
        return found
    grade = grade_asked(going, kept)
    what = shelf.name_of(going.listing)
    found |= {"what": what, "where": place_words(going, shelf), GRADE: grade.label}
    found["when"] = moment_words(going.starts_at) if going.starts_at else Text("", "")
    found[GOING] = Text(f"{what.en} {found['when'].en}".strip(), f"{what.zh_CN} {found['when'].zh_CN}".strip())
    seats = kept[SEATS].split() if SEATS in kept else facts.get("seats", [])
    if grade.room:
        found[SEATS] = seats_words(shelf.rooms[grade.room], seats)
    return found


def why_not_there(asked: Asked, passes: PassReader, town: Town, now: datetime) -> Refusal | None:
    """It is too early or too late for it, a seat was taken meanwhile, or too few are left."""
    shelf, going = town.shelf(asked.form.id), going_asked(asked.form, asked.clean, town)
    if shelf is None or going is None:
        return None
    return _why_not_now(going, shelf, now) or _why_not_these(asked, going, shelf, passes.sold(going.key), town, now)


def _why_not_now(going: Going, shelf: Shelf, now: datetime) -> Refusal | None:
    starts, today = going.starts_at, now.astimezone(CHINA).date()
    if starts is None:
        since, until = going.listing.since, going.listing.until
        if since and today < since:
            return Refusal(RefusalCode.GOING_NOT_ON_SALE, {"field": GOING, "days": shelf.days})
        return Refusal(RefusalCode.GOING_CLOSED, {"field": GOING}) if until and today > until else None
    if starts.date() > last_day(shelf, now):
        return Refusal(RefusalCode.GOING_NOT_ON_SALE, {"field": GOING, "days": shelf.days})
    minutes = (starts - now).total_seconds() / 60
    return Refusal(RefusalCode.GOING_CLOSED, {"field": GOING}) if minutes < shelf.closes else None


def _why_not_these(
    asked: Asked, going: Going, shelf: Shelf, own: Collection[str], town: Town, now: datetime
) -> Refusal | None:
    grade = grade_asked(going, asked.clean)
    if SEATS in asked.clean and grade.room:
        free = set(free_seats(going, grade, shelf, own, now, town.seed))
        gone = next((each for each in asked.clean[SEATS].split() if each not in free), None)
        return Refusal(RefusalCode.SEAT_TAKEN, {"field": SEATS, "seat": gone}) if gone else None
    left = left_of(going, grade, shelf, own, now, town.seed)
    if left >= how_many(asked.clean):
        return None
    return Refusal(RefusalCode.SOLD_OUT, {"field": COUNT if COUNT in asked.clean else GRADE, "left": left})


def places_to_sell(seats: Collection[str], grade: Grade, order_mark: str, count: int) -> tuple[str, ...]:
    """The places of an order among all of its going; a deal's have no numbers but the order's own."""
    if grade.room:
        return tuple(place_of(grade, each) for each in seats)
    return tuple(f"{order_mark}/{turn}" for turn in range(count))


def _shelf(form: Form, town: Town) -> Shelf:
    shelf = town.shelf(form.id)
    if shelf is None:
        raise ValueError(f"{form.id} has nothing on sale")
    return shelf
