"""The one published picture of an open wallet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime

from app.domain.accounts import Account, balance_of
from app.domain.attention.view import Attention
from app.domain.bills import Bill
from app.domain.fund import Rounding
from app.domain.fund.book import Pending
from app.domain.merchants import Merchant
from app.domain.messages import Window
from app.domain.offers import Offer
from app.domain.people import BankCard, Person, Security
from app.domain.prepaid import Prepaid
from app.domain.texts import Text
from app.domain.trades import Trade
from app.domain.values import dataclass
from app.domain.wealth.assets import Assets


@dataclass(frozen=True, slots=True)
class Fund:
    """Yu'e Bao of this person.

    ``yield_7d`` is per cent with three decimals: the figure published (or interpolated) for yesterday, the last whole
    day, which is also the day of ``income_yesterday_fen``. ``yields`` is (ISO day, per cent), oldest first.
    Units are money: what the account holds is ``confirmed_fen`` + ``pending_fen``. ``frozen_fen`` of the confirmed earn
    but may not go out; ``pending``, next to be confirmed first, do neither.
    """

    income_yesterday_fen: int
    income_total_fen: int
    yield_7d: str
    yields: tuple[tuple[str, float], ...]
    confirmed_fen: int
    frozen_fen: int
    pending: tuple[Pending, ...]
    rounding: Rounding

    @property
    def pending_fen(self) -> int:
        return sum(each.units_fen for each in self.pending)

    @property
    def available_fen(self) -> int:
        """What can go out or pay."""
        return self.confirmed_fen - self.frozen_fen


@dataclass(frozen=True, slots=True)
class PayCode:
    """``digits`` are 18, from 28; the code is good while the clock's minute lasts."""

    digits: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class WalletSnapshot:
    """Everything the phone shows without asking. ``version`` grows by one with every commit.

    ``accounts`` holds only the person's own (balance, fund, cards) in that order; ``windows`` are newest message first;
    ``former_cards`` were bound once: only old bills name them. ``demo_password`` is empty once the person changed it.
    ``prepaid`` is what merchants owe the person, the empty ones too: told apart from what the person has.
    ``refusing`` are the windows whose messages the person refuses; ``waiting`` the newest fifty orders to be paid;
    ``uses`` counts how often each function was used, ``by_use`` whether the person asked for them in that order.
    """

    version: int
    world_id: str
    world_name: Text
    demo_password: str
    now: datetime
    person: Person
    cards: tuple[BankCard, ...]
    accounts: tuple[Account, ...]
    fund: Fund
    merchants: tuple[Merchant, ...]
    windows: tuple[Window, ...]
    latest_bill: Bill | None
    security: Security
    pay_code: PayCode
    attention: Attention
    offers: tuple[Offer, ...] = ()
    waiting: tuple[Trade, ...] = ()
    uses: Mapping[str, int] = field(default_factory=dict)
    by_use: bool = False
    former_cards: tuple[BankCard, ...] = ()
    term_fen: int = 0
    hide_amounts: bool = False
    prepaid: tuple[Prepaid, ...] = ()
    refusing: frozenset[str] = frozenset()

    def account(self, account_id: str) -> Account:
        return next(account for account in self.accounts if account.id == account_id)

    def merchant(self, merchant_id: str) -> Merchant:
        return next(merchant for merchant in self.merchants if merchant.id == merchant_id)

    @property
    def assets(self) -> Assets:
        fund, balance = self.fund, self.account(balance_of(self.person.id)).balance_fen
        return Assets(balance, fund.confirmed_fen, fund.pending_fen, fund.frozen_fen, self.term_fen)

    @property
    def unread(self) -> int:
        return sum(window.unread for window in self.windows)
