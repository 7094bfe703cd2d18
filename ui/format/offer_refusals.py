"""What coupons and member cards are refused for, in sentences. ``ui.format.refusals`` joins them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.domain.refusals import RefusalCode

COUPONS: dict[RefusalCode, str] = {
    RefusalCode.COUPON_VALUE_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Refusals", "A coupon takes whole yuan off, from ¥1 to ¥999. Choose such a value."
    ),
    RefusalCode.COUPON_THRESHOLD_TOO_LOW: QT_TRANSLATE_NOOP(
        "Refusals", "The least spending must be more than the %value% the coupon takes off."
    ),
    RefusalCode.COUPON_QUANTITY_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Refusals", "There can be 1 to %most% of a coupon. Choose how many."
    ),
    RefusalCode.COUPON_DAYS_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Refusals", "A coupon is published for 1 to %most% days. Choose fewer."
    ),
    RefusalCode.COUPON_DATES_WRONG: QT_TRANSLATE_NOOP(
        "Refusals",
        "These days cannot be: the last must not be past nor before the first. After claiming, 1 to %most_days% days.",
    ),
    RefusalCode.COUPON_HOURS_WRONG: QT_TRANSLATE_NOOP(
        "Refusals", "These hours cannot be: choose at least a day, and an end after the beginning."
    ),
    RefusalCode.COUPON_UNKNOWN: QT_TRANSLATE_NOOP("Refusals", "There is no such coupon. Choose one from Coupons."),
    RefusalCode.COUPON_NOT_OFFERED: QT_TRANSLATE_NOOP(
        "Refusals", "The merchant does not offer you this coupon. Look at those under Coupons."
    ),
    RefusalCode.COUPON_OVER: QT_TRANSLATE_NOOP("Refusals", "The time to claim this coupon is over."),
    RefusalCode.COUPON_GONE: QT_TRANSLATE_NOOP("Refusals", "All of these coupons have been claimed."),
    RefusalCode.COUPON_CLOSED: QT_TRANSLATE_NOOP("Refusals", "The merchant has closed this coupon."),
    RefusalCode.COUPON_USED: QT_TRANSLATE_NOOP("Refusals", "This coupon has been used; each works once."),
    RefusalCode.COUPON_EXPIRED: QT_TRANSLATE_NOOP("Refusals", "This coupon's last day is over. Pay without it."),
    RefusalCode.COUPON_NOT_YET: QT_TRANSLATE_NOOP("Refusals", "This coupon is good from %day% on. Pay without it."),
    RefusalCode.COUPON_NOT_NOW: QT_TRANSLATE_NOOP(
        "Refusals", "This coupon is not good at this hour. Pay without it, or within its hours."
    ),
    RefusalCode.COUPON_OF_ANOTHER: QT_TRANSLATE_NOOP("Refusals", "This coupon is another merchant's. Pay without it."),
    RefusalCode.COUPON_BELOW_THRESHOLD: QT_TRANSLATE_NOOP(
        "Refusals", "This coupon needs a payment of %threshold% or more. Pay without it."
    ),
}

MEMBER_CARDS: dict[RefusalCode, str] = {
    RefusalCode.PLAN_UNKNOWN: QT_TRANSLATE_NOOP("Refusals", "This merchant has no member card."),
    RefusalCode.PLAN_LEVELS_OUT_OF_RANGE: QT_TRANSLATE_NOOP("Refusals", "A member card has 1 to %most% levels."),
    RefusalCode.PLAN_WITHOUT_THRESHOLD: QT_TRANSLATE_NOOP(
        "Refusals", "Every level needs a threshold of visits or spending. A card for everybody is soon forgotten."
    ),
    RefusalCode.PLAN_LEVELS_UNORDERED: QT_TRANSLATE_NOOP(
        "Refusals", "Each level must need more than the one below it."
    ),
    RefusalCode.PLAN_WORDS_MALFORMED: QT_TRANSLATE_NOOP(
        "Refusals", "Names and benefits have 1 to %most% characters in both languages; a level has at most %benefits%."
    ),
    RefusalCode.PLAN_POINTS_OUT_OF_RANGE: QT_TRANSLATE_NOOP("Refusals", "A yuan can give 0 to %most% points."),
    RefusalCode.PLAN_FORM_TOO_LONG: QT_TRANSLATE_NOOP("Refusals", "The form can ask for at most %most% fields."),
    RefusalCode.PLAN_FORM_MALFORMED: QT_TRANSLATE_NOOP(
        "Refusals", "Every field of the form needs a key of its own and a name in both languages."
    ),
    RefusalCode.CARD_NEEDS_VISITS: QT_TRANSLATE_NOOP(
        "Refusals", "This card is for regulars. Visits to go: %visits_left%."
    ),
    RefusalCode.CARD_NEEDS_SPEND: QT_TRANSLATE_NOOP(
        "Refusals", "This card is for regulars: %needed_left% to go before it is yours."
    ),
    RefusalCode.FORM_FIELD_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "The form does not ask for this. Open the card's page again."
    ),
    RefusalCode.FORM_CONSENT_MISSING: QT_TRANSLATE_NOOP(
        "Refusals", "The card needs this from your identity. Allow it, or go without the card."
    ),
    RefusalCode.FORM_ANSWER_MISSING: QT_TRANSLATE_NOOP("Refusals", "The card needs an answer here."),
    RefusalCode.FORM_ANSWER_TOO_LONG: QT_TRANSLATE_NOOP("Refusals", "An answer has at most %most% visible characters."),
}
