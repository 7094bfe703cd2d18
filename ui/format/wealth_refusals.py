"""What cards, identity, passwords and wealth refuse, in sentences. ``ui.format.refusals`` joins them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.domain.refusals import RefusalCode

WEALTH_SENTENCES: dict[RefusalCode, str] = {
    RefusalCode.CARD_DAY_LIMIT: QT_TRANSLATE_NOOP(
        "Refusals", "This bank lets the card pay %most% a day; %left% are left today. Pay less, or with another card."
    ),
    RefusalCode.CARD_MONTH_LIMIT: QT_TRANSLATE_NOOP(
        "Refusals", "This bank lets the card pay %most% a month; %left% are left. Pay less, or with another card."
    ),
    RefusalCode.CARD_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "This card is not bound to the wallet. Choose one of your bank cards."
    ),
    RefusalCode.CARD_BOUND: QT_TRANSLATE_NOOP("Refusals", "This card is bound already. You find it under Bank cards."),
    RefusalCode.CARD_HOLDER_OTHER: QT_TRANSLATE_NOOP(
        "Refusals", "Only your own cards can be bound. Type your name as on your ID card."
    ),
    RefusalCode.CARD_BUSY: QT_TRANSLATE_NOOP(
        "Refusals", "Money is still on its way to or from this card. Unbind it when that is over."
    ),
    RefusalCode.CARDS_FULL: QT_TRANSLATE_NOOP("Refusals", "No more cards can be bound. Unbind one you no longer use."),
    RefusalCode.ID_NUMBER_WRONG: QT_TRANSLATE_NOOP(
        "Refusals", "This is no ID number: a character is wrong or missing. Check all eighteen."
    ),
    RefusalCode.IDENTITY_OTHER: QT_TRANSLATE_NOOP(
        "Refusals", "Name and ID number are not those of this account. Tries left today: %tries_left%."
    ),
    RefusalCode.IDENTITY_TRIED_OUT: QT_TRANSLATE_NOOP(
        "Refusals", "Too many wrong tries to prove who you are. Try again tomorrow."
    ),
    RefusalCode.PASSWORD_MALFORMED: QT_TRANSLATE_NOOP("Refusals", "A payment password has six digits. Type six."),
    RefusalCode.PASSWORD_WEAK: QT_TRANSLATE_NOOP(
        "Refusals", "This password is easy to guess. Avoid runs, repeats, your birthday and your phone number."
    ),
    RefusalCode.PASSWORD_SAME: QT_TRANSLATE_NOOP(
        "Refusals", "This is the password you have already. Choose another one."
    ),
    RefusalCode.TERM_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "There is no such term deposit. Choose one of those offered."
    ),
    RefusalCode.TERM_OVER: QT_TRANSLATE_NOOP(
        "Refusals", "This term deposit is over and was paid out. You find the money in your balance."
    ),
    RefusalCode.COVER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "There is no such insurance. Choose one of those offered."
    ),
    RefusalCode.COVER_HELD: QT_TRANSLATE_NOOP(
        "Refusals", "This insurance covers you already. Buy it again when it has ended."
    ),
    RefusalCode.STOCK_UNKNOWN: QT_TRANSLATE_NOOP("Refusals", "No stock has this code here. Choose one of the list."),
}
