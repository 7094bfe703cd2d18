"""Under Quiet no promotion stands on the first screen, whichever layout is on the phone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.commands.attention import ChoosePolicy
from app.domain.attention.badges import BadgeNode
from app.domain.attention.notices import NoticeKind
from app.domain.attention.places import TABS
from app.layouts.document import Layout
from app.layouts.policies import load_policies
from app.layouts.reader import load_layouts
from tests.app.commands.test_attention import push
from tests.app.wallets import Wallet, fresh_wallet
from ui.viewmodels.badges import Badges


@pytest.fixture(scope="module")
def wallet() -> Iterator[Wallet]:
    """A wallet in which every window has promoted, loudly."""
    opened = fresh_wallet()
    opened.session.send(ChoosePolicy("loud", "loud_2013"))
    for window in opened.snapshot.windows:
        push(opened, window.merchant_id, kind="promotion")
        push(opened, window.merchant_id, kind="service")
    yield opened
    opened.session.close()


def promotions_on_the_first_tab(layout: Layout, wallet: Wallet) -> list[BadgeNode]:
    marks = wallet.snapshot.attention.marks
    badges = Badges(layout, wallet.snapshot)
    first = layout.tabs[0]
    nodes = [badges.tab(first.id), *(badges.tile(tile.function) for part in first.sections for tile in part.tiles)]
    if any(part.kind == "windows" for part in first.sections):
        nodes += [badges.window(window.merchant_id) for window in wallet.snapshot.windows]
    promoted = {key for glances in marks.values() for key, each in glances.items() if each.kind is NoticeKind.PROMOTION}
    assert len(promoted) == len(wallet.snapshot.windows)
    return [node for node in nodes if node.notices & promoted]


@pytest.mark.parametrize("layout", load_layouts(), ids=lambda layout: layout.id)
def test_quiet_keeps_the_first_tab_of_every_layout_free(layout: Layout, wallet: Wallet) -> None:
    wallet.session.send(ChoosePolicy(next(wallet.ids), "loud_2013"))
    assert promotions_on_the_first_tab(layout, wallet), "in 2013 they stood there"
    wallet.session.send(ChoosePolicy(next(wallet.ids), "quiet"))
    assert promotions_on_the_first_tab(layout, wallet) == []


@pytest.mark.parametrize("layout", load_layouts(), ids=lambda layout: layout.id)
def test_the_first_tab_is_one_a_policy_can_speak_of(layout: Layout) -> None:
    first = layout.tabs[0].id
    assert first in TABS and first in load_policies()["quiet"].promotion_free
