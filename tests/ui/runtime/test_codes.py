"""Codes drawn by the wallet are read again, whatever was done to the picture on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QTransform

from app.domain.refusals import Refusal, RefusalCode
from ui.runtime.codes import CodeReader, decode, draw
from ui.runtime.start import application

TEXT = "https://qr.alipay.com/bax0123456789abcdef"


@pytest.fixture(autouse=True, scope="module")
def _app() -> None:
    application()


@pytest.mark.parametrize("scale", [2, 4, 10, 25])
def test_a_drawn_code_is_read(scale: int) -> None:
    assert decode(draw("qr", TEXT, scale)) == TEXT


@pytest.mark.parametrize("degrees", [0, 13, 90, 180])
def test_a_turned_code_on_a_page_is_read(degrees: int) -> None:
    page = QImage(900, 700, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    painter = QPainter(page)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(QTransform().translate(450, 350).rotate(degrees))
    painter.drawImage(QPointF(-150, -150), draw("qr", TEXT, 8))
    painter.end()
    assert decode(page) == TEXT


@pytest.mark.parametrize("suffix", ["png", "jpg", "bmp"])
def test_a_saved_picture_is_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"code.{suffix}"
    assert draw("qr", TEXT, 8).save(str(path))
    assert CodeReader().read_file(path) == TEXT


def test_a_code_cut_to_its_edge_is_read() -> None:
    whole = draw("qr", TEXT, 5)
    assert decode(whole.copy(20, 20, whole.width() - 40, whole.height() - 40)) == TEXT


def test_what_is_no_picture_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "fake.png").write_bytes(b"no picture at all")
    (tmp_path / "empty.png").write_bytes(b"")
    for name in ("fake.png", "empty.png", "absent.png", "."):
        assert CodeReader().read_file(tmp_path / name) == Refusal(RefusalCode.IMAGE_UNREADABLE), name


def test_a_picture_without_a_code_and_one_with_another_kind_are_told_apart() -> None:
    plain = QImage(400, 300, QImage.Format.Format_RGB32)
    plain.fill(0xFF88AACC)
    assert decode(plain) == Refusal(RefusalCode.IMAGE_WITHOUT_CODE)
    bars = draw("code128", "281234567890123456", 3).scaled(600, 120)
    assert decode(bars) == Refusal(RefusalCode.CODE_OF_ANOTHER_KIND)


def test_the_sheet_is_written_as_pictures_that_can_be_scanned(tmp_path: Path) -> None:
    folder = CodeReader().save_sheet(tmp_path / "sheet", {"one": TEXT, "two": TEXT + "f"})
    assert sorted(path.name for path in folder.iterdir()) == ["one.png", "two.png"]
    assert CodeReader().read_file(folder / "two.png") == TEXT + "f"
