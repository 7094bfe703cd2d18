"""QR and Code 128, read and drawn by zxing-cpp."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

from app.domain.refusals import Refusal, RefusalCode

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

LONGEST_SIDE = 4096
QUIET_MODULES = {"qr": 4, "code128": 10}
SHEET_SCALE = 10


class CodeReader:
    """The ``Codes`` port of the view models."""

    def read_file(self, path: Path) -> str | Refusal:
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
            reader.setScaledSize(size.scaled(QSize(LONGEST_SIDE, LONGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        return Refusal(RefusalCode.IMAGE_UNREADABLE) if image.isNull() else decode(image)

    def read_clipboard(self) -> str | Refusal:
        copied = QGuiApplication.clipboard().mimeData()
        if copied is not None and copied.hasImage():
            image = QGuiApplication.clipboard().image()
            return Refusal(RefusalCode.IMAGE_UNREADABLE) if image.isNull() else decode(image)
        if copied is not None and copied.hasUrls() and copied.urls()[0].isLocalFile():
            return self.read_file(Path(copied.urls()[0].toLocalFile()))
        text = QGuiApplication.clipboard().text().strip()
        return text or Refusal(RefusalCode.CLIPBOARD_EMPTY)

    def save_sheet(self, folder: Path, codes: Mapping[str, str]) -> Path | Refusal:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return Refusal(RefusalCode.FOLDER_UNWRITABLE)
        saved = [draw("qr", text, SHEET_SCALE).save(str(folder / f"{name}.png")) for name, text in codes.items()]
        return folder if all(saved) else Refusal(RefusalCode.FOLDER_UNWRITABLE)


def decode(image: QImage) -> str | Refusal:
    """The text of the first QR code in a picture; another kind of code is told apart from none at all."""
    import zxingcpp

    grey = _padded(image).convertToFormat(QImage.Format.Format_Grayscale8)
    plane = memoryview(grey.constBits()).cast("B", shape=[grey.height(), grey.bytesPerLine()])
    found = zxingcpp.read_barcodes(plane)
    for each in found:
        if each.format == zxingcpp.BarcodeFormat.QRCode and each.valid:
            return each.text
    return Refusal(RefusalCode.CODE_OF_ANOTHER_KIND if found else RefusalCode.IMAGE_WITHOUT_CODE)


def _padded(image: QImage) -> QImage:
    """On white, with a margin: codes cropped to their edge have no quiet zone left."""
    from PySide6.QtGui import QPainter

    margin = max(16, image.width() // 20)
    page = QImage(image.width() + 2 * margin, image.height() + 2 * margin, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    painter = QPainter(page)
    painter.drawImage(margin, margin, image)
    painter.end()
    return page


def draw(kind: str, text: str, scale: int = 1) -> QImage:
    """A code as a picture, ``scale`` pixels a module, with its quiet zone. ``kind`` is ``qr`` or ``code128``."""
    import zxingcpp

    formats = {"qr": zxingcpp.BarcodeFormat.QRCode, "code128": zxingcpp.BarcodeFormat.Code128}
    barcode = zxingcpp.create_barcode(text, formats[kind])
    plane = memoryview(cast("Buffer", barcode.to_image(scale=1, add_quiet_zones=False)))
    height, width = (plane.shape or (1, 1))[:2]
    rows = 1 if kind == "code128" else height
    image = QImage(bytes(plane), width, height, width, QImage.Format.Format_Grayscale8).copy(0, 0, width, rows)
    quiet = QUIET_MODULES[kind]
    return _with_quiet_zone(image, quiet, 0 if kind == "code128" else quiet).scaled(
        (width + 2 * quiet) * scale, (1 if kind == "code128" else height + 2 * quiet) * scale
    )


def _with_quiet_zone(image: QImage, across: int, down: int) -> QImage:
    from PySide6.QtGui import QPainter

    page = QImage(image.width() + 2 * across, image.height() + 2 * down, QImage.Format.Format_Grayscale8)
    page.fill(255)
    painter = QPainter(page)
    painter.drawImage(across, down, image)
    painter.end()
    return page
