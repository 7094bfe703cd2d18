"""A payment without a mouse: Tab, Enter, Space, typing and Esc are enough, and the focus is never lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from tests.stage import play
from ui.runtime.stage import Stage

MOST_TABS = 150
USED = (QAccessible.Role.Button, QAccessible.Role.PageTab, QAccessible.Role.EditableText)


def focused() -> str:
    """The name of what has the keyboard, as it is read aloud; empty if that is nothing a person knows of."""
    holder = QGuiApplication.focusObject()
    told = QAccessible.queryAccessibleInterface(holder) if holder is not None else None
    return told.text(QAccessible.Text.Name) if told is not None else ""


async def tab_to(stage: Stage, name: str, back: bool = False) -> None:
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    met = []
    for _ in range(MOST_TABS):
        if focused() == name or focused().startswith(f"{name}, "):
            return
        await stage.key(key, modifier)
        met.append(focused())
    raise AssertionError(f"Tab never came to {name!r}, only to {list(dict.fromkeys(met))}")


async def use(stage: Stage, name: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    await tab_to(stage, name)
    await stage.key(key)


def test_tab_reaches_every_control_of_the_pay_tab_and_comes_round() -> None:
    async def script(stage: Stage) -> None:
        phone = stage.named("Phone").area
        wanted = {each.name for each in stage.controls() if each.role in USED and phone.contains(each.area.center())}
        assert len(wanted) >= 20
        met: list[str] = []
        while len(met) < MOST_TABS and met.count(met[0] if met else "") < 2:
            await stage.key(Qt.Key.Key_Tab)
            met.append(focused())
        assert "" not in met, f"the focus was lost after {met[met.index('') - 1]!r}"
        assert len(met) < MOST_TABS, "Tab does not come round"
        assert wanted <= set(met), wanted - set(met)
        places = [met.index(name) for name in ("Scan", "Transfer", "Yu'e Bao", "Bills", "Wealth")]
        assert met.index("Search functions and services") < places[0], "the header comes first"

    play(script)


def test_a_payment_is_made_with_the_keyboard_alone() -> None:
    async def script(stage: Stage) -> None:
        before = stage.shell.snapshot
        assert before is not None
        await use(stage, "Scan", Qt.Key.Key_Space)
        assert stage.phone.topRoute == "scan"
        await use(stage, "Lashou Deals, Any amount")
        assert stage.phone.topRoute == "amount"
        await tab_to(stage, "Amount in yuan")
        await stage.type("7.20")
        await use(stage, "Next", Qt.Key.Key_Space)
        assert stage.phone.payment.stage in ("confirm", "password")
        if stage.phone.payment.stage == "confirm":
            await stage.key(Qt.Key.Key_Return)
        await stage.type("147258")
        assert stage.phone.topRoute == "result"
        await use(stage, "Done")
        assert stage.phone.depth == 0
        after = stage.shell.snapshot
        assert after is not None
        assert after.accounts[0].balance_fen == before.accounts[0].balance_fen - 720
        await use(stage, "Bills")
        assert stage.phone.bills.rows[0].amount_text == "−7.20"

    play(script)


def test_enter_in_the_amount_goes_on_and_esc_goes_back_step_by_step() -> None:
    async def script(stage: Stage) -> None:
        await use(stage, "Scan")
        await use(stage, "Lashou Deals, Any amount")
        await tab_to(stage, "Amount in yuan")
        await stage.type("7.20")
        await stage.key(Qt.Key.Key_Return)
        assert stage.phone.payment.active
        await stage.type("14")
        assert stage.phone.payment.filled == 2
        for route in ("amount", "scan", ""):
            await stage.key(Qt.Key.Key_Escape)
            assert not stage.phone.payment.active
            assert stage.phone.topRoute == route
        await tab_to(stage, "Scan")
        assert focused() == "Scan"

    play(script)


def test_another_way_to_pay_is_chosen_with_the_keyboard() -> None:
    async def script(stage: Stage) -> None:
        await use(stage, "Scan")
        await use(stage, "Lashou Deals, Any amount")
        await tab_to(stage, "Amount in yuan")
        await stage.type("7.20")
        await stage.key(Qt.Key.Key_Return)
        first = stage.phone.payment.methodLabel
        others = [each.label for each in stage.phone.payment.methods.rows if each.enabled and each.label != first]
        assert others
        assert first == "Balance"
        await use(stage, f"Pay with {first}")
        await use(stage, others[0])
        assert stage.phone.payment.methodLabel == others[0]

    play(script)
