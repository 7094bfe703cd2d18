"""The Services tab, one service window, and the notice list."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.messages import SeeWindow
from app.domain.attention.badges import BadgeNode
from app.domain.messages import Message, MessageKind, Window
from app.domain.snapshot import WalletSnapshot
from app.queries.pages import FeedPage, InboxPage
from ui.format import dates, money
from ui.models.messages import MessageRow, MessagesModel, NoticesModel, WindowRow
from ui.viewmodels import words
from ui.viewmodels.badges import Badges
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed
from ui.viewmodels.tiles import spoken

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def window_rows(snapshot: WalletSnapshot, badges: Badges, language: str, query: str) -> list[WindowRow]:
    """The followed windows, newest message first, whose name holds ``query`` in either language."""
    sought = query.strip().casefold()
    rows = [_window_row(window, snapshot, badges.window(window.merchant_id), language) for window in snapshot.windows]
    named = {merchant.id: f"{merchant.name.en} {merchant.name.zh_CN}".casefold() for merchant in snapshot.merchants}
    return [row for row in rows if sought in named[row.key]]


def _window_row(window: Window, snapshot: WalletSnapshot, badge: BadgeNode, language: str) -> WindowRow:
    merchant = snapshot.merchant(window.merchant_id)
    name = merchant.name.in_language(language)
    newest = window.newest
    return WindowRow(
        key=merchant.id,
        name=name,
        icon=merchant.icon,
        tint=merchant.tint,
        last_text=newest.body.in_language(language) if newest else merchant.about.in_language(language),
        time_text=dates.lately(newest.at, snapshot.now, language) if newest else "",
        badge_text=badge.text,
        badge_dot=badge.dot,
        badge_node=badge.id,
        accessible_name=spoken(name, badge),
    )


class WindowState(NamedTuple):
    merchant_id: str = ""
    name: str = ""
    about: str = ""
    icon: str = ""
    tint: str = "blue"


@QmlElement
@QmlUncreatable("made by the phone")
class WindowViewModel(QObject):
    """One service window and its feed. Opening it reads its messages."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, WindowState()
        self._messages = MessagesModel(self)
        self._feed = Feed(desk, self._messages, lambda after: FeedPage(self._state.merchant_id, after=after), self._row)

    def show(self, merchant_id: str) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        if merchant_id != self._state.merchant_id:
            self._messages.set_rows([])
        merchant, language = snapshot.merchant(merchant_id), self._desk.language
        about = merchant.about.in_language(language)
        self._state = WindowState(merchant.id, merchant.name.in_language(language), about, merchant.icon, merchant.tint)
        self.changed.emit()
        self._feed.show()

    async def see(self) -> None:
        """Tell the wallet that this window's messages were read."""
        if self._desk.snapshot is not None:
            session = self._desk.session
            await session.send(SeeWindow(session.next_id(), self._state.merchant_id))

    def _row(self, message: Message, snapshot: WalletSnapshot) -> MessageRow:
        language, receipt = self._desk.language, message.kind is MessageKind.RECEIPT
        return MessageRow(
            key=str(message.id),
            kind=message.kind.value,
            title=message.title.in_language(language),
            body="" if receipt else message.body.in_language(language),
            time_text=dates.lately_with_time(message.at, snapshot.now, language),
            amount_text=money.yuan_sign(message.amount_fen) if receipt else "",
            method_text=words.account_name(message.method, snapshot, language) if receipt else "",
            bill_id=message.bill_id or 0,
        )

    @Property(str, notify=changed)
    def merchantId(self) -> str:
        return self._state.merchant_id

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._state.name

    @Property(str, notify=changed)
    def about(self) -> str:
        return self._state.about

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._state.icon

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._state.tint

    @Property(MessagesModel, constant=True)
    def messages(self) -> MessagesModel:
        return self._messages


def notices_feed(desk: Desk, model: NoticesModel) -> Feed:
    """Every window's messages together, newest first."""
    return Feed(
        desk,
        model,
        lambda after: InboxPage(after=after),
        lambda message, snapshot: words.notice_row(message, snapshot, desk.language),
    )
