"""What the checks read in repetitions, minus what was true there. Pure.

Only some checks have a true number: the synthetic patient knows its angles, but not, say, how much
of the shank a heel is off the floor in the picture.
"""

import statistics
from collections.abc import Iterable, Mapping, Sequence

from coach.movement.exercise import Exercise
from coach.movement.repetition import TURN_WINDOW_S
from coach.movement.vocabulary import CheckCode
from coach.validity.accuracy import CheckSample
from coach.validity.true_score import true_value
from coach.validity.truth import Case, TrueRep

OF_WHOLE_REP = frozenset({CheckCode.T2, CheckCode.T2U})  # the truth is the most of a repetition
OF_KNEE = frozenset({CheckCode.D2, CheckCode.E1})  # they read the knee angle itself
WITHOUT_SIGN = frozenset({CheckCode.PD, CheckCode.PS})  # the truth is a size


def check_errors(
    case: Case, samples: Iterable[CheckSample], exercise: Exercise
) -> Mapping[CheckCode, tuple[float, ...]]:
    """Return measured minus true of each check, one value for each repetition that it read.

    Args:
        case: the truth.
        samples: what the checks read while they counted.
        exercise: with its checks and its limit.
    """
    read: dict[CheckCode, list[CheckSample]] = {}
    for sample in samples:
        read.setdefault(sample.code, []).append(sample)
    return {
        code: tuple(
            error
            for rep in case.reps
            if (error := _error(code, of_code, rep, case=case, exercise=exercise)) is not None
        )
        for code, of_code in read.items()
    }


def _error(
    code: CheckCode,
    samples: Sequence[CheckSample],
    rep: TrueRep,
    *,
    case: Case,
    exercise: Exercise,
) -> float | None:
    true = _true(code, rep, case=case, exercise=exercise)
    measured = _measured(code, samples, rep)
    return None if true is None or measured is None else measured - true


def _true(code: CheckCode, rep: TrueRep, *, case: Case, exercise: Exercise) -> float | None:
    if code not in OF_KNEE:
        return true_value(code, rep, exercise, view=case.view)
    near = min(case.knee_flexion, key=lambda angle: abs(angle.t_s - rep.turn_s), default=None)
    return None if near is None else near.value_deg


def _measured(code: CheckCode, samples: Sequence[CheckSample], rep: TrueRep) -> float | None:
    if code in OF_WHOLE_REP:
        within = (one.value for one in samples if rep.start_s <= one.t_s <= rep.end_s)
        return max(within, default=None)
    near = [one.value for one in samples if abs(one.t_s - rep.turn_s) <= TURN_WINDOW_S]
    if not near:
        return None
    value = statistics.median(near)
    return abs(value) if code in WITHOUT_SIGN else value
