"""Each rule of the engine is a sentence with its own values, and none of them is left out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.domain.attention.decisions import Reason
from app.layouts.catalogue import load_catalogue
from tests.stage import play
from ui.runtime.places import ROOT
from ui.runtime.stage import Stage
from ui.viewmodels.attention_names import Names
from ui.viewmodels.attention_reasons import told

UNTIL = "2014-05-17T07:30:00+08:00"
SAID = [
    (Reason("kind", {"kind": "promotion", "push": 0, "mark": "dot"}), "Kind promotion: dot, no push"),
    (Reason("kind", {"kind": "service", "push": 1, "mark": "number"}), "Kind service: push and number"),
    (Reason("importance", {"channel": "offers", "importance": 2}), "Channel offers has importance 2 of 4: no push"),
    (Reason("importance", {"channel": "offers", "importance": 1}), "Channel offers has importance 1 of 4: only listed"),
    (Reason("show_badge", {"channel": "ongoing"}), "Channel ongoing shows no badge"),
    (Reason("interruption_level", {"level": "passive"}), "Interruption level passive: no push"),
    (Reason("relevance", {"relevance": 0.15, "least": 0.2}), "Relevance 0.15 is below 0.2"),
    (Reason("promotion_free", {"tabs": "pay, services"}), "No promotion stands on Pay + Services"),
    (Reason("focus", {"kind": "social"}), "Focus is on; kind social is not let through"),
    (Reason("quiet_hours", {"excess": "hold", "until": UNTIL}), "Quiet hours until 07:30: held"),
    (Reason("quiet_hours", {"excess": "mark", "until": UNTIL}), "Quiet hours until 07:30: marked, not pushed"),
    (
        Reason("frequency_cap_rolling", {"excess": "mark", "until": UNTIL, "most": 3, "hours": 24.0}),
        "At most 3 pushes in 24 h: marked, not pushed",
    ),
    (
        Reason("frequency_cap_day", {"excess": "hold", "until": UNTIL, "most": 1, "hours": 24.0}),
        "At most 1 push in a calendar day: held until 07:30",
    ),
    (
        Reason("attention_budget", {"most": 2, "tab": "pay"}),
        "Pay shows at most 2 marks; more is left to the tab",
    ),
    (Reason("muted", {"source": "lashou"}), "Lashou Deals is muted"),
    (Reason("collapse_key", {"key": "100 %1"}), "Same collapse key as an earlier one: 100 %1"),
    (
        Reason("package_limit", {"most": 50, "source": "yhd"}),
        "Yhd Supermarket has 50 open notices already; no more fit",
    ),
    (Reason("rate_limit", {"most": 5, "seconds": 1}), "At most 5 notices of one source in 1 s"),
    (Reason("channel_blocked", {"channel": "offers"}), "Channel offers is blocked"),
    (Reason("expiry", {"at": "2014-05-10T07:30:00+08:00"}), "It expired at 10 May 07:30"),
    (Reason("released", {"since": "2014-05-16T08:05:00+08:00"}), "Held since 08:05; its time had come"),
    (Reason("no_alert"), "It has nothing to show"),
    (Reason("seen_before_release"), "It was read before its time came"),
    (Reason("opening"), "It was there when the world began"),
    (Reason("relevance", {}), "Not relevant enough to interrupt"),
    (Reason("something_new", {"x": 1}), "something_new"),
]


def test_each_rule_says_its_values() -> None:
    said: list[tuple[str, str]] = []

    async def script(stage: Stage) -> None:
        snapshot = stage.shell.snapshot
        assert snapshot is not None
        names = Names(snapshot, stage.shell.design.layout, load_catalogue(), "en")
        said.extend((told(reason, names), sentence) for reason, sentence in SAID)

    play(script)
    assert [mine for mine, _ in said] == [sentence for _, sentence in said]


def _rules(folder: Path) -> set[str]:
    text = "\n".join(each.read_text(encoding="utf-8") for each in folder.glob("*.py"))
    ended = re.findall(r'case\.end\(\s*Action\.\w+, "(\w+)"', text)
    return {*re.findall(r'case\.note\(\s*"(\w+)"', text), *ended, *re.findall(r'Reason\("(\w+)"', text)}


@pytest.mark.parametrize("rule", sorted(_rules(ROOT / "app" / "domain" / "attention")))
def test_no_rule_is_left_out(rule: str) -> None:
    assert rule in {reason.rule for reason, _ in SAID}
