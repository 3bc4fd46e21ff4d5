"""From the person's own answers to what a test gave: the second way, where no camera can tell."""

from collections.abc import Mapping
from typing import assert_never

from coach.care.asking.ask import Given, Value
from coach.care.tests.ankle import WALL_CM
from coach.care.tests.balance import BEST, CAP_S, MEAN, TRIALS
from coach.care.tests.chair_stand import STANDS
from coach.care.tests.hip import MOST_REPS, REPS
from coach.care.tests.measured import CannotTell, Measured
from coach.care.tests.procedures import PROCEDURES
from coach.care.tests.squat import CAP_DEG, DEEPEST
from coach.care.tests.step_down import ARMS, FOOT, KNEE, PELVIS, QUALITY, TRUNK, total
from coach.care.tests.walk import CADENCE, LASTS_S, STEP_GAP
from coach.care.told import TestKind
from coach.movement.vocabulary import Answer, Side

HALF_DEG, LITTLE_DEG = 45.0, 30.0  # of the figure's 60; the second is where untested knees begin
_BENDS_DEG = {Answer.YES: CAP_DEG, Answer.ALMOST: HALF_DEG, Answer.NO: LITTLE_DEG}
_KNEE_POINTS = {Answer.YES: 0.0, Answer.ALMOST: 1.0, Answer.NO: 2.0}
_POINTS = {Answer.YES: 0.0, Answer.ALMOST: 1.0, Answer.NO: 1.0}  # almost steady is not steady


def told_by_person(test: TestKind, given: Given, *, side: Side) -> Measured:
    """Return what the answers to `coach.care.tests.questions.OWN_ASKS` say."""
    own_side = side if PROCEDURES[test].is_sided else Side.BOTH
    values = _values(test, given)
    main = WALL_CM if test is TestKind.ANKLE else PROCEDURES[test].main
    why = CannotTell.UNSAID if values.get(main) is None else None
    return Measured(own_side, values, cannot_tell=why)


def _values(  # noqa: PLR0911  # a test each
    test: TestKind, given: Given
) -> Mapping[str, float | None]:
    match test:
        case TestKind.WALK:
            steps = _number(given.get("steps"))
            cadence = None if steps is None else steps * 60.0 / LASTS_S
            return {CADENCE: cadence, STEP_GAP: None}
        case TestKind.SQUAT:
            answer = _answer(given.get("bend"))
            return {DEEPEST: None if answer is None else _BENDS_DEG[answer]}
        case TestKind.STEP_DOWN:
            return _steadiness(given)
        case TestKind.CHAIR_STAND:
            return {STANDS: _number(given.get("stands"))}
        case TestKind.BALANCE:
            return _seconds(given.get("seconds"))
        case TestKind.ANKLE:
            return {WALL_CM: _number(given.get("wall_cm"))}
        case TestKind.HIP:
            raises = _number(given.get("raises"))
            return {REPS: None if raises is None else min(raises, float(MOST_REPS))}
        case _:
            assert_never(test)


def _steadiness(given: Given) -> Mapping[str, float | None]:
    items: dict[str, float | None] = {}
    for name in (ARMS, TRUNK, PELVIS, KNEE, FOOT):
        answer = _answer(given.get(name))
        points = _KNEE_POINTS if name == KNEE else _POINTS
        items[name] = None if answer is None else points[answer]
    return {QUALITY: total(items), **items}


def _seconds(value: Value | None) -> Mapping[str, float | None]:
    trials = [min(float(one), CAP_S) for one in value] if isinstance(value, tuple) else []
    mean_s = sum(trials) / TRIALS if len(trials) == TRIALS else None
    return {BEST: max(trials, default=None), MEAN: mean_s}


def _number(value: Value | None) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _answer(value: Value | None) -> Answer | None:
    return Answer(value) if isinstance(value, str) else None
