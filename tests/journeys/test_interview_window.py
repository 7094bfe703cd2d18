"""The interview's funnel in the real window, from the merchant's offer to the card in the person's hand."""

from __future__ import annotations

from app.commands.serving.following import Unfollow
from app.queries.memberships import CardAt
from app.queries.people import FunnelOf
from tests.journeys.test_wealth import PASSWORD
from tests.stage import play, snapshot_of
from tests.ui.viewmodels.test_collection import ask, confirm, send
from ui.runtime.stage import Stage


async def quiet(stage: Stage) -> None:
    """Banners leave by themselves after four seconds; a story does not wait for that."""
    while stage.phone.banner.shown:
        stage.phone.banner.dismiss()
        await stage.settled()


def test_a_coupon_leads_to_the_window_and_that_to_the_card() -> None:
    async def script(stage: Stage) -> None:
        await send(stage, Unfollow, "yintai")
        stage.shell.openCounter()
        stage.shell.counter.chooseMerchant("yintai")
        stage.shell.counter.chooseSection("offers")
        await stage.settled()
        offers = stage.shell.counter.offers
        for name, text in (("value", "30"), ("threshold", "100"), ("quantity", "500"), ("claim_days", "30")):
            offers.write(name, text)
        offers.publish()
        await stage.settled()
        await quiet(stage)

        stage.phone.goHome()
        await stage.press("Discover")
        await stage.press("Coupons")
        await stage.press("Claim: ¥30 off ¥100")
        await confirm(stage, "128")
        assert (stage.phone.payment.amountDisplay, stage.phone.payment.couponText) == ("¥ 98.00", "¥30 off ¥100")
        await stage.type(PASSWORD)
        await quiet(stage)
        await stage.press("Follow Yintai Department Store?")
        await quiet(stage)
        assert "yintai" in [window.merchant_id for window in snapshot_of(stage).windows]

        stage.phone.goHome()
        stage.phone.open("member_cards")
        await stage.settled()
        await quiet(stage)
        await stage.press("Yintai Department Store")
        await stage.press("Get the card")
        for field in ("Name", "Mobile number", "Identity"):
            await stage.press(field)
        await stage.press("Agree and get the card")
        assert (await ask(stage, CardAt("yintai"))).card is not None
        counts = {each.step: each.count for each in (await ask(stage, FunnelOf("yintai"))).stages}
        assert all(count >= 1 for count in counts.values()), counts

    play(script)
