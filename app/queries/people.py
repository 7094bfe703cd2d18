"""Asking about the people of a world: who they are, whom a portrait fits, how far a merchant's funnel took them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from app.domain.funnel import FunnelStep
from app.domain.people_book import Dealings, Portrait, Resident, audience
from app.domain.ports import Reader
from app.domain.refusals import Refusal
from app.domain.texts import Text
from app.domain.worlds import OpenWorld
from app.queries.pages import Page


class ResidentsPage(NamedTuple):
    """Everybody with a name, phone, city or id that begins with each word of ``search``, the signed-in person too.

    With a merchant each row says how they stand with it; with a ``portrait`` as well only those it fits are there.
    Answer: ``Page[ResidentRow]``.
    """

    search: str = ""
    merchant_id: str = ""
    portrait: Portrait = Portrait()
    after: int | None = None
    limit: int = 40


class ResidentRow(NamedTuple):
    """``dealings`` are those of the portrait's period."""

    place: int
    resident: Resident
    signed_in: bool
    follows: bool = False
    dealings: Dealings = Dealings()


class AudienceOf(NamedTuple):
    """Whom a merchant's portrait fits now. Answer: ``Audience``."""

    merchant_id: str
    portrait: Portrait


class Audience(NamedTuple):
    """``size`` of ``people``; ``refusal`` is what sending to it would be answered."""

    size: int
    people: int
    refusal: Refusal | None = None


class FunnelOf(NamedTuple):
    """Answer: ``Funnel``."""

    merchant_id: str


class Stage(NamedTuple):
    """How many people were at a step of the funnel at least once.

    ``kept_permille``: of those at the step before, how many are at this one as well, half up; ``None`` at the first
    step and where nobody was at the one before. So somebody who follows without ever having had a coupon counts in
    ``count`` and in no rate.
    """

    step: FunnelStep
    count: int
    kept_permille: int | None


class Funnel(NamedTuple):
    """All six stages in their order; ``people`` live in the world."""

    merchant_id: str
    people: int
    stages: tuple[Stage, ...]


class CitiesOf(NamedTuple):
    """Where people live, the most peopled city first. Answer: a tuple of ``(Text, count)``."""


class NamesOf(NamedTuple):
    """What everybody is called. Answer: a mapping of person id → ``Text``."""


PeopleQuery: TypeAlias = ResidentsPage | AudienceOf | FunnelOf | CitiesOf | NamesOf


def residents_page(query: ResidentsPage, reader: Reader, _: OpenWorld) -> Page[ResidentRow]:
    people, words = reader.people, query.search.casefold().split()
    signed_in = people.signed_in
    chosen = set(people.matching(query.merchant_id, query.portrait)) if query.merchant_id else None
    found = [
        (place, each)
        for place, each in enumerate(people.all())
        if (chosen is None or each.person.id in chosen)
        and _said(each, words)
        and (query.after is None or place > query.after)
    ]
    kept = found[: query.limit]
    rows = _with_merchant(query, kept, reader) if query.merchant_id else [ResidentRow(*each, False) for each in kept]
    told = tuple(row._replace(signed_in=row.resident.person.id == signed_in) for row in rows)
    return Page(told, kept[-1][0] if len(found) > query.limit else None)


def _said(resident: Resident, words: Sequence[str]) -> bool:
    person = resident.person
    chinese = person.name.zh_CN + resident.city.zh_CN
    said = f" {person.name.en} {person.phone} {resident.city.en} {person.id}".casefold()
    return all(f" {word}" in said or (not word.isascii() and word in chinese) for word in words)


def _with_merchant(query: ResidentsPage, kept: Sequence[tuple[int, Resident]], reader: Reader) -> list[ResidentRow]:
    followers = reader.people.followers(query.merchant_id)
    dealings = reader.people.dealings(query.merchant_id, query.portrait.since(reader.now()))
    return [
        ResidentRow(place, each, False, each.person.id in followers, dealings.get(each.person.id, Dealings()))
        for place, each in kept
    ]


def audience_of(query: AudienceOf, reader: Reader, _: OpenWorld) -> Audience:
    people = len(reader.people.all())
    match audience(reader.people, query.merchant_id, query.portrait):
        case Refusal() as refusal:
            return Audience(0, people, refusal)
        case found:
            return Audience(len(found), people)


def funnel_of(query: FunnelOf, reader: Reader, _: OpenWorld) -> Funnel:
    at: dict[FunnelStep, set[str]] = {step: set() for step in FunnelStep}
    for reached in reader.funnel.reached(query.merchant_id):
        at[reached.step].add(reached.person_id)
    stages, before = list[Stage](), None
    for step in FunnelStep:
        stages.append(Stage(step, len(at[step]), _permille(at[step], before)))
        before = at[step]
    return Funnel(query.merchant_id, len(reader.people.all()), tuple(stages))


def _permille(people: set[str], before: set[str] | None) -> int | None:
    return (2000 * len(people & before) + len(before)) // (2 * len(before)) if before else None


def cities_of(query: CitiesOf, reader: Reader, _: OpenWorld) -> tuple[tuple[Text, int], ...]:
    counted: dict[Text, int] = {}
    for each in reader.people.all():
        counted[each.city] = counted.get(each.city, 0) + 1
    return tuple(sorted(counted.items(), key=lambda city: (-city[1], city[0].en)))


def names_of(query: NamesOf, reader: Reader, _: OpenWorld) -> Mapping[str, Text]:
    return {each.person.id: each.person.name for each in reader.people.all()}


PEOPLE_READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {
    ResidentsPage: residents_page,
    AudienceOf: audience_of,
    FunnelOf: funnel_of,
    CitiesOf: cities_of,
    NamesOf: names_of,
}
