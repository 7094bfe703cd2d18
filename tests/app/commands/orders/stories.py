"""Verbs for stories about orders, and what must hold after every one of them."""

from __future__ import annotations

from collections import Counter
from typing import Any

from app.commands.orders.placing import PlaceOrder
from app.domain.events import NoticeDecided, OrderMoved
from app.domain.orders.states import OrderState
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import Refusal
from app.queries.orders import OrderById, OrderSheet, OrdersPage, QuoteOrder
from app.queries.pages import BillById, BillsPage
from app.queries.picture import whole_picture
from tests.app.wallets import PASSWORD, Wallet

CARD = {"mum": "6228481001304567891", "zhao_min": "6217001001304567895"}
CREDIT = "6222301001304568"

GOOD: dict[str, dict[str, str]] = {
    "transfer": {"to": "contact", "contact": "mum", "amount": "88", "note": "Peaches"},
    "top_up": {"phone": "13805710416", "value": "50"},
    "card_repay": {"card": "cmb_credit", "amount": "500"},
    "utilities": {"kind": "power", "provider": "state_grid", "number": "3301205518"},
    "lottery": {"picks": "01 05 09 12 28 33+07; 02 03 04 05 06 07+01"},
    "donate": {"project": "wells", "amount": "20"},
    "campus_card": {"number": "2006310427", "value": "50"},
    "city_card": {"number": "310086520417", "value": "20"},
    "remit": {
        "currency": "USD", "amount": "100", "recipient": "Jane Doe", "bank": "First Bank", "account": "US1234567890",
    },
    "collect": {"amount": "36.60", "note": "Cinema"},
    "split_bill": {"amount": "100", "by": "people", "people": "mum wang_lei", "me": "with_me"},
    "family_pay": {"contact": "mum", "limit": "500"},
    "parcels": {"number": "123456789012"},
}  # fmt: skip
"""A form of each function that is right."""


def place(wallet: Wallet, function: str, method: str = "balance", *, once: str = "", **changed: str) -> Outcome:
    """An order from the good form with some fields changed (an empty text leaves one out)."""
    password = changed.pop("password", PASSWORD)
    fields = {name: value for name, value in {**GOOD[function], **changed}.items() if value}
    return wallet.session.send(
        PlaceOrder(once or next(wallet.ids), function, fields, wallet.method(method) if method else "", password)
    )


def placed(outcome: Outcome) -> int:
    """The id of the order."""
    assert isinstance(outcome, Receipt), outcome
    return int(outcome.values["order"])


def sheet(wallet: Wallet, order_id: int) -> OrderSheet:
    found = wallet.session.ask(OrderById(order_id))
    assert isinstance(found, OrderSheet)
    return found


def state(wallet: Wallet, order_id: int) -> OrderState:
    return sheet(wallet, order_id).order.state


def quote(wallet: Wallet, function: str, **changed: str) -> Any:
    fields = {name: value for name, value in {**GOOD[function], **changed}.items() if value}
    return wallet.session.ask(QuoteOrder(function, fields))


def notices(wallet: Wallet, function: str) -> list[str]:
    """English titles of the notices about a function, oldest first."""
    decided = [each for each in wallet.events() if isinstance(each, NoticeDecided) and each.source == function]
    found = [wallet.store.reader.notice(each.notice_id) for each in decided]
    assert all(each and each.title.zh_CN and each.notice.leaves == (f"tile/{function}",) for each in found)
    assert all(each and _leads_to(each.notice.route, wallet, function) for each in found)
    return [each.title.en for each in found if each]


def _leads_to(route: str, wallet: Wallet, function: str) -> bool:
    """To the order's own page, to the function's orders, or to where it is asked for again."""
    name, _, what = route.partition("/")
    if name == "placed":
        return sheet(wallet, int(what)).order.function == function
    form, _, again = route.partition("/again=")
    if again:
        return form == f"order/{function}" and sheet(wallet, int(again)).order.function == function
    return route in (f"orders/{function}", f"order/{function}")


def moves(wallet: Wallet, function: str) -> list[str]:
    return [each.state for each in wallet.events() if isinstance(each, OrderMoved) and each.function == function]


def check_books(wallet: Wallet) -> None:
    """Postings sum to nothing, every bill's lines are its amount, floors hold, the published picture is the stored."""
    assert wallet.ledger_total() == 0
    own = {account.id for account in wallet.snapshot.accounts}
    for bill in wallet.session.ask(BillsPage(limit=10)).rows:
        lines = wallet.session.ask(BillById(bill.id)).lines
        assert sum(line.amount_fen for line in lines if line.account_id in own) == bill.amount_fen
        assert bill.title.en and bill.title.zh_CN and "{" not in bill.title.en + bill.title.zh_CN
    assert all(each.balance_fen >= (each.floor_fen or 0) for each in wallet.snapshot.accounts)
    assert wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)


def everything(wallet: Wallet) -> Counter[str]:
    """Rows of every table, to show that nothing was written."""
    driver = wallet.store._connection.connection.driver_connection
    assert driver is not None
    return Counter(driver.iterdump())


def same(outcome: Outcome) -> Refusal:
    assert isinstance(outcome, Refusal), outcome
    return outcome


def orders(wallet: Wallet, function: str) -> tuple[Any, ...]:
    return wallet.session.ask(OrdersPage(function)).rows
