"""Yu'e Bao (fund 000198)."""

from __future__ import annotations

from app.domain.fund.figures import FundFigures as FundFigures
from app.domain.fund.figures import Series as Series
from app.domain.fund.income import Rounding as Rounding
from app.domain.fund.income import income_fen as income_fen
from app.domain.fund.income import seven_day_yield as seven_day_yield
