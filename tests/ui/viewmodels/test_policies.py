"""Choosing policies and opening a designer's own: it decides at once, is followed, and never half taken over."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt, QUrl

from tests.stage import play
from ui.runtime.places import ROOT
from ui.runtime.stage import Stage

QUIET = (ROOT / "resources" / "policies" / "quiet.toml").read_text(encoding="utf-8")


def mine(about: str = "Mine.") -> str:
    own = QUIET.replace('id = "quiet"', 'id = "mine"').replace('en = "Quiet"', 'en = "My own"')
    return own.replace("Receipts push. Promotions leave a dot in Services, never on Pay.", about)


async def opened(stage: Stage, path: Path) -> None:
    stage.shell.policies.openDocument(QUrl.fromLocalFile(str(path)))
    await stage.settled()


async def saved(stage: Stage, path: Path, text: str) -> None:
    """As an editor saves; then wait for the file system to tell."""
    path.write_text(text, encoding="utf-8")
    before = stage.shell.policies.about, stage.shell.policies.problems.count
    for _ in range(100):
        await asyncio.sleep(0.02)
        await stage.settled()
        if (stage.shell.policies.about, stage.shell.policies.problems.count) != before:
            return
    raise AssertionError("the saved file was not read again")


def chosen(stage: Stage) -> str:
    return next(row.key for row in stage.shell.policies.choices.rows if row.selected)


def test_one_choice_is_seen_by_both_benches() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.policies.choose("silent")
        await stage.settled()
        assert chosen(stage) == "silent" and stage.shell.policies.about.startswith("Nothing pushes")
        assert stage.shell.test.attention.policies is stage.shell.policies.choices
        stage.shell.test.attention.choosePolicy("quiet")
        await stage.settled()
        assert chosen(stage) == "quiet"
        assert stage.shell.policies.countsText == "3 sent = 3 shown + 0 held + 0 merged + 0 dropped"

    play(script)


def test_a_designers_policy_decides_and_is_followed(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        path = tmp_path / "mine.toml"
        path.write_text(mine(), encoding="utf-8")
        await opened(stage, path)
        assert (chosen(stage), stage.shell.policies.about) == ("mine", "Mine.")
        assert stage.shell.policies.documentName == "mine.toml"
        await saved(stage, path, mine("Mine, again."))
        assert (chosen(stage), stage.shell.policies.about) == ("mine", "Mine, again.")
        stage.shell.policies.choose("quiet")
        await stage.settled()
        path.write_text(mine("Unheard."), encoding="utf-8")
        await asyncio.sleep(0.3)
        await stage.settled()
        assert chosen(stage) == "quiet", "a document nobody chose does not push itself forward"
        stage.shell.policies.choose("mine")
        await stage.settled()
        assert stage.shell.policies.about == "Unheard.", "chosen again, it is read as it is now"
        stage.shell.resetWorld()
        await stage.settled()
        assert (chosen(stage), stage.shell.policies.documentName) == ("quiet", ""), "another world, another choice"

    play(script)


def test_a_document_that_takes_another_id_is_still_followed(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        path = tmp_path / "mine.toml"
        path.write_text(mine(), encoding="utf-8")
        await opened(stage, path)
        await saved(stage, path, mine("Renamed.").replace('id = "mine"', 'id = "renamed"'))
        assert (chosen(stage), stage.shell.policies.documentName) == ("renamed", "mine.toml")
        await saved(stage, path, mine("Followed.").replace('id = "mine"', 'id = "renamed"'))
        assert (chosen(stage), stage.shell.policies.about) == ("renamed", "Followed.")

    play(script)


def test_a_broken_policy_is_told_by_line_and_column_and_changes_nothing(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        path = tmp_path / "mine.toml"
        path.write_text(mine(), encoding="utf-8")
        await opened(stage, path)
        await saved(stage, path, mine("Broken.").replace('to = "07:30"', 'to = "25:99"'))
        policies = stage.shell.policies
        assert (chosen(stage), policies.about) == ("mine", "Mine.")
        (problem,) = policies.problems.rows
        line = mine().splitlines().index('to = "07:30"') + 1
        assert problem.place == f"Line {line}, column 6" and "25:99" in problem.sentence
        stage.shell.why.inspect("tab/services")
        await stage.settled()
        assert stage.named("1 problem in mine.toml")
        await saved(stage, path, mine("Mended."))
        assert policies.about == "Mended." and policies.problems.count == 0

    play(script)


def test_a_shipped_policys_id_is_refused_with_its_reason(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        path = tmp_path / "theirs.toml"
        path.write_text(QUIET, encoding="utf-8")
        await opened(stage, path)
        assert "quiet" in stage.shell.policies.errorText
        stage.shell.policies.choose("silent")
        await stage.settled()
        assert stage.shell.policies.errorText == ""

    play(script)


def test_a_policy_is_chosen_by_name_from_the_palette() -> None:
    async def script(stage: Stage) -> None:
        await stage.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        await stage.type("silent")
        await stage.key(Qt.Key.Key_Return)
        assert chosen(stage) == "silent"
        stage.shell.palette.open = True
        stage.shell.palette.query = "policy document"
        assert [row.key for row in stage.shell.palette.results.rows] == ["openPolicy"]

    play(script)
