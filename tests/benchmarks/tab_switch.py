"""``tab_switch``: from a tap on another tab to the frame that shows it, against the same picture from literal QML."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.benchmarks.pairing import Figure, figure
from tests.stage import play
from ui.runtime.loop import next_signal
from ui.runtime.stage import Stage

LITERAL = Path(__file__).with_name("literal_tabs.qml")
PAIRS = 15
PATIENCE_S = 5


def measure() -> Figure:
    """Milliseconds; both windows show the phone alone, stand in one process, and are tapped in turn."""
    pairs: list[tuple[float, float]] = []

    async def script(stage: Stage) -> None:
        stage.shell.leftPanel = stage.shell.rightPanel = False
        await stage.settled()
        engine = QQmlApplicationEngine()
        engine.load(LITERAL)
        literal = engine.rootObjects()[0]
        assert isinstance(literal, QQuickWindow)
        await next_signal(literal.frameSwapped)
        for place in range(PAIRS + 2):
            tab = (place + 1) % 2
            pair = (await _tap(stage.opened.window, _ours(stage, tab)), await _tap(literal, _theirs(literal, tab)))
            if place > 1:
                pairs.append(pair)
        literal.close()
        engine.deleteLater()

    play(script)
    return figure(pairs, "ms")


def _ours(stage: Stage, tab: int) -> QPoint:
    screen = stage.find("deviceScreen")
    assert screen is not None
    return screen.mapToScene(QPointF(45 + 90 * tab, 612)).toPoint()


def _theirs(window: QQuickWindow, tab: int) -> QPoint:
    screen = next(item for item in window.contentItem().childItems() if item.objectName() == "screen")
    assert isinstance(screen, QQuickItem)
    return screen.mapToScene(QPointF(45 + 90 * tab, 612)).toPoint()


async def _tap(window: QQuickWindow, at: QPoint) -> float:
    await asyncio.sleep(0.05)
    painted: Any = next_signal(window.frameSwapped)
    begun = time.perf_counter()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTimer.singleShot(0, lambda: QTest.mouseClick(window, left, none, at))
    await asyncio.wait_for(painted, PATIENCE_S)
    return (time.perf_counter() - begun) * 1000
