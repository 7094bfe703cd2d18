"""When the window reached what: written only when someone measures (``FOURTAB_MILESTONES`` names the file)."""

from __future__ import annotations

import os
import time

_FILE = os.environ.get("FOURTAB_MILESTONES")


def reached(name: str) -> None:
    """Append ``name`` and the system's monotonic clock in nanoseconds."""
    if _FILE:
        with open(_FILE, "a", encoding="utf-8") as file:
            file.write(f"{name} {time.monotonic_ns()}\n")
