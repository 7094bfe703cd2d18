"""The four tabs, badges and README's window look as they were accepted (``make golden`` accepts anew)."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.golden.compare import Difference, difference
from tests.golden.report import REPORT, write_report
from tests.golden.scenes import NAMES, PICTURES, README, expected, path_of, take

pytestmark = [pytest.mark.golden, pytest.mark.xdist_group("golden")]


@dataclass
class Gallery:
    """The pictures of this run, those that differ too much, and the page about them (``None`` if all is well)."""

    taken: dict[str, QImage]
    wrong: dict[str, Difference] = field(default_factory=dict)
    report: Path | None = None


@pytest.fixture(scope="module")
def gallery() -> Gallery:
    gallery = Gallery(take())
    found = {name: difference(expected(name), picture) for name, picture in gallery.taken.items()}
    gallery.wrong = {name: each for name, each in found.items() if each.too_much}
    REPORT.unlink(missing_ok=True)
    if gallery.wrong:
        gallery.report = write_report(gallery.taken, gallery.wrong)
    return gallery


@pytest.mark.parametrize("name", NAMES)
def test_the_tab_looks_as_accepted(name: str, gallery: Gallery) -> None:
    assert name not in gallery.wrong, f"{gallery.wrong[name]}; see {gallery.report}"


def test_every_picture_is_of_a_scene() -> None:
    assert set(PICTURES.glob("*.png")) | {path_of(README)} == {path_of(name) for name in NAMES}
