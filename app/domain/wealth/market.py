"""What there is to buy and to look at, the same in every world: shipped data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from app.domain.values import dataclass
from app.domain.wealth.covers import CoverProduct
from app.domain.wealth.stocks import Stock
from app.domain.wealth.term import TermProduct


@dataclass(frozen=True, slots=True)
class Market:
    """Each by its id (stocks by code), in the order of its document."""

    term: Mapping[str, TermProduct] = field(default_factory=dict)
    covers: Mapping[str, CoverProduct] = field(default_factory=dict)
    stocks: Mapping[str, Stock] = field(default_factory=dict)

    @property
    def watched(self) -> tuple[str, ...]:
        """The watch list of a new wallet."""
        return tuple(code for code, stock in self.stocks.items() if stock.watched)


NO_MARKET = Market()
