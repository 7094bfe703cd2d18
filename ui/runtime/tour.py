"""The tour: the real app, walked headless, one picture a screen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from tqdm import tqdm

from ui.runtime.live import report
from ui.runtime.stage import Stage
from ui.runtime.tour_stops import STOPS, Stop
from ui.runtime.window import make_window
from ui.viewmodels.settings import Settings

ZOOM = 2.0
PHONE_WINDOW = (1800, 1700)
"""Large enough for the largest device at that zoom."""

WINDOW = (1440, 900)


def tour(app: QGuiApplication, settings: Settings, out: Path) -> Callable[[], Coroutine[Any, Any, int]]:
    """A main coroutine that visits every stop in a world kept in memory; returns 0, or 1 if a stop failed."""

    async def main() -> int:
        failures: list[BaseException] = []
        quiet = replace(settings, reduce_motion=True, zoom=ZOOM, link="ideal")
        opened = make_window(app, quiet, None, failures.append)
        stage = Stage(opened)
        try:
            await stage.begin(*PHONE_WINDOW)
            for place, stop in enumerate(_progress(STOPS), start=1):
                await _visit(stage, stop, out / f"{place:03d}_{stop.name}.png")
        finally:
            await opened.close()
        for failure in failures:
            report(failure)
        return 1 if failures else 0

    return main


def _progress(stops: Sequence[Stop]) -> Iterable[Stop]:
    return tqdm(stops, unit="screen", disable=not sys.stderr.isatty(), leave=False)


async def _visit(stage: Stage, stop: Stop, path: Path) -> None:
    if stop.whole_window:
        stage.opened.window.resize(*WINDOW)
    stage.phone.banner.dismiss()
    await stop.walk(stage)
    await stage.settled()
    picture = stage.window_picture() if stop.whole_window else stage.phone_picture()
    picture.save(str(path))
    tqdm.write(f"{path.name}  {stop.about.in_language(stage.shell.language)}", file=sys.stdout)
