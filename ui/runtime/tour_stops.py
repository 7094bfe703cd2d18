"""Where the tour goes, in order."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from ui.runtime.stage import Stage

DEMO_MERCHANT = "yintai"
WRONG_PASSWORD = "000000"


@dataclass(frozen=True, slots=True)
class Stop:
    """``name`` names the picture; ``walk`` brings the app there from the stop before."""

    name: str
    about: str
    walk: Callable[[Stage], Awaitable[None]]
    whole_window: bool = False


def tab(index: int) -> Callable[[Stage], Awaitable[None]]:
    async def walk(stage: Stage) -> None:
        stage.phone.goHome()
        stage.phone.tabIndex = index

    return walk


def page(route: str) -> Callable[[Stage], Awaitable[None]]:
    async def walk(stage: Stage) -> None:
        stage.phone.goHome()
        stage.phone.open(route)

    return walk


async def scan_error(stage: Stage) -> None:
    stage.phone.scan.useSheetCode("expired")


async def amount(stage: Stage) -> None:
    stage.phone.scan.useSheetCode(DEMO_MERCHANT)


async def absurd_amount(stage: Stage) -> None:
    stage.phone.payment.amountText = "99999999"
    stage.phone.payment.submitAmount()


async def confirm(stage: Stage) -> None:
    stage.phone.payment.amountText = "38.50"
    stage.phone.payment.submitAmount()


async def type_password(stage: Stage, password: str) -> None:
    for digit in password:
        stage.phone.payment.press(digit)
    await stage.settled()


async def wrong_password(stage: Stage) -> None:
    await type_password(stage, WRONG_PASSWORD)


async def half_typed(stage: Stage) -> None:
    await type_password(stage, demo_password(stage)[:4])


async def result(stage: Stage) -> None:
    await type_password(stage, demo_password(stage)[4:])


async def without_banner(stage: Stage) -> None:
    stage.phone.banner.dismiss()


def demo_password(stage: Stage) -> str:
    snapshot = stage.opened.shell.snapshot
    return snapshot.demo_password if snapshot else ""


async def bill(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("bills")
    await stage.settled()
    stage.phone.open(f"bill/{stage.phone.bills.rows[0].bill_id}")


async def bench(stage: Stage, name: str) -> None:
    stage.phone.goHome()
    stage.phone.tabIndex = 0
    stage.phone.banner.dismiss()
    stage.shell.choose("zoom", "0")
    stage.shell.bench = name


STOPS = (
    Stop("tab_pay", "Pay: what is used most, first", tab(0)),
    Stop("tab_services", "Services: followed windows and their unread messages", tab(1)),
    Stop("tab_discover", "Discover: cards, coupons and everyday services", tab(2)),
    Stop("tab_wealth", "Wealth: assets, income and yield", tab(3)),
    Stop("search", "Search functions and services", page("search")),
    Stop("all_functions", "All functions", page("all_functions")),
    Stop("notices", "Notices", page("notices")),
    Stop("scan", "Scan: an image, the clipboard or the world's sheet", page("scan")),
    Stop("scan_refused", "A code that is too old", scan_error),
    Stop("amount", "The amount", amount),
    Stop("amount_refused", "An amount past the limit", absurd_amount),
    Stop("confirm", "Confirm and choose how to pay", confirm),
    Stop("password_wrong", "A wrong password", wrong_password),
    Stop("password_half", "Four digits of the right one", half_typed),
    Stop("banner", "Paid: the receipt's push banner", result),
    Stop("result", "The result", without_banner),
    Stop("bills", "Bills", page("bills")),
    Stop("bill", "The bill and its ledger lines", bill),
    Stop("window", "The merchant's service window with the receipt", page(f"window/{DEMO_MERCHANT}")),
    Stop("pay_code", "Pay code", page("pay_code")),
    Stop("balance", "Balance and its movements", page("account/balance")),
    Stop("fund", "Yu'e Bao", page("account/fund")),
    Stop("bank_cards", "Bank cards", page("account/bank_cards")),
    Stop("settings", "The person and settings", page("settings")),
    Stop("unbuilt", "A function that is not built says so", page("unbuilt/lottery")),
    Stop("window_design", "The Design bench", lambda stage: bench(stage, "design"), whole_window=True),
    Stop("window_test", "The Test bench", lambda stage: bench(stage, "test"), whole_window=True),
    Stop("window_present", "The Present bench", lambda stage: bench(stage, "present"), whole_window=True),
)
