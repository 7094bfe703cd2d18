"""Member cards through the session: none below its threshold, consent field by field, levels by the clock."""

from __future__ import annotations

from datetime import date

import pytest

from app.commands.memberships.planning import SetCardPlan
from app.commands.refunds import RefundTrade
from app.commands.serving.following import Unfollow
from app.domain.events import CardClaimed, CardRaised, MemberUnbound, WindowFollowed
from app.domain.funnel import FunnelStep
from app.domain.identity import identity_digest
from app.domain.memberships import Level, Measure, Plan
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.queries.memberships import CardAt, CardPlan, MyCards, Standing
from tests.app.commands.coupons.stories import YINTAI, card, claimed, pay_with
from tests.app.commands.coupons.test_coupons import picture_holds
from tests.app.wallets import Wallet, paid, refused

CONSENTS = ("name", "phone", "identity")


def standing(wallet: Wallet, merchant: str = "yintai") -> Standing:
    found = wallet.session.ask(CardAt(merchant))
    assert found is not None
    return found


def given(wallet: Wallet) -> Standing:
    """The silver card, with the fifth visit of the quarter."""
    paid(wallet.pay(10_000, "fund", merchant="yintai"))
    outcome = card(wallet, "yintai", CONSENTS)
    assert isinstance(outcome, Receipt), outcome
    return standing(wallet)


def set_plan(wallet: Wallet, merchant: str, plan: Plan) -> Outcome:
    return wallet.session.send(SetCardPlan(next(wallet.ids), merchant, plan))


def test_the_world_s_message_told_the_truth(wallet: Wallet) -> None:
    """On 13 May Yintai wrote that two visits were to go; one was this morning."""
    ahead = standing(wallet).ahead
    assert ahead is not None and (ahead.measure, ahead.left, ahead.last) == (Measure.VISITS, 1, date(2014, 6, 30))
    plan = standing(wallet).plan
    visits = wallet.store.reader.memberships.visits(
        "yintai", wallet.snapshot.person.id, wallet.snapshot.now.replace(month=4, day=1)
    )
    assert plan.levels[0].needed - sum(each.at.date() < date(2014, 5, 13) for each in visits) == 2


def test_no_card_below_its_threshold(wallet: Wallet) -> None:
    before = wallet.snapshot
    assert card(wallet, "yintai", CONSENTS) == Refusal(RefusalCode.CARD_NEEDS_VISITS, {"visits_left": 1})
    assert card(wallet, "yhd", ("phone",)) == Refusal(RefusalCode.CARD_NEEDS_SPEND, {"needed_left_fen": 14_930})
    assert wallet.snapshot is before and standing(wallet).card is None
    assert refused(card(wallet, "kuaidi")) is RefusalCode.PLAN_UNKNOWN
    assert refused(card(wallet, "nobody")) is RefusalCode.MERCHANT_UNKNOWN


def test_a_visit_taken_back_whole_is_none(wallet: Wallet) -> None:
    bill_id = paid(wallet.pay(10_000, "fund", merchant="yintai"))
    wallet.session.send(RefundTrade(next(wallet.ids), "R", 10_000, bill_id=bill_id))
    assert refused(card(wallet, "yintai", CONSENTS)) is RefusalCode.CARD_NEEDS_VISITS


def test_the_card_with_its_number_level_and_points(wallet: Wallet) -> None:
    found = given(wallet)
    assert found.card is not None and found.level == 0
    assert len(found.card.number) == 8 and found.card.number.startswith("88")
    ahead = found.ahead
    assert ahead is not None and (ahead.level, ahead.measure) == (1, Measure.SPEND)
    assert found.points == 306 + 502 + 611 + 128 + 100, "whole yuan of the quarter it was claimed in"
    assert ahead.done == 30_680 + 50_204 + 61_168 + 12_800 + 10_000
    assert CardClaimed("yintai", 0, 3) in wallet.events()
    assert FunnelStep.CARD in wallet.store.reader.funnel.steps_of("yintai", wallet.snapshot.person.id)
    assert wallet.session.ask(CardPlan("yintai")).counts == (1, 0, 0)
    assert wallet.session.ask(MyCards())[0].merchant_id == "yintai"
    picture_holds(wallet)


def test_a_card_is_claimed_once(wallet: Wallet) -> None:
    given(wallet)
    after = wallet.snapshot
    assert isinstance(card(wallet, "yintai", CONSENTS), Receipt)
    assert isinstance(card(wallet, "yintai"), Receipt), "who has it is asked nothing"
    assert wallet.snapshot is after


@pytest.mark.parametrize("missing", CONSENTS)
def test_each_field_of_the_identity_needs_consent(wallet: Wallet, missing: str) -> None:
    paid(wallet.pay(10_000, "fund", merchant="yintai"))
    before = wallet.snapshot
    outcome = card(wallet, "yintai", tuple(each for each in CONSENTS if each != missing))
    assert outcome == Refusal(RefusalCode.FORM_CONSENT_MISSING, {"field": missing})
    assert wallet.snapshot is before


