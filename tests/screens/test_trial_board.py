"""The board of `coach try`: signal, levels and counts as drawn, in a window and on disk."""

from functools import cache
from pathlib import Path

import pygame
import pytest

from coach.devices.system_clock import SystemClock
from coach.errors import StoreError
from coach.movement.pose import nobody
from coach.movement.vocabulary import Signal, View
from coach.paths import data_dir
from coach.records.landmark_files import read_landmarks
from coach.screens.trial_board import TrialBoard, save_trial_picture
from coach.screens.view_models.chart_model import GAP_S, chart_view
from coach.session.trial import Strip, Trial
from tests.movement_builders import shipped

pytestmark = pytest.mark.whole

SQUAT = shipped()["squat"]


@cache
def tried(*, kept_s: float = 60.0) -> Strip:
    trial = Trial(SQUAT, kept_s=kept_s)
    trial.take_in(read_landmarks(data_dir("assets") / "demo" / "squat.npz").poses)
    trial.end()
    return trial.strip()


def test_the_chart_shows_what_was_counted_and_the_levels_of_the_driver() -> None:
    strip = tried()
    driver = SQUAT.drivers[strip.now[0].view]

    view = chart_view(strip, shown_s=60.0)

    rest, least, target = (level.value for level in strip.now[0].levels)
    assert view.count == "5"
    assert [one.words for one in view.stretches if one.is_counted] == ["1", "2", "3", "4", "5"]
    assert [grade.words.split()[0] for grade in view.grades] == [
        "rest",
        "min_change",
        "target_change",
    ]
    assert (least - rest, target - rest) == pytest.approx((driver.min_change, driver.target_change))


def test_all_of_the_chart_lies_inside_it() -> None:
    view = chart_view(tried(), shown_s=60.0)

    points = [point for line in view.lines for point in line.points]
    assert len(points) > 100
    assert all(0.0 <= x <= 1.0 and 0.0 <= height <= 1.0 for x, height in points)
    assert all(0.0 <= grade.height <= 1.0 for grade in view.grades)
    assert all(0.0 <= one.start <= one.end <= 1.0 for one in view.stretches)


def test_the_line_is_broken_where_nobody_was_seen() -> None:
    poses = read_landmarks(data_dir("assets") / "demo" / "squat.npz").poses
    middle_s = poses[len(poses) // 2].t_s
    trial = Trial(SQUAT, kept_s=60.0)

    trial.take_in(
        [
            nobody(pose.t_s, aspect=pose.aspect) if abs(pose.t_s - middle_s) < GAP_S else pose
            for pose in poses
        ]
    )

    assert len(chart_view(trial.strip(), shown_s=60.0).lines) == 2


def test_only_the_newest_seconds_are_kept() -> None:
    strip = tried(kept_s=5.0)

    length_s = strip.past[-1][0].t_s - strip.past[0][0].t_s
    assert 4.5 < length_s <= 5.0
    assert strip.count == 5
    assert len(strip.marks) < 5


def test_before_anybody_came_the_chart_waits() -> None:
    view = chart_view(Trial(SQUAT).strip())

    assert (view.state, view.count, view.lines) == ("waiting", "0", ())


def test_a_hold_shows_the_edges_of_its_band() -> None:
    balance = shipped()["single_leg_balance"]
    trial = Trial(balance)

    trial.take_in(read_landmarks(data_dir("assets") / "demo" / "squat.npz").poses)

    (first, *_) = trial.strip().now
    assert first.signal is Signal.FOOT_LIFT
    assert {level.name.rsplit(" ", 1)[0] for level in first.levels} <= {"at least", "at most"}


def test_the_picture_on_disk_shows_the_signal(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"

    save_trial_picture(path, tried(), None)

    picture = pygame.image.load(path)
    empty = tmp_path / "empty.png"
    save_trial_picture(empty, Trial(SQUAT).strip(), None)
    assert picture.get_size() == (1280, 720)
    assert pygame.image.tobytes(picture, "RGB") != pygame.image.tobytes(
        pygame.image.load(empty), "RGB"
    )


def test_a_picture_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        save_trial_picture(tmp_path / "nowhere" / "chart.png", tried(), None)


def test_the_window_is_left_with_escape() -> None:
    board = TrialBoard(SystemClock())
    try:
        goes_on = board.show(tried(), None)
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_ESCAPE))
        ends = board.show(tried(), None)
    finally:
        board.close()

    assert (goes_on, ends) == (True, False)
    assert tried().now[0].view in set(View)
