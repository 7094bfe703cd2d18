"""A notice in the words of the interface: who sent it, what it says, and where a tap on it leads."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.domain.attention.notices import NoticeKind
from app.domain.attention.records import NoticeRecord
from app.domain.snapshot import WalletSnapshot
from app.queries.attention import NoticesPage
from ui.format import dates, money
from ui.models.messages import NoticeRow, NoticesModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed

translate = QCoreApplication.translate
NOTICES = "notices"


class Sender(NamedTuple):
    name: str
    icon: str
    tint: str


def sender(source: str, snapshot: WalletSnapshot, language: str) -> Sender:
    """The service window a notice came from, or the wallet itself."""
    merchant = next((each for each in snapshot.merchants if each.id == source), None)
    if merchant is None:
        return Sender(translate("Words", "Wallet"), "notification-2", "grey")
    return Sender(merchant.name.in_language(language), merchant.icon, merchant.tint)


def said(record: NoticeRecord, snapshot: WalletSnapshot, language: str) -> tuple[str, str]:
    """Its title and body. What is told of the person's money hides its amounts; a merchant's letter does not."""
    title, body = record.title.in_language(language), record.body.in_language(language)
    from_merchant = any(each.id == record.notice.source for each in snapshot.merchants)
    if from_merchant and record.notice.kind is not NoticeKind.TRANSACTION:
        return title, body
    return money.veiled(title), money.veiled(body)


def route_of(record: NoticeRecord) -> str:
    """The exact message where it has one: ``window/yhd/12``."""
    route = record.notice.route
    return f"{route}/{record.message_id}" if record.message_id and route.startswith("window/") else route


def notice_row(record: NoticeRecord, snapshot: WalletSnapshot, language: str) -> NoticeRow:
    """The row of the notice centre; its key leads to the notice."""
    name, icon, tint = sender(record.notice.source, snapshot, language)
    return NoticeRow(
        key=str(record.notice.id),
        route=route_of(record),
        title=name,
        body="\n".join(filter(None, said(record, snapshot, language))),
        time_text=dates.lately(record.sent_at, snapshot.now, language),
        icon=icon,
        tint=tint,
        unread=record.seen_at is None,
    )


def notices_feed(desk: Desk, model: NoticesModel) -> Feed:
    """All that was shown, newest first: what was dropped or merged never stood anywhere, what is held does not yet."""
    return Feed(
        desk,
        model,
        lambda after: NoticesPage(after=after, shown_only=True),
        lambda record, snapshot: notice_row(record, snapshot, desk.language),
    )