def test_the_merchant_gets_the_hash_and_never_the_number(wallet: Wallet) -> None:
    found, person = given(wallet), wallet.snapshot.person
    assert found.card is not None and found.card.digest == identity_digest("林晓雨", person.id_number)
    assert "birthday" not in found.card.consents
    dump = "\n".join(
        repr(row)
        for table in ("member_cards", "events", "outcomes", "messages", "notices")
        for row in wallet.store._connection.exec_driver_sql(f"SELECT * FROM {table}")
    )
    assert person.id_number not in dump


def test_an_answer_typed_into_the_form(wallet: Wallet) -> None:
    paid(wallet.pay(20_000, "fund"))
    assert isinstance(card(wallet, "yhd", ("phone",), floor=" 4, door 2 "), Receipt)
    found = standing(wallet, "yhd").card
    assert found is not None and found.answers == (("floor", "4, door 2"),) and not found.digest


def test_a_level_is_raised_by_the_next_morning(wallet: Wallet) -> None:
    given(wallet)
    paid(wallet.pay(60_000, "fund", merchant="yintai"))
    assert standing(wallet).level == 1, "shown at once, out of the bills"
    stored = wallet.store.reader.memberships.card("yintai", wallet.snapshot.person.id)
    assert stored is not None and stored.level == 0
    wallet.wait(days=1)
    assert CardRaised("yintai", 1) in wallet.events()
    note = wallet.store.reader.notices(None, 1)[0]
    assert note.notice.route == "member_card/yintai" and "Gold" in note.body.en
    wallet.wait(days=200)
    assert standing(wallet).level == 1, "kept in later quarters"
    assert [type(each) for each in wallet.events()].count(CardRaised) == 1


def test_whoever_spends_enough_gets_the_higher_card_at_once(wallet: Wallet) -> None:
    paid(wallet.pay(60_000, "fund", merchant="yintai"))
    card(wallet, "yintai", CONSENTS)
    assert standing(wallet).level == 1


def test_a_coupon_s_part_is_not_spending(wallet: Wallet) -> None:
    before = wallet.store.reader.memberships.visits(
        "yintai", wallet.snapshot.person.id, wallet.snapshot.now.replace(day=1)
    )
    paid(pay_with(wallet, claimed(wallet, YINTAI), 12_800))
    after = wallet.store.reader.memberships.visits(
        "yintai", wallet.snapshot.person.id, wallet.snapshot.now.replace(day=1)
    )
    assert [each.spent_fen for each in after[len(before) :]] == [10_800]


def test_unfollowing_unbinds_the_number_until_the_card_is_claimed_again(wallet: Wallet) -> None:
    found = given(wallet)
    assert isinstance(wallet.session.send(Unfollow(next(wallet.ids), "yintai")), Receipt)
    assert MemberUnbound("yintai") in wallet.events()
    assert standing(wallet).card is None and wallet.session.ask(CardPlan("yintai")).counts == (0, 0, 0)
    assert isinstance(card(wallet, "yintai", CONSENTS), Receipt)
    assert standing(wallet).card == found.card
    picture_holds(wallet)


def test_claiming_offers_to_follow_the_window(wallet: Wallet) -> None:
    wallet.session.send(Unfollow(next(wallet.ids), "yintai"))
    paid(wallet.pay(10_000, "fund", merchant="yintai"))
    outcome = card(wallet, "yintai", CONSENTS, follow="yes")
    assert isinstance(outcome, Receipt)
    assert any(isinstance(each, WindowFollowed) for each in wallet.events())
    assert "yintai" in [each.merchant_id for each in wallet.snapshot.windows]
    picture_holds(wallet)


def test_a_merchant_changes_its_plan(wallet: Wallet) -> None:
    plan = standing(wallet).plan
    easier = plan._replace(levels=(plan.levels[0]._replace(needed=4), *plan.levels[1:]))
    assert isinstance(set_plan(wallet, "yintai", easier), Receipt)
    assert standing(wallet).plan == easier and standing(wallet).level == 0
    nothing = Level(Text("All", "人人"), Measure.VISITS, 0)
    before = wallet.snapshot
    outcome = set_plan(wallet, "yintai", plan._replace(levels=(nothing,)))
    assert refused(outcome) is RefusalCode.PLAN_WITHOUT_THRESHOLD
    assert wallet.snapshot is before and standing(wallet).plan == easier
    assert refused(set_plan(wallet, "nobody", plan)) is RefusalCode.MERCHANT_UNKNOWN
    assert isinstance(set_plan(wallet, "kuaidi", plan), Receipt)
    assert standing(wallet, "kuaidi").card is None


def test_what_was_bought_years_ago_is_not_looked_at(wallet: Wallet) -> None:
    wallet.wait(days=60)
    ahead = standing(wallet).ahead
    assert ahead is not None and (ahead.done, ahead.last) == (0, date(2014, 9, 30)), "another quarter, nothing yet"
    paid(wallet.pay(10_000, "icbc", merchant="yintai"))
    ahead = standing(wallet).ahead
    assert ahead is not None and ahead.done == 1
