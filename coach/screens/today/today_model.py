"""What the Today screen says: the plan of today, why it is so, and what else there is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from coach import words
from coach.care.facts import SessionFacts
from coach.care.programme.as_planned import note_of
from coach.care.programme.course import Course
from coach.care.programme.terms import DayKind, DayPlan, Fired, PlannedExercise
from coach.care.programme.volume import shortened
from coach.care.rewards.earned import Rewards
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs, Side
from coach.screens.today.week_model import WeekView, week_view
from coach.screens.view_models.rewards_model import RewardsView, rewards_view

WHY_DAYS = 3  # days back of which changes are still told
LEAST_SHORTER_MIN = 3.0  # a short version that saves less is none
_NOON_H, _EVENING_H = 12, 18


class HeroKind(StrEnum):
    """What the large card is about."""

    BEGIN = "begin"  # nothing was told yet
    SESSION = "session"  # also a few gentle exercises on a day of recovery
    DONE = "done"
    REST = "rest"  # nothing to do here: a camp
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One exercise of today."""

    exercise_id: str
    name: str
    dose: str
    extra: str  # a step's height, or what the level changes; empty for most
    is_done: bool


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


@dataclass(frozen=True, slots=True)
class Why:
    """A sentence on why the plan is as it is, and when that came about."""

    text: str
    when: str  # empty: today


@dataclass(frozen=True, slots=True)
class Upcoming:
    """The next session, shown on days that have none."""

    title: str
    line: str
    exercise_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TodayView:
    greeting: str
    day: str
    hero: Hero
    items: tuple[PlanItem, ...]
    upcoming: Upcoming | None
    whys: tuple[Why, ...]
    week: WeekView
    earned: RewardsView
    recovered: str  # empty when nothing was
    knee: Side  # the sore one, or both


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that Today is made from."""

    course: Course | None
    left: tuple[PlannedExercise, ...]  # of today's plan
    earned: Rewards
    library: Sequence[Exercise]
    recovered: tuple[SessionFacts, ...] = ()  # sessions that a crash had cut off


def today_view(known: Known, *, now: datetime, today: date) -> TodayView:
    """Return what is shown.

    Args:
        known: course, rewards and library.
        now: aware, local.
        today: the training day.
    """
    course = known.course
    return TodayView(
        greeting=_greeting(now.hour),
        day=_day(course, today),
        hero=_hero(known),
        items=() if course is None else _items(known, course),
        upcoming=None if course is None else _upcoming(course),
        whys=() if course is None else whys_of(course),
        week=week_view(course, known.earned, today=today),
        earned=rewards_view(known.earned),
        recovered=_recovered([facts for facts in known.recovered if facts.has_begun]),
        knee=Side.BOTH if course is None else course.means.sore,
    )


def whys_of(course: Course) -> tuple[Why, ...]:
    """Return why the plan is as it is: the rules of today first, then those of the last days."""
    fired = [*course.today.reasons]
    fired += [reason for one in course.today.exercises for reason in one.reasons]
    found = [Why(said(one), "") for one in fired]
    first = course.today.day - timedelta(days=WHY_DAYS)
    for outcome in reversed([*course.outcomes, course.so_far]):
        if outcome.day >= first:
            when = words.text("today-weekday", day=outcome.day.weekday())
            found += [Why(said(one), when) for one in outcome.fired]
    return tuple({why.text: why for why in reversed(found)}.values())[::-1]


def said(fired: Fired) -> str:
    """Return a rule in the patient's words."""
    return words.text(fired.key, **fired.arguments)


def _day(course: Course | None, today: date) -> str:
    if course is None:
        return words.text("home-date", day=today)
    week = (today - course.state.began).days // 7 + 1
    phase = words.text(f"phase-{course.phase}")
    return words.text("today-date", day=today, phase=phase, week=week)


def _hero(known: Known) -> Hero:
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


def _upcoming(course: Course) -> Upcoming | None:
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


def _items(known: Known, course: Course) -> tuple[PlanItem, ...]:
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


def _greeting(hour: int) -> str:
    if hour < _NOON_H:
        return words.text("home-morning")
    return words.text("home-afternoon") if hour < _EVENING_H else words.text("home-evening")


def _recovered(sessions: Iterable[SessionFacts]) -> str:
    kept = list(sessions)
    if not kept:
        return ""
    return words.text("home-recovered", reps=sum(facts.reps for facts in kept))
