"""The table of what can be asked for about balance, cards, identity and wealth, and of what the agenda brings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.commands.decision import Decision
from app.commands.wealth.balance import BalanceIn, BalanceOut, balance_arrives, balance_in, balance_out
from app.commands.wealth.cards import BindCard, UnbindCard, bind_card, unbind_card
from app.commands.wealth.covers import COVER_ENDS, BuyCover, buy_cover, cover_ends
from app.commands.wealth.identity import (
    ChangePassword,
    HideAmounts,
    ProveIdentity,
    change_password,
    hide_amounts,
    prove_identity,
)
from app.commands.wealth.stocks import WatchStock, watch_stock
from app.commands.wealth.term import MATURES, BuyTerm, SellTermEarly, buy_term, sell_term_early, term_matures
from app.domain.agenda import Due
from app.domain.cards import CASH_OUT
from app.domain.events import Event
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

WealthCommand: TypeAlias = (
    BalanceIn
    | BalanceOut
    | BindCard
    | UnbindCard
    | ProveIdentity
    | ChangePassword
    | HideAmounts
    | BuyTerm
    | SellTermEarly
    | BuyCover
    | WatchStock
)

WEALTH_HANDLERS: Mapping[type, Callable[[Any, UnitOfWork, OpenWorld], Decision]] = {
    BalanceIn: balance_in,
    BalanceOut: balance_out,
    BindCard: bind_card,
    UnbindCard: unbind_card,
    ProveIdentity: prove_identity,
    ChangePassword: change_password,
    HideAmounts: hide_amounts,
    BuyTerm: buy_term,
    SellTermEarly: sell_term_early,
    BuyCover: buy_cover,
    WatchStock: watch_stock,
}

WEALTH_AGENDA: Mapping[str, Callable[[Due, UnitOfWork, OpenWorld], tuple[Event, ...]]] = {
    CASH_OUT: balance_arrives,
    MATURES: term_matures,
    COVER_ENDS: cover_ends,
}
