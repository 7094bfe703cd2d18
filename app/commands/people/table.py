"""The tables of the people of a world: what the wallet can be asked to do, and what happens by the clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.commands.decision import Decision
from app.commands.people.signing_in import SignIn, sign_in
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

PeopleCommand: TypeAlias = SignIn

PEOPLE_HANDLERS: Mapping[type, Callable[[Any, UnitOfWork, OpenWorld], Decision]] = {SignIn: sign_in}
