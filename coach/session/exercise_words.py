"""The words of the shipped exercises in the language in use; English stands in their files.

A person's or physiotherapist's own file keeps the words it was written in: nobody but them can
say whether a translation of it is right.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from coach import words
from coach.movement.exercise import Dose, Exercise, ExerciseText

FIELDS = ("name", "setup", "cue", "why", "easier", "ask")
"""What of an exercise's text is one sentence; "" where it has none."""


def in_language(exercises: Iterable[Exercise]) -> tuple[Exercise, ...]:
    """Return exercises with the words of the language and the lengths in use."""
    return tuple(map(_spoken, exercises))


def key_of(exercise_id: str, part: str, *, number: int | None = None) -> str:
    """Return the key of a text: exercise-mini-squat-caution-1."""
    key = f"exercise-{exercise_id}-{part}".replace("_", "-")
    return key if number is None else f"{key}-{number}"


def _spoken(exercise: Exercise) -> Exercise:
    if key_of(exercise.id, "name") not in words.in_use().keys:
        return _as_written(exercise)
    return replace(
        exercise,
        text=_text(exercise.id, exercise.text),
        equipment=_several(exercise.id, "equipment", exercise.equipment),
        dose=_dose(exercise.id, exercise.dose),
    )


def _as_written(exercise: Exercise) -> Exercise:
    """Return an exercise with its own words, in the lengths in use."""
    text, dose = exercise.text, exercise.dose
    said = {field: words.reworded(getattr(text, field)) for field in FIELDS}
    harder = (replace(level, note=words.reworded(level.note)) for level in dose.harder)
    return replace(
        exercise,
        text=replace(text, **said, cautions=tuple(map(words.reworded, text.cautions))),
        equipment=tuple(map(words.reworded, exercise.equipment)),
        dose=replace(dose, harder=tuple(harder)),
    )


def _text(exercise_id: str, text: ExerciseText) -> ExerciseText:
    said = {
        field: words.text(key_of(exercise_id, field)) for field in FIELDS if getattr(text, field)
    }
    return replace(text, **said, cautions=_several(exercise_id, "caution", text.cautions))


def _dose(exercise_id: str, dose: Dose) -> Dose:
    levels = [
        replace(level, note=words.text(key_of(exercise_id, "level", number=number)))
        if level.note
        else level
        for number, level in enumerate(dose.harder, start=dose.first_level + 1)
    ]
    return replace(dose, harder=tuple(levels))


def _several(exercise_id: str, part: str, written: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        words.text(key_of(exercise_id, part, number=number))
        for number in range(1, len(written) + 1)
    )
