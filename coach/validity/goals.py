"""The goals of the report beside what was found, the missed ones among the others. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from coach.validity.counting import CountingRow
from coach.validity.flags import FalseAlarmRow
from coach.validity.groups import ALL
from coach.validity.intervals import Estimate
from coach.validity.measuring import ErrorRow

EXACT_AT_LEAST = 0.97
MEAN_ERROR_AT_MOST = 0.06
GHOSTS_AT_MOST = 1.0  # in 10 minutes of no exercise
TEMPO_AT_MOST_S = 0.15  # median, at 30 frames a second, on 3-1-3-1
FALSE_ALARMS_BELOW = 0.10  # of the faultless repetitions


@dataclass(frozen=True, slots=True)
class GoalRow:
    """One goal, and what was found of it in one group of scenes."""

    goal: str
    group: str
    wanted: float
    at_most: bool  # else at least
    unit: str  # "%", "s" or nothing
    found: Estimate
    stands_on: str  # how many of what are behind it

    @property
    def is_reached(self) -> bool | None:
        """Whether the figure itself lies where it should; None where there is none."""
        if self.found.value is None:
            return None
        return self._lies_well(self.found.value)

    @property
    def is_sure(self) -> bool:
        """Whether all of the interval lies on the same side of the goal as the figure."""
        ends = (self.found.low, self.found.high)
        return all(end is not None and self._lies_well(end) is self.is_reached for end in ends)

    def _lies_well(self, value: float) -> bool:
        return value <= self.wanted if self.at_most else value >= self.wanted


def goal_rows(
    counting: Sequence[CountingRow],
    idle: Sequence[CountingRow],
    *,
    tempo: Mapping[str, Sequence[ErrorRow]],
    false_alarms: Sequence[FalseAlarmRow],
) -> tuple[GoalRow, ...]:
    """Return every goal.

    Args:
        counting: of the groups that the goals are wanted for.
        idle: of scenes without exercise, all of them together.
        tempo: the errors of lowering, pause and rise, by exercise.
        false_alarms: of every check and exercise.
    """
    return (
        *(row for found in counting for row in _of_counts(found)),
        *(_ghosts("no exercise at all", found) for found in idle),
        *(_of_tempo(error) for errors in tempo.values() for error in errors),
        *_of_alarms(false_alarms),
    )


def _of_counts(row: CountingRow) -> Iterable[GoalRow]:
    behind = f"{row.scenes} scenes, {row.reps} reps, {row.minutes:.1f} min"
    yield GoalRow(
        "counted exactly",
        row.name,
        EXACT_AT_LEAST,
        at_most=False,
        unit="%",
        found=row.exact,
        stands_on=behind,
    )
    yield GoalRow(
        "mean absolute error",
        row.name,
        MEAN_ERROR_AT_MOST,
        at_most=True,
        unit="",
        found=row.mean_absolute_error,
        stands_on=behind,
    )
    yield _ghosts(f"{row.name}, around repetitions", row)


def _ghosts(name: str, row: CountingRow) -> GoalRow:
    return GoalRow(
        "ghosts in 10 min",
        name,
        GHOSTS_AT_MOST,
        at_most=True,
        unit="",
        found=row.ghosts_per_10_min,
        stands_on=f"{row.ghosts_per_10_min.n} in {row.idle_minutes:.1f} min",
    )


def _of_tempo(row: ErrorRow) -> GoalRow:
    return GoalRow(
        "tempo, median error",
        row.name,
        TEMPO_AT_MOST_S,
        at_most=True,
        unit="s",
        found=row.median_absolute,
        stands_on=f"{row.bias.n} reps",
    )


def _of_alarms(rows: Sequence[FalseAlarmRow]) -> Iterable[GoalRow]:
    """Yield every check over all exercises; the table of checks has each exercise."""
    for row in rows:
        if row.exercise_id == ALL and row.flagged.value is not None:
            yield GoalRow(
                "faultless, yet flagged",
                row.code.value,
                FALSE_ALARMS_BELOW,
                at_most=True,
                unit="%",
                found=row.flagged,
                stands_on=f"{row.flagged.n} reps",
            )
