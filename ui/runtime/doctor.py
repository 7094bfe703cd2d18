"""What this machine lacks to run Fourtab, and how to get it: `python main.py doctor`.

Standard library only, and readable by old interpreters: it must work before anything is installed.
"""

from __future__ import annotations

from ui.runtime import checks
from ui.runtime.checks import Finding


def examine() -> tuple[Finding, ...]:
    """Look at everything a window needs. Loads system libraries, but neither Qt nor any installed package."""
    return (
        checks.python(),
        checks.environment(),
        *checks.packages(),
        *checks.fonts(),
        *checks.libraries(),
        checks.display(),
        checks.data_folder(),
    )


def exit_code(findings: tuple[Finding, ...]) -> int:
    """0 when nothing needed is missing, else 1."""
    return int(any(_lacking(findings)))


def report(findings: tuple[Finding, ...]) -> str:
    """The findings as aligned lines, then the verdict and the commands that mend what is missing."""
    width = max(len(finding.name) for finding in findings)
    lines = [f"{finding.name:<{width}}  {_mark(finding):<7}  {finding.detail}" for finding in findings]
    return "\n".join([*lines, "", _verdict(findings)])


def _mark(finding: Finding) -> str:
    if finding.ok:
        return "ok"
    return "missing" if finding.needed else "none"


def _lacking(findings: tuple[Finding, ...]) -> list[Finding]:
    return [finding for finding in findings if finding.needed and not finding.ok]


def _verdict(findings: tuple[Finding, ...]) -> str:
    lacking = _lacking(findings)
    if not lacking:
        return "Fourtab can run here."
    remedies = sorted({finding.remedy for finding in lacking if finding.remedy}, key=lambda it: "apt-get" not in it)
    return f"Fourtab cannot run here yet: {len(lacking)} missing. To mend it: {' && '.join(remedies)}"
