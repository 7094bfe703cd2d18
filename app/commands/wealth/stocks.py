"""The watch list. Nothing is traded: the wallet of 2014 showed quotes only (D)."""

from __future__ import annotations

from app.commands.decision import Decision
from app.domain.events import StockWatched
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class WatchStock:
    """Put a stock at the end of the list, or take it off."""

    id: str
    code: str
    watched: bool


def watch_stock(command: WatchStock, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Asked for what is so already, nothing happens."""
    market = world.town.market
    if command.code not in market.stocks:
        return Decision(Refusal(RefusalCode.STOCK_UNKNOWN))
    kept = work.watch.codes()
    codes = list(market.watched if kept is None else kept)
    if (command.code in codes) == command.watched:
        return Decision(Receipt(command.id))
    work.watch.keep([*codes, command.code] if command.watched else [code for code in codes if code != command.code])
    return Decision(Receipt(command.id), (StockWatched(command.code, command.watched),))
