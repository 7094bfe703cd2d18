"""What service windows refuse, in sentences; the numbers are the names these rules have elsewhere.

``ui.format.refusals`` joins them.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.domain.refusals import RefusalCode

SERVING_SENTENCES: dict[RefusalCode, str] = {
    RefusalCode.NOT_FOLLOWING: QT_TRANSLATE_NOOP(
        "Refusals", "This window is not followed. Follow it first, then try again."
    ),
    RefusalCode.MASS_SEND_TOO_OFTEN: QT_TRANSLATE_NOOP(
        "Refusals", "One mass send a week. The next may go out from %at% (12004)."
    ),
    RefusalCode.SINGLE_SEND_TOO_OFTEN: QT_TRANSLATE_NOOP(
        "Refusals", "One single message a day to the same person. The next may go out from %at% (12006)."
    ),
    RefusalCode.MESSAGES_REFUSED: QT_TRANSLATE_NOOP(
        "Refusals", "This person refuses messages of this window. Nothing was sent (12030)."
    ),
    RefusalCode.PERSON_INACTIVE: QT_TRANSLATE_NOOP(
        "Refusals",
        "This person did nothing in the window for more than %hours% hours. Wait until they come back (12031).",
    ),
    RefusalCode.AUDIENCE_EMPTY: QT_TRANSLATE_NOOP("Refusals", "Nobody follows this window yet. Nothing was sent."),
    RefusalCode.LETTER_EMPTY: QT_TRANSLATE_NOOP("Refusals", "Write a title and what you want to say."),
    RefusalCode.LETTER_TOO_LONG: QT_TRANSLATE_NOOP("Refusals", "That is too long. Use at most %most% characters."),
    RefusalCode.LINES_TOO_MANY: QT_TRANSLATE_NOOP("Refusals", "A template has 1 to %most% keyword lines."),
    RefusalCode.LINE_INCOMPLETE: QT_TRANSLATE_NOOP(
        "Refusals", 'A keyword line is a label, a colon and what it says: "Seat: 7F".'
    ),
    RefusalCode.ARTICLES_OUT_OF_RANGE: QT_TRANSLATE_NOOP("Refusals", "Send 1 to %most% articles at a time."),
    RefusalCode.ARTICLE_WITHOUT_PICTURE: QT_TRANSLATE_NOOP(
        "Refusals", "The first article stands in front: give it a picture."
    ),
    RefusalCode.WORDS_EMPTY: QT_TRANSLATE_NOOP("Refusals", "Write something first."),
    RefusalCode.MENU_EMPTY: QT_TRANSLATE_NOOP("Refusals", "A menu needs at least one item."),
    RefusalCode.MENU_TOP_TOO_MANY: QT_TRANSLATE_NOOP(
        "Refusals", "A menu has at most %most% top items here. Take one out."
    ),
    RefusalCode.MENU_BELOW_TOO_MANY: QT_TRANSLATE_NOOP(
        "Refusals", "A top item has at most %most% items below it. Take one out."
    ),
    RefusalCode.MENU_TOO_DEEP: QT_TRANSLATE_NOOP("Refusals", "A menu has two levels, not three."),
    RefusalCode.MENU_ITEM_IDLE: QT_TRANSLATE_NOOP(
        "Refusals", "'%item%' must either do something or open items of its own."
    ),
    RefusalCode.MENU_ITEM_TWICE: QT_TRANSLATE_NOOP("Refusals", "Two items of this menu have the same id."),
    RefusalCode.MENU_NAME_WRONG: QT_TRANSLATE_NOOP("Refusals", "A menu item's name has 1 to %most% characters."),
    RefusalCode.MENU_VALUE_WRONG: QT_TRANSLATE_NOOP(
        "Refusals", "'%item%' leads nowhere: give it an event, a link or a phone number."
    ),
    RefusalCode.MENU_ITEM_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "The shop has changed its menu meanwhile. Open the window again."
    ),
}
