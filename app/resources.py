"""Where the wallet's data files are."""

from __future__ import annotations

from pathlib import Path


def resource_folder(name: str) -> Path:
    """A folder of ``resources/``, which lies beside the package both in a checkout and where it is installed."""
    return Path(__file__).resolve().parents[1] / "resources" / name
