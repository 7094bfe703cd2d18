"""Keeping the published snapshot true: after a command only the slices its events touched are read again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from app.domain.accounts import Account, balance_of, fund_of
from app.domain.attention.records import NoticeRecord
from app.domain.attention.view import PUSHES_KEPT, Attention, attention_of
from app.domain.bills import Bill, aged
from app.domain.events import (
    CardBound,
    CardUnbound,
    Event,
    FocusSet,
    FunctionUsed,
    FundBought,
    FundSold,
    HoldAuthorized,
    HoldReleased,
    LettersRefused,
    MessageDelivered,
    MessagesSeen,
    MoneyCollected,
    NoticeDecided,
    NoticesSeen,
    OrderMoved,
    OrderPlaced,
    PayCodeSpent,
    PaymentMade,
    PolicyAdopted,
    PolicyChosen,
    RefundMade,
    SaidInChat,
    SignedIn,
    SortingChosen,
    TradeClosed,
    TradeOpened,
    TradePaid,
    Travelled,
    WaySet,
    WindowFollowed,
    WindowMuted,
    WindowUnfollowed,
)
from app.domain.messages import Window
from app.domain.pay_codes import pay_code_digits
from app.domain.ports import Reader, UnitOfWork
from app.domain.snapshot import PayCode, WalletSnapshot
from app.domain.times import minute_number, start_of_minute
from app.domain.trades import Trade
from app.domain.worlds import OpenWorld
from app.queries.fund import fund_picture, moved_accounts, next_fund
from app.queries.prepaid import PREPAID_ON_METHOD, owed_to, prepaid_moved
from app.queries.wealth_picture import ON_BALANCE, WEALTH_ON_METHOD, demo_password, next_wealth, own_accounts

ON_METHOD = (PaymentMade, RefundMade, OrderPlaced, OrderMoved, MoneyCollected, *WEALTH_ON_METHOD, *PREPAID_ON_METHOD)
"""Events of a bill on the ``method`` they name."""

_FROZEN = (HoldAuthorized, HoldReleased)
"""Events after which more or less of the ``method`` they name is frozen, without a bill."""

_BILLED: set[type] = {*ON_METHOD, *ON_BALANCE, FundBought, FundSold}
"""Events after which there is a newer bill."""

MOST_WAITING = 50

_ATTENTION = frozenset((NoticeDecided, NoticesSeen, PolicyChosen, PolicyAdopted, WindowMuted, FocusSet, Travelled))


def whole_picture(reader: Reader, world: OpenWorld, now: datetime) -> WalletSnapshot:
    """Everything read from the store."""
    return WalletSnapshot(
        version=reader.version(),
        world_id=world.summary.id,
        world_name=world.summary.name,
        demo_password=demo_password(reader, world),
        now=now,
        person=world.directory.person,
        cards=world.directory.cards,
        accounts=own_accounts(reader, world),
        fund=fund_picture(reader, world, now),
        merchants=world.directory.merchants,
        windows=_newest_first(reader.windows()),
        latest_bill=reader.bills.latest(now),
        security=reader.security(now),
        pay_code=_pay_code(reader, world, now),
        attention=_whole_attention(reader, world, now),
        offers=tuple(reader.coupons.offers()),
        waiting=tuple(reader.trades.waiting(MOST_WAITING)),
        uses=reader.uses.counts(),
        by_use=reader.uses.sorted(),
        former_cards=world.directory.former,
        term_fen=reader.term.lent(),
        hide_amounts=reader.safety.state.hide_amounts,
        prepaid=owed_to(reader, world),
        refusing=reader.serving.refusing(),
    )


def next_picture(
    old: WalletSnapshot, events: tuple[Event, ...], reader: Reader, world: OpenWorld, work: UnitOfWork
) -> WalletSnapshot:
    """The picture one commit (``work``'s) later, equal to the whole one read anew."""
    now = work.now
    kinds = {type(event) for event in events}
    if SignedIn in kinds:
        return whole_picture(reader, world, now)
    new_minute = minute_number(now) != minute_number(old.now)
    accounts = _accounts(old.accounts, events, reader, world)
    return replace(
        old,
        version=old.version + 1,
        now=now,
        **next_wealth(kinds, reader, world),
        security=work.security,
        accounts=accounts,
        fund=next_fund(old, accounts, events, reader, world, now),
        windows=_windows(old.windows, events, reader),
        merchants=world.directory.merchants if WaySet in kinds else old.merchants,
        latest_bill=_latest_bill(old.latest_bill, kinds, reader, now),
        pay_code=_pay_code(reader, world, now) if new_minute or PayCodeSpent in kinds else old.pay_code,
        attention=_next_attention(old.attention, events, reader, world, work),
        waiting=_waiting(old.waiting, kinds, reader),
        offers=tuple(reader.coupons.offers()) if work.offers_changed else old.offers,
        uses=reader.uses.counts() if FunctionUsed in kinds else old.uses,
        prepaid=owed_to(reader, world) if prepaid_moved(events) else old.prepaid,
        refusing=reader.serving.refusing() if kinds & {LettersRefused, WindowUnfollowed} else old.refusing,
        by_use=reader.uses.sorted() if SortingChosen in kinds else old.by_use,
    )


def _accounts(
    old: tuple[Account, ...], events: tuple[Event, ...], reader: Reader, world: OpenWorld
) -> tuple[Account, ...]:
    if any(isinstance(event, CardBound | CardUnbound) for event in events):
        return own_accounts(reader, world)
    touched = {event.method for event in events if isinstance(event, (*ON_METHOD, *_FROZEN))}
    if any(isinstance(event, ON_BALANCE) for event in events):
        touched.add(balance_of(world.directory.person.id))
    fund = fund_of(world.directory.person.id)
    touched.update(account_id for event in events for account_id in moved_accounts(event, fund))
    return tuple(reader.account(each.id) if each.id in touched else each for each in old) if touched else old


def _latest_bill(old: Bill | None, kinds: set[type], reader: Reader, now: datetime) -> Bill | None:
    if kinds & _BILLED:
        return reader.bills.latest(now)
    return None if old is None else aged(old, now)


def _waiting(old: tuple[Trade, ...], kinds: set[type], reader: Reader) -> tuple[Trade, ...]:
    changed = kinds & {TradeOpened, TradePaid, TradeClosed}
    return tuple(reader.trades.waiting(MOST_WAITING)) if changed else old


def _windows(old: tuple[Window, ...], events: tuple[Event, ...], reader: Reader) -> tuple[Window, ...]:
    if any(isinstance(event, WindowFollowed | WindowUnfollowed) for event in events):
        return _newest_first(reader.windows())
    touched = {event.merchant_id for event in events if isinstance(event, MessageDelivered | MessagesSeen | SaidInChat)}
    if not touched:
        return old
    return _newest_first(reader.window(each.merchant_id) if each.merchant_id in touched else each for each in old)


def _newest_first(windows: Iterable[Window]) -> tuple[Window, ...]:
    return tuple(sorted(windows, key=lambda window: window.newest.id if window.newest else 0, reverse=True))


def _next_attention(
    old: Attention, events: tuple[Event, ...], reader: Reader, world: OpenWorld, work: UnitOfWork
) -> Attention:
    if _ATTENTION.isdisjoint(map(type, events)):
        return old
    policy, pushes = world.policy(work.policy, work.adopted), _pushes(old.pushes, events, reader, work)
    return attention_of(work.attention, policy, world.every_policy(work.adopted), pushes)


def _pushes(
    old: tuple[NoticeRecord, ...], events: tuple[Event, ...], reader: Reader, work: UnitOfWork
) -> tuple[NoticeRecord, ...]:
    """The last pushes, newest first; where some may have been seen all are read anew."""
    if old and any(isinstance(event, NoticesSeen) for event in events):
        return tuple(reader.pushes(PUSHES_KEPT))
    return (*reversed(work.pushes), *old)[:PUSHES_KEPT]


def _whole_attention(reader: Reader, world: OpenWorld, now: datetime) -> Attention:
    pushes = tuple(reader.pushes(PUSHES_KEPT))
    adopted = reader.adopted()
    policy = world.policy(reader.policy(), adopted)
    return attention_of(reader.attention(now), policy, world.every_policy(adopted), pushes)


def _pay_code(reader: Reader, world: OpenWorld, now: datetime) -> PayCode:
    minute = minute_number(now)
    uses = reader.pay_code_uses(minute).get(minute, 0)
    return PayCode(pay_code_digits(world.pay_code_key, minute, uses), start_of_minute(minute + 1))
