"""Nothing on the phone collides, is cut off or leaves its card: on any device, at any text size, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, product
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from app.commands.payments import PayMerchant
from app.domain.codes import make_merchant_code
from app.domain.receipts import Receipt
from app.layouts.devices import load_devices
from app.layouts.document import SECTION_KINDS
from app.layouts.reader import layout_path
from tests.stage import play, snapshot_of
from tests.ui.crowding import SLACK, faults
from tests.ui.seen import Role, Survey, Words, controls
from ui.runtime.stage import Stage
from ui.runtime.tour_stops import STOPS

ALL = tuple(product((device.id for device in load_devices()), ("0.85", "1", "1.6", "2")))
HARDEST = (("iphone_4s", "1.3"), ("iphone_4s", "2"), ("note_3", "0.85"), ("note_3", "1.6"))
"""The smallest phone with the largest letters, and just before rows are stacked; the widest with the smallest."""

EACH_LANGUAGE = pytest.mark.parametrize(
    "language",
    [pytest.param(each, marks=pytest.mark.xdist_group(f"layouts {each}")) for each in ("en", "zh_CN")],
)


async def look(stage: Stage, survey: Survey, where: str) -> list[str]:
    """What is wrong with the phone as it stands."""
    await stage.settled()
    screen = stage.screen
    assert screen is not None
    area = screen.mapRectToScene(QRectF(0, 0, screen.width(), screen.height()))
    words = survey.texts("phoneScreen")
    assert words, f"{where}: nothing is painted"
    return [f"{where}: {fault}" for fault in faults(words, area)]


class Choosing:
    """Chooses a device and a text size, and again only what is another one than before: each choice lays all out."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._chosen = stage, dict[str, str]()

    def __call__(self, device: str, scale: str) -> None:
        for kind, key in (("device", device), ("textScale", scale)):
            if self._chosen.get(kind) != key:
                self._chosen[kind] = key
                self._stage.shell.choose(kind, key)


@EACH_LANGUAGE
def test_the_four_tabs_hold_on_every_device_at_every_text_size(language: str) -> None:
    async def script(stage: Stage) -> None:
        survey, choose, found = Survey(stage), Choosing(stage), list[str]()
        for device, scale in (*ALL, HARDEST[0]):
            choose(device, scale)
            for tab in range(4):
                stage.phone.tabIndex = tab
                found += await look(stage, survey, f"tab {tab + 1}, {device} × {scale}")
        assert not found, "\n".join(["", *dict.fromkeys(found)])

    play(script, language=language)


@EACH_LANGUAGE
def test_every_page_holds_where_it_is_hardest(language: str) -> None:
    """Device and text size are changed while the page is open."""

    async def script(stage: Stage) -> None:
        survey, choose, found = Survey(stage), Choosing(stage), list[str]()
        stops = [each for each in STOPS if not each.whole_window]
        for stop, there_and_back in zip(stops, cycle((HARDEST, HARDEST[::-1])), strict=False):
            await stop.walk(stage)
            for device, scale in there_and_back:
                choose(device, scale)
                found += await look(stage, survey, f"{stop.name}, {device} × {scale}")
        assert not found, "\n".join(["", *dict.fromkeys(found)])

    play(script, language=language)


def words(text: str, x: float, y: float, wide: float = 50, path: tuple[str, ...] = ("TabHost", "AppText")) -> Words:
    area = QRectF(x, y, wide, 12)
    return Words(text, area, area, None, QRectF(0, 0, 100, 100), False, True, False, path)


SCREEN = QRectF(0, 0, 200, 200)


@pytest.mark.parametrize(
    ("painted", "fault"),
    [
        ([words("one", 0, 0), words("two", 40, 5)], "overlap"),
        ([words("one", 80, 0)], "beside its card"),
        ([words("one", 0, 95)], "below its card"),
        ([words("one", -10, 10)], "beside the screen"),
    ],
)
def test_the_check_sees_what_is_wrong(painted: list[Words], fault: str) -> None:
    assert any(fault in each for each in faults(painted, SCREEN))


def test_the_check_lets_good_layouts_pass() -> None:
    sheet = ("PaymentOverlay", "AppText")
    beside = [words("one", 0, 0), words("two", 50, 0), words("three", 0, 12 - SLACK), words("sheet", 0, 0, path=sheet)]
    assert not list(faults(beside, SCREEN))


def document(tabs: list[list[str]], layout_id: str = "made") -> str:
    """A layout document with these kinds of sections in its tabs."""
    parts = [f'format = 1\nid = "{layout_id}"', phrase("name", "Made", "新做的"), phrase("about", "A try.", "试一试。")]
    for place, kinds in enumerate(tabs):
        parts += ["[[tab]]", f'id = "tab_{place}"\nicon = "wallet-3"', phrase("name", f"Tab {place}", f"频道{place}")]
        parts.append('header = { style = "title", actions = ["notices"] }')
        parts += [section(f"part_{place}_{order}", kind) for order, kind in enumerate(kinds)]
    return "\n".join(parts)


def phrase(key: str, en: str, zh_CN: str) -> str:
    return f'{key} = {{ en = "{en}", zh_CN = "{zh_CN}" }}'


