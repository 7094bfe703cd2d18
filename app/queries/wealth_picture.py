"""What the snapshot holds of cards, safety and wealth."""

from __future__ import annotations

from typing import Any

from app.domain.accounts import Account
from app.domain.events import (
    AmountsHidden,
    BalanceArrived,
    BalanceFilled,
    BalanceSent,
    CardBound,
    CardUnbound,
    CoverBought,
    PasswordChanged,
    TermBought,
    TermPaid,
)
from app.domain.ports import Reader
from app.domain.worlds import OpenWorld

WEALTH_ON_METHOD = (BalanceFilled, BalanceArrived, TermBought, CoverBought)
"""Events of a bill on the ``method`` they name."""

ON_BALANCE = (BalanceFilled, BalanceSent, TermPaid)
"""Events of a bill on the balance."""


def own_accounts(reader: Reader, world: OpenWorld) -> tuple[Account, ...]:
    """The person's accounts in the order of the till; those of cards no longer bound are left out."""
    found = {account.id: account for account in reader.accounts_of(world.directory.person.id)}
    return tuple(found[account_id] for account_id in world.directory.methods)


def demo_password(reader: Reader, world: OpenWorld) -> str:
    """What the world's document says the password is, as long as that is true."""
    return "" if reader.safety.state.own_password else world.demo_password


def next_wealth(kinds: set[type], reader: Reader, world: OpenWorld) -> dict[str, Any]:
    """The fields of the snapshot these events changed."""
    changed: dict[str, Any] = {}
    if kinds & {CardBound, CardUnbound}:
        changed |= {"cards": world.directory.cards, "former_cards": world.directory.former}
    if kinds & {TermBought, TermPaid}:
        changed["term_fen"] = reader.term.lent()
    if AmountsHidden in kinds:
        changed["hide_amounts"] = reader.safety.state.hide_amounts
    if PasswordChanged in kinds:
        changed["demo_password"] = demo_password(reader, world)
    return changed
