"""Fen as the text a person reads on the phone; asterisks while the person hides amounts."""

from __future__ import annotations

import re

from ui.format import plain_money

HIDDEN = "****"

_AMOUNT = re.compile(r"\d[\d,]*\.\d\d(?!\d| ?%)")


class Veil:
    """Over every amount of the one phone there is; ``drawn`` follows the wallet."""

    def __init__(self) -> None:
        self.drawn = False

    def over(self, text: str) -> str:
        return HIDDEN if self.drawn else text


VEIL = Veil()


def yuan(amount_fen: int) -> str:
    """``-12800`` is ``−128.00``: thousands separated, two decimals, a true minus sign."""
    return VEIL.over(plain_money.yuan(amount_fen))


def signed_yuan(amount_fen: int) -> str:
    """As ``yuan``, with a plus before what comes in. Hidden, it does not tell the sign either."""
    return VEIL.over(plain_money.signed_yuan(amount_fen))


def yuan_sign(amount_fen: int) -> str:
    """As ``yuan`` with the yuan sign: ``¥128.00``, ``−¥128.00``; hidden ``¥****``."""
    return f"¥{HIDDEN}" if VEIL.drawn else plain_money.yuan_sign(amount_fen)


def veiled(text: str) -> str:
    """A sentence about the person's money, every amount to the fen in it hidden with the others."""
    return _AMOUNT.sub(HIDDEN, text) if VEIL.drawn else text
