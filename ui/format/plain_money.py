"""Fen as text, whatever the person has hidden: the workbench's tables, what is typed, prices and limits."""

from __future__ import annotations


def yuan(amount_fen: int) -> str:
    """``-12800`` is ``−128.00``: thousands separated, two decimals, a true minus sign."""
    sign = "−" if amount_fen < 0 else ""
    whole, fen = divmod(abs(amount_fen), 100)
    return f"{sign}{whole:,}.{fen:02d}"


def signed_yuan(amount_fen: int) -> str:
    """As ``yuan``, with a plus before what comes in."""
    return ("+" if amount_fen > 0 else "") + yuan(amount_fen)


def yuan_sign(amount_fen: int) -> str:
    """As ``yuan`` with the yuan sign: ``¥128.00``, ``−¥128.00``."""
    text = yuan(abs(amount_fen))
    return f"−¥{text}" if amount_fen < 0 else f"¥{text}"
