"""What may lie over the phone's pages: the banner, the pull-down list, the lock screen."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from app.domain.snapshot import WalletSnapshot
from ui.viewmodels.banner import BannerViewModel
from ui.viewmodels.cover import CoverViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.routes import RoutesViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class CoversViewModel(RoutesViewModel):
    coverChanged = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._banner = BannerViewModel(desk, self._go, self)
        self._shade = CoverViewModel(desk, False, self._go, self._on_cover, self)
        self._lock = CoverViewModel(desk, True, self._go, self._on_cover, self)

    def _go(self, route: str) -> None:
        """A tap on a notice leads here."""
        raise NotImplementedError

    def _apply_covers(self, snapshot: WalletSnapshot, open_merchant: str) -> None:
        self._banner.apply(snapshot, open_merchant)
        self._shade.apply(snapshot)
        self._lock.apply(snapshot)

    def _forget_covers(self) -> None:
        self._banner.forget()
        self._shade.forget()
        self._lock.forget()

    def _on_cover(self, opened: bool) -> None:
        """Locking closes the list. What lies under either is not looked at, so nothing there is read meanwhile."""
        if opened and self._lock.open:
            self._shade.open = False
        self._banner.hush(self._covered)
        self._prepare(self.topRoute)
        self.coverChanged.emit()

    @property
    def _covered(self) -> bool:
        return self._shade.open or self._lock.open

    @Slot()
    def clearNotices(self) -> None:
        """Every notice that is shown asks for nothing more."""
        self._shade.clearAll()

    @Property(bool, notify=coverChanged)
    def shadeOpen(self) -> bool:
        """The pull-down list; it stays shut while the phone is locked."""
        return self._shade.open

    @shadeOpen.setter
    def shadeOpen(self, shown: bool) -> None:
        self._shade.open = shown and not self._lock.open

    @Property(bool, notify=coverChanged)
    def locked(self) -> bool:
        return self._lock.open

    @locked.setter
    def locked(self, locked: bool) -> None:
        self._lock.open = locked

    @Property(BannerViewModel, constant=True)
    def banner(self) -> BannerViewModel:
        return self._banner

    @Property(CoverViewModel, constant=True)
    def shade(self) -> CoverViewModel:
        return self._shade

    @Property(CoverViewModel, constant=True)
    def lock(self) -> CoverViewModel:
        return self._lock
