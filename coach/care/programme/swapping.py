"""The easier version of an exercise that had to end because it hurt (docs/clinical.md E15, E33)."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from coach.care.facts import SessionEndReason, SessionFacts
from coach.care.pain.advice import is_red
from coach.care.programme.choosing import Situation
from coach.care.programme.course import Course
from coach.care.programme.day_record import DayRecord, exercise_pain
from coach.care.programme.dosing import prescribe
from coach.care.programme.legs import by_leg, first_leg
from coach.care.programme.limits import after_pain
from coach.care.programme.terms import Fired, PlannedExercise, Slot
from coach.movement.exercise import Exercise


def easier_versions(course: Course, library: Mapping[str, Exercise]) -> tuple[PlannedExercise, ...]:
    """Return what stands in today for planned exercises that ended in amber pain.

    One step down at most: where the easier version hurts, too, nothing takes its place. After a
    red answer nothing does either.
    """
    record = course.asked.record
    planned = {one.exercise_id for one in course.today.exercises}
    done = {session.start.exercise_id for session in record.sessions}
    found: dict[str, PlannedExercise] = {}
    for session in record.sessions:
        name = session.start.exercise_id
        if name in planned and _ended_in_amber(session, record):
            easier = easier_version(course, name, library)
            if easier is not None and easier.exercise_id not in planned | done:
                found[easier.exercise_id] = easier
    return tuple(found.values())


def easier_version(
    course: Course, exercise_id: str, library: Mapping[str, Exercise]
) -> PlannedExercise | None:
    """Return the first exercise on the way back from an exercise that can be done today.

    Where pain left no range for the next one under load, it is one further back, off the feet (E1).
    """
    exercise = library[exercise_id]
    state, _ = after_pain(course.state, course.asked.record, library)
    situation = Situation(
        library=MappingProxyType(dict(library)),
        state=state,
        means=course.means,
        phase=course.today.phase,
        limits=state.strictest(),
        at_most_deg=course.means.deepest_deg,
        highest_tier=exercise.tier,
        first_leg=first_leg(course.asked.record, state, sore=course.means.sore),
    )
    other = next((one for one in _way_back(exercise, library) if situation.can_do(one.id)), None)
    if other is None:
        return None
    names = {"missing": exercise.text.name, "instead": other.text.name}
    easier = prescribe(
        other,
        slot=Slot.STRENGTH,
        level=other.dose.first_level,
        limit_deg=situation.limit_of(other),
        reasons=(Fired("E33", "rule-easier", names),),
    )
    return by_leg(easier, other, situation)


def _way_back(exercise: Exercise, library: Mapping[str, Exercise]) -> Iterator[Exercise]:
    """Yield what an exercise goes back to, and what that goes back to, each once."""
    seen = {exercise.id}
    before = library.get(exercise.regress_to or "")
    while before is not None and before.id not in seen:
        seen.add(before.id)
        yield before
        before = library.get(before.regress_to or "")


def _ended_in_amber(session: SessionFacts, record: DayRecord) -> bool:
    has_ended = session.end is not None and session.end.reason is SessionEndReason.STOPPED_FOR_PAIN
    pain = exercise_pain(record, session.start.exercise_id)
    return has_ended and pain is not None and not is_red(pain, before=record.before)
