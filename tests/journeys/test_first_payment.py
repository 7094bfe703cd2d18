"""A new user's first payment, with the mouse and the keyboard, in the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication

from app.queries.pages import BillById, BillsPage, LedgerTotal
from tests.stage import play, snapshot_of
from ui.runtime.stage import Stage


def names(stage: Stage) -> set[str]:
    return {control.name for control in stage.controls()}


async def pay(stage: Stage, amount: str, password: str = "147258") -> None:
    """From the Pay tab to the answer of the wallet, as a person does it."""
    await stage.press("Scan")
    await stage.press("Lashou Deals, Any amount")
    await stage.press("Amount in yuan")
    await stage.type(amount)
    await stage.press("Next")
    await stage.type(password)


def test_a_payment_ends_in_bills_with_its_lines_and_a_receipt() -> None:
    async def script(stage: Stage) -> None:
        before = snapshot_of(stage)
        blocks = block_rectangles(stage)
        await pay(stage, "38.50")
        assert stage.phone.topRoute == "result"
        await stage.press("Done")

        after = snapshot_of(stage)
        assert after.accounts[0].balance_fen == before.accounts[0].balance_fen - 3850
        assert after.unread == before.unread + 1
        assert "Services, 4 unread" in names(stage)
        assert block_rectangles(stage) == blocks, "a block of the Pay tab has moved"

        await stage.press("Bills")
        newest = stage.phone.bills.rows[0]
        assert (newest.title, newest.amount_text) == ("Lashou Deals", "−38.50")
        await stage.press("Lashou Deals, Today 09:41 · Balance, −38.50")
        lines = [(line.account, line.amount_text) for line in stage.phone.bill.lines.rows]
        assert lines == [("Balance", "−38.50"), ("Lashou Deals", "+38.50")]
        assert await stage.shell.ask(LedgerTotal()) == 0

    play(script)


def test_the_push_banner_leads_to_the_receipt_and_reading_it_clears_its_number() -> None:
    async def script(stage: Stage) -> None:
        await pay(stage, "12")
        assert stage.phone.banner.shown
        await stage.press("Lashou Deals: Payment received, You paid ¥12.00 from Balance.")
        assert stage.phone.topRoute.startswith("window/lashou/"), "at the very message"
        assert stage.phone.window.messages.rows[0].amount_text == "¥12.00"
        await stage.key(Qt.Key.Key_Escape)
        await stage.press("Done")
        assert "Services, 3 unread" in names(stage)

    play(script)


def test_three_wrong_passwords_lock_paying_and_no_money_moves() -> None:
    async def script(stage: Stage) -> None:
        before = snapshot_of(stage)
        await pay(stage, "5", password="000000")
        assert "Tries left: 2" in stage.phone.payment.errorText
        await stage.type("111111")
        assert "Tries left: 1" in stage.phone.payment.errorText
        await stage.type("222222")
        assert stage.phone.payment.locked
        assert "12:41" in stage.phone.payment.errorText
        await stage.type("147258")
        after = snapshot_of(stage)
        assert after.accounts == before.accounts
        assert (await stage.shell.ask(BillsPage())).rows[0].id == before.latest_bill.id  # type: ignore[union-attr]

    play(script)


def test_a_dropped_picture_and_the_clipboard_are_scanned_too(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        await stage.press("Scan")
        stage.phone.scan.saveSheet(QUrl.fromLocalFile(str(tmp_path)))
        await stage.settled()
        drop(stage, tmp_path / "yintai.png")
        await stage.settled()
        assert (stage.phone.topRoute, stage.phone.amount.merchantName) == ("amount", "Yintai Department Store")
        await stage.key(Qt.Key.Key_Escape)

        copied = QMimeData()
        copied.setUrls([QUrl.fromLocalFile(str(tmp_path / "zhizun.png"))])
        QGuiApplication.clipboard().setMimeData(copied)
        await stage.press("Paste")
        assert stage.phone.amount.merchantName == "Zhizun Car Rental"

    play(script)


def drop(stage: Stage, path: Path) -> None:
    """Let a file go over the phone, as a file manager does."""
    files, window = QMimeData(), stage.opened.window
    files.setUrls([QUrl.fromLocalFile(str(path))])
    at, copy = QPointF(stage.named("Phone").area.center()), Qt.DropAction.CopyAction
    held, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QCoreApplication.sendEvent(window, QDragEnterEvent(at.toPoint(), copy, files, held, plain))
    QCoreApplication.sendEvent(window, QDragMoveEvent(at.toPoint(), copy, files, held, plain))
    QCoreApplication.sendEvent(window, QDropEvent(at, copy, files, held, plain))


def test_every_bad_code_has_its_own_sentence_and_opens_nothing(tmp_path: Path) -> None:
    (tmp_path / "letter.png").write_bytes(b"not a picture")

    async def script(stage: Stage) -> None:
        await stage.press("Scan")
        said = set()
        for key in ("expired", "personal", "foreign"):
            stage.phone.scan.useSheetCode(key)
            said.add(stage.phone.scan.errorText)
        stage.phone.scan.chooseImage(QUrl.fromLocalFile(str(tmp_path / "letter.png")))
        await stage.settled()
        said.add(stage.phone.scan.errorText)
        assert len(said) == 4 and "" not in said
        assert stage.phone.topRoute == "scan"

    play(script)


def test_amounts_that_cannot_be_are_refused_before_any_password() -> None:
    async def script(stage: Stage) -> None:
        await stage.press("Scan")
        await stage.press("Lashou Deals, Any amount")
        for amount in ("0", "0.00", "99999999", "1.234", "abc", "-5", "1e9"):
            stage.phone.amount.text = amount
            stage.phone.amount.submit()
            assert stage.phone.amount.errorText, amount
            assert not stage.phone.payment.active, amount

    play(script)


def test_a_pay_code_is_charged_at_the_till_once() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.bench = "test"
        await stage.settled()
        await stage.press("Pay code")
        till, first = stage.shell.test.till, stage.phone.payCode.digits
        assert len(first) == 18 and first.startswith("28")
        await stage.press("Take the code from the phone", within="")
        await stage.press("Charge", within="")
        assert till.resultGood, till.resultText
        assert stage.phone.payCode.digits != first, "a used code is still shown"
        till.digits = first
        till.charge()
        await stage.settled()
        assert not till.resultGood and "used" in till.resultText
        detail = await stage.shell.ask(BillById(stage.phone.bills.rows[0].bill_id)) if stage.phone.bills.rows else None
        assert detail is None or sum(line.amount_fen for line in detail.lines) == 0

    play(script)


def test_a_minute_later_the_code_is_another_and_the_old_one_has_expired() -> None:
    async def script(stage: Stage) -> None:
        old = stage.phone.payCode.digits
        stage.shell.stepClock(60)
        await stage.settled()
        assert stage.phone.payCode.digits != old
        till = stage.shell.test.till
        till.digits = old
        till.charge()
        await stage.settled()
        assert "minute has passed" in till.resultText

    play(script)


def block_rectangles(stage: Stage) -> dict[str, tuple[int, int, int, int]]:
    """Where each block of the Pay tab stands; names without what a badge adds."""
    return {
        control.name.split(",")[0]: (control.area.x(), control.area.y(), control.area.width(), control.area.height())
        for control in stage.controls()
        if stage.named("Phone").area.contains(control.area.center())
        and "−" not in control.name
        and ", You paid" not in control.name
    }


def test_a_code_that_grew_old_on_the_open_sheet_ends_the_payment() -> None:
    async def script(stage: Stage) -> None:
        before = snapshot_of(stage)
        await stage.press("Scan")
        await stage.press("Lashou Deals, Any amount")
        stage.phone.amount.text = "5"
        stage.phone.amount.submit()
        stage.shell.stepClock(3 * 3600)
        await stage.settled()
        await stage.type("147258")
        assert "older than two hours" in stage.phone.payment.errorText
        assert stage.phone.payment.locked, "no password can mend this"
        await stage.key(Qt.Key.Key_Escape)
        assert not stage.phone.payment.active
        assert snapshot_of(stage).accounts == before.accounts

    play(script)
