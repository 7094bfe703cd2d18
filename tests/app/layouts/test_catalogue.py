"""The catalogue that ships with the program, against the facts of the wallet's world."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from app.layouts.catalogue import GROUPS, PAGES, load_catalogue
from app.layouts.icons import NAME_MAP
from app.layouts.reader import load_layouts

# id, English, 中文, number of the deep link
WORLD = """
scan|Scan|扫一扫|10000007
pay_code|Pay code|付款码|20000056
transfer|Transfer|转账|20000116
collect|Collect|收款|20000123
top_up|Top up|手机充值|10000003
card_repay|Card repayment|信用卡还款|09999999
utilities|Utilities|水电煤缴费|20000193
split_bill|Split bill|AA收款|
lottery|Lottery|彩票|10000011
parcels|Parcels|我的快递|20000754
family_pay|Family pay|亲密付|20000132
donate|Donate|爱心捐赠|10000009
campus_card|Campus card|校园一卡通|
city_card|City card|城市一卡通|20000071
remit|Remittance abroad|上银汇款|20000078
bills|Bills|账单|20000003
coupons|Coupons|优惠券|20000021
member_cards|Member cards|会员卡|
tickets|Tickets|电子票|
trips|Trips|行程单|
taxi|Taxi|快的打车|20000130
movies|Movies|淘宝电影|
trains|Trains|火车票|20000135
flights|Flights|机票|20000157
nearby|Nearby offers|附近优惠|
balance|Balance|余额|20000019
fund|Yu'e Bao|余额宝|20000032
bank_cards|Bank cards|银行卡|20000014
term|Term deposits|招财宝|20000165
insurance|My insurance|我的保障|20000110
stocks|Stocks|股票|20000134
rates|Exchange rates|汇率换算|20000150
identity|Identity|身份验证|20000038
settings|Settings|设置|20000024
"""
FUNCTIONS = [line.split("|") for line in WORLD.strip().split("\n")]


@pytest.fixture(scope="module")
def glyphs() -> set[str]:
    package = find_spec("qtawesome")
    assert package and package.submodule_search_locations
    return set(json.loads((Path(package.submodule_search_locations[0]) / NAME_MAP).read_text(encoding="utf-8")))


@pytest.mark.parametrize(("name", "english", "chinese", "number"), FUNCTIONS, ids=[each[0] for each in FUNCTIONS])
def test_a_function_has_its_names_and_its_link(name: str, english: str, chinese: str, number: str) -> None:
    function = load_catalogue()[name]
    assert (function.name.en, function.name.zh_CN) == (english, chinese)
    assert function.deep_link == (f"alipays://platformapi/startapp?appId={number}" if number else None)


def test_nothing_else_but_the_wallets_own_pages_is_in_it() -> None:
    own = {function.id for function in load_catalogue().values() if function.group == "wallet"}
    assert own == {"notices", "all_functions", "search"}
    assert load_catalogue().keys() == own | {each[0] for each in FUNCTIONS}


def test_a_function_that_is_built_opens_a_page_and_any_other_says_so() -> None:
    for function in load_catalogue().values():
        assert function.built == (function.route in PAGES)
        assert function.built or function.route == f"unbuilt/{function.id}"


def test_every_page_of_the_program_is_opened_by_some_function() -> None:
    assert {function.route for function in load_catalogue().values() if function.built} == set(PAGES)


def test_groups_follow_each_other() -> None:
    groups = [function.group for function in load_catalogue().values()]
    assert groups == sorted(groups, key=GROUPS.index)


def test_every_icon_is_in_the_font(glyphs: set[str]) -> None:
    for function in load_catalogue().values():
        assert f"{function.icon}-line" in glyphs, function.id


def test_every_icon_of_a_layout_is_in_the_font_and_a_tabs_icon_can_be_filled(glyphs: set[str]) -> None:
    for layout in load_layouts():
        for tab in layout.tabs:
            assert {f"{tab.icon}-line", f"{tab.icon}-fill"} <= glyphs
            stems = [tile.icon for section in tab.sections for tile in section.tiles if tile.icon]
            assert all(f"{stem}-line" in glyphs for stem in stems)


def test_the_catalogue_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        load_catalogue()["scan"] = load_catalogue()["bills"]  # type: ignore[index]
