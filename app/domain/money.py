"""Money as integer fen (1 yuan = 100 fen)."""

from __future__ import annotations

import re

from app.domain.refusals import Refusal, RefusalCode

PAYMENT_MIN_FEN = 1
PAYMENT_MAX_FEN = 5_000_000
"""The most one payment may move: 50,000.00 yuan (our decision, no source was found)."""

_AMOUNT = re.compile(r"(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.(\d{0,2}))?|\.(\d{1,2})", re.ASCII)


def parse_yuan(text: str) -> int | Refusal:
    """Read what a person typed, in yuan, as fen.

    Accepts full-width digits, a leading yuan sign and thousands commas; refuses anything else
    with ``AMOUNT_UNREADABLE``: ``1,5`` is neither 15 nor 1.5.
    """
    plain = text.translate(_FULL_WIDTH).strip().lstrip("¥").strip()
    match = _AMOUNT.fullmatch(plain)
    if match is None:
        return Refusal(RefusalCode.AMOUNT_UNREADABLE, {"text": text.strip()[:24]})
    yuan, fen, bare_fen = match.groups()
    return int((yuan or "0").replace(",", "")) * 100 + int((fen or bare_fen or "").ljust(2, "0"))


def check_payment_amount(amount_fen: int) -> Refusal | None:
    """Refuse nothing, less than nothing, or more than one payment may move."""
    if amount_fen < PAYMENT_MIN_FEN:
        return Refusal(RefusalCode.AMOUNT_ZERO)
    if amount_fen > PAYMENT_MAX_FEN:
        return Refusal(RefusalCode.AMOUNT_TOO_LARGE, {"most_fen": PAYMENT_MAX_FEN})
    return None


_FULL_WIDTH = str.maketrans("０１２３４５６７８９．，￥。", "0123456789.,¥.")
