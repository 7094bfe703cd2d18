"""Orders that wait for others: a request to be paid, and family pay, with what others do about them."""

from __future__ import annotations

from dataclasses import field, replace

from app.commands.consent import ask_consent, locked_refusal
from app.commands.decision import Decision
from app.commands.orders.telling import move, receive, tell
from app.commands.paying import why_not_from
from app.domain.accounts import WORLD_ACCOUNT
from app.domain.codes import MerchantCode, PersonalCode, WindowCode, read_code
from app.domain.events import Event, MoneyCollected, OrderMoved, OrderPlaced
from app.domain.ledger import transfer
from app.domain.merchants import Merchant
from app.domain.money import check_payment_amount
from app.domain.orders.forms import Flow, Form
from app.domain.orders.kept import filled, plain
from app.domain.orders.months import left_fen
from app.domain.orders.quotes import Asked
from app.domain.orders.states import Order, OrderDraft, OrderState
from app.domain.orders.words import NOBODY, STATES, person_name, values_of
from app.domain.ports import BillDraft, UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.words import yuan_text
from app.domain.worlds import OpenWorld

_SHOPPING = Text("Shopping", "购物")


@dataclass(frozen=True, slots=True)
class PayCollect:
    """Somebody of the world pays the person's own code: what the workbench and scenarios do."""

    id: str
    person: str
    code: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class SpendFamily:
    """Somebody spends by family pay, at a merchant of the world or (``None``) elsewhere: for workbench, scenarios."""

    id: str
    person: str
    amount_fen: int
    merchant_id: str | None = None


@dataclass(frozen=True, slots=True)
class ChangeFamilyLimit:
    """A new limit from now on; what was spent this month counts against it."""

    id: str
    order_id: int
    limit_fen: int
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class EndFamilyPay:
    """From now on nothing can be spent by it."""

    id: str
    order_id: int


@dataclass(frozen=True, slots=True)
class CancelCollect:
    """Nobody needs to pay this request any more: its code is dead from now on."""

    id: str
    order_id: int


def cancel_collect(command: CancelCollect, work: UnitOfWork, world: OpenWorld) -> Decision:
    order = work.orders.get(command.order_id)
    refusal = why_not_open(order, _form(world, Flow.REQUEST))
    if order is None or refusal:
        return Decision(refusal or Refusal(RefusalCode.ORDER_UNKNOWN))
    return Decision(Receipt(command.id, values={"order": order.id}), (move(order, OrderState.CLOSED, work),))


def place_request(
    asked: Asked, method: str, work: UnitOfWork, world: OpenWorld
) -> tuple[int, int | None, tuple[Event, ...]]:
    return _stand(asked, OrderState.WAITING, "", work)


def place_family(
    asked: Asked, method: str, work: UnitOfWork, world: OpenWorld
) -> tuple[int, int | None, tuple[Event, ...]]:
    return _stand(asked, OrderState.ON, method, work)


