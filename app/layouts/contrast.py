"""How well two colours can be told apart.

Source: Web Content Accessibility Guidelines 2.2, "relative luminance" and "contrast ratio".
Colours are ``#RRGGBB``, or ``#AARRGGBB`` where a see-through colour is allowed.
"""

from __future__ import annotations

TEXT = 4.5
"""Least ratio for text (WCAG 1.4.3)."""

GRAPHIC = 3.0
"""Least ratio for icons and the edges of controls (WCAG 1.4.11)."""


def contrast(one: str, other: str) -> float:
    """Ratio of two opaque colours, from 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance of an opaque colour, 0 (black) to 1 (white)."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def over(colour: str, ground: str, opacity: float | None = None) -> str:
    """What is seen when ``colour`` lies on an opaque ``ground``; ``opacity`` 0–1 stands in for the colour's own."""
    share = _opacity(colour) if opacity is None else opacity
    mixed = (
        round(top * share + below * (1 - share))
        for top, below in zip(_channels(colour), _channels(ground), strict=True)
    )
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _channels(colour: str) -> tuple[int, int, int]:
    digits = colour[-6:]
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _opacity(colour: str) -> float:
    return int(colour[1:3], 16) / 255 if len(colour) == 9 else 1.0
