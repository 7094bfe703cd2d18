"""How a hold stands and what happened to it, in the words of the interface."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.holds import Hold, HoldDetail, HoldState, HoldStep, RequestKind
from ui.format import dates, money
from ui.models.orders import StepRow

translate = QCoreApplication.translate


def hold_state(hold: Hold) -> str:
    match hold.state:
        case HoldState.INIT:
            return translate("Holds", "Waiting for your authorisation")
        case HoldState.AUTHORIZED:
            return translate("Holds", "Frozen")
        case HoldState.FINISH:
            return translate("Holds", "Finished")
        case HoldState.CLOSED:
            return translate("Holds", "Closed")


def step_rows(detail: HoldDetail, language: str) -> list[StepRow]:
    """Oldest first; a hold that waits says until when."""
    steps = sorted(_steps(detail), key=lambda each: each[0])
    rows = [
        StepRow(str(place), said, dates.moment(at, language), amount, True, place == len(steps) - 1, good)
        for place, (at, said, amount, good) in enumerate(steps)
    ]
    until = _until(detail)
    if until is not None:
        at, said = until
        rows.append(StepRow(str(len(rows)), said, dates.moment(at, language), "", False, False, True))
    return rows


def _steps(detail: HoldDetail) -> Iterator[tuple[datetime, str, str, bool]]:
    """When, what, how much, and whether it is as it should be."""
    hold = detail.hold
    yield hold.opened_at, translate("Holds", "Asked for"), money.yuan_sign(hold.terms.amount_fen), True
    for mark in detail.marks:
        amount = money.yuan_sign(mark.amount_fen) if mark.amount_fen else ""
        yield mark.at, _mark(mark.step), amount, mark.step not in (HoldStep.TIMED_OUT, HoldStep.DECLINED)
    for each in detail.requests:
        capture = each.kind is RequestKind.CAPTURE
        said = translate("Holds", "Captured") if capture else translate("Holds", "Released")
        yield each.at, said, money.yuan_sign(each.amount_fen), True


def _mark(step: HoldStep) -> str:
    match step:
        case HoldStep.AUTHORIZED:
            return translate("Holds", "Authorised by you")
        case HoldStep.DECLINED:
            return translate("Holds", "Declined by you")
        case HoldStep.TIMED_OUT:
            return translate("Holds", "Not authorised in time")
        case HoldStep.LAPSED:
            return translate("Holds", "Lapsed: the rest is free again")


def _until(detail: HoldDetail) -> tuple[datetime, str] | None:
    if detail.hold.state is HoldState.INIT:
        return detail.hold.due_at, translate("Holds", "Closed if you do not authorise it")
    if detail.lapses_at is not None:
        return detail.lapses_at, translate("Holds", "Lapses: what is left is free again")
    return None
