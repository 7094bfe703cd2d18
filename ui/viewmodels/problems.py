"""What is wrong with a document, as rows that name line and column."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.layouts.problems import DocumentErrors
from ui.models.design import ProblemRow

translate = QCoreApplication.translate


def problem_rows(errors: DocumentErrors, language: str) -> list[ProblemRow]:
    return [
        ProblemRow(
            str(place),
            translate("Problems", "Line %1, column %2").replace("%1", str(each.line)).replace("%2", str(each.column)),
            each.sentence.in_language(language),
        )
        for place, each in enumerate(errors.errors)
    ]
