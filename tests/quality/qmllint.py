"""qmllint over every QML file, with the Python types known and any warning an error.

Run it alone with `python -m tests.quality.qmllint [FILE.qml ...]`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.quality.qmltypes import QT, ROOT, DescriptionError, describe

QML = ROOT / "ui" / "qml"


def qml_files() -> list[Path]:
    """Every QML file of the project: those of the application and those of its QML tests."""
    return sorted([*QML.rglob("*.qml"), *(ROOT / "tests").rglob("*.qml")])


def lint(files: list[Path]) -> tuple[bool, str]:
    """Lint these files: whether all are clean, and what qmllint (or the description of the types) said."""
    try:
        types = describe()
    except DescriptionError as error:
        return False, f"the view models cannot be described to QML:\n{error}"
    command = [QT / "qmllint", "-W", "0", "-I", QML, "-I", types, *(path.resolve() for path in files)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode == 0, done.stdout


def main(arguments: list[str]) -> int:
    """Print qmllint's findings; 0 when there are none."""
    files = [Path(argument) for argument in arguments] or qml_files()
    clean, said = lint(files) if files else (True, "")
    print(said.rstrip() or f"qmllint: {len(files)} files, no warnings")
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
