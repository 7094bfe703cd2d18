"""A mend for PySide6 6.12 on Python 3.11, where a long day of signals would otherwise end the program.

Each signal drops one reference to ``True`` too many, each callback one to ``None``. Python 3.12 made these objects
immortal (PEP 683); 3.11 still counts, and aborts with ``bool_dealloc`` when the count has run out, after some ten
thousand signals (seen here, with 60,000 of them).
"""

from __future__ import annotations

import sys

PLENTY = 1 << 60
"""Far more references than any run can drop, far fewer than overflow the counter."""


def make_immortal() -> None:
    """Give the three singletons more references than can ever be lost. Does nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    from ctypes import c_ssize_t

    for value in (True, False, None):
        c_ssize_t.from_address(id(value)).value = PLENTY
