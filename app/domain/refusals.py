"""Refusals: what the wallet says no to, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class RefusalCode(StrEnum):
    """Every reason to refuse. The sentence for each, in both languages, is in ``ui.format.refusals``."""

    AMOUNT_UNREADABLE = "AMOUNT_UNREADABLE"
    AMOUNT_ZERO = "AMOUNT_ZERO"
    AMOUNT_TOO_LARGE = "AMOUNT_TOO_LARGE"
    AMOUNT_FIXED = "AMOUNT_FIXED"
    BALANCE_NOT_ENOUGH = "BALANCE_NOT_ENOUGH"
    CARD_LIMIT_EXCEEDED = "CARD_LIMIT_EXCEEDED"
    PASSWORD_WRONG = "PASSWORD_WRONG"
    PASSWORD_LOCKED = "PASSWORD_LOCKED"
    METHOD_UNKNOWN = "METHOD_UNKNOWN"
    MERCHANT_UNKNOWN = "MERCHANT_UNKNOWN"
    IMAGE_UNREADABLE = "IMAGE_UNREADABLE"
    IMAGE_WITHOUT_CODE = "IMAGE_WITHOUT_CODE"
    CLIPBOARD_EMPTY = "CLIPBOARD_EMPTY"
    FOLDER_UNWRITABLE = "FOLDER_UNWRITABLE"
    CODE_OF_ANOTHER_KIND = "CODE_OF_ANOTHER_KIND"
    CODE_PERSONAL = "CODE_PERSONAL"
    CODE_DAMAGED = "CODE_DAMAGED"
    CODE_EXPIRED = "CODE_EXPIRED"
    PAY_CODE_MALFORMED = "PAY_CODE_MALFORMED"
    PAY_CODE_UNKNOWN = "PAY_CODE_UNKNOWN"
    PAY_CODE_EXPIRED = "PAY_CODE_EXPIRED"
    PAY_CODE_USED = "PAY_CODE_USED"
    COMMAND_ID_REUSED = "COMMAND_ID_REUSED"
    CLOCK_BACKWARDS = "CLOCK_BACKWARDS"
    CLOCK_TOO_FAR = "CLOCK_TOO_FAR"
    WINDOW_UNKNOWN = "WINDOW_UNKNOWN"
    POLICY_UNKNOWN = "POLICY_UNKNOWN"
    PUSH_NOT_JSON = "PUSH_NOT_JSON"
    PUSH_TOO_LARGE = "PUSH_TOO_LARGE"
    PUSH_WITHOUT_APS = "PUSH_WITHOUT_APS"
    PUSH_WRONG_TYPE = "PUSH_WRONG_TYPE"
    PUSH_OUT_OF_RANGE = "PUSH_OUT_OF_RANGE"
    PUSH_WORD_UNKNOWN = "PUSH_WORD_UNKNOWN"
    PUSH_WINDOW_UNKNOWN = "PUSH_WINDOW_UNKNOWN"
    STORE_FAILED = "STORE_FAILED"
    LINK_OFFLINE = "LINK_OFFLINE"
    LINK_TIMED_OUT = "LINK_TIMED_OUT"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A no, with the values its sentence needs (amounts end in ``_fen``; never a password)."""

    code: RefusalCode
    values: Mapping[str, int | str] = field(default_factory=dict)
