"""Events and outcomes as JSON text."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any, get_args

from app.domain.events import Event
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import Refusal, RefusalCode

_KINDS = {kind.__name__: kind for kind in get_args(Event)}
_FIELDS = {kind: tuple(field.name for field in fields(kind)) for kind in _KINDS.values()}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def event_to_text(event: Event) -> tuple[str, str]:
    """The event's kind and its payload."""
    kind = type(event)
    return kind.__name__, _encode({name: getattr(event, name) for name in _FIELDS[kind]})


def event_from_text(kind: str, payload: str) -> Event:
    return _KINDS[kind](**json.loads(payload))


def outcome_to_text(outcome: Outcome) -> str:
    match outcome:
        case Receipt():
            values = {"values": dict(outcome.values)} if outcome.values else {}
            return _encode({"receipt": outcome.bill_id, **values})
        case Refusal():
            return _encode({"refusal": outcome.code.value, "values": dict(outcome.values)})


def outcome_from_text(command_id: str, text: str) -> Outcome:
    stored: dict[str, Any] = json.loads(text)
    if "refusal" in stored:
        return Refusal(RefusalCode(stored["refusal"]), stored["values"])
    return Receipt(command_id, stored["receipt"], stored.get("values", {}))
