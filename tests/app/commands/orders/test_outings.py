"""Films, trains, flights and deals: bought, told, called to mind, shown, given back, over."""

from __future__ import annotations

import pytest

from app.domain.bills import BillKind
from app.domain.events import PassMoved, RefundMade
from app.domain.goings.passes import PassKind, PassState
from app.domain.goings.sold import sold_at
from app.domain.orders.states import OrderState
from app.domain.receipts import Receipt
from app.domain.refusals import RefusalCode
from app.queries.goings import PassById
from app.queries.orders import QuoteOrder
from app.queries.pages import BillById
from tests.app.commands.orders.outings import (
    DEAL,
    FILM,
    FLIGHT,
    OUTINGS,
    TRAIN,
    bought,
    free,
    give_back,
    held,
    left,
    order,
    pass_of,
    plan,
    sheet_of,
    show,
)
from tests.app.commands.orders.stories import check_books, everything, placed, same, sheet, state
from tests.app.wallets import WRONG, Wallet, fresh_wallet, peopled_wallet, sign_in


@pytest.fixture
def wallet() -> Wallet:
    return fresh_wallet()


@pytest.mark.parametrize(
    ("function", "paid_fen", "kind", "merchant"),
    [
        ("movies", 9_000, PassKind.TICKET, "films"),
        ("trains", 7_300, PassKind.TRIP, "railway"),
        ("flights", 76_000, PassKind.TRIP, "airtrip"),
        ("nearby", 19_600, PassKind.TICKET, "lashou"),
    ],
)
def test_what_is_bought_is_paid_and_held(wallet: Wallet, function: str, paid_fen: int, kind: PassKind, merchant: str):
    before = wallet.holds("balance")
    outcome = order(wallet, function)
    found = pass_of(wallet, placed(outcome))
    assert isinstance(outcome, Receipt) and outcome.bill_id == found.bill_id
    assert wallet.holds("balance") == before - paid_fen
    bill = wallet.session.ask(BillById(found.bill_id)).bill
    assert (bill.amount_fen, bill.merchant_id, bill.kind) == (-paid_fen, merchant, BillKind.PAYMENT)
    assert held(wallet, kind) == (found,) and found.state is PassState.VALID
    assert all(text.en and text.zh_CN for text in (found.title, found.seat, found.place))
    assert PassMoved(found.id, function, "valid") in wallet.events()
    check_books(wallet)


def test_a_merchant_that_is_followed_writes_another_gives_a_notice_on_the_tile(wallet: Wallet):
    before = wallet.store.reader.window("lashou").unread
    bought(wallet, "nearby")
    assert wallet.store.reader.window("lashou").unread == before + 1
    found = bought(wallet, "movies")
    notice = wallet.store.reader.notices(None, 1)[0].notice
    assert (notice.leaves, notice.route) == (("tile/movies",), f"pass/{found.id}")


def test_codes_are_of_the_seed_and_nobody_else_s(wallet: Wallet):
    codes = [bought(wallet, "trains", going=f"{each}@2014-05-20T{at}").code for each, at in
             (("g7506", "08:05"), ("g7512", "10:22"), ("g7526", "13:38"))]  # fmt: skip
    assert len(set(codes)) == 3 and all(code[0] == "E" and len(code) == 10 for code in codes)
    assert bought(fresh_wallet(), "trains", going="g7506@2014-05-20T08:05").code == codes[0]


@pytest.mark.parametrize(
    ("function", "changed", "code"),
    [
        ("movies", {"going": "coming_home_cuiyuan@2014-05-16T19:11"}, RefusalCode.GOING_UNKNOWN),
        ("movies", {"going": "nothing"}, RefusalCode.GOING_UNKNOWN),
        ("movies", {"going": "coming_home_cuiyuan"}, RefusalCode.GOING_UNKNOWN),
        ("movies", {"going": ""}, RefusalCode.FIELD_EMPTY),
        ("movies", {"going": "xmen_cuiyuan@2014-05-20T10:10"}, RefusalCode.GOING_UNKNOWN),
        ("movies", {"going": "coming_home_cuiyuan@2014-05-21T19:10", "seats": "3-4"}, RefusalCode.GOING_NOT_ON_SALE),
        ("movies", {"grade": "second", "seats": "3-4"}, RefusalCode.CHOICE_UNKNOWN),
        ("movies", {"seats": "3-99"}, RefusalCode.SEAT_UNKNOWN),
        ("movies", {"seats": "3-4 3-4"}, RefusalCode.SEAT_UNKNOWN),
        ("movies", {"seats": "3-1 3-2 3-3 3-4 3-5"}, RefusalCode.SEATS_OUT_OF_RANGE),
        ("trains", {"going": "g7502@2014-05-16T06:55"}, RefusalCode.GOING_CLOSED),
        ("trains", {"going": "g7512@2014-05-16T10:22", "method": "balance"}, None),
        ("trains", {"going": "g7506@2014-06-05T08:05"}, RefusalCode.GOING_NOT_ON_SALE),
        ("nearby", {"count": "11"}, RefusalCode.NUMBER_OUT_OF_RANGE),
        ("nearby", {"count": "0"}, RefusalCode.NUMBER_OUT_OF_RANGE),
        ("flights", {"grade": "business"}, RefusalCode.BALANCE_NOT_ENOUGH),
        ("trains", {"password": WRONG}, RefusalCode.PASSWORD_WRONG),
    ],
)
def test_what_is_refused_and_nothing_written(wallet: Wallet, function: str, changed: dict[str, str], code: RefusalCode):
    before, version = everything(wallet), wallet.snapshot.version
    changed = {name: value for name, value in changed.items() if name != "method"}
    if "going" in changed and function == "movies":
        changed.setdefault("seats", "3-4")
    outcome = order(wallet, function, **changed)
    if code is None:
        assert isinstance(outcome, Receipt)
        return
    assert same(outcome).code is code
    if code is not RefusalCode.PASSWORD_WRONG:
        assert everything(wallet) == before and wallet.snapshot.version == version


