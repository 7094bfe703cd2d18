"""What the rental house writes, step by step, in both languages."""

from __future__ import annotations

from datetime import datetime

from app.domain.rentals import Rental, RentalDraft, RentalHouse
from app.domain.texts import Text
from app.domain.words import day_words, yuan_text

RESERVED = Text("Car reserved", "已预订")
READY = Text("Your car is ready", "车已备好")
PICKED_UP = Text("Have a good trip", "一路顺风")
DUE = Text("The car was due back", "请尽快还车")
RETURNED = Text("Car returned", "已还车")
FETCHED = Text("We have fetched the car", "车已由门店取回")
SETTLED = Text("Rental settled", "租车已结算")
CANCELLED = Text("Rental cancelled", "租车已取消")
NO_SHOW = Text("The car waited for you", "未按时取车")
DAMAGE = Text("Damage to the car", "车损赔付")


def lines(draft: RentalDraft) -> tuple[tuple[Text, Text], ...]:
    """The keyword lines under everything the house writes about a rental."""
    start, back, amount = _moment(draft.starts_at), _moment(draft.due_back), f"¥{yuan_text(draft.deposit_fen)}"
    return (
        (Text("Car", "车型"), draft.name),
        (Text("From", "取车"), start),
        (Text("To", "还车"), back),
        (Text("Deposit", "押金"), Text(amount, amount)),
    )


def deposit(car: Text) -> Text:
    return Text(f"{car.en}: deposit", f"{car.zh_CN}押金")


def rent(draft: RentalDraft) -> Text:
    days = "1 day" if draft.days == 1 else f"{draft.days} days"
    return Text(f"{draft.name.en}: rent, {days}", f"{draft.name.zh_CN} {draft.days} 天租金")


def reserved_body(rental: Rental, house: RentalHouse, method: Text) -> Text:
    draft, amount = rental.draft, yuan_text(rental.draft.deposit_fen)
    start = _moment(draft.starts_at)
    return Text(
        f"{draft.name.en} at {house.place.en} from {start.en}. ¥{amount} is frozen in {method.en}, not paid.",
        f"{draft.name.zh_CN}，{start.zh_CN}起在{house.place.zh_CN}取车。{method.zh_CN}冻结 ¥{amount}，未扣款。",
    )


def ready_body(rental: Rental, house: RentalHouse) -> Text:
    name, until = rental.draft.name, rental.draft.leaves_by
    return Text(
        f"{name.en} waits at {house.place.en} until {until:%H:%M}.",
        f"{name.zh_CN}在{house.place.zh_CN}等您，请在 {until:%H:%M} 前取车。",
    )


def picked_up_body(rental: Rental) -> Text:
    back = _moment(rental.draft.due_back)
    return Text(f"Please bring the car back by {back.en}.", f"请在{back.zh_CN}前还车。")


def due_body(rental: Rental) -> Text:
    price = yuan_text(rental.draft.day_fen)
    return Text(f"Each day begun from now on costs ¥{price}.", f"从现在起，每开始一天加收 ¥{price}。")


def returned_body(rental: Rental, house: RentalHouse) -> Text:
    rent_text, days = yuan_text(rental.rent_fen), house.settle_days
    return Text(
        f"The rent is ¥{rent_text}. We look at the car and settle within {days} days.",
        f"租金 ¥{rent_text}。验车后 {days} 天内结算。",
    )


def settled_body(captured_fen: int, released_fen: int, method: Text) -> Text:
    """Like the banner of the sketches: what is free again, and what was taken."""
    taken, free = yuan_text(captured_fen), yuan_text(released_fen)
    if not released_fen:
        return Text(f"¥{taken} of your deposit was captured.", f"押金已扣 ¥{taken}。")
    if not captured_fen:
        return Text(f"¥{free} of your deposit in {method.en} is free again.", f"{method.zh_CN}押金 ¥{free} 已解冻。")
    return Text(
        f"¥{taken} was captured. ¥{free} of your deposit in {method.en} is free again.",
        f"扣款 ¥{taken}，{method.zh_CN}押金 ¥{free} 已解冻。",
    )


def no_show_body(captured_fen: int, released_fen: int, method: Text) -> Text:
    taken, free = yuan_text(captured_fen), yuan_text(released_fen)
    return Text(
        f"One day's rent, ¥{taken}, was captured. ¥{free} in {method.en} is free again.",
        f"扣除一天租金 ¥{taken}，{method.zh_CN}中 ¥{free} 已解冻。",
    )


def _moment(at: datetime) -> Text:
    day = day_words(at.date())
    return Text(f"{at:%H:%M} on {day.en}", f"{day.zh_CN} {at:%H:%M}")
