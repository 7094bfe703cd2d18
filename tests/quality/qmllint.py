"""qmllint over every QML file, with the Python types known and any warning an error.

Run it alone with `python -m tests.quality.qmllint [FILE.qml ...]`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from tests.quality.qmltypes import QT, ROOT, DescriptionError, describe

QML = ROOT / "ui" / "qml"
ECHOES = ("Warnings occurred while importing", "Found incomplete composite type")
"""What every importer of a faulty file repeats; told only when nothing else is."""


def qml_files() -> list[Path]:
    """Every QML file of the project: those of the application and those of its QML tests."""
    return sorted([*QML.rglob("*.qml"), *(ROOT / "tests").rglob("*.qml")])


def lint(files: list[Path]) -> tuple[str, ...]:
    """Findings on these files, a line each; none when all are clean.

    Read from qmllint's JSON: its plain text keeps silent about some of the warnings it counts (6.12).
    """
    try:
        types = _described()
    except DescriptionError as error:
        return ("the view models cannot be described to QML:", *str(error).splitlines())
    command = [QT / "qmllint", "--json", "-", "-W", "0", "-I", QML, "-I", types, *(path.resolve() for path in files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    reports = json.loads(done.stdout)["files"] if done.stdout else []
    found = tuple(_line(report["filename"], item) for report in reports for item in report["warnings"])
    causes = tuple(line for line in found if not any(echo in line for echo in ECHOES))
    return causes or found or ((f"qmllint failed: {done.stderr}",) if done.returncode else ())


@cache
def _described() -> Path:
    return describe()


def _line(file: str, item: dict[str, object]) -> str:
    place = f"{os.path.relpath(file, ROOT)}:{item.get('line', 1)}:{item.get('column', 1)}"
    return f"{place}: {str(item['message']).strip()} [{item.get('id', item['type'])}]"


def main(arguments: list[str]) -> int:
    """Print what is found; 0 when there is nothing."""
    files = [Path(argument) for argument in arguments] or qml_files()
    found = lint(files) if files else ()
    print("\n".join(found) or f"qmllint: {len(files)} files, no warnings")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
