"""Reads what a function says of its passes: their code, when they may be shown, and what giving one back costs."""

from __future__ import annotations

from app.domain.goings.fees import RefundRule, RefundTier
from app.domain.goings.passes import CodeShape, PassKind, PassState, PassTerms
from app.layouts.functions import sentences
from app.layouts.functions.words import list_of, yuan_or_none
from app.layouts.table import Table

_LONGEST = 60 * 24 * 366


def read_passes(table: Table) -> PassTerms | None:
    table.allow("pass")
    found = table.table("pass") if "pass" in table else None
    if found is None:
        return None
    found.allow("opens")
    terms = PassTerms(
        kind=PassKind(found.choice("kind", tuple(PassKind)) or PassKind.TICKET),
        prefix=found.text("prefix", default=""),
        digits=found.whole("digits", 6, 14),
        shape=CodeShape(found.choice("shape", tuple(CodeShape)) or CodeShape.QR),
        opens=found.whole("opens", 0, _LONGEST) if "opens" in found else None,
        lapses=PassState(found.choice("lapses", (PassState.USED, PassState.EXPIRED)) or PassState.EXPIRED),
        refund=_refund(found),
    )
    found.close()
    return terms


def _refund(table: Table) -> RefundRule:
    """Without it nothing can be given back."""
    table.allow("refund")
    found = table.table("refund") if "refund" in table else None
    if found is None:
        return RefundRule(())
    tiers = tuple(_tier(each) for each in list_of(found, "tiers"))
    if list(tiers) != sorted(tiers, key=lambda each: -each.before):
        found.problem(sentences.tiers_out_of_order(), "tiers")
    rule = RefundRule(tiers, yuan_or_none(found, "least") or 0, yuan_or_none(found, "step") or 1)
    found.close()
    return rule


def _tier(table: Table) -> RefundTier:
    tier = RefundTier(table.whole("before", 0, _LONGEST), table.whole("percent", 0, 100))
    table.close()
    return tier
