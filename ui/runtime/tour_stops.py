"""Where the tour goes, in order."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

from app.domain.texts import Text
from app.domain.values import dataclass
from ui.runtime import flow_stops as flows
from ui.runtime.collection_stops import COLLECTION_STOPS, OFFER_STOPS
from ui.runtime.deposit_stops import DEPOSIT_STOPS, counter
from ui.runtime.going_stops import GOING_STOPS
from ui.runtime.order_stops import ORDER_STOPS
from ui.runtime.people_stops import COUNTER_STOPS, PEOPLE_STOPS
from ui.runtime.serving_stops import SERVING_STOPS
from ui.runtime.stage import Stage

DEMO_MERCHANT = "yintai"
WRONG_PASSWORD = "000000"
SOUGHT = {"en": "Taobao", "zh_CN": "淘宝"}
NEVER_SOLD = "9.876"
PUSHES = {
    "en": (
        ("Parcel at the door", "The courier waits downstairs until 12:30.", "yhd"),
        ("Your table for two", "Hupan 12 keeps it until 18:45.", "lashou"),
    ),
    "zh_CN": (
        ("包裹已到楼下", "快递员在楼下等候至 12:30。", "yhd"),
        ("两人桌已留好", "湖畔 12 号为您保留至 18:45。", "lashou"),
    ),
}
"""Title, body and service window of what is pushed on the way."""


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


async def shade(stage: Stage) -> None:
    """Two pushes, told in the language of the tour, and the list they stand in."""
    for title, body, window in PUSHES[stage.shell.language]:
        alert = {"title": title, "body": body}
        payload = json.dumps({"aps": {"alert": alert}, "fourtab": {"window": window, "kind": "service"}})
        await stage.shell.push(payload)
    await stage.settled()
    stage.phone.shadeOpen = True


async def lock(stage: Stage) -> None:
    stage.phone.locked = True


async def exact_message(stage: Stage) -> None:
    notice = next(row for row in stage.phone.lock.rows.rows if row.route.startswith("window/"))
    stage.phone.lock.tap(notice.key)


async def bills_found(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("bills")
    stage.phone.billing.book.query = SOUGHT[stage.shell.language]


async def bills_nothing(stage: Stage) -> None:
    stage.phone.billing.book.query = NEVER_SOLD


async def bills_filtered(stage: Stage) -> None:
    book = stage.phone.billing.book
    book.clear()
    book.chooseMonth("2014-04")
    book.toggleKind("payment")


async def bills_month(stage: Stage) -> None:
    stage.phone.open(stage.phone.billing.book.summaryRoute)


async def bills_of_a_kind(stage: Stage) -> None:
    stage.phone.open(stage.phone.billing.month.kinds.rows[1].key)


async def order(stage: Stage) -> None:
    """The merchant asks at its till; the person finds the order on top of Bills."""
    stage.phone.goHome()
    till = stage.shell.test.till
    till.chooseMerchant(DEMO_MERCHANT)
    till.asking.nextNumber()
    till.asking.ask()
    await stage.settled()
    stage.phone.banner.dismiss()
    stage.phone.open("bills")


async def order_page(stage: Stage) -> None:
    stage.phone.open(stage.phone.billing.book.waiting.rows[0].route)


async def refunded(stage: Stage) -> None:
    """Part of the newest bill of that merchant came back."""
    stage.phone.goHome()
    stage.shell.bench = "test"
    await stage.settled()
    refunding = stage.shell.test.till.refunding
    refunding.amount = "10.00"
    refunding.refund()
    await stage.settled()
    bill_id = next(row.key for row in refunding.bills.rows if row.selected)
    stage.shell.bench = "design"
    stage.phone.banner.dismiss()
    stage.phone.open(f"bill/{bill_id}")


async def bench(stage: Stage, name: str) -> None:
    stage.phone.goHome()
    stage.phone.tabIndex = 0
    stage.phone.banner.dismiss()
    stage.shell.compare.close()
    stage.shell.choose("zoom", "0")
    stage.shell.test.lab.open = False
    stage.shell.bench = name


async def compare(stage: Stage) -> None:
    await bench(stage, "design")
    stage.shell.compare.open()
    stage.shell.compare.chooseSource("storm")
    stage.shell.compare.type("notices", "1000")


async def why(stage: Stage, node: str) -> None:
    await bench(stage, "design")
    stage.shell.why.inspect(node)


async def till(stage: Stage, mode: str) -> None:
    await bench(stage, "test")
    stage.shell.test.till.chooseMode(mode)


async def merchant_sends(stage: Stage) -> None:
    await bench(stage, "test")
    counter = stage.shell.counter
    counter.open = True
    counter.chooseMerchant(DEMO_MERCHANT)
    counter.chooseSection("send")
    counter.send.chooseKind("articles")
    counter.send.write("title", {"en": "Summer is here", "zh_CN": "夏天来了"}[stage.shell.language])


async def push_lab(stage: Stage) -> None:
    await bench(stage, "test")
    stage.shell.test.lab.open = True
    stage.shell.test.lab.chooseExample("promotion")
    stage.shell.test.lab.send()


async def moved(stage: Stage) -> None:
    """Money goes into Yu'e Bao; the page then says on which day it is confirmed."""
    await page("account/fund")(stage)
    stage.phone.open("move/fund_in")
    await stage.settled()
    stage.phone.holdings.move.text = "500"
    stage.phone.holdings.move.submit()
    await stage.settled()


