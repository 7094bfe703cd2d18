"""What is on the agenda happens at its own time, in order, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from app.commands.agenda import AGENDA
from app.commands.attention import ReceivePush
from app.domain.agenda import Due
from app.domain.bills import BillKind
from app.domain.events import Event, FundIncomePosted, MessageDelivered, NoticeDecided
from app.domain.messages import MessageKind
from app.domain.ports import BillDraft, CommandRecord, MessageDraft, UnitOfWork
from app.domain.receipts import Receipt
from app.domain.texts import Text
from app.domain.times import CHINA
from app.domain.worlds import OpenWorld
from app.queries.pages import BillsPage, FeedPage
from tests.app.wallets import Wallet

Happening = Callable[[Due, UnitOfWork, OpenWorld], tuple[Event, ...]]


@pytest.fixture
def happens(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[tuple[str, str]]]:
    """Give a kind a handler; answers the list of what happened: subject and time of the clock."""

    def give(kind: str = "test", then: Happening | None = None) -> list[tuple[str, str]]:
        seen: list[tuple[str, str]] = []

        def handler(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
            seen.append((due.subject, f"{work.now:%d %H:%M}"))
            return then(due, work, world) if then else ()

        monkeypatch.setitem(AGENDA, kind, handler)  # type: ignore[arg-type]
        return seen

    return give


def plan(wallet: Wallet, *items: tuple[datetime, str], kind: str = "test") -> None:
    with wallet.store.work(wallet.snapshot.now) as work:
        for at, subject in items:
            work.agenda.add(at, kind, subject, {"of": subject})
        work.commit(CommandRecord(f"plan {items}", "", Receipt(""), ()))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2014, 5, day, hour, minute, tzinfo=CHINA)


def test_items_happen_in_the_order_of_their_times_then_of_their_making(wallet: Wallet, happens: Any) -> None:
    seen = happens()
    plan(wallet, (at(16, 12), "noon"), (at(16, 10), "first"), (at(16, 10), "second"), (at(16, 18), "later"))
    wallet.wait(hours=4)
    assert seen == [("first", "16 10:00"), ("second", "16 10:00"), ("noon", "16 12:00")]
    assert [due.subject for due in wallet.store.reader.agenda.planned("test")] == ["later"]
    assert wallet.store.reader.agenda.planned("test", "later")[0].payload == {"of": "later"}
    wallet.wait(days=1)
    assert seen[-1] == ("later", "16 18:00")


def test_it_happens_at_its_minute_and_once(wallet: Wallet, happens: Any) -> None:
    seen = happens()
    plan(wallet, (at(16, 9, 43), "soon"))
    for minute in range(5):
        wallet.wait(minutes=1)
        assert len(seen) == (minute >= 1)


def test_what_lies_in_the_past_happens_when_the_clock_moves_next(wallet: Wallet, happens: Any) -> None:
    seen = happens()
    plan(wallet, (at(15, 8), "missed"))
    wallet.wait(minutes=1)
    assert seen == [("missed", "16 09:41")]


def test_an_item_may_put_another_on_and_both_happen_in_one_step(wallet: Wallet, happens: Any) -> None:
    def again(due: Due, work: UnitOfWork, _: OpenWorld) -> tuple[Event, ...]:
        work.agenda.add(work.now + timedelta(hours=6), due.kind, due.subject)
        return ()

    seen = happens(then=again)
    plan(wallet, (at(16, 12), "pill"))
    wallet.wait(days=1)
    assert [when for _, when in seen] == ["16 12:00", "16 18:00", "17 00:00", "17 06:00"]


def test_a_cancelled_item_never_happens(wallet: Wallet, happens: Any) -> None:
    seen = happens()
    plan(wallet, (at(16, 12), "off"), (at(16, 13), "on"), (at(16, 14), "off"))
    with wallet.store.work(wallet.snapshot.now) as work:
        assert work.agenda.cancel("test", "off") == 2
        assert work.agenda.cancel("test", "off") == 0
        work.commit(CommandRecord("cancel", "", Receipt(""), ()))
    wallet.wait(days=1)
    assert seen == [("on", "16 13:00")]


def test_what_was_not_committed_is_not_remembered(wallet: Wallet, happens: Any) -> None:
    seen = happens()
    wallet.wait(minutes=1)
    with wallet.store.work(wallet.snapshot.now) as work:
        assert work.agenda.next_until(at(31, 0)) is None
        work.agenda.add(at(16, 10), "test", "lost")
    wallet.wait(hours=2)
    assert seen == []


def test_bills_messages_and_notices_bear_the_time_of_their_item(wallet: Wallet, happens: Any) -> None:
    def buy(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
        from app.commands.noticing import notify, receipt_notice

        words = Text("x", "x")
        entry = work.post("payment", ())
        bill = BillDraft(entry, BillKind.PAYMENT, words, "yhd", 0, wallet.method("balance"), "cup", "blue")
        bill_id = work.add_bill(bill)
        message_id = work.deliver(MessageDraft("yhd", MessageKind.TEXT, words, words, bill_id))
        decided = notify(work, world, receipt_notice(work, "yhd"), words, words, message_id)
        return MessageDelivered(message_id, "yhd"), decided

    happens(then=buy)
    plan(wallet, (at(17, 10), "a"))
    wallet.wait(days=3)
    assert wallet.session.ask(BillsPage(limit=1)).rows[0].at == at(17, 10)
    message = wallet.session.ask(FeedPage("yhd", limit=1)).rows[0]
    assert message.at == at(17, 10)
    assert wallet.snapshot.attention.pushes
    assert wallet.snapshot.attention.pushes[0].sent_at == at(17, 10)
    assert wallet.snapshot.now == at(19, 9, 41)


def test_incomes_items_and_held_notices_take_their_turns(wallet: Wallet, happens: Any) -> None:
    happens(then=lambda due, work, _: (MessageDelivered(int(due.subject), "yhd"),))
    wallet.wait(hours=14)
    held = wallet.session.send(ReceivePush("late", '{"aps": {"alert": "late"}}'))
    assert isinstance(held, Receipt) and wallet.snapshot.attention.held
    until = wallet.snapshot.attention.held[0].until
    assert until is not None
    before = len(wallet.events())
    plan(wallet, (until - timedelta(minutes=1), "1"), (until + timedelta(minutes=1), "2"), (until + timedelta(3), "3"))
    wallet.wait(days=4)
    order = [
        event.message_id if isinstance(event, MessageDelivered) else type(event)
        for event in wallet.events()[before + 1 :]
        if isinstance(event, MessageDelivered | NoticeDecided | FundIncomePosted)
    ]
    places = [order.index(each) for each in (1, NoticeDecided, 2, 3)]
    assert places == sorted(places)
    assert order.count(FundIncomePosted) == 4


def test_an_item_that_breaks_takes_the_whole_step_with_it(wallet: Wallet, happens: Any) -> None:
    def breaks(due: Due, work: UnitOfWork, _: OpenWorld) -> tuple[Event, ...]:
        if due.subject == "bad":
            raise RuntimeError("the power went")
        return ()

    seen = happens(then=breaks)
    plan(wallet, (at(16, 12), "good"), (at(18, 12), "bad"))
    before, held = wallet.snapshot, wallet.holds("fund")
    with pytest.raises(RuntimeError):
        wallet.wait(days=5)
    assert wallet.snapshot is before
    assert wallet.store.reader.account(wallet.method("fund")).balance_fen == held
    assert len(wallet.store.reader.agenda.planned("test")) == 2
    wallet.wait(days=1)
    assert [subject for subject, _ in seen] == ["good", "bad", "good"]
