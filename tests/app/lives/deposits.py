"""Rentals and stored value: every rental comes to an end, and what merchants owe is all on its accounts."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from app.commands.payments import PayMerchant
from app.commands.prepaid.owing import FillPrepaid, ReturnPrepaid
from app.commands.rentals.booking import CancelRental, RentCar
from app.commands.rentals.driving import PickUpCar, ReturnCar
from app.commands.rentals.settling import SettleRental
from app.domain.accounts import fund_of
from app.domain.events import Event, PrepaidMoved
from app.domain.prepaid import prepaid_account
from app.domain.receipts import Receipt
from app.domain.rentals import IdentityField, RentalState
from app.queries.rentals import Rentals
from tests.app.lives.holds import Holding
from tests.app.lives.life import amounts, commands, passwords

cars = st.sampled_from(["polo", "gl8", "polo", "tank"])
ahead = st.sampled_from([-1, 0, 0, 1, 1, 2, 14, 15])
lengths = st.sampled_from([0, 1, 1, 2, 3, 7])
consents = st.sampled_from([tuple(field.value for field in IdentityField)] * 5 + [("phone",)])
turns = st.integers(0, 4)
sellers = st.sampled_from(["yintai", "yintai", "yhd", "kuaidi"])
sold = st.sampled_from([10_000, 20_000, 30_000, 50_000, 100_000, 1])
OVER = (RentalState.SETTLED, RentalState.CANCELLED)


class Depositing(Holding):
    """Says to ``Holding`` what rentals do with their deposits by its events alone."""

    def happened(self, event: Event, command: Any) -> None:
        super().happened(event, command)
        if isinstance(event, PrepaidMoved) and event.method == fund_of(self.wallet.snapshot.person.id):
            self.units_fen -= command.amount_fen

    @rule(
        target=commands,
        car=cars,
        day=ahead,
        days=lengths,
        given=consents,
        method=st.sampled_from(["fund", "fund", "balance", "ccb"]),
        password=passwords,
    )
    def rent(self, car: str, day: int, days: int, given: tuple[str, ...], method: str, password: str) -> Any:
        first_day = (self.wallet.snapshot.now + timedelta(days=day)).date().isoformat()
        command = RentCar(self.new_id(), car, first_day, days, given, self.wallet.method(method), password)
        before = len(self.wallet.session.ask(Rentals()))
        outcome = self.do(command)
        assert len(self.wallet.session.ask(Rentals())) == before + isinstance(outcome, Receipt)
        return command

    @rule(target=commands, turn=turns)
    def cancel_a_rental(self, turn: int) -> Any:
        return self._sent(CancelRental(self.new_id(), self._rental(turn)))

    @rule(target=commands, turn=turns)
    def pick_up(self, turn: int) -> Any:
        return self._sent(PickUpCar(self.new_id(), self._rental(turn)))

    @rule(target=commands, turn=turns)
    def bring_back(self, turn: int) -> Any:
        return self._sent(ReturnCar(self.new_id(), self._rental(turn)))

    @rule(target=commands, turn=turns, damage=st.sampled_from([0, 0, 5_000, 300_000, -1]))
    def settle(self, turn: int, damage: int) -> Any:
        return self._sent(SettleRental(self.new_id(), self._rental(turn), damage))

    @rule(
        target=commands,
        merchant=sellers,
        amount=sold,
        method=st.sampled_from(["balance", "fund", "icbc"]),
        password=passwords,
    )
    def fill_stored_value(self, merchant: str, amount: int, method: str, password: str) -> Any:
        return self._sent(FillPrepaid(self.new_id(), merchant, amount, self.wallet.method(method), password))

    @rule(target=commands, merchant=sellers, at=sellers, amount=amounts, password=passwords)
    def spend_stored_value(self, merchant: str, at: str, amount: int, password: str) -> Any:
        account = prepaid_account(merchant, self.wallet.snapshot.person.id)
        command = PayMerchant(self.new_id(), self.wallet.code(at), amount, account, password)
        assert not isinstance(self.do(command), Receipt) or merchant == at
        return command

    @rule(target=commands, merchant=sellers)
    def the_rest_comes_back(self, merchant: str) -> Any:
        return self._sent(ReturnPrepaid(self.new_id(), merchant))

    @invariant()
    def a_rental_that_is_over_has_nothing_frozen_and_nothing_to_come(self) -> None:
        reader, now = self.wallet.store.reader, self.wallet.snapshot.now
        for rental in self.wallet.session.ask(Rentals()):
            hold = reader.holds.get(rental.draft.hold_id)
            assert hold is not None
            planned = [
                due
                for kind in ("ready", "no_show", "due", "overdue", "settles")
                for due in reader.agenda.planned(f"rental_{kind}", str(rental.id))
            ]
            if rental.state in OVER:
                assert hold.over and not planned
            else:
                assert planned and all(due.at > now for due in planned), "the clock ends it, if nobody does"

    @invariant()
    def what_merchants_owe_is_on_its_accounts(self) -> None:
        reader = self.wallet.store.reader
        for owed in self.wallet.snapshot.prepaid:
            assert reader.account(owed.account_id).balance_fen == owed.balance_fen >= 0
            assert 0 <= owed.bonus_fen <= owed.given_fen and owed.own_fen >= 0

    def _sent(self, command: Any) -> Any:
        self.do(command)
        return command

    def _rental(self, turn: int) -> int:
        """One there is, mostly of the last."""
        found = self.wallet.session.ask(Rentals())
        return found[turn % len(found)].id if found else turn
