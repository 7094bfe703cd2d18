"""Where the tour goes, in order."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from app.domain.texts import Text
from ui.runtime.stage import Stage

DEMO_MERCHANT = "yintai"
WRONG_PASSWORD = "000000"


@dataclass(frozen=True, slots=True)
class Stop:
    """``name`` names the picture; ``walk`` brings the app there from the stop before."""

    name: str
    about: Text
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
    stage.phone.amount.text = "99999999"
    stage.phone.amount.submit()


async def confirm(stage: Stage) -> None:
    stage.phone.amount.text = "38.50"
    stage.phone.amount.submit()


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
    Stop("tab_pay", Text("Pay: what is used most, first", "支付宝：最常用的功能在首屏"), tab(0)),
    Stop(
        "tab_services",
        Text("Services: followed windows and their unread messages", "服务：已关注的服务窗与未读消息"),
        tab(1),
    ),
    Stop("tab_discover", Text("Discover: cards, coupons and everyday services", "探索：卡券与生活服务"), tab(2)),
    Stop("tab_wealth", Text("Wealth: assets, income and yield", "财富：资产、收益与收益率"), tab(3)),
    Stop("search", Text("Search functions and services", "搜索功能和服务"), page("search")),
    Stop("all_functions", Text("All functions", "全部功能"), page("all_functions")),
    Stop("notices", Text("Notices", "消息通知"), page("notices")),
    Stop(
        "scan",
        Text("Scan: an image, the clipboard or the world's sheet", "扫一扫：图片、剪贴板或本世界的码"),
        page("scan"),
    ),
    Stop("scan_refused", Text("A code that is too old", "过期的码"), scan_error),
    Stop("amount", Text("The amount", "输入金额"), amount),
    Stop("amount_refused", Text("An amount past the limit", "超过上限的金额"), absurd_amount),
    Stop("confirm", Text("Confirm and choose how to pay", "确认并选择付款方式"), confirm),
    Stop("password_wrong", Text("A wrong password", "密码错误"), wrong_password),
    Stop("password_half", Text("Four digits of the right one", "已输入四位密码"), half_typed),
    Stop("banner", Text("Paid: the receipt's push banner", "付款成功：回执的推送横幅"), result),
    Stop("result", Text("The result", "付款结果"), without_banner),
    Stop("bills", Text("Bills", "账单"), page("bills")),
    Stop("bill", Text("The bill and its ledger lines", "账单详情与分录"), bill),
    Stop(
        "window",
        Text("The merchant's service window with the receipt", "商家服务窗里的回执"),
        page(f"window/{DEMO_MERCHANT}"),
    ),
    Stop("pay_code", Text("Pay code", "付款码"), page("pay_code")),
    Stop("balance", Text("Balance and its movements", "余额与变动"), page("account/balance")),
    Stop("fund", Text("Yu'e Bao", "余额宝"), page("account/fund")),
    Stop("bank_cards", Text("Bank cards", "银行卡"), page("account/bank_cards")),
    Stop("settings", Text("The person and settings", "个人与设置"), page("settings")),
    Stop("unbuilt", Text("A function that is not built says so", "未建成的功能会如实说明"), page("unbuilt/lottery")),
    Stop("window_design", Text("The Design bench", "设计台"), lambda stage: bench(stage, "design"), whole_window=True),
    Stop("window_test", Text("The Test bench", "测试台"), lambda stage: bench(stage, "test"), whole_window=True),
    Stop(
        "window_present", Text("The Present bench", "演示台"), lambda stage: bench(stage, "present"), whole_window=True
    ),
)
