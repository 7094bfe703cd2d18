"""The phones of 2011 to 2014 the wallet can be looked at on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.values import dataclass
from app.layouts.reading import RESOURCES, read_document, read_shipped
from app.layouts.table import Table
from app.layouts.words import check_format

if TYPE_CHECKING:
    from app.layouts.problems import DocumentErrors

DEVICES = RESOURCES / "devices"
DEFAULT_DEVICE = "galaxy_s4"


@dataclass(frozen=True, slots=True)
class Device:
    """A phone; every length in device-independent pixels, ``badge_dot`` the diameter of a dot."""

    id: str
    name: str
    year: int
    width: int
    height: int
    corner_radius: int
    bezel: int
    status_bar_height: int
    badge_dot: int


def load_devices() -> tuple[Device, ...]:
    """Every device that ships with the program, oldest first."""
    devices = [load_device(path.stem) for path in DEVICES.glob("*.json")]
    return tuple(sorted(devices, key=lambda device: (device.year, device.name.casefold())))


def load_device(device_id: str = DEFAULT_DEVICE) -> Device:
    """One device that ships with the program."""
    return read_shipped(DEVICES / f"{device_id}.json", _device)


def read_device(path: Path | str) -> Device | DocumentErrors:
    """The device in a file, or everything that is wrong with it."""
    return read_document(Path(path), _device)


def _device(table: Table) -> Device:
    check_format(table)
    table.allow("$schema")
    screen, body = table.table_or_nothing("screen"), table.table_or_nothing("body")
    device = Device(
        id=table.id("id"),
        name=table.text("name", longest=40),
        year=table.whole("year", 2007, 2030),
        width=screen.whole("width", 240, 1000),
        height=screen.whole("height", 320, 2000),
        corner_radius=screen.whole("corner_radius", 0, 80),
        bezel=body.whole("bezel", 0, 80),
        status_bar_height=screen.whole("status_bar_height", 0, 80),
        badge_dot=table.whole("badge_dot", 4, 16),
    )
    for part in (table, screen, body):
        part.close()
    return device
