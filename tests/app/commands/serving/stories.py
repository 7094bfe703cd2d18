"""Short verbs for stories of service windows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from app.commands.serving.following import Follow, RefuseMessages, Unfollow
from app.commands.serving.sending import AnswerChat, SendMass, SendSingle
from app.commands.serving.talking import SayInChat, TapMenu
from app.domain.events import LettersSent
from app.domain.messages import Message, MessageKind
from app.domain.orders.errands import Errands
from app.domain.receipts import Outcome
from app.domain.serving.errands import first_round
from app.domain.serving.letters import Article, Letter, Line, Picture
from app.domain.texts import Text
from app.domain.worlds import BuiltWorld
from app.queries.pages import FeedPage
from app.queries.serving import Desk, SendDesk
from tests.app.wallets import Wallet, quick_world, wallet_on
from tests.moulds import in_memory

ME = "lin_xiaoyu"
HELLO = Letter(MessageKind.TEXT, Text("Hello", "您好"), Text("We are new.", "我们新开张。"))
NEWS = Letter(
    MessageKind.ARTICLES,
    articles=(
        Article(Text("Summer", "夏天"), Text("It is here.", "来了。"), Picture("sun", "amber")),
        Article(Text("Shoes", "鞋"), link="wallet:coupons"),
    ),
)
SHIPPED = Letter(
    MessageKind.TEMPLATE, Text("Sent", "已发货"), Text("On its way.", "在路上。"),
    lines=(Line(Text("Order", "订单"), Text("12", "12")),),
)  # fmt: skip


def send(wallet: Wallet, kind: Any, *values: Any, **named: Any) -> Outcome:
    return wallet.session.send(kind(next(wallet.ids), *values, **named))


def follow(wallet: Wallet, merchant: str, **named: Any) -> Outcome:
    return send(wallet, Follow, merchant, **named)


def unfollow(wallet: Wallet, merchant: str) -> Outcome:
    return send(wallet, Unfollow, merchant)


def refuse(wallet: Wallet, merchant: str, refused: bool = True) -> Outcome:
    return send(wallet, RefuseMessages, merchant, refused)


def say(wallet: Wallet, merchant: str, words: str) -> Outcome:
    return send(wallet, SayInChat, merchant, words)


def tap(wallet: Wallet, merchant: str, item: str) -> Outcome:
    return send(wallet, TapMenu, merchant, item)


def mass(wallet: Wallet, merchant: str, letter: Letter = HELLO) -> Outcome:
    return send(wallet, SendMass, merchant, letter)


def single(wallet: Wallet, merchant: str, letter: Letter = HELLO, person: str = ME) -> Outcome:
    return send(wallet, SendSingle, merchant, person, letter)


def answer(wallet: Wallet, merchant: str, words: str, person: str = ME) -> Outcome:
    return send(wallet, AnswerChat, merchant, person, words)


def feed(wallet: Wallet, merchant: str) -> tuple[Message, ...]:
    """Newest first."""
    return wallet.session.ask(FeedPage(merchant)).rows


def desk(wallet: Wallet, merchant: str) -> Desk:
    return wallet.session.ask(SendDesk(merchant))


def followed(wallet: Wallet) -> set[str]:
    return {each.merchant_id for each in wallet.snapshot.windows}


def sends(wallet: Wallet) -> list[LettersSent]:
    return [each for each in wallet.events() if isinstance(each, LettersSent)]


def wait_until(wallet: Wallet, at: datetime) -> None:
    gone: timedelta = at - wallet.snapshot.now
    wallet.wait(minutes=int(gone.total_seconds() // 60))


def served_wallet() -> Wallet:
    """With every merchant's round of the day on the agenda."""
    return wallet_on(in_memory(_served_world()))


@cache
def _served_world() -> BuiltWorld:
    world = quick_world()
    return replace(world, errands=Errands(dues=(first_round(world.now),)))
