"""What an order costs, and when what it buys will be there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.domain.money import check_payment_amount
from app.domain.orders.fields import Clean, Given, check_fields
from app.domain.orders.forms import FeeTier, Flow, Form, PriceRule
from app.domain.orders.kept import kept_fields, plain, spoken_fields
from app.domain.orders.lottery import read_lines
from app.domain.orders.meters import bill_of
from app.domain.orders.outings import fare_asked, outing_words, price_asked, ride_lines
from app.domain.orders.town import Town
from app.domain.orders.waits import arrival_of
from app.domain.rates import in_fen, quoted
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.times import CHINA
from app.domain.values import dataclass
from app.domain.words import day_words, month_words, yuan_text

_FACE = Text("Face value", "面值")
_SAVED = Text("You save", "优惠")
_RATE = Text("Rate", "汇率")
_PERIOD = Text("Month", "账期")
_USED = Text("Used", "用量")
_DUE = Text("Pay by", "缴费截止")
_LINES = Text("Lines", "注数")


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """A row of the confirm sheet."""

    label: Text
    value: Text


@dataclass(frozen=True, slots=True)
class Quote:
    """``amount_fen`` is the price, ``fee_fen`` comes on top; ``arrives_at`` is ``None`` where nothing is to arrive.

    ``lines`` say what the price is made of; ``fields`` are the clean values as kept, ``spoken`` as read. ``key`` is
    what the order is about.
    """

    amount_fen: int
    fee_fen: int
    lines: tuple[QuoteLine, ...]
    arrives_at: datetime | None
    fields: Mapping[str, str]
    spoken: Mapping[str, Text]
    key: str

    @property
    def total_fen(self) -> int:
        return self.amount_fen + self.fee_fen


@dataclass(frozen=True, slots=True)
class Asked:
    """A checked request: its form, the clean values (card numbers whole, for this moment only) and the quote."""

    form: Form
    clean: Clean
    quote: Quote


def ask(function: str, given: Given, town: Town, now: datetime) -> Asked | Refusal:
    """Check the fields and price them."""
    form = town.forms.get(function)
    if form is None:
        return Refusal(RefusalCode.ORDER_FUNCTION_UNKNOWN, {"function": function[:40]})
    match check_fields(form, given, town):
        case Refusal() as refusal:
            return refusal
        case clean:
            pass
    amount, lines = _price(form, clean, town, now)
    fee = fee_of(amount, form.price.fees)
    if form.pays and (refusal := check_payment_amount(amount + fee)):
        return refusal
    kept = kept_fields(form, clean, town)
    spoken = spoken_fields(form, kept, town) | outing_words(form, kept, {}, town)
    key = key_of(form, clean, kept, now)
    arrives = arrival_of(form, clean, key, town, now)
    return Asked(form, clean, Quote(amount, fee, lines, arrives, kept, spoken, key))


def key_of(form: Form, clean: Clean, kept: Mapping[str, str], now: datetime) -> str:
    """What the order is about: its identity fields as kept, and the month for a bill of one."""
    words = [form.id, *(kept.get(name, "") for name in form.identity)]
    if form.flow is Flow.RIDE:
        words.append("ride")
    if form.price.rule is PriceRule.BILL:
        words.append(f"{now.astimezone(CHINA):%Y-%m}")
    return ":".join(words) if len(words) > 1 else ""


def fee_of(amount_fen: int, tiers: tuple[FeeTier, ...]) -> int:
    """A part of a fen counts as a whole one; no tiers, no fee."""
    for tier in tiers:
        if tier.upto_fen is None or amount_fen <= tier.upto_fen:
            return tier.fee_fen + -(-amount_fen * tier.per_10k // 10_000)
    return 0


def _price(form: Form, clean: Clean, town: Town, now: datetime) -> tuple[int, tuple[QuoteLine, ...]]:
    match form.price.rule:
        case PriceRule.NONE:
            return 0, ()
        case PriceRule.AMOUNT:
            return int(clean[form.price.fields[0]]), ()
        case PriceRule.CHOICE:
            return _of_choice(form, clean)
        case PriceRule.BILL:
            return _of_bill(form, clean, town, now)
        case PriceRule.PICKS:
            return _of_picks(form, clean)
        case PriceRule.RATE:
            return _of_rate(form, clean, town, now)
        case PriceRule.GOING:
            return price_asked(form, clean, town), ()
        case PriceRule.FARE:
            return fare_asked(form, clean, town), tuple(QuoteLine(*each) for each in ride_lines(form, clean, town))


def _of_choice(form: Form, clean: Clean) -> tuple[int, tuple[QuoteLine, ...]]:
    field = form.field(form.price.fields[0])
    choice = field.choice(clean[field.id]) if field else None
    if choice is None or choice.price_fen is None:
        raise ValueError(f"{form.id} has a choice without a price")
    if choice.face_fen is None or choice.face_fen == choice.price_fen:
        return choice.price_fen, ()
    saved = _yuan(choice.face_fen - choice.price_fen)
    return choice.price_fen, (QuoteLine(_FACE, _yuan(choice.face_fen)), QuoteLine(_SAVED, saved))


def _of_bill(form: Form, clean: Clean, town: Town, now: datetime) -> tuple[int, tuple[QuoteLine, ...]]:
    provider_field, number_field = form.price.fields
    provider, number = form.provider(clean[provider_field]), clean[number_field]
    if provider is None:
        raise ValueError(f"{form.id} offers a provider it does not describe")
    due = bill_of(provider, number, now.astimezone(CHINA).date(), town.meter(provider.id, number), town.seed)
    used = Text(f"{due.units} {provider.unit.en}", f"{due.units} {provider.unit.zh_CN}")
    lines = QuoteLine(_PERIOD, month_words(due.due)), QuoteLine(_USED, used), QuoteLine(_DUE, day_words(due.due))
    return due.amount_fen, lines


def _of_picks(form: Form, clean: Clean) -> tuple[int, tuple[QuoteLine, ...]]:
    lines = read_lines(clean[form.price.fields[0]], form.lottery) if form.lottery else None
    if lines is None or form.lottery is None:
        raise ValueError(f"{form.id} has picks and no lottery")
    return len(lines) * form.lottery.line_fen, (QuoteLine(_LINES, plain(str(len(lines)))),)


def _of_rate(form: Form, clean: Clean, town: Town, now: datetime) -> tuple[int, tuple[QuoteLine, ...]]:
    currency_field, amount_field = form.price.fields
    currency = town.currencies[clean[currency_field]]
    rate = town.rates.rate(currency.code, now.astimezone(CHINA).date())
    units = int(clean[amount_field]) * 10**currency.decimals // 100
    shown = plain(f"1 {currency.code} = {quoted(rate, currency)} CNY")
    return in_fen(units, currency, rate), (QuoteLine(_RATE, shown),)


def _yuan(amount_fen: int) -> Text:
    return plain(f"¥{yuan_text(amount_fen)}")
