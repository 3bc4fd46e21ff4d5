"""Which scene a moment of a session has, what it says there, and what can be chosen."""

from dataclasses import replace

import pytest

from coach import words
from coach.movement.vocabulary import FramingHint, Side
from coach.ports import FeedState, FeedStatus
from coach.screens.view_models.form_feedback import good_of_set, kind_key, shows_form
from coach.screens.view_models.knee_lines import KneeLine, knee_lines
from coach.screens.view_models.session_gauge import gauge_of
from coach.screens.view_models.session_place import set_up_place, waiting_place
from coach.screens.view_models.session_scene import (
    NO_CHOICES,
    Choices,
    Scene,
    SessionControl,
    choice_view,
    scene_of,
)
from coach.session.fading import Feedback
from coach.session.snapshot import PauseReason, SetStage, SetUp, Snapshot
from tests.screens.fakes import KNEE_IN, exercise, pose, reading, rep, snapshot

ALL = Choices(can_skip=True, has_easier=True)
STEP_DOWN = exercise("low_step_down")


def before(set_up: SetUp, **changes: object) -> Snapshot:
    return snapshot(stage=SetStage.SETTING_UP, set_up=set_up, reps=(), reps_in_set=0, **changes)


def paused(reason: PauseReason) -> Snapshot:
    return snapshot(stage=SetStage.PAUSED, pause_reason=reason)


@pytest.mark.parametrize(
    ("now", "scene"),
    [
        (snapshot(), Scene.WORK),
        (before(SetUp(is_preview=True)), Scene.PREVIEW),
        (before(SetUp()), Scene.SET_UP),
        (snapshot(stage=SetStage.SETTING_UP), Scene.WORK),  # before a later set
        (paused(PauseReason.USER), Scene.PAUSED),
        (paused(PauseReason.PAIN), Scene.PAUSED),
        (paused(PauseReason.CAMERA_LOST), Scene.WAITING),
        (paused(PauseReason.TOO_DARK), Scene.WAITING),
        (snapshot(stage=SetStage.RESTING, rest_left_s=40.0), Scene.REST),
        (snapshot(stage=SetStage.RESTING, rest_s=8.0), Scene.WORK),  # between two turns
        (snapshot(stage=SetStage.DONE), Scene.WORK),
    ],
)
def test_each_moment_has_its_scene(now: Snapshot, scene: Scene) -> None:
    assert scene_of(now) is scene


@pytest.mark.parametrize("scene", [Scene.PREVIEW, Scene.REST, Scene.PAUSED])
def test_there_are_at_most_three_large_targets_and_one_goes_on(scene: Scene) -> None:
    now = before(SetUp(is_preview=True, preview_left_s=20.0), rest_left_s=30.0)

    full = choice_view(now, scene, ALL, title="Squat")
    alone = choice_view(now, scene, NO_CHOICES, title="Squat")

    assert {one.control for one in full.choices} == {
        SessionControl.MAIN,
        SessionControl.EASIER,
        SessionControl.SKIP,
    }
    assert [one.control for one in alone.choices] == [SessionControl.MAIN]
    assert sum(one.is_main for one in full.choices) == 1


def test_a_preview_tells_what_it_is_good_for_and_how_to_set_up() -> None:
    now = before(SetUp(is_preview=True, preview_left_s=4.0), exercise=STEP_DOWN)

    view = choice_view(now, Scene.PREVIEW, NO_CHOICES, title=STEP_DOWN.text.name)

    assert {STEP_DOWN.text.why, STEP_DOWN.text.setup} <= set(view.lines)
    assert view.number == ""


def test_a_preview_between_two_exercises_counts_the_rest_down() -> None:
    now = before(SetUp(is_preview=True, preview_left_s=24.4))

    view = choice_view(now, Scene.PREVIEW, NO_CHOICES, title="Squat")

    assert view.number == "24"
    assert view.banner.words == words.text("banner-rest")


def test_a_rest_says_which_set_comes_and_how_many_went_well() -> None:
    now = snapshot(
        exercise=STEP_DOWN,
        stage=SetStage.RESTING,
        rest_left_s=30.0,
        reps_in_set=3,
        reps=(rep(1), rep(2, score=60), rep(3)),
        reading=reading(side=Side.BOTH),
    )

    view = choice_view(now, Scene.REST, NO_CHOICES, title="")

    assert view.title == words.text("rest-next", set=2, sets=2)
    assert view.lines == (
        words.text("rest-form", good=2, count=3),
        words.text("rest-other-leg"),
    )


