"""The exercises of today as tiles, and the next session where today has none."""

from collections.abc import Sequence
from dataclasses import dataclass

from coach import words
from coach.care.facts import SessionFacts
from coach.care.programme.as_planned import note_of
from coach.care.programme.course import Course
from coach.care.programme.terms import DayKind, Fired, PlannedExercise
from coach.care.rewards.earned import Rewards
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that Today is made from."""

    course: Course | None
    left: tuple[PlannedExercise, ...]  # of today's plan
    earned: Rewards
    library: Sequence[Exercise]
    recovered: tuple[SessionFacts, ...] = ()  # sessions that a crash had cut off


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One exercise of today."""

    exercise_id: str
    name: str
    dose: str
    extra: str  # a step's height, or what the level changes; empty for most
    is_done: bool


@dataclass(frozen=True, slots=True)
class Upcoming:
    """The next session, shown on days that have none."""

    title: str
    line: str
    exercise_ids: tuple[str, ...]


def upcoming_of(course: Course) -> Upcoming | None:
    """Return the next day with a session, where today asks for none."""
    if course.today.exercises or course.today.kind is DayKind.LOCKED:
        return None
    plan = next((plan for plan in course.week[1:] if plan.kind.is_session), None)
    if plan is None:
        return None
    is_tomorrow = (plan.day - course.today.day).days == 1
    return Upcoming(
        title=words.text(
            "today-next-tomorrow" if is_tomorrow else "today-next-day",
            kind=words.text(f"today-{plan.kind}"),
            day=words.text("today-weekday", day=plan.day.weekday()),
        ),
        line=words.text(
            "today-minutes", minutes=max(1, round(plan.minutes)), count=len(plan.exercises)
        ),
        exercise_ids=tuple(one.exercise_id for one in plan.exercises),
    )


def items_of(known: Known, course: Course) -> tuple[PlanItem, ...]:
    """Return the exercises of today in their order; what stands in for one comes last."""
    named = {exercise.id: exercise for exercise in known.library}
    left = {one.exercise_id for one in known.left}
    planned = {one.exercise_id: one for one in (*course.today.exercises, *known.left)}
    return tuple(
        PlanItem(
            name,
            named[name].text.name,
            dose_of(one, named[name]),
            _extra(one, named[name]),
            is_done=name not in left,
        )
        for name, one in planned.items()
        if name in named
    )


def dose_of(planned: PlannedExercise, exercise: Exercise) -> str:
    """Return sets and repetitions, or seconds."""
    return words.text(
        "today-dose" if planned.seconds is None else "today-dose-seconds",
        sets=planned.sets,
        reps=planned.reps,
        seconds=round(planned.seconds or 0.0),
        legs="both" if exercise.legs is Legs.BOTH else "one",
    )


def _extra(planned: PlannedExercise, exercise: Exercise) -> str:
    if planned.step_cm is not None:
        return words.text("today-step", height=planned.step_cm)
    return note_of(exercise, planned.level)


def said(fired: Fired) -> str:
    """Return a rule in the patient's words."""
    return words.text(fired.key, **fired.arguments)
