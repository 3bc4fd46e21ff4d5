"""What a person can do exercises with: things at hand, and what has to be left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from coach.care.programme.contents import STAND_INS
from coach.care.programme.terms import ProgrammePhase
from coach.care.tests.ankle import GAP_CM, GAP_DEG, SHIN, WALL_CM
from coach.care.tests.latest import LEGS, latest_value
from coach.care.told import PersonTold, TestKind, Told, WishesTold
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Condition, Need, Side

USUAL_NEEDS = frozenset({Need.CHAIR, Need.WALL})  # until it was asked
SQUAT_GOAL_DEG = 75  # until it was asked (docs/clinical.md E16)

STEP_LIMITS_DEG: Mapping[str, Mapping[int, float]] = MappingProxyType(
    {
        "low_step_down": {5: 35.0, 10: 55.0, 15: 70.0, 20: 80.0},
        "lateral_step_down": {5: 35.0, 10: 55.0, 15: 70.0, 20: 80.0},
        "step_up": {10: 45.0, 15: 60.0, 20: 70.0},
    }
)
"""The knee flexion that must be allowed for a step of that many centimetres (E6)."""

STEP_OF_LEVEL_CM: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {
        "low_step_down": (5, 10, 10),
        "lateral_step_down": (10, 15, 20),
        "step_up": (10, 15, 20),
    }
)


@dataclass(frozen=True, slots=True)
class Means:
    """What is known of one person's means on one day."""

    sore: Side = Side.BOTH
    age: int | None = None
    needs: frozenset[Need] = USUAL_NEEDS
    steps_cm: frozenset[int] = frozenset()
    conditions: frozenset[Condition] = frozenset()
    left_out: frozenset[str] = frozenset()  # design ids that an answer rules out
    highest_phase: ProgrammePhase = ProgrammePhase.PREVENTION
    deepest_deg: float = 180.0  # knee flexion that an answer rules out beyond
    training_days: frozenset[int] = frozenset()
    squat_goal_deg: int = SQUAT_GOAL_DEG
    activities: tuple[str, ...] = ()
    wants_short: bool = False
    wants_running: bool = False
    has_sport: bool = False
    is_one_ankle_stiffer: bool = False  # by more than the legs of most people differ

    @property
    def knees(self) -> tuple[Side, ...]:
        return self.sore.each

    def allows(self, exercise: Exercise) -> bool:
        """Whether nothing is missing for an exercise and nothing speaks against it."""
        if exercise.needs - self.needs - {Need.STEP}:
            return False
        if Need.STEP in exercise.needs and not self.steps_cm:
            return False
        if exercise.leave_out_with & self.conditions:
            return False
        return exercise.design_id not in self.left_out


def means_of(told: Sequence[Told], *, day: date) -> Means:
    """Return the means as last told, without what screening rules out.

    Args:
        told: in the order of time.
        day: facts after it do not count.
    """
    means = Means()
    for fact in told:
        if fact.day > day:
            continue
        if isinstance(fact, PersonTold):
            age = None if fact.born is None else day.year - fact.born
            means = replace(means, sore=fact.sore, age=age, conditions=fact.conditions)
        elif isinstance(fact, WishesTold):
            means = replace(
                means,
                needs=fact.needs,
                steps_cm=fact.steps_cm,
                training_days=fact.training_days,
                squat_goal_deg=fact.squat_goal_deg or SQUAT_GOAL_DEG,
                activities=fact.activities,
                wants_short=fact.wants_short_on(day),
                wants_running=fact.wants_running,
                has_sport=bool(fact.sport) or fact.wants_running,
            )
    return replace(means, is_one_ankle_stiffer=_is_one_ankle_stiffer(told, day=day))


def _is_one_ankle_stiffer(told: Sequence[Told], *, day: date) -> bool:
    """Whether the last tests of both ankles differ enough to put the calf first (E14)."""
    return any(
        _gap(told, name, day=day) > most for name, most in ((SHIN, GAP_DEG), (WALL_CM, GAP_CM))
    )


def _gap(told: Sequence[Told], name: str, *, day: date) -> float:
    """Return by how much the legs differ; 0 unless both are known."""
    values = [latest_value(told, TestKind.ANKLE, name, side=leg, today=day) for leg in LEGS]
    known = [value for value in values if value is not None]
    return max(known) - min(known) if len(known) == len(LEGS) else 0.0


def step_for(
    exercise_id: str, level: int, *, steps_cm: frozenset[int], limit_deg: float
) -> int | None:
    """Return the step to take, cm: that of the level, else the nearest lower one, else a higher.

    None: no step at hand is low enough for how far the knee may bend.
    """
    allowed = [
        height
        for height, needed_deg in STEP_LIMITS_DEG[exercise_id].items()
        if height in steps_cm and limit_deg >= needed_deg
    ]
    heights = STEP_OF_LEVEL_CM[exercise_id]
    wanted = heights[min(level, len(heights)) - 1]
    lower = [height for height in allowed if height <= wanted]
    return max(lower) if lower else min(allowed, default=None)


def stand_ins(exercise_id: str) -> tuple[str, ...]:
    """Return the exercise and all that may stand in for it, nearest first."""
    found = [exercise_id]
    for name in found:
        found.extend(other for other in STAND_INS.get(name, ()) if other not in found)
    return tuple(found)
