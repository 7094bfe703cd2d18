"""Events: what happened, written in the same transaction as the rows it changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class PaymentMade:
    bill_id: int
    entry_id: int
    merchant_id: str
    method: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class PasswordRefused:
    tries_left: int


@dataclass(frozen=True, slots=True)
class TriesRestored:
    """A right password after wrong ones."""


@dataclass(frozen=True, slots=True)
class PayCodeSpent:
    """``paid`` is false when the charge was refused: the code is used up all the same."""

    digits_tail: str
    paid: bool


@dataclass(frozen=True, slots=True)
class MessageDelivered:
    message_id: int
    merchant_id: str


@dataclass(frozen=True, slots=True)
class MessagesSeen:
    merchant_id: str
    count: int


@dataclass(frozen=True, slots=True)
class ClockAdvanced:
    seconds: int


@dataclass(frozen=True, slots=True)
class FundIncomePosted:
    day: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class FundBought:
    """Money went into Yu'e Bao from ``method``; the units are pending until ``confirmed_on`` (an ISO day)."""

    bill_id: int
    method: str
    amount_fen: int
    confirmed_on: str


@dataclass(frozen=True, slots=True)
class FundConfirmed:
    """``units_fen`` of an order begin to earn."""

    order_id: int
    units_fen: int


@dataclass(frozen=True, slots=True)
class FundSold:
    """Money came out of Yu'e Bao, at once, to the account ``to``."""

    bill_id: int
    to: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class NoticeDecided:
    """What became of a notice, when it came or when its time came.

    ``action`` is an ``app.domain.attention.decisions.Action``; ``until`` an ISO moment where it is held, else empty.
    The reasons stand with the notice. Of a notice that is held they stand here, because its row will tell those of its
    next decision: ``reasons`` is JSON, a list of [rule, values]. Events of schema 2 and older always have them.
    """

    notice_id: int
    source: str
    kind: str
    action: str
    policy: str
    reasons: str = ""
    message_id: int | None = None
    until: str = ""
    into: int | None = None


@dataclass(frozen=True, slots=True)
class NoticesSeen:
    """The person saw a leaf of the badge tree, cleared a thread (or all, ``all``), or they expired (``expired``)."""

    where: str
    count: int


@dataclass(frozen=True, slots=True)
class PolicyChosen:
    policy: str


@dataclass(frozen=True, slots=True)
class PolicyAdopted:
    """A designer's own policy is part of this world from now on, or takes the place of the one of its id."""

    policy: str


@dataclass(frozen=True, slots=True)
class WindowMuted:
    merchant_id: str
    muted: bool


@dataclass(frozen=True, slots=True)
class FocusSet:
    on: bool


@dataclass(frozen=True, slots=True)
class Travelled:
    """The person is in another time zone, by its IANA name."""

    zone: str


@dataclass(frozen=True, slots=True)
class TradeOpened:
    trade_id: int
    merchant_id: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class TradePaid:
    trade_id: int
    bill_id: int


@dataclass(frozen=True, slots=True)
class TradeClosed:
    """An order that was never paid: ``why`` is ``cancelled`` or ``timed_out``."""

    trade_id: int
    merchant_id: str
    why: str


@dataclass(frozen=True, slots=True)
class RefundMade:
    """``bill_id`` is the refund's own bill, ``refunded_bill_id`` the bill it gives money back for."""

    bill_id: int
    refunded_bill_id: int
    entry_id: int
    merchant_id: str
    method: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class HoldOpened:
    hold_id: int
    merchant_id: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class HoldAuthorized:
    """``amount_fen`` of the account ``method`` is frozen."""

    hold_id: int
    method: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class HoldCaptured:
    """The merchant took ``amount_fen``; the payment it is stands before this."""

    hold_id: int
    bill_id: int
    amount_fen: int


@dataclass(frozen=True, slots=True)
class HoldReleased:
    """``amount_fen`` of the account ``method`` is frozen no longer; ``lapsed`` where it was so for long enough."""

    hold_id: int
    method: str
    amount_fen: int
    lapsed: bool = False


@dataclass(frozen=True, slots=True)
class RentalMoved:
    """A rental came to this state."""

    rental_id: int
    state: str


