"""What the person does in a service window: following, the menu, the chat, the pages behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.serving.following import EnterWindow, Follow, RefuseMessages, SeeTile, Unfollow
from app.commands.serving.talking import SayInChat, TapMenu
from app.domain.codes import WindowCode
from app.domain.refusals import Refusal, RefusalCode
from app.domain.serving.menus import Does, Menu
from app.domain.serving.voices import Profile
from app.domain.texts import Text
from app.queries.serving import Sheet, WindowSheet
from ui.format.refusals import sentence
from ui.models.serving import FactRow, FactsModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.sending import Sending
from ui.viewmodels.serving.directory import DirectoryViewModel
from ui.viewmodels.serving.links import target_of
from ui.viewmodels.serving.menu import menu_rows

if TYPE_CHECKING:
    from app.commands.registry import Command

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = ("window", "profile", "handover", "place", "article")
NOTHING = Text("", "")


class ServingState(NamedTuple):
    """``outside`` is the host a link leaves for; empty where the hand-over is to the merchant's own app. ``scene`` is
    what the QR code said that led here."""

    merchant_id: str = ""
    followed: bool = False
    refused: bool = False
    loaded: bool = False
    sheet: Sheet = Sheet(Menu(), Profile(), None)
    outside: str = ""
    scene: str = ""
    calling: bool = False
    error: str = ""


class ArticleState(NamedTuple):
    title: str = ""
    about: str = ""
    icon: str = ""
    tint: str = "grey"
    link: str = ""


@QmlElement
@QmlUncreatable("made by the phone")
class ServingViewModel(QObject):
    changed = Signal()
    said = Signal()

    def __init__(self, desk: Desk, open_page: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._open = desk, open_page
        self._state, self._article, self._sending, self._scanned = ServingState(), ArticleState(), Sending(desk), ""
        self._facts = FactsModel(self)
        self._directory = DirectoryViewModel(desk, self._follow_listed, self)

    # What the phone tells it.

    def arrive(self, name: str, what: str) -> None:
        """The person has just opened this page."""
        if name == "directory":
            self._directory.arrive()
        elif name == "bills":
            self._see_bills()
        elif name in PAGES:
            if what != self._state.merchant_id:
                self._state = ServingState()
            self._set(error="", calling=False)
            if name == "window":
                scene, self._scanned = self._scanned, ""
                self._set(scene=scene)
                self._desk.spawn(self._enter(what, scene))

    def scan(self, code: WindowCode) -> Refusal | None:
        """A window's QR code was read: open the window, or say why not."""
        merchants = self._desk.snapshot.merchants if self._desk.snapshot else ()
        merchant = next((each for each in merchants if each.number == code.number), None)
        if merchant is None:
            return Refusal(RefusalCode.MERCHANT_UNKNOWN)
        self._scanned = "" if code.scene is None else str(code.scene)
        self._open(f"window/{merchant.id}")
        return None

    def prepare(self, name: str, what: str) -> None:
        """Fill the page that is on top; called again whenever the wallet changed."""
        if name == "directory":
            self._directory.show()
        elif name in PAGES:
            self._show(what)

    def forget(self) -> None:
        self._state, self._article = ServingState(), ArticleState()
        self.changed.emit()

    def _show(self, merchant_id: str) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        followed = any(each.merchant_id == merchant_id for each in snapshot.windows)
        refused = merchant_id in snapshot.refusing
        self._set(merchant_id=merchant_id, followed=followed, refused=refused)
        self._desk.spawn(self._load(merchant_id))

    async def _load(self, merchant_id: str) -> None:
        sheet = await self._desk.ask(WindowSheet(merchant_id))
        if sheet is not None and merchant_id == self._state.merchant_id:
            self._set(sheet=sheet, loaded=True)
            self._show_facts(sheet.profile)

    def _show_facts(self, profile: Profile) -> None:
        language = self._desk.language
        facts = [(str(place), *both) for place, both in enumerate(profile.facts)]
        rows = [FactRow(key, label.in_language(language), value.in_language(language)) for key, label, value in facts]
        self._facts.set_rows(rows)

    def _set(self, **changes: Any) -> None:
        state = self._state._replace(**changes)
        if state != self._state:
            self._state = state
        self.changed.emit()

    # What the person does.

    @Slot()
    def follow(self) -> None:
        merchant, scene = self._state.merchant_id, self._state.scene
        self._desk.spawn(self._do(("follow", merchant), lambda key: Follow(key, merchant, scene)))

    @Slot()
    def unfollow(self) -> None:
        merchant = self._state.merchant_id
        self._desk.spawn(self._do(("unfollow", merchant), lambda key: Unfollow(key, merchant)))

    @Slot()
    def toggleRefuse(self) -> None:
        merchant, refused = self._state.merchant_id, not self._state.refused
        self._desk.spawn(self._do(("refuse", merchant, refused), lambda key: RefuseMessages(key, merchant, refused)))

    @Slot(str)
    def say(self, words: str) -> None:
        """Words to customer service; ``said`` when they arrived."""
        about = "say", (merchant := self._state.merchant_id), words
        self._desk.spawn(self._do(about, lambda key: SayInChat(key, merchant, words), self.said.emit))

    @Slot(str)
    def tap(self, item_id: str) -> None:
        """An item of the menu: the wallet is told, and what is the phone's to do is done."""
        merchant = self._state.merchant_id
        item = self._state.sheet.menu.item(item_id)
        if item is None:
            return
        self._desk.spawn(self._do(("tap", merchant, item_id), lambda key: TapMenu(key, merchant, item_id)))
        match item.does:
            case Does.LINK:
                self.openLink(item.value)
            case Does.PHONE:
                self._set(calling=True)
            case Does.MAP:
                self._open(f"place/{merchant}")
            case Does.CONSUMPTION:
                self._open(f"bills/at/{merchant}")

    @Slot(str)
    def openLink(self, link: str) -> None:
        """A page of the wallet, or the way out of it."""
        target = target_of(link, self._desk.catalogue)
        if target.route:
            self._open(target.route)
        else:
            self._set(outside=target.host)
            self._open(f"handover/{self._state.merchant_id}")

    @Slot()
    def openApp(self) -> None:
        self._set(outside="")
        self._open(f"handover/{self._state.merchant_id}")

    @Slot("QVariantMap")
    def openArticle(self, article: dict[str, Any]) -> None:
        """An article that has no link is read in place."""
        if article["link"]:
            self.openLink(article["link"])
            return
        self._article = ArticleState(article["title"], article["about"], article["icon"], article["tint"])
        self._open(f"article/{self._state.merchant_id}")

    @Slot()
    def hangUp(self) -> None:
        self._set(calling=False)

    def _follow_listed(self, merchant_id: str) -> None:
        self._desk.spawn(self._do(("follow", merchant_id), lambda key: Follow(key, merchant_id)))

    async def _do(
        self, about: tuple[object, ...], make: Callable[[str], Command], then: Callable[[], object] | None = None
    ) -> None:
        outcome = await self._sending.send(about, make)
        if outcome is None:
            return
        self._set(error=sentence(outcome) if isinstance(outcome, Refusal) else "")
        if not isinstance(outcome, Refusal) and then is not None:
            then()

    async def _enter(self, merchant_id: str, scene: str) -> None:
        if self._desk.snapshot is not None:
            session = self._desk.session
            await session.send(EnterWindow(session.next_id(), merchant_id, scene))

    def _see_bills(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is not None and snapshot.attention.badge("tile/bills").notices:
            self._desk.spawn(self._see("bills"))

    async def _see(self, function: str) -> None:
        session = self._desk.session
        await session.send_locally(SeeTile(session.next_id(), function))

    # What the pages show.

    @Property(bool, notify=changed)
    def followed(self) -> bool:
        return self._state.followed

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        return self._state.refused

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property("QVariantList", notify=changed)
    def menu(self) -> list[dict[str, Any]]:
        return menu_rows(self._state.sheet.menu, self._desk.language)

    @Property(bool, notify=changed)
    def feedback(self) -> bool:
        return self._state.sheet.menu.feedback

    @Property(str, notify=changed)
    def phoneNumber(self) -> str:
        return self._state.sheet.profile.phone

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._state.sheet.profile.address.in_language(self._desk.language)

    @Property(bool, notify=changed)
    def calling(self) -> bool:
        return self._state.calling

    @Property(str, notify=changed)
    def appName(self) -> str:
        app = self._state.sheet.app
        return app.name.in_language(self._desk.language) if app else ""

    @Property(str, notify=changed)
    def appAbout(self) -> str:
        app = self._state.sheet.app
        return app.about.in_language(self._desk.language) if app else ""

    @Property(str, notify=changed)
    def outside(self) -> str:
        return self._state.outside

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return self._state.error

    @Property("QVariantMap", notify=changed)
    def article(self) -> dict[str, str]:
        return self._article._asdict()

    @Property(FactsModel, constant=True)
    def facts(self) -> FactsModel:
        return self._facts

    @Property(DirectoryViewModel, constant=True)
    def directory(self) -> DirectoryViewModel:
        return self._directory
