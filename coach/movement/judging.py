"""One pose's share in judging alignment: readings, remarks, and the knee-line gauge."""

from collections.abc import Mapping
from dataclasses import replace

from coach.movement.alignment import (
    ONE_LEG_YAW_DEG,
    TWO_LEG_YAW_DEG,
    knee_gate,
    knee_in_relative,
    read,
)
from coach.movement.check_context import Context
from coach.movement.check_context import Reading as CheckReading
from coach.movement.events import Event
from coach.movement.exercise import Exercise
from coach.movement.faults import FaultState
from coach.movement.faults import step as step_fault
from coach.movement.holds import held_s
from coach.movement.measures import Measures, measure
from coach.movement.state import AnalysisState, Live
from coach.movement.tallying import one_more
from coach.movement.vocabulary import CheckCode, Legs, Motion, NotJudgedReason, Side

LOADED_PROGRESS = 0.3  # of the target (docs/clinical.md E5): an unloaded leg tells nothing
OF_THE_END_POSITION = frozenset({CheckCode.E1, CheckCode.E3})
GAUGE_AMBER_DEG = 12.0  # knee-in at the edge of the gauge's good zone: K1's amber


def judge(
    state: AnalysisState, measures: Measures, exercise: Exercise
) -> tuple[AnalysisState, tuple[Event, ...]]:
    """Read every check of the exercise in this pose, and set the gauge."""
    if not _is_judged(state, exercise):
        return state, ()
    context = _context(state, exercise)
    faults: list[FaultState] = []
    events: tuple[Event, ...] = ()
    judged, unjudged = state.tally.judged, state.tally.unjudged
    for fault, rule in zip(state.faults, exercise.checks, strict=True):
        found = read(rule.code, measures, context)
        loaded = _is_loaded(state, exercise, code=rule.code)
        stepped, told = step_fault(fault, rule, t_s=measures.t_s, found=found, loaded=loaded)
        faults.append(stepped)
        events = (*events, *told)
        if loaded and isinstance(found, NotJudgedReason):
            unjudged = one_more(unjudged, (rule.code, found))
        elif loaded and rule.code not in judged:
            judged = judged | {rule.code}
    tally = state.tally
    if judged is not tally.judged or unjudged is not tally.unjudged:
        tally = replace(tally, judged=judged, unjudged=unjudged)
    live = _with_gauge(state.live, measures, context)
    return replace(state, faults=tuple(faults), tally=tally, live=live), events


def readings(state: AnalysisState, exercise: Exercise) -> Mapping[CheckCode, float]:
    """Return what each check reads in the last pose where it counts, in its own unit."""
    measures = None if state.pose is None else measure(state.pose)
    if measures is None or not _is_judged(state, exercise):
        return {}
    context = _context(state, exercise)
    found = {
        rule.code: read(rule.code, measures, context)
        for rule in exercise.checks
        if _is_loaded(state, exercise, code=rule.code)
    }
    return {code: one.value for code, one in found.items() if isinstance(one, CheckReading)}


def _is_judged(state: AnalysisState, exercise: Exercise) -> bool:
    """Whether there is anything to read: feet that walk say nothing of a repetition."""
    is_in_place = state.footing.is_planted or exercise.motion is Motion.HOLD
    return bool(state.notes) and is_in_place


def _context(state: AnalysisState, exercise: Exercise) -> Context:
    return Context(
        exercise=exercise,
        view=state.view,
        baseline=state.baseline,
        side=_side(state, exercise),
        flexion=state.notes[-1].flexion,
        limit_deg=state.limit_deg,
        footing=state.footing,
        scale=state.scale,
    )


def _is_loaded(state: AnalysisState, exercise: Exercise, *, code: CheckCode) -> bool:
    """Whether a check counts now: under load, and the end position only in the end position."""
    if exercise.motion is Motion.HOLD:
        return held_s(state.holds) is not None
    progress = state.live.progress
    if progress is None or not any(track.reps.is_open for track in state.tracks):
        return False
    if code in OF_THE_END_POSITION:
        return state.live.phase is exercise.tempo.order[1]
    return progress > LOADED_PROGRESS


def _side(state: AnalysisState, exercise: Exercise) -> Side:
    """Return the working leg so far, by the vote of the poses kept."""
    if exercise.legs is Legs.BOTH or state.chosen_side is not Side.BOTH:
        return state.chosen_side
    left = sum(note.working_leg is Side.LEFT for note in state.notes)
    right = sum(note.working_leg is Side.RIGHT for note in state.notes)
    if left == right:
        return Side.BOTH
    return Side.LEFT if left > right else Side.RIGHT


def leg_in_work(state: AnalysisState, exercise: Exercise) -> Side:
    """Return the leg of the repetition that is open; BOTH: none is, or it cannot be told."""
    moving = [track for track in state.tracks if track.reps.is_open]
    if not moving:
        return Side.BOTH
    leader = max(moving, key=lambda track: track.reps.peak)
    return _side(state, exercise) if leader.side is Side.BOTH else leader.side


def _with_gauge(live: Live, measures: Measures, context: Context) -> Live:
    """Return knee-in as a share of its amber limit; one leg's, or the worse of both."""
    codes = {rule.code for rule in context.exercise.checks}
    if not codes & {CheckCode.K1, CheckCode.K2}:
        return replace(live, knee_in=None, knee_in_not_judged=NotJudgedReason.CAMERA_CANNOT)
    two_legs = CheckCode.K2 in codes
    yaw_deg = TWO_LEG_YAW_DEG if two_legs else ONE_LEG_YAW_DEG
    closed = knee_gate(measures, context, yaw_deg=yaw_deg)
    sides = context.side.each
    values = [
        value
        for side in sides
        if (value := knee_in_relative(measures, context.baseline, side)) is not None
    ]
    if closed is None and not (values and context.baseline.is_known):
        closed = NotJudgedReason.NO_BASELINE
    if closed is not None:
        return replace(live, knee_in=None, knee_in_not_judged=closed)
    # Turned a little, one knee reads in and the other out; the mean does not (docs/findings.md 8).
    value = sum(values) / len(values)
    return replace(live, knee_in=value / GAUGE_AMBER_DEG, knee_in_not_judged=None)
