"""The program can be left running: nothing is used up by being used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SIGNALS = """
from ui.runtime.start import application
application()
from PySide6.QtCore import QCoreApplication, QObject, Signal
class Bell(QObject):
    rung = Signal()
bell = Bell()
for _ in range(60_000):
    bell.rung.emit()
    QCoreApplication.processEvents()
"""


def test_many_thousand_signals_do_not_end_the_program() -> None:
    """PySide6 6.12 drops a reference to True at each signal and to None at each callback; Python 3.11 counts them."""
    command = [sys.executable, "-c", SIGNALS]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
