"""Who lives in a world beside the person who is signed in, and how a merchant picks an audience among them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.domain.people import Person
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text

if TYPE_CHECKING:
    from app.domain.ports import BillDraft

PERIOD_DAYS = 90
"""How far back spend and visits are counted where a portrait does not say (D)."""


class Resident(NamedTuple):
    """Somebody who lives in the world; the one who is signed in is one of them."""

    person: Person
    city: Text
    born: date
    tint: str

    def age_on(self, day: date) -> int:
        """In whole years."""
        return age_on(self.born, day)


class Dealings(NamedTuple):
    """What somebody did with a merchant in a period: payments that were not wholly refunded, and the money of them."""

    visits: int = 0
    spent_fen: int = 0


class Portrait(NamedTuple):
    """What an audience has in common; ``None`` and an empty city ask nothing. Both ends belong to a range.

    ``city`` is its English name. Spend and visits are those of the last ``days`` days, to the second.
    """

    city: str = ""
    age_from: int | None = None
    age_to: int | None = None
    spend_from_fen: int | None = None
    spend_to_fen: int | None = None
    visits_from: int | None = None
    visits_to: int | None = None
    followed: bool | None = None
    days: int = PERIOD_DAYS

    @property
    def asks_dealings(self) -> bool:
        ends = (self.spend_from_fen, self.spend_to_fen, self.visits_from, self.visits_to)
        return any(each is not None for each in ends)

    def since(self, now: datetime) -> datetime:
        """When the period begins that spend and visits are counted over."""
        return now - timedelta(days=self.days)

    def dealt(self, dealings: Dealings) -> bool:
        """Whether somebody with these dealings is meant."""
        return within(dealings.visits, self.visits_from, self.visits_to) and within(
            dealings.spent_fen, self.spend_from_fen, self.spend_to_fen
        )

    @property
    def wrong(self) -> Refusal | None:
        """A range that ends before it begins, or a period or an end below nothing; ``field`` names the first one."""
        for field, low, high in (
            ("age", self.age_from, self.age_to),
            ("spend", self.spend_from_fen, self.spend_to_fen),
            ("visits", self.visits_from, self.visits_to),
        ):
            below = any(each is not None and each < 0 for each in (low, high))
            if below or (low is not None and high is not None and low > high):
                return Refusal(RefusalCode.PORTRAIT_UPSIDE_DOWN, {"field": field})
        return Refusal(RefusalCode.PORTRAIT_UPSIDE_DOWN, {"field": "days"}) if self.days < 1 else None


class PeopleReader(Protocol):
    """Reading who is there. Ids come in the order of ``all``."""

    @property
    def signed_in(self) -> str:
        """The id of the person whose wallet this is."""
        ...

    def all(self) -> Sequence[Resident]: ...

    def get(self, person_id: str) -> Resident | None: ...

    def followers(self, merchant_id: str) -> Collection[str]: ...

    def dealings(self, merchant_id: str, since: datetime) -> Mapping[str, Dealings]:
        """From ``since`` on, by person; who had none with the merchant is not there."""
        ...

    def matching(self, merchant_id: str, portrait: Portrait) -> Sequence[str]:
        """Everybody the portrait fits now. One that is upside down fits nobody."""
        ...


class PeopleBook(PeopleReader, Protocol):
    """The people inside a unit of work."""

    def post(self, person_id: str, at: datetime, kind: str, payload: Mapping[str, str | int]) -> None:
        """Put an item on the agenda of anybody: of who is not signed in it happens when they are, at its own time."""
        ...

    def by_themselves(self) -> Collection[str]:
        """Who lives by themselves: everybody who was never signed in, and is nobody's to play."""
        ...

    def add_bill(self, person_id: str, draft: BillDraft) -> int:
        """A bill of somebody who is not signed in, of now; answers its id among their own."""
        ...

    def follow(self, person_id: str, merchant_id: str) -> None:
        """Somebody who is not signed in follows a window; who does already goes on."""
        ...


def audience(people: PeopleReader, merchant_id: str, portrait: Portrait) -> Sequence[str] | Refusal:
    """Whom a merchant's portrait fits; refused where it is upside down or fits nobody."""
    if portrait.wrong is not None:
        return portrait.wrong
    return people.matching(merchant_id, portrait) or Refusal(RefusalCode.PORTRAIT_EMPTY)


def age_on(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def within(value: int, low: int | None, high: int | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)
