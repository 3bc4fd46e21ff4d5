"""The exercises: what is asked for in each, and which faults can be shown in it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from coach.errors import UsageError
from coach.movement.vocabulary import View
from coach.synthetic.anthropometry import Build
from coach.synthetic.exercise_postures import (
    EXTENSION_REST_DEG,
    Moment,
    seated_knee_extension,
    sit_to_stand,
    squat,
    wall_slide,
)
from coach.synthetic.kinematics import FloatArray
from coach.synthetic.lunge_postures import forward_lunge, reverse_lunge, split_squat
from coach.synthetic.posture import Posture
from coach.synthetic.stances import STANDING_FLEXION_DEG

PostureFunction: TypeAlias = Callable[[Build, Moment], Posture]


@dataclass(frozen=True, slots=True)
class Tempo:
    """Prescribed seconds in time: away from rest, at the turning point, back, at rest."""

    out_s: float
    hold_s: float
    back_s: float
    rest_s: float


@dataclass(frozen=True, slots=True)
class Movement:
    """An exercise as the synthetic patient knows it; angles are of the working knee."""

    id: str
    posture: PostureFunction
    preferred_view: View
    rest_deg: float
    target_deg: float
    tempo: Tempo
    lifts: bool  # from rest the knee straightens; the first phase is concentric
    one_leg: bool
    seated: bool
    quickest_s: float  # the least a body needs for either way
    faults: frozenset[str]

    def depth(self, knee_flexion_deg: FloatArray) -> FloatArray:
        """Return the share of the way from rest to target; may pass 1."""
        return (knee_flexion_deg - self.rest_deg) / (self.target_deg - self.rest_deg)


_TEMPO_FAULTS = frozenset({"too_fast", "too_shallow"})
_ONE_LEG_FAULTS = _TEMPO_FAULTS | {"too_deep", "knee_in", "trunk_lean", "pelvic_drop"}
_TWO_LEG_FAULTS = _TEMPO_FAULTS | {"too_deep", "knee_in", "trunk_lean", "uneven"}

SEATED_EXTENSION = Movement(
    id="seated_knee_extension",
    posture=seated_knee_extension,
    preferred_view=View.SIDE,
    rest_deg=EXTENSION_REST_DEG,
    target_deg=52.0,
    tempo=Tempo(out_s=3.0, hold_s=2.0, back_s=3.0, rest_s=0.0),
    lifts=True,
    one_leg=True,
    seated=True,
    quickest_s=0.35,
    faults=_TEMPO_FAULTS | {"too_deep"},
)

MOVEMENTS: dict[str, Movement] = {
    movement.id: movement
    for movement in (
        Movement(
            id="squat",
            posture=squat,
            preferred_view=View.FRONT,
            rest_deg=STANDING_FLEXION_DEG,
            target_deg=60.0,
            tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
            lifts=False,
            one_leg=False,
            seated=False,
            quickest_s=0.35,
            faults=_TWO_LEG_FAULTS,
        ),
        Movement(
            id="mini_squat",
            posture=squat,
            preferred_view=View.FRONT,
            rest_deg=STANDING_FLEXION_DEG,
            target_deg=35.0,
            tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=3.0, rest_s=1.0),
            lifts=False,
            one_leg=False,
            seated=False,
            quickest_s=0.35,
            faults=_TWO_LEG_FAULTS,
        ),
        Movement(
            id="wall_slide",
            posture=wall_slide,
            preferred_view=View.FRONT,
            rest_deg=8.0,  # leaning on the wall the knees are never quite straight
            target_deg=30.0,
            tempo=Tempo(out_s=3.0, hold_s=2.0, back_s=3.0, rest_s=0.0),
            lifts=False,
            one_leg=False,
            seated=False,
            quickest_s=0.35,
            faults=_TWO_LEG_FAULTS,
        ),
        Movement(
            id="sit_to_stand",
            posture=sit_to_stand,
            preferred_view=View.SIDE,
            rest_deg=80.0,
            target_deg=STANDING_FLEXION_DEG,
            tempo=Tempo(out_s=2.0, hold_s=1.0, back_s=3.0, rest_s=1.0),
            lifts=True,
            one_leg=False,
            seated=True,
            quickest_s=0.6,
            faults=_TEMPO_FAULTS | {"knee_in", "trunk_lean", "uneven"},
        ),
        Movement(
            id="split_squat",
            posture=split_squat,
            preferred_view=View.FRONT,
            rest_deg=12.0,
            target_deg=45.0,
            tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
            lifts=False,
            one_leg=True,
            seated=False,
            quickest_s=0.4,
            faults=_ONE_LEG_FAULTS,
        ),
        Movement(
            id="reverse_lunge",
            posture=reverse_lunge,
            preferred_view=View.FRONT,
            rest_deg=STANDING_FLEXION_DEG,
            target_deg=60.0,
            tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
            lifts=False,
            one_leg=True,
            seated=False,
            quickest_s=0.9,
            faults=_ONE_LEG_FAULTS,
        ),
        Movement(
            id="forward_lunge",
            posture=forward_lunge,
            preferred_view=View.SIDE,
            rest_deg=STANDING_FLEXION_DEG,
            target_deg=40.0,
            tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
            lifts=False,
            one_leg=True,
            seated=False,
            quickest_s=0.9,
            faults=_ONE_LEG_FAULTS,
        ),
        SEATED_EXTENSION,
    )
}


def movement_of(exercise_id: str) -> Movement:
    """Return how the synthetic patient does an exercise.

    Raises:
        coach.errors.UsageError: it does not know that one.
    """
    movement = MOVEMENTS.get(exercise_id)
    if movement is None:
        known = ", ".join(sorted(MOVEMENTS))
        raise UsageError(f"the synthetic patient cannot do {exercise_id!r}; choose one of: {known}")
    return movement
