"""Two policies in figures and words: the table, the ledger's sum, the survey, and all of it as CSV."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.attention.playing import Played
from app.domain.attention.state import Counts
from app.domain.attention.surveys import OptOut
from app.queries.attention import Comparison
from ui.models.compare import FigureRow, SurveyRow

PARTS = ("shown", "held", "merged", "dropped")
_LABELS = {
    "sent": QT_TRANSLATE_NOOP("Compare", "Sent"),
    "shown": QT_TRANSLATE_NOOP("Compare", "Shown"),
    "held": QT_TRANSLATE_NOOP("Compare", "Held at the end"),
    "merged": QT_TRANSLATE_NOOP("Compare", "Merged"),
    "dropped": QT_TRANSLATE_NOOP("Compare", "Dropped"),
    "held_ever": QT_TRANSLATE_NOOP("Compare", "Held at any time"),
    "pushes": QT_TRANSLATE_NOOP("Compare", "Pushes"),
    "unasked": QT_TRANSLATE_NOOP("Compare", "Pushes about no payment of one's own"),
    "peak": QT_TRANSLATE_NOOP("Compare", "Most marks at once"),
    "pay_peak": QT_TRANSLATE_NOOP("Compare", "Most marks on Pay"),
    "hours": QT_TRANSLATE_NOOP("Compare", "Hours with a mark"),
}


def say(source: str, *values: str) -> str:
    said = QCoreApplication.translate("Compare", source)
    for place, value in enumerate(values, start=1):
        said = said.replace(f"%{place}", value)
    return said


def figures(played: Played) -> dict[str, int]:
    """Every figure of one side by its key, in the order of the table."""
    counts = played.counts
    return {
        "sent": counts.sent,
        "shown": counts.shown,
        "held": counts.held,
        "merged": counts.merged,
        "dropped": counts.dropped,
        "held_ever": played.held_ever,
        "pushes": played.pushes,
        "unasked": played.unasked_pushes,
        "peak": max(played.marks_by_hour, default=0),
        "pay_peak": max(played.pay_by_hour, default=0),
        "hours": sum(marks > 0 for marks in played.marks_by_hour),
    }


def figure_rows(found: Comparison) -> list[FigureRow]:
    first, second = figures(found.first.played), figures(found.second.played)
    return [_row(key, first[key], second[key]) for key in first]


def _row(key: str, first: int, second: int) -> FigureRow:
    greater = max(first, second, 1)
    return FigureRow(
        key, say(_LABELS[key]), f"{first:,}", f"{second:,}", difference(second - first), first / greater,
        second / greater, key in PARTS,
    )  # fmt: skip


def difference(by: int) -> str:
    """``+38``, ``−12`` with a true minus; empty where there is none."""
    return f"+{by:,}" if by > 0 else f"\N{MINUS SIGN}{-by:,}" if by < 0 else ""


def sum_of(counts: Counts) -> str:
    """Everything sent and what became of it, as one sum."""
    source = QT_TRANSLATE_NOOP("Compare", "%1 sent = %2 shown + %3 held + %4 merged + %5 dropped")
    return say(source, *(f"{each:,}" for each in counts))


def survey_row(key: str, name: str, told: OptOut) -> SurveyRow:
    return SurveyRow(
        key,
        name,
        _rate(told),
        _share(told.switch_off, told.at_least_switch_off),
        _share(told.stop_using, told.at_least_stop_using),
        key == "second",
    )


def _rate(told: OptOut) -> str:
    rate = f"{told.pushes_a_week:,.1f}".removesuffix(".0")
    if told.band is None and told.least:
        return say(QT_TRANSLATE_NOOP("Compare", "%1 pushes a week: beyond the survey"), rate)
    if told.band is None:
        return say(QT_TRANSLATE_NOOP("Compare", "%1 pushes a week"), rate)
    least, most = told.band.least, told.band.most
    band = str(least) if least == most else f"{least}\N{EN DASH}{most}"
    return say(QT_TRANSLATE_NOOP("Compare", "%1 pushes a week, asked about at %2"), rate, band)


def _share(per_cent: int | None, at_least: bool) -> str:
    if per_cent is None:
        return say(QT_TRANSLATE_NOOP("Compare", "nobody was asked"))
    if at_least:
        return say(QT_TRANSLATE_NOOP("Compare", "at least %1 %"), str(per_cent))
    return say(QT_TRANSLATE_NOOP("Compare", "%1 %"), str(per_cent))


def as_csv(found: Comparison, names: tuple[str, str], title: str, surveys: Sequence[SurveyRow], source: str) -> str:
    """A table a spreadsheet reads: what was played, each figure, what the survey says and where that is from."""
    import csv
    from io import StringIO

    first, second = figures(found.first.played), figures(found.second.played)
    text = StringIO()
    sheet = csv.writer(text, lineterminator="\n")
    sheet.writerow([title, *names])
    sheet.writerows([say(_LABELS[key]), first[key], second[key]] for key in first)
    sheet.writerow([say(SWITCH_OFF), *(each.switch_off for each in surveys)])
    sheet.writerow([say(STOP_USING), *(each.stop_using for each in surveys)])
    sheet.writerow([source])
    return text.getvalue()


SWITCH_OFF = QT_TRANSLATE_NOOP("Compare", "Said they would switch push off")
STOP_USING = QT_TRANSLATE_NOOP("Compare", "Said they would stop using the app")
