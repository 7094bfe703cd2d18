"""Whether a window can be shown here, asked before Qt is loaded. Standard library only."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_X_DISPLAY = re.compile(r"^(?P<host>[^:/]*):(?P<number>\d+)(\.\d+)?$")
_PATIENCE_S = 1.0


def display_fault(environ: Mapping[str, str] = os.environ) -> str | None:
    """Why no window can be shown, in a few words; None when one can.

    `QT_QPA_PLATFORM`, when set, is taken at its word: whoever sets it has chosen where windows go.
    """
    if environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return None
    if environ.get("WAYLAND_DISPLAY") and _wayland_socket(environ).is_socket():
        return None
    if not environ.get("DISPLAY"):
        return "neither DISPLAY nor WAYLAND_DISPLAY is set"
    return None if _x_server_answers(environ["DISPLAY"]) else f"no X server answers at DISPLAY={environ['DISPLAY']}"


def _wayland_socket(environ: Mapping[str, str]) -> Path:
    return Path(environ.get("XDG_RUNTIME_DIR", "/")) / environ["WAYLAND_DISPLAY"]


def _x_server_answers(display: str) -> bool:
    named = _X_DISPLAY.match(display)
    if named is None:
        return Path(display).exists()
    if named["host"] not in ("", "unix"):
        return _connects(socket.AF_INET, (named["host"], 6000 + int(named["number"])))
    path = f"/tmp/.X11-unix/X{named['number']}"
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, "\0" + path)


def _connects(family: socket.AddressFamily, address: tuple[str, int] | str) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(_PATIENCE_S)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True
