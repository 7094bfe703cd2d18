"""Reading the published figures of a fund."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from app.domain.fund import FundFigures, Series


@cache
def read_fund(path: Path) -> FundFigures:
    """Figures of a fund document: a table of days, each with its income per 10,000 units and, mostly, its yield."""
    days: dict[str, list[str]] = tomllib.loads(path.read_text(encoding="utf-8"))["days"]
    income = {date.fromisoformat(day): _whole(figures[0], 4) for day, figures in days.items()}
    yields = {date.fromisoformat(day): _whole(figures[1], 3) for day, figures in days.items() if len(figures) > 1}
    return FundFigures(Series.of(income), Series.of(yields))


def _whole(text: Any, decimals: int) -> int:
    """'1.5787' with four decimals → 15787."""
    whole, _, rest = str(text).partition(".")
    return int(whole + rest.ljust(decimals, "0"))
