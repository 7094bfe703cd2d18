"""The one row of the person's safety: proofs of identity, hidden amounts, whether the password is their own."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, bindparam, select, update

from app.domain.identity import Safety
from app.domain.passwords import PasswordHash
from app.storage import tables as t
from app.storage.columns import number, row_id, table, text
from app.storage.wire import Prepared, Wire

safety = table(
    "safety",
    row_id(),
    number("wrong_proofs"),
    text("proof_day", null=True),
    number("hide_amounts"),
    number("own_password"),
    checks=(CheckConstraint("id = 1"),),
)
TABLES = (safety,)

_GET = Prepared(select(safety.c.wrong_proofs, safety.c.proof_day, safety.c.hide_amounts, safety.c.own_password))
_KEEP = Prepared(
    update(safety).values(
        {
            safety.c[name]: bindparam(f"new_{name}")
            for name in ("wrong_proofs", "proof_day", "hide_amounts", "own_password")
        }
    )
)
_SET_PASSWORD = Prepared(
    update(t.secrets).values({t.secrets.c[name]: bindparam(f"new_{name}") for name in ("salt", "digest", "cost")})
)


class SqlSafety:
    """See ``app.domain.safety``."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    @property
    def state(self) -> Safety:
        wrong, day, hidden, own = self._wire.one(_GET)
        return Safety(wrong, None if day is None else date.fromisoformat(day), bool(hidden), bool(own))

    def keep(self, state: Safety) -> None:
        self._wire.run(
            _KEEP, new_wrong_proofs=state.wrong_proofs, new_proof_day=state.proof_day and state.proof_day.isoformat(),
            new_hide_amounts=int(state.hide_amounts), new_own_password=int(state.own_password),
        )  # fmt: skip

    def set_password(self, password: PasswordHash) -> None:
        self._wire.run(_SET_PASSWORD, new_salt=password.salt, new_digest=password.digest, new_cost=password.cost)
