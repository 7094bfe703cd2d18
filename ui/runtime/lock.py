"""The lock files: exact versions with hashes, in pip's own format. Standard library only."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from ui.runtime.places import ROOT

RUNTIME_LOCK = ROOT / "requirements.lock"
"""What `make run` installs."""
DEVELOPMENT_LOCK = ROOT / "requirements-dev.lock"
"""The same versions, and the tools of `make test` and `make lint` beside them."""

_PINNED = re.compile(r"^([A-Za-z0-9][\w.-]*)==(\S+)(?: ; (.*?))? \\$", re.MULTILINE)


def locked_versions(lock: Path) -> dict[str, str]:
    """Package name (as pip spells it) to version, without those that only other operating systems need."""
    entries = _PINNED.findall(lock.read_text(encoding="utf-8"))
    return {name: version for name, version, marker in entries if "win32" not in marker}


def fingerprint(lock: Path) -> str:
    """Twelve hex digits that change when the lock does."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()[:12]
