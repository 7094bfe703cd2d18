"""Merchants' holds, against a plain model: what rests, what is frozen where, which number asked for what."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from app.commands.clock import AdvanceClock
from app.commands.holds.drawing import CaptureHold, ReleaseHold
from app.commands.holds.opening import AuthorizeHold, DeclineHold, OpenHold
from app.domain.accounts import balance_of, fund_of
from app.domain.events import Event, HoldAuthorized, HoldCaptured, HoldClosed, HoldOpened, HoldReleased
from app.domain.holds import LASTS
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.queries.holds import HoldById, HoldsPage
from tests.app.lives.fund import Investing
from tests.app.lives.life import ALL, commands, merchants, passwords

NEVER = datetime.max.replace(tzinfo=UTC)
CAR = Text("Car", "车")
sums = st.sampled_from([0, 1, 900, 30_000, 200_000, 10_000_000_001])
numbers = st.sampled_from(["H1", "H2", "H3", "H4", "H5", "H6"])
NUMBERS = ["A", "B", "C", "D", "E", "F"]
"""Of the merchants of this story; a rental makes requests of its own."""
request_numbers = st.sampled_from(NUMBERS)
parts = st.sampled_from(["nothing", "fen", "half", "half", "rest", "more", "same", "other"])
timeouts = st.sampled_from([60, 900, 15 * 86_400])
places = st.integers(0, 12)
sources = st.sampled_from(["balance", "balance", "fund", "fund", "ccb"])


@dataclass
class Held:
    amount_fen: int
    due_at: datetime
    lapses_at: datetime = NEVER
    state: str = "INIT"
    method: str = ""
    captured_fen: int = 0
    released_fen: int = 0
    requests: dict[str, tuple[type, int, Receipt]] = field(default_factory=dict)

    @property
    def rest_fen(self) -> int:
        return (self.amount_fen if self.method else 0) - self.captured_fen - self.released_fen


class Holding(Investing):
    """Says what is frozen of Yu'e Bao to ``Investing``."""

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[int, Held] = {}

    def happened(self, event: Event, command: Any) -> None:
        super().happened(event, command)
        now = self.wallet.snapshot.now
        match event:
            case HoldOpened():
                due_at = now + timedelta(seconds=getattr(command, "pay_timeout_s", 900))
                self.held[event.hold_id] = Held(event.amount_fen, due_at)
            case HoldClosed():
                held = self.held[event.hold_id]
                assert held.state == "INIT" and (event.declined or now >= held.due_at), "only what waits is closed"
                held.state = "CLOSED"
            case HoldAuthorized():
                held = self.held[event.hold_id]
                held.state, held.method, held.lapses_at = "AUTHORIZED", event.method, now + LASTS
            case HoldCaptured():
                self.held[event.hold_id].captured_fen += event.amount_fen
                self._settle(event.hold_id)
            case HoldReleased():
                held = self.held[event.hold_id]
                assert not event.lapsed or (held.lapses_at <= now and event.amount_fen == held.rest_fen)
                held.released_fen += event.amount_fen
                self._settle(event.hold_id)
        self.frozen_fen = self._frozen(fund_of(self.wallet.snapshot.person.id))

    @rule(target=commands, merchant=merchants, number=numbers, amount=sums, timeout=timeouts)
    def a_merchant_asks_to_hold(self, merchant: str, number: str, amount: int, timeout: int) -> Any:
        command = OpenHold(self.new_id(), merchant, number, amount, CAR, timeout)
        known = [
            each.terms == command.terms
            for each in self.wallet.session.ask(HoldsPage(limit=ALL)).rows
            if (each.terms.merchant_id, each.terms.request_no) == (merchant, number)
        ]
        outcome, count = self.do(command), len(self.held)
        if not amount or amount > 10_000_000_000:
            assert _code(outcome) in (RefusalCode.AMOUNT_ZERO, RefusalCode.AMOUNT_TOO_LARGE)
        elif known and not known[0]:
            assert _code(outcome) is RefusalCode.CONTEXT_INCONSISTENT
        else:
            assert isinstance(outcome, Receipt) and outcome.values["hold_id"] in self.held
            assert not known or len(self.held) == count
        return command

    @rule(target=commands, place=places, method=sources, password=passwords)
    def authorize_a_hold(self, place: int, method: str, password: str) -> Any:
        hold_id, account = self._one(place), self.wallet.method(method)
        state = self.held[hold_id].state if hold_id in self.held else ""
        available = self.wallet.snapshot.account(account).available_fen
        command = AuthorizeHold(self.new_id(), hold_id, account, password)
        outcome = self.do(command)
        if state != "INIT":
            wanted = {
                "": RefusalCode.HOLD_UNKNOWN, "AUTHORIZED": RefusalCode.HOLD_AUTHORIZED,
                "FINISH": RefusalCode.ORDER_ALREADY_FINISH, "CLOSED": RefusalCode.ORDER_ALREADY_CLOSED,
            }  # fmt: skip
            assert _code(outcome) is wanted[state]
        elif isinstance(outcome, Receipt):
            assert method != "ccb" and self.held[hold_id].amount_fen <= available
        return command

    @rule(target=commands, place=places)
    def decline_a_hold(self, place: int) -> Any:
        hold_id = self._one(place)
        state, command = self._state(hold_id)[0], DeclineHold(self.new_id(), hold_id)
        outcome = self.do(command)
        wanted = {
            "": RefusalCode.HOLD_UNKNOWN, "AUTHORIZED": RefusalCode.HOLD_AUTHORIZED,
            "FINISH": RefusalCode.ORDER_ALREADY_FINISH, "CLOSED": RefusalCode.ORDER_ALREADY_CLOSED,
        }  # fmt: skip
        assert isinstance(outcome, Receipt) if state == "INIT" else _code(outcome) is wanted[state]
        return command

    @rule(target=commands, place=places, number=request_numbers, part=parts, complete=st.booleans())
    def a_merchant_captures(self, place: int, number: str, part: str, complete: bool) -> Any:
        hold_id = self._one(place)
        amount, before = self._part(hold_id, number, part), self._state(hold_id)
        command = CaptureHold(self.new_id(), hold_id, number, amount, complete)
        outcome = self.do(command)
        self._drawn(command, before, outcome, RefusalCode.AUTH_AMOUNT_NOT_ENOUGH)
        return command

    @rule(target=commands, place=places, number=request_numbers, part=parts)
    def a_merchant_releases(self, place: int, number: str, part: str) -> Any:
        hold_id = self._one(place)
        amount, before = self._part(hold_id, number, part), self._state(hold_id)
        command = ReleaseHold(self.new_id(), hold_id, number, amount)
        outcome = self.do(command)
        self._drawn(command, before, outcome, RefusalCode.REQUEST_AMOUNT_EXCEED)
        return command

    @rule()
    def the_time_to_authorize_passes(self) -> None:
        waiting = [held.due_at for held in self.held.values() if held.state == "INIT"]
        if waiting:
            seconds = int((min(waiting) - self.wallet.snapshot.now).total_seconds())
            assert isinstance(self.do(AdvanceClock(self.new_id(), seconds)), Receipt)

    @invariant()
    def every_hold_stands_as_it_must(self) -> None:
        snapshot, reader = self.wallet.snapshot, self.wallet.store.reader
        for hold in reader.holds.page(None, ALL):
            held = self.held[hold.id]
            assert hold.rest_fen == held.rest_fen >= 0
            assert (hold.state.value, hold.method) == (held.state, held.method)
            assert (hold.captured_fen, hold.released_fen) == (held.captured_fen, held.released_fen)
            assert held.state != "INIT" or held.due_at > snapshot.now
        waiting = [hold_id for hold_id, held in self.held.items() if held.state == "INIT"]
        assert sorted(int(due.subject) for due in reader.agenda.planned("hold_timeout")) == sorted(waiting)
        held = {hold_id: each.lapses_at for hold_id, each in self.held.items() if each.state == "AUTHORIZED"}
        assert {int(due.subject): due.at for due in reader.agenda.planned("hold_lapse")} == held
        assert all(at > snapshot.now for at in held.values())

    @invariant()
    def what_is_frozen_is_what_holds_rest_on(self) -> None:
        snapshot = self.wallet.snapshot
        balance = balance_of(snapshot.person.id)
        assert snapshot.account(balance).floor_fen == self._frozen(balance)
        assert snapshot.fund.frozen_fen == self._frozen(fund_of(snapshot.person.id))

    def teardown(self) -> None:
        for hold_id, held in self.held.items():
            requests = self.wallet.session.ask(HoldById(hold_id)).requests
            own = [each for each in requests if each.request_no in NUMBERS]
            asked = {each.request_no: (each.amount_fen, each.bill_id, each.rest_fen) for each in own}
            assert asked == {
                number: (amount, receipt.bill_id, receipt.values["rest_fen"])
                for number, (_, amount, receipt) in held.requests.items()
            }
        super().teardown()

    def _drawn(
        self, command: CaptureHold | ReleaseHold, before: tuple[str, int], outcome: Outcome, over: RefusalCode
    ) -> None:
        held, (state, rest) = self.held.get(command.hold_id), before
        known = held.requests.get(command.request_no) if held else None
        if held is None:
            assert _code(outcome) is RefusalCode.HOLD_UNKNOWN
        elif known and known[:2] == (type(command), command.amount_fen):
            assert isinstance(outcome, Receipt) and (outcome.bill_id, outcome.values) == (
                known[2].bill_id,
                known[2].values,
            )
            assert self._state(command.hold_id) == before
        elif known:
            assert _code(outcome) is RefusalCode.DISCORDANT_REPEAT_REQUEST
        elif state != "AUTHORIZED":
            wanted = {"INIT": RefusalCode.AUTH_ORDER_NOT_PAID, "CLOSED": RefusalCode.ORDER_ALREADY_CLOSED}
            assert _code(outcome) is wanted.get(state, RefusalCode.ORDER_ALREADY_FINISH)
        elif not 0 < command.amount_fen <= rest:
            assert _code(outcome) is (over if command.amount_fen else RefusalCode.AMOUNT_ZERO)
        else:
            assert isinstance(outcome, Receipt)
            complete = isinstance(command, CaptureHold) and command.complete
            assert outcome.values["rest_fen"] == held.rest_fen == (0 if complete else rest - command.amount_fen)
            held.requests[command.request_no] = (type(command), command.amount_fen, outcome)

    def _part(self, hold_id: int, number: str, part: str) -> int:
        rest = self._state(hold_id)[1]
        known = self.held[hold_id].requests.get(number) if hold_id in self.held else None
        amount = known[1] if known else 1
        return {
            "nothing": 0, "fen": 1, "half": (rest + 1) // 2, "rest": rest, "more": rest + 1, "same": amount,
            "other": amount + 1,
        }[part]  # fmt: skip

    def _state(self, hold_id: int) -> tuple[str, int]:
        held = self.held.get(hold_id)
        return ("", 0) if held is None else (held.state, held.rest_fen)

    def _settle(self, hold_id: int) -> None:
        held = self.held[hold_id]
        if not held.rest_fen:
            held.state = "FINISH" if held.captured_fen else "CLOSED"

    def _frozen(self, method: str) -> int:
        return sum(held.rest_fen for held in self.held.values() if held.method == method)

    def _one(self, place: int) -> int:
        """A hold, mostly one there is."""
        return sorted(self.held)[place % len(self.held)] if self.held else place


def _code(outcome: Outcome) -> RefusalCode:
    assert isinstance(outcome, Refusal), outcome
    return outcome.code
