"""A folder of labelled clips: videos with a `labels.json` beside them that says what is in them.

Each label names its file, the exercise it is analysed as (`run_as`; null is for looking only,
"every exercise" for clips in which nothing may be counted), how many repetitions are right
(`reps_min` to `reps_max`) and when they were (`rep_times`: start, turning point, end, seconds).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from coach.errors import SourceError
from coach.movement.vocabulary import View
from coach.validity.truth import Case, TrueRep

LABELS_NAME = "labels.json"
LABEL_ERROR_S = 0.15  # of a time marked by eye
EVERY_EXERCISE = "every exercise"


class Label(BaseModel):
    """One clip; keys that are for people are ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str
    file: str
    seconds: float
    view: str
    reps: int
    reps_min: int
    reps_max: int
    rep_times: tuple[tuple[float, float, float], ...]
    run_as: str | None


@dataclass(frozen=True, slots=True)
class Clip:
    path: Path
    case: Case


def read_clips(folder: Path, *, exercises: Sequence[str]) -> tuple[Clip, ...]:
    """Return every analysis that the labels ask for.

    Raises:
        coach.errors.SourceError: there is no usable labels.json.
    """
    path = folder / LABELS_NAME
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        labels = TypeAdapter(tuple[Label, ...]).validate_python(content)
    except OSError as error:
        raise SourceError(f"{path} cannot be read; name a folder with labelled clips.") from error
    except (ValueError, ValidationError) as error:
        raise SourceError(f"{path} is not a list of labelled clips: {error}") from error
    return tuple(
        Clip(path=folder / label.file, case=_case(label, exercise_id))
        for label in labels
        for exercise_id in _run_as(label, exercises)
    )


def _run_as(label: Label, exercises: Sequence[str]) -> tuple[str, ...]:
    if label.run_as is None:
        return ()
    if label.run_as == EVERY_EXERCISE:
        return tuple(exercises)
    return (label.run_as,) if label.run_as in exercises else ()


def _case(label: Label, exercise_id: str) -> Case:
    view = next((view for view in View if label.view.startswith(view.value)), View.UNKNOWN)
    return Case(
        name=label.id,
        kind="clip",
        exercise_id=exercise_id,
        view=View.OBLIQUE if "oblique" in label.view else view,
        reps=tuple(_true_rep(*times) for times in label.rep_times),
        fewest=label.reps_min,
        most=label.reps_max,
        duration_s=label.seconds,
        label_error_s=2 * LABEL_ERROR_S,  # a duration has two ends
    )


def _true_rep(start_s: float, turn_s: float, end_s: float) -> TrueRep:
    """All labelled exercises lower first; pauses are not labelled apart."""
    return TrueRep(
        start_s=start_s,
        turn_s=turn_s,
        end_s=end_s,
        eccentric_s=turn_s - start_s,
        concentric_s=end_s - turn_s,
    )
