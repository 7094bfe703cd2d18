"""Where adapters meet ports: opening and resetting worlds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.domain.fund import FundFigures
from app.domain.orders.errands import errands_of
from app.domain.passwords import PasswordGate
from app.domain.ports import StoreFailed
from app.domain.presence import at_home
from app.domain.serving.errands import first_round
from app.domain.worlds import BuiltWorld, Host, OpenWorld, WorldDocumentError, WorldUnwritable
from app.layouts.calendars import load_calendar
from app.layouts.functions.town import town_of
from app.layouts.policies import load_policies
from app.layouts.windows import load_voice
from app.resources import resource_folder
from app.session import WalletSession
from app.simulation.clock import SteppedClock
from app.simulation.funds import read_fund
from app.simulation.worlds.builder import build_world
from app.simulation.worlds.document import read_world
from app.simulation.worlds.parts import WorldDocument
from app.storage.store import SqlStore
from app.worlds import world_document

_FUND = "000198.toml"
SUFFIXES = ("", "-wal", "-shm", "-journal")


def open_wallet(world_id: str = "quiet_morning", *, folder: Path | None) -> WalletSession:
    """Open a world for the calling thread; ``folder`` ``None`` keeps it in memory only.

    On disk it is ``<folder>/<world_id>.sqlite``, built from its document if it is not there. Raises a ``WorldError``:
    ``WorldUnknown``, ``WorldDocumentError``, ``WorldTooNew``, ``WorldUnreadable``, ``WorldUnwritable``, ``WorldBusy``.
    """
    document = read_world(world_document(world_id))
    store = _in_memory(document) if folder is None else _on_disk(document, folder)
    secrets = store.reader.secrets()
    gate = PasswordGate(secrets.password)
    figures = store.reader.fund.figures() or read_fund(resource_folder("funds") / _FUND)
    host = Host(document.directory.person.id, document.neighbours)
    world = OpenWorld(
        document.summary, document.demo_password, store.reader.directory(), figures, gate, secrets.pay_code_key,
        load_policies(), load_calendar(), document.rounding, town_of(document.neighbours, document.seed),
        host, load_voice,
    )  # fmt: skip
    return WalletSession(store, at_home(world, store.reader), SteppedClock(store.reader.now()))


def is_stored(world_id: str, folder: Path) -> bool:
    """Whether this world was opened in this folder before."""
    return (folder / _file(world_id)).is_file()


def reset_world(world_id: str, folder: Path) -> None:
    """Set a stored world aside as ``….before`` (only the last is kept); the next opening builds it anew.

    It must not be open.
    """
    for suffix in SUFFIXES:
        stored, aside = folder / f"{_file(world_id)}{suffix}", folder / f"{_file(world_id)}.before{suffix}"
        if stored.is_file():
            stored.replace(aside)
        else:
            aside.unlink(missing_ok=True)


def import_figures(world_id: str, folder: Path, figures: FundFigures) -> None:
    """A stored world (built if it is not there) uses these figures from its next opening on. Raises a ``WorldError``.

    It must not be open.
    """
    store = _on_disk(read_world(world_document(world_id)), folder)
    try:
        store.use_figures(figures)
    except StoreFailed as error:
        raise WorldUnwritable(folder / _file(world_id), str(error)) from error
    finally:
        store.close()


def built_world(world_id: str) -> BuiltWorld:
    """The starting state of a world, not stored anywhere."""
    return _build(read_world(world_document(world_id)))


def _build(document: WorldDocument) -> BuiltWorld:
    from app.simulation.worlds.residents import residents_of

    try:
        figures = read_fund(resource_folder("funds") / _FUND)
        errands = errands_of(town_of(document.neighbours, document.seed), document.now)
        errands = replace(errands, dues=(*errands.dues, first_round(document.now)))
        return replace(build_world(document, figures), errands=errands, people=residents_of(document, figures))
    except ValueError as error:
        raise WorldDocumentError(world_document(document.summary.id), "history", str(error)) from error


def _in_memory(document: WorldDocument) -> SqlStore:
    return SqlStore.in_memory(_build(document))


def _on_disk(document: WorldDocument, folder: Path) -> SqlStore:
    path = folder / _file(document.summary.id)
    if not path.exists():
        _create(path, document)
    return SqlStore.on_disk(path)


def _create(path: Path, document: WorldDocument) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        SqlStore.create(path, _build(document))
    except OSError as error:
        raise WorldUnwritable(path, error.strerror or str(error)) from error


def _file(world_id: str) -> str:
    return f"{world_id}.sqlite"
