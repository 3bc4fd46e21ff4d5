"""What became of a day: what was due, whether it was kept, whether the streak waits."""

from collections.abc import Mapping

from coach.care.pain.colour import Colour
from coach.care.programme.advancing import Night
from coach.care.programme.day_record import (
    DayRecord,
)
from coach.care.programme.planning import phase_of
from coach.care.programme.practising import was_stopped_for_pain, what_was_done
from coach.care.programme.schedule import week_of
from coach.care.programme.state import State
from coach.care.programme.terms import (
    DayKind,
    DayOutcome,
    DayPlan,
    Slot,
)
from coach.care.programme.today import Today
from coach.care.programme.trained_colour import trained_colour
from coach.movement.exercise import Exercise


def outcome_of(
    state: State,
    night: Night,
    today: Today,
    colour: Colour | None,
    library: Mapping[str, Exercise],
) -> DayOutcome:
    """Return what became of a day. What was due is what the calendar says, before any pain.

    So pain changes what a day asks for, never what keeping it is worth (docs/clinical.md E0).
    """
    plan, record = night.plan, night.record
    phase = phase_of(state, night.means)
    due = week_of(phase, night.means.training_days)[record.day.weekday()]
    is_locked = today.lock is not None
    allowed = {one.exercise_id for one in plan.exercises}
    has_trained = any(
        session.has_practised
        and session.start.exercise_id in library
        and library[session.start.exercise_id].tier > 0
        and (plan.kind.is_session or session.start.exercise_id not in allowed)
        for session in record.sessions
    )
    is_paused = (
        is_locked
        or today.is_away
        or colour is Colour.RED
        or state.flare_since is not None
        or state.help_since is not None
    )
    return DayOutcome(
        day=record.day,
        phase=phase,
        due=DayKind.LOCKED if is_locked else DayKind.REST if today.is_away else due,
        colour=colour,
        has_trained=has_trained,
        is_done=_is_kept(plan, record, due, has_trained=has_trained, library=library),
        is_paused=is_paused,
    )


def _is_kept(
    plan: DayPlan,
    record: DayRecord,
    due: DayKind,
    *,
    has_trained: bool,
    library: Mapping[str, Exercise],
) -> bool:
    """Whether what the plan finally asked for was done, or stopped wisely."""
    if not plan.kind.is_session:  # it asked for rest, or for a little mobility
        answered = plan.kind is not DayKind.LOCKED or bool(record.befores)
        return answered and not has_trained
    done = what_was_done(record, plan, library)
    is_red = bool(done.planned) and trained_colour(record) is Colour.RED  # also in the warm-up
    has_begun = is_red or any(one.slot is Slot.STRENGTH for one in done.planned)
    is_wise = has_begun and was_stopped_for_pain(record)
    is_left_out = not due.is_session and not has_trained  # it was moved here: no duty
    return done.is_whole or is_wise or is_left_out
