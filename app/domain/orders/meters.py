"""Water, power and gas: the bill of an account number in a month."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import field
from datetime import date

from app.domain.chance import between
from app.domain.texts import Text
from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Provider:
    """``pattern`` is the shape of its account numbers, ``unknown`` those of that shape that nobody has.

    A month uses from ``least`` to ``most`` units at ``unit_fen``. ``merchant`` is its service window, where it has one.
    """

    id: str
    kind: str
    name: Text
    unit: Text
    pattern: str
    unknown: str
    least: int
    most: int
    unit_fen: int
    merchant: str | None = None


@dataclass(frozen=True, slots=True)
class Meter:
    """An account of the person's home; ``bills`` are fixed figures by month (``2014-05``): units and fen."""

    provider: str
    number: str
    name: Text
    bills: Mapping[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MeterBill:
    """What is due for a month; the month is named ``2014-05``."""

    month: str
    units: int
    amount_fen: int
    due: date


def month_of(day: date) -> str:
    return f"{day.year:04d}-{day.month:02d}"


def has_shape(provider: Provider, number: str) -> bool:
    return re.fullmatch(provider.pattern, number, re.ASCII) is not None


def is_known(provider: Provider, number: str) -> bool:
    return re.search(provider.unknown, number, re.ASCII) is None


def bill_of(provider: Provider, number: str, day: date, meter: Meter | None, seed: int) -> MeterBill:
    """The bill of the month ``day`` lies in, due on the month's last day; the same number has the same bill."""
    month = month_of(day)
    due = day.replace(day=monthrange(day.year, day.month)[1])
    if meter is not None and month in meter.bills:
        return MeterBill(month, *meter.bills[month], due)
    units = between(f"meter:{seed}:{provider.id}:{number}:{month}", provider.least, provider.most)
    return MeterBill(month, units, units * provider.unit_fen, due)
