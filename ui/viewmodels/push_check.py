"""Looking a payload over while it is written."""

from __future__ import annotations

import json
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.domain.attention.payloads import MOST_BYTES, Payload, read_payload
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from ui.format.refusals import sentence

translate = QCoreApplication.translate


class Checked(NamedTuple):
    """Whether the wallet would take it, and what to say of it."""

    right: bool = False
    said: str = ""


def check_payload(text: str, snapshot: WalletSnapshot | None, language: str) -> Checked:
    """Its size and what is kept unread, or why it would be refused; ``language`` is the one being spoken."""
    found = read_payload(text)
    if isinstance(found, Refusal):
        return Checked(False, " ".join([sentence(found), *_place_of_fault(text, found)]))
    if found.window is not None and snapshot is not None and not _followed(found.window, snapshot):
        return Checked(False, sentence(Refusal(RefusalCode.PUSH_WINDOW_UNKNOWN, {"window": found.window[:40]})))
    return Checked(True, _size(text, found, language))


def _followed(window: str, snapshot: WalletSnapshot) -> bool:
    return any(each.merchant_id == window for each in snapshot.windows)


def _place_of_fault(text: str, refusal: Refusal) -> list[str]:
    """Where a text stops being JSON, if it does."""
    if refusal.code is not RefusalCode.PUSH_NOT_JSON:
        return []
    try:
        json.loads(text)
    except json.JSONDecodeError as fault:
        said = translate("PushLab", "Line %1, column %2.")
        return [said.replace("%1", str(fault.lineno)).replace("%2", str(fault.colno))]
    except (ValueError, RecursionError):
        pass
    return []


def _size(text: str, payload: Payload, language: str) -> str:
    said = translate("PushLab", "%1 of %2 bytes").replace("%1", f"{len(text.encode()):,}")
    said = said.replace("%2", f"{MOST_BYTES:,}")
    if not payload.unknown:
        return said
    between = "、" if language == "zh_CN" else ", "
    names = between.join(key[:40] for key in list(payload.unknown)[:4])
    return f"{said} · " + translate("PushLab", "kept as it is: %1").replace("%1", names)
