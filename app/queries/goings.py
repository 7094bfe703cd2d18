"""What the pages of Discover's services ask: what is on and how much of it is left, passes, a ride."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple, TypeAlias

from app.domain.goings.fees import fee_fen
from app.domain.goings.passes import CodeShape, Pass, PassKind, PassState
from app.domain.goings.rides import Driver
from app.domain.goings.shelves import Grade, Room, Shelf, Spot, Title
from app.domain.goings.sold import free_seats, left_of
from app.domain.goings.times import Going, going_of, goings_on
from app.domain.orders.forms import Form
from app.domain.orders.outings import going_asked, grade_asked
from app.domain.orders.states import Order, OrderState, OrderStep
from app.domain.ports import Reader
from app.domain.texts import Text
from app.domain.times import CHINA, from_stamp
from app.domain.worlds import OpenWorld
from app.queries.pages import Page

MOST_UPCOMING = 200


class OnSale(NamedTuple):
    """What a function has on sale at all. Answer: ``ShelfSheet``, or ``None``."""

    function: str


class ShelfSheet(NamedTuple):
    """``days`` are those it sells for, the first is today."""

    shelf: Shelf
    form: Form
    days: tuple[date, ...]
    now: datetime


class GoingsOn(NamedTuple):
    """Everything on a day (``None``: today), narrowed to a place, where it goes, or a title. Answer: ``GoingRow``s."""

    function: str
    day: date | None = None
    origin: str = ""
    target: str = ""
    item: str = ""


class GradeLeft(NamedTuple):
    grade: Grade
    left: int


class GoingRow(NamedTuple):
    """One time of one listing with what is left of it; ``closed`` once it is too late to buy."""

    going: Going
    title: Text
    origin: Spot
    target: Spot | None
    grades: tuple[GradeLeft, ...]
    closed: bool


class TitlesOn(NamedTuple):
    """The titles a function has on in the days it sells for. Answer: ``TitleRow``s."""

    function: str


class TitleRow(NamedTuple):
    """``first`` is the first of those days it is on, ``least_fen`` the lowest price of them all."""

    title: Title
    first: date
    least_fen: int


class SeatPlan(NamedTuple):
    """The seats of a going's grade. Answer: ``SeatSheet``, or ``None`` where there is no such plan."""

    function: str
    going: str
    grade: str


class SeatSheet(NamedTuple):
    row: GoingRow
    grade: Grade
    room: Room
    free: frozenset[str]
    most: int


class PassesPage(NamedTuple):
    """Tickets or trips: those still valid first, the nearest on top, then the others, newest first.

    Answer: ``Page[Pass]``.
    """

    kind: PassKind
    after: int | None = None
    limit: int = 40


class PassById(NamedTuple):
    """Answer: ``PassSheet`` or ``None``."""

    pass_id: int


class PassSheet(NamedTuple):
    """``fee_fen`` is what giving it back costs now, ``None`` where it cannot be given back; ``opens_at`` is from when
    on it may be shown, ``None`` for at any time."""

    held: Pass
    paid_fen: int
    fee_fen: int | None
    opens_at: datetime | None
    shape: CodeShape
    merchant: str
    icon: str
    tint: str
    method: str
    about: Text
    final: bool


class RideById(NamedTuple):
    """A ride; ``None`` asks for the newest. Answer: ``RideSheet`` or ``None``."""

    order_id: int | None = None


class RideSheet(NamedTuple):
    """``driver`` is unknown until one is found; ``moments`` are when each state is reached or expected."""

    order: Order
    steps: tuple[OrderStep, ...]
    driver: Driver | None
    origin: Spot
    target: Spot
    metres: int
    moments: Mapping[str, datetime]


def on_sale(query: OnSale, reader: Reader, world: OpenWorld) -> ShelfSheet | None:
    shelf, form = world.town.shelf(query.function), world.town.forms.get(query.function)
    if shelf is None or form is None:
        return None
    now = reader.now()
    today = now.astimezone(CHINA).date()
    return ShelfSheet(shelf, form, tuple(today + timedelta(days=each) for each in range(shelf.days)), now)


def goings_of_day(query: GoingsOn, reader: Reader, world: OpenWorld) -> tuple[GoingRow, ...]:
    shelf = world.town.shelf(query.function)
    if shelf is None:
        return ()
    now = reader.now()
    day = query.day or now.astimezone(CHINA).date()
    return tuple(_rows((each for each in goings_on(shelf, day) if _wanted(each, query)), shelf, reader, world, now))


def titles_on(query: TitlesOn, reader: Reader, world: OpenWorld) -> tuple[TitleRow, ...]:
    sheet = on_sale(OnSale(query.function), reader, world)
    found: dict[str, TitleRow] = {}
    if sheet is None:
        return ()
    for day in sheet.days:
        for listing in (each.listing for each in goings_on(sheet.shelf, day)):
            title, least = sheet.shelf.items.get(listing.item or ""), min(each.price_fen for each in listing.grades)
            if title is not None:
                known = found.get(title.id, TitleRow(title, day, least))
                found[title.id] = known._replace(least_fen=min(known.least_fen, least))
    return tuple(found.values())


