"""A list model must tell the view exactly what changed: a view that only hears the signals ends with the same rows."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from ui.models.paged import PagedModel
from ui.models.rows import RowsModel, role_name


class FruitRow(NamedTuple):
    key: str
    label_text: str


class FruitModel(RowsModel):
    row_type = FruitRow


class PagedFruitModel(PagedModel):
    row_type = FruitRow


class Listener:
    """Keeps a copy of a model from its signals alone, as a view does."""

    def __init__(self, model: RowsModel) -> None:
        self.model, self.rows, self.repainted = model, list(model.rows), 0
        model.rowsInserted.connect(self.inserted)
        model.rowsRemoved.connect(self.removed)
        model.rowsMoved.connect(self.moved)
        model.dataChanged.connect(self.changed)

    def inserted(self, _: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = self.model.rows[first : last + 1]

    def removed(self, _: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def moved(self, _: QModelIndex, start: int, end: int, __: QModelIndex, place: int) -> None:
        taken = self.rows[start : end + 1]
        del self.rows[start : end + 1]
        self.rows[place:place] = taken

    def changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for place in range(first.row(), last.row() + 1):
            self.rows[place] = self.model.rows[place]
            self.repainted += 1


row_lists = st.lists(
    st.tuples(st.sampled_from("abcdefgh"), st.integers(0, 2)), unique_by=lambda row: row[0], max_size=8
)


def rows(pairs: list[tuple[str, int]]) -> list[FruitRow]:
    return [FruitRow(key, f"{key}{shade}") for key, shade in pairs]


@given(row_lists, row_lists)
def test_a_listener_ends_with_the_same_rows(before: list[tuple[str, int]], after: list[tuple[str, int]]) -> None:
    model = FruitModel()
    model.set_rows(rows(before))
    listener = Listener(model)
    model.set_rows(rows(after))
    assert listener.rows == model.rows == rows(after)


@given(row_lists)
def test_the_same_rows_again_repaint_nothing(pairs: list[tuple[str, int]]) -> None:
    model = FruitModel()
    model.set_rows(rows(pairs))
    listener = Listener(model)
    model.set_rows(rows(pairs))
    assert listener.repainted == 0


def test_roles_are_named_as_qml_names_things() -> None:
    assert role_name("label_text") == "labelText"
    assert [bytes(name.data()).decode() for name in FruitModel().roleNames().values()] == ["key", "labelText"]


def test_a_paged_model_asks_once_for_the_next_page_and_never_shows_a_row_twice() -> None:
    model, asked = PagedFruitModel(), []
    model.on_more = asked.append
    model.show_first(rows([("a", 0), ("b", 0)]), next_key=7)
    assert model.canFetchMore()
    model.fetchMore()
    model.fetchMore()
    assert asked == [7]
    model.show_older(rows([("b", 0), ("c", 0)]), next_key=None)
    assert [row.key for row in model.rows] == ["a", "b", "c"]
    assert not model.canFetchMore()


def test_a_paged_model_says_when_another_list_begins() -> None:
    model, begun = PagedFruitModel(), []
    model.begun.connect(lambda: begun.append([row.key for row in model.rows]))
    model.show_first(rows([("a", 0), ("b", 0)]), next_key=None)
    model.show_first(rows([("b", 0)]), next_key=None, anew=True)
    model.show_first([], next_key=None, anew=True)
    assert begun == [["b"]], "the same list with other rows goes on where it stood; an empty one has no beginning"
