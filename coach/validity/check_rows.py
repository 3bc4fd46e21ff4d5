"""Each check with all that is known of its error. Pure."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from coach.movement.faults import unit
from coach.movement.vocabulary import CheckCode
from coach.validity.flags import FalseAlarmRow, noticed
from coach.validity.groups import ALL
from coach.validity.intervals import Estimate, resampled
from coach.validity.measuring import ErrorRow, error_row
from coach.validity.seeing import SeenScene

NOTHING = Estimate(None, None, None, 0)


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One check over all exercises that have it."""

    code: CheckCode
    unit: str  # deg, or ratio
    error: ErrorRow  # of what it reads; nothing where the truth has no such number
    p90: Estimate  # the size that nine in ten errors stay below
    false_alarms: Estimate  # share of the faultless repetitions that it could judge
    noticed: Estimate  # share of the repetitions with a fault it is there for


def check_rows(
    scenes: Sequence[SeenScene], alarms: Sequence[FalseAlarmRow]
) -> tuple[CheckRow, ...]:
    """Return a row for every check that any scene's exercise has.

    Args:
        scenes: with and without faults.
        alarms: of the same scenes.
    """
    flagged = {row.code: row.flagged for row in alarms if row.exercise_id == ALL}
    rows = []
    for code in CheckCode:
        having = [scene for scene in scenes if code in scene.codes]
        if not having:
            continue
        errors = [scene.check_errors.get(code, ()) for scene in having]
        sizes = [[abs(error) for error in group] for group in errors]
        rows.append(
            CheckRow(
                code=code,
                unit=unit(code),
                error=error_row(code.value, errors),
                p90=resampled(sizes, _p90),
                false_alarms=flagged.get(code, NOTHING),
                noticed=noticed(having, (code,)),
            )
        )
    return tuple(rows)


def _p90(values: Sequence[float]) -> float | None:
    return statistics.quantiles(values, n=10)[-1] if len(values) > 1 else None
