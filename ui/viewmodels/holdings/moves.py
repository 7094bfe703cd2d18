"""What can be moved between the person's accounts: from where, to where, by which command, and when it is there."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.commands.fund import FundIn, FundOut
from app.commands.registry import Command
from app.commands.wealth.balance import BalanceIn, BalanceOut, Speed, arrival
from app.commands.wealth.term import BuyTerm
from app.domain.accounts import balance_of, fund_of
from app.domain.directory import card_name
from app.domain.money import check_payment_amount
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.domain.texts import Text
from app.domain.wealth.term import TermProduct
from app.queries.fund import Terms
from app.queries.wealth import CardCap
from ui.format import dates, money, plain_money
from ui.viewmodels import words

translate = QCoreApplication.translate

KINDS = ("fund_in", "fund_out", "balance_in", "balance_out", "term")
OUTWARD = ("fund_out", "balance_out")
"""Where the account chosen is the one that gets the money."""


class Known(NamedTuple):
    """What the page asked the wallet for: terms of Yu'e Bao, the cards' caps, the term deposit to buy."""

    terms: Terms | None = None
    caps: tuple[CardCap, ...] = ()
    product: TermProduct | None = None


class Moving(NamedTuple):
    """One move: its kind, the account chosen, the amount, and how fast out of the balance."""

    kind: str
    account: str
    amount_fen: int = 0
    speed: Speed = Speed.TWO_HOURS


def choices(kind: str, snapshot: WalletSnapshot) -> tuple[str, ...]:
    """The account ids to choose from."""
    cards = tuple(card.account_id for card in snapshot.cards)
    own = balance_of(snapshot.person.id), fund_of(snapshot.person.id)
    match kind:
        case "fund_in" | "fund_out":
            return own[:1] + cards
        case "term":
            return own + cards
    return cards


def source(moving: Moving, snapshot: WalletSnapshot) -> str:
    """The account the money leaves."""
    person = snapshot.person.id
    match moving.kind:
        case "fund_out":
            return fund_of(person)
        case "balance_out":
            return balance_of(person)
    return moving.account


def target_name(moving: Moving, snapshot: WalletSnapshot, known: Known) -> Text:
    """What the confirmation says the money goes to."""
    match moving.kind:
        case "fund_in":
            return Text("Yu'e Bao", "余额宝")
        case "balance_in":
            return Text("Balance", "余额")
        case "term":
            return known.product.name if known.product else Text("", "")
    card = next((each for each in snapshot.cards if each.account_id == moving.account), None)
    return card_name(card) if card else Text("Balance", "余额")


def command(moving: Moving, command_id: str, password: str, known: Known) -> Command:
    """The command that moves it. Raises ``ValueError`` for a kind there is not."""
    kind, account, amount, speed = moving
    match kind:
        case "fund_in":
            return FundIn(command_id, account, amount, password)
        case "fund_out":
            return FundOut(command_id, account, amount, password)
        case "balance_in":
            return BalanceIn(command_id, account, amount, password)
        case "balance_out":
            return BalanceOut(command_id, account, amount, password, speed)
        case "term" if known.product:
            return BuyTerm(command_id, known.product.id, amount, account, password)
    raise ValueError(kind)


def most(moving: Moving, snapshot: WalletSnapshot, known: Known) -> int:
    """The largest amount that can be moved now."""
    found = [snapshot.account(source(moving, snapshot)).available_fen]
    if moving.kind == "fund_out" and known.terms:
        found.append(known.terms.out_left_fen)
    cap = _cap(moving, snapshot, known)
    if cap:
        found += [each for each in (cap.once_fen, cap.day_left_fen, cap.month_left_fen) if each is not None]
    return max(0, min(found))


def why_not(moving: Moving, snapshot: WalletSnapshot, known: Known) -> Refusal | None:
    """What the wallet would refuse, said before the password is asked for; the wallet has the last word."""
    amount = moving.amount_fen
    refusal = check_payment_amount(amount)
    if refusal:
        return refusal
    if known.product and moving.kind == "term" and amount < known.product.least_fen:
        return Refusal(RefusalCode.AMOUNT_BELOW_LEAST, {"least_fen": known.product.least_fen})
    refusal = _why_not_out(moving, snapshot, known) or _why_not_card(moving, snapshot, known)
    if refusal:
        return refusal
    available = snapshot.account(source(moving, snapshot)).available_fen
    short = amount > available
    return Refusal(RefusalCode.BALANCE_NOT_ENOUGH, {"available_fen": available}) if short else None


def _why_not_out(moving: Moving, snapshot: WalletSnapshot, known: Known) -> Refusal | None:
    if moving.kind != "fund_out":
        return None
    available = snapshot.account(source(moving, snapshot)).available_fen
    if moving.amount_fen > available:
        values = {"available_fen": available, "pending_fen": snapshot.fund.pending_fen}
        return Refusal(RefusalCode.FUND_UNITS_NOT_ENOUGH, values)
    if known.terms and moving.amount_fen > known.terms.out_left_fen:
        left, at_most = known.terms.out_left_fen, known.terms.out_most_fen
        return Refusal(RefusalCode.FUND_DAY_LIMIT, {"left_fen": left, "most_fen": at_most})
    return None


def _why_not_card(moving: Moving, snapshot: WalletSnapshot, known: Known) -> Refusal | None:
    cap = _cap(moving, snapshot, known)
    if cap is None:
        return None
    if moving.amount_fen > cap.once_fen:
        return Refusal(RefusalCode.CARD_LIMIT_EXCEEDED, {"limit_fen": cap.once_fen})
    for code, whole, left in (
        (RefusalCode.CARD_DAY_LIMIT, cap.day_fen, cap.day_left_fen),
        (RefusalCode.CARD_MONTH_LIMIT, cap.month_fen, cap.month_left_fen),
    ):
        if whole is not None and left is not None and moving.amount_fen > left:
            return Refusal(code, {"most_fen": whole, "left_fen": left})
    return None


def _cap(moving: Moving, snapshot: WalletSnapshot, known: Known) -> CardCap | None:
    """Of the card the money leaves."""
    left = source(moving, snapshot)
    return next((each for each in known.caps if each.card.account_id == left), None)


def when(moving: Moving, snapshot: WalletSnapshot, known: Known, language: str) -> tuple[str, ...]:
    """What happens and on which day, as of now."""
    match moving.kind:
        case "fund_in" if known.terms:
            confirmed = known.terms.confirmed
            return (
                _days(confirmed.confirmed_on, confirmed.first_income_shown_on, language),
                translate("Moves", "Money in before 15:00 on a trading day counts for that day."),
            )
        case "fund_out" if known.terms:
            left = translate("Moves", "At once. %1 can still go out today.")
            return (left.replace("%1", money.yuan_sign(known.terms.out_left_fen)),)
        case "balance_in":
            return (translate("Moves", "In your balance at once."),)
        case "balance_out":
            return (_by(arrival(moving.speed, snapshot.now), language),)
        case "term" if known.product:
            return (
                translate("Moves", "%1 % a year for %2 days; at least %3.")
                .replace("%1", percent(known.product.rate_bp))
                .replace("%2", str(known.product.days))
                .replace("%3", plain_money.yuan_sign(known.product.least_fen)),
                translate("Moves", "Sold before its end, it costs %1 % of what you put in.").replace(
                    "%1", percent(known.product.early_fee_bp)
                ),
            )
    return ()


def title(moving: Moving) -> Text:
    """Over the confirmation: the person's own money is not paid to anybody."""
    if moving.kind == "term":
        return Text("Confirm deposit", "确认存入")
    inward = moving.kind in ("fund_in", "balance_in")
    return Text("Confirm transfer in", "确认转入") if inward else Text("Confirm transfer out", "确认转出")


