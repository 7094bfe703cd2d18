"""Balance, bank cards, identity, term deposits and insurance, against what must hold of them at every moment."""

from __future__ import annotations

from collections import Counter
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from app.commands.clock import AdvanceClock
from app.commands.wealth.balance import BalanceIn, BalanceOut, Speed
from app.commands.wealth.cards import BindCard, UnbindCard
from app.commands.wealth.covers import BuyCover
from app.commands.wealth.identity import ChangePassword, HideAmounts, ProveIdentity
from app.commands.wealth.term import BuyTerm, SellTermEarly
from app.domain.accounts import term_of
from app.domain.banks import with_check_digit
from app.domain.caps import issuer_of
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal
from app.domain.wealth.term import TermState
from app.queries.pages import BillsPage
from app.queries.wealth import CardCaps, Covers, Deposits, OnTheWay
from tests.app.commands.wealth.stories import ABC, CMB, HOLDER, ID_NUMBER, PHONE
from tests.app.lives.life import ALL, Life, amounts, commands, passwords
from tests.app.wallets import PASSWORD

ICBC = with_check_digit("622202888130456789")
numbers = st.sampled_from([ABC, CMB, ICBC, ABC[:-1] + "x"])
holders = st.sampled_from([HOLDER] * 5 + ["王磊"])
methods = st.sampled_from(["balance", "icbc", "ccb"])
ids = st.sampled_from([ID_NUMBER, ID_NUMBER, "11010519491231002X", "330106198806150428"])
lent_amounts = st.one_of(st.integers(1, 200_000), st.sampled_from([100_000, 400_000]))
OTHER = "258013"


