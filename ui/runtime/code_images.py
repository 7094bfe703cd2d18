"""``image://code/qr/TEXT`` and ``image://code/code128/DIGITS`` for QML."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from ui.runtime.codes import draw


class CodeImages(QQuickImageProvider):
    """One pixel a module unless a source size asks for more; always whole pixels, never smoothed."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        kind, _, text = id.partition("/")
        image = draw(kind, unquote(text))
        if requestedSize.width() > image.width():
            scale = requestedSize.width() // image.width()
            image = image.scaled(image.width() * scale, image.height() * scale)
        return image
