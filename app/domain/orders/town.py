"""Who and what is round the person: people, banks, carriers, forms. Nothing here changes while a world is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from app.domain.banks import Bank
from app.domain.goings.shelves import Shelf
from app.domain.orders.couriers import Parcel
from app.domain.orders.forms import Form
from app.domain.orders.meters import Meter
from app.domain.phones import Carrier
from app.domain.prepaid import Offers
from app.domain.rates import Currency, Rates
from app.domain.rentals import RentalHouse
from app.domain.texts import Text
from app.domain.wealth.market import NO_MARKET, Market


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody the person knows. ``card`` is a bank card of theirs, for transfers; never shown whole."""

    id: str
    name: Text
    phone: str
    tint: str
    card: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class CreditCard:
    """A credit card the person repays, by its number; ``due_day`` from 1 to 28."""

    id: str
    name: Text
    number: str = field(repr=False)
    due_day: int = 1


@dataclass(frozen=True, slots=True)
class TouchCard:
    """A campus or city card of the person with what is on it at first."""

    function: str
    number: str
    name: Text
    balance_fen: int


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What a world's own document says of all this; ``new_card_fen`` is on a bank card when it is first bound."""

    contacts: tuple[Contact, ...] = ()
    credit_cards: tuple[CreditCard, ...] = ()
    meters: tuple[Meter, ...] = ()
    parcels: tuple[Parcel, ...] = ()
    touch_cards: tuple[TouchCard, ...] = ()
    new_card_fen: int = 0


NO_NEIGHBOURS = Neighbours()


def no_shelf(_: str) -> Shelf | None:
    return None


@dataclass(frozen=True, slots=True)
class Figures:
    """The forms, banks, carriers and currencies that all worlds share; ``shelf`` reads what a function has on sale."""

    forms: Mapping[str, Form]
    banks: tuple[Bank, ...]
    carriers: tuple[Carrier, ...]
    currencies: Mapping[str, Currency]
    market: Market = NO_MARKET
    rental: RentalHouse | None = None
    prepaid: Offers = field(default_factory=dict)
    shelf: Callable[[str], Shelf | None] = no_shelf


@dataclass(frozen=True)
class Town:
    """The figures every world shares, with the neighbours and the seed of this one.

    They are read when first asked for: a wallet that is only looked at opens without them.
    """

    neighbours: Neighbours
    seed: int
    read: Callable[[], Figures] = field(repr=False)

    @cached_property
    def figures(self) -> Figures:
        return self.read()

    @property
    def forms(self) -> Mapping[str, Form]:
        return self.figures.forms

    @property
    def banks(self) -> tuple[Bank, ...]:
        return self.figures.banks

    @property
    def carriers(self) -> tuple[Carrier, ...]:
        return self.figures.carriers

    @property
    def market(self) -> Market:
        return self.figures.market

    def shelf(self, function: str) -> Shelf | None:
        """What a function has on sale, if it sells what one goes to."""
        return self.figures.shelf(function)

    @property
    def rental(self) -> RentalHouse:
        """The house that rents cars."""
        if self.figures.rental is None:
            raise LookupError("these figures have no rental")
        return self.figures.rental

    @property
    def prepaid(self) -> Offers:
        """The stored value merchants sell."""
        return self.figures.prepaid

    @property
    def currencies(self) -> Mapping[str, Currency]:
        return self.figures.currencies

    @cached_property
    def rates(self) -> Rates:
        return Rates(self.currencies, self.seed)

    @cached_property
    def _contacts(self) -> dict[str, Contact]:
        return {contact.id: contact for contact in self.neighbours.contacts}

    def contact(self, contact_id: str) -> Contact | None:
        return self._contacts.get(contact_id)

    def bank(self, bank_id: str) -> Bank | None:
        return next((bank for bank in self.banks if bank.id == bank_id), None)

    def credit_card(self, number: str) -> CreditCard | None:
        return next((card for card in self.neighbours.credit_cards if card.number == number), None)

    def meter(self, provider: str, number: str) -> Meter | None:
        found = (each for each in self.neighbours.meters if (each.provider, each.number) == (provider, number))
        return next(found, None)

    def touch_card(self, function: str, number: str) -> TouchCard | None:
        found = (each for each in self.neighbours.touch_cards if (each.function, each.number) == (function, number))
        return next(found, None)
