"""Fourtab: the command line. Every command imports only what it needs."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code: 1 without a word where the reader of its output has gone."""
    chosen = _parser().parse_args(arguments)
    try:
        return chosen.run(chosen)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="fourtab", description="A desktop simulator of the four-tab wallet of May 2014."
    )
    _look_options(parser)
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(metavar="COMMAND")
    tour = commands.add_parser("tour", help="walk the real app headless and write one picture a screen")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the pictures")
    _look_options(tour)
    tour.set_defaults(run=_tour)
    push = commands.add_parser("push", help="say what a push payload would become, and why")
    push.add_argument("file", type=Path, metavar="FILE", help="an .apns payload (JSON)")
    push.add_argument("--world", default="quiet_morning", metavar="NAME", help="a world of resources/worlds")
    push.add_argument(
        "--policy", metavar="NAME", help="a policy's id, or your own document (FILE.toml); default: quiet"
    )
    push.add_argument(
        "--focus", choices=["on", "off"], help="the person's focus switch (default: what the policy says)"
    )
    push.add_argument("--zone", metavar="NAME", help="the person's time zone, such as Europe/London")
    push.add_argument("--at", metavar="TIME", help="22:30 or 2014-05-16T22:30, on the world's clock")
    push.add_argument("--json", action="store_true", help="print JSON")
    push.set_defaults(run=_push)
    bills = commands.add_parser("bills", help="write the bills of a world into a CSV file")
    bills.add_argument("--csv", type=Path, required=True, metavar="FILE", help="the file to write")
    bills.add_argument("--world", default="quiet_morning", metavar="NAME", help="a world of resources/worlds")
    bills.add_argument("--month", metavar="MONTH", help="only this month, as 2014-05")
    bills.add_argument("--lang", choices=["en", "zh_CN"], default="en", help="language of the file")
    bills.set_defaults(run=_bills)

    _fund_commands(commands.add_parser("fund", help="Yu'e Bao's figures"))
    doctor = commands.add_parser("doctor", help="say what this machine lacks and how to get it")
    doctor.set_defaults(run=_doctor)
    setup = commands.add_parser("setup", help="make the virtual environment and install everything locked")
    setup.set_defaults(run=_setup)
    return parser


def _fund_commands(fund: argparse.ArgumentParser) -> None:
    commands = fund.add_subparsers(metavar="COMMAND", required=True)
    for name, run, about in (
        ("yields", _fund_yields, "print the seven-day yields of a fund's daily incomes"),
        ("import", _fund_import, "make a world use a file's figures from now on"),
    ):
        command = commands.add_parser(name, help=about)
        command.add_argument("--csv", type=Path, required=True, metavar="FILE", help="date,income_per_10k: one a day")
        command.set_defaults(run=run)
    command.add_argument("--world", required=True, metavar="NAME", help="a world of resources/worlds")


def _look_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", choices=["en", "zh_CN"], default="en", help="language of the interface")
    parser.add_argument("--theme", choices=["light", "dark"], default="light")
    parser.add_argument("--device", default="galaxy_s4", metavar="ID", help="a device of resources/devices")
    parser.add_argument("--layout", type=Path, metavar="FILE", help="a layout document (TOML)")
    parser.add_argument("--text-scale", type=float, default=1.0, metavar="FACTOR", help="0.85 to 2.0")
    parser.add_argument("--world", default="quiet_morning", metavar="NAME", help="a world of resources/worlds")


def _window(chosen: argparse.Namespace) -> int:
    from ui.runtime.start import run_window

    return run_window(chosen)


def _tour(chosen: argparse.Namespace) -> int:
    from ui.runtime.start import run_tour

    return run_tour(chosen, chosen.out)


def _push(chosen: argparse.Namespace) -> int:
    from app.push import run_push

    return run_push(chosen)


def _bills(chosen: argparse.Namespace) -> int:
    from app.bills import run_bills

    return run_bills(chosen)


def _fund_yields(chosen: argparse.Namespace) -> int:
    from app.fund import run_yields

    return run_yields(chosen)


def _fund_import(chosen: argparse.Namespace) -> int:
    from app.fund import run_import

    return run_import(chosen)


def _doctor(_: argparse.Namespace) -> int:
    from ui.runtime.doctor import examine, exit_code, report

    findings = examine()
    print(report(findings))
    return exit_code(findings)


def _setup(_: argparse.Namespace) -> int:
    from ui.runtime.setup import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
