"""`coach doctor`: what works on this computer, and what to do about the rest."""

import typer

from coach.cli.examination import Finding, examine
from coach.cli.options import ModelOption, examples, folder_of

UNUSABLE = 3


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("coach doctor", "coach doctor --model lite.task"))(doctor)


def doctor(context: typer.Context, model: ModelOption = None) -> int:
    """Check everything that Coach needs and wants; each line is ok, or says what to do.

    Leaves with 0 unless something is missing that Coach cannot do without.
    """
    findings = []
    for finding in examine(folder_of(context), model=model):
        print(f"{_mark(finding)}  {finding.name:<18}  {finding.text}", flush=True)
        findings.append(finding)
    if any(finding.is_needed and not finding.is_ok for finding in findings):
        print("Coach cannot be used here yet; the lines marked MISSING say what to do.")
        return UNUSABLE
    print("Coach can be used here.")
    return 0


def _mark(finding: Finding) -> str:
    if finding.is_ok:
        return "ok     "
    return "MISSING" if finding.is_needed else "without"
