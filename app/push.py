"""``fourtab push FILE``: what the engine makes of a payload, and why, without a window."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from datetime import datetime, time, timedelta
from os import fstat
from pathlib import Path
from typing import Any

from app.bootstrap import open_wallet
from app.commands.attention import AdoptPolicy, ChoosePolicy, ReceivePush, SetFocus, Travel
from app.commands.clock import AdvanceClock
from app.domain.attention.payloads import MOST_BYTES, clears
from app.domain.attention.records import NoticeRecord
from app.domain.refusals import Refusal, RefusalCode
from app.domain.times import CHINA
from app.domain.worlds import WorldError
from app.layouts.policies import load_policies, read_policy
from app.layouts.problems import DocumentErrors
from app.push_sentences import sentence
from app.queries.attention import NoticesPage
from app.session import WalletSession
from app.worlds import world_ids

WRONG = 2


class _WrongError(Exception):
    """Says in a sentence what cannot be done."""


def run_push(chosen: Namespace) -> int:
    """Send the payload into a fresh copy of a world, print the decision; 2 with a sentence where that cannot be."""
    try:
        payload, session = _text(chosen.file), _world(chosen.world)
        with session:
            _prepare(session, chosen)
            _send(session, ReceivePush("push", payload))
            record = session.ask(NoticesPage(limit=1)).rows[0]
    except _WrongError as wrong:
        print(wrong, file=sys.stderr)
        return WRONG
    print(json.dumps(_as_json(record), ensure_ascii=False, indent=1) if chosen.json else _as_text(record))
    return 0


def _text(path: Path) -> str:
    """The file's text; one far too large is refused by its size, unread."""
    try:
        with path.open("rb") as file:
            raw = file.read(64 * MOST_BYTES)
            size = max(len(raw), fstat(file.fileno()).st_size)
    except OSError as error:
        raise _WrongError(f"{path} cannot be read: {error.strerror or error}.") from None
    if size > len(raw):
        raise _WrongError(sentence(Refusal(RefusalCode.PUSH_TOO_LARGE, {"bytes": size, "most": MOST_BYTES})))
    try:
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise _WrongError(sentence(Refusal(RefusalCode.PUSH_NOT_JSON))) from None


def _world(world_id: str) -> WalletSession:
    if world_id not in world_ids():
        raise _WrongError(f"No world is called {world_id}. Choose one of: {', '.join(world_ids())}.")
    try:
        return open_wallet(world_id, folder=None)
    except WorldError as error:
        raise _WrongError(str(error)) from None


def _prepare(session: WalletSession, chosen: Namespace) -> None:
    if chosen.at is not None:
        seconds = (_moment(chosen.at, session.snapshot.now) - session.snapshot.now).total_seconds()
        _send(session, AdvanceClock("at", int(seconds)))
    if chosen.policy is not None:
        _send(session, _policy(chosen.policy))
    if chosen.focus is not None:
        _send(session, SetFocus("focus", chosen.focus == "on"))
    if chosen.zone is not None:
        _send(session, Travel("zone", chosen.zone))


def _policy(name: str) -> ChoosePolicy | AdoptPolicy:
    """By its id, or a designer's own by its file. Raises with every problem of the document by line and column."""
    known = load_policies()
    if name in known:
        return ChoosePolicy("policy", name)
    if not Path(name).suffix:
        raise _WrongError(f"No policy is called {name}. Choose one of: {', '.join(known)}; or name a .toml file.")
    found = read_policy(name)
    if isinstance(found, DocumentErrors):
        raise _WrongError(str(found))
    return ChoosePolicy("policy", found.id) if found == known.get(found.id) else AdoptPolicy("policy", found)


def _moment(text: str, now: datetime) -> datetime:
    """A full ISO time, or a time of day: of the world's day, or the next one where that has passed.

    A time of China's unless it names its own offset.
    """
    try:
        at = datetime.fromisoformat(text)
        return at.replace(tzinfo=CHINA) if at.tzinfo is None else at
    except ValueError:
        pass
    try:
        clock = time.fromisoformat(text)
    except ValueError:
        raise _WrongError(f"{text} is no time. Write 22:30 or 2014-05-16T22:30.") from None
    zone = clock.tzinfo or CHINA
    at = datetime.combine(now.astimezone(zone).date(), clock.replace(tzinfo=zone))
    return at if at >= now else at + timedelta(days=1)


def _send(session: WalletSession, command: Any) -> None:
    match session.send(command):
        case Refusal() as refusal:
            raise _WrongError(sentence(refusal))


def _as_json(record: NoticeRecord) -> dict[str, Any]:
    decision, notice = record.decision, record.notice
    return {
        "decision": decision.action.value,
        "mark": decision.mark.value,
        "on": list(decision.leaves),
        "until": decision.until.isoformat() if decision.until else None,
        "into": decision.into,
        "clears": list(notice.leaves) if clears(record.payload) else [],
        "reasons": [{"rule": reason.rule, **reason.values} for reason in decision.reasons],
        "policy": record.policy,
        "at": record.sent_at.isoformat(),
        "notice": {
            "source": notice.source,
            "channel": notice.channel,
            "kind": notice.kind.value,
            "importance": int(notice.importance),
            "interruption-level": notice.interruption.value,
            "relevance-score": notice.relevance,
            "thread-id": notice.thread,
        },
    }


def _as_text(record: NoticeRecord) -> str:
    decision = record.decision
    until = f" until {decision.until:%Y-%m-%d %H:%M}" if decision.until else ""
    into = f" into notice {decision.into}" if decision.into else ""
    mark = f", {decision.mark.value} on {', '.join(decision.leaves)}" if decision.leaves else ""
    cleared = f", clears {', '.join(record.notice.leaves)}" if clears(record.payload) else ""
    first = f"{decision.action.value}{until}{into}{mark}{cleared}   ({record.policy}, {record.sent_at:%Y-%m-%d %H:%M})"
    lines = [f"  {number}. {_reason(each.rule, each.values)}" for number, each in enumerate(decision.reasons, start=1)]
    return "\n".join([first, *lines])


def _reason(rule: str, values: Any) -> str:
    told = ", ".join(f"{name} {value}" for name, value in values.items())
    return f"{rule.replace('_', ' ')}: {told}" if told else rule.replace("_", " ")
