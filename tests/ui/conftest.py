"""PySide6 6.12 drops a reference to True or None at each signal; from Python 3.12 on they have no count (PEP 683)."""

from __future__ import annotations

import ctypes
import sys

if sys.version_info < (3, 12):
    for _constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_constant)).value += 1 << 40
