"""``dataclass`` as the standard library's, frozen and slotted, but its methods cost nothing until they are used.

The standard one compiles six methods of each class when its module is imported, a millisecond a class: with three
hundred classes that is most of what importing the wallet takes. Here ``__init__`` is compiled at the first call, and
the other methods are shared. ``fields``, ``replace``, ``match``, ``==``, ``hash``, ``repr`` and ``copy`` are the same.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, field
from functools import cache
from typing import Any, Literal, NoReturn, TypeVar, dataclass_transform

Value = TypeVar("Value")
_set = object.__setattr__


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def dataclass(*, frozen: Literal[True], slots: Literal[True]) -> Callable[[type[Value]], type[Value]]:
    """Both have to be said, so that a class reads as it would with the standard library's."""
    return _made


def _made(kind: type[Value]) -> type[Value]:
    kind.__doc__ = kind.__doc__ or kind.__name__
    own = set(vars(kind))
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(kind)
    params = made.__dataclass_params__
    params.init = params.repr = params.eq = params.frozen = True
    for name, method in {**_SHARED, "__init__": _first_init(made)}.items():
        if name not in own:
            setattr(made, name, method)
    return made


def _first_init(kind: Any) -> Callable[..., None]:
    """Writes the real one in its own place, and calls that."""

    def first(self: Any, *values: Any, **named: Any) -> None:
        if vars(kind)["__init__"] is first:
            kind.__init__ = _written_init(kind)
        kind.__init__(self, *values, **named)

    return first


def _written_init(kind: Any) -> Callable[..., None]:
    parts: list[Field[Any]] = list(dataclasses.fields(kind))
    known = {"_set": _set, "_made": MISSING}
    known |= {f"_default_{each.name}": each.default for each in parts}
    known |= {f"_make_{each.name}": each.default_factory for each in parts}
    heads, lines = ["self"], [f"_set(self, {each.name!r}, {_given(each)})" for each in parts]
    heads += [f"{each.name}{_default(each)}" for each in parts]
    if hasattr(kind, "__post_init__"):
        lines.append("self.__post_init__()")
    exec(f"def __init__({', '.join(heads)}):\n " + "\n ".join(lines or ["pass"]), known)
    written: Any = known["__init__"]
    written.__qualname__ = f"{kind.__qualname__}.__init__"
    return written


def _default(part: Field[Any]) -> str:
    if part.default is not MISSING:
        return f"=_default_{part.name}"
    return "=_made" if part.default_factory is not MISSING else ""


def _given(part: Field[Any]) -> str:
    if part.default_factory is MISSING:
        return part.name
    return f"_make_{part.name}() if {part.name} is _made else {part.name}"


@cache
def _compared(kind: Any) -> Callable[[Any], tuple[Any, ...]]:
    names = tuple(each.name for each in dataclasses.fields(kind) if each.compare)
    return eval(f"lambda self: ({''.join(f'self.{name}, ' for name in names)})")


def _equal(self: Any, other: object) -> bool:
    if other.__class__ is not self.__class__:
        return NotImplemented
    of = _compared(self.__class__)
    return of(self) == of(other)


def _hash(self: Any) -> int:
    return hash(_compared(self.__class__)(self))


def _repr(self: Any) -> str:
    shown = (f"{each.name}={getattr(self, each.name)!r}" for each in dataclasses.fields(self) if each.repr)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _no_change(self: Any, name: str, value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _no_loss(self: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, each.name) for each in dataclasses.fields(self)]


def _restore(self: Any, state: list[Any]) -> None:
    for each, value in zip(dataclasses.fields(self), state, strict=True):
        _set(self, each.name, value)


_SHARED: dict[str, Callable[..., Any]] = {
    "__eq__": _equal,
    "__hash__": _hash,
    "__repr__": _repr,
    "__setattr__": _no_change,
    "__delattr__": _no_loss,
    "__getstate__": _state,
    "__setstate__": _restore,
}
