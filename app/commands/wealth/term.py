"""Buying term deposits; they are paid back by the clock, or sold before."""

from __future__ import annotations

from dataclasses import field

from app.commands.consent import ask_consent
from app.commands.decision import Decision
from app.commands.paying import why_not_from
from app.commands.wealth.moving import TERM, Mover, own_balance, tell, today
from app.domain.accounts import AccountKind, term_of
from app.domain.agenda import Due
from app.domain.bills import BillKind
from app.domain.events import Event, TermBought, TermPaid
from app.domain.money import check_payment_amount
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.wealth import words
from app.domain.wealth.term import Deposit, EarlySale, TermProduct, TermState, early_sale, term_draft
from app.domain.worlds import OpenWorld

MATURES = "term_matures"
"""The kind of agenda item that pays a deposit back; its subject is the deposit's id."""


@dataclass(frozen=True, slots=True)
class BuyTerm:
    """``method`` is an account id of the person."""

    id: str
    product: str
    amount_fen: int
    method: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SellTermEarly:
    """The money is in the balance at once, less the fee (see ``early_sale``); the receipt says all three in fen."""

    id: str
    deposit_id: int
    password: str = field(repr=False)


def buy_term(command: BuyTerm, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: product, method, amount, its least, lock, password, funds.

    The receipt says ``deposit`` and ``matures_at``.
    """
    product = world.town.market.term.get(command.product)
    if product is None:
        return Decision(Refusal(RefusalCode.TERM_UNKNOWN))
    refusal = _why_not(command, product, world)
    if refusal:
        return Decision(refusal)
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    refusal = why_not_from(command.method, command.amount_fen, work, world)
    if refusal:
        return Decision(refusal, restored)
    house, title = term_of(world.directory.person.id), words.bought(product.name)
    work.open_account(house, "term", AccountKind.TERM)
    bill_id = Mover(work, BillKind.TERM_IN, title, TERM).leave(command.method, command.amount_fen, house)
    draft = term_draft(product, command.amount_fen, today(work))
    deposit_id = work.term.add(draft)
    work.agenda.add(draft.matures_at, MATURES, str(deposit_id))
    told = tell(work, world, "term", title, words.bought_until(command.amount_fen, draft.matures_at))
    receipt = Receipt(command.id, bill_id, {"deposit": deposit_id, "matures_at": draft.matures_at.isoformat()})
    return Decision(receipt, (*restored, TermBought(deposit_id, bill_id, command.method), told))


def sell_term_early(command: SellTermEarly, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: deposit, its state, lock, password."""
    deposit = work.term.get(command.deposit_id)
    if deposit is None:
        return Decision(Refusal(RefusalCode.TERM_UNKNOWN))
    if deposit.state is not TermState.HELD:
        return Decision(Refusal(RefusalCode.TERM_OVER))
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    work.agenda.cancel(MATURES, str(deposit.id))
    sale = early_sale(deposit, today(work))
    bill_id = _pay_back(deposit, TermState.SOLD, sale, work, world)
    told = tell(work, world, "term", words.TERM_SOLD, words.sold(sale.paid_fen, sale.fee_fen))
    amounts = {"paid_fen": sale.paid_fen, "interest_fen": sale.interest_fen, "fee_fen": sale.fee_fen}
    receipt = Receipt(command.id, bill_id, {"deposit": deposit.id, **amounts})
    return Decision(receipt, (*restored, TermPaid(deposit.id, bill_id, early=True), told))


def term_matures(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Principal and interest come into the balance."""
    deposit = work.term.get(int(due.subject))
    if deposit is None or deposit.state is not TermState.HELD:
        return ()
    whole = EarlySale(deposit.draft.principal_fen, deposit.interest_fen, 0)
    bill_id = _pay_back(deposit, TermState.MATURED, whole, work, world)
    told = tell(work, world, "term", words.TERM_PAID, words.paid_back(whole.paid_fen))
    return TermPaid(deposit.id, bill_id, early=False), told


def _why_not(command: BuyTerm, product: TermProduct, world: OpenWorld) -> Refusal | None:
    if command.method not in world.directory.methods:
        return Refusal(RefusalCode.METHOD_UNKNOWN)
    refusal = check_payment_amount(command.amount_fen)
    if refusal is None and command.amount_fen < product.least_fen:
        return Refusal(RefusalCode.AMOUNT_BELOW_LEAST, {"least_fen": product.least_fen})
    return refusal


def _pay_back(deposit: Deposit, state: TermState, sale: EarlySale, work: UnitOfWork, world: OpenWorld) -> int:
    """Principal, interest and fee have a bill each; answers the principal's."""
    balance, house = own_balance(world), term_of(world.directory.person.id)

    def mover(kind: BillKind, title: Text) -> Mover:
        return Mover(work, kind, title, TERM)

    bill_id = mover(BillKind.TERM_OUT, words.bought(deposit.draft.name)).arrive(balance, sale.principal_fen, house)
    if sale.interest_fen:
        mover(BillKind.TERM_INTEREST, words.TERM_INTEREST).arrive(balance, sale.interest_fen)
    if sale.fee_fen:
        mover(BillKind.TERM_FEE, words.TERM_FEE).leave(balance, sale.fee_fen)
    work.term.close(deposit.id, state, sale.paid_fen)
    return bill_id
