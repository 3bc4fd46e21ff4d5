"""Counting by resemblance to examples of rest and turn."""

from dataclasses import replace
from pathlib import Path

import pytest

from coach.errors import SourceError
from coach.movement.pose import Pose, nobody
from coach.movement.vocabulary import View
from coach.validity.pose_classes import PoseClasses, class_counts, turn_share
from coach.validity.pose_examples import (
    MOST_OF_A_VIEW,
    examples_of,
    examples_text,
    read_examples,
    some_of,
)
from coach.validity.pose_shape import LENGTHS, Shape, difference, mirrored, shape_of
from coach.validity.truth import Case, TrueRep
from tests.movement_builders import Body

ASPECT = 4 / 3


def body(t_s: float, *, bend_deg: float) -> Pose:
    return Body(bend_deg=bend_deg, from_side=True).pose(t_s)


def known_shape(bend_deg: float) -> Shape:
    shape = shape_of(body(0.0, bend_deg=bend_deg))
    assert shape is not None
    return shape


CLASSES = PoseClasses(
    rest=tuple(known_shape(degrees) for degrees in (0.0, 2.0, 4.0, 6.0, 8.0)),
    turn=tuple(known_shape(degrees) for degrees in (60.0, 65.0, 70.0, 75.0, 80.0)),
)


def film(*bends_deg: float) -> list[Pose]:
    """Return one pose a second, by when smoothing has long forgotten the one before."""
    return [body(float(i), bend_deg=degrees) for i, degrees in enumerate(bends_deg)]


def test_a_shape_is_the_same_wherever_and_however_large() -> None:
    pose = body(0.0, bend_deg=40.0)
    assert pose.keypoints is not None
    moved = [
        point._replace(x=0.3 + 0.5 * point.x, y=0.1 + 0.5 * point.y) for point in pose.keypoints
    ]

    elsewhere = shape_of(replace(pose, keypoints=tuple(moved)))

    assert elsewhere == pytest.approx(shape_of(pose))
    assert len(elsewhere or ()) == LENGTHS


def test_nobody_has_no_shape() -> None:
    assert shape_of(nobody(0.0, aspect=ASPECT)) is None


def test_a_mirror_image_twice_is_the_same_again() -> None:
    shape = tuple(float(i) for i in range(LENGTHS))

    assert mirrored(shape) != shape
    assert mirrored(mirrored(shape)) == shape
    assert difference(shape, mirrored(shape)) == 2 * 8 * 8  # eight lengths a side, eight apart


def test_the_share_of_turns_is_that_of_the_nearest_examples() -> None:
    few = PoseClasses(rest=CLASSES.rest[:1], turn=CLASSES.turn[:3])

    assert turn_share(few, known_shape(70.0)) == 0.75  # all four are the nearest ten
    assert turn_share(CLASSES.with_mirrored(), known_shape(70.0)) == 1.0
    assert turn_share(CLASSES.with_mirrored(), known_shape(3.0)) == 0.0


def test_a_turn_that_is_left_again_is_one_count() -> None:
    known = CLASSES.with_mirrored()

    (count,) = class_counts(known, film(0, 5, 70, 72, 5, 0))

    assert (count.turn_s, count.t_s) == (3.0, 4.0)
    assert class_counts(known, film(0, 5, 70, 72)) == ()


def test_a_shallow_bend_resembles_rest_and_is_not_counted() -> None:
    assert class_counts(CLASSES.with_mirrored(), film(0, 10, 25, 10, 0)) == ()


def test_where_nobody_was_seen_nothing_changes() -> None:
    poses = film(0, 5, 70, 72, 5, 0)
    poses[1] = nobody(1.0, aspect=ASPECT)

    assert len(class_counts(CLASSES.with_mirrored(), poses)) == 1


def test_examples_are_taken_around_the_start_and_the_turn_of_full_repetitions() -> None:
    reps = (TrueRep(0.0, 2.0, 4.0, full=True), TrueRep(4.0, 5.0, 6.0, full=False))
    case = Case("c", "synthetic", "squat", View.SIDE, reps, fewest=2, most=2, duration_s=6.0)

    found = examples_of(case, film(0, 30, 70, 30, 4, 20, 0))

    assert found.rest == (known_shape(0.0),) * 3  # with one pose a second the nearest is the same
    assert found.turn == (known_shape(70.0),) * 3


def test_of_many_examples_some_are_kept_from_first_to_last() -> None:
    shapes = tuple((float(i),) for i in range(2 * MOST_OF_A_VIEW))

    some = some_of([PoseClasses(shapes[:3], shapes[:1]), PoseClasses(shapes[3:], shapes[1:2])])

    assert some.rest == shapes[::2]
    assert some.turn == shapes[:2]


def test_examples_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "examples.json"
    path.write_text(examples_text({"squat": CLASSES}), encoding="utf-8")

    known = read_examples(path)["squat"]

    assert len(known.rest) == 2 * len(CLASSES.rest)
    assert known.turn[0] == pytest.approx(CLASSES.turn[0], abs=0.0005)  # half a step


@pytest.mark.parametrize("content", ["", "[]", '{"squat":{"rest":[[1]],"turn":[]}}', '{"a":{}}'])
def test_a_damaged_file_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "examples.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(SourceError, match=r"examples\.json"):
        read_examples(path)
