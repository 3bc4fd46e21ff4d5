"""What the home screen says: greeting, chosen exercise, week, what was recovered."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from coach import words
from coach.care.days import training_day
from coach.care.facts import DEMO_PROFILE, SessionFacts
from coach.care.rewards.earned import Rewards
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs, Motion, Posture, Side
from coach.screens.places import SourceKind
from coach.screens.view_models.rewards_model import RewardsView, rewards_view
from coach.session.services import SessionRequest

MAX_SETS, MAX_REPS = 5, 30
DEMO_SOURCE, WEBCAM_SOURCE = "synthetic", "0"
_NOON_H, _EVENING_H = 12, 18


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person has chosen on the home screen."""

    exercise_id: str
    knee: Side
    sets: int
    reps: int
    source: SourceKind = SourceKind.WEBCAM

    def with_exercise(self, exercise: Exercise) -> "Choice":
        """Return the choice with another exercise and that exercise's own dose."""
        dose = exercise.dose
        return replace(self, exercise_id=exercise.id, sets=dose.sets, reps=dose.reps)

    def request(self, exercise: Exercise, *, source: str, profile: str) -> SessionRequest:
        """Return what is started; on one leg it is the sore one, unless both are sore.

        A synthetic patient works with the leg it likes, which the analysis finds.
        """
        is_demo = self.source is SourceKind.DEMO and exercise.uses_camera
        is_one_leg = exercise.legs is Legs.ONE and self.knee is not Side.BOTH and not is_demo
        return SessionRequest(
            exercise_id=self.exercise_id,
            source=source,
            knee=self.knee,
            sets=self.sets,
            reps=self.reps,
            profile=DEMO_PROFILE if is_demo else profile,
            side=self.knee if is_one_leg else None,
        )


@dataclass(frozen=True, slots=True)
class WeekView:
    letters: tuple[str, ...]
    done: tuple[bool, ...]  # Monday first
    today: int  # 0 is Monday


@dataclass(frozen=True, slots=True)
class HomeView:
    greeting: str
    day: str
    week: WeekView
    earned: RewardsView
    recovered: str  # empty when nothing was


def home_view(
    sessions: Sequence[SessionFacts],
    recovered: Sequence[SessionFacts],
    *,
    earned: Rewards,
    now: datetime,
) -> HomeView:
    """Return the words around the choice.

    Args:
        sessions: the person's own, not the demo's.
        recovered: sessions that a crash had cut off.
        earned: by them, up to now.
        now: aware, local.
    """
    return HomeView(
        greeting=_greeting(now.hour),
        day=words.text("home-date", day=now.date()),
        week=week_view(sessions, today=training_day(now)),
        earned=rewards_view(earned),
        recovered=_recovered([facts for facts in recovered if facts.has_begun]),
    )


def week_view(sessions: Sequence[SessionFacts], *, today: date) -> WeekView:
    """Return which days of this week had any practice."""
    monday = today - timedelta(days=today.weekday())
    trained = {facts.start.training_day for facts in sessions if facts.has_practised}
    done = tuple(monday + timedelta(days=index) in trained for index in range(7))
    return WeekView(
        letters=tuple(words.text("weekday-letters").split()),
        done=done,
        today=today.weekday(),
    )


def pictogram(exercise: Exercise) -> str:
    """Return the name of the drawing that stands for an exercise."""
    if exercise.motion is Motion.TIMER:
        return "by_clock"
    if exercise.motion is Motion.LOG:
        return "by_hand"
    if exercise.posture is Posture.SEATED:
        return _seated_pictogram(exercise)
    if exercise.lunges:
        return "split"
    return _PICTOGRAMS[exercise.posture]


def _seated_pictogram(exercise: Exercise) -> str:
    stays = exercise.motion is Motion.HOLD or exercise.kicks_from_seat
    return "seated" if stays else "sit_to_stand"


_PICTOGRAMS = {
    Posture.STANDING: "standing",
    Posture.SPLIT: "split",
    Posture.KNEELING: "kneeling",
    Posture.LYING_BACK: "lying",
    Posture.LYING_SIDE: "lying",
}


def amount_words(exercise: Exercise, reps: int) -> str:
    """Return how much of it makes a set, as repetitions, holds, turns of a clock or times."""
    match exercise.motion:
        case Motion.REPS:
            return words.text("home-reps", reps=reps)
        case Motion.HOLD:
            return words.text("home-holds", reps=reps)
        case Motion.TIMER:
            return words.text("home-turns", reps=reps)
        case Motion.LOG:
            return words.text("home-times", reps=reps)


LEG_KEYS = {
    Side.LEFT: "home-exercise-left",
    Side.RIGHT: "home-exercise-right",
    Side.BOTH: "home-exercise-both",
}


def exercise_words(exercise: Exercise, choice: Choice) -> str:
    """Return the exercise's name, and for a one-legged one the leg that works."""
    name = exercise.text.name
    if exercise.legs is not Legs.ONE or choice.source is SourceKind.DEMO:
        return name
    return words.text(LEG_KEYS[choice.knee], exercise=name)


def _greeting(hour: int) -> str:
    if hour < _NOON_H:
        return words.text("home-morning")
    return words.text("home-afternoon") if hour < _EVENING_H else words.text("home-evening")


def _recovered(sessions: Sequence[SessionFacts]) -> str:
    if not sessions:
        return ""
    return words.text("home-recovered", reps=sum(facts.reps for facts in sessions))
