"""What the page of one exercise says: why, how, care, easier, harder, and who has read it."""

from collections.abc import Mapping
from dataclasses import dataclass

from coach import words
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs, Motion, Posture, View
from coach.screens.view_models.exercises_model import PHASE_KEYS, is_reviewed
from coach.screens.view_models.home_model import amount_words

SELF = "self"
_POSTURE_KEYS: Mapping[Posture, str] = {
    Posture.STANDING: "exercise-standing",
    Posture.SPLIT: "exercise-split",
    Posture.SEATED: "exercise-seated",
    Posture.KNEELING: "exercise-kneeling",
    Posture.LYING_BACK: "exercise-lying-back",
    Posture.LYING_SIDE: "exercise-lying-side",
}
_LEG_KEYS: Mapping[Legs, str] = {
    Legs.BOTH: "exercise-both-legs",
    Legs.ONE: "exercise-one-leg",
    Legs.ALTERNATING: "exercise-in-turn",
}
_VIEW_KEYS: Mapping[View, str] = {
    View.FRONT: "exercise-seen-front",
    View.SIDE: "exercise-seen-side",
    View.OBLIQUE: "exercise-seen-oblique",
    View.UNKNOWN: "exercise-seen-front",
}


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An exercise that is a little easier or harder."""

    exercise_id: str
    name: str


@dataclass(frozen=True, slots=True)
class ExerciseView:
    """The words of one page.

    Attributes:
        name: of the exercise.
        kind: phase, posture and legs.
        dose: the first level; empty where the person says how much it was.
        seen: who counts, and from where it is looked at.
        why: why it helps.
        setup: how to stand, sit or lie, and what to have at hand.
        cautions: a sentence each.
        smaller: how to make it easier; empty where nothing is said.
        next_level: what the next level asks for; empty where there is none.
        easier: the exercise to go back to.
        harder: the exercise to go on to.
        review: that no professional has read it; empty where one has.
    """

    name: str
    kind: str
    dose: str
    seen: str
    why: str
    setup: str
    cautions: tuple[str, ...]
    smaller: str
    next_level: str
    easier: Neighbour | None
    harder: Neighbour | None
    review: str


def exercise_view(exercise: Exercise, library: Mapping[str, Exercise]) -> ExerciseView:
    """Return what is said of an exercise; `library` finds its neighbours by id."""
    return ExerciseView(
        name=exercise.text.name,
        kind=words.text(
            "exercise-kind",
            phase=words.text(PHASE_KEYS[exercise.phase]),
            posture=words.text(_POSTURE_KEYS[exercise.posture]),
            legs=words.text(_LEG_KEYS[exercise.legs]),
        ),
        dose=_dose(exercise),
        seen=_seen(exercise),
        why=exercise.text.why,
        setup=exercise.text.setup,
        cautions=exercise.text.cautions,
        smaller=exercise.text.easier,
        next_level=_next_level(exercise),
        easier=_neighbour(exercise, exercise.regress_to, library),
        harder=_neighbour(exercise, exercise.progress_to, library),
        review="" if is_reviewed(exercise) else words.text("exercise-not-reviewed"),
    )


def _dose(exercise: Exercise) -> str:
    if exercise.motion is Motion.LOG:
        return ""
    sets = words.text("home-sets", sets=exercise.dose.sets)
    return words.text(
        "exercise-dose" if exercise.legs is Legs.BOTH else "exercise-dose-each",
        sets=sets,
        amount=amount_words(exercise, exercise.dose.reps),
    )


def _seen(exercise: Exercise) -> str:
    match exercise.motion:
        case Motion.TIMER:
            return words.text("exercise-by-clock")
        case Motion.LOG:
            return words.text("home-log-parts" if exercise.parts else "exercise-by-hand")
        case Motion.REPS | Motion.HOLD:
            return words.text(_VIEW_KEYS[exercise.preferred_view])


def _next_level(exercise: Exercise) -> str:
    if not exercise.dose.harder:
        return ""
    level = exercise.dose.harder[0]
    sets = words.text("home-sets", sets=level.sets)
    amount = amount_words(exercise, level.reps)
    if level.note:
        return words.text("exercise-next-level-note", sets=sets, amount=amount, note=level.note)
    return words.text("exercise-next-level", sets=sets, amount=amount)


def _neighbour(
    exercise: Exercise, other_id: str | None, library: Mapping[str, Exercise]
) -> Neighbour | None:
    if other_id in {None, SELF, exercise.id}:
        return None
    other = library.get(other_id or "")
    return None if other is None else Neighbour(other.id, other.text.name)
