"""What kind of merchant it is, and the way it works."""

from __future__ import annotations

from enum import StrEnum


class MerchantKind(StrEnum):
    """The directory's shelves."""

    SHOPPING = "shopping"
    FOOD = "food"
    TRAVEL = "travel"
    TRANSPORT = "transport"
    CINEMA = "cinema"
    UTILITIES = "utilities"


class Way(StrEnum):
    """What a merchant uses the wallet for (the interview of May 2014): it changes what it sends by itself.

    Advertising: articles once a week. Service: it asks after a visit. Trading: it tells how an order travels.
    """

    ADVERTISING = "advertising"
    SERVICE = "service"
    TRADING = "trading"
