"""Networks as data."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.links import list_links, open_link
from app.simulation.link import IDEAL, Link, read_link


def test_the_networks_there_are() -> None:
    assert [link.id for link in list_links()] == ["ideal", "good", "slow", "reply_lost", "offline"]
    assert all(link.name.en and link.name.zh_CN for link in list_links())


@pytest.mark.parametrize(("link_id", "least", "most"), [("ideal", 0, 0), ("good", 0.09, 0.15), ("slow", 0.65, 1.15)])
def test_latency_stays_around_its_figure(link_id: str, least: float, most: float) -> None:
    link = open_link(link_id)
    assert all(least <= link.latency() <= most for _ in range(200))


def test_the_same_seed_gives_the_same_weather() -> None:
    ours, same, other = (open_link("slow", seed) for seed in (1, 1, 2))
    assert [ours.latency() for _ in range(9)] == [same.latency() for _ in range(9)]
    assert ours.latency() != other.latency()


def test_only_the_first_reply_is_lost() -> None:
    link = open_link("reply_lost")
    assert [link.loses_reply(attempt) for attempt in range(3)] == [True, False, False]
    assert not Link(IDEAL).loses_reply(0)


def test_an_unknown_network_or_field_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        open_link("pigeon")
    path = tmp_path / "odd.toml"
    path.write_text('name = { en = "Odd", zh_CN = "怪" }\nspeed = 3\n', encoding="utf-8")
    with pytest.raises(TypeError):
        read_link(path)
