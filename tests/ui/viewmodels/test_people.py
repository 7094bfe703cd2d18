"""Signing in as anybody, on the phone and from the panel: everything of the one before is gone, and comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.domain.coupons import DaysAfter, Terms
from tests.stage import play
from tests.ui.crowding import seen_ink
from tests.ui.seen import Survey
from ui.runtime.stage import Stage

TERMS = Terms(value_fen=1_000, threshold_fen=5_000, quantity=500, days=30, validity=DaysAfter(20))


async def people_page(stage: Stage) -> None:
    stage.phone.open("settings")
    await stage.settled()
    await stage.press("Sign in as …")


def test_somebody_is_found_and_signed_in_with_the_keyboard_and_the_mouse() -> None:
    async def script(stage: Stage) -> None:
        await people_page(stage)
        assert stage.phone.topRoute == "people"
        await stage.type("wang zhiqiang")
        names = [row.name for row in stage.phone.people.rows.rows]
        assert names == ["Wang Zhiqiang"]
        await stage.press("Wang Zhiqiang")
        assert (stage.phone.depth, stage.phone.tabIndex) == (0, 0)
        assert stage.phone.person.name == "Wang Zhiqiang"
        assert stage.shell.notice == "Wang Zhiqiang is signed in on the phone."

    play(script)


def test_the_people_of_another_name_are_read_from_the_first_on() -> None:
    async def script(stage: Stage) -> None:
        await people_page(stage)
        before = list(stage.phone.people.rows.rows)
        for _ in before:
            await stage.key(Qt.Key.Key_Tab)
        assert not in_sight(stage, before[0].name), "the list was not scrolled"
        stage.phone.people.query = "be"
        await stage.settled()
        found = stage.phone.people.rows.rows
        assert 12 < len(found) < len(before)
        assert in_sight(stage, found[0].name)

    play(script)


def in_sight(stage: Stage, text: str) -> bool:
    painted = [each for each in Survey(stage).texts("phoneScreen") if each.text == text]
    return any(seen_ink(each).height() > 0 for each in painted)


def test_nothing_of_the_one_before_is_left_on_the_phone() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("order/transfer/to=contact&contact=mum")
        await stage.settled()
        stage.phone.orders.form.type("amount", "88")
        before = [(row.key, row.name) for row in stage.phone.services.rows], stage.phone.wealth.totalText
        host = stage.shell.snapshot
        await people_page(stage)
        stage.phone.people.signIn(stage.phone.people.rows.rows[4].key)
        await stage.settled()
        assert stage.phone.depth == 0
        assert not stage.phone.banner.shown
        after = stage.shell.snapshot
        assert after is not None and host is not None
        assert after.person != host.person
        stage.phone.open("bills")
        await stage.settled()
        assert all("Salary" not in row.title for row in stage.phone.bills.rows)
        await people_page(stage)
        assert [row.signed_in for row in stage.phone.people.rows.rows[:6]] == [False] * 4 + [True, False]
        stage.phone.people.signIn(host.person.id)
        await stage.settled()
        assert ([(row.key, row.name) for row in stage.phone.services.rows], stage.phone.wealth.totalText) == before

    play(script)


def test_somebody_who_is_gone_is_refused_in_words() -> None:
    async def script(stage: Stage) -> None:
        await people_page(stage)
        stage.phone.people.signIn("nobody_here")
        await stage.settled()
        assert stage.phone.people.problem.startswith("There is nobody of this name here.")
        assert stage.phone.topRoute == "people"

    play(script)


def test_the_panel_opens_by_its_shortcut_and_counts_an_audience_while_it_is_typed() -> None:
    async def script(stage: Stage) -> None:
        from PySide6.QtCore import Qt

        await stage.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        section = stage.shell.counter.people
        assert (stage.shell.bench, stage.shell.counter.open, stage.shell.counter.section) == ("test", True, "people")
        assert (section.sizeText, section.ofText, section.problem) == ("201", "of 201 people", "")
        section.form.chooseCity("Hangzhou")
        await stage.settled()
        in_town = int(section.sizeText)
        assert 0 < in_town < 201
        section.form.write("age_from", "30")
        await stage.settled()
        assert 0 < int(section.sizeText) < in_town
        section.form.write("age_to", "20")
        await stage.settled()
        assert section.sizeText == "0"
        assert section.problem.endswith("the smaller number goes first, and none is below zero.")
        section.form.write("age_to", "thirty")
        await stage.settled()
        assert section.sizeText == ""
        assert section.problem == "Ages, visits and days are whole numbers: 25, or nothing at all."
        section.form.clear()
        section.form.write("age_from", "120")
        await stage.settled()
        assert section.problem.endswith("This portrait fits nobody, so nothing would be sent. Ask for less.")
        await stage.press("Everybody again", "")
        assert section.sizeText == "201"

    play(script, size=(1440, 1400))


def test_the_panel_signs_in_on_the_phone() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.openCounter()
        await stage.settled()
        section = stage.shell.counter.people
        section.people.query = "lin jing"
        await stage.settled()
        await stage.press("Lin Jing", "")
        assert stage.phone.person.name == "Lin Jing"
        assert [row.signed_in for row in section.people.rows.rows] == [True]

    play(script, size=(1440, 1400))


def test_the_funnel_fills_with_the_days() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.openCounter()
        stage.shell.counter.chooseMerchant("kuaidi")
        await stage.settled()
        section = stage.shell.counter.people
        assert section.nobodyReached
        await stage.shell.counter.offer("kuaidi", TERMS)
        await stage.settled()
        assert not section.nobodyReached
        for _ in range(6):
            stage.shell.stepClock(86_400)
            await stage.settled()
        counts = [int(row.count_text) for row in section.stages.rows]
        assert counts[0] == 201 > counts[1] > counts[2] > 0
        first, second = section.stages.rows[:2]
        assert (first.share, first.rate_text) == (1.0, "")
        assert second.said == f"Claimed: {second.count_text}, {second.rate_text} of those before"

    play(script)


def test_more_people_come_when_they_are_asked_for() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.openCounter()
        await stage.settled()
        people = stage.shell.counter.people.people
        assert (len(people.rows.rows), people.hasMore) == (20, True)
        people.more()
        await stage.settled()
        assert len(people.rows.rows) == 40

    play(script)


@pytest.mark.parametrize("days", ["", "0", "9999"])
def test_how_many_days_are_looked_back_over_has_a_sentence_of_its_own(days: str) -> None:
    async def script(stage: Stage) -> None:
        stage.shell.openCounter()
        await stage.settled()
        section = stage.shell.counter.people
        section.form.write("days", days)
        await stage.settled()
        assert section.problem == "Spending and visits are counted over the last 1 to 3,660 days. Type how many."
        assert section.sizeText == ""

    play(script)


def test_the_ledger_names_another_s_bank_in_the_language_of_the_window() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.openCounter()
        await stage.settled()
        stage.shell.counter.people.people.signIn("song_zixuan")
        await stage.settled()
        named = {row.from_text for row in stage.shell.test.entries.rows}
        assert "林晓雨 · 建设银行" in named and not any("CCB" in each for each in named)

    play(script, language="zh_CN")
