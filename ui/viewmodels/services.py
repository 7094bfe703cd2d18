"""The Services tab, one service window, and the notice list."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.attention import MuteWindow
from app.commands.messages import SeeWindow
from app.domain.attention.badges import BadgeNode
from app.domain.messages import Message, MessageKind, Window
from app.domain.snapshot import WalletSnapshot
from app.queries.pages import FeedPage
from ui.format import dates, money
from ui.models.messages import MessageRow, MessagesModel, WindowRow
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
    newest, muted = window.newest, merchant.id in snapshot.attention.muted
    return WindowRow(
        key=merchant.id,
        name=name,
        icon=merchant.icon,
        tint=merchant.tint,
        last_text=_last(newest, language) if newest else merchant.about.in_language(language),
        time_text=dates.lately(newest.at, snapshot.now, language) if newest else "",
        badge_text=badge.text,
        badge_dot=badge.dot,
        badge_node=badge.id,
        muted=muted,
        accessible_name=_spoken(name, badge, muted),
    )


def _last(message: Message, language: str) -> str:
    """What the list says of a window's newest message."""
    words = message.body.in_language(language) or message.title.in_language(language)
    if message.kind is MessageKind.RECEIPT:
        words = money.veiled(words)
    own = message.kind is MessageKind.SAID
    return QCoreApplication.translate("Services", "You: %1").replace("%1", words) if own else words


def _spoken(name: str, badge: BadgeNode, muted: bool) -> str:
    said = spoken(name, badge)
    return QCoreApplication.translate("Services", "%1, muted").replace("%1", said) if muted else said


def _articles(message: Message, language: str) -> list[dict[str, str]]:
    found = message.letter.articles if message.letter else ()
    return [
        {
            "title": each.title.in_language(language),
            "about": each.about.in_language(language),
            "icon": each.picture.icon if each.picture else "",
            "tint": each.picture.tint if each.picture else "grey",
            "link": each.link,
        }
        for each in found
    ]


def _lines(message: Message, language: str) -> list[dict[str, str]]:
    found = message.letter.lines if message.letter else ()
    return [{"label": each.label.in_language(language), "value": each.value.in_language(language)} for each in found]


class WindowState(NamedTuple):
    merchant_id: str = ""
    name: str = ""
    about: str = ""
    icon: str = ""
    tint: str = "blue"
    muted: bool = False


@QmlElement
@QmlUncreatable("made by the phone")
class WindowViewModel(QObject):
    """One service window and its feed. Opening it reads its messages; it may be opened at one of them."""

    changed = Signal()
    soughtChanged = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, WindowState()
        self._sought, self._sought_row = "", -1
        self._messages = MessagesModel(self)
        self._feed = Feed(desk, self._messages, lambda after: FeedPage(self._state.merchant_id, after=after), self._row)

    def show(self, merchant_id: str) -> None:
        """Show the window as it is now, scrolled as it was."""
        self.turn_to(merchant_id)
        self._feed.show()

    def turn_to(self, merchant_id: str) -> None:
        """Whose window it is; the feed stays as it was read."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        if merchant_id != self._state.merchant_id:
            self._messages.set_rows([])
        merchant, language = snapshot.merchant(merchant_id), self._desk.language
        about = merchant.about.in_language(language)
        muted = merchant.id in snapshot.attention.muted
        name = merchant.name.in_language(language)
        self._state = WindowState(merchant.id, name, about, merchant.icon, merchant.tint, muted)
        self.changed.emit()

    def seek(self, merchant_id: str, message_id: str) -> None:
        """Open the window at this message, however far down; at its newest without one."""
        self._look_at("", -1)
        self.turn_to(merchant_id)
        if message_id.isdecimal():
            self._feed.show(until=int(message_id), then=lambda: self._arrive(merchant_id, message_id))
        else:
            self._feed.begin()

    def _arrive(self, merchant_id: str, message_id: str) -> None:
        keys = [row.key for row in self._messages.rows]
        if merchant_id == self._state.merchant_id and message_id in keys:
            self._look_at(message_id, keys.index(message_id))

    def _look_at(self, key: str, row: int) -> None:
        self._sought, self._sought_row = key, row
        self.soughtChanged.emit()

    async def see(self) -> None:
        """Tell the wallet that this window's messages were read."""
        if self._desk.snapshot is not None:
            session = self._desk.session
            await session.send(SeeWindow(session.next_id(), self._state.merchant_id))

    @Slot()
    def toggleMute(self) -> None:
        """Mute this window, or let it speak again."""
        if self._desk.snapshot is not None:
            self._desk.spawn(self._mute())

    async def _mute(self) -> None:
        session, state = self._desk.session, self._state
        await session.send_locally(MuteWindow(session.next_id(), state.merchant_id, not state.muted))

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
            articles=_articles(message, language),
            lines=_lines(message, language),
            route=message.letter.route if message.letter else "",
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

    @Property(str, notify=soughtChanged)
    def soughtKey(self) -> str:
        """The message the window was opened at, once it is among the rows."""
        return self._sought

    @Property(int, notify=soughtChanged)
    def soughtRow(self) -> int:
        return self._sought_row

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        return self._state.muted

    @Property(MessagesModel, constant=True)
    def messages(self) -> MessagesModel:
        return self._messages
