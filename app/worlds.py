"""Which worlds there are and where they are kept. Light to import: the window asks before any store is opened."""

from __future__ import annotations

import os
from pathlib import Path

from app.domain.worlds import WorldSummary, WorldUnknown
from app.resources import resource_folder
from app.simulation.worlds.document import read_summary


def list_worlds() -> tuple[WorldSummary, ...]:
    """Every world there is a document of, by id."""
    return tuple(read_summary(path) for path in sorted(resource_folder("worlds").glob("*.toml")))


def world_ids() -> tuple[str, ...]:
    """The ids of all worlds, without reading one."""
    return tuple(sorted(path.stem for path in resource_folder("worlds").glob("*.toml")))


def world_document(world_id: str) -> Path:
    """The document of a world. Raises ``WorldUnknown``."""
    path = resource_folder("worlds") / f"{world_id}.toml"
    if not path.is_file():
        raise WorldUnknown(path, "there is no such world")
    return path


def default_folder() -> Path:
    """``$FOURTAB_HOME/worlds``, else ``fourtab/worlds`` in the user's data folder (XDG)."""
    home = os.environ.get("FOURTAB_HOME")
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return (Path(home) if home else Path(data) / "fourtab") / "worlds"
