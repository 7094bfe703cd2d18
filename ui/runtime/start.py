"""Starting: from the command line's choices to a running application."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ui.runtime.display import display_fault
from ui.runtime.places import LAYOUTS

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from ui.viewmodels.settings import Settings


def run_window(chosen: argparse.Namespace) -> int:
    """Open the window; without a display, say so in one line and leave the tour's pictures instead. Returns 0."""
    fault = display_fault()
    if fault is not None:
        out = Path("build") / "tour"
        print(f"No display ({fault}): playing the tour offscreen into {out.resolve()} instead.")
        return run_tour(chosen, out)
    app = application()
    from ui.runtime.live import live

    return live(app, chosen.theme, lambda: _checked(chosen))


def _checked(chosen: argparse.Namespace) -> Settings | None:
    """The first settings, unless a choice is wrong: then what is wrong is printed."""
    problem = _problem(chosen)
    if problem:
        _refuse(problem)
        return None
    return settings_of(chosen)


def run_tour(chosen: argparse.Namespace, out: Path) -> int:
    """Walk the app offscreen and write its pictures into ``out``."""
    problem = _problem(chosen) or _unwritable(out, chosen.lang)
    if problem:
        return _refuse(problem)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    from ui.runtime.tour import tour

    return _run(app, tour(app, settings_of(chosen), out))


def application() -> QGuiApplication:
    """The one application object, named so that its caches and settings have a place of their own."""
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    from PySide6.QtGui import QGuiApplication

    from ui.runtime.immortal import make_immortal

    make_immortal()
    QGuiApplication.setApplicationName("fourtab")
    QGuiApplication.setApplicationDisplayName("Fourtab")
    QGuiApplication.setDesktopFileName("fourtab")
    present = QGuiApplication.instance()
    return present if isinstance(present, QGuiApplication) else QGuiApplication(sys.argv[:1])


def settings_of(chosen: argparse.Namespace) -> Settings:
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
    """What is wrong with the choices, in the chosen language (a line for each problem of a layout document)."""
    from app.domain.texts import Text
    from app.layouts.devices import load_devices
    from app.layouts.problems import DocumentErrors
    from app.layouts.reader import read_layout
    from app.worlds import world_ids

    devices, worlds = ", ".join(device.id for device in load_devices()), ", ".join(world_ids())
    said: list[Text] = []
    if chosen.device not in devices.split(", "):
        named = chosen.device
        said.append(
            Text(
                f"No device is called {named}. Choose one of: {devices}.", f"没有名为 {named} 的机型。可选：{devices}。"
            )
        )
    if chosen.world not in worlds.split(", "):
        named = chosen.world
        said.append(
            Text(f"No world is called {named}. Choose one of: {worlds}.", f"没有名为 {named} 的世界。可选：{worlds}。")
        )
    if not 0.85 <= chosen.text_scale <= 2.0:
        said.append(Text("The text scale is a factor from 0.85 to 2.0.", "字号倍数应在 0.85 到 2.0 之间。"))
    lines = [each.in_language(chosen.lang) for each in said]
    if chosen.layout is not None and isinstance(read := read_layout(chosen.layout), DocumentErrors):
        lines += [f"{each.file}:{each.line}:{each.column}: {each.sentence.in_language(chosen.lang)}" for each in read]
    return "\n".join(lines) or None


def _unwritable(folder: Path, language: str) -> str | None:
    """Why no pictures can be written into a folder, which is made if it is not there."""
    from app.domain.texts import Text

    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".fourtab"
        probe.touch()
        probe.unlink()
    except OSError as error:
        why = error.strerror or str(error)
        said = Text(
            f"{folder} cannot be written: {why}. Choose another --out.", f"无法写入 {folder}：{why}。请更换 --out。"
        )
        return said.in_language(language)
    return None


def _refuse(problem: str) -> int:
    print(problem, file=sys.stderr)
    return 2


def _run(app, main) -> int:
    from ui.runtime.loop import run

    return run(app, main)
