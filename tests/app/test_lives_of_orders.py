"""The rules of orders alone, until the whole lives take them in."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.commands.clock import AdvanceClock
from app.commands.registry import Command
from app.domain.receipts import Outcome, Receipt
from tests.app.commands.orders.stories import check_books
from tests.app.lives.orders import OrderLives
from tests.app.wallets import Wallet, fresh_wallet


class OrdersAlone(OrderLives, RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.wallet: Wallet = fresh_wallet()

    def teardown(self) -> None:
        self.wallet.session.close()

    def do(self, command: Command) -> Outcome:
        outcome = self.wallet.session.send(command)
        if isinstance(outcome, Receipt):
            after = self.wallet.snapshot
            assert self.wallet.session.send(command) == outcome and self.wallet.snapshot is after
        return outcome

    @rule(seconds=st.sampled_from([60, 3_600, 8_000, 86_400, 4 * 86_400, 20 * 86_400]))
    def time_passes(self, seconds: int) -> None:
        self.do(AdvanceClock(next(self.wallet.ids), seconds))

    @invariant()
    def the_books_are_right(self) -> None:
        check_books(self.wallet)


TestOrdersAlone = OrdersAlone.TestCase
TestOrdersAlone.settings = settings(
    max_examples=20, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
