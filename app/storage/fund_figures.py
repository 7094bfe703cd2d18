"""Putting a fund's figures into a stored world."""

from __future__ import annotations

import sqlite3
from contextlib import suppress

from app.domain.fund import FundFigures
from app.domain.ports import StoreFailed
from app.storage import fund_statements as sql
from app.storage.wire import Wire


def replace_figures(wire: Wire, figures: FundFigures) -> None:
    """All or none. Raises ``StoreFailed``."""
    yields = dict(zip(figures.yields.days, figures.yields.figures, strict=True))
    rows = [
        {"day": day.isoformat(), "per_10k": per_10k, "yield_7d": yields.get(day)}
        for day, per_10k in zip(figures.income.days, figures.income.figures, strict=True)
    ]
    try:
        wire.begin()
        wire.run(sql.FORGET_FIGURES)
        wire.many(sql.ADD_FIGURE, rows)
        wire.commit()
    except sqlite3.Error as error:
        with suppress(sqlite3.Error):
            wire.rollback()
        raise StoreFailed(str(error)) from error
