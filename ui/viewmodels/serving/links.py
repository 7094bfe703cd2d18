"""Where a merchant's link leads on the phone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from app.layouts.catalogue import Function

WALLET = "wallet:"


class Target(NamedTuple):
    """A ``route`` of the phone, or the ``host`` of a page outside of it."""

    route: str = ""
    host: str = ""


def target_of(link: str, catalogue: Mapping[str, Function]) -> Target:
    """``wallet:coupons`` is that function's page; any other word after ``wallet:`` is a route as it stands."""
    if not link.startswith(WALLET):
        return Target(host=urlsplit(link).netloc or link)
    name = link.removeprefix(WALLET)
    function = catalogue.get(name)
    return Target(route=function.route if function else name)
