"""Who may import whom, and what the wallet may not reach for: the rules of ARCHITECTURE.md, checked."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CLOCKS = {
    "date.today",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "datetime.date.today",
    "datetime.datetime.now",
    "time.localtime",
    "time.monotonic",
    "time.perf_counter",
    "time.time",
}
UNSEEDED = {"os.urandom", "secrets.token_hex", "uuid.uuid1", "uuid.uuid4", "uuid1", "uuid4"}


def _sources(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def _nodes(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def _imported(path: Path) -> set[str]:
    nodes = _nodes(path)
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {node.module or "." for node in nodes if isinstance(node, ast.ImportFrom)}


def _called(path: Path) -> set[str]:
    """Names called, and the bare `Random()` that seeds itself."""
    calls = [node for node in _nodes(path) if isinstance(node, ast.Call)]
    names = {ast.unparse(call.func) for call in calls}
    return names | {f"{ast.unparse(call.func)}()" for call in calls if not call.args and not call.keywords}


def test_every_import_contract_of_pyproject_is_kept() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_room_of_the_house_is_named_in_a_contract() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named = {name for contract in settings["tool"]["importlinter"]["contracts"] for name in contract["source_modules"]}
    rooms = {f"{house}.{path.parent.name}" for house in ("app", "ui") for path in (ROOT / house).glob("*/__init__.py")}
    assert rooms - named == set()


@pytest.mark.parametrize("path", _sources("app/domain"), ids=lambda path: path.stem)
def test_the_domain_imports_only_itself_and_the_standard_library(path: Path) -> None:
    ours = {name for name in _imported(path) if name.startswith("app.domain")}
    foreign = {name for name in _imported(path) - ours if name.split(".")[0] not in sys.stdlib_module_names}
    assert not foreign


@pytest.mark.parametrize("path", _sources("app"), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_wallet_reads_no_clock_and_draws_no_unseeded_number(path: Path) -> None:
    called = _called(path)
    drawn = {name for name in called if name.startswith("random.") and name.removesuffix("()") != "random.Random"}
    assert not called & (CLOCKS | UNSEEDED | {"random.Random()", "Random()"}) | drawn
