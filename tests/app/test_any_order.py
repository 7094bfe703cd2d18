"""Whatever is asked of a wallet, in any order: the books are right."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from app.commands.attention import AdoptPolicy, ChoosePolicy, ClearNotices, MuteWindow, ReceivePush, SetFocus, Travel
from app.commands.clock import AdvanceClock
from app.commands.messages import SeeWindow
from app.commands.payments import ChargePayCode, PayMerchant
from app.commands.registry import Command
from app.domain.attention.notices import NoticeKind
from app.domain.attention.policy import Policy
from app.domain.events import PaymentMade
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.layouts.policies import load_policies
from app.queries.pages import BillById, EntriesPage, EventsPage, FeedPage
from app.queries.picture import whole_picture
from tests.app.wallets import PASSWORD, WRONG, Wallet, fresh_wallet

amounts = st.one_of(
    st.integers(1, 50_000), st.integers(100_000, 900_000), st.sampled_from([-1, 0, 1, 2_924_043, 5_000_001])
)
methods = st.sampled_from(["balance", "fund", "icbc", "ccb"])
merchants = st.sampled_from(["yhd", "zhizun", "state_grid", "lashou", "yintai", "kuaidi"])
passwords = st.sampled_from([PASSWORD] * 6 + [WRONG])

IDLE = SeeWindow | AdvanceClock | ChoosePolicy | AdoptPolicy | SetFocus | Travel | MuteWindow | ClearNotices
"""What may find nothing to change."""
OWN = [replace(each, id="own") for each in load_policies().values()]
"""Three policies of one id: each takes the place of another."""


class AnyOrder(RuleBasedStateMachine):
    commands = Bundle("commands")

    def __init__(self) -> None:
        super().__init__()
        self.wallet: Wallet = fresh_wallet()
        self.recorded: dict[str, Outcome] = {}
        self.used_codes: list[str] = []

    def teardown(self) -> None:
        self.wallet.session.close()

    def do(self, command: Command) -> Outcome:
        """Send a command of a new id; remember its outcome where it was recorded."""
        version = self.wallet.snapshot.version
        outcome = self.wallet.session.send(command)
        if self.wallet.snapshot.version > version:
            self.recorded[command.id] = outcome
        else:
            assert isinstance(outcome, Refusal) or isinstance(command, IDLE)
        return outcome

    def new_id(self) -> str:
        return next(self.wallet.ids)

    @rule(target=commands, merchant=merchants, method=methods, amount=amounts, password=passwords, fixed=st.booleans())
    def pay(self, merchant: str, method: str, amount: int, password: str, fixed: bool):
        code = self.wallet.code(merchant, amount if fixed and amount > 0 else None)
        command = PayMerchant(self.new_id(), code, amount, self.wallet.method(method), password)
        self.do(command)
        return command

    @rule(target=commands, merchant=merchants, amount=amounts)
    def charge(self, merchant: str, amount: int):
        digits = self.wallet.snapshot.pay_code.digits
        command = ChargePayCode(self.new_id(), merchant, digits, amount)
        self.do(command)
        if command.id in self.recorded:
            self.used_codes.append(digits)
            assert self.wallet.snapshot.pay_code.digits != digits
        return command

    @rule(merchant=merchants, amount=st.integers(1, 100), data=st.data())
    def charge_a_used_code(self, merchant: str, amount: int, data: st.DataObject):
        if self.used_codes:
            digits = data.draw(st.sampled_from(self.used_codes))
            refusal = self.do(ChargePayCode(self.new_id(), merchant, digits, amount))
            assert isinstance(refusal, Refusal)
            assert refusal.code is RefusalCode.PAY_CODE_USED

    @rule(target=commands, seconds=st.sampled_from([-60, 0, 30, 60, 3_600, 11_000, 86_400, 3 * 86_400]))
    def time_passes(self, seconds: int):
        command = AdvanceClock(self.new_id(), seconds)
        self.do(command)
        return command

    @rule(target=commands, merchant=merchants)
    def see(self, merchant: str):
        command = SeeWindow(self.new_id(), merchant)
        self.do(command)
        return command

    @rule(
        target=commands, merchant=merchants, kind=st.sampled_from(list(NoticeKind)), life=st.sampled_from([60, 90_000])
    )
    def push(self, merchant: str, kind: NoticeKind, life: int):
        ours = {"window": merchant, "kind": kind.value, "collapse-id": merchant, "expires-after": life}
        command = ReceivePush(self.new_id(), json.dumps({"aps": {"alert": "x"}, "fourtab": ours}))
        self.do(command)
        return command

    @rule(target=commands, policy=st.sampled_from(["quiet", "loud_2013", "silent", "own"]))
    def choose_policy(self, policy: str):
        command = ChoosePolicy(self.new_id(), policy)
        self.do(command)
        return command

    @rule(target=commands, policy=st.sampled_from(OWN))
    def adopt_policy(self, policy: Policy):
        command = AdoptPolicy(self.new_id(), policy)
        self.do(command)
        return command

    @rule(target=commands, on=st.booleans())
    def set_focus(self, on: bool):
        command = SetFocus(self.new_id(), on)
        self.do(command)
        return command

    @rule(target=commands, zone=st.sampled_from(["Asia/Shanghai", "Europe/London", "America/New_York", "Mars/Base"]))
    def travel(self, zone: str):
        command = Travel(self.new_id(), zone)
        self.do(command)
        return command

    @rule(target=commands, merchant=merchants, muted=st.booleans())
    def mute(self, merchant: str, muted: bool):
        command = MuteWindow(self.new_id(), merchant, muted)
        self.do(command)
        return command

    @rule(target=commands, thread=st.none() | merchants)
    def clear(self, thread: str | None):
        command = ClearNotices(self.new_id(), thread)
        self.do(command)
        return command

    @rule(target=commands, command=commands)
    def send_again(self, command: Command):
        if command.id not in self.recorded:
            return multiple()
        before = self.wallet.snapshot
        assert self.wallet.session.send(command) == self.recorded[command.id]
        assert self.wallet.snapshot is before
        return multiple()

    @rule(command=commands)
    def use_an_id_for_something_else(self, command: Command):
        if command.id in self.recorded:
            other = PayMerchant(command.id, self.wallet.code("kuaidi"), 77_777, self.wallet.method("fund"), PASSWORD)
            refusal = self.wallet.session.send(other)
            assert isinstance(refusal, Refusal)
            assert refusal.code is RefusalCode.COMMAND_ID_REUSED

    @invariant()
    def all_postings_sum_to_nothing(self) -> None:
        assert self.wallet.ledger_total() == 0

    @invariant()
    def no_account_is_below_its_floor(self) -> None:
        accounts = self.wallet.snapshot.accounts
        assert all(each.floor_fen is not None and each.balance_fen >= each.floor_fen for each in accounts)

    @invariant()
    def the_ledger_of_attention_is_balanced(self) -> None:
        attention = self.wallet.snapshot.attention
        assert attention.counts.balanced and attention.counts.held == len(attention.held)

    @invariant()
    def the_published_picture_is_what_the_store_holds(self) -> None:
        now = self.wallet.snapshot.now
        assert self.wallet.store.reader.now() == now
        assert self.wallet.snapshot == whole_picture(self.wallet.store.reader, self.wallet.world, now)

    def whole(self) -> None:
        """The slow checks, once at the end of a story."""
        ask, snapshot = self.wallet.session.ask, self.wallet.snapshot
        entries = ask(EntriesPage(limit=100_000)).rows
        moved = Counter[str]()
        for entry in entries:
            assert sum(posting.amount_fen for posting in entry.postings) == 0
            for posting in entry.postings:
                moved[posting.account_id] += posting.amount_fen
        assert all(moved[account.id] == account.balance_fen for account in snapshot.accounts)
        payments = [each.event for each in ask(EventsPage(limit=100_000)).rows if isinstance(each.event, PaymentMade)]
        receipts = [each for each in self.recorded.values() if isinstance(each, Receipt) and each.bill_id]
        assert sorted(payment.bill_id for payment in payments) == sorted(each.bill_id or 0 for each in receipts)
        own = {account.id for account in snapshot.accounts}
        for payment in payments:
            detail = ask(BillById(payment.bill_id))
            assert sum(line.amount_fen for line in detail.lines if line.account_id in own) == detail.bill.amount_fen
        for window in snapshot.windows:
            feed = ask(FeedPage(window.merchant_id, limit=100_000)).rows
            assert window.unread == sum(not message.read for message in feed)


class Checked(AnyOrder):
    def teardown(self) -> None:
        self.whole()
        super().teardown()


TestAnyOrder = Checked.TestCase
TestAnyOrder.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
