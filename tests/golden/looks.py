"""What golden pictures are taken in: both languages, both themes; and how a picture is kept."""

from __future__ import annotations

from itertools import product

from PySide6.QtGui import QImage

LOOKS = tuple(product(("en", "zh_CN"), ("light", "dark")))


def plain(picture: QImage) -> QImage:
    """Without transparency or scale: three bytes a pixel."""
    flat = picture.convertToFormat(QImage.Format.Format_RGB888)
    flat.setDevicePixelRatio(1.0)
    return flat
