"""What is kept of service windows: letters, who refuses them, chats, sends and menus."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.bills import BillState
from app.domain.messages import Message, MessageKind
from app.domain.serving.book import Chat, Paid, Sent
from app.domain.serving.letter_text import letter_from_text, letter_to_text, menu_from_text, menu_to_text
from app.domain.serving.letters import Audience, Letter
from app.domain.serving.menus import Menu
from app.domain.serving.ways import MerchantKind, Way
from app.domain.texts import Text
from app.domain.times import from_stamp, to_stamp
from app.storage import tables as t
from app.storage.bill_tables import bill_days
from app.storage.columns import number, personal, row_id, shared, table, text, twin_of
from app.storage.wire import Prepared, Wire

counters = table("counters", text("merchant_id", ForeignKey("merchants.id"), primary=True), text("kind"), text("way"))
letters = table("letters", row_id(), text("content"))
letters.c.id.append_foreign_key(ForeignKey("messages.id"))
refusing = table("refusing", text("merchant_id", ForeignKey("merchants.id"), primary=True), number("since"))
chats = table(
    "chats",
    text("merchant_id", ForeignKey("merchants.id"), primary=True),
    text("person_id", primary=True),
    number("active_at"),
    number("asked_at", null=True),
    text("words", default=""),
)
sends = table(
    "sends",
    row_id(),
    text("merchant_id", ForeignKey("merchants.id")),
    number("at"),
    text("audience"),
    text("person_id", null=True),
    number("reached"),
    text("kind"),
    text("title_en"),
    text("title_zh"),
)
menus = table(
    "menus", text("merchant_id", ForeignKey("merchants.id"), primary=True), number("feedback"), text("document")
)
Index("sends_of_merchant", sends.c.merchant_id, sends.c.at)
TABLES = (counters, letters, refusing, chats, sends, menus)
personal(letters, refusing)
shared(counters, chats, sends, menus)

_KIND, _WAY = MerchantKind.SHOPPING.value, Way.SERVICE.value
MERCHANTS = Prepared(
    select(t.merchants, func.coalesce(counters.c.kind, _KIND), func.coalesce(counters.c.way, _WAY))
    .outerjoin_from(t.merchants, counters, counters.c.merchant_id == t.merchants.c.id)
    .order_by(t.merchants.c.number)
)
_OF_MERCHANT = bindparam("merchant")
_FOLLOW = Prepared(insert(t.windows).inline(), "merchant_id", "unread")
_UNFOLLOW = Prepared(delete(t.windows).where(t.windows.c.merchant_id == _OF_MERCHANT))
_REFUSING = Prepared(select(refusing.c.merchant_id))
_STOWED_REFUSING = twin_of(refusing).c
_REFUSERS = Prepared(select(_STOWED_REFUSING.person_id).where(_STOWED_REFUSING.merchant_id == _OF_MERCHANT))
_REFUSE = Prepared(insert(refusing).inline(), "merchant_id", "since")
_ACCEPT = Prepared(delete(refusing).where(refusing.c.merchant_id == _OF_MERCHANT))
_ENCLOSE = Prepared(insert(letters).inline(), "id", "content")
_LETTERS = Prepared(select(letters).where(letters.c.id.between(bindparam("first"), bindparam("last"))))
_CHATTING = upsert(chats)
_ACTIVE = Prepared(
    _CHATTING.on_conflict_do_update(set_={"active_at": _CHATTING.excluded.active_at}),
    "merchant_id", "person_id", "active_at",
)  # fmt: skip
_IN_CHAT = (chats.c.merchant_id == _OF_MERCHANT, chats.c.person_id == bindparam("person"))
_CHAT = Prepared(select(chats).where(*_IN_CHAT))
_ASK = Prepared(update(chats).where(*_IN_CHAT).values(asked_at=bindparam("at"), words=bindparam("said")))
_WAITING = Prepared(
    select(chats).where(chats.c.merchant_id == _OF_MERCHANT, chats.c.asked_at.is_not(None)).order_by(chats.c.asked_at)
)
_ADD_SEND = Prepared(insert(sends).inline(), *[column.name for column in sends.c if column.name != "id"])
_SENDS = Prepared(
    select(sends).where(sends.c.merchant_id == _OF_MERCHANT).order_by(sends.c.id.desc()).limit(bindparam("most"))
)
_LAST_MASS = Prepared(
    select(func.max(sends.c.at)).where(sends.c.merchant_id == _OF_MERCHANT, sends.c.audience != Audience.ONE.value)
)
_LAST_SINGLE = Prepared(
    select(func.max(sends.c.at)).where(
        sends.c.merchant_id == _OF_MERCHANT, sends.c.audience == Audience.ONE.value,
        sends.c.person_id == bindparam("person"),
    )
)  # fmt: skip
_MENU = Prepared(select(menus.c.feedback, menus.c.document).where(menus.c.merchant_id == _OF_MERCHANT))
_DROP_MENU = Prepared(delete(menus).where(menus.c.merchant_id == _OF_MERCHANT))
_SET_MENU = Prepared(insert(menus).inline(), "merchant_id", "feedback", "document")
_COUNTER = upsert(counters)
_SET_WAY = Prepared(_COUNTER.on_conflict_do_update(set_={"way": _COUNTER.excluded.way}), "merchant_id", "kind", "way")
_FIRST = select(func.min(bill_days.c.first_bill)).where(bill_days.c.day == bindparam("day")).scalar_subquery()
_LAST = select(func.max(bill_days.c.last_bill)).where(bill_days.c.day == bindparam("day")).scalar_subquery()
_PAID_ON = Prepared(
    select(t.bills.c.id, t.bills.c.merchant_id, t.bills.c.title_en, t.bills.c.title_zh, t.bills.c.amount_fen)
    .where(
        t.bills.c.id.between(_FIRST, _LAST),
        t.bills.c.merchant_id.is_not(None),
        t.bills.c.amount_fen < 0,
        t.bills.c.state != BillState.TRADE_CLOSED.value,
    )
    .order_by(t.bills.c.id)
)


class SqlServing:
    """See ``app.domain.serving.book.ServingBook``; ``now`` is only needed to write."""

    def __init__(self, wire: Wire, now: datetime | None = None) -> None:
        self._wire, self._now = wire, now

    @property
    def _stamp(self) -> int:
        if self._now is None:
            raise ValueError("a reader writes nothing")
        return to_stamp(self._now)

    def follow(self, merchant_id: str) -> None:
        self._wire.run(_FOLLOW, merchant_id=merchant_id, unread=0)

    def unfollow(self, merchant_id: str) -> None:
        self._wire.run(_UNFOLLOW, merchant=merchant_id)

    def refusing(self) -> frozenset[str]:
        return frozenset(merchant for (merchant,) in self._wire.all(_REFUSING))

    def refusers(self, merchant_id: str) -> frozenset[str]:
        return frozenset(person for (person,) in self._wire.all(_REFUSERS, merchant=merchant_id))

    def refuse(self, merchant_id: str, refused: bool) -> None:
        if refused:
            self._wire.run(_REFUSE, merchant_id=merchant_id, since=self._stamp)
        else:
            self._wire.run(_ACCEPT, merchant=merchant_id)

    def enclose(self, message_id: int, letter: Letter) -> None:
        self._wire.run(_ENCLOSE, id=message_id, content=letter_to_text(letter))

    def letters(self, message_ids: Sequence[int]) -> Mapping[int, Letter]:
        if not message_ids:
            return {}
        found = self._wire.all(_LETTERS, first=min(message_ids), last=max(message_ids))
        wanted = set(message_ids)
        return {each: letter_from_text(content) for each, content in found if each in wanted}

    def active(self, merchant_id: str, person_id: str) -> None:
        self._wire.run(_ACTIVE, merchant_id=merchant_id, person_id=person_id, active_at=self._stamp)

    def chat(self, merchant_id: str, person_id: str) -> Chat | None:
        row = self._wire.first(_CHAT, merchant=merchant_id, person=person_id)
        return None if row is None else _to_chat(row)

    def ask(self, merchant_id: str, person_id: str, words: str) -> None:
        """Whoever waits already goes on waiting since then, now with these words."""
        chat = self.chat(merchant_id, person_id)
        since = self._stamp if chat is None or chat.asked_at is None else to_stamp(chat.asked_at)
        self.active(merchant_id, person_id)
        self._wire.run(_ASK, merchant=merchant_id, person=person_id, at=since, said=words)

    def answered(self, merchant_id: str, person_id: str) -> None:
        self._wire.run(_ASK, merchant=merchant_id, person=person_id, at=None, said="")

    def waiting(self, merchant_id: str) -> Sequence[Chat]:
        return [_to_chat(row) for row in self._wire.all(_WAITING, merchant=merchant_id)]

    def note_send(self, sent: Sent) -> None:
        self._wire.run(
            _ADD_SEND,
            merchant_id=sent.merchant_id, at=to_stamp(sent.at), audience=sent.audience.value, person_id=sent.person_id,
            reached=sent.reached, kind=sent.kind, title_en=sent.title.en, title_zh=sent.title.zh_CN,
        )  # fmt: skip

    def sends(self, merchant_id: str, limit: int) -> Sequence[Sent]:
        return [
            Sent(merchant, from_stamp(at), Audience(audience), person, reached, kind, Text(en, zh))
            for _, merchant, at, audience, person, reached, kind, en, zh in self._wire.all(
                _SENDS, merchant=merchant_id, most=limit
            )
        ]

    def last_mass(self, merchant_id: str) -> datetime | None:
        return _moment(self._wire.one(_LAST_MASS, merchant=merchant_id)[0])

    def last_single(self, merchant_id: str, person_id: str) -> datetime | None:
        return _moment(self._wire.one(_LAST_SINGLE, merchant=merchant_id, person=person_id)[0])

    def menu(self, merchant_id: str) -> Menu | None:
        row = self._wire.first(_MENU, merchant=merchant_id)
        return None if row is None else Menu(menu_from_text(row[1]), bool(row[0]))

    def set_menu(self, merchant_id: str, menu: Menu) -> None:
        self._wire.run(_DROP_MENU, merchant=merchant_id)
        items = menu_to_text(menu.items)
        self._wire.run(_SET_MENU, merchant_id=merchant_id, feedback=int(menu.feedback), document=items)

    def paid_on(self, day: date) -> Sequence[Paid]:
        return [
            Paid(bill_id, merchant, Text(en, zh), -amount_fen)
            for bill_id, merchant, en, zh, amount_fen in self._wire.all(_PAID_ON, day=day.isoformat())
        ]

    def set_way(self, merchant_id: str, way: Way) -> None:
        self._wire.run(_SET_WAY, merchant_id=merchant_id, kind=_KIND, way=way.value)


_ENCLOSING = frozenset({MessageKind.ARTICLES, MessageKind.TEMPLATE})


def with_letters(found: Sequence[Message], serving: SqlServing) -> Sequence[Message]:
    """The messages with what they enclose; where none encloses anything the disk is not asked."""
    enclosing = [each.id for each in found if each.kind in _ENCLOSING]
    if not enclosing:
        return found
    enclosed = serving.letters(enclosing)
    return [replace(each, letter=enclosed.get(each.id)) if each.id in enclosed else each for each in found]


def _to_chat(row: tuple) -> Chat:
    merchant_id, person_id, active_at, asked_at, words = row
    return Chat(merchant_id, person_id, from_stamp(active_at), _moment(asked_at), words)


def _moment(stamp: int | None) -> datetime | None:
    return None if stamp is None else from_stamp(stamp)
