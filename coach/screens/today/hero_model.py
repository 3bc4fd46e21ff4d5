"""What the large card of Today says, on each kind of day."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from coach import words
from coach.care.programme.course import Course
from coach.care.programme.terms import DayKind, DayPlan
from coach.care.programme.volume import shortened
from coach.movement.exercise import Exercise
from coach.screens.today.plan_model import Known, said

LEAST_SHORTER_MIN = 3.0  # a short version that saves less is none


class HeroKind(StrEnum):
    """What the large card is about."""

    BEGIN = "begin"  # nothing was told yet
    SESSION = "session"  # also a few gentle exercises on a day of recovery
    DONE = "done"
    REST = "rest"  # nothing to do here: a camp
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Hero:
    """The large card.

    Attributes:
        kind: how it looks.
        over: the small line over the title.
        title: what kind of day it is.
        line: minutes and exercises, or a kind sentence.
        button: what the one big button says; empty where there is nothing to begin.
        shorter: the small button beside it; empty where there is no shorter way.
        done: exercises done.
        planned: exercises planned.
    """

    kind: HeroKind
    over: str
    title: str
    line: str
    button: str = ""
    shorter: str = ""
    done: int = 0
    planned: int = 0


def hero_of(known: Known) -> Hero:
    course = known.course
    if course is None:
        return Hero(
            HeroKind.BEGIN,
            words.text("today-begin-over"),
            words.text("today-begin-title"),
            words.text("today-begin-line"),
            button=words.text("today-begin"),
        )
    plan = course.today
    if plan.kind is DayKind.LOCKED:
        return Hero(
            HeroKind.LOCKED,
            words.text("today-over"),
            words.text("today-locked"),
            "\n\n".join(said(one) for one in plan.reasons) or words.text("today-locked-line"),
            button=words.text("today-locked-button"),
        )
    if not plan.exercises:
        return _rest_hero(course)
    if not known.left or (course.is_done_today and not plan.kind.is_session):
        return _done_hero(course)
    return _session_hero(known, course)


def _rest_hero(course: Course) -> Hero:
    kind = course.today.kind
    return Hero(
        HeroKind.REST,
        words.text("today-over"),
        words.text(f"today-{kind}"),
        words.text(f"today-{kind}-line"),
    )


def _done_hero(course: Course) -> Hero:
    tomorrow = course.week[1] if len(course.week) > 1 else None
    line = words.text("today-done-line")
    if tomorrow is not None:
        line = words.text("today-tomorrow", kind=words.text(f"today-{tomorrow.kind}"))
    return Hero(
        HeroKind.DONE,
        words.text("today-over"),
        words.text("today-done"),
        line,
        done=len(course.today.exercises),
        planned=len(course.today.exercises),
    )


def _session_hero(known: Known, course: Course) -> Hero:
    plan = course.today
    left = {one.exercise_id for one in known.left}
    done = sum(one.exercise_id not in left for one in plan.exercises)
    minutes = sum(one.minutes for one in known.left)
    count = len(known.left)
    is_begun = done > 0
    button = "today-go-on" if is_begun else f"today-start-{plan.kind}"
    if not words.has(button):
        button = "today-start"
    return Hero(
        HeroKind.SESSION,
        words.text("today-left" if is_begun else "today-over"),
        words.text(f"today-{plan.kind}"),
        words.text("today-minutes", minutes=max(1, round(minutes)), count=count),
        button=words.text(button),
        shorter="" if is_begun else _shorter(plan, known.library),
        done=done,
        planned=done + count,
    )


def _shorter(plan: DayPlan, library: Sequence[Exercise]) -> str:
    """Return what the way to a shorter session says, or the way back from it."""
    if plan.is_short:
        return words.text("today-whole")
    if not plan.kind.is_session:
        return ""
    named = {exercise.id: exercise for exercise in library}
    short = sum(one.minutes for one in shortened(plan.exercises, named))
    if plan.minutes - short < LEAST_SHORTER_MIN:
        return ""
    return words.text("today-shorter", minutes=round(short))
