"""The storm generator: many pushes over some time of the wallet's clock, drawn from a mix by a seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.attention.mixes import MIXES
from app.domain.attention.notices import NoticeKind
from app.domain.attention.storms import EVEN_MIX, Storm
from app.domain.snapshot import WalletSnapshot
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.models.push import ShareRow, SharesModel
from ui.viewmodels import attention_words, storm_words
from ui.viewmodels.desk import Desk
from ui.viewmodels.storm_run import Run, run_storm

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MEDIAN_A_DAY = 56
"""Notices a person gets a day: the median of 278 people."""

MOST_NOTICES = 1000
MOST_SEED = 2**31 - 1
SPANS: Mapping[str, timedelta] = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(days=7)}
OWN = "own"
"""The mix that is none of those."""


class StormState(NamedTuple):
    """``done`` of ``total`` are sent while it runs; ``summary`` says what became of them."""

    count: str = str(MEDIAN_A_DAY)
    span: str = "day"
    seed: str = "1"
    visits: bool = False
    running: bool = False
    stopping: bool = False
    done: int = 0
    total: int = 0
    summary: str = ""


@QmlElement
@QmlUncreatable("made by the push lab")
class StormViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, on_end: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._on_end = desk, on_end
        self._state, self._mix = StormState(), dict(EVEN_MIX)
        self._run: Run | None = None
        self._spans, self._mixes, self._shares = ChoicesModel(self), ChoicesModel(self), SharesModel(self)

    def apply(self) -> None:
        """Say everything again, in the present language."""
        self._spans.set_rows([ChoiceRow(key, storm_words.span(key), "", key == self._state.span) for key in SPANS])
        chosen = next((key for key, mix in MIXES.items() if dict(mix) == self._mix), OWN)
        self._mixes.set_rows([ChoiceRow(key, storm_words.mix(key), "", key == chosen) for key in (*MIXES, OWN)])
        whole = sum(self._mix.values())
        self._shares.set_rows([self._share_row(each, whole) for each in NoticeKind])
        summary = storm_words.summary(self._run) if self._run is not None and self._run.ended else ""
        self._show(self._state._replace(summary=summary))
        self.changed.emit()

    def _share_row(self, kind: NoticeKind, whole: int) -> ShareRow:
        share = self._mix[kind]
        name = attention_words.kind(kind)
        return ShareRow(kind.value, name[:1].upper() + name[1:], share, f"{100 * share / whole if whole else 0:.0f} %")

    def _show(self, state: StormState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    # Choosing.

    @Slot(str)
    def chooseSpan(self, key: str) -> None:
        self._show(self._state._replace(span=key))
        self.apply()

    @Slot(str)
    def chooseMix(self, key: str) -> None:
        """A mix ready made; the person's own stays as it is."""
        if key in MIXES:
            self._mix = dict(MIXES[key])
        self.apply()

    @Slot(str, int)
    def setShare(self, kind: str, share: int) -> None:
        """The weight of a kind, 0 to 100."""
        self._mix = {**self._mix, NoticeKind(kind): max(0, min(100, share))}
        self.apply()

    @Slot()
    def nextSeed(self) -> None:
        """The seed after the present one."""
        seed = _whole(self._state.seed, 0, MOST_SEED)
        self._show(self._state._replace(seed=str(0 if seed is None else (seed + 1) % (MOST_SEED + 1))))

    # Sending.

    @Slot()
    def start(self) -> None:
        snapshot = self._desk.snapshot
        if self._state.running or self.problemText or snapshot is None:
            return
        storm = self._storm(snapshot)
        self._run = Run(storm.n)
        self._show(self._state._replace(running=True, stopping=False, done=0, total=storm.n, summary=""))
        self._desk.spawn(self._send(storm, self._run))

    def _storm(self, snapshot: WalletSnapshot) -> Storm:
        """What is chosen as a storm from now on, about the windows this person follows."""
        followed = {each.merchant_id for each in snapshot.windows}
        span = SPANS[self._state.span]
        return Storm(
            int(self._state.count),
            int(self._state.seed),
            snapshot.now,
            max(1, span.days),
            dict(self._mix),
            tuple(each.id for each in snapshot.merchants if each.id in followed),
            span if span < timedelta(days=1) else None,
        )

    async def _send(self, storm: Storm, run: Run) -> None:
        try:
            await run_storm(self._desk, storm, run, visits=self._state.visits, on_step=lambda: self._progress(run))
        finally:
            self._show(self._state._replace(running=False, stopping=False))
        self.apply()
        if run.ended:
            self._on_end(self._state.summary)

    def _progress(self, run: Run) -> None:
        self._show(self._state._replace(done=run.done))

    @Slot()
    def cancel(self) -> None:
        """Stop after the notice in hand: what was sent stays sent."""
        if self._run is not None and self._state.running:
            self._run.cancelled = True
            self._show(self._state._replace(stopping=True))

    # What QML reads.

    @Property(str, notify=changed)
    def countText(self) -> str:
        return self._state.count

    @countText.setter
    def countText(self, text: str) -> None:
        self._show(self._state._replace(count=text))

    @Property(str, notify=changed)
    def seedText(self) -> str:
        return self._state.seed

    @seedText.setter
    def seedText(self, text: str) -> None:
        self._show(self._state._replace(seed=text))

    @Property(bool, notify=changed)
    def visits(self) -> bool:
        """Whether the person opens windows on the way."""
        return self._state.visits

    @visits.setter
    def visits(self, wanted: bool) -> None:
        self._show(self._state._replace(visits=wanted))

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """Why it cannot start."""
        if _whole(self._state.count, 1, MOST_NOTICES) is None:
            return self.tr("Give a number of notices from 1 to 1,000.")
        if _whole(self._state.seed, 0, MOST_SEED) is None:
            return self.tr("Give a seed from 0 to 2,147,483,647.")
        return "" if any(self._mix.values()) else self.tr("Give at least one kind a share.")

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._state.running

    @Property(bool, notify=changed)
    def stopping(self) -> bool:
        return self._state.stopping

    @Property(float, notify=changed)
    def progress(self) -> float:
        """From 0 to 1."""
        return self._state.done / self._state.total if self._state.total else 0.0

    @Property(str, notify=changed)
    def progressText(self) -> str:
        said = self.tr("%1 of %2").replace("%1", str(self._state.done))
        return said.replace("%2", str(self._state.total))

    @Property(str, notify=changed)
    def summaryText(self) -> str:
        return self._state.summary

    @Property(bool, notify=changed)
    def right(self) -> bool:
        """Whether nothing was refused on the way."""
        return self._run is None or self._run.refusal is None

    @Property(ChoicesModel, constant=True)
    def spans(self) -> ChoicesModel:
        return self._spans

    @Property(ChoicesModel, constant=True)
    def mixes(self) -> ChoicesModel:
        return self._mixes

    @Property(SharesModel, constant=True)
    def shares(self) -> SharesModel:
        return self._shares


def _whole(text: str, least: int, most: int) -> int | None:
    """A whole number in ASCII digits between the two, or nothing."""
    stripped = text.strip()
    if not (stripped.isascii() and stripped.isdigit() and len(stripped) <= 10):
        return None
    return int(stripped) if least <= int(stripped) <= most else None
