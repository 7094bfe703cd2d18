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
SOURCES = ("ui/models", "ui/viewmodels", "ui/runtime")
IMPORT_PATH = ROOT / "build" / "qmltypes"
FOREIGN_TYPES = tuple(QT / "Qt/metatypes" / f"qt6{name}_metatypes.json" for name in ("core", "qml"))


class _PlainBases(ast.NodeTransformer):
    """Turns `class Tiles(Keyed[Row])` into `class Tiles(Keyed)`: Qt's parser overlooks generic bases."""

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        node.bases = [base.value if isinstance(base, ast.Subscript) else base for base in node.bases]
        self.generic_visit(node)
        return node


def qml_modules(root: Path = ROOT) -> tuple[Path, ...]:
    """Python files that define Qt classes, those with base classes before those that derive from them."""
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for folder in SOURCES
        for path in sorted((root / folder).glob("**/*.py"))
    }
    homes = {node.name: path for path, tree in trees.items() for node in tree.body if isinstance(node, ast.ClassDef)}
    order = TopologicalSorter({path: _homes_of_bases(tree, homes) - {path} for path, tree in trees.items()})
    return tuple(path for path in order.static_order() if "QmlElement" in _names(trees[path]) or _is_base(trees[path]))


def _homes_of_bases(tree: ast.Module, homes: dict[str, Path]) -> set[Path]:
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    bases = {name for node in classes for base in node.bases for name in _names(base)}
    return {homes[name] for name in bases if name in homes}


def _names(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _is_base(tree: ast.Module) -> bool:
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    qt_bases = {"QObject", "QAbstractListModel", "QAbstractTableModel", "QSortFilterProxyModel"}
    return any(qt_bases & _names(base) for node in classes for base in node.bases)


def describe(root: Path = ROOT, import_path: Path = IMPORT_PATH) -> Path:
    """Write the types of every view model below `import_path`, a QML import path, and return it.

    Raises `subprocess.CalledProcessError`, with what the tool said, when a view model cannot be parsed.
    """
    module = import_path.joinpath(*URI.split("."))
    sources = _plain_copies(qml_modules(root), root, import_path / "sources")
    module.mkdir(parents=True, exist_ok=True)
    metatypes = module / "metatypes.json"
    run_tool([sys.executable, QT / "scripts/metaobjectdump.py", "-c", "-q", "-o", metatypes, *sources])
    run_tool([QT / "Qt/libexec/qmltyperegistrar", *_registrar_options(module), metatypes])
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
    return [*version, foreign, "--generate-qmltypes", module / "viewmodels.qmltypes", "-o", module / "registrations.cpp"]


def run_tool(command: list[str | Path]) -> str:
    """Run one of Qt's tools and return what it printed; `CalledProcessError` carries the same text in `output`."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True)
    return done.stdout
