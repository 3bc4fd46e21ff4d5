"""What was counted, as tables of words: other ways, other rates, no exercise. Pure."""

from collections.abc import Mapping, Sequence

from coach.validity.clip_rows import ClipPart
from coach.validity.counting import CountingRow
from coach.validity.hold_times import HoldRow
from coach.validity.scenes import FPS
from coach.validity.text_table import UNKNOWN, TextTable, number, percent, plain

_COLUMNS = ("exact", "at most one off", "mean error", "missed", "ghosts in 10 min")


def counting_table(rows: Sequence[CountingRow]) -> TextTable:
    return TextTable(
        title="Counting",
        note=(
            "A scene is exact when all of it was counted right; the mean error is in repetitions "
            "of a scene. Ghosts are counts where there was no repetition, per 10 minutes of what "
            "is not exercise. A repetition counted twice is an error of the count, not a ghost. "
            "Mini squats have rows of their own: the exercise, and all squats of which every "
            "repetition truly bends 30 to 60°. Goals: exact at least 97 %, mean error at most "
            "0.06, ghosts at most 1."
        ),
        columns=("", "scenes", "reps", "minutes", *_COLUMNS),
        rows=tuple(
            (row.name, str(row.scenes), str(row.reps), f"{row.minutes:.1f}", *_cells(row))
            for row in rows
        ),
    )


def ways_table(ways: Mapping[str, Sequence[CountingRow]]) -> TextTable:
    return TextTable(
        title="Beside the rules that others publish",
        note=(
            "The same landmarks, counted by fixed angles of the mean knee in the picture (up "
            "above the first, down below the second, 180° is straight) and by pose classes: of "
            "the nearest examples of rest and turn, taken from tuning scenes of the same "
            "exercise, the share that shows the turn, smoothed, entered above 0.6 and left below "
            "0.4. The angles were made for deep squats; most exercises here bend less than that, "
            "on purpose, or one leg only. Exercises without examples are left out of the last."
        ),
        columns=("", "counted by", "scenes", *_COLUMNS),
        rows=_grouped(ways),
    )


def rates_table(rows: Sequence[CountingRow]) -> TextTable:
    return TextTable(
        title="Counting at other frame rates",
        note="The same patients doing the same, drawn and looked at for cameras of each rate.",
        columns=("frames", "scenes", "reps", *_COLUMNS),
        rows=tuple((row.name, str(row.scenes), str(row.reps), *_cells(row)) for row in rows),
    )


def fewer_table(rows: Sequence[CountingRow]) -> TextTable:
    return TextTable(
        title="Counting with fewer frames",
        note=(
            f"All scenes again, most of them seen at {FPS} frames a second, with frames left out "
            "after the network had seen them."
        ),
        columns=("", "scenes", *_COLUMNS),
        rows=tuple((row.name, str(row.scenes), *_cells(row)) for row in rows),
    )


def idle_table(idle: Mapping[str, Sequence[CountingRow]]) -> TextTable:
    return TextTable(
        title="Ghosts where there is no exercise",
        note=(
            "Somebody walks in, turns, sits down to rest, ties a shoe, leaves, or a second person "
            "passes, and nothing is exercised. Every film is looked at once as each exercise that "
            "begins as this person stands or sits: the minutes are those of all these looks, and "
            "looks at one film resemble each other more than the interval knows. Stepping in place "
            "is no ghost where the exercise is to march, nor stepping aside where it is to "
            "side-step. Goal: at most 1."
        ),
        columns=("", "counted by", "looks", "minutes", "ghosts", "in 10 min"),
        rows=tuple(
            (
                group,
                row.name,
                str(row.scenes),
                f"{row.minutes:.1f}",
                str(row.ghosts_per_10_min.n),
                number(row.ghosts_per_10_min, digits=1),
            )
            for group, rows in idle.items()
            for row in rows
        ),
    )


def holds_table(rows: Sequence[HoldRow]) -> TextTable:
    return TextTable(
        title="Holds",
        note=(
            "A hold is found when anything of it was timed. Held time is that of all its pieces, "
            "measured minus true. False holds last a second or more and lie where nothing was "
            "held, per 10 minutes of that; scenes without exercise are among them."
        ),
        columns=(
            "",
            "scenes",
            "minutes",
            "holds",
            "found",
            "pieces",
            "median error",
            "bias",
            "false in 10 min",
        ),
        rows=tuple(
            (
                row.name,
                str(row.scenes),
                f"{row.minutes:.1f}",
                str(row.found.n),
                percent(row.found),
                plain(row.pieces, digits=1),
                number(row.held_error_s.median_absolute, digits=2, unit="s"),
                number(row.held_error_s.bias, digits=2, unit="s", sign="+"),
                number(row.false_per_10_min, digits=1),
            )
            for row in rows
        ),
    )


def clips_table(part: ClipPart) -> TextTable:
    times = [
        f"{name} {value.mean_absolute:.2f} s ({value.n} repetitions)"
        for name, value in (("lowering", part.lowering_s), ("rise", part.rise_s))
        if value.mean_absolute is not None
    ]
    return TextTable(
        title="Labelled clips of real people",
        note=(
            "Videos with a labels.json, their times marked by eye. Clips without exercise are "
            "looked at as every exercise. Mean size of the error beyond what the labels may be "
            f"wrong by: {', '.join(times) or UNKNOWN}. Knee-in has no truth here."
        ),
        columns=("", "counted by", "looks", *_COLUMNS),
        rows=_grouped(part.counting),
    )


def _grouped(groups: Mapping[str, Sequence[CountingRow]]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (group, row.name, str(row.scenes), *_cells(row))
        for group, rows in groups.items()
        for row in rows
    )


def _cells(row: CountingRow) -> tuple[str, ...]:
    return (
        percent(row.exact),
        percent(row.off_by_one),
        number(row.mean_absolute_error, digits=2),
        percent(row.missed),
        number(row.ghosts_per_10_min, digits=1),
    )