def test_a_seat_taken_between_choosing_and_paying_is_refused(wallet: Wallet):
    sheet = plan(wallet, "movies", FILM, "seat")
    shelf, seed = wallet.world.town.shelf("movies"), wallet.world.town.seed
    assert shelf
    moments = {seat: sold_at(sheet.row.going, sheet.grade, seat, shelf, seed) for seat in sheet.free}
    seat, at = min(((seat, at) for seat, at in moments.items() if at), key=lambda each: each[1])
    quote = wallet.session.ask(QuoteOrder("movies", {**OUTINGS["movies"], "seats": seat}))
    assert quote.total_fen == 4_500
    wallet.wait(minutes=int((at - wallet.snapshot.now).total_seconds() // 60) + 1)
    before = everything(wallet)
    refusal = same(order(wallet, "movies", seats=seat))
    assert refusal.code is RefusalCode.SEAT_TAKEN and refusal.values["seat"] == seat
    assert everything(wallet) == before
    assert seat not in free(wallet, "movies", FILM, "seat")


def test_one_s_own_seats_are_taken_and_free_again_once_given_back(wallet: Wallet):
    seats = free(wallet, "movies", FILM, "seat")
    found = bought(wallet, "movies", seats=" ".join(seats[:2]))
    assert free(wallet, "movies", FILM, "seat") == seats[2:]
    assert same(order(wallet, "movies", seats=seats[0])).code is RefusalCode.SEAT_TAKEN
    assert isinstance(give_back(wallet, found.id), Receipt)
    assert free(wallet, "movies", FILM, "seat") == seats


def test_a_seat_is_sold_to_one_person_only():
    wallet = peopled_wallet(3)
    found = bought(wallet, "movies")
    taken = wallet.store.reader.orders.get(found.order_id)
    assert taken is not None
    host, seats = wallet.snapshot.person.id, taken.facts["seats"]
    other = next(each.person.id for each in wallet.store.reader.people.all() if each.person.id != host)
    assert isinstance(sign_in(wallet, other), Receipt)
    assert held(wallet, PassKind.TICKET) == ()
    assert same(order(wallet, "movies", seats=seats[0])).code is RefusalCode.SEAT_TAKEN
    assert same(show(wallet, found.code)).code is RefusalCode.PASS_UNKNOWN
    sign_in(wallet, host)
    assert held(wallet, PassKind.TICKET) == (found,)


def test_deals_left_are_counted(wallet: Wallet):
    before = left(wallet, "nearby", DEAL, "deal")
    found = bought(wallet, "nearby", count="3")
    assert left(wallet, "nearby", DEAL, "deal") == before - 3
    give_back(wallet, found.id)
    assert left(wallet, "nearby", DEAL, "deal") == before


def test_a_train_is_given_back_for_its_fee_to_where_it_was_paid_from(wallet: Wallet):
    before = wallet.holds("ccb")
    found = pass_of(wallet, placed(order(wallet, "trains", "ccb", going="g20@2014-05-24T09:05")))
    assert sheet_of(wallet, found.id).fee_fen == 2_700, "5 per cent of 538.50 is 26.925, in steps of half a yuan"
    outcome = give_back(wallet, found.id)
    assert isinstance(outcome, Receipt)
    assert wallet.holds("ccb") == before - 2_700
    assert wallet.session.ask(BillById(outcome.bill_id or 0)).refund_of == found.bill_id
    assert pass_of(wallet, found.order_id).state is PassState.REFUNDED
    assert state(wallet, found.order_id) is OrderState.RETURNED
    assert same(give_back(wallet, found.id)).code is RefusalCode.PASS_REFUNDED
    assert same(show(wallet, found.code)).code is RefusalCode.PASS_REFUNDED
    assert len([each for each in wallet.events() if isinstance(each, RefundMade)]) == 1
    check_books(wallet)


def test_the_same_refund_sent_twice_is_one(wallet: Wallet):
    found = bought(wallet, "trains")
    first = give_back(wallet, found.id, "once")
    after = wallet.holds("balance")
    assert give_back(wallet, found.id, "once") == first and wallet.holds("balance") == after


@pytest.mark.parametrize(("minutes", "fee"), [(60, 1_450), (600, 1_450)])
def test_a_day_before_it_costs_more(wallet: Wallet, minutes: int, fee: int):
    found = bought(wallet, "trains")
    wallet.wait(minutes=minutes)
    assert sheet_of(wallet, found.id).fee_fen == fee, "20 per cent of 73.00 is 14.60"


def test_a_special_fare_and_a_film_that_begins_soon_are_not_given_back(wallet: Wallet):
    flight = bought(wallet, "flights", grade="special")
    assert sheet_of(wallet, flight.id).fee_fen is None
    assert same(give_back(wallet, flight.id)).code is RefusalCode.PASS_NOT_REFUNDABLE
    film = bought(wallet, "movies")
    wallet.wait(hours=8)
    assert same(give_back(wallet, film.id)).code is RefusalCode.PASS_REFUND_LATE
    assert same(give_back(wallet, 99)).code is RefusalCode.PASS_UNKNOWN


def test_it_is_called_to_mind_a_day_and_an_hour_before(wallet: Wallet):
    found = bought(wallet, "trains", going="g7506@2014-05-18T08:05")
    wallet.wait(hours=22, minutes=23)
    assert _newest(wallet) == "Train G7506 is booked"
    wallet.wait(minutes=1)
    assert _newest(wallet) == "Tomorrow: train G7506"
    wallet.wait(hours=23)
    assert _newest(wallet) == "Train G7506 leaves in an hour"
    wallet.wait(hours=2)
    assert pass_of(wallet, found.order_id).state is PassState.USED
    assert state(wallet, found.order_id) is OrderState.DONE


def test_what_was_given_back_is_not_called_to_mind(wallet: Wallet):
    found = bought(wallet, "trains", going="g7506@2014-05-18T08:05")
    give_back(wallet, found.id)
    wallet.wait(days=3)
    titles = [each.title.en for each in wallet.store.reader.notices(None, 50)]
    assert not [each for each in titles if "Tomorrow" in each or "leaves" in each]
    assert pass_of(wallet, found.order_id).state is PassState.REFUNDED


def test_a_film_is_let_in_an_hour_before_once(wallet: Wallet):
    found = bought(wallet, "movies")
    assert same(show(wallet, found.code)).code is RefusalCode.PASS_TOO_EARLY
    wallet.wait(hours=8, minutes=29)
    assert isinstance(show(wallet, f"{found.code[:4]} {found.code[4:]}"), Receipt)
    assert same(show(wallet, found.code)).code is RefusalCode.PASS_USED
    assert same(show(wallet, "123")).code is RefusalCode.PASS_UNKNOWN
    wallet.wait(days=1)
    assert pass_of(wallet, found.order_id).state is PassState.USED


def test_a_film_nobody_went_to_has_expired(wallet: Wallet):
    found = bought(wallet, "movies")
    wallet.wait(days=1)
    assert pass_of(wallet, found.order_id).state is PassState.EXPIRED
    assert state(wallet, found.order_id) is OrderState.EXPIRED
    assert same(show(wallet, found.code)).code is RefusalCode.PASS_EXPIRED


def test_a_deal_lasts_for_its_days(wallet: Wallet):
    found = bought(wallet, "nearby")
    assert f"{found.ends_at:%Y-%m-%d %H:%M}" == "2014-06-16 00:00"
    assert sheet_of(wallet, found.id).fee_fen == 0
    wallet.wait(days=31)
    assert pass_of(wallet, found.order_id).state is PassState.EXPIRED


def test_upcoming_first_then_past(wallet: Wallet):
    late = bought(wallet, "flights", going=FLIGHT)
    soon = bought(wallet, "trains", going=TRAIN)
    gone = bought(wallet, "trains", going="g7512@2014-05-18T10:22")
    give_back(wallet, gone.id)
    assert [each.id for each in held(wallet, PassKind.TRIP)] == [soon.id, late.id, gone.id]
    assert wallet.session.ask(PassById(12)) is None


def test_an_order_is_told_in_words(wallet: Wallet):
    said = [row.value.en for row in sheet(wallet, bought(wallet, "movies").order_id).rows]
    assert said[:2] == ["Coming Home 16 May, 19:10", "Hall 2"] and said[2].startswith("Row ")
    assert not [each for each in said if "@" in each or "_" in each]


def test_a_wish_is_granted_where_it_can_be(wallet: Wallet):
    for wish, letters in (("window", "AF"), ("aisle", "CD")):
        seat = bought(wallet, "trains", wish=wish).seat
        assert seat.en[-1] in letters, seat


def _newest(wallet: Wallet) -> str:
    record = wallet.store.reader.notices(None, 1)[0]
    return record.title.en