class Wealth(Life):
    def teardown(self) -> None:
        self.no_card_paid_more_than_its_bank_lets_it()
        super().teardown()

    @rule(target=commands, number=numbers, holder=holders, password=passwords)
    def bind(self, number: str, holder: str, password: str) -> Any:
        command = BindCard(self.new_id(), number, holder, PHONE, password)
        self.do(command)
        return command

    @rule(target=commands, turn=st.integers(0, 4), password=passwords)
    def unbind(self, turn: int, password: str) -> Any:
        """The two cards of the document stay, for the other areas' sake."""
        others = [card.id for card in self.wallet.snapshot.cards[2:]] + ["icbc_9999"]
        command = UnbindCard(self.new_id(), others[turn % len(others)], password)
        self.do(command)
        return command

    @rule(target=commands, turn=st.integers(0, 5), amount=amounts, password=passwords)
    def fill_the_balance(self, turn: int, amount: int, password: str) -> Any:
        command = BalanceIn(self.new_id(), self._card(turn), amount, password)
        self.do(command)
        return command

    @rule(target=commands, turn=st.integers(0, 5), amount=amounts, password=passwords, speed=st.sampled_from(Speed))
    def send_to_a_card(self, turn: int, amount: int, password: str, speed: Speed) -> Any:
        command = BalanceOut(self.new_id(), self._card(turn), amount, password, speed)
        self.do(command)
        return command

    @initialize()
    def have_a_card_of_one_s_own(self) -> None:
        assert isinstance(self.do(BindCard(self.new_id(), ABC, HOLDER, PHONE, PASSWORD)), Receipt)

    @rule(amount=st.sampled_from([200_000, 500_000]), parting=st.booleans())
    def send_money_round(self, amount: int, parting: bool) -> None:
        """Often enough it meets the card's day; a card that money is on its way to stays."""
        card = self.wallet.snapshot.cards[-1]
        self.do(BalanceIn(self.new_id(), card.account_id, amount, PASSWORD))
        self.do(BalanceOut(self.new_id(), card.account_id, amount, PASSWORD))
        if parting and len(self.wallet.snapshot.cards) > 2:
            self.do(UnbindCard(self.new_id(), card.id, PASSWORD))
        self.do(AdvanceClock(self.new_id(), 2 * 3_600))

    @rule(target=commands, id_number=ids, holder=holders)
    def prove(self, id_number: str, holder: str) -> Any:
        command = ProveIdentity(self.new_id(), holder, id_number)
        if isinstance(self.do(command), Receipt):
            assert (id_number, holder) == (ID_NUMBER, HOLDER) and not self.wallet.snapshot.security.locked
        return command

    @rule()
    def change_the_password_and_back(self) -> None:
        if isinstance(self.do(ChangePassword(self.new_id(), PASSWORD, OTHER)), Receipt):
            assert self.wallet.snapshot.demo_password == ""
            assert isinstance(self.do(ChangePassword(self.new_id(), PASSWORD, OTHER)), Refusal)
            assert isinstance(self.do(ChangePassword(self.new_id(), OTHER, PASSWORD)), Receipt)
        assert self.wallet.snapshot.demo_password == PASSWORD

    @rule(target=commands, hidden=st.booleans())
    def hide(self, hidden: bool) -> Any:
        command = HideAmounts(self.new_id(), hidden)
        self.do(command)
        assert self.wallet.snapshot.hide_amounts is hidden
        return command

    @rule(
        target=commands, product=st.sampled_from(["one_month", "three_months", "ten_years"]), amount=lent_amounts,
        method=methods, password=passwords,
    )  # fmt: skip
    def lend(self, product: str, amount: int, method: str, password: str) -> Any:
        command = BuyTerm(self.new_id(), product, amount, self.wallet.method(method), password)
        self.do(command)
        return command

    @rule(target=commands, deposit_id=st.integers(1, 8), password=passwords)
    def sell_early(self, deposit_id: int, password: str) -> Any:
        command = SellTermEarly(self.new_id(), deposit_id, password)
        self.do(command)
        return command

    @rule(target=commands, product=st.sampled_from(["travel", "delivery", "account_safety"]), method=methods)
    def insure(self, product: str, method: str) -> Any:
        command = BuyCover(self.new_id(), product, self.wallet.method(method), PASSWORD)
        self.do(command)
        return command

    @invariant()
    def what_is_lent_is_what_deposits_hold(self) -> None:
        snapshot, rows = self.wallet.snapshot, self.wallet.session.ask(Deposits())
        held = [row.deposit for row in rows if row.deposit.state is TermState.HELD]
        house = self.wallet.store.reader.account(term_of(snapshot.person.id)).balance_fen if rows else 0
        assert snapshot.term_fen == house == sum(each.draft.principal_fen for each in held)
        assert all(each.draft.matures_at > snapshot.now for each in held), "its time has come"
        for each in (row.deposit for row in rows if row.deposit.state is TermState.MATURED):
            assert each.paid_fen == each.draft.principal_fen + each.interest_fen
            assert each.closed_at == each.draft.matures_at
        balance = self.wallet.holds("balance")
        assert snapshot.assets.total_fen == balance + self.wallet.holds("fund") + house

    @invariant()
    def money_on_its_way_goes_to_bound_cards(self) -> None:
        bound = {card.account_id for card in self.wallet.snapshot.cards}
        for arrival in self.wallet.session.ask(OnTheWay()):
            assert arrival.account_id in bound and arrival.arrives_at > self.wallet.snapshot.now

    @invariant()
    def methods_and_accounts_are_in_one_order(self) -> None:
        directory, snapshot = self.wallet.world.directory, self.wallet.snapshot
        assert directory.methods == tuple(account.id for account in snapshot.accounts)
        assert snapshot.cards == directory.cards and snapshot.former_cards == directory.former

    @invariant()
    def covers_are_in_force_until_their_end(self) -> None:
        for row in self.wallet.session.ask(Covers()):
            assert row.active == (
                row.product.shipped or bool(row.bought and row.bought.until > self.wallet.snapshot.now)
            )

    @invariant()
    def no_cap_has_less_than_nothing_left(self) -> None:
        for cap in self.wallet.session.ask(CardCaps()):
            assert cap.day_left_fen is None or 0 <= cap.day_left_fen <= (cap.day_fen or 0)
            assert cap.month_left_fen is None or 0 <= cap.month_left_fen <= (cap.month_fen or 0)

    def no_card_paid_more_than_its_bank_lets_it(self) -> None:
        """By its bills, on every day and in every month of this life."""
        days, months = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
        for bill in self.wallet.session.ask(BillsPage(limit=ALL)).rows:
            if bill.id > self.first_bill and bill.amount_fen < 0:
                days[bill.method, f"{bill.at:%Y-%m-%d}"] -= bill.amount_fen
                months[bill.method, f"{bill.at:%Y-%m}"] -= bill.amount_fen
        snapshot = self.wallet.snapshot
        for card in snapshot.cards + snapshot.former_cards:
            bank = issuer_of(card, self.wallet.world.town.banks)
            assert bank is not None
            for cap, sums in ((bank.day_fen, days), (bank.month_fen, months)):
                most = max((sum_ for (method, _), sum_ in sums.items() if method == card.account_id), default=0)
                assert cap is None or most <= cap, (card.id, most)

    def _card(self, turn: int) -> str:
        """A bound card, or (last) one that is not."""
        snapshot = self.wallet.snapshot
        known = [card.account_id for card in snapshot.cards]
        others = [card.account_id for card in snapshot.former_cards] or [self.wallet.method("fund")]
        return (known + others)[turn % (len(known) + len(others))]
