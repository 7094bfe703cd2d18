"""The storm generator in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.format.refusals import sentence
from ui.viewmodels.storm_run import Run

_SPANS = {
    "hour": QT_TRANSLATE_NOOP("Storm", "1 hour"),
    "day": QT_TRANSLATE_NOOP("Storm", "1 day"),
    "week": QT_TRANSLATE_NOOP("Storm", "1 week"),
}
_MIXES = {
    "usual": QT_TRANSLATE_NOOP("Storm", "Usual"),
    "promotions": QT_TRANSLATE_NOOP("Storm", "Only promotions"),
    "sales": QT_TRANSLATE_NOOP("Storm", "After the sales"),
    "own": QT_TRANSLATE_NOOP("Storm", "Your own mix"),
}


def span(key: str) -> str:
    return QCoreApplication.translate("Storm", _SPANS[key])


def mix(key: str) -> str:
    return QCoreApplication.translate("Storm", _MIXES[key])


def summary(run: Run) -> str:
    """What became of a storm's notices: the ledger of attention for it alone."""
    counts = run.counts
    said = QCoreApplication.translate("Storm", "%1 sent = %2 shown + %3 held + %4 merged + %5 dropped")
    for place, count in enumerate((counts.sent, counts.shown, counts.held, counts.merged, counts.dropped), start=1):
        said = said.replace(f"%{place}", str(count))
    if run.refusal is not None:
        return f"{sentence(run.refusal)} {said}"
    if not run.cancelled:
        return said
    stopped = QCoreApplication.translate("Storm", "Stopped after %1 of %2.").replace("%1", str(run.done))
    return f"{stopped.replace('%2', str(run.total))} {said}"
