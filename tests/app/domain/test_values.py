"""Our frozen dataclasses are the standard library's in everything but when their methods are written."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace

import pytest

from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Ours:
    """Some of everything a field can be."""

    id: str
    count: int = 3
    secret: str = field(default="", repr=False)
    found: list[int] = field(default_factory=list)
    beside: int = field(default=0, compare=False)


@dataclasses.dataclass(frozen=True, slots=True)
class Theirs:
    """Some of everything a field can be."""

    id: str
    count: int = 3
    secret: str = field(default="", repr=False)
    found: list[int] = field(default_factory=list)
    beside: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Checked:
    count: int

    def __post_init__(self) -> None:
        if self.count < 0:
            raise ValueError(self.count)


@dataclass(frozen=True, slots=True)
class Silent:
    number: str

    def __repr__(self) -> str:
        return "Silent()"


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


def test_the_fields_and_their_ways_are_the_same() -> None:
    for ours, theirs in zip(fields(Ours), fields(Theirs), strict=True):
        assert repr(ours) == repr(theirs)
    assert is_dataclass(Ours) and Ours.__match_args__ == Theirs.__match_args__ and Ours.__slots__ == Theirs.__slots__


@pytest.mark.parametrize("values", [("a",), ("a", 4), ("a", 4, "s", [1], 7)])
def test_it_is_made_shown_compared_and_changed_the_same(values: tuple) -> None:
    ours, theirs = Ours(*values), Theirs(*values)
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)
    assert ours == Ours(*values) != replace(ours, id="b") and ours != theirs and ours == replace(ours, beside=9)
    assert "secret" not in repr(ours)


def test_each_makes_its_own_default_and_knows_its_names() -> None:
    assert Ours("a").found is not Ours("a").found
    assert Ours(id="a", count=1) == Ours("a", 1)
    assert Nothing() == Nothing() and hash(Nothing()) == hash(Nothing())
    assert hash(Checked(2)) == hash(Checked(2)) and len({Checked(1), Checked(1), Checked(2)}) == 2


@pytest.mark.parametrize("wrong", [(), ("a", 1, "", [], 0, 0)])
def test_what_is_left_out_or_too_much_is_an_error_each_time(wrong: tuple) -> None:
    for _ in range(2):
        with pytest.raises(TypeError, match="__init__"):
            Ours(*wrong)


def test_nothing_can_be_changed_lost_or_added() -> None:
    ours = Ours("a")
    for name in ("id", "other"):
        with pytest.raises(FrozenInstanceError):
            setattr(ours, name, "b")
        with pytest.raises(FrozenInstanceError):
            delattr(ours, name)
    assert not hasattr(ours, "__dict__")


def test_its_own_check_is_made_every_time() -> None:
    for _ in range(2):
        with pytest.raises(ValueError, match="-1"):
            Checked(-1)
    with pytest.raises(ValueError, match="-2"):
        replace(Checked(1), count=-2)


def test_what_shows_nothing_shows_nothing() -> None:
    assert repr(Silent("4711")) == "Silent()" and Silent("4711") == Silent("4711")


def test_copies_are_equal() -> None:
    ours = Ours("a", found=[1])
    assert copy.copy(ours) == copy.deepcopy(ours) == pickle.loads(pickle.dumps(ours)) == ours
    match ours:
        case Ours(name, count):
            assert (name, count) == ("a", 3)