def section(section_id: str, kind: str) -> str:
    lines = ["[[tab.section]]", f'id = "{section_id}"\nkind = "{kind}"', phrase("title", "Part", "部分")]
    if kind in ("quick_actions", "grid", "list"):
        lines.append('tiles = ["scan", "pay_code", "lottery"]')
    if kind == "offer":
        lines.append('merchant = "yintai"')
    return "\n".join(lines)


def every_kind() -> list[list[str]]:
    first, *rest = [kind for kind in SECTION_KINDS if kind != "quick_actions"]
    return [["quick_actions", first], rest[:2], rest[2:4], rest[4:], ["list"]]


@pytest.fixture(params=["accounts_first", "big_scan", "least", "every kind", "each kind alone"])
def layouts(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[list[Path]]:
    made = {
        "least": [[["list"]]],
        "every kind": [every_kind()],
        "each kind alone": [[[kind]] for kind in SECTION_KINDS],
    }
    if request.param not in made:
        yield [layout_path(request.param)]
        return
    paths = [tmp_path / f"made_{place}.toml" for place in range(len(made[request.param]))]
    for path, tabs in zip(paths, made[request.param], strict=True):
        path.write_text(document(tabs, path.stem), encoding="utf-8")
    yield paths


@pytest.mark.xdist_group("layouts en")
def test_any_valid_document_is_shown(layouts: list[Path]) -> None:
    async def script(stage: Stage) -> None:
        survey, found = Survey(stage), list[str]()
        for path in layouts:
            stage.shell.choose("layout", str(path))
            await stage.settled()
            assert not stage.shell.design.problems.rows
            for place, tab in enumerate(stage.phone.tabs.rows):
                stage.phone.tabIndex = place
                found += await look(stage, survey, f"{path.stem}, {tab.label}")
                painted = survey.texts("phoneScreen")
                labels = {tile.label for part in tab.sections.rows for tile in part.tiles.rows}
                assert labels <= {each.text for each in painted}, f"{path.stem}, {tab.label}: {labels}"
                of_sections = [each for each in painted if {"SectionHost", "QuickActions"}.intersection(each.path)]
                assert len(of_sections) >= len(tab.sections.rows), f"{path.stem}, {tab.label} lacks a section"
        assert not found, "\n".join(["", *found])

    play(script)


@pytest.mark.xdist_group("layouts zh_CN")
def test_a_section_that_becomes_another_kind_is_drawn_anew(tmp_path: Path) -> None:
    """As when a designer edits the document that the phone shows."""
    path = tmp_path / "edited.toml"

    async def script(stage: Stage) -> None:
        for kind, words in (("list", "Lottery"), ("latest_bill", "−128.00"), ("offer", "¥20"), ("grid", "Lottery")):
            path.write_text(document([[kind]]), encoding="utf-8")
            stage.shell.choose("layout", str(path))
            await stage.settled()
            painted = {each.text for each in Survey(stage).texts("phoneScreen")}
            assert words in painted, f"{kind} is not drawn: {painted}"

    play(script)


@pytest.mark.xdist_group("layouts zh_CN")
def test_no_block_of_the_pay_tab_moves_for_none_three_or_two_hundred_messages() -> None:
    async def script(stage: Stage) -> None:
        seen = {snapshot_of(stage).unread: blocks(stage)}
        for merchant in ("yhd", "zhizun"):
            stage.phone.open(f"window/{merchant}")
            await stage.settled()
        stage.phone.goHome()
        await stage.settled()
        seen[snapshot_of(stage).unread] = blocks(stage)
        await receive(stage, 200)
        assert "99+" in {each.text for each in Survey(stage).texts("phoneScreen")}
        seen[snapshot_of(stage).unread] = blocks(stage)
        assert set(seen) == {0, 3, 200}
        assert seen[0] == seen[3] == seen[200]

    play(script)


def blocks(stage: Stage) -> list[tuple[Role, QRectF]]:
    """Every control and group of the Pay tab and the tab bar, in reading order; and where each label stands."""
    badges = ("3", "99+")
    held = [(each.role, each.area) for each in controls(stage) if "phoneScreen" in each.path]
    labels = [(Role.StaticText, each.area) for each in Survey(stage).texts("phoneScreen") if each.text not in badges]
    assert len(held) > 20 and len(labels) > 20
    own_words = 3  # the latest bill's title, detail and amount change with each payment
    tab_bar = 4 + 1
    return held + labels[: -own_words - tab_bar] + labels[-tab_bar:]


async def receive(stage: Stage, count: int) -> None:
    """As many receipts, a cent each."""
    session = stage.shell._desk.session
    before = session.snapshot
    code = make_merchant_code(before.merchant("yhd").number, before.now, 1)
    for _ in range(count):
        payment = PayMerchant(session.next_id(), code, 1, before.accounts[0].id, before.demo_password)
        outcome = await session.send(payment)
        assert isinstance(outcome, Receipt), outcome
    await stage.settled()
    while stage.phone.banner.shown:
        stage.phone.banner.dismiss()
    await stage.settled()
