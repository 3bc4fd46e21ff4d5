"""Feet that stay tell an exercise from walking, stepping, turning and jumping."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from coach.movement.exercise import Exercise
from coach.movement.footing import (
    FIRST_STILL_S,
    MOVED_FOR_S,
    STILL_WINDOW_S,
    Footing,
    is_at_rest,
    step,
)
from coach.movement.landmarks import Landmark
from coach.movement.measures import Measures
from tests.movement_builders import BONE, Body, Offset, raised_cosine, shipped

FPS = 30
SCALE = 2 * BONE
SQUAT, LUNGE, KICK = (shipped()[one] for one in ("squat", "reverse_lunge", "seated_knee_extension"))
FEET = (Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE)
LEFT_LEG = (Landmark.LEFT_HIP, Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE)
STEP_ASIDE: dict[Landmark, Offset] = {Landmark.LEFT_ANKLE: (0.10, 0.0)}
SEATED: dict[Landmark, Offset] = dict.fromkeys(
    (Landmark.LEFT_HIP, Landmark.RIGHT_HIP), (-0.2, BONE)
)


def _seen(bodies: Iterable[Body]) -> list[Measures]:
    return [body.measures(index / FPS) for index, body in enumerate(bodies)]


def _after(
    measures: list[Measures], state: Footing | None = None, exercise: Exercise = SQUAT
) -> Footing:
    state = Footing() if state is None else state
    start_s = state.recent[-1].t_s + 1 / FPS if state.recent else 0.0
    for one in measures:
        state = step(state, replace(one, t_s=start_s + one.t_s), exercise, scale=SCALE)
    return state


def _for(seconds: float, body: Body) -> list[Measures]:
    return _seen([body] * round(seconds * FPS))


def _ramp(seconds: float, dx: float, dy: float, points: Iterable[Landmark]) -> list[Measures]:
    frames, points = round(seconds * FPS), list(points)
    return _seen(
        Body(moved=dict.fromkeys(points, (dx * index / frames, dy * index / frames)))
        for index in range(frames)
    )


STANDING = _after(_for(1.0, Body()))


def test_standing_still_at_the_start_plants_the_feet_soon() -> None:
    assert not _after(_for(FIRST_STILL_S - 0.1, Body())).is_planted
    assert _after(_for(FIRST_STILL_S + 0.1, Body())).is_planted


def test_squatting_leaves_the_feet_planted() -> None:
    down_and_up = [
        Body(bend_deg=90 * raised_cosine(index / 45 if index < 45 else 2 - index / 45))
        for index in range(90)
    ]

    assert _after(_seen(down_and_up), STANDING).is_planted


def test_a_step_aside_lifts_the_anchor_and_takes_longer_to_settle() -> None:
    aside = Body(moved=STEP_ASIDE)

    stepped = _after(_for(MOVED_FOR_S + 0.1, aside), STANDING)
    too_soon = _after(_for(FIRST_STILL_S, aside), stepped)
    settled = _after(_for(STILL_WINDOW_S + 0.2, aside), stepped)

    assert not stepped.is_planted
    assert stepped.has_stepped
    assert not too_soon.is_planted
    assert settled.is_planted


def test_a_foot_seen_elsewhere_for_a_few_poses_is_not_a_step() -> None:
    glimpse = _after(_for(MOVED_FOR_S - 0.1, Body(moved=STEP_ASIDE)), STANDING)

    assert glimpse.is_planted
    assert _after(_for(1.0, Body()), glimpse).moved_since_s is None


@pytest.mark.parametrize("yaw_deg", [45.0, -45.0, 170.0])
def test_turning_away_lifts_the_anchor(yaw_deg: float) -> None:
    assert not _after(_for(0.5, Body(yaw_deg=yaw_deg)), STANDING).is_planted


def test_swaying_a_little_does_not() -> None:
    assert _after(_for(0.5, Body(yaw_deg=20.0)), STANDING).is_planted


def test_half_a_turn_is_measured_the_short_way() -> None:
    away = _after(_for(1.0, Body(yaw_deg=178.0)))

    assert _after(_for(1.0, Body(yaw_deg=-178.0)), away).is_planted


def test_a_jump_lifts_the_anchor_at_once() -> None:
    jump = _seen(Body(lift=0.02 * index) for index in range(5))

    assert not _after(jump, STANDING).is_planted


def test_one_leap_of_the_landmarks_is_not_a_jump() -> None:
    leap = _seen([Body(), Body(lift=0.08), Body(), Body()])

    assert _after(leap, STANDING).is_planted


def test_left_and_right_changing_places_is_not_a_step() -> None:
    measures = Body().measures()
    swapped = replace(measures, left=measures.right, right=measures.left)

    after = _after([replace(swapped, t_s=index / FPS) for index in range(FPS)], STANDING)

    assert after.is_planted


def test_a_slowly_panned_camera_is_not_a_step() -> None:
    assert _after(_ramp(2.0, 0.2, 0.05, Landmark), STANDING).is_planted


def test_walking_across_the_picture_is_not_a_pan() -> None:
    assert not _after(_ramp(2.0, 0.4, 0.0, Landmark), STANDING).is_planted


def test_deep_in_a_bend_no_feet_are_planted() -> None:
    crouched = Body(moved=dict.fromkeys((Landmark.LEFT_HIP, Landmark.RIGHT_HIP), (0.0, 0.15)))

    assert not is_at_rest(crouched.measures(), SQUAT)
    assert not _after(_for(2.0, crouched)).is_planted


def test_without_a_leg_in_view_nobody_is_at_rest() -> None:
    unseen = Body(hidden=frozenset(FEET))

    assert not is_at_rest(unseen.measures(), SQUAT)


def test_the_free_foot_of_a_lunge_may_step_while_the_other_stays() -> None:
    standing = _after(_for(1.0, Body()), exercise=LUNGE)
    lunging = _ramp(1.0, 0.0, -0.10, [Landmark.LEFT_ANKLE])
    walking = _ramp(1.0, 0.4, 0.0, FEET)

    assert _after(lunging, standing, LUNGE).is_planted
    assert not _after(walking, standing, LUNGE).is_planted


def _half_hidden_right(measures: list[Measures]) -> list[Measures]:
    """Return measures in which the right leg is seen as badly as a far one behind the near one."""
    return [replace(one, right=replace(one.right, visibility=0.35)) for one in measures]


def test_in_a_lunge_the_half_hidden_foot_may_be_the_one_that_stays() -> None:
    standing = _after(_half_hidden_right(_for(1.0, Body())), exercise=LUNGE)
    steps_ahead = _half_hidden_right(_ramp(1.0, -0.3, 0.0, [Landmark.LEFT_ANKLE]))
    walks = _half_hidden_right(_ramp(1.0, 0.4, 0.0, FEET))

    assert _after(steps_ahead, standing, LUNGE).is_planted
    assert not _after(walks, standing, LUNGE).is_planted


def test_with_both_feet_asked_to_stay_a_half_hidden_one_is_not_asked() -> None:
    standing = _after(_half_hidden_right(_for(1.0, Body())))
    aside = dict.fromkeys((Landmark.RIGHT_ANKLE,), (-0.2, 0.0))

    assert _after(_half_hidden_right(_for(0.5, Body(moved=aside))), standing).is_planted


def test_seated_the_foot_moves_and_the_seat_stays() -> None:
    sitting = _after(_for(1.0, Body(from_side=True, moved=SEATED)), exercise=KICK)
    kick = {**SEATED, Landmark.LEFT_ANKLE: (0.2, -0.15)}
    off_the_seat = dict.fromkeys(SEATED, (-0.2, BONE - 0.12))

    assert sitting.is_planted
    assert _after(_for(1.0, Body(from_side=True, moved=kick)), sitting, KICK).is_planted
    assert not _after(_for(0.4, Body(from_side=True, moved=off_the_seat)), sitting, KICK).is_planted


def test_standing_is_no_rest_for_a_seated_exercise() -> None:
    assert not is_at_rest(Body(from_side=True).measures(), KICK)
    assert is_at_rest(Body(from_side=True, moved=SEATED).measures(), KICK)


def test_with_one_foot_in_view_a_small_lift_is_a_step() -> None:
    far_hidden = frozenset({Landmark.RIGHT_HIP, Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE})
    side = Body(from_side=True, hidden=far_hidden)
    lifted = replace(side, moved=dict.fromkeys(LEFT_LEG, (0.0, -0.03)))
    standing = _after(_for(1.0, side))

    assert standing.is_planted
    assert not _after(_for(0.5, lifted), standing).is_planted
