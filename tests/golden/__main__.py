"""``python -m tests.golden``: compare the pictures of the four tabs; with ``--accept``, keep the new ones."""

from __future__ import annotations

import argparse
import os
import sys


def main() -> int:
    """Returns 0, or 1 if a picture differs and was not accepted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.golden", description=__doc__)
    parser.add_argument("--accept", action="store_true", help="keep the new pictures as the expected ones")
    chosen = parser.parse_args()
    from tests.golden.scenes import PICTURES, accept, take

    taken = take()
    if chosen.accept:
        kept = list(accept(taken))
        print(f"{len(kept)} of {len(taken)} pictures are new, in {PICTURES}", *kept, sep="\n  ")
        return 0
    return _compare(taken)


def _compare(taken: dict) -> int:
    from tests.golden.compare import difference
    from tests.golden.report import write_report
    from tests.golden.scenes import expected

    found = {name: difference(expected(name), picture) for name, picture in taken.items()}
    wrong = {name: each for name, each in found.items() if each.too_much}
    for name, each in wrong.items():
        print(f"{name}: {each}")
    print(f"See {write_report(taken, wrong)}" if wrong else f"All {len(taken)} pictures are as expected.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
