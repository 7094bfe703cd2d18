"""``make bench``: each figure is ours against a reference measured in turn with it, in one run."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from tests.benchmarks import advance_year, bills, notices, payment, starting, tab_switch
from tests.benchmarks.pairing import Figure

AIMS = {
    "first_frame": 1.5, "usable": 3.0, "memory": 1.8, "payment": 6.0, "tab_switch": 1.5,
    "bills_open_1m": 1.5, "bills_memory_1m": 1.1, "advance_year": 1.1,
}  # fmt: skip
OUT = Path("build") / "bench.json"


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures = {**starting.measure(), "payment": payment.measure(), "tab_switch": tab_switch.measure()}
    figures["notices"], figures["advance_year"] = notices.measure(), advance_year.measure()
    figures |= bills.measure()
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps({name: each.as_json() for name, each in figures.items()}, indent=1) + "\n")
    print(f"{'':16} {'ours':>12} {'reference':>12} {'ratio':>7} {'aim':>6}")
    for name, figure in figures.items():
        print(_line(name, figure))
    print(f"medians of at least 7 pairs; written to {OUT}")
    return 0


def _line(name: str, figure: Figure) -> str:
    aim = AIMS.get(name)
    verdict = "" if aim is None or figure.ratio <= aim else "  missed"
    ours, reference = f"{figure.ours:,.2f} {figure.unit}", f"{figure.reference:,.2f} {figure.unit}"
    return f"{name:16} {ours:>12} {reference:>12} {figure.ratio:>7.2f} {aim or '-':>6}{verdict}"


if __name__ == "__main__":
    sys.exit(main())
