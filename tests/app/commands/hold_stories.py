"""Verbs of stories about holds."""

from __future__ import annotations

from typing import Any

from app.commands.holds.drawing import CaptureHold, ReleaseHold
from app.commands.holds.opening import AuthorizeHold, DeclineHold, OpenHold
from app.domain.holds import HoldDetail
from app.domain.receipts import Outcome, Receipt
from app.domain.texts import Text
from app.queries.holds import HoldById
from app.queries.picture import whole_picture
from tests.app.wallets import PASSWORD, Wallet

CAR = Text("Car deposit", "租车押金")


def open_(wallet: Wallet, number: str = "H1", amount_fen: int = 50_000, **other: Any) -> Outcome:
    merchant, subject = other.pop("merchant", "zhizun"), other.pop("subject", CAR)
    return wallet.session.send(OpenHold(next(wallet.ids), merchant, number, amount_fen, subject, **other))


def authorize(wallet: Wallet, hold_id: int, method: str = "balance", password: str = PASSWORD) -> Outcome:
    return wallet.session.send(AuthorizeHold(next(wallet.ids), hold_id, wallet.method(method), password))


def decline(wallet: Wallet, hold_id: int) -> Outcome:
    return wallet.session.send(DeclineHold(next(wallet.ids), hold_id))


def capture(wallet: Wallet, hold_id: int, number: str, amount_fen: int, complete: bool = False) -> Outcome:
    return wallet.session.send(CaptureHold(next(wallet.ids), hold_id, number, amount_fen, complete))


def release(wallet: Wallet, hold_id: int, number: str, amount_fen: int) -> Outcome:
    return wallet.session.send(ReleaseHold(next(wallet.ids), hold_id, number, amount_fen))


def opened(wallet: Wallet, number: str = "H1", amount_fen: int = 50_000, **other: Any) -> int:
    return values(open_(wallet, number, amount_fen, **other))["hold_id"]


def held(wallet: Wallet, amount_fen: int = 50_000, method: str = "balance", number: str = "H1") -> int:
    """A hold the person authorised."""
    hold_id = opened(wallet, number, amount_fen)
    values(authorize(wallet, hold_id, method))
    return hold_id


def values(outcome: Outcome) -> dict[str, int]:
    assert isinstance(outcome, Receipt), outcome
    return {name: int(value) for name, value in outcome.values.items()}


def detail(wallet: Wallet, hold_id: int) -> HoldDetail:
    return wallet.session.ask(HoldById(hold_id))


def picture_holds(wallet: Wallet) -> None:
    assert wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)
