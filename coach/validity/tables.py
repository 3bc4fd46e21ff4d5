"""The validity report as tables of words, the same in the terminal and on a page. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from coach.session.sources import SyntheticSpec, parse_source
from coach.validity.counting import CountingRow
from coach.validity.intervals import Estimate
from coach.validity.measuring import ErrorRow, KneeIn, SideRow, ViewRow
from coach.validity.report import Report
from coach.validity.scenes import FPS

UNKNOWN = "-"
PREFACE = (
    "Measured on synthetic patients whose every angle is known, seen by the real pose network. "
    "No real person with a known fault was measured. Brackets hold the 95 % interval; a dash is "
    "not known. Differences are measured minus true."
)


@dataclass(frozen=True, slots=True)
class TextTable:
    title: str
    note: str
    columns: tuple[str, ...]  # the first one names the row
    rows: tuple[tuple[str, ...], ...]


def tables(report: Report) -> tuple[TextTable, ...]:
    """Return every table of the report, in the order of reading."""
    return (
        _counting(report.counting),
        _ways(report),
        _fewer(report.fewer_frames),
        _errors(
            "Tempo",
            report.tempo,
            unit="s",
            note=(
                "Times of lowering, pause and rise of the repetitions that were counted. Goal: a "
                "median error of at most 0.15 s at 30 frames a second."
            ),
        ),
        _errors(
            "Knee flexion",
            report.knee_flexion,
            unit="°",
            note="At the turning point of the repetitions that were counted.",
        ),
        _knee_in(report.knee_in),
        _flags(report.knee_in),
        _views(report.views),
        _sides(report.sides),
        *_missing(report.coverage.missing),
    )


def _counting(rows: Sequence[CountingRow]) -> TextTable:
    return TextTable(
        title="Counting",
        note=(
            "A scene is exact when all of it was counted right; the mean error is in repetitions "
            "of a scene. Ghosts are counts where there was no repetition, per 10 minutes of what "
            "is not exercise. A repetition counted twice is an error of the count, not a ghost. "
            "Mini squats have a row of their own. Goals: exact at least 97 %, mean error at most "
            "0.06, ghosts at most 1."
        ),
        columns=("", "scenes", "reps", "minutes", *_COUNTING_COLUMNS),
        rows=tuple(
            (row.name, str(row.scenes), str(row.reps), f"{row.minutes:.1f}", *_cells(row))
            for row in rows
        ),
    )


def _ways(report: Report) -> TextTable:
    return TextTable(
        title="Beside the rules that others publish",
        note=(
            "The same landmarks, counted by fixed angles of the mean knee in the picture: up "
            "above the first, down below the second, 180° is straight. They were made for deep "
            "squats; most exercises here bend less than that, on purpose, or one leg only."
        ),
        columns=("", "counted by", "scenes", *_COUNTING_COLUMNS),
        rows=tuple(
            (group, row.name, str(row.scenes), *_cells(row))
            for group, rows in report.ways.items()
            for row in rows
        ),
    )


def _fewer(rows: Sequence[CountingRow]) -> TextTable:
    return TextTable(
        title="Counting with fewer frames",
        note=(
            f"All scenes again, seen at {FPS} frames a second, with frames left out after the "
            "network had seen them."
        ),
        columns=("", "scenes", *_COUNTING_COLUMNS),
        rows=tuple((row.name, str(row.scenes), *_cells(row)) for row in rows),
    )


_COUNTING_COLUMNS = ("exact", "at most one off", "mean error", "missed", "ghosts in 10 min")


def _cells(row: CountingRow) -> tuple[str, ...]:
    return (
        percent(row.exact),
        percent(row.off_by_one),
        number(row.mean_absolute_error, digits=2),
        percent(row.missed),
        number(row.ghosts_per_10_min, digits=1),
    )


def _errors(title: str, rows: Sequence[ErrorRow], *, unit: str, note: str) -> TextTable:
    digits = 2 if unit == "s" else 1
    return TextTable(
        title=title,
        note=note,
        columns=("", "reps", "median error", "bias", "standard deviation"),
        rows=tuple(_error_cells(row, unit=unit, digits=digits) for row in rows),
    )


def _error_cells(row: ErrorRow, *, unit: str, digits: int) -> tuple[str, ...]:
    return (
        row.name,
        str(row.bias.n),
        number(row.median_absolute, digits=digits, unit=unit),
        number(row.bias, digits=digits, unit=unit, sign="+"),
        number(row.spread, digits=digits, unit=unit),
    )


def _knee_in(found: KneeIn) -> TextTable:
    error = found.error_deg
    return TextTable(
        title="Knee-in, the angle",
        note=(
            "From the front, minus standing, against the projected truth. A gain of 1 and an "
            "offset of 0° would be perfect."
        ),
        columns=("", "reps", "figure"),
        rows=(
            ("gain", str(found.gain.n), number(found.gain, digits=2)),
            ("offset", str(found.offset_deg.n), number(found.offset_deg, digits=1, unit="°")),
            ("bias", str(error.bias.n), number(error.bias, digits=1, unit="°", sign="+")),
            ("standard deviation", str(error.spread.n), number(error.spread, digits=1, unit="°")),
        ),
    )


def _flags(found: KneeIn) -> TextTable:
    return TextTable(
        title="Knee-in, the flag",
        note=(
            "Share of the counted repetitions from the front that were flagged; at 0° every one "
            "is a false alarm. The interval takes repetitions of one scene as independent."
        ),
        columns=("imposed", "reps judged", "reps not judged", "flagged"),
        rows=tuple(
            (f"{row.imposed_deg:g}°", str(row.flagged.n), str(row.not_judged), percent(row.flagged))
            for row in found.flags
        ),
    )


def _views(rows: Sequence[ViewRow]) -> TextTable:
    return TextTable(
        title="Recognising the view",
        note="Shares of the time of exercise.",
        columns=("true view", "minutes", "right", "not yet known", "taken for another"),
        rows=tuple(
            (
                row.name,
                f"{row.minutes:.1f}",
                percent(row.right),
                percent(row.unknown),
                percent(row.other),
            )
            for row in rows
        ),
    )


def _sides(rows: Sequence[SideRow]) -> TextTable:
    return TextTable(
        title="Telling the legs apart",
        note="Shares of the counted repetitions in which one leg works.",
        columns=("", "reps", "right", "not told", "swapped"),
        rows=tuple(
            (
                row.name,
                str(row.right.n),
                percent(row.right),
                percent(row.not_told),
                percent(row.swapped),
            )
            for row in rows
        ),
    )


def _missing(sources: Sequence[str]) -> tuple[TextTable, ...]:
    """Return a table of the scenes that are planned but not there, or none."""
    seeds: dict[tuple[str, str, str], list[int]] = {}
    for source in sources:
        spec = parse_source(source)
        if isinstance(spec, SyntheticSpec):
            name = (spec.exercise_id or "", str(spec.view or ""), spec.fault or "faultless")
            seeds.setdefault(name, []).append(spec.seed)
    if not seeds:
        return ()
    table = TextTable(
        title="Missing scenes",
        note="Make them with `coach bench accuracy --full`; what is kept is not done again.",
        columns=("", "scenes", "seeds"),
        rows=tuple(
            (", ".join(name), str(len(found)), " ".join(map(str, sorted(found))))
            for name, found in sorted(seeds.items())
        ),
    )
    return (table,)


def percent(found: Estimate) -> str:
    if found.value is None:
        return UNKNOWN
    text = f"{found.value:.0%}"
    if found.low is None or found.high is None:
        return text
    return f"{text} [{100 * found.low:.0f}, {100 * found.high:.0f}]"


def number(found: Estimate, *, digits: int, unit: str = "", sign: str = "") -> str:
    """Return a figure with its interval; `sign` "+" shows also that of positive ones."""
    if found.value is None:
        return UNKNOWN
    form = f"{sign}.{digits}f"
    space = " " if unit and unit != "°" else ""
    text = f"{found.value:{form}}{space}{unit}"
    if found.low is None or found.high is None:
        return text
    return f"{text} [{found.low:{form}}, {found.high:{form}}]"
