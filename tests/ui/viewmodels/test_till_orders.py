"""The till's other two things: asking for a payment and giving one back; and both refusals of a number used twice."""

from __future__ import annotations

from tests.stage import play, snapshot_of
from ui.runtime.stage import Stage
from ui.viewmodels.till import TillViewModel


async def till_of(stage: Stage, mode: str) -> TillViewModel:
    stage.shell.bench = "test"
    await stage.settled()
    till = stage.shell.test.till
    till.chooseMerchant("yintai")
    till.chooseMode(mode)
    await stage.settled()
    return till


def test_an_order_number_stands_for_one_order() -> None:
    async def script(stage: Stage) -> None:
        asking = (await till_of(stage, "ask")).asking
        assert asking.number == "20140516-001"
        await stage.press("Ask for it", "")
        assert asking.resultText == "Asked for ¥25.00. It waits to be paid until 16 May 2014 09:56."
        await stage.press("Ask for it", "")
        assert asking.resultText.startswith("The same order again") and asking.resultGood
        asking.amount = "26.00"
        await stage.press("Ask for it", "")
        assert asking.resultText.startswith("CONTEXT_INCONSISTENT: ") and not asking.resultGood
        await stage.press("Another order number", "")
        await stage.press("Ask for it", "")
        assert asking.resultGood and asking.number == "20140516-002"
        assert [each.terms.amount_fen for each in snapshot_of(stage).waiting] == [2600, 2500]

    play(script)


def test_what_is_wrong_with_an_order_is_said_by_name() -> None:
    async def script(stage: Stage) -> None:
        asking = (await till_of(stage, "ask")).asking
        for field, text, code in (
            ("minutes", "soon", "TIMEOUT_OUT_OF_RANGE"),
            ("amount", "a lot", "AMOUNT_UNREADABLE"),
            ("number", " ", "OUT_TRADE_NO_MALFORMED"),
        ):
            before = getattr(asking, field)
            setattr(asking, field, text)
            asking.ask()
            await stage.settled()
            assert asking.resultText.startswith(f"{code}: ") and not asking.busy
            setattr(asking, field, before)
        assert snapshot_of(stage).waiting == ()

    play(script)


def test_a_refund_number_stands_for_one_refund() -> None:
    async def script(stage: Stage) -> None:
        refunding = (await till_of(stage, "refund")).refunding
        assert (refunding.number, refunding.amount) == ("R200-1", "128.00"), "prefilled: all of it"
        refunding.amount = "10"
        await stage.press("Give it back", "")
        assert refunding.resultText == "Refunded ¥10.00, ¥118.00 is left."
        await stage.press("Give it back", "")
        assert refunding.resultText.startswith("The same refund again") and refunding.resultGood
        refunding.amount = "20"
        await stage.press("Give it back", "")
        assert refunding.resultText.startswith("DISCORDANT_REPEAT_REQUEST: ") and not refunding.resultGood
        await stage.press("Another refund number", "")
        assert refunding.number == "R200-2"
        refunding.amount = "500"
        await stage.press("Give it back", "")
        assert refunding.resultText.startswith("REFUND_AMOUNT_EXCEED: ")
        await stage.press("All of it: ¥118.00", "")
        await stage.press("Give it back", "")
        assert "the order is closed" in refunding.resultText and not refunding.hasLeft

    play(script)


def test_only_the_chosen_merchants_bills_are_offered() -> None:
    async def script(stage: Stage) -> None:
        till = await till_of(stage, "refund")
        of_yintai = {row.key for row in till.refunding.bills.rows}
        till.chooseMerchant("yhd")
        await stage.settled()
        of_yhd = {row.key for row in till.refunding.bills.rows}
        assert of_yintai and of_yhd and not of_yintai & of_yhd
        assert till.refunding.number.startswith(f"R{till.refunding.bills.rows[0].key}-")

    play(script)
