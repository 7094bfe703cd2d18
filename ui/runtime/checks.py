"""Each thing the doctor looks at, and the finding it comes to.

Standard library only, and readable by old interpreters: it must work before anything is installed.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from ui.runtime.display import display_fault
from ui.runtime.libraries import PACKAGES, install_command, missing_libraries
from ui.runtime.lock import RUNTIME_LOCK, locked_versions
from ui.runtime.places import ROOT

OLDEST, TOO_NEW = (3, 11), (3, 14)
SETUP = "make setup" if RUNTIME_LOCK.exists() else "python3 -m pip install --force-reinstall fourtab"
_FILES = {
    "Text font": ("manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc"),
    "Icon font": ("qtawesome", "fonts/remixicon-2.5.0.ttf"),
}


@dataclass(frozen=True)
class Finding:
    """One thing looked at. `remedy` is a command, or empty; what is not `needed` may be missing."""

    name: str
    ok: bool
    detail: str
    remedy: str = ""
    needed: bool = True


def python() -> Finding:
    """The interpreter running now is of a version that everything locked supports."""
    fits = OLDEST <= sys.version_info[:2] < TOO_NEW
    detail = "{}.{}.{} at {}".format(*sys.version_info[:3], sys.executable)
    remedy = "" if fits else install_command(("python3", "python3-venv"))
    return Finding("Python", fits, detail if fits else f"{detail}; 3.11, 3.12 or 3.13 is needed", remedy)


def environment() -> Finding:
    """Packages live in an environment of their own."""
    if sys.prefix != sys.base_prefix:
        return Finding("Environment", True, sys.prefix)
    if _packages_folder() != _own_packages_folder():
        return Finding("Environment", True, f"{ROOT / '.venv'}, not the one running now")
    if not RUNTIME_LOCK.exists():
        return Finding("Environment", True, "installed beside other packages")
    return Finding("Environment", False, "no .venv beside main.py", SETUP)


def _own_packages_folder() -> Path:
    return Path(sysconfig.get_paths()["purelib"])


def _packages_folder() -> Path:
    """Where the packages are: in the environment running now, else in the one beside `main.py`."""
    beside = sorted((ROOT / ".venv").glob("lib/python3.*/site-packages"))
    return _own_packages_folder() if sys.prefix != sys.base_prefix or not beside else beside[-1]


def _wanted() -> dict[str, str]:
    """Package to version: from the lock beside the sources, or from what the installed `fourtab` asks for."""
    if RUNTIME_LOCK.exists():
        return locked_versions(RUNTIME_LOCK)
    asked = metadata.requires("fourtab") or []
    return dict(line.split("==", 1) for line in asked if "==" in line and ";" not in line)


def packages() -> tuple[Finding, ...]:
    """Each package the lock names is there in exactly that version."""
    found = {
        entry.metadata["Name"].lower().replace("_", "-"): entry.version
        for entry in metadata.distributions(path=[str(_packages_folder())])
    }
    return tuple(_package(name, version, found.get(name.lower())) for name, version in _wanted().items())


def _package(name: str, wanted: str, found: str | None) -> Finding:
    if found == wanted:
        return Finding(name, True, wanted)
    return Finding(name, False, f"{found or 'not installed'}; {wanted} is locked", SETUP)


def fonts() -> tuple[Finding, ...]:
    """The font of all text and the font of all icons are files of installed packages."""
    found = {name: _packages_folder() / package / file for name, (package, file) in _FILES.items()}
    return tuple(Finding(name, path.exists(), path.name, SETUP) for name, path in found.items())


def libraries() -> tuple[Finding, ...]:
    """What Qt loads from the system can be loaded."""
    missing = missing_libraries()
    if not missing:
        return (Finding("System libraries", True, f"all {len(PACKAGES)} that Qt loads"),)
    remedy = install_command(tuple(PACKAGES[name] for name in missing))
    return tuple(Finding(name, False, f"in the Debian package {PACKAGES[name]}", remedy) for name in missing)


def display() -> Finding:
    """A window can be shown; without one the tour still plays, so none is no failure."""
    fault = display_fault()
    if fault:
        return Finding("Display", False, f"{fault}; the tour can still be played into pictures", needed=False)
    return Finding("Display", True, os.environ.get("QT_QPA_PLATFORM") or os.environ.get("DISPLAY") or "found")


def worlds_folder() -> Path:
    """Where worlds are kept: `$FOURTAB_HOME/worlds`, or `fourtab/worlds` in the XDG data home."""
    if home := os.environ.get("FOURTAB_HOME"):
        return Path(home) / "worlds"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "fourtab" / "worlds"


def data_folder() -> Finding:
    """Worlds can be written where they are kept."""
    folder = worlds_folder()
    standing = next(place for place in (folder, *folder.parents) if place.exists())
    writable = standing.is_dir() and os.access(standing, os.W_OK | os.X_OK)
    remedy = "" if writable else "export FOURTAB_HOME=some/folder/of/yours"
    return Finding("Data folder", writable, f"{folder}{'' if writable else ' cannot be written'}", remedy)