def pay_collect(command: PayCollect, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the person, the code, whose it is, the amount, the request."""
    if world.town.contact(command.person) is None:
        return Decision(Refusal(RefusalCode.CONTACT_UNKNOWN))
    match read_code(command.code, work.now):
        case Refusal() as refusal:
            return Decision(refusal)
        case MerchantCode() | WindowCode():
            return Decision(Refusal(RefusalCode.COLLECT_NOT_MINE))
        case code:
            pass
    order = work.orders.get(code.request) if code.request is not None else None
    refusal = _why_not_collected(code, command.amount_fen, order, world)
    return Decision(refusal) if refusal else _collected(command, order, work, world)


def spend_family(command: SpendFamily, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: whether it is on, merchant, amount, limit, lock, funds."""
    form = _form(world, Flow.FAMILY)
    order = next((each for each in work.orders.about(f"{form.id}:{command.person}") if each.open), None)
    if order is None:
        return Decision(Refusal(RefusalCode.ORDER_UNKNOWN))
    merchant = world.directory.merchant(command.merchant_id or "")
    if merchant is None and command.merchant_id is not None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    left = left_fen(order, work.orders, work.now)
    refusal = check_payment_amount(command.amount_fen)
    if refusal is None and command.amount_fen > left:
        refusal = Refusal(RefusalCode.FAMILY_LIMIT_EXCEEDED, {"left_fen": left})
    if refusal is None and work.security.locked:
        refusal = locked_refusal(work.security)
    refusal = refusal or why_not_from(order.method, command.amount_fen, work, world)
    return Decision(refusal) if refusal else _spent(command, order, form, merchant, left, work, world)


def change_family_limit(command: ChangeFamilyLimit, work: UnitOfWork, world: OpenWorld) -> Decision:
    order, form = work.orders.get(command.order_id), _form(world, Flow.FAMILY)
    refusal = why_not_open(order, form)
    if order is None or refusal:
        return Decision(refusal or Refusal(RefusalCode.ORDER_UNKNOWN))
    limit = form.field(form.price.fields[0])
    if limit is not None and not limit.least <= command.limit_fen <= limit.most:
        low = command.limit_fen < limit.least
        values = {"field": limit.id, "least_fen": limit.least} if low else {"field": limit.id, "most_fen": limit.most}
        return Decision(Refusal(RefusalCode.AMOUNT_BELOW_LEAST if low else RefusalCode.AMOUNT_ABOVE_MOST, values))
    match ask_consent(command.password, work, world):
        case Decision() as refused:
            return refused
        case restored:
            pass
    work.orders.save(replace(order, amount_fen=command.limit_fen))
    amount = yuan_text(command.limit_fen)
    work.orders.note(order.id, order.state, Text(f"Limit ¥{amount} a month", f"每月额度 ¥{amount}"))
    changed = OrderMoved(order.id, order.function, order.state.value)
    return Decision(Receipt(command.id, values={"order": order.id}), (*restored, changed))


def end_family_pay(command: EndFamilyPay, work: UnitOfWork, world: OpenWorld) -> Decision:
    order = work.orders.get(command.order_id)
    refusal = why_not_open(order, _form(world, Flow.FAMILY))
    if order is None or refusal:
        return Decision(refusal or Refusal(RefusalCode.ORDER_UNKNOWN))
    return Decision(Receipt(command.id, values={"order": order.id}), (move(order, OrderState.ENDED, work),))


def why_not_open(order: Order | None, form: Form) -> Refusal | None:
    """Why nothing can be done about this order as one of ``form``: it is another's, or it is over."""
    if order is None or order.function != form.id:
        return Refusal(RefusalCode.ORDER_UNKNOWN)
    return None if order.open else Refusal(RefusalCode.ORDER_OVER)


def _stand(asked: Asked, state: OrderState, method: str, work: UnitOfWork) -> tuple[int, None, tuple[Event, ...]]:
    form, quote = asked.form, asked.quote
    title = filled(form.title, {**{each.id: NOBODY for each in form.fields}, **quote.spoken})
    draft = OrderDraft(form.id, quote.fields, state, title, quote.amount_fen, method=method, key=quote.key)
    order_id = work.orders.add(draft)
    work.orders.note(order_id, state, STATES[state])
    return order_id, None, (OrderPlaced(order_id, form.id),)


def _why_not_collected(code: PersonalCode, amount_fen: int, order: Order | None, world: OpenWorld) -> Refusal | None:
    mine = code.number == world.directory.person.number
    if not mine or (code.request is not None and (order is None or order.function != _form(world, Flow.REQUEST).id)):
        return Refusal(RefusalCode.COLLECT_NOT_MINE)
    refusal = check_payment_amount(amount_fen)
    if refusal:
        return refusal
    if code.amount_fen not in (None, amount_fen):
        return Refusal(RefusalCode.AMOUNT_FIXED, {"asked_fen": code.amount_fen or 0})
    if order is None or order.open:
        return None
    return Refusal(RefusalCode.ORDER_OVER if order.state is OrderState.CLOSED else RefusalCode.COLLECT_PAID)


def _collected(command: PayCollect, order: Order | None, work: UnitOfWork, world: OpenWorld) -> Decision:
    form, amount = _form(world, Flow.REQUEST), command.amount_fen
    note = plain(order.fields.get("note", "") if order else "")
    values = {"person": person_name(command.person, world.town), "paid": plain(yuan_text(amount)), "note": note}
    bill_id, account = receive(form, form.bill, filled(form.words["bill"][0], values), amount, work, world)
    if order is not None:
        move(order, OrderState.DONE, work, filled(form.words["paid"][0], values), amount_fen=amount, bill_id=bill_id)
    collected = MoneyCollected(bill_id, account, command.person, amount, order.id if order else None)
    told = tell(form.id, form.words["paid"], values, work, world)
    return Decision(Receipt(command.id, bill_id, {"order": order.id} if order else {}), (collected, *told))


def _spent(
    command: SpendFamily, order: Order, form: Form, merchant: Merchant | None, left: int, work: UnitOfWork,
    world: OpenWorld,
) -> Decision:  # fmt: skip
    amount, what = command.amount_fen, merchant.name if merchant else _SHOPPING
    values = {
        **values_of(order, form, world.town), "what": what,
        "paid": plain(yuan_text(amount)), "left": plain(yuan_text(left - amount)),
    }  # fmt: skip
    target = merchant.account_id if merchant else WORLD_ACCOUNT
    entry_id = work.post(form.bill, transfer(order.method, target, amount))
    title, merchant_id = filled(form.words["bill"][0], values), merchant.id if merchant else None
    bill = BillDraft(entry_id, form.bill, title, merchant_id, -amount, order.method, form.icon, form.tint)
    bill_id = work.add_bill(bill)
    work.orders.note(order.id, order.state, what, amount, bill_id)
    moved = OrderMoved(order.id, order.function, order.state.value, bill_id, order.method, amount)
    told = tell(form.id, form.words["spent"], values, work, world)
    return Decision(Receipt(command.id, bill_id, {"order": order.id}), (moved, *told))


def _form(world: OpenWorld, flow: Flow) -> Form:
    return next(form for form in world.town.forms.values() if form.flow is flow)
