"""A designer's own policy in a world: adopted, replaced, kept; its command is the same in every process."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.commands.attention import AdoptPolicy, ChoosePolicy, ReceivePush
from app.commands.fingerprint import fingerprint
from app.domain.attention.notices import NoticeKind
from app.domain.attention.policy import Cap, Excess, Focus, Policy
from app.domain.events import PolicyAdopted, PolicyChosen
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import RefusalCode
from app.domain.texts import Text
from app.layouts.policies import load_policies
from app.queries.attention import ComparePolicies
from app.queries.why import WhyMark
from app.storage.store import SqlStore
from tests.app.commands.test_attention import payload, push, whole
from tests.app.wallets import Wallet, quick_world, refused, wallet_on

OLD = "d369aaef43ec870abe85cdc14d473218"
SHIPPED = list(load_policies())
MINE = replace(
    load_policies()["quiet"],
    id="mine",
    name=Text("Mine", "我的"),
    order=2,
    always=frozenset(NoticeKind),
    focus=Focus(False, frozenset(NoticeKind)),
)
STRICT = replace(MINE, always=frozenset(), quiet_hours=None, caps=(Cap(1, None, excess=Excess.DROP),))
ROOT = Path(__file__).parents[3]


def adopt(wallet: Wallet, policy: Policy) -> Outcome:
    return wallet.session.send(AdoptPolicy(next(wallet.ids), policy))


def test_it_is_kept_chosen_and_decides(wallet: Wallet) -> None:
    assert isinstance(adopt(wallet, STRICT), Receipt)
    attention = wallet.snapshot.attention
    assert [each.id for each in attention.policies] == [*SHIPPED, "mine"] and attention.policy == STRICT
    assert wallet.events() == [PolicyAdopted("mine"), PolicyChosen("mine")]
    assert attention.policy_name("mine").en == "Mine"
    push(wallet, kind="service")
    push(wallet, kind="service")
    assert wallet.snapshot.attention.counts == (5, 4, 0, 0, 1), "the second push of the day is above its cap"
    whole(wallet)


def test_again_under_its_id_replaces_it_and_what_was_decided_stays(wallet: Wallet) -> None:
    adopt(wallet, MINE)
    push(wallet, kind="service")
    before = wallet.snapshot.attention
    adopt(wallet, STRICT)
    attention = wallet.snapshot.attention
    assert attention.policy == STRICT and len(attention.policies) == len(SHIPPED) + 1
    assert (attention.counts, attention.pushes, attention.marks) == (before.counts, before.pushes, before.marks)
    assert [type(event) for event in wallet.events()].count(PolicyAdopted) == 2
    push(wallet, kind="service")
    assert wallet.snapshot.attention.counts.dropped == 1, "the push made under the first counts under the second"
    whole(wallet)


def test_adopting_the_same_again_only_chooses_it(wallet: Wallet) -> None:
    adopt(wallet, MINE)
    version = wallet.snapshot.version
    assert isinstance(adopt(wallet, MINE), Receipt) and wallet.snapshot.version == version
    wallet.session.send(ChoosePolicy("back", "quiet"))
    adopt(wallet, MINE)
    assert wallet.events()[-2:] == [PolicyChosen("quiet"), PolicyChosen("mine")]
    assert isinstance(wallet.session.send(ChoosePolicy("away", "silent")), Receipt)
    assert isinstance(wallet.session.send(ChoosePolicy("home", "mine")), Receipt)
    whole(wallet)


@pytest.mark.parametrize("shipped", SHIPPED)
def test_a_shipped_id_is_taken(wallet: Wallet, shipped: str) -> None:
    before = wallet.snapshot
    assert refused(adopt(wallet, replace(MINE, id=shipped))) is RefusalCode.POLICY_SHIPPED
    assert wallet.snapshot is before


def test_why_and_compare_know_it(wallet: Wallet) -> None:
    adopt(wallet, STRICT)
    wallet.session.send(ChoosePolicy("back", "quiet"))
    push(wallet, kind="service")
    why = wallet.session.ask(WhyMark("window/yintai"))
    assert set(why.marking[0].elsewhere) == {"loud_2013", "silent", "mine"}
    found = wallet.session.ask(ComparePolicies("mine", "quiet"))
    assert found.first.played.policy == "mine"


def test_a_reopened_world_still_has_it(tmp_path: Path) -> None:
    path = tmp_path / "world.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    command = AdoptPolicy("adopt", STRICT)
    first = wallet.session.send(command)
    push(wallet, kind="service")
    left = wallet.snapshot
    wallet.session.close()
    again = wallet_on(SqlStore.on_disk(path))
    assert again.snapshot == left and again.snapshot.attention.policy == STRICT
    assert again.session.send(command) == first and again.snapshot is not left
    assert refused(again.session.send(AdoptPolicy("adopt", MINE))) is RefusalCode.COMMAND_ID_REUSED
    again.session.send(ReceivePush("later", payload(kind="service")))
    assert again.snapshot.attention.counts.dropped == 1
    whole(again)
    again.session.close()


PROGRAM = """
from app.commands.fingerprint import fingerprint
from tests.app.commands.test_own_policy import COMMAND
print(fingerprint(COMMAND))
"""
COMMAND = AdoptPolicy("any", MINE)


def test_its_fingerprint_is_the_same_in_every_process() -> None:
    """A set's own order follows the hash of its texts, which differs from process to process."""
    seen = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM], cwd=ROOT, env={"PYTHONHASHSEED": str(seed), "PATH": ""},
            capture_output=True, text=True, check=True,
        ).stdout.strip()
        for seed in (1, 2, 3)
    }  # fmt: skip
    assert seen == {fingerprint(COMMAND)}


def test_another_policy_is_another_command() -> None:
    turned = replace(MINE, kinds=dict(reversed(MINE.kinds.items())))
    assert fingerprint(AdoptPolicy("b", turned)) == fingerprint(COMMAND), "a mapping has no order"
    longer = replace(MINE, caps=(*MINE.caps, Cap(9, timedelta(hours=9))))
    others = [replace(MINE, collapse=False), longer, replace(MINE, always=frozenset({NoticeKind.SOCIAL})), STRICT]
    assert len({fingerprint(AdoptPolicy("a", each)) for each in [MINE, *others]}) == 5


def test_what_has_no_steady_words_is_no_part_of_a_command() -> None:
    with pytest.raises(TypeError):
        fingerprint(ChoosePolicy("a", object()))  # type: ignore[arg-type]


def test_the_fingerprints_of_older_worlds_are_as_they_were() -> None:
    assert fingerprint(ChoosePolicy("a", "quiet")) == OLD
