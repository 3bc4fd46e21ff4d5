"""What a person chooses of one exercise, and its name, amount and drawing."""

from dataclasses import dataclass, replace

from coach import words
from coach.care.facts import DEMO_PROFILE
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs, Motion, Posture, Side
from coach.screens.places import SourceKind
from coach.session.services import SessionRequest

MAX_SETS, MAX_REPS = 5, 30
DEMO_SOURCE, WEBCAM_SOURCE = "synthetic", "0"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person has chosen to do outside of the plan."""

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
