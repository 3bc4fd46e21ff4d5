"""What the list of exercises says: one part for each phase of the programme."""

from collections.abc import Sequence
from dataclasses import dataclass

from coach import words
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion

_REVIEWED = "reviewed"
PHASE_KEYS = {
    "warm_up": "programme-warm-up",
    "mobility": "programme-mobility",
    "early_activation": "programme-activation",
    "movement_control": "programme-control",
    "functional": "programme-function",
    "prevention": "programme-prevention",
}


@dataclass(frozen=True, slots=True)
class Part:
    """The exercises of one phase, in the order of their names."""

    phase: str
    words: str
    exercises: tuple[Exercise, ...]


def parts_of(library: Sequence[Exercise]) -> tuple[Part, ...]:
    """Return the phases that have exercises, in the order of the programme."""
    parts = (
        Part(phase, words.text(key), tuple(one for one in library if one.phase == phase))
        for phase, key in PHASE_KEYS.items()
    )
    return tuple(part for part in parts if part.exercises)


def introduction(library: Sequence[Exercise]) -> str:
    """Return the line under the title; it says so while a professional has not read them all."""
    are_reviewed = all(is_reviewed(exercise) for exercise in library)
    return words.text("exercises-intro" if are_reviewed else "exercises-not-reviewed")


def is_reviewed(exercise: Exercise) -> bool:
    """Whether a professional has read it."""
    return exercise.status == _REVIEWED


def how_counted(exercise: Exercise) -> str:
    """Return who counts, where it is not the camera."""
    match exercise.motion:
        case Motion.REPS | Motion.HOLD:
            return ""
        case Motion.TIMER:
            return words.text("exercises-by-clock")
        case Motion.LOG:
            return words.text("exercises-by-hand")
