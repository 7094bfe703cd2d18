"""What every view model needs: the open wallet, the language, and a way to do work without making the window wait."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.domain.refusals import Refusal
from app.domain.snapshot import WalletSnapshot
from app.layouts.catalogue import Function

if TYPE_CHECKING:
    from app.queries.registry import Query
    from app.remote import RemoteSession


class Codes(Protocol):
    """Reading and drawing the codes people scan (the runtime brings the library)."""

    def read_file(self, path: Path) -> str | Refusal:
        """The text of the QR code in an image file. Slow: call it off the GUI thread."""
        ...

    def read_clipboard(self) -> str | Refusal:
        """The text, or the code in the image, that was copied last. On the GUI thread."""
        ...

    def save_sheet(self, folder: Path, codes: Mapping[str, str]) -> Path | Refusal:
        """Write one PNG for each file name in ``codes`` (name → code text); the folder, or why it cannot be."""
        ...


class Tray(Protocol):
    """The desktop's own notifications (the runtime joins this to Qt's tray icon)."""

    @property
    def available(self) -> bool:
        """Whether this desktop shows any."""
        ...

    def show(self, title: str, body: str, on_click: Callable[[], None]) -> None:
        """Show one; a click on it brings the window to the front, then calls ``on_click``."""
        ...

    def hide(self) -> None:
        """Take the icon away again."""
        ...


@dataclass
class Desk:
    """Handed to each view model when it is made. ``snapshot`` is ``None`` until the world is open.

    ``tray`` makes the desktop's tray icon, where there can be one: not asked before somebody wants it.
    """

    codes: Codes
    spawn: Callable[[Coroutine[Any, Any, None]], object]
    catalogue: Mapping[str, Function] = field(default_factory=dict)
    language: str = "en"
    opened: RemoteSession | None = None
    tray: Callable[[], Tray | None] = lambda: None

    @property
    def snapshot(self) -> WalletSnapshot | None:
        return self.opened.snapshot if self.opened is not None and self.opened.is_open else None

    def merchant_name(self, merchant_id: str) -> str:
        """In the interface's language; empty for no merchant, and before a world is open."""
        snapshot = self.snapshot
        return snapshot.merchant(merchant_id).name.in_language(self.language) if snapshot and merchant_id else ""

    async def ask(self, query: Query) -> Any:
        """The query's answer, or ``None`` when the world was closed meanwhile."""
        opened = self.opened
        return await opened.ask(query) if opened is not None and opened.is_open else None

    @property
    def session(self) -> RemoteSession:
        """The open wallet. Raises ``RuntimeError`` before a world was opened."""
        if self.opened is None:
            raise RuntimeError("no world is open")
        return self.opened