@dataclass(frozen=True, slots=True)
class PrepaidMoved:
    """What the merchant owes the person grew from the account ``method``, or was given back to it."""

    merchant_id: str
    bill_id: int
    method: str
    back: bool


@dataclass(frozen=True, slots=True)
class HoldClosed:
    """Nobody authorised it in time, or the person ``declined`` it."""

    hold_id: int
    merchant_id: str
    declined: bool = False


@dataclass(frozen=True, slots=True)
class FunctionUsed:
    function: str
    count: int


@dataclass(frozen=True, slots=True)
class OrderPlaced:
    """``amount_fen`` left ``method`` with the bill; both are empty where nothing was paid."""

    order_id: int
    function: str
    bill_id: int | None = None
    method: str = ""
    amount_fen: int = 0


@dataclass(frozen=True, slots=True)
class OrderMoved:
    """Something became of an order; where money moved there is a bill on ``method``."""

    order_id: int
    function: str
    state: str
    bill_id: int | None = None
    method: str = ""
    amount_fen: int = 0


@dataclass(frozen=True, slots=True)
class PassMoved:
    """A pass was made (``valid``), shown, given back, or its time is over."""

    pass_id: int
    function: str
    state: str


@dataclass(frozen=True, slots=True)
class MoneyCollected:
    """Somebody paid the person's own code; ``order_id`` is the request it answered, if any."""

    bill_id: int
    method: str
    person: str
    amount_fen: int
    order_id: int | None = None


@dataclass(frozen=True, slots=True)
class CardTouched:
    """A campus or city card met a reader: loads were written to it, a fare was taken off."""

    function: str
    tail: str
    credited_fen: int
    fare_fen: int


@dataclass(frozen=True, slots=True)
class BalanceFilled:
    """Money of a card (``method``) came into the balance; ``bill_id`` is the balance's bill."""

    bill_id: int
    method: str


@dataclass(frozen=True, slots=True)
class BalanceSent:
    """Money left the balance for a card (``method``), where it will be at ``arrives_at``."""

    bill_id: int
    method: str
    arrives_at: str


@dataclass(frozen=True, slots=True)
class BalanceArrived:
    """… and is there."""

    bill_id: int
    method: str


@dataclass(frozen=True, slots=True)
class CardBound:
    card_id: str


@dataclass(frozen=True, slots=True)
class CardUnbound:
    card_id: str


@dataclass(frozen=True, slots=True)
class IdentityProved:
    """The password lock, if there was one, is lifted."""


@dataclass(frozen=True, slots=True)
class IdentityRefused:
    proofs_left: int


@dataclass(frozen=True, slots=True)
class PasswordChanged:
    pass


@dataclass(frozen=True, slots=True)
class AmountsHidden:
    hidden: bool


@dataclass(frozen=True, slots=True)
class TermBought:
    deposit_id: int
    bill_id: int
    method: str


@dataclass(frozen=True, slots=True)
class TermPaid:
    """A deposit is over and its money in the balance; ``early`` where the person sold it."""

    deposit_id: int
    bill_id: int
    early: bool


@dataclass(frozen=True, slots=True)
class CoverBought:
    cover_id: int
    product: str
    bill_id: int
    method: str


@dataclass(frozen=True, slots=True)
class CoverEnded:
    cover_id: int
    product: str


@dataclass(frozen=True, slots=True)
class StockWatched:
    code: str
    watched: bool


@dataclass(frozen=True, slots=True)
class WindowFollowed:
    merchant_id: str
    scene: str = ""


@dataclass(frozen=True, slots=True)
class WindowUnfollowed:
    merchant_id: str


@dataclass(frozen=True, slots=True)
class LettersRefused:
    """The person wants nothing more from this window but receipts and answers, or (``refused`` false) all again."""

    merchant_id: str
    refused: bool


@dataclass(frozen=True, slots=True)
class WindowEntered:
    """``scene`` is what the QR code said that led there, else empty."""

    merchant_id: str
    scene: str = ""


@dataclass(frozen=True, slots=True)
class MenuTapped:
    merchant_id: str
    item: str


