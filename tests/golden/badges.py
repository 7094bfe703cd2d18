"""Badges as they are met: one, two digits, 99+ and dots; on tiles, windows, tabs and the bell, at two text sizes."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

from PySide6.QtGui import QImage

from app.commands.attention import ChoosePolicy, ReceivePush
from app.commands.clock import AdvanceClock
from tests.golden.looks import LOOKS, plain
from tests.stage import play
from ui.runtime.stage import Stage
from ui.viewmodels.settings import Settings

SCALES = ("1", "1.6")
SMALL, USUAL = "iphone_4s", Settings(layout=Path()).device
NAMES = tuple(
    f"badges_{tab}_{language}_{theme}_{scale}"
    for (language, theme), tab, scale in product(LOOKS, ("pay", "services"), (*SCALES, SMALL))
)

LOUD = (("social", "yhd", 1), ("promotion", "lashou", 12), ("system", "yhd", 40), ("system", "zhizun", 48))
QUIET = (("service", "yhd", 1), ("promotion", "yintai", 1), ("service", "zhizun", 12), ("service", "state_grid", 45))


def take() -> dict[str, QImage]:
    """Pay under the loud policy, whose tiles carry marks; Services under the quiet one, which has dots too."""
    return {**_taken("pay", 0, "loud_2013", LOUD), **_taken("services", 1, "quiet", QUIET)}


def _taken(tab: str, place: int, policy: str, sent: tuple[tuple[str, str, int], ...]) -> dict[str, QImage]:
    taken: dict[str, QImage] = {}

    async def script(stage: Stage) -> None:
        stage.shell.clockRunning = False
        stage.phone.set_tidy(True)
        await _send(stage, policy, sent)
        stage.phone.tabIndex = place
        for (language, theme), look in product(LOOKS, (*SCALES, SMALL)):
            stage.shell.choose("language", language)
            stage.shell.choose("theme", theme)
            stage.shell.choose("device", SMALL if look == SMALL else USUAL)
            stage.shell.choose("textScale", "1" if look == SMALL else look)
            await stage.settled()
            taken[f"badges_{tab}_{language}_{theme}_{look}"] = plain(stage.phone_picture())

    play(script)
    return taken


async def _send(stage: Stage, policy: str, sent: tuple[tuple[str, str, int], ...]) -> None:
    session = stage.shell._desk.session
    await session.send(ChoosePolicy(session.next_id(), policy))
    for kind, window, count in sent:
        for number in range(count):
            payload = {"aps": {"alert": f"{kind} {number + 1}"}, "fourtab": {"window": window, "kind": kind}}
            await session.send(AdvanceClock(session.next_id(), 1))
            await session.send(ReceivePush(session.next_id(), json.dumps(payload)))
    await stage.settled()
    while stage.phone.banner.shown:
        stage.phone.banner.dismiss()
        await stage.settled()
