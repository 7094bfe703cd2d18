"""The rental's and the stored value's documents: those that ship are right, and a wrong one is told where."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bootstrap import built_world
from app.layouts.functions.counter import load_prepaid, load_rental, read_prepaid, read_rental
from app.layouts.problems import DocumentErrors
from app.layouts.reading import RESOURCES, read_document

RENTAL, PREPAID = RESOURCES / "rental.toml", RESOURCES / "prepaid.toml"


def test_the_merchants_are_those_of_the_world() -> None:
    known = {merchant.id for merchant in built_world("quiet_morning").directory.merchants}
    assert {load_rental().merchant_id, *load_prepaid()} <= known


@pytest.mark.parametrize(
    ("path", "old", "new", "line", "says"),
    [
        (RENTAL, 'deposit = "3000.00"', 'deposit = "2951.99"', 48, "cost more than the deposit"),
        (RENTAL, 'closes = "20:00"', 'closes = "07:00"', 11, "closes before it opens"),
        (RENTAL, '"phone"', '"shoe_size"', 16, "nothing an identity has"),
        (RENTAL, "ahead_days = 14", "ahead_days = 15", None, ""),
        (RENTAL, "settle_days = 3", "settle_days = 7", 12, "29 days at most"),
        (RENTAL, "seats = 7", "seats = 0", 47, "seats"),
        (PREPAID, 'bonus = "60.00"', 'bonus = "4000.01"', 13, "at most 5,000.00"),
        (PREPAID, "[[offers]]", "[[offer]]", None, "offer"),
    ],
)
def test_a_wrong_document_is_told_where(
    tmp_path: Path, path: Path, old: str, new: str, line: int | None, says: str
) -> None:
    wrong = tmp_path / path.name
    wrong.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    found = read_document(wrong, read_rental if path == RENTAL else read_prepaid)
    if not says:
        assert not isinstance(found, DocumentErrors)
        return
    assert isinstance(found, DocumentErrors)
    problem = found.errors[0]
    assert says in problem.sentence.en and problem.sentence.zh_CN
    assert line in (None, problem.line)
