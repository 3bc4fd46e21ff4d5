"""What is drawn on the picture: mirrored for the eye only, even in width, and inside its box."""

import math

import pygame
import pytest

from coach.movement.landmarks import Landmark
from coach.movement.vocabulary import Posture
from coach.screens.theme import ThemeName, load_theme
from coach.screens.view_models.body_outline import outline_of
from coach.screens.view_models.picture_model import Crop
from coach.screens.widgets import strokes
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.mirror import Mirror
from coach.screens.widgets.scale import Box, Scale
from coach.screens.widgets.skeleton import PictureView
from coach.session.room import Room, room_of
from tests.screens.fakes import ASPECT, exercise, picture, pose, shipped_exercises

WHITE = (255, 255, 255)
BOX = Box(100, 50, 800, 450)


def canvas() -> Canvas:
    surface = pygame.Surface((1280, 720))
    return Canvas(surface, Scale(1280, 720), load_theme(ThemeName.LIGHT))


def test_the_picture_is_mirrored_and_the_pose_stays_as_it_was_captured() -> None:
    seen = pose()
    keypoints = seen.keypoints
    assert keypoints is not None
    mirror = Mirror()
    mirror.take(picture())

    view = mirror.draw(canvas(), BOX, pose=seen, dt_s=1.0)

    left, right = keypoints[Landmark.LEFT_KNEE], keypoints[Landmark.RIGHT_KNEE]
    assert left.x > right.x  # a person who faces the camera
    assert view.place((left.x, left.y))[0] < view.place((right.x, right.y))[0]
    assert seen == pose()


def test_the_picture_as_others_see_it_has_the_left_knee_on_the_right() -> None:
    seen = pose()
    keypoints = seen.keypoints
    assert keypoints is not None
    mirror = Mirror()
    mirror.is_mirrored = False
    mirror.take(picture())

    view = mirror.draw(canvas(), BOX, pose=seen, dt_s=1.0)

    left, right = keypoints[Landmark.LEFT_KNEE], keypoints[Landmark.RIGHT_KNEE]
    assert view.place((left.x, left.y))[0] > view.place((right.x, right.y))[0]
    assert seen == pose()


@pytest.mark.parametrize("is_mirrored", [True, False])
def test_the_drawn_joint_lies_on_the_same_spot_of_the_picture(*, is_mirrored: bool) -> None:
    frame = picture()
    paint = canvas()
    mirror = Mirror()
    mirror.is_mirrored = is_mirrored
    mirror.take(frame)
    view = mirror.draw(paint, BOX, pose=None, dt_s=1.0)

    x, y = view.place((0.3, 0.3))  # inside the window, which is at the left as captured

    height = frame.bgr.shape[0]
    blue, green, red = (int(value) for value in frame.bgr[round(0.3 * height), round(0.3 * height)])
    seen = paint.surface.get_at((round(x), round(y)))[:3]
    assert seen == pytest.approx((red, green, blue), abs=2)  # scaling mixes neighbours


def test_the_whole_person_is_kept_in_the_crop_wherever_they_stand() -> None:
    for dx in (-0.35, 0.0, 0.35):
        mirror = Mirror()
        mirror.take(picture())
        seen = pose(dx=dx)
        view = mirror.draw(canvas(), Box(100, 50, 400, 450), pose=seen, dt_s=1.0)

        assert seen.keypoints is not None
        places = [view.place((k.x, k.y)) for k in seen.keypoints if k.visibility > 0.5]
        assert all(100 <= x <= 500 for x, _ in places)


@pytest.mark.parametrize("angle_deg", [0, 20, 45, 70, 90, 135])
def test_a_bone_is_as_wide_at_any_angle(angle_deg: int) -> None:
    surface = pygame.Surface((200, 200))
    middle, reach = 100, 80
    dx = reach * math.cos(math.radians(angle_deg))
    dy = reach * math.sin(math.radians(angle_deg))

    strokes.bar(
        surface,
        (middle - dx, middle - dy),
        (middle + dx, middle + dy),
        width_px=12.0,
        colour=WHITE,
    )

    ink = sum(surface.get_at((x, y))[0] for x in range(200) for y in range(200)) / 255
    assert ink / (2 * reach) == pytest.approx(12.0, abs=1.5)  # widths are whole pixels


@pytest.mark.parametrize("exercise_id", [one.id for one in shipped_exercises() if one.uses_camera])
def test_every_watched_exercise_has_an_outline_inside_the_picture(exercise_id: str) -> None:
    outline = outline_of(exercise(exercise_id), None, aspect=ASPECT)

    assert outline is not None
    assert all(0.0 <= x <= ASPECT and 0.0 <= y <= 1.0 for x, y in outline.joints.values())


def test_the_outline_stands_where_it_worked_before() -> None:
    room = Room(0.6, 0.7, 0.5)

    outline = outline_of(exercise("mini_squat"), room, aspect=ASPECT)

    assert outline is not None
    head, toe = outline.joints["head"], outline.joints["left_toe"]
    assert toe[1] - head[1] == pytest.approx(room.size)
    assert (head[1] + toe[1]) / 2 == pytest.approx(room.y)


def test_an_outline_around_a_person_is_as_large_as_the_person() -> None:
    here = room_of(pose(), Posture.STANDING)

    assert here is not None
    assert here.size == pytest.approx((676 - 118) / 720)


def test_a_place_that_is_not_mirrored_would_be_the_other_side() -> None:
    view = PictureView(Box(0, 0, 100, 100), Crop(0.0, 1.0))

    assert view.place((0.25, 0.5)) == (75.0, 50.0)
