"""The lottery: choose balls, gather lines, pay before the draw closes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.placing import PlaceOrder
from app.domain.orders.lottery import Line, Lottery, draw_number, next_draw, read_lines
from app.domain.orders.quotes import Quote
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal
from app.domain.texts import Text
from app.queries.orders import FormSheet, OrderForm, QuickPick, QuoteOrder
from ui.format import dates
from ui.format import plain_money as money
from ui.format.refusals import sentence
from ui.models.flows import BallRow, BallsModel, PickRow, PicksModel
from ui.viewmodels.ask import Ask
from ui.viewmodels.balls import balls_of, spoken_line
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FUNCTION = "lottery"


class LotteryState(NamedTuple):
    """``seed`` counts up with every quick pick."""

    reds: frozenset[int] = frozenset()
    blue: int = 0
    lines: tuple[Line, ...] = ()
    seed: int = 0
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class LotteryViewModel(QObject):
    """``confirm`` raises the confirmation of the lines that were gathered."""

    changed = Signal()

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._confirm, self._state = desk, confirm, LotteryState()
        self._reds, self._blues, self._lines = BallsModel(self), BallsModel(self), PicksModel(self)
        self._sheet: FormSheet | None = None

    def show(self) -> None:
        if self._sheet is None:
            self._desk.spawn(self._load())
        self._show(self._state)

    def forget(self) -> None:
        self._sheet = None
        self._show(LotteryState())

    async def _load(self) -> None:
        self._sheet = await self._desk.ask(OrderForm(FUNCTION))
        self._show(self._state)

    @property
    def _rules(self) -> Lottery | None:
        return self._sheet.form.lottery if self._sheet else None

    @property
    def _most(self) -> int:
        field = self._sheet.form.fields[0] if self._sheet else None
        return field.most if field else 0

    def _show(self, state: LotteryState) -> None:
        self._state, rules = state, self._rules
        if rules is not None:
            self._reds.set_rows(_balls(rules.reds_of, state.reds))
            self._blues.set_rows(_balls(rules.blues_of, {state.blue}))
        self._lines.set_rows(
            [PickRow(str(place), balls_of(line), spoken_line(line)) for place, line in enumerate(state.lines)]
        )
        self.changed.emit()

    @Slot(str)
    def toggleRed(self, key: str) -> None:
        """Choose a ball or take it back; a seventh is not taken."""
        ball, reds, rules = int(key), self._state.reds, self._rules
        if ball in reds or (rules is not None and len(reds) < rules.reds):
            self._show(self._state._replace(reds=reds ^ {ball}, refusal=None))

    @Slot(str)
    def toggleBlue(self, key: str) -> None:
        ball = int(key)
        self._show(self._state._replace(blue=0 if ball == self._state.blue else ball, refusal=None))

    @Slot()
    def addLine(self) -> None:
        """Put the chosen balls among the lines and begin anew."""
        if self.complete:
            line = Line(tuple(sorted(self._state.reds)), self._state.blue)
            self._gather((line,), self._state._replace(reds=frozenset(), blue=0))

    def _gather(self, lines: tuple[Line, ...], state: LotteryState) -> None:
        self._show(state._replace(lines=(*state.lines, *lines)[: self._most], refusal=None))

    @Slot()
    def quickPick(self) -> None:
        """Another line, drawn by the world's seed."""
        if self.roomForMore and self._desk.snapshot is not None:
            seed = self._state.seed
            self._show(self._state._replace(seed=seed + 1))
            self._desk.spawn(self._pick(seed + self._desk.snapshot.version * 100))

    async def _pick(self, seed: int) -> None:
        text, rules = await self._desk.ask(QuickPick(1, seed)), self._rules
        lines = read_lines(text, rules) if text and rules else None
        if lines is not None:
            self._gather(lines, self._state)

    @Slot(str)
    def removeLine(self, key: str) -> None:
        lines = tuple(line for place, line in enumerate(self._state.lines) if str(place) != key)
        self._show(self._state._replace(lines=lines, refusal=None))

    @Slot()
    def pay(self) -> None:
        """Ask the wallet about the lines, then for the password. Balls that make a whole line count as one."""
        self.addLine()
        if self._state.lines and self._desk.snapshot is not None:
            self._desk.spawn(self._pay())

    async def _pay(self) -> None:
        fields = {"picks": "; ".join(map(str, self._state.lines))}
        quote, sheet = await self._desk.ask(QuoteOrder(FUNCTION, fields)), self._sheet
        refusal = quote if isinstance(quote, Refusal) else None
        self._show(self._state._replace(refusal=refusal))
        if isinstance(quote, Quote) and sheet is not None:
            self._confirm(self._ask(fields, quote.total_fen, sheet))

    def _ask(self, fields: dict[str, str], total_fen: int, sheet: FormSheet) -> Ask:
        return Ask(
            f"lottery {fields}",
            sheet.form.title,
            sheet.form.icon,
            sheet.form.tint,
            total_fen,
            lambda command_id, method, password: PlaceOrder(command_id, FUNCTION, fields, method, password),
            told=lambda receipt: ("", self._drawn(receipt)),
            paid=lambda _: self._show(self._state._replace(lines=())),
        )

    def _drawn(self, receipt: Receipt) -> str:
        """Of the draw the tickets were bought for, which another may have been while they were confirmed."""
        at, language = datetime.fromisoformat(str(receipt.values["arrives_at"])), self._desk.language
        when = f"{dates.weekday(at, language)} {dates.clock(at)}"
        return Text(f"Drawn on {when}. Your tickets are kept.", f"{when} 开奖，彩票已保存。").in_language(language)

    def _draw_at(self) -> datetime | None:
        rules, snapshot = self._rules, self._desk.snapshot
        return next_draw(snapshot.now, rules) if rules and snapshot else None

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._sheet is not None

    @Property(str, notify=changed)
    def drawText(self) -> str:
        """``Draw 2014057, Sun 18 May 21:15``."""
        at, rules = self._draw_at(), self._rules
        if at is None or rules is None:
            return ""
        language = self._desk.language
        when = f"{dates.weekday_day(at, language)} {dates.clock(at)}"
        return self.tr("Draw %1, %2").replace("%1", draw_number(at, rules)).replace("%2", when)

    @Property(str, notify=changed)
    def countdownText(self) -> str:
        """Until tickets for this draw close, by the wallet's clock."""
        at, rules, snapshot = self._draw_at(), self._rules, self._desk.snapshot
        if at is None or rules is None or snapshot is None:
            return ""
        closes = at.replace(hour=rules.closes.hour, minute=rules.closes.minute)
        return self._left(closes - snapshot.now)

    def _left(self, left: timedelta) -> str:
        hours, minutes = divmod(max(0, -(-int(left.total_seconds()) // 60)), 60)
        days, hours = divmod(hours, 24)
        said = self.tr("%1 d %2 h %3 min left") if days else self.tr("%2 h %3 min left")
        return said.replace("%1", str(days)).replace("%2", str(hours)).replace("%3", str(minutes))

    @Property(str, notify=changed)
    def priceText(self) -> str:
        rules = self._rules
        lines = len(self._state.lines) + self.complete
        return money.yuan_sign(lines * rules.line_fen) if rules and lines else ""

    @Property(str, notify=changed)
    def redsText(self) -> str:
        return f"{len(self._state.reds)}/{self._rules.reds}" if self._rules else ""

    @Property(str, notify=changed)
    def bluesText(self) -> str:
        return f"{int(self._state.blue > 0)}/1"

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """The chosen balls are a whole line that can be added."""
        rules, state = self._rules, self._state
        return rules is not None and len(state.reds) == rules.reds and state.blue > 0 and self.roomForMore

    @Property(bool, notify=changed)
    def roomForMore(self) -> bool:
        return len(self._state.lines) < self._most

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return sentence(self._state.refusal) if self._state.refusal else ""

    @Property(BallsModel, constant=True)
    def reds(self) -> BallsModel:
        return self._reds

    @Property(BallsModel, constant=True)
    def blues(self) -> BallsModel:
        return self._blues

    @Property(PicksModel, constant=True)
    def lines(self) -> PicksModel:
        return self._lines


def _balls(count: int, chosen: frozenset[int] | set[int]) -> list[BallRow]:
    return [BallRow(str(ball), f"{ball:02d}", ball in chosen) for ball in range(1, count + 1)]