async def moved_result(stage: Stage) -> None:
    await type_password(stage, demo_password(stage))
    stage.phone.banner.dismiss()


async def day_limit(stage: Stage) -> None:
    await page("move/fund_out")(stage)
    await stage.settled()
    stage.phone.holdings.move.text = "49999.99"
    stage.phone.holdings.move.submit()


async def wrong_card(stage: Stage) -> None:
    await page("bind_card")(stage)
    cards = stage.phone.holdings.cards
    cards.number, cards.holder, cards.phone = "6222021234567890123", "Lin Xiaoyu", "13805710416"
    cards.submit()


async def hidden(stage: Stage) -> None:
    await tab(3)(stage)
    stage.phone.holdings.assets.toggle()


async def shown_again(stage: Stage) -> None:
    stage.phone.holdings.assets.toggle()
    await stage.settled()
    await page("account/assets")(stage)


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
    Stop("shade", Text("Pulled down: notices by thread, over whatever is open", "下拉通知：按来源分组"), shade),
    Stop("lock", Text("Locked: only what called at once stands here", "锁屏：只显示即时推送"), lock),
    Stop("exact_message", Text("A tap leads to the exact message", "轻点通知，直达那一条消息"), exact_message),
    Stop("bills", Text("Bills", "账单"), page("bills")),
    Stop("bills_found", Text("Bills: found by a few letters", "账单：按关键词搜索"), bills_found),
    Stop("bills_nothing", Text("Bills: nothing matches", "账单：没有匹配的结果"), bills_nothing),
    Stop("bills_filtered", Text("Bills of a month and a kind", "按月份和类型筛选账单"), bills_filtered),
    Stop("bills_month", Text("What a month came to, by day and by kind", "月度汇总：按日、按类型"), bills_month),
    Stop("bills_of_a_kind", Text("A kind's bills in a month", "某月某类的账单"), bills_of_a_kind),
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
    Stop(
        "fund_in",
        Text("Into Yu'e Bao: the days it takes", "转入余额宝：确认与收益日"),
        page("move/fund_in"),
    ),
    Stop("fund_confirm", Text("Confirm what goes into Yu'e Bao", "确认转入余额宝"), moved),
    Stop("fund_result", Text("The days, as the trading calendar has them", "按交易日历给出的日期"), moved_result),
    Stop(
        "fund_pending",
        Text("Confirmed and in process stand apart", "已确认与确认中分开显示"),
        page("account/fund"),
    ),
    Stop("fund_out", Text("Out of Yu'e Bao: more than there is", "余额宝转出：超过可转出份额"), day_limit),
    Stop(
        "balance_out",
        Text("To a bank card: how fast", "提现到银行卡：两小时或次日"),
        page("move/balance_out"),
    ),
    Stop("bind_card", Text("A card number that cannot be one", "有误的银行卡号"), wrong_card),
    Stop("assets_hidden", Text("The eye hides every amount", "小眼睛隐藏所有金额"), hidden),
    Stop("assets", Text("What total assets are made up of", "总资产构成"), shown_again),
    Stop("term", Text("Term deposits", "招财宝"), page("account/term")),
    Stop(
        "term_buy",
        Text("Rate and cost of an early sale", "利率、起投与提前变现费用"),
        page("move/term/one_month"),
    ),
    Stop("insurance", Text("My insurance", "我的保障"), page("account/insurance")),
    Stop("stocks", Text("Stocks by the wallet's clock", "随钱包时钟变化的股票行情"), page("account/stocks")),
    Stop("rates", Text("Exchange rates and a converter", "汇率与换算"), page("account/rates")),
    Stop("identity", Text("Identity, masked", "脱敏显示的身份信息"), page("account/identity")),
    Stop("prove", Text("Prove who you are", "验证身份"), page("prove")),
    Stop("change_password", Text("Another payment password", "修改支付密码"), page("change_password")),
    Stop("order", Text("An order waits on top of Bills", "待付款的订单在账单最上面"), order),
    Stop("order_page", Text("Pay it or cancel it, while there is time", "限时支付或取消订单"), order_page),
    Stop("bill_refunded", Text("A bill that was refunded in part", "部分退款的账单"), refunded),
    Stop("settings", Text("The person and settings", "个人与设置"), page("settings")),
    *(Stop(name, about, walk) for name, about, walk in ORDER_STOPS),
    *(Stop(name, about, walk) for name, about, walk in COLLECTION_STOPS),
    Stop("missing", Text("A page that is not there says so", "不存在的页面会如实说明"), page("window/nobody")),
    Stop("collect", Text("Collect: the own code, and somebody pays it", "收款：自己的收款码，有人付款"), flows.collect),
    Stop("collect_refused", Text("An amount too small to ask for", "收款金额过小"), flows.collect_refused),
    Stop("collect_amount", Text("The code carries the amount", "收款码带有金额"), flows.collect_amount),
    Stop("split_form", Text("Split bill: shares that sum exactly", "AA 收款：各份之和分文不差"), flows.split_form),
    Stop("split_refused", Text("Too little to split among so many", "金额太小，无法分摊"), flows.split_refused),
    Stop("split", Text("Who has paid; reminded too soon", "谁已付款；提醒太频繁"), flows.split),
    Stop("splits", Text("Earlier splits", "以往的 AA 收款"), page("splits")),
    Stop(
        "family_new", Text("Family pay: to whom, and how much a month", "亲密付：为谁开通、每月额度"), flows.family_form
    ),
    Stop("family", Text("What is left this month, and what they spent", "本月剩余额度与消费记录"), flows.family),
    Stop("family_pay", Text("All family pay that was given", "已开通的亲密付"), page("family_pay")),
    Stop("lottery", Text("Lottery: balls, lines, the next draw", "彩票：选号、投注与下次开奖"), flows.lottery),
    Stop("lottery_tickets", Text("Tickets: what was drawn, what was hit", "我的彩票：开奖号码与命中"), flows.tickets),
    Stop("parcels", Text("Parcels: how they stand and where they are", "快递：状态与位置"), page("parcels")),
    Stop("parcel", Text("A parcel's stations", "快递轨迹"), flows.parcel),
    Stop("parcel_refused", Text("A number no courier has", "不存在的运单号"), flows.parcel_refused),
    *(Stop(name, about, walk) for name, about, walk in PEOPLE_STOPS),
    *(Stop(name, about, walk) for name, about, walk in GOING_STOPS),
    *(Stop(name, about, walk) for name, about, walk in SERVING_STOPS),
    *(Stop(name, about, walk) for name, about, walk in DEPOSIT_STOPS),
    Stop("window_design", Text("The Design bench", "设计台"), lambda stage: bench(stage, "design"), whole_window=True),
    Stop(
        "window_why",
        Text(
            "Why is there a dot: notices, rules and what other policies would do",
            "为什么有红点：通知、规则与其他策略的结果",
        ),
        lambda stage: why(stage, "tab/services"),
        whole_window=True,
    ),
    Stop(
        "window_silence",
        Text("Why is there none: nothing stands on this tile", "为什么没有红点：此处没有标记"),
        lambda stage: why(stage, "tile/fund"),
        whole_window=True,
    ),
    Stop("window_test", Text("The Test bench", "测试台"), lambda stage: bench(stage, "test"), whole_window=True),
    Stop(
        "window_till_refund",
        Text("The till gives money back, in part or in full", "收银台：部分或全额退款"),
        lambda stage: till(stage, "refund"),
        whole_window=True,
    ),
    Stop(
        "window_till_ask",
        Text("The till asks for a payment under an order number", "收银台：按订单号请求付款"),
        lambda stage: till(stage, "ask"),
        whole_window=True,
    ),
    Stop(
        "window_send",
        Text("A merchant writes, within its quota; who waits for an answer", "商家群发、配额与待回复的咨询"),
        merchant_sends,
        whole_window=True,
    ),
    Stop(
        "window_compare",
        Text("Two policies over the same notices", "两个策略面对同样的消息"),
        compare,
        whole_window=True,
    ),
    Stop(
        "window_push_lab",
        Text("The push lab: one push, its decision and its reasons", "推送实验室：一条推送、结果与理由"),
        push_lab,
        whole_window=True,
    ),
    *(Stop(name, about, walk, whole_window=True) for name, about, walk in COUNTER_STOPS),
    *(Stop(name, about, walk, whole_window=True) for name, about, walk in OFFER_STOPS),
    Stop(
        "window_deposits",
        Text("A merchant's deposits: ask, capture, release", "商家侧的押金：发起、扣款与解冻"),
        counter,
        whole_window=True,
    ),
    Stop(
        "window_present", Text("The Present bench", "演示台"), lambda stage: bench(stage, "present"), whole_window=True
    ),
)
