"""The days to come, as far as they can be foreseen: as if each day were done as planned."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from coach.care.programme.day_record import DayRecord
from coach.care.programme.planning import plan_day
from coach.care.programme.state import State, Trained
from coach.care.programme.terms import DayKind, DayPlan, Slot
from coach.care.programme.today import Today
from coach.movement.exercise import Exercise


def foreseen(
    state: State, plan: DayPlan, today: Today, library: Mapping[str, Exercise], *, count: int
) -> tuple[DayPlan, ...]:
    """Return so many plans, today's the first.

    Nothing becomes harder in them: that is decided on the day, by answers not yet given.
    """
    plans = [plan]
    for _ in range(count - 1):
        state = _as_if_done(state, plans[-1], library)
        next_day = replace(today, record=DayRecord(state.day), morning=None, is_away=False)
        plans.append(plan_day(state, next_day, library))
    return tuple(plans)


def _as_if_done(state: State, plan: DayPlan, library: Mapping[str, Exercise]) -> State:
    day = plan.day
    for planned in plan.exercises:
        if planned.slot is Slot.STRENGTH:
            first = library[planned.exercise_id].dose.first_level
            practice = state.practice_of(planned.exercise_id, first_level=first)
            state = state.with_practice(planned.exercise_id, practice)
        else:
            state = replace(state, mobility={**state.mobility, planned.exercise_id: day})
    if plan.kind is DayKind.STRENGTH:
        trained = Trained(day, plan.load_points, is_strength=True)
        state = replace(
            state,
            last_strength=day,
            strength_number=state.strength_number + 1,
            trained=(*state.trained, trained),
        )
    return replace(state, day=day + timedelta(days=1))
