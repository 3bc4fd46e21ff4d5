"""A session of strength: its exercises at today's level, fitted to the corridor and the time."""

from collections.abc import Sequence
from dataclasses import replace

from coach.care.pain.colour import Colour
from coach.care.programme.choosing import (
    MOBILITY_PIECES,
    Chosen,
    Situation,
    mobility,
    strength,
    warm_ups,
)
from coach.care.programme.dosing import (
    bends_under_load,
    last_level,
    prescribe,
)
from coach.care.programme.easing import with_one_heavy
from coach.care.programme.gate import Gate, Passage
from coach.care.programme.legs import by_leg
from coach.care.programme.means import STEP_LIMITS_DEG
from coach.care.programme.progress import is_ready
from coach.care.programme.terms import (
    DayKind,
    DayPlan,
    Fired,
    PlannedExercise,
    Slot,
)
from coach.care.programme.today import Today
from coach.care.programme.volume import (
    corridor,
    fitted,
    is_free,
    longest_min,
    may_step,
    shortened,
    within_last_levels,
)
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import View

WARM_UP_PIECES = 2


def session(plan: DayPlan, situation: Situation, today: Today, gate: Passage) -> DayPlan:
    chosen = strength(situation, plan.kind)
    stepped = _stepped(situation, chosen, today, gate, kind=plan.kind)
    levelled = [_main(situation, one, gate=gate.gate, is_stepped=one == stepped) for one in chosen]
    main = within_last_levels(with_one_heavy(levelled, situation.library), situation.library)
    if stepped is not None and stepped.exercise_id not in {one.exercise_id for one in main}:
        stepped = None
    step = _step_points(situation, main, stepped)
    usual = max((_next_step(situation, one) for one in main), default=0.0)
    caps = corridor(situation.state, situation.phase, step=step, usual_step=usual)
    in_main = {one.exercise_id for one in main}
    warm = [
        one for one in warm_ups(situation, count=WARM_UP_PIECES) if one.exercise_id not in in_main
    ]
    warm_up = pieces_of(situation, warm, slot=Slot.WARM_UP)
    count = MOBILITY_PIECES if plan.kind is not DayKind.HIP else 1
    loose = pieces_of(situation, mobility(situation, count=count))
    exercises, fired = fitted(
        (*warm_up, *main, *loose),
        situation.library,
        most_points=None if plan.kind is DayKind.CALM else caps.most,
        most_min=longest_min(situation.phase),
    )
    reasons = (*plan.reasons, *fired, *_held(situation, gate, stepped))
    whole = replace(plan, exercises=exercises, reasons=reasons)
    if not today.means.wants_short:
        return whole
    short = shortened(exercises, situation.library)
    return replace(whole, exercises=short, is_short=True)


def _held(situation: Situation, gate: Passage, stepped: Chosen | None) -> tuple[Fired, ...]:
    """Say why nothing becomes harder, where the last session is the reason (3.3.6)."""
    state = situation.state
    if stepped is not None or state.last_trained is None or gate.gate is Gate.SMALLER:
        return ()
    if state.last_colour is Colour.AMBER:
        return (Fired("3.3.6", "rule-hold-amber"),)
    return (Fired("3.3.6", "rule-hold-unknown"),) if state.last_colour is None else ()


def _stepped(
    situation: Situation,
    chosen: Sequence[Chosen],
    today: Today,
    gate: Passage,
    *,
    kind: DayKind,
) -> Chosen | None:
    """Return the one exercise that becomes a level harder today, if any: the least advanced."""
    state = situation.state
    is_open = gate.may_progress and may_step(state, situation.phase) and not today.blocks_steps
    if not is_open or kind is DayKind.CALM:
        return None
    ready = []
    for one in chosen:
        exercise = situation.library[one.exercise_id]
        practice = state.practice_of(one.exercise_id, first_level=exercise.dose.first_level)
        can = situation.can_do(one.exercise_id, practice.level + 1)
        if can and is_ready(state, exercise, practice):
            ready.append((practice.level, one))
    return min(ready, key=lambda found: found[0])[1] if ready else None


def _main(situation: Situation, chosen: Chosen, *, gate: Gate, is_stepped: bool) -> PlannedExercise:
    """Return a strength exercise at the level of today."""
    state = situation.state
    exercise = situation.library[chosen.exercise_id]
    practice = state.practice_of(exercise.id, first_level=exercise.dose.first_level)
    level, fewer, reasons = practice.level, practice.fewer_sets, chosen.reasons
    if is_stepped:
        level += 1
        step = Fired("3.3.5", "rule-step", {"exercise": exercise.text.name, "level": level})
        reasons = (*reasons, step)
    elif is_free(state, situation.phase):
        level = exercise.dose.first_level
    if gate in {Gate.SMALLER, Gate.CALM}:
        fewer += level <= exercise.dose.first_level
        level -= 1
    limit_deg = situation.limit_of(exercise)
    planned = prescribe(
        exercise,
        slot=Slot.STRENGTH,
        level=min(level, last_level(exercise)),
        limit_deg=limit_deg,
        fewer_sets=fewer,
        is_halved=practice.is_halved,
        reasons=reasons,
    )
    planned = by_leg(planned, exercise, situation)
    is_new = is_stepped or not practice.greens
    return _seen_and_set_up(planned, exercise, situation, is_new=is_new)


def _seen_and_set_up(
    planned: PlannedExercise, exercise: Exercise, situation: Situation, *, is_new: bool
) -> PlannedExercise:
    """Say how high the step is, and that depth is looked at from the side first (E5)."""
    if exercise.id in STEP_LIMITS_DEG:
        return replace(planned, step_cm=situation.step_cm(exercise.id, planned.level))
    is_deep = bends_under_load(exercise) and View.SIDE in exercise.drivers
    return replace(planned, view=View.SIDE) if is_deep and is_new else planned


def _step_points(
    situation: Situation, main: Sequence[PlannedExercise], stepped: Chosen | None
) -> float:
    """Return what one level step adds today; an exercise that is new is a step from nothing."""
    known = situation.state.practice
    new = [one.load_points for one in main if one.exercise_id not in known]
    if stepped is None:
        return max(new, default=0.0)
    harder = next(one for one in main if one.exercise_id == stepped.exercise_id)
    before = _at_level(situation, harder, harder.level - 1)
    return max(harder.load_points - before.load_points, *new, 0.0)


def _next_step(situation: Situation, planned: PlannedExercise) -> float:
    """Return what the next level of an exercise would add."""
    harder = _at_level(situation, planned, planned.level + 1)
    now = _at_level(situation, planned, planned.level)
    return max(0.0, harder.load_points - now.load_points)


def _at_level(situation: Situation, planned: PlannedExercise, level: int) -> PlannedExercise:
    exercise = situation.library[planned.exercise_id]
    at_level = prescribe(
        exercise, slot=Slot.STRENGTH, level=level, limit_deg=situation.limit_of(exercise)
    )
    return by_leg(at_level, exercise, situation)


def pieces_of(
    situation: Situation, chosen: Sequence[Chosen], *, slot: Slot = Slot.MOBILITY
) -> tuple[PlannedExercise, ...]:
    return tuple(_piece(situation, one, slot=slot) for one in chosen)


def _piece(situation: Situation, chosen: Chosen, *, slot: Slot) -> PlannedExercise:
    exercise = situation.library[chosen.exercise_id]
    limit_deg = situation.limit_of(exercise)
    planned = prescribe(exercise, slot=slot, level=1, limit_deg=limit_deg, reasons=chosen.reasons)
    return by_leg(planned, exercise, situation)
