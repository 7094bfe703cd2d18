"""Puts words of a document into sentences about it."""

from __future__ import annotations

LONGEST_QUOTE = 40


def quoted(word: str) -> str:
    """A word of the document in quotation marks, shortened, and with a sign for what cannot be shown.

    The marks are plain: the text font draws curly ones as wide as a Chinese character.
    """
    shown = word if len(word) <= LONGEST_QUOTE else f"{word[:LONGEST_QUOTE]}…"
    return f"'{shown if shown.isprintable() else printable(shown)}'"


def printable(words: str) -> str:
    """The words with a sign for every character that cannot be shown."""
    return "".join(character if character.isprintable() else "\ufffd" for character in words)
