"""When an exercise may become a level harder (docs/clinical.md 3.3.5 with E9, E12, E19, E20)."""

from datetime import timedelta

from coach.care.pain.colour import Colour
from coach.care.programme.dosing import last_level
from coach.care.programme.state import Practice, State
from coach.movement.exercise import Exercise

GREENS = 2  # in a row, on different days
GREENS_WITHIN = timedelta(days=14)
LEAST_TEMPO = 0.70  # mean of the sessions' tempo, 0 to 1
FIRST_WEEKS = timedelta(days=14)  # in which the second level is the highest (E4)
FIRST_WEEKS_LEVEL = 2


def is_ready(state: State, exercise: Exercise, practice: Practice) -> bool:
    """Whether an exercise has earned its next level; whether today allows it is another matter."""
    greens = practice.greens[-GREENS:]
    if len(greens) < GREENS or greens[-1] - greens[0] > GREENS_WITHIN:
        return False
    if practice.level >= highest_level(state, exercise):
        return False
    if practice.is_waiting or practice.is_halved or practice.fewer_sets:
        return False
    if state.last_colour is not Colour.GREEN:  # hold: any amber or unknown (3.3.6)
        return False
    tempos = state.tempos[-GREENS:]
    return not tempos or sum(tempos) / len(tempos) >= LEAST_TEMPO


def highest_level(state: State, exercise: Exercise) -> int:
    """Return the level that may be reached for now."""
    most = last_level(exercise)
    is_early = state.day - state.began < FIRST_WEEKS
    return min(most, max(FIRST_WEEKS_LEVEL, exercise.dose.first_level)) if is_early else most
