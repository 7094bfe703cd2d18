"""Events of holds in words."""

from __future__ import annotations

import pytest

from app.domain.events import Event, HoldAuthorized, HoldCaptured, HoldClosed, HoldOpened, HoldReleased
from tests.app.wallets import fresh_wallet
from ui.viewmodels.event_words import event_detail, event_kind

BALANCE = "lin_xiaoyu:balance"


@pytest.mark.parametrize(
    ("event", "kind", "detail"),
    [
        (HoldOpened(1, "zhizun", 50_000), "Hold opened", "Zhizun Car Rental · ¥500.00"),
        (HoldAuthorized(1, BALANCE, 50_000), "Hold authorised", "#1 · ¥500.00 · Balance"),
        (HoldCaptured(1, 7, 20_000), "Hold captured", "#1 · ¥200.00"),
        (HoldReleased(1, BALANCE, 30_000), "Hold released", "#1 · ¥300.00 · Balance"),
        (HoldClosed(1, "zhizun"), "Hold closed", "Zhizun Car Rental · #1 · not authorised in time"),
    ],
)
def test_every_event_of_a_hold(event: Event, kind: str, detail: str) -> None:
    wallet = fresh_wallet()
    assert (event_kind(event), event_detail(event, wallet.snapshot, "en")) == (kind, detail)
    wallet.session.close()