def toward(moving: Moving, name: Text) -> Text:
    """``into Yu'e Bao``: where it goes."""
    return Text(f"into {name.en}", f"{'存入' if moving.kind == 'term' else '转入'} {name.zh_CN}")


def told(kind: str, receipt: Receipt, account: str, snapshot: WalletSnapshot, language: str) -> tuple[str, str]:
    """What the result page says of a receipt."""
    values = receipt.values
    name = words.account_name(account, snapshot, language)
    match kind:
        case "fund_in":
            days = [date.fromisoformat(str(values[key])) for key in ("confirmed_on", "first_income_on")]
            return translate("Moves", "Transferred in"), _days(days[0], days[1], language)
        case "fund_out":
            return translate("Moves", "Transferred out"), translate("Moves", "It is there: %1").replace("%1", name)
        case "balance_in":
            return translate("Moves", "Added"), translate("Moves", "In your balance at once.")
        case "balance_out":
            by = _by(datetime.fromisoformat(str(values["arrives_at"])), language)
            return translate("Moves", "On its way"), by
    ends = datetime.fromisoformat(str(values["matures_at"]))
    said = translate("Moves", "Principal and interest come into your balance on %1.")
    return translate("Moves", "Deposited"), said.replace("%1", dates.moment(ends, language))


def percent(basis_points: int) -> str:
    """``480`` is ``4.80``."""
    return f"{basis_points // 100}.{basis_points % 100:02d}"


def _days(confirmed_on: date, shown_on: date, language: str) -> str:
    said = translate("Moves", "Confirmed on %1. First income that evening, shown as yesterday's on %2.")
    return said.replace("%1", dates.weekday_day(confirmed_on, language)).replace(
        "%2", dates.weekday_day(shown_on, language)
    )


def _by(at: datetime, language: str) -> str:
    said = translate("Moves", "On the card by %1.")
    return said.replace("%1", f"{dates.weekday_day(at, language)} {dates.clock(at)}")
