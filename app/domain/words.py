"""Sentences the simulated merchants write, in both languages: they are the world's data, not the window's text."""

from __future__ import annotations

from app.domain.texts import Text

RECEIPT_TITLE = Text("Payment received", "付款成功")


def receipt_body(amount_fen: int, method: Text) -> Text:
    """The receipt's sentence: how much and from where."""
    amount = yuan_text(amount_fen)
    return Text(f"You paid ¥{amount} from {method.en}.", f"您已使用{method.zh_CN}付款 ¥{amount}。")


def yuan_text(amount_fen: int) -> str:
    """Yuan with two decimals and thousands commas, for amounts not below zero: the same in both languages."""
    return f"{amount_fen // 100:,}.{amount_fen % 100:02d}"
