"""Makes `.venv` beside `main.py` hold exactly what the lock says, and the system the libraries Qt loads.

Standard library only, and readable by old interpreters. A second run finds its stamp and returns at once.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from ui.runtime.checks import OLDEST, TOO_NEW
from ui.runtime.libraries import PACKAGES, install_command, is_root, missing_libraries
from ui.runtime.lock import DEVELOPMENT_LOCK, RUNTIME_LOCK, fingerprint
from ui.runtime.places import ROOT

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
_VERSION = re.compile(r"^version(?:_info)? = (\d+)\.(\d+)", re.MULTILINE)


class SetupError(Exception):
    """Setting up cannot go on; the sentence says what to do."""


def run(dev: bool = False) -> int:
    """Set everything up, with the tools of tests and lint if `dev`; print a line a step.

    Returns 0 when all is there, 1 when something is missing (what, and the command that gets it, is printed).
    """
    lock = DEVELOPMENT_LOCK if dev else RUNTIME_LOCK
    if _stamp(lock).exists() and PYTHON.exists():
        return 0
    try:
        _make_environment()
        _install(lock)
        _complete_system()
    except SetupError as problem:
        print(f"Setup stopped: {problem}", file=sys.stderr)
        return 1
    _leave_stamps((RUNTIME_LOCK, DEVELOPMENT_LOCK) if dev else (RUNTIME_LOCK,))
    _say("ready")
    return 0


def _say(what: str) -> None:
    print(f"setup: {what}", flush=True)


def _stamp(lock: Path) -> Path:
    return VENV / f".fourtab-{lock.stem}-{fingerprint(lock)}"


def _leave_stamps(locks: tuple[Path, ...]) -> None:
    for lock in locks:
        for old in VENV.glob(f".fourtab-{lock.stem}-????????????"):
            old.unlink()
        _stamp(lock).touch()


def _fits(version: tuple[int, ...]) -> bool:
    return OLDEST <= version[:2] < TOO_NEW


def _make_environment() -> None:
    if PYTHON.exists() and _fits(_environment_version()):
        return
    if not _fits(sys.version_info[:2]):
        raise SetupError(f"Python 3.11, 3.12 or 3.13 is needed, and this is {sys.version.split()[0]}")
    if importlib.util.find_spec("ensurepip") is None:
        _apt_get(("python{}.{}-venv".format(*sys.version_info[:2]),), "making a virtual environment")
    _say(f"making {VENV.name} with Python {sys.version.split()[0]}")
    shutil.rmtree(VENV, ignore_errors=True)
    _call([sys.executable, "-m", "venv", str(VENV)], "the virtual environment could not be made")


def _environment_version() -> tuple[int, ...]:
    settings = VENV / "pyvenv.cfg"
    said = _VERSION.search(settings.read_text(encoding="utf-8")) if settings.exists() else None
    return (int(said[1]), int(said[2])) if said else (0, 0)


def _install(lock: Path) -> None:
    _say(f"installing the packages of {lock.name}, each checked by its hash (a minute or two the first time)")
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet"]
    _call([*pip, "--require-hashes", "-r", str(lock)], "the packages could not be installed")


def _complete_system() -> None:
    missing = missing_libraries()
    if not missing:
        return
    _say(f"system libraries missing: {', '.join(missing)}")
    _apt_get(tuple(sorted({PACKAGES[name] for name in missing})), "Qt's window")
    if still := missing_libraries():
        raise SetupError(f"still missing: {', '.join(still)}")


def _apt_get(packages: tuple[str, ...], purpose: str) -> None:
    """Install Debian packages as root; otherwise stop and say which command does it."""
    command = install_command(packages)
    if not (is_root() and shutil.which("apt-get")):
        raise SetupError(f"{purpose} needs {', '.join(packages)}. On Debian: {command}")
    _say(command)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if subprocess.run(command.split(), env=environment, capture_output=True, check=False).returncode != 0:
        _call(["apt-get", "update", "-q"], "the list of Debian packages could not be read", environment)
        _call(command.split(), f"{purpose} needs packages that could not be installed", environment)


def _call(command: list[str], fault: str, environment: dict[str, str] | None = None) -> None:
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        last_words = "\n".join(done.stdout.decode(errors="replace").strip().splitlines()[-12:])
        raise SetupError(f"{fault}.\n{last_words}")


if __name__ == "__main__":
    sys.exit(run(dev="--dev" in sys.argv[1:]))
