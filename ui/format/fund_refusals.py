"""What Yu'e Bao refuses, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.domain.refusals import RefusalCode

FUND_SENTENCES: dict[RefusalCode, str] = {
    RefusalCode.FUND_UNITS_NOT_ENOUGH: QT_TRANSLATE_NOOP(
        "Refusals",
        "Only %available% of Yu'e Bao can go out now. Units waiting for confirmation (%pending%) and frozen ones stay.",
    ),
    RefusalCode.FUND_DAY_LIMIT: QT_TRANSLATE_NOOP(
        "Refusals", "At most %most% a day leave Yu'e Bao; %left% are left today. Take out less, or the rest tomorrow."
    ),
}
