"""The push lab by hand: type a payload, send it, drop files on the phone, and read what became of each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from app.domain.attention.payloads import MOST_BYTES
from app.layouts.payload_examples import PAYLOADS
from app.queries.attention import NoticesPage
from tests.stage import play
from ui.runtime.stage import Stage

CTRL = Qt.KeyboardModifier.ControlModifier
SERVICE = {"aps": {"alert": {"title": "Hello", "body": "Your order"}}, "fourtab": {"window": "yhd", "kind": "service"}}
SALE = {"aps": {"alert": "20 off"}, "fourtab": {"window": "yintai", "kind": "promotion", "importance": 3}}


async def open_lab(stage: Stage) -> None:
    stage.shell.bench = "test"
    await stage.settled()
    await stage.press("Push lab", within="")


def files(tmp_path: Path, **texts: str) -> list[Path]:
    paths = []
    for name, text in texts.items():
        path = tmp_path / name.replace("__", ".")
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


class Held:
    """Files held over the phone, as a file manager drags them."""

    def __init__(self, stage: Stage, paths: list[Path]) -> None:
        self._window, self._files = stage.opened.window, QMimeData()
        self._files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        screen = stage.find("deviceScreen")
        assert screen is not None
        self._at = screen.mapToScene(QPointF(screen.width() / 2, screen.height() / 2))
        button, key, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        self._send(QDragEnterEvent(self._at.toPoint(), copy, self._files, button, key))
        self._send(QDragMoveEvent(self._at.toPoint(), copy, self._files, button, key))

    def drop(self) -> None:
        button, key, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        self._send(QDropEvent(self._at, copy, self._files, button, key))

    def leave(self) -> None:
        self._send(QDragLeaveEvent())

    def _send(self, event: object) -> None:
        QCoreApplication.sendEvent(self._window, event)  # type: ignore[arg-type]


async def sent(stage: Stage) -> list[str]:
    """The first words of what came in from outside, oldest first."""
    page = await stage.shell.ask(NoticesPage(limit=40))
    return [each.title.en or each.body.en for each in reversed(page.rows) if each.payload is not None]


def test_a_payload_typed_and_sent_by_keyboard_alone() -> None:
    async def script(stage: Stage) -> None:
        await open_lab(stage)
        lab = stage.shell.test.lab
        assert lab.right and lab.checkText.startswith("2"), "an example stands there already"
        editor = stage.named("Payload")
        await stage.click(editor.area.center())
        await stage.key(Qt.Key.Key_A, CTRL)
        await stage.type('{"aps":{"alert":"By hand"},"fourtab":{"window":"yhd"}')
        assert not lab.right and "not a JSON object" in lab.checkText and "Line 1, column 54." in lab.checkText
        await stage.type("}")
        assert lab.right and lab.checkText == "54 of 4,096 bytes"
        await stage.key(Qt.Key.Key_Return, CTRL)
        assert lab.outcome.headline == "Pushed" and stage.phone.banner.body == "By hand"
        assert lab.outcome.markText == "A number on Yhd Supermarket"
        assert [row.key for row in lab.outcome.reasons.rows] == ["1"]
        assert stage.named("Pushed")
        assert "\n" not in lab.text, "Ctrl+Enter sends, it writes no line"
        assert stage.shell.notice == "", "the card says it; no toast as well"
        await stage.key(Qt.Key.Key_Tab)
        await stage.key(Qt.Key.Key_Space)
        assert await sent(stage) == ["By hand", "By hand"], "Tab leaves the editor; Send is next"

    play(script)


def test_what_is_wrong_is_said_while_typing() -> None:
    said = {
        '{"aps": {"badge": "1"}}': "'aps.badge' in this payload is of the wrong type",
        '{"alert": 1}': "has no 'aps'",
        json.dumps({"aps": {"alert": "x" * MOST_BYTES}}): "at most 4096",
        '{"aps": {}, "fourtab": {"window": "nobody"}}': "No service window of this world is called 'nobody'",
        '{"aps": {"sound": "a"}, "x": 1}': "31 of 4,096 bytes · kept as it is: x, aps.sound",
    }

    async def script(stage: Stage) -> None:
        await open_lab(stage)
        lab = stage.shell.test.lab
        for text, expected in said.items():
            lab.text = text
            assert expected in lab.checkText, lab.checkText
            assert lab.right == ("bytes ·" in expected)
        lab.text = next(iter(said))
        lab.send()
        await stage.settled()
        assert (lab.outcome.tone, lab.outcome.headline) == ("refused", "Refused")
        assert "wrong type" in lab.outcome.markText and await sent(stage) == []

    play(script)


def test_examples_speak_the_interface_language_until_they_are_changed() -> None:
    async def script(stage: Stage) -> None:
        await open_lab(stage)
        lab = stage.shell.test.lab
        lab.chooseExample("promotion")
        assert "Spring sale" in lab.text
        stage.shell.choose("language", "zh_CN")
        assert "春季促销" in lab.text
        assert [row.key for row in lab.examples.rows if row.selected] == ["promotion"]
        lab.text = lab.text.replace("春季", "夏季")
        assert not [row for row in lab.examples.rows if row.selected]
        stage.shell.choose("language", "en")
        assert "夏季促销" in lab.text, "what a person wrote stays"

    play(script)


@pytest.mark.parametrize("bench", ["design", "present", "test"])
def test_files_dropped_on_the_phone_are_sent_in_order(tmp_path: Path, bench: str) -> None:
    two = files(tmp_path, first__apns=json.dumps(SERVICE), second__APNS=json.dumps(SALE))

    async def script(stage: Stage) -> None:
        stage.shell.bench = bench
        await stage.settled()
        held, hint = Held(stage, two), stage.find("phoneDropHint")
        await stage.settled()
        assert hint is not None and hint.isVisible() and hint.property("text") == "Drop to send 2 pushes"
        held.drop()
        await stage.settled()
        assert not hint.isVisible()
        assert await sent(stage) == ["Hello", "20 off"]
        assert stage.shell.notice == "2 pushes sent: 1 pushed, 1 dot"

    play(script)


def test_one_file_and_its_outcome_in_the_toast(tmp_path: Path) -> None:
    (file,) = files(tmp_path, one__apns=json.dumps(SERVICE))
    (bad,) = files(tmp_path, bad__apns="{}")

    async def script(stage: Stage) -> None:
        stage.shell.stepClock(13 * 3600)
        await stage.settled()
        Held(stage, [file]).drop()
        await stage.settled()
        assert stage.shell.notice == "Held until 07:30 · Quiet hours"
        Held(stage, [bad]).drop()
        await stage.settled()
        assert stage.shell.notice.startswith("This payload has no 'aps'")
        Held(stage, [file]).leave()
        await stage.settled()
        assert await sent(stage) == ["Hello"]

    play(script)


@pytest.mark.parametrize(("language", "said"), [("en", "notes.txt is no push"), ("zh_CN", "notes.txt 不是推送")])
def test_another_file_is_refused_with_a_sentence(tmp_path: Path, language: str, said: str) -> None:
    (notes,) = files(tmp_path, notes__txt="hello")

    async def script(stage: Stage) -> None:
        Held(stage, [notes]).drop()
        await stage.settled()
        assert stage.shell.notice.startswith(said)
        assert await sent(stage) == []

    play(script, language=language)


def test_a_layout_document_dropped_on_the_phone_is_opened(tmp_path: Path) -> None:
    document = tmp_path / "mine.toml"
    shipped = Path("resources/layouts/accounts_first.toml").read_text(encoding="utf-8")
    document.write_text(shipped, encoding="utf-8")

    async def script(stage: Stage) -> None:
        tabs = stage.phone.tabs.count
        Held(stage, [document]).drop()
        await stage.settled()
        assert stage.phone.tabs.count != tabs

    play(script)


def test_the_scan_page_keeps_its_pictures_and_gives_up_pushes(tmp_path: Path) -> None:
    (push,) = files(tmp_path, one__apns=json.dumps(SERVICE))

    async def script(stage: Stage) -> None:
        await stage.press("Scan")
        stage.phone.scan.saveSheet(QUrl.fromLocalFile(str(tmp_path)))
        await stage.settled()
        Held(stage, [push]).drop()
        await stage.settled()
        assert await sent(stage) == ["Hello"] and stage.phone.topRoute == "scan"
        Held(stage, [tmp_path / "yintai.png"]).drop()
        await stage.settled()
        assert stage.phone.topRoute == "amount"

    play(script)


def test_a_file_is_opened_into_the_editor(tmp_path: Path) -> None:
    (file,) = files(tmp_path, one__apns="\ufeff" + json.dumps(SALE))
    raw = tmp_path / "raw.apns"
    raw.write_bytes(b"\xff\xfe\x00")

    async def script(stage: Stage) -> None:
        await open_lab(stage)
        lab = stage.shell.test.lab
        lab.openFile(QUrl.fromLocalFile(str(file)))
        await stage.settled()
        assert json.loads(lab.text) == SALE and lab.right
        lab.openFile(QUrl.fromLocalFile(str(raw)))
        await stage.settled()
        assert stage.shell.notice.startswith("raw.apns cannot be read as text") and json.loads(lab.text) == SALE

    play(script)


def test_a_badge_of_nought_says_what_it_cleared() -> None:
    async def script(stage: Stage) -> None:
        clear = str(PAYLOADS / "en" / "clear.apns")
        stage.shell.test.lab.dropFiles([QUrl.fromLocalFile(clear)])
        await stage.settled()
        said = "Badge 0: what stood on Yhd Supermarket is cleared"
        assert stage.shell.notice == f"Dropped · {said}"
        assert next(row.text for row in stage.shell.test.lab.outcome.reasons.rows) == said
        assert stage.named("Services, 1 unread")

    play(script)
