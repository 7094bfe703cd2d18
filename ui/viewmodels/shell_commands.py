"""Every command of the window, with its shortcut, for the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.viewmodels.palette import Command

if TYPE_CHECKING:
    from ui.viewmodels.shell import ShellViewModel

translate = QCoreApplication.translate
HOUR, DAY = 3600, 86400


def shell_commands(shell: ShellViewModel) -> list[Command]:
    return [
        *_benches(shell),
        *_view(shell),
        *_phone(shell),
        *_window(shell),
        *_clock(shell),
        *_choices(shell),
        *_policies(shell),
        *_functions(shell),
    ]


def _benches(shell: ShellViewModel) -> list[Command]:
    group = translate("Commands", "Bench")

    def bench(name: str) -> None:
        shell.bench = name

    return [
        Command("design", translate("Commands", "Design"), group, "Ctrl+1", lambda: bench("design")),
        Command("present", translate("Commands", "Present"), group, "Ctrl+2", lambda: bench("present")),
        Command("test", translate("Commands", "Test"), group, "Ctrl+3", lambda: bench("test")),
    ]


def _view(shell: ShellViewModel) -> list[Command]:
    group = translate("Commands", "View")

    def turn(name: str) -> None:
        setattr(shell, name, not getattr(shell, name))

    return [
        Command("phoneOnly", translate("Commands", "Only the phone"), group, "F11", lambda: turn("phoneOnly")),
        Command("left", translate("Commands", "Left panel"), group, "Ctrl+B", lambda: turn("leftPanel")),
        Command("right", translate("Commands", "Right panel"), group, "Ctrl+J", lambda: turn("rightPanel")),
        Command("zoomIn", translate("Commands", "Zoom in"), group, "Ctrl++", shell.zoomIn),
        Command("zoomOut", translate("Commands", "Zoom out"), group, "Ctrl+-", shell.zoomOut),
        Command("zoomFit", translate("Commands", "Fit the phone"), group, "Ctrl+0", lambda: shell.choose("zoom", "0")),
    ]


def _phone(shell: ShellViewModel) -> list[Command]:
    group, phone = translate("Commands", "Phone"), shell.phone

    def turn(name: str) -> None:
        setattr(phone, name, not getattr(phone, name))

    locking = translate("Commands", "Unlock the phone") if phone.locked else translate("Commands", "Lock the phone")
    return [
        Command(
            "shade", translate("Commands", "Notices of the phone"), group, "Ctrl+Shift+N", lambda: turn("shadeOpen")
        ),
        Command("lock", locking, group, "Ctrl+Shift+L", lambda: turn("locked")),
    ]


def _window(shell: ShellViewModel) -> list[Command]:
    group = translate("Commands", "Window")
    return [
        Command("merchants", translate("Commands", "Merchants: the other side"), group, "Ctrl+M", shell.openCounter),
        Command("openDocument", translate("Commands", "Open a layout document"), group, "Ctrl+O"),
        Command("openPolicy", translate("Commands", "Open a policy document"), group, ""),
        Command("compare", translate("Commands", "Compare policies"), group, "Ctrl+Shift+C", shell.compare.open),
        Command("exportBills", translate("Commands", "Export bills to CSV…"), group, "Ctrl+E"),
        Command("settings", translate("Commands", "Settings"), group, "Ctrl+,"),
        Command("help", translate("Commands", "Shortcuts"), group, "F1"),
    ]


def _clock(shell: ShellViewModel) -> list[Command]:
    group = translate("Commands", "Clock")

    def turn() -> None:
        shell.clockRunning = not shell.clockRunning

    return [
        Command("run", translate("Commands", "Run or pause the clock"), group, "Ctrl+P", turn),
        Command("hour", translate("Commands", "One hour on"), group, "Ctrl+H", lambda: shell.stepClock(HOUR)),
        Command("day", translate("Commands", "One day on"), group, "Ctrl+D", lambda: shell.stepClock(DAY)),
        Command("startOver", translate("Commands", "Start the world over"), group, "Ctrl+Shift+R"),
    ]


def _choices(shell: ShellViewModel) -> list[Command]:
    pickers = shell.settings
    kinds = (
        ("layout", translate("Commands", "Layout"), pickers.layouts),
        ("device", translate("Commands", "Device"), pickers.devices),
        ("theme", translate("Commands", "Theme"), pickers.themes),
        ("language", translate("Commands", "Language"), pickers.languages),
        ("textScale", translate("Commands", "Text scale"), pickers.textScales),
        ("link", translate("Commands", "Network"), pickers.links),
        ("world", translate("Commands", "World"), pickers.worlds),
    )
    return [
        Command(f"{kind}/{row.key}", row.label, group, "", lambda kind=kind, key=row.key: shell.choose(kind, key))
        for kind, group, model in kinds
        for row in model.rows
    ]


def _policies(shell: ShellViewModel) -> list[Command]:
    group, policies = translate("Commands", "Policy"), shell.policies
    return [
        Command(f"policy/{row.key}", row.label, group, "", lambda key=row.key: policies.choose(key))
        for row in policies.choices.rows
    ]


def _functions(shell: ShellViewModel) -> list[Command]:
    group = translate("Commands", "Open on the phone")
    return [
        Command(f"open/{row.key}", row.label, group, "", lambda route=row.route: shell.phone.open(route))
        for row in shell.phone.allFunctions.rows
    ]
