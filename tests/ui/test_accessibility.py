"""Everything that can be used says what it is, in the chosen language, and can be hit with a finger."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from PySide6.QtCore import Qt

from app.layouts.devices import load_devices
from tests.stage import play
from tests.ui.seen import INTERACTIVE, Role, View, view_of
from ui.runtime.stage import Stage
from ui.runtime.tour_stops import STOPS

TOUCH = 44
"""Apple's and WCAG 2.5.5's least size of what a finger has to hit, in the phone's own pixels."""

RAW = re.compile(r"%\d|%n|\b(undefined|NaN|null|None)\b|\[object|\b[a-z]+(_[a-z0-9]+)+\b|(?<!\w)[a-z]+\.[a-z]+\(|qsTr")
"""What a forgotten translation, an unfilled place or a broken binding leaves behind."""

ENGLISH = re.compile(r"[A-Za-z]{3,}")
CODE = re.compile(r"\b[A-Z]{3,}_[A-Z_]+: ")
"""The name programs know a refusal by, as a merchant's system is answered."""
HASH = re.compile(r"\b[0-9a-f]{8,}…?[0-9a-f]*\b")
FILE_NAME = re.compile(r"\w*\.(toml|png|json|sqlite|apns)\b")
CURRENCIES = ("USD", "EUR", "HKD", "GBP", "JPY", "CNY")
KEYS = ("Ctrl", "Shift", "Alt", "Esc", "Tab", "Enter")
MEANT = (*CURRENCIES, *KEYS, "CSV", "Fourtab", "English", "Polo", "Wi-Fi", "Zzz")
"""Names that are the same in Chinese: the program, codes of currencies and files, a language, keys, a car."""


TALL = (1440, 1200)
"""So that every box of choices of the Test bench stands in the window."""

LANGUAGES = [pytest.param(each, marks=pytest.mark.xdist_group(f"accessibility {each}")) for each in ("en", "zh_CN")]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def views(language: str) -> list[View]:
    return walk(language)


@cache
def walk(language: str) -> list[View]:
    """Every stop of the tour, every bench, menu and surface of the window."""
    seen: list[View] = []

    async def script(stage: Stage) -> None:
        stage.shell.clockRunning = False
        for stop in STOPS:
            await stop.walk(stage)
            await stage.settled()
            seen.append(view_of(stage, stop.name))
        await look_into_menus(stage, seen)
        await look_at_surfaces(stage, seen)

    play(script, size=TALL, language=language)
    return seen


async def look_into_menus(stage: Stage, seen: list[View]) -> None:
    """Open each menu of the bar, and each box of choices of the Test bench."""
    for bench, role in (("design", Role.ButtonMenu), ("test", Role.ComboBox)):
        stage.shell.bench = bench
        await stage.settled()
        for menu in [each for each in view_of(stage, bench).controls if each.role is role]:
            await stage.click(menu.area.center().toPoint())
            opened = view_of(stage, f"{bench} menu {menu.name}")
            assert len(opened.controls) > len(seen[0].controls) // 4, opened.name
            seen.append(opened)
            await stage.key(Qt.Key.Key_Escape)


