"""The network between the phone and the wallet: how long a reply takes and which ones are lost."""

from __future__ import annotations

import tomllib
from pathlib import Path
from random import Random

from app.domain.texts import Text
from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class LinkProfile:
    """A network as data. A round trip takes ``latency_ms`` ± ``jitter_ms``.

    The first ``lost_replies`` replies of each command are lost after the wallet has done it; the phone notices after
    ``patience_ms`` and sends it again.
    """

    id: str
    name: Text
    latency_ms: int = 0
    jitter_ms: int = 0
    offline: bool = False
    lost_replies: int = 0
    patience_ms: int = 1500


class Link:
    """A network in use, with its own seeded chance."""

    def __init__(self, profile: LinkProfile, seed: int = 0) -> None:
        self.profile = profile
        self._random = Random(seed).random

    def latency(self) -> float:
        """Seconds the next round trip takes."""
        jitter = self.profile.jitter_ms * (2 * self._random() - 1)
        return max(0.0, self.profile.latency_ms + jitter) / 1000

    def loses_reply(self, attempt: int) -> bool:
        """``attempt`` counts from 0 for each command."""
        return attempt < self.profile.lost_replies


IDEAL = LinkProfile("ideal", Text("Ideal", "理想"))


def read_link(path: Path) -> LinkProfile:
    """A profile document; its id is the file's name. Raises ``TypeError`` for a key that is none of its fields."""
    fields = tomllib.loads(path.read_text(encoding="utf-8"))
    name = Text(**fields.pop("name"))
    return LinkProfile(path.stem, name, **fields)
