"""What was measured, as tables of words: times, angles, views, legs, and who was found. Pure."""

from collections.abc import Sequence

from coach.validity.finding_rows import FindingRow
from coach.validity.knee_in import KneeIn, StepRow
from coach.validity.measuring import (
    ANNOUNCED_WITHIN_S,
    AnnouncedRow,
    ErrorRow,
    SideRow,
    ViewRow,
)
from coach.validity.text_table import TextTable, number, percent, plain


def tempo_table(rows: Sequence[ErrorRow]) -> TextTable:
    return _errors(
        "Tempo",
        rows,
        unit="s",
        note=(
            "Times of lowering, pause and rise of the repetitions that were counted. First those "
            "near the prescribed tempo at 30 frames a second, mini squats in 3-1-3-1 and squats "
            "in 3-1-2; then all, of every tempo. Goal: a median error of at most 0.15 s at 30 "
            "frames a second on 3-1-3-1."
        ),
    )


def lag_table(rows: Sequence[ErrorRow]) -> TextTable:
    return TextTable(
        title="Lag of the knee angle",
        note=(
            "By how much the live angle runs behind the true one: the shift of each scene that "
            "fits best, where the knee moves 20° or more. Times of a finished repetition are "
            "smoothed without lag and do not suffer from it."
        ),
        columns=("", "scenes", "median size", "mean", "standard deviation"),
        rows=tuple(_error_cells(row, unit="s", digits=2) for row in rows),
    )


def announced_table(rows: Sequence[AnnouncedRow]) -> TextTable:
    return TextTable(
        title="When the count is told",
        note=(
            "The announcement against the true return, of the repetitions that were counted. In "
            f"time is no later than {ANNOUNCED_WITHIN_S:g} s after it; the return is foreseen "
            "from the way back, so some are told a little before it."
        ),
        columns=("", "reps", "median", "in time", f"over {ANNOUNCED_WITHIN_S:g} s early"),
        rows=tuple(
            (
                row.name,
                str(row.median.n),
                number(row.median, digits=2, unit="s", sign="+"),
                percent(row.in_time),
                percent(row.early),
            )
            for row in rows
        ),
    )


def flexion_table(rows: Sequence[ErrorRow]) -> TextTable:
    note = "At the turning point of the repetitions that were counted."
    return _errors("Knee flexion", rows, unit="°", note=note)


def knee_in_table(found: KneeIn) -> TextTable:
    error = found.error_deg
    rising = ", ".join(f"{row.name} {row.steps - row.falls} of {row.steps}" for row in found.rises)
    return TextTable(
        title="Knee-in, the angle",
        note=(
            "From the front, minus standing, against the projected truth. A gain of 1 and an "
            "offset of 0° would be perfect. Steps of the imposed angle at which the mean of the "
            f"measured one rises, too: {rising or '-'}."
        ),
        columns=("", "reps", "figure"),
        rows=(
            ("gain", str(found.gain.n), number(found.gain, digits=2)),
            ("offset", str(found.offset_deg.n), number(found.offset_deg, digits=1, unit="°")),
            ("bias", str(error.bias.n), number(error.bias, digits=1, unit="°", sign="+")),
            ("standard deviation", str(error.spread.n), number(error.spread, digits=1, unit="°")),
        ),
    )


def steps_table(found: KneeIn) -> TextTable:
    return TextTable(
        title="Knee-in, the flag",
        note=(
            "Of the counted repetitions from the front, by how far the knees were told to go in; "
            "true is the mean of what the picture then shows, minus standing. At 0° every flag is "
            "a false alarm."
        ),
        columns=("", "imposed", "true", "measured", "reps judged", "not judged", "flagged"),
        rows=tuple(_step(row) for row in (*found.steps, *found.steps_by_exercise)),
    )


def _step(row: StepRow) -> tuple[str, ...]:
    return (
        row.name,
        f"{row.imposed_deg:g}°",
        plain(row.true_deg, digits=1, unit="°"),
        number(row.measured_deg, digits=1, unit="°"),
        str(row.flagged.n),
        str(row.not_judged),
        percent(row.flagged),
    )


def views_table(rows: Sequence[ViewRow]) -> TextTable:
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


def sides_table(rows: Sequence[SideRow]) -> TextTable:
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


def finding_table(rows: Sequence[FindingRow]) -> TextTable:
    return TextTable(
        title="Whether the network finds the person",
        note="Share of the frames during repetitions and holds in which somebody was found.",
        columns=("", "scenes", "found"),
        rows=tuple((row.name, str(row.scenes), _precise(row)) for row in rows),
    )


def _precise(row: FindingRow) -> str:
    return "-" if row.found.value is None else f"{row.found.value:.1%}"


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
