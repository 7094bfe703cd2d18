"""What the command line and files call kinds and states of bills; the phone says the same (tested)."""

from __future__ import annotations

from app.domain.bills import Bill, BillKind, BillState
from app.domain.texts import Text

KINDS: dict[BillKind, Text] = {
    BillKind.PAYMENT: Text("Payment", "付款"),
    BillKind.TOP_UP: Text("Top up", "充值"),
    BillKind.UTILITIES: Text("Utilities", "生活缴费"),
    BillKind.TRANSFER_IN: Text("Transfer in", "转入"),
    BillKind.TRANSFER_OUT: Text("Transfer out", "转出"),
    BillKind.SALARY: Text("Salary", "工资"),
    BillKind.FUND_IN: Text("Into Yu'e Bao", "转入余额宝"),
    BillKind.FUND_OUT: Text("Out of Yu'e Bao", "余额宝转出"),
    BillKind.REFUND: Text("Refund", "退款"),
    BillKind.BALANCE_IN: Text("Into the balance", "充值到余额"),
    BillKind.BALANCE_OUT: Text("Out of the balance", "余额提现"),
    BillKind.TERM_IN: Text("Term deposit", "招财宝存入"),
    BillKind.TERM_OUT: Text("Term deposit paid back", "招财宝还款"),
    BillKind.TERM_INTEREST: Text("Term deposit interest", "招财宝收益"),
    BillKind.TERM_FEE: Text("Early sale fee", "变现手续费"),
    BillKind.INSURANCE: Text("Insurance", "保险"),
    BillKind.PREPAID_IN: Text("Stored value", "储值"),
    BillKind.PREPAID_OUT: Text("Stored value returned", "储值退款"),
}
STATES: dict[BillState, Text] = {
    BillState.WAIT_BUYER_PAY: Text("To be paid", "待付款"),
    BillState.TRADE_SUCCESS: Text("Done", "交易成功"),
    BillState.TRADE_CLOSED: Text("Closed", "已关闭"),
    BillState.TRADE_FINISHED: Text("Finished", "已完结"),
}


def kind_word(bill: Bill, language: str) -> str:
    """The kind's own name where nobody has given it a word yet."""
    return KINDS.get(bill.kind, Text(bill.kind.value, bill.kind.value)).in_language(language)


def state_word(bill: Bill, language: str) -> str:
    return STATES[bill.state].in_language(language)
