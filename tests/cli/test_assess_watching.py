"""Looking at a test through a camera, which has no end; and what is told of a result."""

from collections.abc import Generator, Sequence
from pathlib import Path

import pytest

from coach.care.tests.procedures import measure_test
from coach.care.told import TestKind, TestTaken, Told
from coach.cli import assess_watching
from coach.cli.assess_watching import is_live, watch
from coach.cli.following import Look
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.vocabulary import Side
from coach.session.assessing import Asked
from coach.session.assessment_words import result_lines
from coach.synthetic import assessments
from coach.synthetic.landmark_poses import landmark_poses
from tests.assessment_builders import taken_on
from tests.care_builders import on
from tests.movement_builders import shipped
from tests.screening_builders import PERSON

SQUAT = Asked(TestKind.SQUAT, Side.BOTH)


class Camera:
    """Shows these poses one by one, and is told when nobody looks any more."""

    def __init__(self, poses: Sequence[Pose], *, interrupted_after: int | None = None) -> None:
        self.shown = 0
        self.is_closed = False
        self._poses = poses
        self._interrupted_after = interrupted_after

    def looks(self, _source: str, _exercise: Exercise, *, model: Path | None) -> Generator[Look]:
        del model
        try:
            for pose in self._poses:
                if self.shown == self._interrupted_after:
                    raise KeyboardInterrupt
                self.shown += 1
                yield Look(None, [pose], [])
        finally:
            self.is_closed = True


def squat_poses() -> list[Pose]:
    return landmark_poses(assessments.squats(0, (40.0, 45.0, 50.0, 50.0)))


def through(camera: Camera, monkeypatch: pytest.MonkeyPatch, source: str = "0") -> float | None:
    monkeypatch.setattr(assess_watching, "looks", camera.looks)
    watched = watch(
        SQUAT, source, exercise=shipped()["mini_squat"], model=None, tell=lambda _share, _text: None
    )
    (found,) = measure_test(TestKind.SQUAT, watched, pains=(0,))
    return found.values["deepest_deg"]


def test_a_camera_is_closed_after_three_squats(monkeypatch: pytest.MonkeyPatch) -> None:
    poses = squat_poses()
    camera = Camera(poses)

    deepest_deg = through(camera, monkeypatch)

    assert camera.is_closed
    assert camera.shown < 0.9 * len(poses)  # the fourth is not waited for
    assert deepest_deg == pytest.approx(50.0, abs=7.0)  # its band


def test_a_recording_is_seen_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    poses = squat_poses()
    camera = Camera(poses)

    through(camera, monkeypatch, source="squat.mp4")

    assert camera.shown == len(poses)


def test_ctrl_c_ends_a_camera_and_what_was_seen_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    poses = squat_poses()
    camera = Camera(poses, interrupted_after=round(0.55 * len(poses)))  # amid the third

    deepest_deg = through(camera, monkeypatch)

    assert deepest_deg == pytest.approx(45.0, abs=7.0)  # its band


def test_only_cameras_and_streams_are_live() -> None:
    assert is_live("0")
    assert is_live("http://127.0.0.1:8080/video")
    assert not is_live("squat.mp4")
    assert not is_live("squat.npz")
    assert not is_live("synthetic?reps=3")


def lines_of(*taken: TestTaken) -> str:
    """Return what is told of the last of these tests."""
    told: tuple[Told, ...] = (PERSON, *taken)
    return "\n".join(result_lines(taken[-1:], told, today=taken[-1].day))


@pytest.mark.parametrize(
    ("stands", "said"),
    [
        (15.0, "Better than on March 2, 2026"),
        (13.0, "No clear change"),
        (9.0, "One test says little"),
    ],
)
def test_a_result_is_compared_with_the_first(stands: float, said: str) -> None:
    first = taken_on(0, TestKind.CHAIR_STAND, {"stands": 12.0})
    last = taken_on(28, TestKind.CHAIR_STAND, {"stands": stands})

    assert said in lines_of(first, last)
    assert "clear change" not in lines_of(first)


def test_below_sixty_there_is_no_norm_for_chair_stands() -> None:
    told = lines_of(taken_on(0, TestKind.CHAIR_STAND, {"stands": 20.0}))  # born in 1980

    assert "no numbers to compare with" in told


def test_nothing_is_compared_with_an_age_that_was_not_told() -> None:
    fact = taken_on(0, TestKind.CHAIR_STAND, {"stands": 20.0})

    told = result_lines([fact], [fact], today=on(0))

    assert told == ["20 full stands in 30 seconds, give or take 1."]


def test_what_a_step_down_shows_is_said_as_what_to_do_next_time() -> None:
    values = {"quality": 3.0, "arms": 0.0, "trunk": 1.0, "pelvis": 0.0, "knee": 2.0, "foot": 0.0}

    told = lines_of(taken_on(0, TestKind.STEP_DOWN, values, side=Side.LEFT))

    assert told.splitlines() == [
        "Left: Steadiness 3 of 6, where 0 is steady, give or take 1.",
        "Next time: chest over the middle.",
        "Next time: knee over the foot.",
    ]


def test_legs_that_differ_are_told_only_where_it_matters() -> None:
    left = taken_on(0, TestKind.ANKLE, {"shin_deg": 36.0}, side=Side.LEFT)
    right = taken_on(0, TestKind.ANKLE, {"shin_deg": 29.0}, side=Side.RIGHT)
    raises = [
        taken_on(0, TestKind.HIP, {"reps": reps}, side=side)
        for reps, side in ((20.0, Side.LEFT), (15.0, Side.RIGHT))
    ]

    assert "the ankle rock comes first" in "\n".join(result_lines([left, right], (), today=on(0)))
    assert "differ by 25 %" in "\n".join(result_lines(raises, (), today=on(0)))
    assert "differ" not in "\n".join(result_lines(raises[:1], (), today=on(0)))
