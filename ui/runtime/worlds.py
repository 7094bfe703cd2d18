"""Opening worlds for the window: each session on its own thread, the store imported only there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.links import open_link

if TYPE_CHECKING:
    from app.remote import RemoteSession
    from app.session import WalletSession


class WorldsOnDisk:
    """``folder`` ``None`` keeps every world in memory: nothing is left behind (tours, tests, try-outs)."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def session(self, world_id: str, link_id: str) -> RemoteSession:
        from app.remote import RemoteSession

        return RemoteSession(lambda: self._open(world_id), open_link(link_id))

    def _open(self, world_id: str) -> WalletSession:
        from app.bootstrap import open_wallet

        return open_wallet(world_id, folder=self._folder)

    def reset(self, world_id: str) -> None:
        from app.bootstrap import reset_world

        if self._folder is not None:
            reset_world(world_id, self._folder)
