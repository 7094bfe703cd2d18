"""What the pages of coupons and member cards list."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class CouponRow(NamedTuple):
    """``key`` is the coupon's id. ``live`` where it can be claimed or used, now or later."""

    key: str
    value: str
    condition: str
    merchant: str
    detail: str
    note: str
    standing: str
    state_text: str
    tint: str
    icon: str
    live: bool


@QmlElement
@QmlUncreatable("made by a view model")
class CouponsModel(RowsModel):
    row_type = CouponRow


class MemberCardRow(NamedTuple):
    """A card, or how far it is to one; ``part`` of the way is between 0 and 1. ``key`` is the merchant's id."""

    key: str
    merchant: str
    level: str
    points: str
    number: str
    ahead: str
    percent: str
    part: float
    left_text: str
    tint: str
    icon: str
    ready: bool


@QmlElement
@QmlUncreatable("made by a view model")
class MemberCardsModel(RowsModel):
    row_type = MemberCardRow


class LevelRow(NamedTuple):
    """A level of a card: what it needs and what it gives. ``reached`` by the person."""

    key: str
    name: str
    needs: str
    benefits: str
    reached: bool
    own: bool


@QmlElement
@QmlUncreatable("made by a view model")
class LevelsModel(RowsModel):
    row_type = LevelRow


class FormRow(NamedTuple):
    """A field of the form that opens a card: consented to (``typed`` false), or typed."""

    key: str
    label: str
    shown: str
    source: str
    typed: bool
    on: bool
    text: str
    error: str


@QmlElement
@QmlUncreatable("made by a view model")
class FormModel(RowsModel):
    row_type = FormRow
