"""The reference: the least PySide6 Qt Quick program that paints a window."""

import os
import sys
import time

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow  # noqa: F401  (without it the root is a bare QWindow)

app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick\nWindow { width: 1440; height: 900; visible: true }", QUrl("blank.qml"))
painted = []


def first_frame() -> None:
    if painted:
        return
    painted.append(True)
    with open(os.environ["FOURTAB_MILESTONES"], "a", encoding="utf-8") as file:
        now = time.monotonic_ns()
        file.write(f"first_frame {now}\nusable {now}\n")


engine.rootObjects()[0].frameSwapped.connect(first_frame)
app.exec()
