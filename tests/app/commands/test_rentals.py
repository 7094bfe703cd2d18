"""The rental: reserved without a form, picked up, returned, settled; and every way it can end otherwise."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app.commands.messages import SeeWindow
from app.domain.attention.notices import NoticeKind
from app.domain.events import HoldAuthorized, HoldOpened, RentalMoved
from app.domain.holds import HoldState
from app.domain.identity import identity_digest
from app.domain.refusals import Refusal, RefusalCode
from app.domain.rentals import IdentityField, RentalState
from app.domain.texts import Text
from app.queries.attention import NoticesPage
from app.queries.pages import BillById, BillsPage
from app.queries.rentals import RentalById, RentalForm, Rentals
from tests.app.commands.hold_stories import capture, picture_holds, release
from tests.app.commands.rental_stories import (
    ALL_FIELDS,
    DEPOSIT,
    POLO,
    TODAY,
    TOMORROW,
    bring_back,
    brought_back,
    cancel,
    detail,
    done,
    newest,
    on_the_road,
    pick_up,
    rent,
    rented,
    settle,
    stands,
    wait_until,
)
from tests.app.wallets import WRONG, Wallet, refused


def frozen(wallet: Wallet, method: str = "fund") -> int:
    return wallet.snapshot.account(wallet.method(method)).floor_fen or 0


def bills_since(wallet: Wallet, bill_id: int) -> list[tuple[str, int]]:
    rows = wallet.session.ask(BillsPage(limit=20)).rows
    return [(bill.title.en, bill.amount_fen) for bill in reversed(rows) if bill.id > bill_id]


def latest(wallet: Wallet) -> int:
    return wallet.session.ask(BillsPage(limit=1)).rows[0].id


def test_the_form_is_filled_already(wallet: Wallet) -> None:
    """The merchant sees a hash to check the identity by; the number itself is nowhere."""
    form, person = wallet.session.ask(RentalForm()), wallet.snapshot.person
    given = dict(form.given)
    assert given[IdentityField.REAL_NAME] == person.name and given[IdentityField.PHONE] == Text(*[person.phone] * 2)
    digest = identity_digest(person.name.zh_CN, person.id_number)
    assert given[IdentityField.IDENTITY] == Text(digest, digest)
    assert given[IdentityField.BANK_CARD] == Text("ICBC (3021)", "工商银行（3021）")
    kept = detail(wallet, rented(wallet)).rental.draft.given
    assert kept == tuple(form.given) and person.id_number not in repr(kept)


def test_the_hash_is_the_one_domain_facts_give() -> None:
    wanted = "acc2b92ffc5ed9b472faa19748f10045c30434132784f774b00216a56b8841c6"
    assert identity_digest("张三", "4566498798498498498498") == wanted


@pytest.mark.parametrize("method", ["fund", "balance"])
def test_the_deposit_is_frozen_where_it_is(wallet: Wallet, method: str) -> None:
    if method == "balance":
        assert refused(rent(wallet, method="balance")) is RefusalCode.BALANCE_NOT_ENOUGH
        return
    before = wallet.snapshot.accounts
    receipt = done(rent(wallet))
    rental_id, hold_id = int(receipt.values["rental_id"]), int(receipt.values["hold_id"])
    assert [each.balance_fen for each in wallet.snapshot.accounts] == [each.balance_fen for each in before]
    assert frozen(wallet) == wallet.snapshot.fund.frozen_fen == DEPOSIT
    assert HoldOpened(hold_id, "zhizun", DEPOSIT) in wallet.events()
    assert HoldAuthorized(hold_id, wallet.method("fund"), DEPOSIT) in wallet.events()
    assert RentalMoved(rental_id, "reserved") in wallet.events()
    title, body = newest(wallet)
    assert title == "Car reserved"
    assert body == ("Volkswagen Polo at Wulin Gate from 08:00 on 17 May. ¥3,000.00 is frozen in Yu'e Bao, not paid.")
    last = wallet.snapshot.windows[0].newest
    letter = last.letter if last else None
    assert letter is not None and letter.route == f"rental/{rental_id}"
    assert [line.value.en for line in letter.lines] == [
        "Volkswagen Polo", "08:00 on 17 May", "20:00 on 18 May", "¥3,000.00",
    ]  # fmt: skip
    notice = wallet.session.ask(NoticesPage(limit=1)).rows[0].notice
    assert (notice.source, notice.kind, notice.channel) == ("zhizun", NoticeKind.SERVICE, "rentals")
    picture_holds(wallet)


def test_the_whole_way_and_the_house_settles(wallet: Wallet) -> None:
    """With a scratch: two captures, the rest free again, and the frozen units earned all the while."""
    income = wallet.snapshot.fund.income_total_fen
    rental_id, bill_id = brought_back(wallet), latest(wallet)
    rental = stands(wallet, rental_id)
    assert (rental.state, rental.rent_fen) == (RentalState.RETURNED, 2 * POLO)
    assert frozen(wallet) == DEPOSIT and wallet.snapshot.fund.income_total_fen > income
    before = wallet.holds("fund")
    done(settle(wallet, rental_id, 20_000))
    shown = detail(wallet, rental_id)
    assert (shown.rental.state, shown.deposit.hold.state) == (RentalState.SETTLED, HoldState.FINISH)
    assert (shown.deposit.hold.captured_fen, shown.deposit.hold.released_fen) == (51_600, 248_400)
    assert [each.request_no for each in shown.deposit.requests] == ["RENT1", "DAMAGE1", "REST1"]
    assert bills_since(wallet, bill_id) == [("Volkswagen Polo: rent, 2 days", -31_600), ("Damage to the car", -20_000)]
    assert wallet.holds("fund") == before - 51_600 and frozen(wallet) == 0
    assert newest(wallet) == (
        "Rental settled", "¥516.00 was captured. ¥2,484.00 of your deposit in Yu'e Bao is free again."
    )  # fmt: skip
    assert refused(settle(wallet, rental_id)) is RefusalCode.RENTAL_OVER
    assert not wallet.store.reader.agenda.planned("hold_lapse") and wallet.ledger_total() == 0
    picture_holds(wallet)


def test_every_step_is_told_in_the_window(wallet: Wallet) -> None:
    rental_id = rented(wallet)
    said = [newest(wallet)[0]]
    wait_until(wallet, stands(wallet, rental_id).draft.starts_at)
    said.append(newest(wallet)[0])
    done(pick_up(wallet, rental_id))
    said.append(newest(wallet)[0])
    done(bring_back(wallet, rental_id))
    said.append(newest(wallet)[0])
    assert said == ["Car reserved", "Your car is ready", "Have a good trip", "Car returned"]
    done(wallet.session.send(SeeWindow(next(wallet.ids), "zhizun")))
    picture_holds(wallet)


def test_nobody_acts_and_it_settles_itself(wallet: Wallet) -> None:
    rental_id, bill_id = brought_back(wallet), latest(wallet)
    returned_at = stands(wallet, rental_id).returned_at
    assert returned_at is not None
    wait_until(wallet, returned_at, timedelta(days=3, seconds=-1))
    assert stands(wallet, rental_id).state is RentalState.RETURNED
    wallet.wait(minutes=1)
    rental = stands(wallet, rental_id)
    assert (rental.state, rental.closed_at) == (RentalState.SETTLED, returned_at + timedelta(days=3))
    assert bills_since(wallet, bill_id) == [("Volkswagen Polo: rent, 2 days", -31_600)] and frozen(wallet) == 0
    picture_holds(wallet)


def test_the_house_captures_in_parts_and_releases(wallet: Wallet) -> None:
    """Through its deposit alone: when nothing is left of it the rental is settled."""
    rental_id = brought_back(wallet)
    hold_id = stands(wallet, rental_id).draft.hold_id
    done(capture(wallet, hold_id, "RENT1", 31_600))
    done(capture(wallet, hold_id, "RENT1", 31_600))
    done(capture(wallet, hold_id, "SCRATCH", 5_000))
    assert stands(wallet, rental_id).state is RentalState.RETURNED and frozen(wallet) == DEPOSIT - 36_600
    done(release(wallet, hold_id, "FREE", DEPOSIT - 36_600))
    assert stands(wallet, rental_id).state is RentalState.SETTLED and frozen(wallet) == 0
    picture_holds(wallet)


def test_what_was_captured_of_the_rent_is_not_captured_again(wallet: Wallet) -> None:
    rental_id = brought_back(wallet)
    hold_id = stands(wallet, rental_id).draft.hold_id
    done(capture(wallet, hold_id, "RENT1", 30_000))
    done(release(wallet, hold_id, "REST1", 1_000))
    wallet.wait(days=3)
    hold = detail(wallet, rental_id).deposit.hold
    assert (hold.captured_fen, hold.rest_fen) == (31_600, 0)
    assert stands(wallet, rental_id).state is RentalState.SETTLED
    picture_holds(wallet)


def test_cancelled_before_it_was_picked_up(wallet: Wallet) -> None:
    rental_id = rented(wallet)
    done(cancel(wallet, rental_id))
    shown = detail(wallet, rental_id)
    assert (shown.rental.state, shown.deposit.hold.state) == (RentalState.CANCELLED, HoldState.CLOSED)
    assert frozen(wallet) == 0 and newest(wallet) == (
        "Rental cancelled", "¥3,000.00 of your deposit in Yu'e Bao is free again."
    )  # fmt: skip
    assert not [
        each for kind in ("ready", "no_show", "due") for each in wallet.store.reader.agenda.planned(f"rental_{kind}")
    ]
    assert refused(cancel(wallet, rental_id)) is refused(pick_up(wallet, rental_id)) is RefusalCode.RENTAL_OVER
    picture_holds(wallet)
    assert rented(wallet) != rental_id, "and the days are free for another"


def test_the_house_gives_it_up(wallet: Wallet) -> None:
    rental_id = rented(wallet)
    done(release(wallet, stands(wallet, rental_id).draft.hold_id, "R", DEPOSIT))
    assert stands(wallet, rental_id).state is RentalState.CANCELLED
    picture_holds(wallet)


def test_picked_up_late_it_still_waits_that_day(wallet: Wallet) -> None:
    rental_id = rented(wallet)
    draft = stands(wallet, rental_id).draft
    wait_until(wallet, draft.leaves_by, timedelta(seconds=-1))
    done(pick_up(wallet, rental_id))
    assert stands(wallet, rental_id).draft.due_back == draft.due_back, "no day is added for it"


def test_nobody_came_for_the_car(wallet: Wallet) -> None:
    rental_id, bill_id = rented(wallet), latest(wallet)
    wait_until(wallet, stands(wallet, rental_id).draft.leaves_by)
    rental = stands(wallet, rental_id)
    assert (rental.state, rental.rent_fen) == (RentalState.CANCELLED, POLO)
    assert bills_since(wallet, bill_id) == [("Volkswagen Polo: rent, 1 day", -POLO)] and frozen(wallet) == 0
    assert newest(wallet)[0] == "The car waited for you"
    picture_holds(wallet)


@pytest.mark.parametrize(("late", "days"), [(0, 2), (1, 3), (24 * 3600, 3), (24 * 3600 + 1, 4)])
def test_returned_late_each_day_begun_costs_a_day(wallet: Wallet, late: int, days: int) -> None:
    rental_id = on_the_road(wallet)
    wait_until(wallet, stands(wallet, rental_id).draft.due_back, timedelta(seconds=late))
    done(bring_back(wallet, rental_id))
    assert stands(wallet, rental_id).rent_fen == days * POLO


def test_never_returned_it_is_fetched_and_settled(wallet: Wallet) -> None:
    rental_id = on_the_road(wallet)
    draft = stands(wallet, rental_id).draft
    wait_until(wallet, draft.due_back)
    assert newest(wallet)[0] == "The car was due back"
    wallet.wait(days=30)
    shown = detail(wallet, rental_id)
    assert shown.rental.returned_at == draft.due_back + timedelta(days=2)
    assert (shown.rental.state, shown.deposit.hold.captured_fen) == (RentalState.SETTLED, 4 * POLO)
    picture_holds(wallet)


def test_a_deposit_that_is_gone_before_the_return_settles_it_then(wallet: Wallet) -> None:
    rental_id = on_the_road(wallet)
    done(release(wallet, stands(wallet, rental_id).draft.hold_id, "R", DEPOSIT))
    assert stands(wallet, rental_id).state is RentalState.PICKED_UP
    done(bring_back(wallet, rental_id))
    assert stands(wallet, rental_id).state is RentalState.SETTLED
    assert not wallet.store.reader.agenda.planned("rental_settles")
    picture_holds(wallet)


def test_sent_again_it_is_one_rental(wallet: Wallet) -> None:
    first = done(rent(wallet, id="mine"))
    before = wallet.snapshot
    assert rent(wallet, id="mine") == first and wallet.snapshot is before
    assert len(wallet.session.ask(Rentals())) == 1


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"car": "tank"}, Refusal(RefusalCode.CAR_UNKNOWN)),
        ({"days": 0}, Refusal(RefusalCode.RENTAL_DAYS_WRONG, {"most": 7})),
        ({"days": 8}, Refusal(RefusalCode.RENTAL_DAYS_WRONG, {"most": 7})),
        ({"first_day": "2014-05-15"}, Refusal(RefusalCode.RENTAL_DAY_OVER)),
        ({"first_day": "tomorrow"}, Refusal(RefusalCode.RENTAL_DAY_OVER)),
        ({"first_day": "2014-05-31"}, Refusal(RefusalCode.RENTAL_TOO_FAR, {"most": 14})),
        ({"method": "ccb"}, Refusal(RefusalCode.METHOD_UNKNOWN)),
        *(
            ({"consents": tuple(each for each in ALL_FIELDS if each != missing)},
             Refusal(RefusalCode.CONSENT_MISSING, {"field": missing}))
            for missing in ALL_FIELDS
        ),
    ],
)  # fmt: skip
def test_refused_with_nothing_written(wallet: Wallet, changed: dict[str, Any], refusal: Refusal) -> None:
    before = wallet.snapshot
    assert rent(wallet, **changed) == refusal
    assert wallet.snapshot is before and wallet.session.ask(Rentals()) == ()


def test_refusals_by_name(wallet: Wallet) -> None:
    assert refused(rent(wallet, password=WRONG)) is RefusalCode.PASSWORD_WRONG
    rental_id = rented(wallet)
    assert refused(rent(wallet, "2014-05-18", 1)) is RefusalCode.RENTAL_OVERLAPS
    early = pick_up(wallet, rental_id)
    assert early == Refusal(RefusalCode.RENTAL_TOO_EARLY, {"from": f"{TOMORROW}T08:00:00+08:00"})
    for verb in (pick_up, bring_back, cancel, settle):
        assert refused(verb(wallet, 99)) is RefusalCode.RENTAL_UNKNOWN
    assert refused(bring_back(wallet, rental_id)) is RefusalCode.RENTAL_NOT_PICKED_UP
    assert refused(settle(wallet, rental_id)) is RefusalCode.RENTAL_NOT_PICKED_UP
    wait_until(wallet, stands(wallet, rental_id).draft.starts_at)
    done(pick_up(wallet, rental_id))
    for verb in (pick_up, cancel, settle):
        assert refused(verb(wallet, rental_id)) is RefusalCode.RENTAL_PICKED_UP
    done(bring_back(wallet, rental_id))
    for verb in (pick_up, cancel, bring_back):
        assert refused(verb(wallet, rental_id)) is RefusalCode.RENTAL_RETURNED
    short = settle(wallet, rental_id, DEPOSIT)
    assert short == Refusal(RefusalCode.AUTH_AMOUNT_NOT_ENOUGH, {"left_fen": DEPOSIT})
    assert refused(settle(wallet, rental_id, -1)) is RefusalCode.AMOUNT_ZERO
    assert stands(wallet, rental_id).state is RentalState.RETURNED


def test_not_enough_in_yu_e_bao(wallet: Wallet) -> None:
    """Two deposits are more than some have: here the rest of the fund is spent first."""
    left = wallet.snapshot.fund.available_fen - DEPOSIT + 1
    done(wallet.pay(left, "fund"))
    short = rent(wallet)
    assert isinstance(short, Refusal) and short.code is RefusalCode.BALANCE_NOT_ENOUGH
    assert short.values["method"] == wallet.method("fund") and wallet.session.ask(Rentals()) == ()


def test_today_while_the_house_is_open(wallet: Wallet) -> None:
    rental_id = rented(wallet, TODAY, 1)
    done(pick_up(wallet, rental_id))
    assert wallet.session.ask(RentalById(99)) is None
    bill = latest(wallet)
    wait_until(wallet, stands(wallet, rental_id).draft.due_back)
    assert newest(wallet)[0] == "The car was due back" and latest(wallet) == bill
    assert wallet.session.ask(BillById(bill)) is not None
