"""One page that shows what changed: expected, actual and the difference side by side, in a single file."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from html import escape
from pathlib import Path
from string import Template

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from tests.golden.compare import Difference, changed_rows
from tests.golden.scenes import expected

REPORT = Path(__file__).resolve().parents[2] / "build" / "golden" / "report.html"
PAGE = Template((Path(__file__).parent / "report.template.html").read_text(encoding="utf-8"))
MARK = QColor("#D9008F")


def write_report(taken: Mapping[str, QImage], differences: Mapping[str, Difference]) -> Path:
    """Write the page about these differences and return its path."""
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    scenes = "".join(_scene(name, taken[name], differences[name]) for name in differences)
    count = f"{len(differences)} of {len(taken)} pictures differ"
    REPORT.write_text(PAGE.substitute(scenes=scenes, count=count), encoding="utf-8")
    return REPORT


def _scene(name: str, actual: QImage, found: Difference) -> str:
    before = expected(name)
    pictures = [("Expected", before), ("Actual", actual)]
    if before.size() == actual.size():
        pictures.append(("Difference", marked(before, actual)))
    figures = "".join(_figure(label, picture) for label, picture in pictures if not picture.isNull())
    return f'<section><h2>{escape(name)}</h2><p>{escape(str(found))}</p><div class="row">{figures}</div></section>'


def _figure(label: str, picture: QImage) -> str:
    size = f'width="{picture.width()}" height="{picture.height()}"'
    return f'<figure><img alt="{label}" {size} src="{data_uri(picture)}"><figcaption>{label}</figcaption></figure>'


def marked(before: QImage, actual: QImage) -> QImage:
    """The actual picture, faded, with every changed pixel marked."""
    shown = QImage(actual.size(), QImage.Format.Format_RGB32)
    shown.fill(QColor("white"))
    painter = QPainter(shown)
    painter.setOpacity(0.25)
    painter.drawImage(0, 0, actual)
    painter.setOpacity(1)
    painter.drawImage(0, 0, _marks(changed_rows(before, actual)))
    painter.end()
    return shown


def _marks(rows: list[bytes]) -> QImage:
    """The mark's colour where a byte is 1, nothing elsewhere."""
    marks = QImage(b"".join(rows), len(rows[0]), len(rows), len(rows[0]), QImage.Format.Format_Indexed8)
    marks.setColorTable([0, MARK.rgba()])
    return marks.convertToFormat(QImage.Format.Format_ARGB32)


def data_uri(picture: QImage) -> str:
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return "data:image/png;base64," + base64.b64encode(packed.data()).decode("ascii")
