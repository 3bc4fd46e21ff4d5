"""The validity report as a page of Markdown. Pure: the date is given."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from coach.validity.report import Coverage, Report
from coach.validity.tables import PREFACE, tables
from coach.validity.text_table import TextTable


@dataclass(frozen=True, slots=True)
class Stamp:
    """When and with what the report was made."""

    day: date
    command: str
    versions: Mapping[str, str]


def page(report: Report, stamp: Stamp) -> str:
    versions = ", ".join(f"{name} {version}" for name, version in stamp.versions.items())
    parts = [
        "# Validity",
        PREFACE,
        f"Made on {stamp.day.isoformat()} by `{stamp.command}` with {versions}.",
        covered(report.coverage),
        *(text for table in tables(report) for text in section(table)),
    ]
    return "\n\n".join(parts) + "\n"


def covered(coverage: Coverage) -> str:
    """Return what the report stands on, in a sentence or two."""
    text = (
        f"Scenes: {coverage.title}. {coverage.scenes} scenes with {coverage.reps} repetitions in "
        f"{coverage.minutes:.1f} minutes."
    )
    if coverage.missing:
        text += f" Not complete: {len(coverage.missing)} planned scenes are missing."
    return text


def section(table: TextTable) -> tuple[str, str, str]:
    """Return heading, note and table as Markdown."""
    rule = ("---", *("---:" for _ in table.columns[1:]))
    lines = [_line(table.columns), _line(rule), *(_line(row) for row in table.rows)]
    return f"## {table.title}", table.note, "\n".join(lines)


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
