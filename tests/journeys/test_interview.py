"""What the interview of May 2014 asks for, point by point, without a window: one story a point.

Its first point (what is used most stands on the first screen), the second (service windows have a tab of their own) and
the fourth (four channels) are told by the layout document; that nothing but badges changes on the home screen is
``tests/ui/test_quiet_home_screen.py``, and the same stories in the window are ``test_interview_window.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import open_wallet
from app.commands.clock import AdvanceClock
from app.commands.coupons.claiming import ClaimCoupon
from app.commands.coupons.publishing import PublishCoupon
from app.commands.holds.drawing import CaptureHold, ReleaseHold
from app.commands.memberships.claiming import ClaimCard
from app.commands.messages import SeeWindow
from app.commands.payments import PayMerchant
from app.commands.people.signing_in import SignIn
from app.commands.prepaid.owing import FillPrepaid, ReturnPrepaid
from app.commands.rentals.booking import RentCar
from app.commands.rentals.driving import PickUpCar, ReturnCar
from app.commands.serving.following import Follow, Unfollow
from app.commands.serving.sending import SendMass
from app.domain.attention.decisions import Action
from app.domain.codes import make_merchant_code
from app.domain.coupons import DaysAfter, Terms
from app.domain.funnel import FunnelStep
from app.domain.messages import MessageKind
from app.domain.people_book import Portrait
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.rentals import IdentityField
from app.domain.serving.letters import Letter
from app.domain.texts import Text
from app.layouts.document import Layout
from app.layouts.reader import read_layout
from app.queries.holds import HoldById
from app.queries.pages import LedgerTotal
from app.queries.people import AudienceOf, FunnelOf, ResidentsPage
from app.queries.rentals import RentalById
from app.resources import resource_folder
from app.session import WalletSession

LETTER = Letter(MessageKind.TEXT, Text("This week", "本周"), Text("New on every floor.", "每层都有新品。"))


@dataclass
class Story:
    """A wallet on disk and the ids of its commands."""

    session: WalletSession
    numbers: Iterator[int] = field(default_factory=count)

    def do(self, kind: Any, *fields: Any, **named: Any) -> Any:
        return self.session.send(kind(f"story-{next(self.numbers)}", *fields, **named))

    def done(self, kind: Any, *fields: Any, **named: Any) -> Receipt:
        outcome = self.do(kind, *fields, **named)
        assert isinstance(outcome, Receipt), outcome
        return outcome

    def pay(self, merchant_id: str, yuan: int, **named: Any) -> Receipt:
        snapshot = self.session.snapshot
        code = make_merchant_code(snapshot.merchant(merchant_id).number, snapshot.now)
        return self.done(PayMerchant, code, yuan * 100, snapshot.accounts[1].id, snapshot.demo_password, **named)

    def wait(self, *, days: int = 0, hours: int = 0) -> None:
        self.done(AdvanceClock, days * 86_400 + hours * 3_600)

    def unread(self, merchant_id: str) -> int:
        windows = [each for each in self.session.snapshot.windows if each.merchant_id == merchant_id]
        return windows[0].unread if windows else 0

    def count(self, merchant_id: str, step: FunnelStep) -> int:
        return next(each.count for each in self.session.ask(FunnelOf(merchant_id)).stages if each.step is step)


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    with open_wallet("quiet_morning", folder=tmp_path) as session:
        yield Story(session)
        assert session.ask(LedgerTotal()) == 0


def test_four_channels_and_windows_with_a_tab_of_their_own() -> None:
    layout = read_layout(resource_folder("layouts") / "four_tabs.toml")
    assert isinstance(layout, Layout)
    assert [tab.id for tab in layout.tabs] == ["pay", "services", "discover", "wealth"]
    homes = {tab.id: [section.kind for section in tab.sections] for tab in layout.tabs}
    assert [tab for tab, kinds in homes.items() if "windows" in kinds] == ["services"]
    assert homes["pay"][:2] == ["quick_actions", "grid"]


def test_a_person_is_woken_softly_and_reading_takes_back_exactly_that(story: Story) -> None:
    before = story.session.snapshot.unread
    story.pay("yintai", 30)
    decided = story.session.snapshot.attention.pushes[0]
    assert decided.decision.action is Action.PUSH and story.session.snapshot.unread == before + 1
    story.done(SendMass, "yintai", LETTER)
    assert story.session.snapshot.attention.pushes[0] == decided, "a promotion does not push"
    assert story.unread("yintai") == 2
    story.done(SeeWindow, "yintai")
    assert story.unread("yintai") == 0 and story.session.snapshot.unread == before


def test_a_coupon_leads_to_the_window_and_that_to_a_card_with_a_threshold(story: Story) -> None:
    story.done(Unfollow, "yintai")
    published = story.done(PublishCoupon, "yintai", Terms(2_000, 10_000, 500, 30, DaysAfter(14)))
    claimed = story.done(ClaimCoupon, published.values["coupon_id"])
    assert story.done(ClaimCoupon, published.values["coupon_id"]).values == claimed.values, "one claim, sent twice"
    early = story.do(ClaimCard, "lashou", consents=("name", "phone", "identity"))
    assert isinstance(early, Refusal) and early.code in (RefusalCode.CARD_NEEDS_VISITS, RefusalCode.CARD_NEEDS_SPEND)
    story.pay("yintai", 128, claim_id=claimed.values["claim_id"])
    story.done(Follow, "yintai")
    for _ in range(4):
        story.pay("yintai", 20)
        story.wait(hours=20)
    story.done(ClaimCard, "yintai", consents=("name", "phone", "identity"))
    person = story.session.snapshot.person.id
    reader = story.session.ask(FunnelOf("yintai"))
    assert [each.step for each in reader.stages] == list(FunnelStep)
    assert all(story.count("yintai", step) >= 1 for step in FunnelStep), (person, reader)


def test_others_go_through_the_same_funnel_by_the_clock(story: Story) -> None:
    story.done(PublishCoupon, "lashou", Terms(1_500, 5_000, 500, 30, DaysAfter(14)))
    offered = story.count("lashou", FunnelStep.OFFERED)
    assert offered > 200
    story.wait(days=10)
    counts = [story.count("lashou", step) for step in FunnelStep]
    assert 0 < counts[2] < counts[1] < counts[0] and counts[5] < counts[2]


def test_a_merchant_knows_its_people_by_portrait_and_writes_once_a_week(story: Story) -> None:
    everybody = story.session.ask(AudienceOf("yintai", Portrait()))
    some = story.session.ask(AudienceOf("yintai", Portrait(age_from=20, age_to=35, followed=True)))
    assert 0 < some.size < everybody.size == 201
    nobody = story.do(SendMass, "yintai", LETTER, Portrait(age_from=119, age_to=120))
    assert isinstance(nobody, Refusal) and nobody.code in (RefusalCode.AUDIENCE_EMPTY, RefusalCode.PORTRAIT_EMPTY)
    story.done(SendMass, "yintai", LETTER)
    again = story.do(SendMass, "yintai", LETTER)
    assert isinstance(again, Refusal) and again.code is RefusalCode.MASS_SEND_TOO_OFTEN
    story.wait(days=7)
    story.done(SendMass, "yintai", LETTER)


def test_what_a_merchant_wrote_waits_for_whoever_signs_in(story: Story) -> None:
    assert story.session.ask(FunnelOf("yintai")).people > 200
    page = story.session.ask(ResidentsPage(merchant_id="yintai", portrait=Portrait(followed=True)))
    follower = next(row.resident.person.id for row in page.rows if not row.signed_in)
    story.done(SendMass, "yintai", LETTER)
    story.wait(hours=2)
    story.done(SignIn, follower)
    assert story.session.snapshot.person.id == follower and story.unread("yintai") >= 1


def test_money_paid_ahead_is_owed_and_comes_back(story: Story) -> None:
    snapshot = story.session.snapshot
    story.done(FillPrepaid, "yintai", 50_000, snapshot.accounts[1].id, snapshot.demo_password)
    owed = story.session.snapshot.prepaid[0]
    assert owed.merchant_id == "yintai" and owed.balance_fen >= 50_000
    story.done(ReturnPrepaid, "yintai")
    assert story.session.snapshot.prepaid[0].balance_fen == 0


def test_a_car_is_rented_without_a_form_and_the_deposit_is_a_frozen_part_of_yu_e_bao(story: Story) -> None:
    snapshot = story.session.snapshot
    fund = snapshot.fund
    fields = tuple(each.value for each in IdentityField)
    rented = story.done(
        RentCar, "polo", "2014-05-17", 1, fields, snapshot.accounts[1].id, snapshot.demo_password
    )  # fmt: skip
    frozen = story.session.snapshot.fund
    assert (frozen.frozen_fen, frozen.confirmed_fen) == (300_000, fund.confirmed_fen), "frozen, and still there"
    story.wait(days=1)
    assert story.session.snapshot.fund.income_total_fen > fund.income_total_fen, "and still earning"
    story.done(PickUpCar, rented.values["rental_id"])
    story.done(ReturnCar, rented.values["rental_id"])
    hold = rented.values["hold_id"]
    story.done(CaptureHold, hold, "scratch-1", 20_000)
    again = story.do(CaptureHold, hold, "scratch-1", 30_000)
    assert isinstance(again, Refusal) and again.code is RefusalCode.DISCORDANT_REPEAT_REQUEST
    rest = story.session.ask(HoldById(int(hold))).hold.rest_fen
    story.done(ReleaseHold, hold, "rest", rest)
    assert story.session.snapshot.fund.frozen_fen == 0
    assert story.session.ask(RentalById(int(rented.values["rental_id"]))) is not None
