"""What the Pay tab's functions ask for, what they cost, and what was ordered."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.paged import PagedModel
from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class OptionRow(NamedTuple):
    """Something to choose: a value with its price, a person, a saved card."""

    key: str
    label: str
    detail: str
    icon: str
    tint: str
    selected: bool


@QmlElement
@QmlUncreatable("made by a view model")
class OptionsModel(RowsModel):
    row_type = OptionRow


class FieldRow(NamedTuple):
    """One thing asked. ``shape`` is how: ``tiles``, ``rows``, ``picker``, ``cards``, ``amount``, ``digits``, ``text``.

    ``note`` says what is known of what was typed (its carrier, its bank); ``sign`` stands before an amount; ``picked``
    is the chosen option's label. ``options`` of a typed field are offered beside it, ``offers`` of them.
    """

    key: str
    shape: str
    label: str
    hint: str
    text: str
    note: str
    sign: str
    most: int
    fault: str
    picked: str
    offers: int
    options: OptionsModel


@QmlElement
@QmlUncreatable("made by a view model")
class FieldsModel(RowsModel):
    row_type = FieldRow


class PairRow(NamedTuple):
    """A line of what it costs, or of what was ordered."""

    key: str
    label: str
    value: str


@QmlElement
@QmlUncreatable("made by a view model")
class PairsModel(RowsModel):
    row_type = PairRow


class OrderRow(NamedTuple):
    key: str
    order_id: int
    title: str
    detail: str
    figure: str
    icon: str
    tint: str
    section: str


@QmlElement
@QmlUncreatable("made by a view model")
class OrdersModel(PagedModel):
    row_type = OrderRow


class StepRow(NamedTuple):
    """A step of an order; ``reached`` is false for what is still to come."""

    key: str
    words: str
    time_text: str
    amount_text: str
    reached: bool
    latest: bool
    good: bool


@QmlElement
@QmlUncreatable("made by a view model")
class StepsModel(RowsModel):
    row_type = StepRow


class TouchCardRow(NamedTuple):
    key: str
    name: str
    number: str
    balance_text: str
    waiting_text: str


@QmlElement
@QmlUncreatable("made by a view model")
class TouchCardsModel(RowsModel):
    row_type = TouchCardRow
