"""A wallet that is being lived with, what must hold after every step, and what at the end."""

from __future__ import annotations

from collections import Counter
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from app.commands.messages import SeeWindow
from app.domain.events import Event
from app.domain.prepaid import merchant_of
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.queries.pages import BillById, BillsPage, EntriesPage, EventsPage
from app.queries.picture import whole_picture
from tests.app.wallets import PASSWORD, WRONG, Wallet, fresh_wallet

ALL = 1_000_000
commands = Bundle("commands")
"""Every command sent so far; an area's rules put theirs here (``target=commands``)."""

amounts = st.one_of(
    st.integers(1, 20_000), st.integers(50_000, 600_000), st.sampled_from([-1, 0, 1, 500_001, 2_924_044, 5_000_001])
)
passwords = st.sampled_from([PASSWORD] * 9 + [WRONG])
merchants = st.sampled_from(["yhd", "zhizun", "state_grid", "lashou", "yintai", "kuaidi"])


class Life(RuleBasedStateMachine):
    """``do`` sends a command; areas learn what happened from ``happened`` and keep a plain model of their own."""

    steps: ClassVar[int] = 0
    """Of all lives of this run."""

    def __init__(self) -> None:
        super().__init__()
        self.wallet: Wallet = fresh_wallet()
        self.outcomes: dict[str, Outcome] = {}
        self.first_bill = self.wallet.session.ask(BillsPage(limit=1)).rows[0].id
        self.seen_events = 0

    def teardown(self) -> None:
        self.every_bill_s_lines_equal_its_amount()
        self.every_account_is_what_its_postings_sum_to()
        self.wallet.session.close()

    def new_id(self) -> str:
        return next(self.wallet.ids)

    def do(self, command: Any) -> Outcome:
        """Send a command of a new id, remember its outcome where it was kept, tell the areas what happened."""
        version = self.wallet.snapshot.version
        outcome = self.wallet.session.send(command)
        if self.wallet.snapshot.version > version:
            self.outcomes[command.id] = outcome
        for event in self._new_events():
            self.happened(event, command)
        return outcome

    def happened(self, event: Event, command: Any) -> None:
        """An area overrides this, and calls ``super`` first."""

    def _new_events(self) -> list[Event]:
        rows = self.wallet.session.ask(EventsPage(limit=ALL)).rows
        new = rows[: len(rows) - self.seen_events]
        self.seen_events = len(rows)
        return [each.event for each in reversed(new)]

    @rule(command=commands)
    def send_again(self, command: Any) -> None:
        """No command acts twice."""
        if command.id in self.outcomes:
            before = self.wallet.snapshot
            assert self.wallet.session.send(command) == self.outcomes[command.id]
            assert self.wallet.snapshot is before

    @rule(command=commands)
    def use_an_id_for_something_else(self, command: Any) -> None:
        if command.id in self.outcomes and not isinstance(command, SeeWindow):
            before = self.wallet.snapshot
            refusal = self.wallet.session.send(SeeWindow(command.id, "yhd"))
            assert isinstance(refusal, Refusal) and refusal.code is RefusalCode.COMMAND_ID_REUSED
            assert self.wallet.snapshot is before

    @rule(target=commands, merchant=merchants)
    def look_into_a_window(self, merchant: str) -> Any:
        command = SeeWindow(self.new_id(), merchant)
        assert isinstance(self.do(command), Receipt)
        return command if command.id in self.outcomes else multiple()

    @invariant()
    def a_step_was_made(self) -> None:
        Life.steps += 1

    @invariant()
    def all_postings_sum_to_nothing(self) -> None:
        assert self.wallet.ledger_total() == 0

    @invariant()
    def no_account_is_below_its_floor(self) -> None:
        for account in self.wallet.snapshot.accounts:
            assert account.floor_fen is not None and account.balance_fen >= account.floor_fen >= 0

    @invariant()
    def the_published_picture_is_what_the_store_holds(self) -> None:
        now = self.wallet.snapshot.now
        assert self.wallet.store.reader.now() == now
        assert self.wallet.snapshot == whole_picture(self.wallet.store.reader, self.wallet.world, now)

    @invariant()
    def the_ledger_of_attention_is_balanced(self) -> None:
        assert self.wallet.snapshot.attention.counts.balanced

    def every_bill_s_lines_equal_its_amount(self) -> None:
        snapshot = self.wallet.snapshot
        own = {account.id for account in snapshot.accounts} | {card.account_id for card in snapshot.former_cards}
        for bill in self.wallet.session.ask(BillsPage(limit=ALL)).rows:
            if bill.id <= self.first_bill:
                break
            lines = self.wallet.session.ask(BillById(bill.id)).lines
            mine = own | {bill.method} if merchant_of(bill.method) else own
            assert sum(line.amount_fen for line in lines if line.account_id in mine) == bill.amount_fen, bill

    def every_account_is_what_its_postings_sum_to(self) -> None:
        moved = Counter[str]()
        for entry in self.wallet.session.ask(EntriesPage(limit=ALL)).rows:
            assert sum(posting.amount_fen for posting in entry.postings) == 0, entry
            for posting in entry.postings:
                moved[posting.account_id] += posting.amount_fen
        assert all(moved[account.id] == account.balance_fen for account in self.wallet.snapshot.accounts)
