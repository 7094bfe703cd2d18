"""The open world as of the last commit: few commands change its facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.events import CardBound, CardUnbound, Event, PasswordChanged, SignedIn, WaySet
from app.domain.passwords import PasswordGate
from app.domain.ports import Reader
from app.domain.presence import as_signed_in
from app.domain.worlds import OpenWorld


def present_world(world: OpenWorld, events: Iterable[Event], reader: Reader) -> OpenWorld:
    """The same one, where nothing of it changed."""
    kinds = {type(event) for event in events}
    if SignedIn in kinds:
        return as_signed_in(world, reader)
    if kinds & {CardBound, CardUnbound, WaySet}:
        world = replace(world, directory=reader.directory())
    if PasswordChanged in kinds:
        world = replace(world, gate=PasswordGate(reader.password()))
    return world