@dataclass(frozen=True, slots=True)
class SaidInChat:
    """``message_id`` holds the words; ``waits`` where somebody has to answer."""

    merchant_id: str
    message_id: int
    waits: bool


@dataclass(frozen=True, slots=True)
class LettersSent:
    """A merchant wrote to ``reached`` people; ``audience`` is an ``app.domain.serving.letters.Audience``."""

    merchant_id: str
    audience: str
    reached: int


@dataclass(frozen=True, slots=True)
class MenuSet:
    merchant_id: str
    items: int


@dataclass(frozen=True, slots=True)
class WaySet:
    """A merchant works another way from now on (``app.domain.serving.ways.Way``)."""

    merchant_id: str
    way: str


@dataclass(frozen=True, slots=True)
class CouponPublished:
    """``offered_to`` is how many people it is offered to."""

    coupon_id: int
    merchant_id: str
    offered_to: int


@dataclass(frozen=True, slots=True)
class CouponClosed:
    coupon_id: int
    merchant_id: str


@dataclass(frozen=True, slots=True)
class CouponClaimed:
    claim_id: int
    coupon_id: int
    merchant_id: str


@dataclass(frozen=True, slots=True)
class CouponUsed:
    """It paid its part of the payment before this."""

    claim_id: int
    coupon_id: int
    bill_id: int


@dataclass(frozen=True, slots=True)
class CouponReturned:
    """All that was paid with it came back: it was not used after all."""

    claim_id: int
    coupon_id: int


@dataclass(frozen=True, slots=True)
class CouponExpired:
    claim_id: int
    coupon_id: int


@dataclass(frozen=True, slots=True)
class CardPlanSet:
    merchant_id: str
    levels: int


@dataclass(frozen=True, slots=True)
class CardClaimed:
    """A member card, at this level, counted from 0."""

    merchant_id: str
    level: int
    consents: int


@dataclass(frozen=True, slots=True)
class CardRaised:
    merchant_id: str
    level: int


@dataclass(frozen=True, slots=True)
class MemberUnbound:
    """The number was taken off a member card, with the window that is no longer followed."""

    merchant_id: str


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Another person's wallet is open from here on."""

    person_id: str


@dataclass(frozen=True, slots=True)
class TownLived:
    """Somebody who is not signed in did something with a merchant; ``does`` is an ``app.domain.town.living.Doing``."""

    merchant_id: str
    person_id: str
    does: str


Event: TypeAlias = (
    PaymentMade
    | TradeOpened
    | TradePaid
    | TradeClosed
    | RefundMade
    | HoldOpened
    | HoldAuthorized
    | HoldCaptured
    | HoldReleased
    | HoldClosed
    | RentalMoved
    | PrepaidMoved
    | FunctionUsed
    | PasswordRefused
    | TriesRestored
    | PayCodeSpent
    | MessageDelivered
    | MessagesSeen
    | ClockAdvanced
    | FundIncomePosted
    | FundBought
    | FundConfirmed
    | FundSold
    | NoticeDecided
    | NoticesSeen
    | PolicyChosen
    | PolicyAdopted
    | WindowMuted
    | FocusSet
    | Travelled
    | OrderPlaced
    | OrderMoved
    | PassMoved
    | MoneyCollected
    | CardTouched
    | BalanceFilled
    | BalanceSent
    | BalanceArrived
    | CardBound
    | CardUnbound
    | IdentityProved
    | IdentityRefused
    | PasswordChanged
    | AmountsHidden
    | TermBought
    | TermPaid
    | CoverBought
    | CoverEnded
    | StockWatched
    | WindowFollowed
    | WindowUnfollowed
    | LettersRefused
    | WindowEntered
    | MenuTapped
    | SaidInChat
    | LettersSent
    | MenuSet
    | WaySet
    | CouponPublished
    | CouponClosed
    | CouponClaimed
    | CouponUsed
    | CouponReturned
    | CouponExpired
    | CardPlanSet
    | CardClaimed
    | CardRaised
    | MemberUnbound
    | SignedIn
    | TownLived
)


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event with its place in the order of all events and the command that caused it."""

    seq: int
    at: datetime
    command_id: str
    event: Event
