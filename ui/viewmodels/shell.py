"""The window: its three benches, the bar above the phone, and the one place where choices are carried out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.attention import ReceivePush
from app.domain.snapshot import WalletSnapshot
from app.domain.worlds import WorldError
from app.layouts.document import Layout
from ui.format import dates
from ui.format.refusals import sentence
from ui.format.world_errors import world_sentence
from ui.viewmodels import words
from ui.viewmodels.appearance import Appearance
from ui.viewmodels.clockwork import Clockwork
from ui.viewmodels.compare import CompareViewModel
from ui.viewmodels.counter.counter import CounterViewModel
from ui.viewmodels.design import DesignViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.desktop_pushes import DesktopPushesViewModel
from ui.viewmodels.device import DeviceViewModel
from ui.viewmodels.palette import PaletteViewModel
from ui.viewmodels.phone import PhoneViewModel
from ui.viewmodels.pickers import PickersViewModel
from ui.viewmodels.policies import PoliciesViewModel
from ui.viewmodels.push_lab import LabWindow
from ui.viewmodels.settings import Choices, Settings, zoom_name
from ui.viewmodels.shell_commands import shell_commands
from ui.viewmodels.test_bench import TestViewModel
from ui.viewmodels.why import WhyViewModel

if TYPE_CHECKING:
    from app.domain.receipts import Outcome
    from app.queries.registry import Query
    from app.remote import RemoteSession

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ZOOM_GRAIN = 0.01
BENCHES = ("design", "present", "test")


class Worlds(Protocol):
    """Opening and starting over the worlds on disk (the runtime joins this to ``app.bootstrap``)."""

    def session(self, world_id: str, link_id: str) -> RemoteSession: ...

    def reset(self, world_id: str) -> None: ...


class ShellState(NamedTuple):
    bench: str = "design"
    left_panel: bool = True
    right_panel: bool = True
    phone_only: bool = False
    clock_running: bool = True
    opening: bool = False
    notice: str = ""
    problem: str = ""


@QmlElement
@QmlUncreatable("the root view model")
class ShellViewModel(QObject):
    changed = Signal()
    clockChanged = Signal()
    zoomChanged = Signal()

    def __init__(
        self,
        desk: Desk,
        worlds: Worlds,
        choices: Choices,
        settings: Settings,
        appearance: Appearance,
        on_language: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._desk, self._worlds, self._choices = desk, worlds, choices
        self._settings_now, self._appearance, self._on_language = settings, appearance, on_language
        self._state = ShellState()
        self._spoken, self._fit_zoom, self._person_id = "", 1.0, ""
        desk.language = settings.language
        self._make_children()
        self._clockwork = Clockwork(desk, lambda refusal: self._say(sentence(refusal)), self)
        self._apply_look()
        self._design.load(settings.layout)

    def _make_children(self) -> None:
        desk = self._desk
        self._device = DeviceViewModel(self._choices.devices[self._settings_now.device], self)
        self._phone = PhoneViewModel(desk, self)
        self._design = DesignViewModel(desk, self._choices.layouts_folder, self._show_layout, self._show_pickers, self)
        self._compare = CompareViewModel(desk, self)
        self._why = WhyViewModel(desk, lambda: self._design.layout, self)
        self._why.inspected.connect(lambda: self._show(self._state._replace(right_panel=True)))
        self._policies = PoliciesViewModel(desk, self)
        lab_window = LabWindow(
            self._say,
            self._left_of_test,
            self._design.openDocument,
            self._policies.openDocument,
            lambda: self._design.layout,
        )
        self._test = TestViewModel(desk, self._policies, lab_window, self)
        self._test.till.passers.follow(lambda: self._phone.flows.collect.code)
        self._counter = CounterViewModel(desk, self)
        self._desktop = DesktopPushesViewModel(desk, self.choose, self._phone.open, self)
        self._settings = PickersViewModel(self.choose, self._settings_now.reduce_motion, self)
        self._palette = PaletteViewModel(lambda: shell_commands(self), self)

    # Opening worlds.

    async def open_world(self) -> None:
        """Open the chosen world; the phone shows its skeleton until the first snapshot is there."""
        desk, settings = self._desk, self._settings_now
        self._show(self._state._replace(opening=True, problem=""))
        self._phone.forget()
        self._desktop.forget()
        words.NAMES.clear()
        await self.close()
        self._counter.forget()
        self._compare.apply()
        desk.opened = self._worlds.session(settings.world, settings.link)
        desk.session.on_snapshot(self._on_snapshot)
        try:
            await desk.session.open()
        except WorldError as error:
            self._show(self._state._replace(problem=world_sentence(error)))
        if desk.snapshot is not None:
            self._person_id = desk.snapshot.person.id
        self._show(self._state._replace(opening=False))
        self._clockwork.run(self._state.clock_running)
        self.apply()

    def begin(self) -> None:
        """Open the chosen world without waiting for it."""
        self._desk.spawn(self.open_world())

    @property
    def language(self) -> str:
        return self._settings_now.language

    @property
    def snapshot(self) -> WalletSnapshot | None:
        return self._desk.snapshot

    @property
    def session(self) -> RemoteSession:
        """The open wallet. Raises ``RuntimeError`` before a world was opened."""
        return self._desk.session

    async def ask(self, query: Query) -> Any:
        """Ask the open wallet; see each query of ``app.queries.pages`` for the answer's type."""
        return await self._desk.session.ask(query)

    async def push(self, payload: str) -> Outcome:
        """Send the phone a push, the text of an ``.apns`` file. Raises ``RuntimeError`` when no world is open."""
        session = self._desk.session
        return await session.send_locally(ReceivePush(session.next_id(), payload))

    async def close(self) -> None:
        self._clockwork.run(False)
        if self._desk.opened is not None:
            await self._desk.opened.close()
            self._desk.opened = None

    def _on_snapshot(self, snapshot: WalletSnapshot) -> None:
        if snapshot.person.id != self._person_id:
            self._person_id = snapshot.person.id
            self._change_person(snapshot)
        self._apply_wallet()
        self.clockChanged.emit()

    def _change_person(self, snapshot: WalletSnapshot) -> None:
        """Another wallet lies on the phone."""
        self._phone.change_person()
        self._desktop.forget()
        self._why.close()
        name = snapshot.person.name.in_language(self._desk.language)
        self._say(self.tr("%1 is signed in on the phone.").replace("%1", name))

    @Slot()
    def resetWorld(self) -> None:
        """Start the world over: as it was on its first morning."""
        if not self._state.opening:
            self._show(self._state._replace(opening=True))
            self._desk.spawn(self._start_over())

    async def _start_over(self) -> None:
        await self.close()
        self._worlds.reset(self._settings_now.world)
        await self.open_world()
        self._say(self.tr("The world begins again."))

    # Choices.

    @Slot(str, str)
    def choose(self, kind: str, key: str) -> None:
        """Carry out one choice of a picker, the palette or the bar."""
        settings = self._settings_now
        match kind:
            case "layout":
                self._design.load(Path(key))
                self._settings_now = replace(settings, layout=Path(key))
            case "device" | "theme" | "language" | "world" | "link":
                self._settings_now = replace(settings, **{kind: key})
            case "textScale":
                self._settings_now = replace(settings, text_scale=float(key))
            case "zoom":
                self._settings_now = replace(settings, zoom=float(key))
            case "reduceMotion":
                self._settings_now = replace(settings, reduce_motion=key == "on")
            case "desktopPushes":
                self._settings_now = replace(settings, desktop_pushes=key == "on")
        self._carry_out(kind)

    def _carry_out(self, kind: str) -> None:
        if kind == "zoom":
            self._show_pickers()
            self.zoomChanged.emit()
            return
        if kind == "world" and not self._state.opening:
            self._show(self._state._replace(opening=True))
            self._desk.spawn(self.open_world())
        if kind == "link" and self._desk.opened is not None:
            self._desk.opened.link = self._choices.link(self._settings_now.link)
        self._device.show(self._choices.devices[self._settings_now.device])
        self._apply_look()
        self.apply()
        self.zoomChanged.emit()

    def _apply_look(self) -> None:
        settings = self._settings_now
        if self._spoken != settings.language:
            self._spoken = self._desk.language = settings.language
            self._on_language(settings.language)
        self._appearance.use_theme(self._choices.themes[settings.theme])
        self._appearance.use_text_scale(settings.text_scale)
        self._appearance.use_motion(settings.reduce_motion)
        self._appearance.use_language(settings.language)

    def _show_pickers(self) -> None:
        for kind, rows in self._choices.rows(self._settings_now).items():
            self._settings.show(kind, rows)
        self._settings.show("layout", self._design.choices())

    def _show_layout(self, layout: Layout) -> None:
        self._phone.show_layout(layout)
        self._why.apply()

    def apply(self) -> None:
        """Derive everything again, in the present language."""
        self._show_pickers()
        self._design.apply()
        self._apply_wallet()
        self.changed.emit()
        self.clockChanged.emit()

    def _apply_wallet(self) -> None:
        self._phone.apply()
        self._desktop.apply()
        self._policies.apply()
        self._why.apply()
        self._test.apply()
        self._counter.apply(self._left_of_test())
        self._compare.apply()

    # The clock.

    @Slot(int)
    def stepClock(self, seconds: int) -> None:
        self._clockwork.step(seconds)

    @Property(str, notify=clockChanged)
    def clockText(self) -> str:
        snapshot = self._desk.snapshot
        return dates.full(snapshot.now, self._desk.language) if snapshot else ""

    @Property(bool, notify=changed)
    def clockRunning(self) -> bool:
        return self._state.clock_running

    @clockRunning.setter
    def clockRunning(self, running: bool) -> None:
        self._show(self._state._replace(clock_running=running))
        self._clockwork.run(running)

    # The window.

    def _show(self, state: ShellState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _say(self, text: str) -> None:
        self._show(self._state._replace(notice=text))

    def _left_of_test(self) -> bool:
        """Whether the Test bench's left panel is seen."""
        state = self._state
        return state.bench == "test" and state.left_panel and not state.phone_only

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the chosen world could not be opened; stays until one is open."""
        return self._state.problem

    @Slot()
    def tryAgain(self) -> None:
        """Open the chosen world once more, after whatever was in its way has gone."""
        if not self._state.opening:
            self._show(self._state._replace(opening=True))
            self.begin()

    @Slot()
    def dismissNotice(self) -> None:
        self._say("")

    @Property(str, notify=changed)
    def bench(self) -> str:
        return self._state.bench

    @bench.setter
    def bench(self, bench: str) -> None:
        if bench in BENCHES and bench != self._state.bench:
            self._show(self._state._replace(bench=bench))
            self._phone.set_tidy(bench == "present")
            self._why.close()
            self._test.show(bench == "test")
            self._counter.apply(self._left_of_test())

    @Property(bool, notify=changed)
    def leftPanel(self) -> bool:
        return self._state.left_panel

    @leftPanel.setter
    def leftPanel(self, shown: bool) -> None:
        self._show(self._state._replace(left_panel=shown))
        self._counter.apply(self._left_of_test())

    @Slot()
    def openCounter(self) -> None:
        """Show the merchants' side."""
        self.bench = "test"
        self._show(self._state._replace(left_panel=True, phone_only=False))
        self._test.lab.open = False
        self._counter.open = True
        self._counter.apply(self._left_of_test())

    @Property(bool, notify=changed)
    def rightPanel(self) -> bool:
        return self._state.right_panel

    @rightPanel.setter
    def rightPanel(self, shown: bool) -> None:
        self._show(self._state._replace(right_panel=shown))

    @Property(bool, notify=changed)
    def phoneOnly(self) -> bool:
        return self._state.phone_only

    @phoneOnly.setter
    def phoneOnly(self, only: bool) -> None:
        self._show(self._state._replace(phone_only=only))

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._state.notice

    @Property(bool, notify=changed)
    def opening(self) -> bool:
        """A world is on its way; ``ready`` says whether one is there."""
        return self._state.opening

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._desk.snapshot is not None

    @Property(str, notify=changed)
    def worldText(self) -> str:
        return self._choices.worlds[self._settings_now.world].in_language(self._desk.language)

    @Property(float, notify=zoomChanged)
    def zoom(self) -> float:
        return self._settings_now.zoom

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        if zoom != self._settings_now.zoom:
            self.choose("zoom", str(zoom))

    @Property(str, notify=zoomChanged)
    def zoomText(self) -> str:
        return zoom_name(self._settings_now.zoom)

    @Property(float, notify=zoomChanged)
    def fitZoom(self) -> float:
        """The zoom that fits the phone to the canvas, told by the window."""
        return self._fit_zoom

    @fitZoom.setter
    def fitZoom(self, zoom: float) -> None:
        self._fit_zoom = zoom

    @Slot()
    def zoomIn(self) -> None:
        shown = self.zoom or self._fit_zoom
        self.zoom = next((step for step in self._choices.zooms if step > shown + ZOOM_GRAIN), self.zoom)

    @Slot()
    def zoomOut(self) -> None:
        shown = self.zoom or self._fit_zoom
        steps = [step for step in self._choices.zooms if 0 < step < shown - ZOOM_GRAIN]
        self.zoom = steps[-1] if steps else self.zoom

    @Property(PhoneViewModel, constant=True)
    def phone(self) -> PhoneViewModel:
        return self._phone

    @Property(DesignViewModel, constant=True)
    def design(self) -> DesignViewModel:
        return self._design

    @Property(PoliciesViewModel, constant=True)
    def policies(self) -> PoliciesViewModel:
        return self._policies

    @Property(WhyViewModel, constant=True)
    def why(self) -> WhyViewModel:
        return self._why

    @Property(TestViewModel, constant=True)
    def test(self) -> TestViewModel:
        return self._test

    @Property(CounterViewModel, constant=True)
    def counter(self) -> CounterViewModel:
        return self._counter

    @Property(CompareViewModel, constant=True)
    def compare(self) -> CompareViewModel:
        return self._compare

    @Property(PaletteViewModel, constant=True)
    def palette(self) -> PaletteViewModel:
        return self._palette

    @Property(PickersViewModel, constant=True)
    def settings(self) -> PickersViewModel:
        return self._settings

    @Property(DesktopPushesViewModel, constant=True)
    def desktop(self) -> DesktopPushesViewModel:
        return self._desktop

    @Property(DeviceViewModel, constant=True)
    def device(self) -> DeviceViewModel:
        return self._device
