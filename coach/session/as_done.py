"""An exercise as a stored session had it: the file, and what the plan of that day changed."""

from coach.care.facts import SessionStart
from coach.care.programme.as_planned import each_leg, fitted
from coach.movement.exercise import Exercise
from coach.session.legs import EITHER_LEG, LegsInTurn


def as_done(exercise: Exercise, start: SessionStart) -> Exercise:
    """Return the exercise with the range of that day; the file's where none was planned."""
    return exercise if start.fit is None else fitted(exercise, start.fit)


def legs_of(exercise: Exercise, start: SessionStart) -> LegsInTurn:
    """Return whose set was whose, and how far each leg was to go."""
    if start.fit is None:
        return EITHER_LEG
    return LegsInTurn(start.fit.first_leg, fitted=each_leg(exercise, start.fit))
