"""Teach by example: what is learnt from one body counts another, and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import pytest

from coach.movement.exercise import Exercise, ExerciseText
from coach.movement.pose import Pose, nobody
from coach.movement.teaching import NotTaught, Taught, teach
from coach.movement.vocabulary import Legs, Phase, Posture, Signal, View
from coach.session.sources import SyntheticSpec
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.scene import scene_of
from tests.movement_builders import events_of, reps_in, shipped

pytestmark = pytest.mark.whole

TEXT = ExerciseText(name="Taught", setup="", cue="", why="")
TEACHER, PATIENT = 0, 12  # seeds: other bodies, other tempo, other camera
FPS = 15.0


@dataclass(frozen=True, slots=True)
class Lesson:
    exercise_id: str
    view: View
    posture: Posture
    legs: Legs
    signal: Signal

    def __str__(self) -> str:
        return f"{self.exercise_id}-{self.view}"


EVERY_LESSON = (
    Lesson("squat", View.SIDE, Posture.STANDING, Legs.BOTH, Signal.KNEE_FLEXION),
    Lesson("squat", View.FRONT, Posture.STANDING, Legs.BOTH, Signal.BODY_DROP),
    Lesson("sit_to_stand", View.SIDE, Posture.SEATED, Legs.BOTH, Signal.HIP_DROP),
    Lesson("seated_knee_extension", View.SIDE, Posture.SEATED, Legs.ONE, Signal.KNEE_FLEXION),
)
SLOWER = tuple(
    pytest.param(one, marks=[pytest.mark.slow, *([pytest.mark.thorough] if place % 2 else [])])
    for place, one in enumerate(EVERY_LESSON[1:])
)
LESSONS = (EVERY_LESSON[0], *SLOWER)


@cache
def poses_of(exercise_id: str, view: View, reps: int, seed: int) -> Sequence[Pose]:
    spec = SyntheticSpec("synthetic", view=view, fps=FPS, reps=reps, seed=seed)
    return landmark_poses(scene_of(spec, exercise_id=exercise_id))


@cache
def taught_from(lesson: Lesson) -> Taught | NotTaught:
    example = poses_of(lesson.exercise_id, lesson.view, 3, TEACHER)
    return teach(example, exercise_id="taught", text=TEXT)


def exercise_from(lesson: Lesson) -> Exercise:
    taught = taught_from(lesson)
    assert isinstance(taught, Taught)
    return taught.exercise


@pytest.mark.parametrize("lesson", LESSONS, ids=str)
def test_what_one_body_shows_counts_five_of_five_of_another(lesson: Lesson) -> None:
    exercise = exercise_from(lesson)

    counted = reps_in(events_of(poses_of(lesson.exercise_id, lesson.view, 5, PATIENT), exercise))

    assert len(counted) == 5
    assert (exercise.posture, exercise.legs) == (lesson.posture, lesson.legs)
    assert exercise.drivers[lesson.view].signal is lesson.signal


@pytest.mark.parametrize("lesson", LESSONS, ids=str)
def test_everyday_behaviour_is_not_counted_for_what_was_taught(lesson: Lesson) -> None:
    exercise = exercise_from(lesson)
    everyday = [
        poses_of(lesson.exercise_id, lesson.view, 0, seed) for seed in (PATIENT, PATIENT + 1)
    ]

    counted = [len(reps_in(events_of(poses, exercise))) for poses in everyday]

    # Whoever gets up to leave has risen from a seat, for the shipped file as well.
    by_hand = shipped()["sit_to_stand"]
    rises = [len(reps_in(events_of(poses, by_hand))) for poses in everyday]
    allowed = rises if lesson.exercise_id == "sit_to_stand" else [0, 0]
    assert all(len(poses) > 3 * FPS for poses in everyday)
    assert all(number <= most for number, most in zip(counted, allowed, strict=True))


@pytest.mark.parametrize("lesson", LESSONS, ids=str)
def test_another_exercise_is_not_counted_for_the_one_that_was_taught(lesson: Lesson) -> None:
    other = "seated_knee_extension" if lesson.posture is Posture.STANDING else "squat"
    exercise = exercise_from(lesson)

    counted = reps_in(events_of(poses_of(other, lesson.view, 5, PATIENT), exercise))

    assert counted == []


def test_the_range_and_tempo_are_those_of_the_example() -> None:
    exercise = exercise_from(EVERY_LESSON[0])
    example = poses_of("squat", View.SIDE, 3, TEACHER)

    reps = reps_in(events_of(example, exercise))

    assert exercise.range is not None
    for rep in reps:
        assert rep.turning_knee_flexion_deg == pytest.approx(
            exercise.range.target_deg,
            abs=6,  # degrees; the patient's repetitions differ by so much
        )
    assert exercise.tempo.starts_with is Phase.ECCENTRIC
    for part_s in (exercise.tempo.eccentric_s, exercise.tempo.concentric_s):
        assert part_s % 0.5 == 0
        assert part_s > 0
    assert exercise.range.limit_deg > exercise.range.target_deg > exercise.range.rest_deg


@pytest.mark.parametrize(
    ("reps", "counted"),
    [(2, 2), pytest.param(5, 5, marks=[pytest.mark.slow, pytest.mark.thorough])],
)
def test_other_than_three_repetitions_teach_nothing(reps: int, counted: int) -> None:
    example = poses_of("squat", View.SIDE, reps, TEACHER)

    taught = teach(example, exercise_id="taught", text=TEXT)

    assert taught == NotTaught(is_seen=True, counted=counted)


def test_nobody_teaches_nothing() -> None:
    taught = teach(
        [nobody(index / FPS, aspect=16 / 9) for index in range(60)], exercise_id="taught", text=TEXT
    )

    assert taught == NotTaught(is_seen=False, counted=None)


def test_standing_still_teaches_nothing() -> None:
    still = poses_of("squat", View.SIDE, 3, TEACHER)[:20]

    taught = teach(still, exercise_id="taught", text=TEXT)

    assert isinstance(taught, NotTaught)
