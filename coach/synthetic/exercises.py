"""The registry of exercises that the synthetic patient can do.

A family of exercises is a file with its postures and a tuple `MOVEMENTS`; to add one, import the
file here and name it in `_FAMILIES`.
"""

from coach.errors import UsageError
from coach.synthetic import (
    exercise_postures,
    lunge_postures,
    lying_back_postures,
    lying_side_postures,
    one_leg_postures,
    seated_postures,
    side_postures,
    split_postures,
    standing_postures,
    step_postures,
    stretch_postures,
)
from coach.synthetic.movement import Movement

_FAMILIES = (
    exercise_postures,
    lunge_postures,
    lying_back_postures,
    lying_side_postures,
    one_leg_postures,
    seated_postures,
    side_postures,
    split_postures,
    standing_postures,
    step_postures,
    stretch_postures,
)

MOVEMENTS: dict[str, Movement] = {
    movement.id: movement for family in _FAMILIES for movement in family.MOVEMENTS
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