def seat_plan(query: SeatPlan, reader: Reader, world: OpenWorld) -> SeatSheet | None:
    shelf, form = world.town.shelf(query.function), world.town.forms.get(query.function)
    going = going_of(shelf, query.going) if shelf else None
    grade = going.listing.grade(query.grade) if going else None
    if shelf is None or form is None or going is None or grade is None or grade.room is None:
        return None
    now = reader.now()
    row = next(iter(_rows([going], shelf, reader, world, now)))
    free = free_seats(going, grade, shelf, reader.passes.sold(going.key), now, world.town.seed)
    seats = form.field("seats")
    return SeatSheet(row, grade, shelf.rooms[grade.room], frozenset(free), seats.most if seats else 1)


def passes_page(query: PassesPage, reader: Reader, _: OpenWorld) -> Page[Pass]:
    upcoming = tuple(reader.passes.upcoming(query.kind, MOST_UPCOMING)) if query.after is None else ()
    past = reader.passes.past(query.kind, query.after, query.limit + 1)
    kept = tuple(past[: query.limit])
    return Page((*upcoming, *kept), kept[-1].id if len(past) > query.limit else None)


def pass_by_id(query: PassById, reader: Reader, world: OpenWorld) -> PassSheet | None:
    held = reader.passes.get(query.pass_id)
    order = reader.orders.get(held.order_id) if held else None
    form = world.town.forms.get(held.function) if held else None
    going = going_asked(form, order.fields, world.town) if form and order else None
    if held is None or order is None or form is None or form.passes is None or going is None:
        return None
    opens = form.passes.opens
    opens_at = held.starts_at - timedelta(minutes=opens) if held.starts_at and opens is not None else None
    merchant = going.listing.merchant
    final = not grade_asked(going, order.fields).refundable
    return PassSheet(
        held, order.amount_fen + order.fee_fen, _fee(held, order, form, final, reader.now()), opens_at,
        form.passes.shape, merchant, form.icon, form.tint, order.method, going.listing.about, final,
    )  # fmt: skip


def ride_by_id(query: RideById, reader: Reader, world: OpenWorld) -> RideSheet | None:
    order = _ride(query.order_id, reader, world)
    shelf = world.town.shelf(order.function) if order else None
    if order is None or shelf is None or not shelf.drivers:
        return None
    found = order.state not in (OrderState.CALLED, OrderState.CLOSED)
    moments = {name: from_stamp(order.facts[name]) for name in ("found", "here", "riding", "over")}
    return RideSheet(
        order, tuple(reader.orders.steps(order.id)), shelf.drivers[order.facts["driver"]] if found else None,
        shelf.spots[order.fields["from"]], shelf.spots[order.fields["to"]], int(order.facts["metres"]), moments,
    )  # fmt: skip


def _ride(order_id: int | None, reader: Reader, world: OpenWorld) -> Order | None:
    if order_id is not None:
        return reader.orders.get(order_id)
    function = next((form.id for form in world.town.forms.values() if form.flow == "ride"), "")
    return next(iter(reader.orders.page(function, None, 1)), None)


def _fee(held: Pass, order: Order, form: Form, final: bool, now: datetime) -> int | None:
    if final or held.state is not PassState.VALID or form.passes is None:
        return None
    left = int(((held.starts_at or held.ends_at) - now).total_seconds() // 60)
    paid = order.amount_fen + order.fee_fen
    fee = fee_fen(form.passes.refund, paid, left)
    return None if fee is None or fee >= paid else fee


def _wanted(going: Going, query: GoingsOn) -> bool:
    listing = going.listing
    asked = ((query.origin, listing.origin), (query.target, listing.target), (query.item, listing.item))
    return all(not wanted or wanted == found for wanted, found in asked)


def _rows(goings: Iterable[Going], shelf: Shelf, reader: Reader, world: OpenWorld, now: datetime) -> Iterable[GoingRow]:
    for going in goings:
        own, listing = reader.passes.sold(going.key), going.listing
        grades = tuple(
            GradeLeft(grade, left_of(going, grade, shelf, own, now, world.town.seed)) for grade in listing.grades
        )
        closed = going.starts_at is not None and going.starts_at - now < timedelta(minutes=shelf.closes)
        target = shelf.spots[listing.target] if listing.target else None
        yield GoingRow(going, shelf.name_of(listing), shelf.spots[listing.origin], target, grades, closed)


GoingQuery: TypeAlias = OnSale | TitlesOn | GoingsOn | SeatPlan | PassesPage | PassById | RideById

GOING_READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {
    OnSale: on_sale,
    TitlesOn: titles_on,
    GoingsOn: goings_of_day,
    SeatPlan: seat_plan,
    PassesPage: passes_page,
    PassById: pass_by_id,
    RideById: ride_by_id,
}
