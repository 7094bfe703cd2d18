"""The stack of pages above the phone's tabs, as routes."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WINDOW = "window"


def parted(route: str) -> tuple[str, str, str]:
    """A page's name, what it is of, and a place in it: ``window/yhd/12`` is the window of yhd at message 12."""
    name, _, rest = route.partition("/")
    what, _, place = rest.partition("/")
    return name, what, place


class RoutesViewModel(QObject):
    """Routes are words with optional parts after a slash: ``bills``, ``bill/12``, ``window/yintai/34``."""

    stackChanged = Signal()
    pushed = Signal(str)
    popped = Signal()
    replaced = Signal(str)
    reset = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stack: list[str] = []

    def _push(self, route: str) -> None:
        """A page that is open already is not opened twice in a row; it only goes to another place in itself."""
        same = parted(route)[:2] == parted(self.topRoute)[:2]
        if same:
            self._stack[-1] = route
        else:
            self._stack.append(route)
        self._arrive(route)
        self._prepare(route)
        self.stackChanged.emit()
        if not same:
            self.pushed.emit(route)

    def _pop(self) -> str:
        left = self._stack.pop()
        self._prepare(self.topRoute)
        self.stackChanged.emit()
        self.popped.emit()
        return left

    def _replace(self, route: str, gone: tuple[str, ...]) -> None:
        """Open a page in the place of those of these routes, wherever they lie in the stack."""
        self._stack = [each for each in self._stack if parted(each)[0] not in gone] + [route]
        self.stackChanged.emit()
        self.replaced.emit(route)

    def _prepare(self, route: str) -> None:
        """Fill the page that is on top; called again whenever the wallet changed."""
        raise NotImplementedError

    def _arrive(self, route: str) -> None:
        """The person has just opened this route."""
        raise NotImplementedError

    @Slot()
    def goHome(self) -> None:
        """Leave every page; the present tab is all that is shown."""
        if self._stack:
            self._stack.clear()
            self.stackChanged.emit()
            self.reset.emit()

    @Property(int, notify=stackChanged)
    def depth(self) -> int:
        return len(self._stack)

    @Property(str, notify=stackChanged)
    def topRoute(self) -> str:
        return self._stack[-1] if self._stack else ""
