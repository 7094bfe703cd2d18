"""However many notices come, the first screen stays as it is: only badges change, and only inside themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import cycle, pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from app.commands.attention import ChoosePolicy, ReceivePush
from app.commands.clock import AdvanceClock
from app.domain.receipts import Receipt
from tests.golden.compare import absolute
from tests.golden.looks import plain
from tests.stage import play
from tests.ui.seen import Role, controls
from ui.runtime.stage import Stage

STEPS = (0, 1, 5, 50, 200)
KINDS = ("service", "promotion", "social", "system")
WINDOWS = ("yhd", "zhizun", "lashou", "state_grid", "yintai")


async def notices(stage: Stage, count: int, done: int) -> None:
    """Send until ``count`` have come, of every kind and from every window, a second apart."""
    session, kinds, windows = stage.shell._desk.session, cycle(KINDS), cycle(WINDOWS)
    for place, kind, window in zip(range(count), kinds, windows, strict=False):
        if place < done:
            continue
        payload = {"aps": {"alert": f"Notice {place}"}, "fourtab": {"window": window, "kind": kind}}
        assert isinstance(await session.send(AdvanceClock(session.next_id(), 1)), Receipt)
        assert isinstance(await session.send(ReceivePush(session.next_id(), json.dumps(payload))), Receipt)
    await quiet(stage)


async def quiet(stage: Stage) -> None:
    await stage.settled()
    while stage.phone.banner.shown:
        stage.phone.banner.dismiss()
    await stage.settled()


def badges(stage: Stage) -> set[tuple[int, int, int, int]]:
    """The whole pixels each badge touches, in the phone picture's own coordinates."""
    screen = stage.find("deviceScreen")
    assert screen is not None
    corner = screen.mapToScene(QPointF(0, 0))
    faces = [each for each in below(screen) if each.metaObject().className().startswith("BadgeFace")]
    areas = [face.mapRectToScene(QRectF(0, 0, face.width(), face.height())).translated(-corner) for face in faces]
    return {area.toAlignedRect().getRect() for area in areas}  # type: ignore[misc]


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from below(child)


def blocks(stage: Stage) -> list[tuple[Role, tuple[float, ...]]]:
    """Role and place of every control and group of the phone; a name may say how much is unread."""
    return [(each.role, each.area.getRect()) for each in controls(stage) if "phoneScreen" in each.path]  # type: ignore[misc]


def outside(before: QImage, after: QImage, allowed: set[tuple[int, int, int, int]]) -> list[tuple[int, int]]:
    """Pixels that differ at all, in any channel, outside the allowed rectangles."""
    apart, areas = absolute(before, after), [QRect(*each) for each in allowed]
    found: list[tuple[int, int]] = []
    for y in range(apart.height()):
        line = bytes(apart.constScanLine(y))[: 3 * apart.width()]
        if any(line):
            found += [(x, y) for x in range(apart.width()) if any(line[3 * x : 3 * x + 3])]
    return [each for each in found if not any(area.contains(QPoint(*each)) for area in areas)]


@pytest.mark.parametrize("policy", ["quiet", "loud_2013"])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_none_one_five_fifty_and_two_hundred_notices_change_only_badges(policy: str, language: str) -> None:
    async def script(stage: Stage) -> None:
        stage.phone.set_tidy(True)
        session = stage.shell._desk.session
        assert isinstance(await session.send(ChoosePolicy(session.next_id(), policy)), Receipt)
        await quiet(stage)
        first, places, allowed = plain(stage.phone_picture()), blocks(stage), badges(stage)
        assert len(places) > 20
        shown = [allowed]
        for done, count in pairwise(STEPS):
            await notices(stage, count, done)
            allowed = allowed | badges(stage)
            shown.append(badges(stage))
            assert blocks(stage) == places, f"after {count} notices a block stands elsewhere"
            astray = outside(first, plain(stage.phone_picture()), allowed)
            assert not astray, f"after {count} notices {len(astray)} pixels outside badges differ: {astray[:5]}"
        assert shown[0] != shown[-1], "no badge changed at all: nothing was tried"

    play(script, language=language)


def test_a_change_outside_the_badges_would_be_seen() -> None:
    picture = QImage(20, 20, QImage.Format.Format_RGB888)
    picture.fill(0)
    other = QImage(picture)
    other.setPixelColor(3, 3, "#010000")
    other.setPixelColor(12, 12, "#ffffff")
    assert outside(picture, other, {(10, 10, 5, 5)}) == [(3, 3)]
