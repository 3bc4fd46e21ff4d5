"""The validity report as tables of words, the same in the terminal and on a page. Pure."""

from collections.abc import Iterable, Sequence

from coach.session.sources import SyntheticSpec, parse_source
from coach.validity import counting_tables as counted
from coach.validity import judging_tables as judged
from coach.validity import measuring_tables as measured
from coach.validity.goals import GoalRow
from coach.validity.report import Report
from coach.validity.text_table import TextTable, number, percent

PREFACE = (
    "Measured on synthetic patients whose every angle is known, seen by the real pose network. "
    "No real person with a known fault was measured. Brackets hold the 95 % interval; a dash is "
    "not known. Differences are measured minus true."
)


def tables(report: Report) -> tuple[TextTable, ...]:
    """Return every table of the report that has something in it, in the order of reading."""
    found = (
        _goals(report.goals),
        counted.counting_table(report.counting),
        counted.ways_table(report.ways),
        *([] if report.clips is None else [counted.clips_table(report.clips)]),
        counted.rates_table(report.camera_rates),
        counted.fewer_table(report.fewer_frames),
        counted.idle_table(report.idle),
        counted.holds_table(report.holds),
        measured.tempo_table(report.tempo),
        measured.lag_table(report.lag),
        measured.announced_table(report.announced),
        measured.flexion_table(report.knee_flexion),
        measured.knee_in_table(report.knee_in),
        measured.steps_table(report.knee_in),
        judged.checks_table(report.checks),
        judged.alarms_table(report.false_alarms),
        judged.faults_table(report.faults),
        judged.unjudged_table(report.unjudged),
        judged.gauge_table(report.gauge),
        judged.said_table(report.calibration),
        judged.reliability_table(report.calibration),
        measured.views_table(report.views),
        measured.sides_table(report.sides),
        measured.finding_table(report.finding),
        _missing(report.coverage.missing),
    )
    return tuple(table for table in found if table.rows)


def _goals(rows: Sequence[GoalRow]) -> TextTable:
    return TextTable(
        title="Goals",
        note=(
            "What was aimed at, and what was found. The figure itself decides; it is unsure where "
            "the 95 % interval reaches across the goal. The tables below say more of each."
        ),
        columns=("goal", "of", "wanted", "found", "behind it", ""),
        rows=tuple(_goal(row) for row in rows),
    )


def _goal(row: GoalRow) -> tuple[str, ...]:
    is_percent = row.unit == "%"
    wanted = f"{row.wanted:.0%}" if is_percent else f"{row.wanted:g} {row.unit}".strip()
    found = percent(row.found) if is_percent else number(row.found, digits=2, unit=row.unit)
    verdict = {True: "reached", False: "missed", None: "not known"}[row.is_reached]
    verdict += "" if row.is_sure or row.is_reached is None else ", unsure"
    wanted = f"at {'most' if row.at_most else 'least'} {wanted}"
    return (row.goal, row.group, wanted, found, row.stands_on, verdict)


def _missing(sources: Iterable[str]) -> TextTable:
    """Return a table of the scenes that are planned but not there."""
    seeds: dict[tuple[str, str, str, str], list[int]] = {}
    for source in sources:
        spec = parse_source(source)
        if isinstance(spec, SyntheticSpec):
            shows = (spec.fault or "faultless") if spec.reps else f"no exercise, {spec.fault}"
            name = (spec.exercise_id or "", str(spec.view or ""), shows, f"{spec.fps:g} a second")
            seeds.setdefault(name, []).append(spec.seed)
    return TextTable(
        title="Missing scenes",
        note="Make them with `coach bench accuracy --full`; what is kept is not done again.",
        columns=("", "scenes", "seeds"),
        rows=tuple(
            (", ".join(name), str(len(found)), " ".join(map(str, sorted(found))))
            for name, found in sorted(seeds.items())
        ),
    )
