"""A taxi ride: what the meter says, and how it goes by the clock."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import isqrt
from typing import NamedTuple

from app.domain.chance import between, drawn
from app.domain.texts import Text

SHORTEST_M = 400
_ROUND_FEN = 100


class Tariff(NamedTuple):
    """``start_fen`` for the first ``start_m`` metres, then ``km_fen`` a kilometre, from ``far_m`` on ``far_km_fen``."""

    id: str
    label: Text
    start_fen: int
    start_m: int
    km_fen: int
    far_m: int
    far_km_fen: int


class Driver(NamedTuple):
    name: Text
    plate: str
    car: Text


class Ride(NamedTuple):
    """The moments of a ride, drawn by the seed; ``metres`` is what it will have driven."""

    driver: int
    found_at: datetime
    here_at: datetime
    off_at: datetime
    ends_at: datetime
    metres: int


def road_m(dx_m: int, dy_m: int) -> int:
    """By road it is three tenths farther than straight (D)."""
    return max(SHORTEST_M, isqrt(dx_m**2 + dy_m**2) * 13 // 10)


def fare_fen(tariff: Tariff, metres: int) -> int:
    """What the meter shows, in whole yuan, a part of one counted as a whole."""
    near = max(0, min(metres, tariff.far_m) - tariff.start_m) * tariff.km_fen
    far = max(0, metres - tariff.far_m) * tariff.far_km_fen
    exact = tariff.start_fen * 1000 + near + far
    return -(-exact // (1000 * _ROUND_FEN)) * _ROUND_FEN


def ride_of(label: str, metres: int, drivers: int, called_at: datetime) -> Ride:
    """A driver takes 1–3 minutes to be found and 2–7 to come; the road is up to an eighth longer than thought, and a
    kilometre takes 2–4 minutes (D)."""
    driven = metres * between(f"{label}:road", 100, 112) // 100
    found = called_at + timedelta(seconds=between(f"{label}:found", 40, 180))
    here = found + timedelta(seconds=between(f"{label}:here", 120, 420))
    off = here + timedelta(seconds=between(f"{label}:door", 30, 120))
    seconds = max(120, driven * between(f"{label}:speed", 120, 240) // 1000)
    return Ride(drawn(f"{label}:driver", drivers), found, here, off, off + timedelta(seconds=seconds), driven)
