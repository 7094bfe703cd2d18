"""What a life does with films, trains, flights, deals and taxis."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from app.commands.orders.placing import PlaceOrder
from app.commands.orders.riding import CancelRide, PayRide
from app.commands.orders.showing import RefundPass, ShowPass
from app.domain.events import Event, OrderPlaced
from app.domain.goings.passes import PassKind, PassState
from app.domain.goings.seats import seats_of
from app.domain.orders.states import OrderState
from app.domain.receipts import Receipt
from app.domain.times import CHINA
from app.queries.goings import GoingsOn, PassById, PassesPage, RideById
from app.queries.orders import OrderById
from app.queries.pages import BillById
from tests.app.lives.life import commands
from tests.app.lives.orders import Ordering
from tests.app.lives.trades import Paid, Trading
from tests.app.wallets import PASSWORD, WRONG

_SOLD = ("movies", "trains", "flights", "nearby")
_ids = st.integers(1, 8)
_methods = st.sampled_from(["balance", "fund", "icbc", "ccb"])
_OVER = {
    PassState.VALID: OrderState.PAID,
    PassState.USED: OrderState.DONE,
    PassState.REFUNDED: OrderState.RETURNED,
    PassState.EXPIRED: OrderState.EXPIRED,
}


class Going(Ordering):
    def happened(self, event: Event, command: Any) -> None:
        """What was bought from a merchant can be given back to it, as any trade can."""
        super().happened(event, command)
        if isinstance(event, OrderPlaced) and isinstance(self, Trading) and event.function in _SOLD and event.bill_id:
            self.paid[event.bill_id] = Paid(event.amount_fen, self.wallet.snapshot.now)

    @rule(
        target=commands, function=st.sampled_from(_SOLD), method=_methods,
        password=st.sampled_from([PASSWORD] * 7 + [WRONG]), data=st.data(),
    )  # fmt: skip
    def go(self, function: str, method: str, password: str, data: st.DataObject) -> Any:
        rows = self.wallet.session.ask(GoingsOn(function, self._day(data)))
        if not rows:
            return self._sent(PlaceOrder(self.new_id(), function, {"going": "x"}, self.wallet.method(method), password))
        row = data.draw(st.sampled_from(rows[:6]), label="row")
        grade = data.draw(st.sampled_from(row.grades), label="grade").grade
        fields = {"going": row.going.key, "grade": grade.id}
        if function == "movies":
            shelf = self.wallet.world.town.shelf("movies")
            known = [seat.id for seat in seats_of(shelf.rooms[grade.room or ""])[:12]] if shelf else []
            fields["seats"] = " ".join(
                data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=3), label="seats")
            )
        if function == "nearby":
            fields["count"] = str(data.draw(st.integers(1, 3), label="count"))
        return self._sent(PlaceOrder(self.new_id(), function, fields, self.wallet.method(method), password))

    @rule(target=commands, to=st.sampled_from(["huanglong", "airport", "wulin"]), method=_methods)
    def call_a_taxi(self, to: str, method: str) -> Any:
        fields = {"from": "wulin", "to": to, "car": "taxi"}
        return self._sent(PlaceOrder(self.new_id(), "taxi", fields, self.wallet.method(method), PASSWORD))

    @rule(target=commands, back=st.integers(0, 3))
    def cancel_the_ride(self, back: int) -> Any:
        found = self.wallet.session.ask(RideById())
        return self._sent(CancelRide(self.new_id(), found.order.id - back if found else 1))

    @rule(target=commands, method=_methods)
    def pay_the_ride(self, method: str) -> Any:
        found = self.wallet.session.ask(RideById())
        return self._sent(PayRide(self.new_id(), found.order.id if found else 1, self.wallet.method(method), PASSWORD))

    @rule(target=commands, pass_id=_ids)
    def show_a_pass(self, pass_id: int) -> Any:
        found = self.wallet.session.ask(PassById(pass_id))
        return self._sent(ShowPass(self.new_id(), found.held.code if found else "000000000000"))

    @rule(target=commands, pass_id=_ids)
    def give_a_pass_back(self, pass_id: int) -> Any:
        sheet = self.wallet.session.ask(PassById(pass_id))
        command = RefundPass(self.new_id(), pass_id)
        outcome = self.do(command)
        if isinstance(outcome, Receipt) and sheet is not None:
            bill = self.wallet.session.ask(BillById(outcome.bill_id or 0)).bill
            assert bill.amount_fen == sheet.paid_fen - (sheet.fee_fen or 0) and bill.method == sheet.method
        return command

    def _day(self, data: st.DataObject) -> Any:
        ahead = data.draw(st.integers(0, 4), label="days ahead")
        return (self.wallet.snapshot.now + timedelta(days=ahead)).astimezone(CHINA).date()

    @invariant()
    def passes_agree_with_their_orders_and_no_place_is_sold_twice(self) -> None:
        held = [each for kind in PassKind for each in self.wallet.session.ask(PassesPage(kind, limit=200)).rows]
        places: list[tuple[str, str]] = []
        for each in held:
            order = self.wallet.session.ask(OrderById(each.order_id)).order
            assert order.state is _OVER[each.state] and order.bill_id == each.bill_id
            assert each.state is not PassState.VALID or each.ends_at > self.wallet.snapshot.now
            if each.state is not PassState.REFUNDED:
                places += [(order.facts["going"], place) for place in order.facts["places"]]
        assert len(set(places)) == len(places)
        assert len({each.code for each in held}) == len(held)
