"""The examples that the counter by pose classes knows: taken from tuning scenes, kept in a file."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from coach.errors import SourceError
from coach.movement.pose import Pose
from coach.validity.pose_classes import PoseClasses
from coach.validity.pose_shape import LENGTHS, Shape, shape_of
from coach.validity.truth import Case

STEPS = 1000  # of the trunk's length: the file holds whole numbers
MOST_OF_A_VIEW = 12  # examples of either class; more slow the counter and teach it little
AROUND_S = (-0.15, 0.0, 0.15)  # an instant is shown by three poses


def examples_of(case: Case, poses: Sequence[Pose]) -> PoseClasses:
    """Return poses around the start and around the turn of every full repetition of a scene."""
    full = [rep for rep in case.reps if rep.full is not False]
    return PoseClasses(
        rest=tuple(_shapes_at(poses, [rep.start_s + by for rep in full for by in AROUND_S])),
        turn=tuple(_shapes_at(poses, [rep.turn_s + by for rep in full for by in AROUND_S])),
    )


def some_of(examples: Iterable[PoseClasses]) -> PoseClasses:
    """Return examples of many scenes of one exercise and view, not too many of them."""
    found = list(examples)
    return PoseClasses(
        rest=_spread_out([shape for one in found for shape in one.rest]),
        turn=_spread_out([shape for one in found for shape in one.turn]),
    )


def examples_text(classes: Mapping[str, PoseClasses]) -> str:
    """Return the file with the examples of every exercise."""
    rows = {
        exercise_id: {"rest": _whole(known.rest), "turn": _whole(known.turn)}
        for exercise_id, known in sorted(classes.items())
    }
    return json.dumps(rows, separators=(",", ":")).replace('},"', '},\n"') + "\n"


def read_examples(path: Path) -> dict[str, PoseClasses]:
    """Read the file back, with the mirror image of every example.

    Raises:
        SourceError: it is not there or damaged.
    """
    shape = TypeAdapter(dict[str, dict[str, tuple[tuple[int, ...], ...]]])
    try:
        rows = shape.validate_json(path.read_text(encoding="utf-8"))
        classes = {name: _classes(found) for name, found in rows.items()}
    except (OSError, ValidationError, KeyError, ValueError) as error:
        raise SourceError(
            f"{path} with the examples of poses cannot be read: install Coach again."
        ) from error
    return classes


def _classes(rows: Mapping[str, tuple[tuple[int, ...], ...]]) -> PoseClasses:
    for row in (*rows["rest"], *rows["turn"]):
        if len(row) != LENGTHS:
            raise ValueError(f"an example has {len(row)} lengths, not {LENGTHS}")
    return PoseClasses(rest=_parts(rows["rest"]), turn=_parts(rows["turn"])).with_mirrored()


def _shapes_at(poses: Sequence[Pose], times_s: Iterable[float]) -> Iterable[Shape]:
    for t_s in times_s:
        shape = shape_of(min(poses, key=lambda pose: abs(pose.t_s - t_s)))
        if shape is not None:
            yield shape


def _spread_out(shapes: Sequence[Shape]) -> tuple[Shape, ...]:
    count = min(len(shapes), MOST_OF_A_VIEW)
    return tuple(shapes[i * len(shapes) // count] for i in range(count))


def _whole(shapes: Iterable[Shape]) -> list[list[int]]:
    return [[round(STEPS * length) for length in shape] for shape in shapes]


def _parts(rows: Iterable[tuple[int, ...]]) -> tuple[Shape, ...]:
    return tuple(tuple(length / STEPS for length in row) for row in rows)
