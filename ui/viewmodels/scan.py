"""Scan: from an image, the clipboard or the world's own sheet of codes to a merchant to pay, or to its window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.codes import (
    MerchantCode,
    WindowCode,
    make_merchant_code,
    make_personal_code,
    make_window_code,
    read_code,
)
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from ui.format import plain_money as money
from ui.format.refusals import sentence
from ui.models.paying import CodeRow, CodesModel
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FIXED_AMOUNT_FEN = 12_800
POSTER_SCENE = 7
"""The sheet's code of a service window is that of a poster."""
NOT_OURS = "https://example.com/menu"


@QmlElement
@QmlUncreatable("made by the phone")
class ScanViewModel(QObject):
    """``on_code`` receives the text of a readable merchant code with what it says, ``on_window`` what a service
    window's code says."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        on_code: Callable[[str, MerchantCode], Refusal | None],
        on_window: Callable[[WindowCode], Refusal | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._on_code, self._on_window = desk, on_code, on_window
        self._error, self._saved, self._busy = "", "", False
        self._issued_for = ("", "")
        self._sheet, self._texts = CodesModel(self), dict[str, str]()

    def open(self) -> None:
        """Begin afresh, with a sheet of codes issued at the wallet's present minute."""
        self._say("")
        if self._desk.snapshot is not None:
            self._sheet.set_rows(self._rows(self._desk.snapshot))

    def apply(self) -> None:
        """The clock or the language moved on while the page was open: no code of the sheet may grow old."""
        snapshot = self._desk.snapshot
        if snapshot is not None and self._issued_for != self._moment(snapshot):
            self._sheet.set_rows(self._rows(snapshot))

    def _moment(self, snapshot: WalletSnapshot) -> tuple[str, str]:
        return self._desk.language, f"{snapshot.now:%Y-%m-%d %H}"

    @Slot(QUrl)
    def chooseImage(self, url: QUrl) -> None:
        self._desk.spawn(self._read_file(Path(url.toLocalFile())))

    @Slot("QVariantList")
    def dropImages(self, urls: list) -> None:
        if urls:
            self.chooseImage(QUrl(urls[0]))

    @Slot()
    def paste(self) -> None:
        self._take(self._desk.codes.read_clipboard())

    @Slot(str)
    def useSheetCode(self, key: str) -> None:
        self._take(self._texts[key])

    @Slot(QUrl)
    def saveSheet(self, folder: QUrl) -> None:
        """Write the sheet's codes as pictures, to choose, drop or print."""
        self._desk.spawn(self._save(Path(folder.toLocalFile())))

    async def _save(self, folder: Path) -> None:
        from asyncio import to_thread

        saved = await to_thread(self._desk.codes.save_sheet, folder, dict(self._texts))
        if isinstance(saved, Refusal):
            self._say(sentence(saved))
            return
        self._saved = self.tr("%n picture(s) saved in %1", "", len(self._texts)).replace("%1", saved.name)
        self.changed.emit()

    @Slot()
    def dismissSaved(self) -> None:
        self._saved = ""
        self.changed.emit()

    async def _read_file(self, path: Path) -> None:
        self._busy = True
        self.changed.emit()
        from asyncio import to_thread

        found = await to_thread(self._desk.codes.read_file, path)
        self._busy = False
        self._take(found)

    def _take(self, found: str | Refusal) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        code = read_code(found, snapshot.now) if isinstance(found, str) else found
        if isinstance(code, MerchantCode) and isinstance(found, str):
            refusal = self._on_code(found, code)
        elif isinstance(code, WindowCode):
            refusal = self._on_window(code)
        else:
            refusal = code if isinstance(code, Refusal) else Refusal(RefusalCode.CODE_PERSONAL)
        self._say(sentence(refusal) if refusal else "")

    def _say(self, error: str) -> None:
        self._error = error
        self.changed.emit()

    def _rows(self, snapshot: WalletSnapshot) -> list[CodeRow]:
        self._texts.clear()
        self._issued_for = self._moment(snapshot)
        rows = [
            self._row(
                merchant.id,
                make_merchant_code(merchant.number, snapshot.now, None),
                merchant.name.in_language(self._desk.language),
                self.tr("Any amount"),
                merchant.icon,
                merchant.tint,
            )
            for merchant in snapshot.merchants
        ]
        return rows + self._hard_rows(snapshot)

    def _hard_rows(self, snapshot: WalletSnapshot) -> list[CodeRow]:
        """Codes a tester wants at hand: a fixed amount, the way into a window, and those that must be refused."""
        merchant, now = snapshot.merchants[-1], snapshot.now
        name = merchant.name.in_language(self._desk.language)
        fixed = make_merchant_code(merchant.number, now, FIXED_AMOUNT_FEN)
        expired = make_merchant_code(merchant.number, now - timedelta(hours=3), None)
        personal = make_personal_code(snapshot.person.number)
        price, window = money.yuan_sign(FIXED_AMOUNT_FEN), make_window_code(merchant.number, POSTER_SCENE)
        return [
            self._row("fixed", fixed, name, price, merchant.icon, merchant.tint),
            self._row("window", window, name, self.tr("Its service window"), merchant.icon, merchant.tint),
            self._row("expired", expired, name, self.tr("Expired three hours ago"), "time", "grey"),
            self._row("personal", personal, self.tr("A person's code"), self.tr("For transfers"), "user-3", "grey"),
            self._row("foreign", NOT_OURS, self.tr("A web page"), self.tr("Not a payment code"), "global", "grey"),
        ]

    def _row(self, key: str, text: str, label: str, detail: str, icon: str, tint: str) -> CodeRow:
        self._texts[key] = text
        return CodeRow(key, label, detail, f"image://code/qr/{quote(text, safe='')}", icon, tint)

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return self._error

    @Property(str, notify=changed)
    def savedText(self) -> str:
        return self._saved

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(CodesModel, constant=True)
    def sheet(self) -> CodesModel:
        return self._sheet
