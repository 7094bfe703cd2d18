"""What the golden pictures show, and taking them: the four tabs, and badges, in both languages and both themes.

And the whole window, as README shows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from PySide6.QtGui import QImage

from tests.golden import badges
from tests.golden.looks import LOOKS, plain
from tests.stage import play
from ui.runtime.places import RESOURCES
from ui.runtime.stage import Stage

PICTURES = Path(__file__).parent / "pictures"
TABS = ("pay", "services", "discover", "wealth")
README = "window"
NAMES = (*(f"{tab}_{language}_{theme}" for (language, theme), tab in product(LOOKS, TABS)), *badges.NAMES, README)

BEST_PACKED = 0
"""Qt's "quality" of a PNG: 0 takes the most time and the least room."""


def take() -> dict[str, QImage]:
    """Every scene at zoom 1."""
    return {**_tabs(), **badges.take(), README: _window()}


def _tabs() -> dict[str, QImage]:
    """The four tabs, in one window that is switched from look to look."""
    taken: dict[str, QImage] = {}

    async def script(stage: Stage) -> None:
        stage.shell.clockRunning = False
        for language, theme in LOOKS:
            stage.shell.choose("language", language)
            stage.shell.choose("theme", theme)
            for place, tab in enumerate(TABS):
                stage.phone.tabIndex = place
                await stage.settled()
                taken[f"{tab}_{language}_{theme}"] = plain(stage.phone_picture())

    play(script)
    return taken


def _window() -> QImage:
    taken: list[QImage] = []

    async def script(stage: Stage) -> None:
        stage.shell.clockRunning = False
        await stage.settled()
        taken.append(plain(stage.window_picture()))

    play(script, zoom=0.0)
    return taken[0]


def path_of(name: str) -> Path:
    return (RESOURCES / "pictures" if name == README else PICTURES) / f"{name}.png"


def expected(name: str) -> QImage:
    """The picture that was accepted; a null image where there is none yet."""
    return QImage(str(path_of(name))).convertToFormat(QImage.Format.Format_RGB888)


def accept(taken: dict[str, QImage]) -> Iterator[str]:
    """Keep these pictures from now on; yields the names of those that were not already kept pixel for pixel."""
    PICTURES.mkdir(exist_ok=True)
    for name, picture in taken.items():
        if expected(name) != picture:
            picture.save(str(path_of(name)), "PNG", BEST_PACKED)  # type: ignore[call-overload]
            yield name
    for path in PICTURES.glob("*.png"):
        if path.stem not in taken:
            path.unlink()
