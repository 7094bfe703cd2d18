"""Where the person's safety is kept."""

from __future__ import annotations

from typing import Protocol

from app.domain.identity import Safety
from app.domain.passwords import PasswordHash


class SafetyReader(Protocol):
    @property
    def state(self) -> Safety: ...


class SafetyBook(SafetyReader, Protocol):
    """Inside a unit of work."""

    def keep(self, state: Safety) -> None: ...

    def set_password(self, password: PasswordHash) -> None:
        """The open wallet asks for it after the commit."""
        ...
