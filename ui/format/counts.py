"""Numbers on badges and digits in groups."""

from __future__ import annotations

from app.domain.identity import masked_id as masked_id
from app.domain.phones import masked_phone as masked_phone


def badge(count: int) -> str:
    """Empty at none, ``99+`` past 99 (Material's own limit is 999+; ours follows the look)."""
    if count <= 0:
        return ""
    return str(count) if count <= 99 else "99+"


def grouped(digits: str, size: int = 4) -> str:
    return " ".join(digits[start : start + size] for start in range(0, len(digits), size))
