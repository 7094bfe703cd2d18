"""Stored value goes in, with a bonus of the merchant's, and what is left comes back."""

from __future__ import annotations

from dataclasses import field

from app.commands.consent import ask_consent
from app.commands.decision import Decision
from app.commands.paying import why_not_from
from app.commands.telling import Telling, tell_page, template
from app.domain import prepaid_words as words
from app.domain.accounts import AccountKind, balance_of
from app.domain.attention.notices import NoticeKind
from app.domain.bills import BillKind
from app.domain.events import Event, PrepaidMoved
from app.domain.ledger import transfer
from app.domain.merchants import Merchant
from app.domain.ports import BillDraft, UnitOfWork
from app.domain.prepaid import Prepaid, prepaid_account, prepaid_name, why_not_filled
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld

PREPAID = "prepaid"
"""The channel of its notices; and who owns its accounts in the ledger: no person, so nobody's total counts them."""

BONUS = "prepaid_bonus"
"""The kind of the entry by which a merchant adds to what it owes, or takes an unspent bonus back."""


@dataclass(frozen=True, slots=True)
class FillPrepaid:
    """Buy stored value of a merchant, one of the amounts it sells; ``method`` is an account id of the person.

    The receipt says ``bonus_fen`` and ``balance_fen``. The bonus comes only while the merchant has it (D): without,
    the person still gets what was paid for.
    """

    id: str
    merchant_id: str
    amount_fen: int
    method: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReturnPrepaid:
    """All that is left of the person's own money goes to the balance, an unspent bonus back to the merchant.

    It goes nowhere but to the person, so no password is asked for (D). The receipt says ``returned_fen``.
    """

    id: str
    merchant_id: str


def fill_prepaid(command: FillPrepaid, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: merchant, sold at all, amount, limit, method, lock, password, funds."""
    merchant, person = world.directory.merchant(command.merchant_id), world.directory.person.id
    offer = world.town.prepaid.get(command.merchant_id)
    if merchant is None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    before = work.prepaid.get(merchant.id, person)
    refusal = why_not_filled(offer, command.amount_fen, before.balance_fen if before else 0)
    if refusal is None and command.method not in world.directory.methods:
        refusal = Refusal(RefusalCode.METHOD_UNKNOWN)
    if refusal:
        return Decision(refusal)
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    refusal = why_not_from(command.method, command.amount_fen, work, world)
    if refusal:
        return Decision(refusal, restored)
    amount = offer.amount(command.amount_fen) if offer else None
    return _filled(command, merchant, before, amount.bonus_fen if amount else 0, work, world, restored)


def return_prepaid(command: ReturnPrepaid, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: merchant, nothing of the person's own left."""
    merchant, person = world.directory.merchant(command.merchant_id), world.directory.person.id
    if merchant is None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    before = work.prepaid.get(merchant.id, person)
    if before is None or not before.own_fen:
        return Decision(Refusal(RefusalCode.PREPAID_EMPTY))
    balance = balance_of(person)
    entry_id = work.post(BillKind.PREPAID_OUT, transfer(before.account_id, balance, before.own_fen))
    if before.bonus_fen:
        work.post(BONUS, transfer(before.account_id, merchant.account_id, before.bonus_fen))
    work.prepaid.keep(merchant.id, person, 0)
    title = words.returned_title(prepaid_name(merchant.name))
    bill_id = work.add_bill(_bill(entry_id, BillKind.PREPAID_OUT, title, merchant, before.own_fen, balance))
    body = words.returned_body(before.own_fen, world.directory.method_name(balance))
    told = _tell(merchant, words.RETURNED, body, work, world)
    moved = PrepaidMoved(merchant.id, bill_id, balance, back=True)
    return Decision(Receipt(command.id, bill_id, {"returned_fen": before.own_fen}), (moved, *told))


def _filled(
    command: FillPrepaid, merchant: Merchant, before: Prepaid | None, bonus_fen: int, work: UnitOfWork,
    world: OpenWorld, restored: tuple[Event, ...],
) -> Decision:  # fmt: skip
    person, amount = world.directory.person.id, command.amount_fen
    account = prepaid_account(merchant.id, person)
    work.open_account(account, PREPAID, AccountKind.PREPAID)
    entry_id = work.post(BillKind.PREPAID_IN, transfer(command.method, account, amount))
    title = prepaid_name(merchant.name)
    bill_id = work.add_bill(_bill(entry_id, BillKind.PREPAID_IN, title, merchant, -amount, command.method))
    promised, bonus = bonus_fen, _bonus(merchant, account, bonus_fen, work)
    work.prepaid.keep(merchant.id, person, (before.bonus_fen if before else 0) + bonus)
    balance = (before.balance_fen if before else 0) + amount + bonus
    head = words.NO_BONUS if bonus < promised else words.FILLED
    told = _tell(merchant, head, words.filled_body(amount, bonus, balance), work, world)
    moved = PrepaidMoved(merchant.id, bill_id, command.method, back=False)
    receipt = Receipt(command.id, bill_id, {"bonus_fen": bonus, "balance_fen": balance})
    return Decision(receipt, (*restored, moved, *told))


def _bonus(merchant: Merchant, account: str, bonus_fen: int, work: UnitOfWork) -> int:
    """What the merchant adds: all of it or, where it has not so much, nothing."""
    if not bonus_fen or work.accounts(merchant.account_id)[merchant.account_id].available_fen < bonus_fen:
        return 0
    work.post(BONUS, transfer(merchant.account_id, account, bonus_fen))
    return bonus_fen


def _bill(entry_id: int, kind: BillKind, title: Text, merchant: Merchant, amount_fen: int, method: str) -> BillDraft:
    return BillDraft(entry_id, kind, title, merchant.id, amount_fen, method, merchant.icon, merchant.tint)


def _tell(merchant: Merchant, title: Text, body: Text, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    route = f"prepaid/{merchant.id}"
    letter = template(title, body, route, (words.AT, merchant.name))
    how = Telling(PREPAID, NoticeKind.TRANSACTION, "bills", route)
    return tell_page(work, world, merchant.id, letter, how)
