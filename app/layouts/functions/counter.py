"""Reads what merchants offer besides goods: cars by the day, stored value."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.holds import LASTS
from app.domain.prepaid import MOST_FEN, Offers, PrepaidAmount, PrepaidOffer
from app.domain.rentals import Car, IdentityField, RentalHouse
from app.layouts.document import TINTS
from app.layouts.functions import counter_sentences as sentences
from app.layouts.functions.lists import read_list
from app.layouts.functions.words import clock, names, yuan
from app.layouts.reading import RESOURCES, read_shipped
from app.layouts.table import Table
from app.layouts.words import check_format

_LONGEST_DAYS = 15


def load_rental() -> RentalHouse:
    return read_shipped(RESOURCES / "rental.toml", read_rental)


def load_prepaid() -> Offers:
    found = read_shipped(RESOURCES / "prepaid.toml", lambda table: read_list(table, "offers", _offer))
    return {offer.merchant_id: offer for offer in found}


def read_rental(table: Table) -> RentalHouse:
    """The deposit must cover the longest and latest rental of every car."""
    check_format(table)
    house = RentalHouse(
        table.id("merchant"), table.phrase("place"), yuan(table, "deposit"), clock(table, "opens"),
        clock(table, "closes"), table.whole("ahead_days", 0, _LONGEST_DAYS), table.whole("most_days", 1, _LONGEST_DAYS),
        table.whole("overdue_days", 0, _LONGEST_DAYS), table.whole("settle_days", 1, _LONGEST_DAYS),
        _asks(table), _cars(table),
    )  # fmt: skip
    if house.closes <= house.opens:
        table.problem(sentences.CLOSES_BEFORE, "closes")
    if house.ahead_days + house.most_days + house.overdue_days + house.settle_days >= LASTS.days:
        table.problem(sentences.too_long(LASTS.days - 1), "ahead_days")
    longest = house.most_days + house.overdue_days
    for place, car in enumerate(house.cars.values()):
        if car.day_fen * longest > house.deposit_fen:
            table.problem(sentences.deposit_short(longest), "cars", place, "day")
    table.close()
    return house


def read_prepaid(table: Table) -> tuple[PrepaidOffer, ...]:
    return read_list(table, "offers", _offer)


def _asks(table: Table) -> tuple[IdentityField, ...]:
    known = {field.value: field for field in IdentityField}
    for place, name in enumerate(names(table, "asks")):
        if name not in known:
            table.problem(sentences.unknown_field(name), "asks", place)
    return tuple(known[name] for name in names(table, "asks") if name in known)


def _cars(table: Table) -> Mapping[str, Car]:
    return {car.id: car for car in map(_car, table.tables("cars"))}


def _car(table: Table) -> Car:
    car = Car(
        table.id("id"), table.phrase("name"), table.phrase("about"), table.choice("tint", TINTS),
        table.whole("seats", 1, 60), max(1, yuan(table, "day")),
    )  # fmt: skip
    table.close()
    return car


def _offer(table: Table) -> PrepaidOffer:
    offer = PrepaidOffer(table.id("merchant"), table.phrase("name"), table.phrase("about"), _amounts(table))
    table.close()
    return offer


def _amounts(table: Table) -> tuple[PrepaidAmount, ...]:
    found = [_amount(each) for each in table.tables("amounts")]
    for place, each in enumerate(found):
        if not 0 < each.amount_fen + each.bonus_fen <= MOST_FEN:
            table.problem(sentences.amount_out_of_range(MOST_FEN), "amounts", place)
    return tuple(found)


def _amount(table: Table) -> PrepaidAmount:
    amount = PrepaidAmount(yuan(table, "pay"), yuan(table, "bonus") if "bonus" in table else 0)
    table.close()
    return amount
