"""Cards that were bound in the wallet, and what went off every card: tables, statements and rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import ForeignKey, bindparam, delete, func, insert, select, update

from app.domain.accounts import is_card
from app.domain.caps import CardOut
from app.domain.cards import KeptCard
from app.domain.ledger import Posting
from app.domain.people import BankCard
from app.domain.times import CHINA, to_stamp
from app.storage import tables as t
from app.storage.columns import number, table, text
from app.storage.rows import to_card
from app.storage.wire import Prepared, Wire

card_marks = table(
    "card_marks", text("card_id", ForeignKey("cards.id"), primary=True), text("mark"), number("unbound_at", null=True)
)
card_outs = table(
    "card_outs",
    text("account_id", ForeignKey("accounts.id"), primary=True),
    text("day"),
    number("day_fen"),
    number("month_fen"),
)
TABLES = (card_marks, card_outs)

_ALL = Prepared(
    select(*t.cards.c, card_marks.c.mark, card_marks.c.unbound_at)
    .outerjoin_from(t.cards, card_marks, card_marks.c.card_id == t.cards.c.id)
    .order_by(t.cards.c.place)
)
_NEXT_PLACE = Prepared(select(func.coalesce(func.max(t.cards.c.place), -1) + 1))
_ADD = Prepared(insert(t.cards).inline(), *(column.name for column in t.cards.c))
_MOVE = Prepared(update(t.cards).where(t.cards.c.id == bindparam("card_id")).values(place=bindparam("new_place")))
_FORGET = Prepared(delete(card_marks).where(card_marks.c.card_id == bindparam("wanted")))
_MARK = Prepared(insert(card_marks).inline(), "card_id", "mark", "unbound_at")
_MARK_OF = Prepared(select(card_marks.c.mark).where(card_marks.c.card_id == bindparam("wanted")))
_OUTS = Prepared(select(card_outs))
_OUT = Prepared(select(card_outs).where(card_outs.c.account_id == bindparam("wanted")))
_SET_OUT = Prepared(
    insert(card_outs).prefix_with("OR REPLACE").inline(), *(column.name for column in card_outs.c)
)  # fmt: skip


class SqlCards:
    """See ``app.domain.cards``: ``CardBook`` in a unit of work, ``CardReader`` outside of one."""

    def __init__(self, wire: Wire, now: datetime | None = None) -> None:
        self._wire, self._now = wire, now

    def all(self) -> Sequence[KeptCard]:
        return [KeptCard(to_card(row[:-2]), row[-2] or "", row[-1] is None) for row in self._wire.all(_ALL)]

    def outs(self) -> Mapping[str, CardOut]:
        return {row[0]: _to_out(row) for row in self._wire.all(_OUTS)}

    def out(self, account_id: str) -> CardOut:
        row = self._wire.first(_OUT, wanted=account_id)
        return CardOut(self._today) if row is None else _to_out(row).on(self._today)

    def bind(self, card: BankCard, mark: str) -> None:
        self._wire.run(
            _ADD, id=card.id, place=self._next_place(), bank_en=card.bank.en, bank_zh=card.bank.zh_CN, tail=card.tail,
            limit_fen=card.limit_fen, account_id=card.account_id, icon=card.icon, tint=card.tint,
        )  # fmt: skip
        self._wire.run(_MARK, card_id=card.id, mark=mark, unbound_at=None)

    def bind_again(self, card_id: str, mark: str) -> None:
        self._wire.run(_MOVE, card_id=card_id, new_place=self._next_place())
        self._wire.run(_FORGET, wanted=card_id)
        self._wire.run(_MARK, card_id=card_id, mark=mark, unbound_at=None)

    def unbind(self, card_id: str) -> None:
        row = self._wire.first(_MARK_OF, wanted=card_id)
        self._wire.run(_FORGET, wanted=card_id)
        self._wire.run(_MARK, card_id=card_id, mark=row[0] if row else "", unbound_at=to_stamp(self._moment))

    def count(self, postings: Iterable[Posting]) -> None:
        """Every posting of the unit of work passes here, so that no payment from a card is left out."""
        for posting in postings:
            if posting.amount_fen < 0 and is_card(posting.account_id):
                out = self.out(posting.account_id).plus(self._today, -posting.amount_fen)
                self._wire.run(_SET_OUT, **out_row(posting.account_id, out))

    @property
    def _moment(self) -> datetime:
        if self._now is None:
            raise ValueError("a reader of cards has no time of its own")
        return self._now

    @property
    def _today(self) -> date:
        return self._moment.astimezone(CHINA).date()

    def _next_place(self) -> int:
        return self._wire.one(_NEXT_PLACE)[0]


def out_row(account_id: str, out: CardOut) -> dict[str, str | int]:
    return {
        "account_id": account_id, "day": out.day.isoformat(), "day_fen": out.day_fen, "month_fen": out.month_fen
    }  # fmt: skip


def _to_out(row: tuple[str, str, int, int]) -> CardOut:
    _, day, day_fen, month_fen = row
    return CardOut(date.fromisoformat(day), day_fen, month_fen)
