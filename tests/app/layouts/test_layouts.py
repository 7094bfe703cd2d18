"""The layouts that ship with the program."""

from __future__ import annotations

import pytest

from app.domain.texts import Text
from app.layouts.catalogue import load_catalogue
from app.layouts.document import Layout, Tab
from app.layouts.reader import LAYOUTS, layout_path, load_layout, load_layouts, read_layout


@pytest.fixture(scope="module")
def four_tabs() -> Layout:
    return load_layout()


def tab(layout: Layout, tab_id: str) -> Tab:
    return next(each for each in layout.tabs if each.id == tab_id)


def functions_of(tab: Tab) -> list[str]:
    return [tile.function for section in tab.sections for tile in section.tiles]


def test_layouts_stand_in_the_order_of_the_picker() -> None:
    assert [layout.id for layout in load_layouts()] == ["four_tabs", "accounts_first", "big_scan"]


def test_a_shipped_layout_is_read_like_any_other() -> None:
    assert read_layout(layout_path()) == load_layout()
    assert read_layout(str(layout_path())) == load_layout()


def test_four_tabs_are_those_of_may_2014(four_tabs: Layout) -> None:
    names = [(each.name.en, each.name.zh_CN) for each in four_tabs.tabs]
    assert names == [("Pay", "支付宝"), ("Services", "服务"), ("Discover", "探索"), ("Wealth", "财富")]


def test_pay_leads_with_what_is_used_most(four_tabs: Layout) -> None:
    pay = tab(four_tabs, "pay")
    assert pay.header.style == "search"
    assert pay.header.actions == ("notices", "all_functions")
    assert [section.kind for section in pay.sections] == ["quick_actions", "grid", "latest_bill"]
    assert functions_of(pay)[:4] == ["scan", "pay_code", "transfer", "member_cards"]
    assert pay.sections[0].tiles[3].label == Text("Cards", "卡包")
    assert pay.sections[1].columns == 4
    assert pay.sections[1].tiles[-1].label == Text("More", "更多")


def test_other_tabs_hold_their_sections(four_tabs: Layout) -> None:
    kinds = {each.id: [section.kind for section in each.sections] for each in four_tabs.tabs}
    assert kinds["services"] == ["windows"]
    assert kinds["discover"] == ["grid", "offer", "list"]
    assert kinds["wealth"] == ["fund_chart", "list"]
    assert tab(four_tabs, "discover").sections[1].merchant == "yintai"
    assert functions_of(tab(four_tabs, "wealth")) == ["balance", "bank_cards", "term", "insurance", "stocks", "rates"]


def test_2013_put_public_accounts_first() -> None:
    home = load_layout("accounts_first").tabs[0]
    assert [section.kind for section in home.sections] == ["quick_actions", "windows"]
    assert len(home.sections[0].tiles) <= 5


def test_the_draft_has_two_large_quick_actions() -> None:
    quick = load_layout("big_scan").tabs[0].sections[0]
    assert quick.columns == len(quick.tiles) == 2


@pytest.mark.parametrize("path", sorted(LAYOUTS.glob("*.toml")), ids=lambda path: path.stem)
def test_every_function_can_be_reached(path) -> None:
    layout = load_layout(path.stem)
    placed = {name for each in layout.tabs for name in (*functions_of(each), *each.header.actions)}
    listed = {function.id for function in load_catalogue().values() if function.group != "wallet"}
    assert "all_functions" in placed
    assert load_catalogue().keys() - listed <= placed | {"search", "notices"}
    assert any(each.header.style == "search" for each in layout.tabs)
    assert layout.id == path.stem


def test_counts_are_those_of_the_picker(four_tabs: Layout) -> None:
    assert (four_tabs.section_count, four_tabs.tile_count) == (9, 31)
