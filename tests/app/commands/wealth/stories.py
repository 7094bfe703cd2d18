"""Short verbs for stories of balance, cards and wealth."""

from __future__ import annotations

from typing import Any

from app.commands.wealth.balance import BalanceIn, BalanceOut, Speed
from app.commands.wealth.cards import BindCard, UnbindCard
from app.domain.banks import with_check_digit
from app.domain.events import Event
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.queries.pages import BillById, BillsPage
from app.queries.picture import whole_picture
from tests.app.wallets import PASSWORD, Wallet, refused

HOLDER, PHONE, ID_NUMBER = "林晓雨", "13805710416", "330106198806150427"
ABC = with_check_digit("622848130130456789")
"""A debit card of the Agricultural Bank of China, 10,000.00 a day; nineteen digits."""

CMB, CREDIT = with_check_digit("621486771130456"), with_check_digit("439225100130456")


def done(wallet: Wallet, command: Any) -> Receipt:
    """It went through, and the published picture is what the store holds."""
    outcome = wallet.session.send(command)
    assert isinstance(outcome, Receipt), outcome
    assert wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)
    assert wallet.ledger_total() == 0
    return outcome


def not_done(wallet: Wallet, command: Any, code: RefusalCode) -> Refusal:
    """It was refused, and nothing was written."""
    before = wallet.snapshot
    outcome = wallet.session.send(command)
    assert refused(outcome) is code
    assert wallet.snapshot is before and wallet.store.reader.version() == before.version
    assert isinstance(outcome, Refusal)
    return outcome


def bound(wallet: Wallet, number: str = ABC) -> str:
    """Bind a card; answers its account."""
    card_id = done(wallet, BindCard(next(wallet.ids), number, HOLDER, PHONE, PASSWORD)).values["card"]
    return next(card.account_id for card in wallet.snapshot.cards if card.id == card_id)


def fill(wallet: Wallet, card: str, amount_fen: int, password: str = PASSWORD) -> BalanceIn:
    return BalanceIn(next(wallet.ids), card, amount_fen, password)


def send(wallet: Wallet, card: str, amount_fen: int, speed: Speed = Speed.TWO_HOURS) -> BalanceOut:
    return BalanceOut(next(wallet.ids), card, amount_fen, PASSWORD, speed)


def unbind(wallet: Wallet, card_id: str) -> UnbindCard:
    return UnbindCard(next(wallet.ids), card_id, PASSWORD)


def newest(wallet: Wallet, kind: type[Event]) -> Any:
    return next(event for event in reversed(wallet.events()) if isinstance(event, kind))


def titles(wallet: Wallet, account: str | None = None, limit: int = 5) -> list[tuple[str, int]]:
    """Title and amount of the newest bills, newest first; the lines of each sum to its amount."""
    found = wallet.session.ask(BillsPage(limit=limit, account_id=account)).rows
    person = wallet.snapshot.person.id
    for bill in found:
        lines = wallet.session.ask(BillById(bill.id)).lines
        assert sum(line.amount_fen for line in lines if line.account_id.startswith(f"{person}:")) == bill.amount_fen
    return [(bill.title.en, bill.amount_fen) for bill in found]
