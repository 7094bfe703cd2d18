"""The phones that ship with the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.layouts.devices import DEVICES, Device, load_device, load_devices, read_device
from app.layouts.problems import BrokenResourceError, DocumentErrors


def test_devices_stand_by_year() -> None:
    years = [device.year for device in load_devices()]
    assert years == sorted(years)
    assert {device.id for device in load_devices()} == {path.stem for path in DEVICES.glob("*.json")}


@pytest.mark.parametrize("device", load_devices(), ids=lambda device: device.id)
def test_a_device_is_a_phone_of_its_time(device: Device) -> None:
    assert 2011 <= device.year <= 2014
    assert 320 <= device.width <= 400 < 480 <= device.height <= 720
    assert device.badge_dot == (6 if device.width < 360 else 8)
    assert device.corner_radius < device.width / 4


def test_the_default_is_the_one_of_the_pictures() -> None:
    assert (load_device().name, load_device().width, load_device().height) == ("Galaxy S4", 360, 640)


def test_a_device_that_is_not_there_is_a_fault_of_the_program() -> None:
    with pytest.raises(BrokenResourceError, match="no such file"):
        load_device("nokia_3310")


def test_every_problem_of_a_device_is_told(tmp_path: Path) -> None:
    path = tmp_path / "odd.json"
    path.write_text(
        '{\n  "id": "odd",\n  "name": "Odd",\n  "screen": {"width": 9, "wdth": 1},\n  "badge_dot": "8"\n}\n'
    )
    errors = read_device(path)
    assert isinstance(errors, DocumentErrors)
    places = [(error.line, error.column) for error in errors]
    assert places == sorted(places)
    assert (4, 23) in places
    assert (4, 26) in places
    assert (5, 16) in places
    said = str(errors)
    for word in ("year", "body", "height", "corner_radius", "status_bar_height", "Did you mean 'width'?"):
        assert word in said
