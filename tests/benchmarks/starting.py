"""``first_frame``, ``usable`` and ``memory``: our process against a blank Qt Quick window's."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.pairing import Figure, figure

ROOT = Path(__file__).resolve().parents[2]
BLANK = Path(__file__).with_name("blank_window.py")
PAIRS = 9
PATIENCE_S = 60
SETTLE_S = 0.5


@dataclass(frozen=True, slots=True)
class Start:
    """Milliseconds from the start of the process to each milestone; ``peak_mb`` is its peak resident memory."""

    first_frame: float
    usable: float
    peak_mb: float


def measure() -> dict[str, Figure]:
    with tempfile.TemporaryDirectory() as home:
        ours = [sys.executable, str(ROOT / "main.py")]
        blank = [sys.executable, str(BLANK)]
        _start(ours, home), _start(blank, home)
        pairs = [(_start(ours, home), _start(blank, home)) for _ in range(PAIRS)]
    return {
        "first_frame": figure([(a.first_frame, b.first_frame) for a, b in pairs], "ms"),
        "usable": figure([(a.usable, b.first_frame) for a, b in pairs], "ms"),
        "memory": figure([(a.peak_mb, b.peak_mb) for a, b in pairs], "MB"),
    }


def _start(command: list[str], home: str) -> Start:
    """Start one process, wait until it says it is usable and has come to rest, read its peak, end it."""
    with tempfile.TemporaryDirectory() as folder:
        milestones = Path(folder) / "milestones"
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = {**kept, "FOURTAB_MILESTONES": str(milestones), "FOURTAB_HOME": home}
        begun = time.monotonic_ns()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        try:
            reached = _wait(milestones, begun)
            time.sleep(SETTLE_S)
            peak = _peak_mb(process.pid)
        finally:
            process.kill()
            process.wait()
    return Start(reached["first_frame"], reached["usable"], peak)


def _wait(milestones: Path, begun: int) -> dict[str, float]:
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        lines = milestones.read_text().splitlines() if milestones.exists() else []
        reached = {name: (int(at) - begun) / 1e6 for name, at in (line.split() for line in lines)}
        if "usable" in reached:
            return reached
        time.sleep(0.005)
    raise TimeoutError("the window did not become usable")


def _peak_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024
