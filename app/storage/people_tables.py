"""Who lives in a world, the signed-in person too. What a person row says is not said again here."""

from __future__ import annotations

from app.storage.columns import number, table, text

residents = table(
    "residents",
    text("person_id", primary=True),
    number("place"),
    text("city_en"),
    text("city_zh"),
    text("born"),
    text("tint"),
    number("left_at"),
    number("alone"),
)
"""``left_at`` is when the person's wallet was put away last, or for the one who is signed in when it came back.
``alone``: 1 as long as nobody was signed in as them, and they live by themselves.
"""

TABLES = (residents,)
