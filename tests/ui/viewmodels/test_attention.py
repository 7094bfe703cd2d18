"""One promotion under two policies: the home screen never pays for it under Quiet, and did in 2013."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QUrl

from tests.stage import play
from ui.runtime.stage import Stage

SALE = {
    "aps": {"alert": {"title": "Spring sale", "body": "20 off every 100 until Sunday"}},
    "fourtab": {"window": "yintai", "kind": "promotion", "importance": 3},
}


def marks_on_pay(stage: Stage) -> set[str]:
    """Functions of the Pay tab whose name says something new."""
    phone = stage.named("Everyday", within="Phone").area
    return {each.name for each in stage.controls() if phone.contains(each.area.center()) and ", " in each.name}


async def send(stage: Stage, tmp_path: Path, text: str) -> None:
    file = tmp_path / "sale.apns"
    file.write_text(text, encoding="utf-8")
    stage.shell.test.lab.dropFiles([QUrl.fromLocalFile(str(file))])
    await stage.settled()


def test_quiet_takes_no_promotion_on_the_home_screen_and_says_why(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        stage.shell.bench = "test"
        await send(stage, tmp_path, json.dumps(SALE))
        assert not stage.phone.banner.shown
        assert marks_on_pay(stage) == set()
        newest = stage.shell.test.attention.decisions.rows[0]
        assert (newest.source, newest.kind, newest.outcome) == ("Yintai Department Store", "promotion", "dot")
        assert newest.reason

    play(script)


def test_the_same_promotion_was_loud_in_2013(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        stage.shell.bench = "test"
        stage.shell.test.attention.choosePolicy("loud_2013")
        await stage.settled()
        await send(stage, tmp_path, json.dumps(SALE))
        assert stage.phone.banner.shown and "\n20 off" in stage.phone.banner.body
        assert marks_on_pay(stage)
        stage.shell.test.attention.choosePolicy("quiet")
        await stage.settled()
        assert marks_on_pay(stage) == set(), "back under Quiet, the home screen is quiet again"

    play(script)


def test_a_payload_that_is_none_is_refused_with_its_reason(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        stage.shell.bench = "test"
        attention = stage.shell.test.attention
        said = set()
        for text in ("not json", '{"alert": 1}', json.dumps({"aps": {"alert": "x" * 5000}})):
            await send(stage, tmp_path, text)
            said.add(stage.shell.notice)
        assert len(said) == 3 and "" not in said
        assert "4 sent" not in attention.countsText
        await send(stage, tmp_path, json.dumps(SALE))
        assert stage.shell.notice.startswith("Not pushed: a dot")
        assert attention.countsText.startswith("4 sent = 4 shown")

    play(script)
