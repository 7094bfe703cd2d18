"""The wallet behind a link: late, offline, or with a lost reply, it pays once or not at all."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap import open_wallet
from app.commands.clock import AdvanceClock
from app.commands.payments import PayMerchant
from app.domain.codes import make_merchant_code
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.domain.worlds import WorldUnknown
from app.links import open_link
from app.queries.pages import BillsPage, LedgerTotal
from app.remote import RemoteSession
from app.session import WalletSession
from app.simulation.link import IDEAL, Link, LinkProfile
from tests.app.wallets import PASSWORD, WORLD, fresh_wallet

QUICK_LOSS = replace(IDEAL, id="loss", lost_replies=1, patience_ms=5)


def over(link: LinkProfile, story: Callable[[RemoteSession], Awaitable[None]], folder: Path | None = None) -> None:
    """Open a wallet over the link, play the story, close."""

    async def play() -> None:
        remote = RemoteSession(lambda: _session(folder), Link(link))
        await remote.open()
        try:
            await story(remote)
        finally:
            await remote.close()

    asyncio.run(play())


def _session(folder: Path | None) -> WalletSession:
    return fresh_wallet().session if folder is None else open_wallet(WORLD, folder=folder)


def payment(remote: RemoteSession, amount_fen: int = 100, command_id: str = "") -> PayMerchant:
    snapshot = remote.snapshot
    code = make_merchant_code(snapshot.merchants[0].number, snapshot.now)
    return PayMerchant(command_id or remote.next_id(), code, amount_fen, snapshot.accounts[0].id, PASSWORD)


def refusal_of(outcome: Outcome) -> RefusalCode:
    assert isinstance(outcome, Refusal)
    return outcome.code


def test_a_payment_goes_through_and_the_picture_comes_first() -> None:
    async def story(remote: RemoteSession) -> None:
        seen: list[WalletSnapshot] = []
        stop = remote.on_snapshot(seen.append)
        outcome = await remote.send(payment(remote))
        assert isinstance(outcome, Receipt)
        assert [snapshot.version for snapshot in seen] == [1], "published before the answer arrived"
        assert remote.snapshot is seen[0]
        stop()
        await remote.send(payment(remote))
        assert len(seen) == 1

    over(IDEAL, story)


def test_a_slow_link_is_slow_and_does_not_stop_the_window() -> None:
    async def story(remote: RemoteSession) -> None:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.005)
                ticks += 1

        ticking = asyncio.create_task(tick())
        begun = time.perf_counter()
        await remote.send(payment(remote))
        assert time.perf_counter() - begun >= 0.1
        assert ticks > 5
        ticking.cancel()

    over(replace(IDEAL, latency_ms=100), story)


def test_offline_nothing_is_sent() -> None:
    async def story(remote: RemoteSession) -> None:
        assert refusal_of(await remote.send(payment(remote))) is RefusalCode.LINK_OFFLINE
        assert remote.snapshot.version == 0
        assert len((await remote.ask(BillsPage())).rows) == 40, "what the phone holds can still be read"
        remote.link = open_link("ideal")
        assert isinstance(await remote.send(payment(remote)), Receipt)

    over(open_link("offline").profile, story)


def test_a_lost_reply_is_one_payment() -> None:
    async def story(remote: RemoteSession) -> None:
        held = remote.snapshot.accounts[0].balance_fen
        outcome = await remote.send(payment(remote, 700))
        assert isinstance(outcome, Receipt)
        assert remote.snapshot.version == 1
        assert remote.snapshot.accounts[0].balance_fen == held - 700

    over(QUICK_LOSS, story)


def test_a_wrong_password_behind_a_lost_reply_counts_once() -> None:
    async def story(remote: RemoteSession) -> None:
        outcome = await remote.send(replace(payment(remote), password="000000"))
        assert outcome == Refusal(RefusalCode.PASSWORD_WRONG, {"tries_left": 2})
        assert remote.snapshot.security.tries_left == 2

    over(QUICK_LOSS, story)


def test_where_every_reply_is_lost_it_says_so_and_the_payment_was_made_once() -> None:
    async def story(remote: RemoteSession) -> None:
        again = payment(remote, 700)
        assert refusal_of(await remote.send(again)) is RefusalCode.LINK_TIMED_OUT
        assert remote.snapshot.version == 1
        remote.link = open_link("ideal")
        assert isinstance(await remote.send(again), Receipt)
        assert remote.snapshot.version == 1

    over(replace(QUICK_LOSS, lost_replies=3), story)


def test_a_command_keeps_the_link_it_began_with() -> None:
    async def story(remote: RemoteSession) -> None:
        sending = asyncio.create_task(remote.send(payment(remote)))
        await asyncio.sleep(0.02)
        remote.link = open_link("offline")
        assert isinstance(await sending, Receipt)

    over(replace(QUICK_LOSS, patience_ms=60), story)


def test_many_taps_at_once_are_done_one_after_another() -> None:
    async def story(remote: RemoteSession) -> None:
        versions: list[int] = []
        remote.on_snapshot(lambda snapshot: versions.append(snapshot.version))
        outcomes = await asyncio.gather(*(remote.send(payment(remote, fen)) for fen in range(1, 21)))
        assert all(isinstance(outcome, Receipt) for outcome in outcomes)
        assert versions == list(range(1, 21))
        assert await remote.ask(LedgerTotal()) == 0

    over(replace(IDEAL, latency_ms=5, jitter_ms=5), story)


def test_the_wallet_has_a_thread_of_its_own() -> None:
    async def story(remote: RemoteSession) -> None:
        threads: set[int] = set()
        remote.on_snapshot(lambda _: threads.add(threading.get_ident()))
        await remote.send_locally(AdvanceClock(remote.next_id(), 60))
        assert threads == {threading.get_ident()}, "but pictures arrive on the window's"
        assert any(thread.name.startswith("wallet") for thread in threading.enumerate())

    over(IDEAL, story)


def test_ids_are_never_used_again_after_a_restart(tmp_path: Path) -> None:
    used: list[str] = []

    async def story(remote: RemoteSession) -> None:
        early = remote.next_id()
        for _ in range(3):
            used.append(remote.next_id())
            assert isinstance(await remote.send(payment(remote, 1, used[-1])), Receipt)
        used.append(early)
        assert isinstance(await remote.send(payment(remote, 1, early)), Receipt)

    for _ in range(3):
        over(IDEAL, story, tmp_path)
    assert len(set(used)) == len(used) == 12


def test_what_the_opener_raises_reaches_the_window() -> None:
    async def play() -> None:
        remote = RemoteSession(lambda: open_wallet("nowhere", folder=None), Link(IDEAL))
        with pytest.raises(WorldUnknown):
            await remote.open()
        with pytest.raises(RuntimeError):
            _ = remote.snapshot

    asyncio.run(play())


def test_closing_lets_the_command_in_hand_finish() -> None:
    async def story(remote: RemoteSession) -> None:
        tap, late = payment(remote), payment(remote)
        sending = asyncio.create_task(remote.send(tap))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await remote.close()
        assert isinstance(await sending, Receipt)
        assert refusal_of(await remote.send(late)) is RefusalCode.LINK_OFFLINE
        with pytest.raises(RuntimeError):
            await remote.ask(LedgerTotal())

    over(IDEAL, story)