def test_nothing_is_said_of_form_that_nobody_judged() -> None:
    assert good_of_set(snapshot(reps=(rep(1, score=None),), reps_in_set=1)) is None
    assert good_of_set(snapshot(reps=(), reps_in_set=0)) is None


def test_the_set_up_says_the_hint_then_that_the_place_is_right_then_counts() -> None:
    hint = set_up_place(before(SetUp(), framing=FramingHint.STEP_BACK), waited_s=1.0)
    held = set_up_place(before(SetUp(in_place=0.5)), waited_s=1.0)
    known = set_up_place(before(SetUp(in_place=0.5, is_same_room=True)), waited_s=1.0)
    count = set_up_place(before(SetUp(in_place=1.0, count=2)), waited_s=1.0)

    assert hint.banner.words == words.text("cue-framing-step-back")
    assert (hint.is_filled, held.is_filled) == (False, True)
    assert held.fraction == 0.5
    assert known.banner.words == words.text("cue-same-place")
    assert count.number == "2"


def test_while_the_source_opens_the_set_up_shows_no_outline() -> None:
    opening = before(SetUp(), feed=FeedState(FeedStatus.OPENING), pose=None, reading=None)

    assert not set_up_place(opening, waited_s=0.5).has_outline


@pytest.mark.parametrize(
    "reason", [r for r in PauseReason if r not in {PauseReason.USER, PauseReason.PAIN}]
)
def test_whatever_is_waited_for_dims_the_picture_and_keeps_the_count(reason: PauseReason) -> None:
    place = waiting_place(paused(reason))

    assert place.is_dimmed
    assert (place.number, place.note) == ("3", words.text("session-of-reps", reps=8))


def working_leg(knee_in: float | None = 0.4, **changes: object) -> Snapshot:
    now = reading(knee_in=knee_in, side=Side.LEFT)
    return snapshot(exercise=STEP_DOWN, reading=now, **changes)


def test_the_knee_line_lies_on_the_working_leg_alone() -> None:
    (line,) = knee_lines(working_leg())

    assert line.is_good
    assert line.hip[1] < line.middle[1] < line.ankle[1]
    assert line.half_width > 0.0


def test_at_the_amber_limit_the_drawn_knee_is_at_the_edge_of_the_band() -> None:
    keypoints = pose().keypoints
    assert keypoints is not None
    knee_x = keypoints[25].x

    (line,) = knee_lines(working_leg(1.0))

    assert abs(knee_x - line.middle[0]) == pytest.approx(line.half_width)
    assert not line.is_good


def _of_two_legs(**changes: object) -> tuple[KneeLine, ...]:
    return knee_lines(snapshot(reading=reading(knee_in=1.3, side=Side.BOTH, **changes)))


def test_of_two_legs_only_the_one_that_drifts_is_marked() -> None:
    lines = _of_two_legs(active_checks=(KNEE_IN,))

    assert [line.is_good for line in lines] == [False, True]  # left, right


@pytest.mark.parametrize(
    "now",
    [
        working_leg(None),
        working_leg(stage=SetStage.RESTING),
        working_leg(pose=None),
        replace(working_leg(), exercise=exercise("seated_knee_extension")),
        replace(working_leg(), feedback=Feedback.AFTER),
    ],
)
def test_there_is_no_knee_line_where_it_means_nothing(now: Snapshot) -> None:
    assert knee_lines(now) == ()


def test_form_is_shown_in_every_third_repetition_and_then_not_at_all() -> None:
    shown = {
        feedback: [shows_form(snapshot(feedback=feedback, reps_in_set=count)) for count in range(6)]
        for feedback in Feedback
    }

    assert [sum(found) for found in shown.values()] == [6, 2, 0]
    assert gauge_of(snapshot(feedback=Feedback.AFTER)) is None


def test_kind_words_stand_after_a_good_repetition_and_not_after_another() -> None:
    good = snapshot(reps=(rep(1),), reps_in_set=1)
    poor = snapshot(reps=(rep(1, score=60),), reps_in_set=1)

    assert kind_key(good) is not None
    assert kind_key(poor) is None
    assert kind_key(snapshot(reps=(), reps_in_set=0)) is None


def test_a_preview_by_the_clock_begins_by_itself_whoever_is_there() -> None:
    now = before(SetUp(is_preview=True), feed=FeedState(FeedStatus.NONE), pose=None)

    view = choice_view(now, Scene.PREVIEW, NO_CHOICES, title="")

    assert view.lines[-1] == words.text("preview-leaves-clock")