async def look_at_surfaces(stage: Stage, seen: list[View]) -> None:
    """What lies over the window: the palette, shortcuts, settings, starting over; the events; a notice."""
    stage.shell.bench = "design"
    ctrl = Qt.KeyboardModifier.ControlModifier
    for name, key, modifier in (
        ("palette", Qt.Key.Key_K, ctrl),
        ("comparing policies", Qt.Key.Key_C, ctrl | Qt.KeyboardModifier.ShiftModifier),
        ("shortcuts", Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        ("settings", Qt.Key.Key_Comma, ctrl),
    ):
        before = view_of(stage, "before").controls
        await stage.key(key, modifier)
        seen.append(view_of(stage, name))
        assert seen[-1].controls != before, f"{name} did not open"
        await stage.key(Qt.Key.Key_Escape)
    stage.shell.palette.run("startOver")
    await stage.settled()
    seen.append(view_of(stage, "starting over"))
    await stage.key(Qt.Key.Key_Escape)
    stage.shell.bench = "test"
    await stage.settled()
    tables = [each for each in view_of(stage, "test").controls if each.role is Role.PageTab]
    await stage.click(max(tables, key=lambda each: each.area.x()).area.center().toPoint())
    seen.append(view_of(stage, "events"))
    stage.shell.resetWorld()
    await stage.settled()
    seen.append(view_of(stage, "notice"))


def no_complaints(views: list[View], find: Callable[[View], Iterator[str]]) -> None:
    """Fail with what is wrong, once each, and where it was first met."""
    first: dict[str, str] = {}
    for view in views:
        for found in find(view):
            first.setdefault(found, view.name)
    if first:
        pytest.fail("\n".join(["", *(f"{view}: {found}" for found, view in first.items())]), pytrace=False)


def test_the_walk_met_every_kind_of_control(views: list[View]) -> None:
    met = {each.role for view in views for each in view.controls}
    assert met >= {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.ComboBox, Role.EditableText, Role.PageTab}
    assert met >= {Role.RadioButton, Role.Row, Role.TreeItem, Role.Dialog, Role.AlertMessage, Role.PopupMenu}
    assert len(views) > len(STOPS) + 10


def test_every_control_has_a_name_and_a_role(views: list[View]) -> None:
    def nameless(view: View) -> Iterator[str]:
        for each in view.controls:
            if each.interactive and (not each.name.strip() or each.role not in INTERACTIVE):
                yield str(each)

    no_complaints(views, nameless)


def test_nothing_says_a_raw_key(views: list[View]) -> None:
    def raw(view: View) -> Iterator[str]:
        for said in everything_said(view):
            if RAW.search(FILE_NAME.sub("", said)):
                yield repr(said)

    no_complaints(views, raw)


@pytest.mark.xdist_group("accessibility zh_CN")
def test_chinese_is_chinese() -> None:
    names = re.compile("|".join(map(re.escape, (*MEANT, *(device.name for device in load_devices())))))

    def english(view: View) -> Iterator[str]:
        for said in everything_said(view):
            if ENGLISH.search(names.sub("", FILE_NAME.sub("", HASH.sub("", CODE.sub("", said))))):
                yield repr(said)

    no_complaints(walk("zh_CN"), english)


def everything_said(view: View) -> Iterator[str]:
    yield from view.texts
    for each in view.controls:
        yield from (each.name, each.description)


def test_what_a_finger_has_to_hit_is_large_enough(views: list[View]) -> None:
    """On the phone, at its own size. Exempt: text in a row that is itself the target (it has no role of a control)."""

    def small(view: View) -> Iterator[str]:
        for each in view.on_the_phone if view.name in {stop.name for stop in STOPS if not stop.whole_window} else ():
            if each.interactive and each.usable and min(each.area.width(), each.area.height()) < TOUCH:
                yield f"{each.role.name} {each.name!r} {each.area.width():g} × {each.area.height():g}"

    no_complaints(views, small)


def test_controls_of_one_place_can_be_told_apart(views: list[View]) -> None:
    """No two usable controls with the same role and name stand in the same place (row of choices, card, page)."""

    def alike(view: View) -> Iterator[str]:
        usable = [each for each in view.controls if each.interactive and each.usable and each.role is not Role.Row]
        for (role, name, path), count in Counter((each.role, each.name, each.path) for each in usable).items():
            if count > 1:
                yield f"{count} × {role.name} {name!r} in {' / '.join(path)}"

    no_complaints(views, alike)


def test_a_badge_is_part_of_the_name(language: str, views: list[View]) -> None:
    spoken = {each.name for each in views[0].on_the_phone}
    expected = {
        "en": {"Services, 3 unread", "Notices, 3 unread"},
        "zh_CN": {"服务，3 条未读", "消息，3 条未读"},
    }
    assert spoken >= expected[language], sorted(spoken)


def test_what_lies_under_a_sheet_cannot_be_used(views: list[View]) -> None:
    confirm = next(view for view in views if view.name == "confirm")
    sheet = next(each.name for each in confirm.on_the_phone if each.role is Role.Dialog)
    outside = [each for each in confirm.on_the_phone if each.interactive and each.usable and sheet not in each.path]
    assert not outside, "\n".join(map(str, outside))


def test_what_lies_under_the_list_or_the_lock_cannot_be_used(views: list[View]) -> None:
    for name in ("shade", "lock"):
        view = next(view for view in views if view.name == name)
        cover = next(each.name for each in view.on_the_phone if each.role is Role.Dialog)
        outside = [each for each in view.on_the_phone if each.interactive and each.usable and cover not in each.path]
        assert not outside, "\n".join([name, *map(str, outside)])
        inside = [each for each in view.on_the_phone if each.interactive and each.usable]
        assert len(inside) >= 5, name
