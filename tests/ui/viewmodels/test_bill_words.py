"""A file calls the kinds and states of bills what the phone calls them."""

from __future__ import annotations

from app.bill_words import KINDS, STATES
from ui.viewmodels.words import bill_kind, bill_state


def test_in_english() -> None:
    assert {kind: bill_kind(kind) for kind in KINDS} == {kind: text.en for kind, text in KINDS.items()}
    assert {state: bill_state(state) for state in STATES} == {state: text.en for state, text in STATES.items()}
