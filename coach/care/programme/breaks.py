"""A step back after days without training (docs/clinical.md E4)."""

from collections.abc import Mapping
from dataclasses import replace

from coach.care.programme.setbacks import one_down
from coach.care.programme.state import State, Trained
from coach.care.programme.terms import Fired, ProgrammePhase
from coach.movement.exercise import Exercise

DAYS_OFF = 7  # without training: a level down (E4)
LONG_DAYS_OFF = 21  # the first level, and a new look


def rested(state: State, library: Mapping[str, Exercise]) -> tuple[State, tuple[Fired, ...]]:
    """Take a step back after days without load; what is calm has none, and waits for later."""
    if not state.practice or state.phase is ProgrammePhase.CALM:
        return state, ()
    last = max((done.day for done in state.trained if is_load(done)), default=state.began)
    off = (state.day - last).days
    if off >= LONG_DAYS_OFF > state.days_off_told:
        state = replace(at_first_levels(state, library), days_off_told=LONG_DAYS_OFF)
        return state, (Fired("E4", "rule-long-break"),)
    if off >= DAYS_OFF > state.days_off_told:
        for name, practice in state.practice.items():
            if name in library:
                state = state.with_practice(name, one_down(practice, library[name]))
        return replace(state, days_off_told=DAYS_OFF), (Fired("E4", "rule-break"),)
    return state, ()


def is_load(done: Trained) -> bool:
    """Whether a day of training had any load: a day of stretches is no training here."""
    return done.load_points + done.extra_points > 0.0


def at_first_levels(state: State, library: Mapping[str, Exercise]) -> State:
    """Return the state with every exercise at its first level."""
    for name, practice in state.practice.items():
        if name in library:
            first = library[name].dose.first_level
            state = state.with_practice(
                name, replace(practice, level=first, fewer_sets=0, greens=(), easy=0)
            )
    return state
