"""Type stubs of PySide6 with the gaps closed that our code would fall into; the type checker reads them first.

PySide6 6.12 declares `Property` without `__get__`, so that `self.phone.banner` would be a `Property`; the decorator
`QmlUncreatable` without `__call__`; `Signal` without type names in quotes; and what QT_TRANSLATE_NOOP gives back as an
object. The mended copies of the installed stubs go to `build/stubs`.
"""

from __future__ import annotations

import re
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
INSTALLED = Path(PySide6.__file__).parent
STUBS = ROOT / "build" / "stubs" / "PySide6"

_PROPERTY = """import builtins

_Value = typing.TypeVar("_Value")

class Property(typing.Generic[_Value]):
    @typing.overload
    def __init__(self, type: builtins.type | str, /, fget: collections.abc.Callable[[typing.Any], _Value],
                 fset: collections.abc.Callable[[typing.Any, typing.Any], None] | None = ..., *,
                 notify: Signal | None = ..., constant: bool = ...) -> None: ...
    @typing.overload
    def __init__(self, type: builtins.type | str, /, *,
                 notify: Signal | None = ..., constant: bool = ...) -> None: ...
    def __call__(self, func: collections.abc.Callable[[typing.Any], _Read], /) -> Property[_Read]: ...
    @typing.overload
    def __get__(self, instance: None, owner: typing.Any, /) -> Property[_Value]: ...
    @typing.overload
    def __get__(self, instance: typing.Any, owner: typing.Any, /) -> _Value: ...
    def __set__(self, instance: typing.Any, value: _Value, /) -> None: ...
    def setter(self, fset: collections.abc.Callable[[typing.Any, typing.Any], None], /) -> Property[_Value]: ...

_Read = typing.TypeVar("_Read")
"""

_LINES = {
    r"(?<=\*types: )type(?=, name)": "type | str",
    r"^def QT_TRANSLATE_NOOP\(.*": "def QT_TRANSLATE_NOOP(context: str, message: str, /) -> str: ...",
}

_UNCREATABLE = """class QmlUncreatable:
    def __init__(self, reason: str, /) -> None: ...
    def __call__(self, cls: type[_Type], /) -> type[_Type]: ...

_Type = typing.TypeVar("_Type")
"""


def write_stubs() -> Path:
    """Write the mended stubs and return the folder a type checker is pointed at."""
    STUBS.mkdir(parents=True, exist_ok=True)
    _mend("QtCore.pyi", {_whole_class("Property"): _PROPERTY, **_LINES})
    _mend("QtQml.pyi", {_whole_class("QmlUncreatable"): _UNCREATABLE})
    return STUBS.parent


def _whole_class(name: str) -> str:
    return rf"^class {name}:\n(?:(?: .*)?\n)+"


def _mend(file: str, better: dict[str, str]) -> None:
    text = (INSTALLED / file).read_text(encoding="utf-8")
    for pattern, replacement in better.items():
        text, count = re.subn(pattern, lambda _, new=replacement: new, text, flags=re.MULTILINE)
        if count != 1:
            raise LookupError(f"{file} of this PySide6 is unlike what is mended here: {pattern}")
    (STUBS / file).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_stubs()
