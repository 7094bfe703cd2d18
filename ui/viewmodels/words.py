"""Domain facts in the words of the interface, in its current language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.accounts import WORLD_ACCOUNT, balance_of, fund_of, promotion_account, term_of
from app.domain.bills import Bill, BillKind, BillState
from app.domain.directory import card_name
from app.domain.prepaid import merchant_of
from app.domain.snapshot import WalletSnapshot
from app.domain.texts import Text
from ui.format import dates, money
from ui.models.bills import BillRow

translate = QCoreApplication.translate


def account_name(account_id: str, snapshot: WalletSnapshot, language: str) -> str:
    """What a person calls an account: Balance, Yu'e Bao, ICBC (6688), a merchant's name."""
    person = snapshot.person.id
    if account_id == balance_of(person):
        return translate("Words", "Balance")
    if account_id == fund_of(person):
        return translate("Words", "Yu'e Bao")
    if account_id == term_of(person):
        return translate("Words", "Term deposits")
    if account_id == WORLD_ACCOUNT:
        return translate("Words", "World outside")
    for card in snapshot.cards + snapshot.former_cards:
        if card.account_id == account_id:
            return card_name(card).in_language(language)
    for merchant in snapshot.merchants:
        if merchant.account_id == account_id:
            return merchant.name.in_language(language)
        if promotion_account(merchant.id) == account_id:
            return translate("Words", "%1, coupon").replace("%1", merchant.name.in_language(language))
        if merchant.id == merchant_of(account_id):
            return translate("Words", "Prepaid at %1").replace("%1", merchant.name.in_language(language))
    return _anothers(account_id, language)


NAMES: dict[str, Text] = {}
"""What the people of the open world are called, once somebody looked at a table that names them."""


def person_name(person_id: str, language: str = "en") -> str:
    """Somebody who is not signed in; until the names are known the id, which is one."""
    known = NAMES.get(person_id)
    return known.in_language(language) if known else person_id.replace("_", " ").title()


def _anothers(account_id: str, language: str) -> str:
    """An account of somebody who is not signed in."""
    owner, _, rest = account_id.partition(":")
    name = person_name(owner, language)
    if rest == "balance":
        return f"{name} · " + translate("Words", "Balance")
    if rest == "fund":
        return f"{name} · " + translate("Words", "Yu'e Bao")
    return f"{name} · {_bank(rest.rpartition(':')[2], language)}" if rest.startswith("card:") else account_id


def _bank(card_id: str, language: str) -> str:
    """Whose card it is; of a bank nobody knows, the card's id."""
    from app.layouts.functions.town import load_banks

    known = {bank.id: bank.name for bank in load_banks()}
    return known[card_id].in_language(language) if card_id in known else card_id.upper()


def account_look(account_id: str, snapshot: WalletSnapshot) -> tuple[str, str]:
    """Icon and tint of one of the person's accounts."""
    if account_id == fund_of(snapshot.person.id):
        return "safe-2", "amber"
    for card in snapshot.cards + snapshot.former_cards:
        if card.account_id == account_id:
            return card.icon, card.tint
    if merchant_of(account_id) is not None:
        return "store-2", snapshot.merchant(merchant_of(account_id) or "").tint
    return "wallet-3", "blue"


def bill_kind(kind: BillKind) -> str:
    match kind:
        case BillKind.PAYMENT:
            return translate("Words", "Payment")
        case BillKind.TOP_UP:
            return translate("Words", "Top up")
        case BillKind.UTILITIES:
            return translate("Words", "Utilities")
        case BillKind.TRANSFER_IN:
            return translate("Words", "Transfer in")
        case BillKind.TRANSFER_OUT:
            return translate("Words", "Transfer out")
        case BillKind.SALARY:
            return translate("Words", "Salary")
        case BillKind.FUND_IN:
            return translate("Words", "Into Yu'e Bao")
        case BillKind.REFUND:
            return translate("Words", "Refund")
        case BillKind.FUND_OUT:
            return translate("Words", "Out of Yu'e Bao")
        case BillKind.CARD_REPAY:
            return translate("Words", "Card repayment")
        case BillKind.LOTTERY:
            return translate("Words", "Lottery")
        case BillKind.DONATION:
            return translate("Words", "Gift")
        case BillKind.CARD_LOAD:
            return translate("Words", "Card load")
        case BillKind.REMITTANCE:
            return translate("Words", "Remittance")
        case BillKind.FAMILY_PAY:
            return translate("Words", "Family pay")
        case BillKind.RETURNED:
            return translate("Words", "Returned")
        case BillKind.BALANCE_IN:
            return translate("Words", "Into the balance")
        case BillKind.BALANCE_OUT:
            return translate("Words", "Out of the balance")
        case BillKind.TERM_IN:
            return translate("Words", "Term deposit")
        case BillKind.TERM_OUT:
            return translate("Words", "Term deposit paid back")
        case BillKind.TERM_INTEREST:
            return translate("Words", "Term deposit interest")
        case BillKind.TERM_FEE:
            return translate("Words", "Early sale fee")
        case BillKind.INSURANCE:
            return translate("Words", "Insurance")
        case BillKind.PREPAID_IN:
            return translate("Words", "Stored value")
        case BillKind.PREPAID_OUT:
            return translate("Words", "Stored value returned")


def bill_state(state: BillState) -> str:
    match state:
        case BillState.TRADE_SUCCESS:
            return translate("Words", "Done")
        case BillState.WAIT_BUYER_PAY:
            return translate("Words", "To be paid")
        case BillState.TRADE_CLOSED:
            return translate("Words", "Closed")
        case BillState.TRADE_FINISHED:
            return translate("Words", "Finished")


def entry_kind(kind: str) -> str:
    """The kind of a ledger entry; entries without a bill have names of their own."""
    if kind == "opening":
        return translate("Words", "Opening balance")
    if kind == "fund_income":
        return translate("Words", "Yu'e Bao income")
    if kind == "prepaid_bonus":
        return translate("Words", "Stored value bonus")
    return bill_kind(BillKind(kind))


def bill_row(bill: Bill, snapshot: WalletSnapshot, language: str) -> BillRow:
    title, amount = bill.title.in_language(language), money.signed_yuan(bill.amount_fen)
    when = dates.lately_with_time(bill.at, snapshot.now, language)
    return BillRow(
        key=str(bill.id),
        bill_id=bill.id,
        title=title,
        time_text=when,
        amount_text=amount,
        income=bill.amount_fen > 0,
        icon=bill.icon,
        tint=bill.tint,
        method_text=account_name(bill.method, snapshot, language),
        section=dates.month(bill.at, language),
        accessible_name=f"{title}, {amount}, {when}",
        month=f"{bill.at:%Y-%m}",
    )
