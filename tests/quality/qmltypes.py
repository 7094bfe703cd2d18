"""Describes the Python view models to Qt's own QML tools, as `build/qmltypes/Fourtab/ViewModels`."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
QT = Path(PySide6.__file__).parent
URI = "Fourtab.ViewModels"
SOURCES = ("ui/models", "ui/viewmodels")
IMPORT_PATH = ROOT / "build" / "qmltypes"
FOREIGN_TYPES = tuple(QT / "Qt/metatypes" / f"qt6{name}_metatypes.json" for name in ("core", "qml"))


class DescriptionError(Exception):
    """What Qt's tools said about a view model they cannot read, or read with a warning."""


class _PlainBases(ast.NodeTransformer):
    """Turns `class Tiles(Keyed[Row])` into `class Tiles(Keyed)`: Qt's parser overlooks generic bases."""

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        node.bases = [base.value if isinstance(base, ast.Subscript) else base for base in node.bases]
        self.generic_visit(node)
        return node


def qml_modules(root: Path = ROOT) -> tuple[Path, ...]:
    """Python files of list models and view models, those with base classes before those that derive from them."""
    files = [path for folder in SOURCES for path in sorted((root / folder).rglob("*.py"))]
    classes = {path: _classes(path) for path in files}
    homes = {name: path for path, found in classes.items() for name in found}
    bases = {
        path: {homes[name] for name in set().union(*found.values()) & homes.keys()} for path, found in classes.items()
    }
    return tuple(TopologicalSorter({path: before - {path} for path, before in bases.items()}).static_order())


def _classes(path: Path) -> dict[str, set[str]]:
    """The classes of a module, each with the names its bases are spelled with."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return {node.name: {_base_name(base) for base in node.bases} for node in body if isinstance(node, ast.ClassDef)}


def _base_name(base: ast.expr) -> str:
    return ast.unparse(base.value if isinstance(base, ast.Subscript) else base)


def describe(root: Path = ROOT, import_path: Path = IMPORT_PATH) -> Path:
    """Write the types of every view model below `import_path`, a QML import path, and return it.

    Raises `DescriptionError` when a view model is written in a way that Qt's tools do not read.
    """
    module = import_path.joinpath(*URI.split("."))
    sources = _plain_copies(qml_modules(root), root, import_path / "sources")
    module.mkdir(parents=True, exist_ok=True)
    metatypes = module / "metatypes.json"
    _run([sys.executable, QT / "scripts/metaobjectdump.py", "-c", "-q", "-o", metatypes, *sources])
    _run([QT / "Qt/libexec/qmltyperegistrar", *_registrar_options(module), metatypes])
    (module / "qmldir").write_text(f"module {URI}\ntypeinfo viewmodels.qmltypes\n", encoding="utf-8")
    return import_path


def _plain_copies(modules: tuple[Path, ...], root: Path, folder: Path) -> list[Path]:
    shutil.rmtree(folder, ignore_errors=True)
    copies = []
    for path in modules:
        copy = folder / path.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(ast.unparse(_PlainBases().visit(ast.parse(path.read_text(encoding="utf-8")))), encoding="utf-8")
        copies.append(copy)
    return copies


def _registrar_options(module: Path) -> list[str | Path]:
    version = ["--import-name", URI, "--major-version", "1", "--minor-version", "0"]
    foreign = "--foreign-types=" + ",".join(str(path) for path in FOREIGN_TYPES)
    outputs = ["--generate-qmltypes", module / "viewmodels.qmltypes", "-o", module / "registrations.cpp"]
    return [*version, foreign, *outputs]


def _run(command: list[str | Path]) -> None:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0 or done.stdout.strip():
        raise DescriptionError(done.stdout)
