"""Binding bank cards and unbinding them."""

from __future__ import annotations

from dataclasses import field
from typing import NamedTuple

from app.commands.consent import ask_consent
from app.commands.decision import Decision
from app.commands.wealth.moving import tell
from app.domain.accounts import WORLD_ACCOUNT, AccountKind, card_of
from app.domain.banks import CardKind, FoundBank, bank_of, luhn_holds, tail_of
from app.domain.cards import CASH_OUT, MOST_CARDS, KeptCard, card_mark, is_holder, new_card_id, same_card
from app.domain.directory import card_name
from app.domain.events import CardBound, CardUnbound
from app.domain.ledger import OPENING, transfer
from app.domain.people import BankCard
from app.domain.phones import tidy_phone
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.wealth import words
from app.domain.worlds import OpenWorld

_SHORTEST, _LONGEST = 13, 19


@dataclass(frozen=True, slots=True)
class BindCard:
    """``phone`` is the one the bank knows: it is checked and not kept. Of the number its last four digits are, and a
    mark that says nothing without the world's key.
    """

    id: str
    number: str = field(repr=False)
    holder: str = field(repr=False)
    phone: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class UnbindCard:
    id: str
    card_id: str
    password: str = field(repr=False)


class _Asked(NamedTuple):
    digits: str
    mark: str
    found: FoundBank
    known: KeptCard | None


def bind_card(command: BindCard, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: number, bank, kind, holder, phone, already bound, how many, lock, password.

    Credit cards are repaid, not bound (D). A card bound again is the same account with what was left on it.
    """
    match _asked(command, work, world):
        case Refusal() as refusal:
            return Decision(refusal)
        case asked:
            pass
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    card = _bound_again(asked.known, asked, work) if asked.known else _bound_first(asked, work, world)
    told = tell(work, world, "bank_cards", words.CARD_BOUND, words.card_can_pay(card_name(card)))
    return Decision(Receipt(command.id, None, {"card": card.id}), (*restored, CardBound(card.id), told))


def unbind_card(command: UnbindCard, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: card, money on its way to or from it, lock, password."""
    card = world.directory.card(command.card_id)
    if card is None:
        return Decision(Refusal(RefusalCode.CARD_UNKNOWN))
    if work.agenda.planned(CASH_OUT, card.account_id) or work.orders.open_from(card.account_id):
        return Decision(Refusal(RefusalCode.CARD_BUSY, {"method": card.account_id}))
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    work.cards.unbind(card.id)
    told = tell(work, world, "bank_cards", words.CARD_UNBOUND, words.card_gone(card_name(card)))
    return Decision(Receipt(command.id), (*restored, CardUnbound(card.id), told))


def _asked(command: BindCard, work: UnitOfWork, world: OpenWorld) -> _Asked | Refusal:
    digits = "".join(command.number.split()).replace("-", "")
    if not (_SHORTEST <= len(digits) <= _LONGEST and luhn_holds(digits)):
        return Refusal(RefusalCode.CARD_NUMBER_WRONG)
    found = bank_of(digits, world.town.banks)
    if found is None:
        return Refusal(RefusalCode.CARD_BANK_UNKNOWN)
    if found.kind is not CardKind.DEBIT:
        return Refusal(RefusalCode.CARD_OF_ANOTHER_KIND)
    if not is_holder(command.holder, world.directory.person):
        return Refusal(RefusalCode.CARD_HOLDER_OTHER)
    if tidy_phone(command.phone) is None:
        return Refusal(RefusalCode.PHONE_MALFORMED)
    mark = card_mark(digits, world.pay_code_key)
    known = same_card(digits, mark, found, work.cards.all())
    if known is not None and known.bound:
        return Refusal(RefusalCode.CARD_BOUND, {"method": known.card.account_id})
    if len(world.directory.cards) >= MOST_CARDS:
        return Refusal(RefusalCode.CARDS_FULL, {"most": MOST_CARDS})
    return _Asked(digits, mark, found, known)


def _bound_again(known: KeptCard, asked: _Asked, work: UnitOfWork) -> BankCard:
    work.cards.bind_again(known.card.id, asked.mark)
    return known.card


def _bound_first(asked: _Asked, work: UnitOfWork, world: OpenWorld) -> BankCard:
    """A card with its account, and on it what the world's document says a new card holds."""
    bank, tail, person_id = asked.found.bank, tail_of(asked.digits), world.directory.person.id
    card_id = new_card_id(bank.id, tail, [each.card.id for each in work.cards.all()])
    account_id = card_of(person_id, card_id)
    card = BankCard(card_id, bank.name, tail, bank.limit_fen, account_id, "bank-card", bank.tint)
    work.open_account(account_id, person_id, AccountKind.BANK_CARD)
    work.cards.bind(card, asked.mark)
    if world.town.neighbours.new_card_fen:
        work.post(OPENING, transfer(WORLD_ACCOUNT, account_id, world.town.neighbours.new_card_fen))
    return card
