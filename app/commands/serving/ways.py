"""What a merchant sends by itself, by the clock, as its way of working has it.

Once a day the day before is looked at: paying writes nothing for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from app.commands.decision import Decision
from app.commands.serving.delivering import Manner, deliver, wants
from app.commands.serving.sending import followers, send_to
from app.domain.agenda import SERVING_DAY, Due
from app.domain.events import Event, WaySet
from app.domain.merchants import Merchant
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.serving.book import Paid
from app.domain.serving.errands import next_round
from app.domain.serving.letters import Audience, Letter, Line
from app.domain.serving.quotas import why_not_mass
from app.domain.serving.voices import Later
from app.domain.serving.ways import Way
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.words import yuan_text
from app.domain.worlds import OpenWorld

ISSUE_WEEKDAY = 4
"""Weekly articles go out on Fridays (D)."""


@dataclass(frozen=True, slots=True)
class SetWay:
    """From now on the merchant works like this."""

    id: str
    merchant_id: str
    way: Way


def set_way(command: SetWay, work: UnitOfWork, world: OpenWorld) -> Decision:
    merchant = world.directory.merchant(command.merchant_id)
    if merchant is None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    if merchant.way is command.way:
        return Decision(Receipt(command.id))
    work.serving.set_way(merchant.id, command.way)
    return Decision(Receipt(command.id), (WaySet(merchant.id, command.way.value),))


def serving_day(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The agenda's: every merchant's round of the day; it puts itself on again for tomorrow."""
    work.agenda.add(next_round(work.now), SERVING_DAY, due.subject)
    bills: dict[int, Sequence[Paid]] = {}
    events: tuple[Event, ...] = ()
    for merchant in world.directory.merchants:
        events += _round(merchant, bills, work, world)
    return events


def _round(
    merchant: Merchant, bills: dict[int, Sequence[Paid]], work: UnitOfWork, world: OpenWorld
) -> tuple[Event, ...]:
    voice = world.voice_of(merchant.id)
    match merchant.way:
        case Way.ADVERTISING:
            return _issue(merchant.id, voice.issues, work, world)
        case Way.SERVICE:
            return _follow_up(merchant.id, voice.visits, bills, work, world)
        case Way.TRADING:
            return _follow_up(merchant.id, voice.shipping, bills, work, world)


def _issue(merchant_id: str, issues: Sequence[Letter], work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The week's articles in turn, within the same quota as what the merchant sends by hand."""
    quota = why_not_mass(work.serving.last_mass(merchant_id), work.now)
    if not issues or work.now.weekday() != ISSUE_WEEKDAY or quota:
        return ()
    people = followers(merchant_id, work)
    if not people:
        return ()
    week = work.now.date().toordinal() // 7
    sent, _, happened = send_to(people, merchant_id, issues[week % len(issues)], Audience.ALL, work, world)
    return sent, *happened


def _follow_up(
    merchant_id: str, letters: Sequence[Later], bills: dict[int, Sequence[Paid]], work: UnitOfWork, world: OpenWorld
) -> tuple[Event, ...]:
    """One letter for the last thing bought there that day."""
    events: tuple[Event, ...] = ()
    for later in letters:
        if later.days not in bills:
            bills[later.days] = work.serving.paid_on(_day(work.now, later.days))
        paid = [each for each in bills[later.days] if each.merchant_id == merchant_id]
        if paid and wants(merchant_id, Manner.BY_ITSELF, work):
            events += deliver(_filled(later.letter, paid[-1]), merchant_id, Manner.BY_ITSELF, work, world)
    return events


def _day(now: datetime, days: int) -> date:
    return (now - timedelta(days=days)).date()


def _filled(letter: Letter, paid: Paid) -> Letter:
    lines = tuple(Line(each.label, _words(each.value, paid)) for each in letter.lines)
    return letter._replace(
        title=_words(letter.title, paid), body=_words(letter.body, paid), lines=lines, route=f"bill/{paid.bill_id}"
    )


def _words(words: Text, paid: Paid) -> Text:
    amount = f"¥{yuan_text(paid.amount_fen)}"
    english, chinese = (each.replace("{amount}", amount) for each in (words.en, words.zh_CN))
    return Text(english.replace("{title}", paid.title.en), chinese.replace("{title}", paid.title.zh_CN))
