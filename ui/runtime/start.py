"""Starting: from the command line's choices to a running application."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from ui.runtime.display import display_fault
from ui.runtime.places import LAYOUTS


def run_window(chosen: argparse.Namespace) -> int:
    """Open the window; without a display, say so in one line and leave the tour's pictures instead. Returns 0."""
    fault = display_fault()
    if fault is not None:
        out = Path("build") / "tour"
        print(f"No display ({fault}): playing the tour offscreen into {out.resolve()} instead.")
        return run_tour(chosen, out)
    problem = _problem(chosen)
    if problem:
        return _refuse(problem)
    app = application()
    from ui.runtime.live import live

    return _run(app, live(app, settings_of(chosen)))


def run_tour(chosen: argparse.Namespace, out: Path) -> int:
    """Walk the app offscreen and write its pictures into ``out``."""
    problem = _problem(chosen)
    if problem:
        return _refuse(problem)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    from ui.runtime.tour import tour

    return _run(app, tour(app, settings_of(chosen), out))


def application():
    """The one application object, named so that its caches and settings have a place of their own."""
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.setApplicationName("fourtab")
    QGuiApplication.setApplicationDisplayName("Fourtab")
    QGuiApplication.setDesktopFileName("fourtab")
    return QGuiApplication.instance() or QGuiApplication(sys.argv[:1])


def settings_of(chosen: argparse.Namespace):
    """The command line's choices as the window's first settings."""
    from ui.viewmodels.settings import Settings

    return Settings(
        layout=(chosen.layout or LAYOUTS / "four_tabs.toml").resolve(),
        device=chosen.device,
        theme=chosen.theme,
        language=chosen.lang,
        text_scale=chosen.text_scale,
        world=chosen.world,
    )


def _problem(chosen: argparse.Namespace) -> str | None:
    """What is wrong with the choices, in one sentence (or a line for each problem of a layout document)."""
    from app.bootstrap import list_worlds
    from app.layouts.devices import load_devices
    from app.layouts.problems import DocumentErrors
    from app.layouts.reader import read_layout

    devices = [device.id for device in load_devices()]
    if chosen.device not in devices:
        return f"There is no device “{chosen.device}”. Choose one of: {', '.join(devices)}."
    worlds = [world.id for world in list_worlds()]
    if chosen.world not in worlds:
        return f"There is no world “{chosen.world}”. Choose one of: {', '.join(worlds)}."
    if not 0.85 <= chosen.text_scale <= 2.0:
        return "The text scale is a factor from 0.85 to 2.0."
    if chosen.layout is not None and isinstance(read := read_layout(chosen.layout), DocumentErrors):
        return "\n".join(each.in_language(chosen.lang) for each in read.errors)
    return None


def _refuse(problem: str) -> int:
    print(problem, file=sys.stderr)
    return 2


def _run(app, main) -> int:
    from ui.runtime.loop import run

    return run(app, main)
