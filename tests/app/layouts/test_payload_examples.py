"""The payloads to start from: all there in both languages, and wrong exactly where they mean to be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.domain.attention.payloads import Payload, read_payload
from app.domain.refusals import Refusal
from app.layouts.payload_examples import PAYLOADS, PayloadExample, load_examples, payload_text
from tests.app.wallets import quick_world

LANGUAGES = ("en", "zh_CN")
EXAMPLES = load_examples()
WHOLE = [each for each in EXAMPLES if each.id != "no_json"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.id)
def test_each_is_taken_or_refused_for_its_reason(example: PayloadExample, language: str) -> None:
    found = read_payload(example.text(language))
    if example.refused is None:
        assert isinstance(found, Payload)
        assert found.window in {each.id for each in quick_world().directory.merchants}
    else:
        assert isinstance(found, Refusal) and found.code is example.refused


def test_the_index_names_every_file_and_no_other() -> None:
    ids = [each.id for each in EXAMPLES]
    assert len(ids) >= 8
    for told in (ids, [each.name.en for each in EXAMPLES], [each.name.zh_CN for each in EXAMPLES]):
        assert len(set(told)) == len(ids)
    for language in LANGUAGES:
        assert sorted(path.stem for path in (PAYLOADS / language).iterdir()) == sorted(ids)


@pytest.mark.parametrize("example", WHOLE, ids=lambda each: each.id)
def test_both_languages_say_the_same_things(example: PayloadExample) -> None:
    shapes = [_shape(json.loads(example.text(language))) for language in LANGUAGES]
    assert shapes[0] == shapes[1]


def _shape(value: object) -> object:
    """A payload without its free words."""
    if isinstance(value, dict):
        return {key: _shape(each) if key not in ("alert", "badge") else type(each) for key, each in value.items()}
    return value


def test_what_is_no_text_is_nothing(tmp_path: Path) -> None:
    raw, marked = tmp_path / "raw.apns", tmp_path / "marked.apns"
    raw.write_bytes(b"\xff\xfe\x00{")
    marked.write_bytes(b"\xef\xbb\xbf{}")
    assert [payload_text(path) for path in (raw, tmp_path / "absent.apns", tmp_path)] == [None, None, None]
    assert payload_text(marked) == "{}"
