"""When the window reached what: written only when someone measures (``FOURTAB_MILESTONES`` names the file)."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.runtime.window import OpenWindow

_FILE = os.environ.get("FOURTAB_MILESTONES")


def reached(name: str) -> None:
    """Append ``name`` and the system's monotonic clock in nanoseconds."""
    if _FILE:
        with open(_FILE, "a", encoding="utf-8") as file:
            file.write(f"{name} {time.monotonic_ns()}\n")


async def watch(opened: OpenWindow) -> None:
    """Note when the Pay tab with the person's own figures has been painted."""
    if not _FILE:
        return
    from ui.runtime.loop import next_signal
    from ui.runtime.stage import Stage

    stage = Stage(opened)
    while opened.shell.snapshot is None or stage.find("latestBill") is None:
        await next_signal(opened.window.frameSwapped)
    opened.window.update()
    await next_signal(opened.window.frameSwapped)
    reached("usable")
