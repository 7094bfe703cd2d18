"""Which networks there are."""

from __future__ import annotations

from app.resources import resource_folder
from app.simulation.link import Link, LinkProfile, read_link


def list_links() -> tuple[LinkProfile, ...]:
    """Every network profile there is a document of, fastest first, offline last."""
    profiles = [read_link(path) for path in resource_folder("links").glob("*.toml")]
    return tuple(sorted(profiles, key=lambda each: (each.offline, each.lost_replies, each.latency_ms)))


def open_link(link_id: str = "ideal", seed: int = 0) -> Link:
    """A link of one profile. Raises ``KeyError`` for an unknown id."""
    return Link({profile.id: profile for profile in list_links()}[link_id], seed)
