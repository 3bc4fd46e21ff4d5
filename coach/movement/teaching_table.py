"""What can be taught by example: the kinds of exercise that the vocabulary can describe.

Another signal, posture or direction is another row here. Of the rows that count an example as
three repetitions, `coach.movement.teaching` takes the first that is nearly as clear as the
clearest, so the ones that are seen best stand first.
"""

from dataclasses import dataclass

from coach.movement.vocabulary import Legs, Phase, Posture, Signal, View

_FROM_THE_SIDE = frozenset({View.SIDE, View.OBLIQUE})
_FROM_THE_FRONT = frozenset({View.FRONT})
_ANYWHERE = _FROM_THE_SIDE | _FROM_THE_FRONT


@dataclass(frozen=True, slots=True)
class Kind:
    """One way in which an exercise can be counted."""

    name: str  # in plain words, for the file that is written
    posture: Posture
    legs: Legs
    signal: Signal
    noise: float  # least change that is surely no noise, in the signal's unit, with its sign
    views: frozenset[View]
    starts_with: Phase = Phase.ECCENTRIC


# The least changes are those of the shipped files of the same signal, or a little below them.
KINDS = (
    # Getting up, and swinging one leg, from a seat.
    Kind(
        "rising from a seat",
        Posture.SEATED,
        Legs.BOTH,
        Signal.HIP_DROP,
        -0.10,
        _ANYWHERE,
        Phase.CONCENTRIC,
    ),
    Kind(
        "straightening one knee, seated",
        Posture.SEATED,
        Legs.ONE,
        Signal.KNEE_FLEXION,
        -12.0,
        _FROM_THE_SIDE,
        Phase.CONCENTRIC,
    ),
    Kind(
        "bending one knee, seated",
        Posture.SEATED,
        Legs.ONE,
        Signal.KNEE_FLEXION,
        12.0,
        _FROM_THE_SIDE,
    ),
    # Both feet stay on the floor.
    Kind(
        "bending both knees", Posture.STANDING, Legs.BOTH, Signal.KNEE_FLEXION, 12.0, _FROM_THE_SIDE
    ),
    Kind("sinking", Posture.STANDING, Legs.BOTH, Signal.BODY_DROP, 0.022, _FROM_THE_FRONT),
    Kind(
        "folding at the hips", Posture.STANDING, Legs.BOTH, Signal.HIP_FLEXION, 18.0, _FROM_THE_SIDE
    ),
    Kind(
        "rising onto the toes",
        Posture.STANDING,
        Legs.BOTH,
        Signal.HEEL_RISE,
        0.03,
        _ANYWHERE,
        Phase.CONCENTRIC,
    ),
    Kind(
        "sinking in a split stance",
        Posture.SPLIT,
        Legs.ONE,
        Signal.KNEE_FLEXION,
        15.0,
        _FROM_THE_SIDE,
    ),
    # A foot leaves the floor.
    Kind(
        "a step with both knees bent",
        Posture.STANDING,
        Legs.ONE,
        Signal.BOTH_KNEES,
        15.0,
        _FROM_THE_SIDE,
    ),
    Kind(
        "a step with both knees bent",
        Posture.STANDING,
        Legs.ONE,
        Signal.BODY_DROP,
        0.045,
        _FROM_THE_FRONT,
    ),
    Kind(
        "lifting the knees in turn",
        Posture.STANDING,
        Legs.ALTERNATING,
        Signal.KNEE_LIFT,
        0.10,
        _ANYWHERE,
        Phase.CONCENTRIC,
    ),
    Kind(
        "stepping to the side",
        Posture.STANDING,
        Legs.ALTERNATING,
        Signal.FEET_APART,
        0.06,
        _FROM_THE_FRONT,
    ),
    Kind(
        "shifting the hips to the side in turn",
        Posture.STANDING,
        Legs.ALTERNATING,
        Signal.SIDE_SHIFT,
        0.15,
        _FROM_THE_FRONT,
    ),
)
