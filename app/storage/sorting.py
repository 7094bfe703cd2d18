"""What the person wishes sorted by use; what has no row is not."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from app.storage.columns import number, table, text
from app.storage.wire import Prepared

sorting = table("sorting", text("list", primary=True), number("by_use"))
TABLES = (sorting,)

KEEP = Prepared(
    insert(sorting)
    .values(list=bindparam("list"), by_use=bindparam("by_use"))
    .on_conflict_do_update(index_elements=[sorting.c.list], set_={"by_use": bindparam("by_use")})
)
BY_USE = Prepared(select(sorting.c.by_use).where(sorting.c.list == bindparam("list")))
