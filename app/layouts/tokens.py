"""Reads one group of design tokens."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from app.layouts import file_sentences, sentences, token_sentences
from app.layouts.table import Table

DEEPEST = 6
"""Levels of groups inside groups."""

Value = TypeVar("Value")

_HEX = re.compile(r"#[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?")
_ALIAS = re.compile(r"\{([^{}]{1,120})\}")
_MEMBERS = ("$type", "$description", "$extensions", "$deprecated", "$value")


def tokens(
    table: Table, group: str, kind: str, names: tuple[str, ...], read: Callable[[Table], Value | None]
) -> dict[str, Value]:
    """The tokens under ``group`` by camelCase name; each of ``names`` must be there and no other may be."""
    root = table.table(group)
    if root is None:
        return {}
    found = {".".join((group, *path)): token for path, token in _leaves(root, kind, ())}
    named: set[str] = set()
    read_values: dict[str, Value] = {}
    for dotted, token in found.items():
        name = camel_case(dotted.split(".")[1:])
        if name in named:
            token.problem(token_sentences.same_token(name), on_key=True)
        elif name not in names:
            token.problem(token_sentences.unknown_token(name, token.nearest(name, names)), on_key=True)
        elif (value := _value(token, found, read)) is not None:
            read_values[name] = value
        named.add(name)
        token.close()
    for name in names:
        if name not in named:
            root.problem(token_sentences.missing_token(name), on_key=True)
    return read_values


def camel_case(path: list[str]) -> str:
    """``["brand", "top"]`` → ``brandTop``; ``$root`` adds nothing."""
    first, *rest = [word for part in path if part != "$root" for word in part.split("_") if word] or [""]
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def color(token: Table) -> str | None:
    """A colour as "#RRGGBB", or "#AARRGGBB" where it is see-through."""
    if isinstance(token.raw("$value"), dict):
        return _srgb(token.table_or_nothing("$value"))
    value = token.text("$value")
    if not value or _HEX.fullmatch(value):
        return f"#{value[7:]}{value[1:7]}".upper() if value else None
    token.problem(token_sentences.bad_colour(value), "$value")
    return None


def size(token: Table) -> int | None:
    """A length in pixels, 0 to 400."""
    return _measure(token, "px", 400)


def duration(token: Table) -> int | None:
    """A time in milliseconds, 0 to 10 000."""
    return _measure(token, "ms", 10_000)


def _leaves(group: Table, kind: str, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Table]]:
    group.allow(*_MEMBERS)
    if (declared := group.text("$type", default=kind)) != kind:
        group.problem(sentences.unknown_choice("$type", declared, None, (kind,)), "$type")
    if len(path) > DEEPEST:
        group.problem(file_sentences.too_deep(), on_key=True)
        return
    for name, child in group.entries(skip=_MEMBERS):
        if "$value" in child:
            child.allow(*_MEMBERS)
            yield (*path, name), child
        else:
            yield from _leaves(child, kind, (*path, name))


def _value(token: Table, found: dict[str, Table], read: Callable[[Table], Value | None]) -> Value | None:
    seen: set[str] = set()
    source = token
    while alias := _alias(source):
        if alias not in found:
            token.problem(
                token_sentences.unknown_alias("{" + alias + "}", _braced(token.nearest(alias, found))), "$value"
            )
            return None
        if alias in seen:
            token.problem(token_sentences.circular_alias("{" + alias + "}"), "$value")
            return None
        seen.add(alias)
        source = found[alias]
    return read(source)


def _alias(token: Table) -> str | None:
    value: Any = token.raw("$value")
    match = _ALIAS.fullmatch(value) if isinstance(value, str) else None
    return match[1] if match else None


def _braced(alias: str | None) -> str | None:
    return alias and "{" + alias + "}"


def _srgb(value: Table) -> str | None:
    value.choice("colorSpace", ("srgb",))
    value.allow("hex")
    shares = [value.share(share, "components", position) for position, share in enumerate(value.rows("components"))]
    opacity = value.share(value.raw("alpha", 1), "alpha")
    value.close()
    if len(shares) != 3:
        value.problem(token_sentences.three_components(), "components")
        return None
    red, green, blue = (f"{round(share * 255):02X}" for share in shares)
    return f"#{red}{green}{blue}" if opacity == 1 else f"#{round(opacity * 255):02X}{red}{green}{blue}"


def _measure(token: Table, unit: str, most: int) -> int | None:
    measure = token.table("$value")
    if measure is None:
        return None
    measure.choice("unit", (unit,))
    value = measure.whole("value", 0, most)
    measure.close()
    return value
