"""Who is in the world: the person, the cards and the merchants.

A value: where a card is bound or unbound, the open world gets another (``app.queries.present``).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from app.domain.accounts import balance_of, fund_of
from app.domain.merchants import Merchant
from app.domain.people import BankCard, Person
from app.domain.prepaid import merchant_of, prepaid_name
from app.domain.texts import Text


@dataclass(frozen=True)
class Directory:
    """Look-ups answer ``None`` for what is not there. ``former`` cards are no longer bound: they only have names."""

    person: Person
    cards: tuple[BankCard, ...]
    merchants: tuple[Merchant, ...]
    former: tuple[BankCard, ...] = ()

    @cached_property
    def methods(self) -> tuple[str, ...]:
        """Account ids the person pays from, in the order a till takes them: balance, Yu'e Bao, cards."""
        own = balance_of(self.person.id), fund_of(self.person.id)
        return own + tuple(card.account_id for card in self.cards)

    @cached_property
    def _names(self) -> dict[str, Text]:
        own = Text("Balance", "余额"), Text("Yu'e Bao", "余额宝")
        names = dict(zip(self.methods, own + tuple(card_name(card) for card in self.cards), strict=True))
        return {card.account_id: card_name(card) for card in self.former} | names

    @cached_property
    def _by_id(self) -> dict[str, Merchant]:
        return {merchant.id: merchant for merchant in self.merchants}

    @cached_property
    def _by_number(self) -> dict[int, Merchant]:
        return {merchant.number: merchant for merchant in self.merchants}

    @cached_property
    def _by_account(self) -> dict[str, BankCard]:
        return {card.account_id: card for card in self.cards}

    def method_name(self, account_id: str) -> Text:
        found = self._names.get(account_id) or self._prepaid_name(account_id)
        if found is None:
            raise KeyError(account_id)
        return found

    def _prepaid_name(self, account_id: str) -> Text | None:
        merchant = self.merchant(merchant_of(account_id) or "")
        return None if merchant is None else prepaid_name(merchant.name)

    def names(self, account_id: str) -> bool:
        """Whether the account is, or was, one of the person's."""
        return account_id in self._names or self._prepaid_name(account_id) is not None

    def card(self, card_id: str) -> BankCard | None:
        """A bound card."""
        return next((card for card in self.cards if card.id == card_id), None)

    def card_behind(self, account_id: str) -> BankCard | None:
        return self._by_account.get(account_id)

    def merchant(self, merchant_id: str) -> Merchant | None:
        return self._by_id.get(merchant_id)

    def merchant_numbered(self, number: int) -> Merchant | None:
        return self._by_number.get(number)


def card_name(card: BankCard) -> Text:
    return Text(f"{card.bank.en} ({card.tail})", f"{card.bank.zh_CN}（{card.tail}）")
