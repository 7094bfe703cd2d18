"""Drawing the residents of a world: who they are, what they hold, where they have bought.

They have dice of their own, so that nothing of the signed-in person's year changes with them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import NamedTuple, TypeVar

from app.domain.accounts import balance_of, card_of
from app.domain.bills import BillKind
from app.domain.identity import check_digit
from app.domain.people import BankCard, Person
from app.domain.people_book import Resident
from app.domain.texts import Text
from app.domain.times import midnight_of
from app.domain.town import names

Item = TypeVar("Item")

LIVED_DAYS = 180
"""How far back a resident's purchases go (D)."""

_FIRST_NUMBER = 91001
_DEPOSIT_BEFORE = 5
"""Days between a resident's money going into Yu'e Bao and its first income: confirmed even over a weekend."""


class Ware(NamedTuple):
    """What is bought at a merchant, for any whole half yuan from ``low_fen`` to ``high_fen``."""

    merchant_id: str
    title: Text
    kind: BillKind
    icon: str
    tint: str
    low_fen: int
    high_fen: int


class Purchase(NamedTuple):
    at: datetime
    ware: Ware
    amount_fen: int
    method: str


class Income(NamedTuple):
    """A day's income of Yu'e Bao."""

    day: date
    amount_fen: int


class Townsman(NamedTuple):
    """A resident with a wallet. What the accounts hold now is told; what they opened with follows from that.

    ``incomes`` are of the days before today, oldest first, on the ``deposit_fen`` that went in at ``deposited``.
    """

    resident: Resident
    card: BankCard
    balance_fen: int
    card_fen: int
    deposited: datetime
    deposit_fen: int
    incomes: tuple[Income, ...]
    purchases: tuple[Purchase, ...]
    followed: tuple[str, ...]


class Setting(NamedTuple):
    """What a world says that its residents are drawn from. ``taken`` are ids and phones that are somebody's already.

    ``earns`` is what so many fen in Yu'e Bao earn on a day.
    """

    seed: str
    count: int
    now: datetime
    wares: Sequence[Ware]
    taken: Collection[str]
    earns: Callable[[int, date], int]


def draw_residents(setting: Setting) -> tuple[Townsman, ...]:
    """The same setting has the same residents."""
    dice, taken = _Dice(f"{setting.seed}:residents"), set(setting.taken)
    return tuple(_townsman(dice, setting, place, taken) for place in range(setting.count))


class _Dice:
    """Draws made from ``Random.random`` alone, whose sequence is the same in every Python version."""

    def __init__(self, seed: str) -> None:
        self._random = Random(seed).random

    def below(self, count: int) -> int:
        return int(self._random() * count)

    def between(self, low: int, high: int) -> int:
        return low + int(self._random() * (high - low + 1))

    def one_of(self, items: Sequence[Item]) -> Item:
        return items[int(self._random() * len(items))]

    def some_of(self, items: Sequence[Item], count: int) -> list[Item]:
        left = list(items)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(left)))]


def _townsman(dice: _Dice, setting: Setting, place: int, taken: set[str]) -> Townsman:
    resident = _resident(dice, setting.now.date(), place, taken)
    card = _card(dice, resident.person.id)
    shops = dice.some_of(sorted({ware.merchant_id for ware in setting.wares}), dice.between(1, 4))
    purchases = tuple(sorted(_purchases(dice, setting, card, resident.person.id, shops), key=lambda each: each.at))
    count = dice.between(1, 4)
    today = midnight_of(setting.now.date())
    deposited = today - timedelta(days=count + _DEPOSIT_BEFORE) + timedelta(minutes=dice.between(8 * 60, 14 * 60))
    deposit = dice.between(2, 300) * 10_000
    return Townsman(
        resident, card, dice.between(200, 40_000) * 10, dice.between(1_000, 90_000) * 50, deposited, deposit,
        tuple(_incomes(setting, deposit, count)), purchases,
        tuple(each for each in shops if dice.below(10) < 6),
    )  # fmt: skip


def _resident(dice: _Dice, today: date, place: int, taken: set[str]) -> Resident:
    (family_zh, family), (given_zh, given) = dice.one_of(names.FAMILIES), dice.one_of(names.GIVEN)
    city, areas = _city(dice)
    born = today - timedelta(days=18 * 365 + 5 + min(dice.below(48 * 365), dice.below(62 * 365)))
    phone = _free(taken, lambda: dice.one_of(names.PHONES) + f"{dice.below(10**8):08d}")
    stem = f"{family}_{given}".lower()
    turn = iter(range(1, 10_000))
    person_id = _free(taken, lambda: stem if (number := next(turn)) == 1 else f"{stem}_{number}")
    digits = f"{dice.one_of(areas)}{born:%Y%m%d}{dice.between(1, 998):03d}"
    person = Person(
        person_id, Text(f"{family} {given}", family_zh + given_zh), phone, digits + check_digit(digits),
        _FIRST_NUMBER + place,
    )  # fmt: skip
    return Resident(person, city, born, dice.one_of(names.TINTS))


def _city(dice: _Dice) -> tuple[Text, tuple[str, ...]]:
    rest = dice.below(sum(weight for _, weight, _ in names.CITIES))
    for city, weight, areas in names.CITIES:
        rest -= weight
        if rest < 0:
            return city, areas
    raise ValueError("no city has any weight")


def _card(dice: _Dice, person_id: str) -> BankCard:
    bank, name, limit_fen, tint = dice.one_of(names.BANKS)
    tail = f"{dice.below(10_000):04d}"
    return BankCard(bank, name, tail, limit_fen, card_of(person_id, bank), "bank-card", tint)


def _purchases(
    dice: _Dice, setting: Setting, card: BankCard, person_id: str, shops: Sequence[str]
) -> Iterator[Purchase]:
    """Before today; from the card only before this month, so that nothing counts against its caps."""
    today = midnight_of(setting.now.date())
    for shop in shops:
        wares = [ware for ware in setting.wares if ware.merchant_id == shop]
        for _ in range(dice.between(1, 4)):
            ware = dice.one_of(wares)
            day = today - timedelta(days=1 + min(dice.below(LIVED_DAYS), dice.below(LIVED_DAYS)))
            at = day + timedelta(seconds=dice.between(8 * 3600, 21 * 3600))
            amount = dice.between(ware.low_fen // 50, ware.high_fen // 50) * 50
            by_card = dice.below(10) < 4 and at < today.replace(day=1)
            yield Purchase(at, ware, amount, card.account_id if by_card else balance_of(person_id))


def _incomes(setting: Setting, deposit_fen: int, count: int) -> Iterator[Income]:
    """Each joins the principal."""
    held = deposit_fen
    for days in range(count, 0, -1):
        day = setting.now.date() - timedelta(days=days)
        earned = setting.earns(held, day)
        held += earned
        if earned:
            yield Income(day, earned)


def _free(taken: set[str], drawn: Callable[[], str]) -> str:
    """The first that nobody has."""
    found = drawn()
    while found in taken:
        found = drawn()
    taken.add(found)
    return found
