"""What a confirmation asks for, whatever it is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from app.domain.receipts import Receipt
from app.domain.texts import Text
from app.domain.values import dataclass

if TYPE_CHECKING:
    from app.commands.registry import Command
    from app.domain.refusals import Refusal

Make: TypeAlias = "Callable[[str, str, str], Command]"
"""(command id, account it is paid from, password) → the command."""


@dataclass(frozen=True, slots=True)
class Ask:
    """``key`` is equal for the same thing asked again, so that a try without an answer can never become two.

    ``methods`` are the account ids it may be paid from (``None``: all of the person's). ``done`` is said on the result
    page instead of "Payment successful", ``then`` below it: what comes next. ``told`` says both of a receipt, where
    they follow from it. With ``about`` nothing is paid: that is said instead of an amount, and no account is chosen.
    ``paid`` is called once it was done; where nothing ``moves`` now, no account is too small for it. What ``freezes``
    is not paid, and its ``methods`` are in the order they are proposed. With a ``merchant_id`` the command takes a
    coupon of that merchant's (``claim_id``), the best is proposed, and what the merchant owes pays too.
    ``refused`` is handed every refusal: it answers whether it belongs to the page below and was said there, which
    closes the confirmation. ``title`` and ``toward`` are said instead of "Confirm payment" and "to <payee>", where the
    person moves their own money, or pays later. An ``estimate`` is about what will be paid, once that is known.
    """

    key: str
    payee: Text
    icon: str
    tint: str
    amount_fen: int
    command: Make
    methods: tuple[str, ...] | None = None
    done: Text | None = None
    then: Text | None = None
    told: Callable[[Receipt], tuple[str, str]] | None = None
    about: Callable[[], str] | None = None
    paid: Callable[[Receipt], None] | None = None
    moves: bool = True
    freezes: bool = False
    merchant_id: str = ""
    refused: Callable[[Refusal], bool] | None = None
    title: Text | None = None
    toward: Callable[[], str] | None = None
    estimate: bool = False
