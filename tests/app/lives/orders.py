"""What a life does with the Pay tab's functions."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from app.commands.orders.placing import PlaceOrder
from app.commands.orders.splitting import CloseSplit, RemindShare
from app.commands.orders.standing import ChangeFamilyLimit, EndFamilyPay, PayCollect, SpendFamily
from app.commands.orders.touching import TouchCard
from app.domain.events import Event, OrderMoved, OrderPlaced
from app.domain.orders.shares import shares_in
from app.domain.orders.states import OrderState
from app.queries.orders import OrderById, OrdersPage, OwnCode
from app.queries.pages import BillById
from tests.app.commands.orders.stories import CARD, GOOD
from tests.app.lives.fund import Investing
from tests.app.lives.life import Life, commands
from tests.app.wallets import PASSWORD, WRONG

_CHANGES: dict[str, dict[str, list[str]]] = {
    "transfer": {"amount": ["0.01", "120", "49999"]},
    "top_up": {"value": ["30", "100", "500"]},
    "card_repay": {"amount": ["1", "900"], "due_day": ["", "5", "28"]},
    "utilities": {"number": ["3301205518", "3301205519", "3301205000"]},
    "lottery": {"picks": ["01 02 03 04 05 06+07", "07 08 09 10 11 12+01; 13 14 15 16 17 18+02", "1+1"]},
    "donate": {"amount": ["1", "66.66"]},
    "remit": {"amount": ["10", "333.33"], "currency": ["USD", "JPY", "GBP"]},
    "collect": {"amount": ["5", "36.60"]},
    "split_bill": {"amount": ["0.05", "100", "77.77"], "me": ["with_me", "without_me"]},
    "family_pay": {"contact": ["mum", "wang_lei"], "limit": ["100", "300"]},
    "parcels": {"number": ["123456789012", "A123456789", "210987654321"]},
}
_TO_CARD = {"to": "card", "contact": "", "card": CARD["zhao_min"], "speed": "two_hours"}
_people = st.sampled_from(["mum", "wang_lei", "zhao_min"])
_ids = st.integers(1, 12)


class Ordering(Life):
    def happened(self, event: Event, command: Any) -> None:
        """What an order took from Yu'e Bao or brought back there goes into that area's model."""
        super().happened(event, command)
        if not isinstance(event, OrderPlaced | OrderMoved) or not isinstance(self, Investing):
            return
        if event.bill_id and event.method == self.wallet.method("fund"):
            self.units_fen += self.wallet.session.ask(BillById(event.bill_id)).bill.amount_fen

    @rule(
        target=commands, function=st.sampled_from(list(GOOD)),
        method=st.sampled_from(["balance", "fund", "icbc", "ccb"]), password=st.sampled_from([PASSWORD] * 7 + [WRONG]),
        data=st.data(),
    )  # fmt: skip
    def order(self, function: str, method: str, password: str, data: st.DataObject) -> Any:
        fields = dict(GOOD[function])
        for name, values in _CHANGES.get(function, {}).items():
            fields[name] = data.draw(st.sampled_from(values), label=name)
        kept = {name: value for name, value in fields.items() if value}
        return self._sent(PlaceOrder(self.new_id(), function, kept, self.wallet.method(method), password))

    @rule(target=commands, holder=st.sampled_from(["Zhao Min", "赵敏", "Zhang San"]), amount=st.integers(1, 90_000))
    def transfer_to_a_card(self, holder: str, amount: int) -> Any:
        fields = {**_TO_CARD, "holder": holder, "amount": f"{amount // 100}.{amount % 100:02d}"}
        fields = {name: value for name, value in fields.items() if value}
        return self._sent(PlaceOrder(self.new_id(), "transfer", fields, self.wallet.method("balance"), PASSWORD))

    @rule(target=commands, person=_people, amount=st.sampled_from([0, 5, 500, 3_660]), order_id=_ids)
    def somebody_pays_my_code(self, person: str, amount: int, order_id: int) -> Any:
        found = self.wallet.session.ask(OrderById(order_id))
        code = found.code if found and found.code else self.wallet.session.ask(OwnCode())
        return self._sent(PayCollect(self.new_id(), person, code, amount))

    @rule(target=commands, order_id=_ids, person=_people)
    def remind(self, order_id: int, person: str) -> Any:
        return self._sent(RemindShare(self.new_id(), order_id, person))

    @rule(target=commands, order_id=_ids)
    def close_a_split(self, order_id: int) -> Any:
        return self._sent(CloseSplit(self.new_id(), order_id))

    @rule(
        target=commands,
        person=_people,
        amount=st.sampled_from([1, 9_900, 25_000]),
        merchant=st.sampled_from([None, "yhd", "yintai"]),
    )
    def family_spends(self, person: str, amount: int, merchant: str | None) -> Any:
        return self._sent(SpendFamily(self.new_id(), person, amount, merchant))

    @rule(target=commands, order_id=_ids, limit=st.sampled_from([10_000, 50_000]))
    def change_limit(self, order_id: int, limit: int) -> Any:
        return self._sent(ChangeFamilyLimit(self.new_id(), order_id, limit, PASSWORD))

    @rule(target=commands, order_id=_ids)
    def end_family_pay(self, order_id: int) -> Any:
        return self._sent(EndFamilyPay(self.new_id(), order_id))

    @rule(
        target=commands, function=st.sampled_from(["campus_card", "city_card"]), fare=st.sampled_from([0, 200, 9_000])
    )
    def touch(self, function: str, fare: int) -> Any:
        return self._sent(TouchCard(self.new_id(), function, GOOD[function]["number"], fare))

    def _sent(self, command: Any) -> Any:
        self.do(command)
        return command

    @invariant()
    def orders_agree_with_their_bills(self) -> None:
        for function in GOOD:
            for order in self.wallet.session.ask(OrdersPage(function, limit=200)).rows:
                self._check(order)

    def _check(self, order: Any) -> None:
        if order.bill_id is not None:
            bill = self.wallet.session.ask(BillById(order.bill_id)).bill
            assert bill.amount_fen == -(order.amount_fen + order.fee_fen) and bill.method == order.method
        now = self.wallet.snapshot.now
        if order.state is OrderState.PAID and order.function not in ("campus_card", "city_card"):
            assert order.arrives_at is None or order.arrives_at > now, "its time has come and it has not moved"
        shares = shares_in(order.facts)
        if shares:
            assert sum(share.amount_fen for share in shares) + order.facts["mine"] == order.amount_fen
            assert (order.state is OrderState.DONE) is all(share.paid_bill for share in shares)
        if order.function == "family_pay":
            left = self.wallet.session.ask(OrderById(order.id)).left_fen
            assert 0 <= left <= order.amount_fen
