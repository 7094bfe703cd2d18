"""Where the tour goes among the functions of the Pay tab that are one form."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from app.domain.texts import Text
from ui.runtime.stage import Stage

Walk = Callable[[Stage], Awaitable[None]]


def function(name: str, **given: str) -> Walk:
    """The form of a function with these fields filled in."""

    async def walk(stage: Stage) -> None:
        stage.phone.goHome()
        stage.phone.open(f"order/{name}")
        await stage.settled()
        for key, value in given.items():
            stage.phone.orders.form.choose(key, value)

    return walk


async def looked_up(stage: Stage) -> None:
    await function("utilities", kind="power")(stage)
    stage.phone.orders.form.lookUp()


async def refused(stage: Stage) -> None:
    await function("top_up", phone="12345678901", value="100")(stage)
    stage.phone.orders.form.next()


async def transfer(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("transfer")


async def to_a_contact(stage: Stage) -> None:
    stage.phone.open("order/transfer/to=contact&contact=mum")
    await stage.settled()
    stage.phone.orders.form.type("amount", "88")


async def to_a_card(stage: Stage) -> None:
    stage.phone.back()
    stage.phone.open("order/transfer/to=card")
    await stage.settled()
    for key, value in (("holder", "Wang Lei"), ("card", "6214861001304561"), ("amount", "200")):
        stage.phone.orders.form.type(key, value)


async def remitted(stage: Stage) -> None:
    await function("remit", amount="100", recipient="Jane Doe", bank="First Bank", account="US1234567890")(stage)


async def given(stage: Stage) -> None:
    """A gift is made, and its order opened."""
    await function("donate", project="wells", amount="20")(stage)
    await stage.settled()
    stage.phone.orders.form.next()
    await stage.settled()
    for digit in stage.shell.snapshot.demo_password if stage.shell.snapshot else "":
        stage.phone.payment.press(digit)
    await stage.settled()


async def earlier(stage: Stage) -> None:
    stage.phone.goHome()
    stage.phone.open("orders/donate")


async def certificate(stage: Stage) -> None:
    stage.phone.open(f"placed/{stage.phone.orders.history.rows[0].order_id}")


ORDER_STOPS: tuple[tuple[str, Text, Walk], ...] = (
    (
        "top_up",
        Text("Top up: the carrier and the price are shown at once", "手机充值：即时显示运营商与售价"),
        function("top_up", value="100"),
    ),
    ("top_up_refused", Text("What is wrong is said at its field", "哪里有误，就在哪里说明"), refused),
    ("transfer", Text("Transfer: to somebody, or to a bank card", "转账：转给联系人或银行卡"), transfer),
    ("transfer_contact", Text("To a contact, there at once", "转给联系人，立即到账"), to_a_contact),
    ("transfer_card", Text("To a card: the bank is known by its digits", "转到银行卡：按卡号识别银行"), to_a_card),
    ("card_repay", Text("Card repayment", "信用卡还款"), function("card_repay")),
    ("utilities", Text("Utilities: the bill is looked up before it is paid", "水电煤：先查账单，再缴费"), looked_up),
    (
        "campus_card",
        Text("Campus card: its balance", "校园一卡通：余额与读卡"),
        function("campus_card"),
    ),
    ("city_card", Text("City card", "城市一卡通"), function("city_card", value="50")),
    ("remit", Text("Remittance: the day's rate and the fee", "境外汇款：当日汇率与手续费"), remitted),
    ("order_result", Text("The result says what comes next", "结果页说明接下来会怎样"), given),
    ("orders", Text("Earlier orders of a function", "该功能的历史订单"), earlier),
    ("order", Text("An order: its steps and its certificate", "订单：进度与证书"), certificate),
)
