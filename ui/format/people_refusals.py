"""What is refused about people and audiences, in sentences. ``ui.format.refusals`` joins them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.domain.refusals import RefusalCode

PEOPLE_SENTENCES: dict[RefusalCode, str] = {
    RefusalCode.PERSON_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "There is nobody of this name here. Choose from the list."
    ),
    RefusalCode.PORTRAIT_UPSIDE_DOWN: QT_TRANSLATE_NOOP(
        "Refusals", "This portrait ends before it begins: the smaller number goes first, and none is below zero."
    ),
    RefusalCode.PORTRAIT_EMPTY: QT_TRANSLATE_NOOP(
        "Refusals", "This portrait fits nobody, so nothing would be sent. Ask for less."
    ),
}
