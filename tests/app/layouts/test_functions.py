"""Documents of functions: those that ship are right, and a wrong one is told where."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.domain.attention.places import tile_leaf
from app.domain.orders.forms import Form
from app.layouts.catalogue import load_catalogue
from app.layouts.functions.forms import FUNCTIONS, load_forms, read_form
from app.layouts.functions.town import load_banks, load_carriers, load_currencies
from app.layouts.problems import DocumentErrors

LOTTERY = FUNCTIONS / "lottery.toml"
ORDERED = {
    "transfer", "collect", "split_bill", "family_pay", "top_up", "card_repay", "utilities", "lottery", "parcels",
    "donate", "campus_card", "city_card", "remit", "taxi", "movies", "trains", "flights", "nearby",
}  # fmt: skip


def test_every_function_that_takes_orders_has_a_form() -> None:
    assert set(load_forms()) == ORDERED <= set(load_catalogue())
    assert {path.stem for path in FUNCTIONS.glob("*.toml")} == ORDERED
    assert all(tile_leaf(each).startswith("tile/") for each in ORDERED)


@pytest.mark.parametrize("function", sorted(ORDERED))
def test_a_sentence_names_only_what_is_known(function: str) -> None:
    form = load_forms()[function]
    known = {each.id for each in form.fields} | {
        "total", "certificate", "paid", "person", "open", "left", "what", "draw", "result", "courier", "note",
        "when", "where", "seat", "code", "driver", "plate", "road",
    }  # fmt: skip
    for words in _sentences(form):
        for text in (words.en, words.zh_CN):
            assert set(re.findall(r"{(\w+)}", text)) <= known, text
        assert set(re.findall(r"{(\w+)}", words.en)) == set(re.findall(r"{(\w+)}", words.zh_CN)), words.en


def _sentences(form: Form):
    yield form.title
    if form.payee:
        yield form.payee
    for step in form.later:
        yield from [words for words in (step.title, step.body) if words]
    for both in form.words.values():
        yield from both


def test_the_towns_data_is_read() -> None:
    assert {"icbc", "ccb", "abc", "cib", "cmbc"} <= {bank.id for bank in load_banks()}
    once = {bank.id: bank.once_fen for bank in load_banks()}
    known = {"icbc": 500_000, "ccb": 5_000_000, "cib": 500_000, "cmbc": 500_000}
    assert {each: once[each] for each in known} == known, "the caps of March 2014 (domain facts)"
    assert [carrier.id for carrier in load_carriers()] == ["mobile", "unicom", "telecom", "virtual"]
    assert load_currencies()["JPY"].decimals == 0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('flow = "payment"', 'flow = "paymnt"', "payment"),
        ('rule = "picks"', 'rule = "pick"', "picks"),
        ('fields = ["picks"]', 'fields = ["pics"]', "'pics'"),
        ('kind = "picks"', 'kind = "pick"', "picks"),
        ('line = "2.00"', 'line = "two"', "amount in yuan"),
        ('closes = "20:00"', 'closes = "26:00"', "time"),
        ("weekdays = [1, 3, 6]", "weekdays = [1, 3, 7]", "between"),
        ('after = { until = "draw" }', 'after = { until = "dawn" }', "draw"),
        ('after = { until = "draw" }', "", "Say when"),
        ("reds = 6", "reds = 6\ncolour = 1", "colour"),
    ],
)
def test_a_wrong_form_is_told_where(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = LOTTERY.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "wrong.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    problems = read_form(path)
    assert isinstance(problems, DocumentErrors)
    first = next(iter(problems))
    assert said in first.sentence.en and first.sentence.zh_CN, str(problems)
    changed = text[: text.index(old)].count("\n") + 1
    expected = {"Say when": text[: text.index("[[later]]")].count("\n") + 1, "colour": changed + 1}
    assert first.line == expected.get(said, changed), str(problems)
