"""Holds, their captures and releases: tables, statements and rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    insert,
    select,
    update,
)

from app.domain import texts
from app.domain.holds import Hold, HoldMark, HoldRequest, HoldState, HoldStep, HoldTerms, RequestKind
from app.domain.times import from_stamp, to_stamp
from app.storage.columns import number, personal, row_id, table, text
from app.storage.rows import Row
from app.storage.wire import Prepared, Wire

holds = table(
    "holds",
    row_id(),
    text("merchant_id", ForeignKey("merchants.id")),
    text("request_no"),
    number("amount_fen"),
    text("subject_en"),
    text("subject_zh"),
    number("timeout_s"),
    number("opened_at"),
    text("state"),
    text("method", ForeignKey("accounts.id"), null=True),
    number("captured_fen"),
    number("released_fen"),
    checks=(
        CheckConstraint("captured_fen >= 0 AND released_fen >= 0", name="given"),
        CheckConstraint("captured_fen + released_fen <= iif(method IS NULL, 0, amount_fen)", name="rest"),
    ),
)
hold_requests = table(
    "hold_requests",
    Column("hold_id", Integer, ForeignKey("holds.id"), primary_key=True),
    Column("request_no", Text, primary_key=True),
    number("place"),
    text("kind"),
    number("amount_fen"),
    number("rest_fen"),
    number("at"),
    number("bill_id", ForeignKey("bills.id"), null=True),
    checks=(CheckConstraint("amount_fen > 0 AND rest_fen >= 0"),),
)
hold_marks = table(
    "hold_marks",
    Column("hold_id", Integer, ForeignKey("holds.id"), primary_key=True),
    text("step", primary=True),
    number("at"),
    number("amount_fen"),
)
"""Of schema 5. A step happens to a hold once."""

personal(hold_marks)
MARKS = (hold_marks,)
Index("holds_by_number", holds.c.merchant_id, holds.c.request_no, unique=True)

TABLES: tuple[Table, ...] = (holds, hold_requests)

_ADD = Prepared(insert(holds).inline(), *(column.name for column in holds.c if column.name != "id"))
_GET = Prepared(select(holds).where(holds.c.id == bindparam("hold_id")))
_NUMBERED = Prepared(
    select(holds).where(holds.c.merchant_id == bindparam("merchant"), holds.c.request_no == bindparam("wanted"))
)
_PAGE = Prepared(
    select(holds).where(holds.c.id < bindparam("before")).order_by(holds.c.id.desc()).limit(bindparam("most"))
)
_KEEP = Prepared(
    update(holds)
    .where(holds.c.id == bindparam("hold_id"))
    .values({holds.c[name]: bindparam(f"new_{name}") for name in ("state", "method", "captured_fen", "released_fen")})
)
_REQUESTS = Prepared(
    select(hold_requests).where(hold_requests.c.hold_id == bindparam("wanted")).order_by(hold_requests.c.place)
)
_REQUEST = Prepared(
    select(hold_requests).where(
        hold_requests.c.hold_id == bindparam("wanted"), hold_requests.c.request_no == bindparam("wanted_no")
    )
)
_RESTS = holds.c.state == HoldState.AUTHORIZED.value
_RESTING = Prepared(select(holds).where(_RESTS).order_by(holds.c.id.desc()))
_WAITING = Prepared(select(holds).where(holds.c.state == HoldState.INIT.value).order_by(holds.c.id.desc()))
_MARK = Prepared(insert(hold_marks).inline(), *(column.name for column in hold_marks.c))
_MARKS = Prepared(
    select(hold_marks).where(hold_marks.c.hold_id == bindparam("wanted")).order_by(hold_marks.c.at, hold_marks.c.step)
)
_ADD_REQUEST = Prepared(insert(hold_requests).inline(), *(column.name for column in hold_requests.c))
_NO_KEY = 2**62


class SqlHolds:
    """See ``app.domain.holds``: ``HoldBook`` in a unit of work of the time ``now``, ``HoldReader`` outside of one."""

    def __init__(self, wire: Wire, now: datetime | None = None) -> None:
        self._wire, self._now = wire, now

    def add(self, terms: HoldTerms) -> Hold:
        if self._now is None:
            raise ValueError("only a unit of work has a time of its own")
        hold_id = self._wire.add(
            _ADD, merchant_id=terms.merchant_id, request_no=terms.request_no, amount_fen=terms.amount_fen,
            subject_en=terms.subject.en, subject_zh=terms.subject.zh_CN, timeout_s=terms.timeout_s,
            opened_at=to_stamp(self._now), state=HoldState.INIT.value, method=None, captured_fen=0, released_fen=0,
        )  # fmt: skip
        return Hold(hold_id, terms, self._now)

    def get(self, hold_id: int) -> Hold | None:
        return _hold(self._wire.first(_GET, hold_id=hold_id))

    def numbered(self, merchant_id: str, request_no: str) -> Hold | None:
        return _hold(self._wire.first(_NUMBERED, merchant=merchant_id, wanted=request_no))

    def page(self, after: int | None, limit: int) -> Sequence[Hold]:
        before = _NO_KEY if after is None else after
        return [_to_hold(row) for row in self._wire.all(_PAGE, before=before, most=limit)]

    def keep(self, hold: Hold) -> None:
        self._wire.run(
            _KEEP, hold_id=hold.id, new_state=hold.state.value, new_method=hold.method or None,
            new_captured_fen=hold.captured_fen, new_released_fen=hold.released_fen,
        )  # fmt: skip

    def requests(self, hold_id: int) -> Sequence[HoldRequest]:
        return [_to_request(row) for row in self._wire.all(_REQUESTS, wanted=hold_id)]

    def request(self, hold_id: int, request_no: str) -> HoldRequest | None:
        row = self._wire.first(_REQUEST, wanted=hold_id, wanted_no=request_no)
        return None if row is None else _to_request(row)

    def mark(self, hold_id: int, step: HoldStep, amount_fen: int = 0) -> None:
        if self._now is None:
            raise ValueError("only a unit of work has a time of its own")
        self._wire.run(_MARK, hold_id=hold_id, step=step.value, at=to_stamp(self._now), amount_fen=amount_fen)

    def marks(self, hold_id: int) -> Sequence[HoldMark]:
        found = self._wire.all(_MARKS, wanted=hold_id)
        return [HoldMark(HoldStep(step), from_stamp(at), amount_fen) for _, step, at, amount_fen in found]

    def resting(self, method: str | None = None, merchant_id: str | None = None) -> Sequence[Hold]:
        found = [_to_hold(row) for row in self._wire.all(_RESTING)]
        wanted = [each for each in found if method in (None, each.method)]
        return [each for each in wanted if merchant_id in (None, each.terms.merchant_id)]

    def waiting(self) -> Sequence[Hold]:
        return [_to_hold(row) for row in self._wire.all(_WAITING)]

    def add_request(self, hold_id: int, request: HoldRequest) -> None:
        self._wire.run(
            _ADD_REQUEST, hold_id=hold_id, request_no=request.request_no, place=len(self.requests(hold_id)),
            kind=request.kind.value, amount_fen=request.amount_fen, rest_fen=request.rest_fen, at=to_stamp(request.at),
            bill_id=request.bill_id,
        )  # fmt: skip


def _hold(row: Row | None) -> Hold | None:
    return None if row is None else _to_hold(row)


def _to_hold(row: Row) -> Hold:
    hold_id, merchant_id, request_no, amount_fen, en, zh, timeout_s, opened_at, state, method, captured, released = row
    terms = HoldTerms(merchant_id, request_no, amount_fen, texts.Text(en, zh), timeout_s)
    return Hold(hold_id, terms, from_stamp(opened_at), HoldState(state), method or "", captured, released)


def _to_request(row: Row) -> HoldRequest:
    _, request_no, _, kind, amount_fen, rest_fen, at, bill_id = row
    return HoldRequest(request_no, RequestKind(kind), amount_fen, rest_fen, from_stamp(at), bill_id)
