"""On a step one foot stands: what the other does counts, walking does not."""

import math
from collections.abc import Sequence
from dataclasses import replace

import pytest

from coach.movement.footing import (
    FIRST_STILL_S,
    STILL_WINDOW_S,
    Footing,
    standing_floor_y,
    step,
)
from coach.movement.landmarks import Landmark
from coach.movement.rejection import SEAT_DROP, STOOD_WITHIN, why_rejected
from coach.movement.repetition import Attempt, Note, Place, working_side
from coach.movement.signals import signal_value
from coach.movement.tempo import Timing
from coach.movement.view import ViewState
from coach.movement.vocabulary import RejectReason, Side, Signal, View
from tests.movement_builders import BONE, FLOOR_Y, Body, Offset, cosine_cycle, shipped

FPS = 30
SCALE = 2 * BONE
STEP_UP, STEP_DOWN = (shipped()[one] for one in ("step_up", "low_step_down"))
ANKLES = (Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE)
HIPS = (Landmark.LEFT_HIP, Landmark.RIGHT_HIP)


def _seen(bodies: Sequence[Body], state: Footing | None = None) -> Footing:
    state = Footing() if state is None else state
    start_s = state.recent[-1].t_s + 1 / FPS if state.recent else 0.0
    for index, body in enumerate(bodies):
        measures = body.measures(start_s + index / FPS)
        state = step(state, measures, STEP_DOWN, scale=SCALE)
    return state


def _for(seconds: float, body: Body) -> list[Body]:
    return [body] * round(seconds * FPS)


def _shuffling(seconds: float) -> list[Body]:
    """Return one foot after the other going aside, the hips between them."""
    moved: list[Body] = []
    for index in range(round(seconds * FPS)):
        t_s = index / FPS
        left, right = (0.1 * (t_s + math.sin(2 * math.pi * t_s + lag) / 7) for lag in (0, math.pi))
        places: dict[Landmark, Offset] = {Landmark.LEFT_ANKLE: (left, 0.0)}
        places |= {Landmark.RIGHT_ANKLE: (right, 0.0)}
        places |= dict.fromkeys(HIPS, (0.1 * t_s, 0.0))
        moved.append(Body(moved=places))
    return moved


STANDING = _seen(_for(1.0, Body()))


def test_only_a_quiet_stand_begins_an_exercise_on_a_step() -> None:
    assert not _seen(_for(FIRST_STILL_S + 0.1, Body())).is_planted
    assert _seen(_for(STILL_WINDOW_S + 0.1, Body())).is_planted
    assert not _seen(_shuffling(3.0)).is_planted


def test_small_steps_to_another_place_end_it() -> None:
    assert not _seen(_shuffling(3.0), STANDING).is_planted


def test_the_other_foot_may_go_where_it_likes() -> None:
    lowered = Body(moved={Landmark.LEFT_ANKLE: (0.05, 0.1)})

    assert _seen(_for(3.0, lowered), STANDING).is_planted


def test_the_floor_is_under_the_foot_that_stands() -> None:
    lowered = Body(moved={Landmark.LEFT_ANKLE: (0.05, 0.1)})

    assert standing_floor_y(_seen(_for(3.0, lowered), STANDING)) == pytest.approx(FLOOR_Y)


def test_a_nudged_camera_takes_the_floor_along() -> None:
    nudged = Body(moved=dict.fromkeys(Landmark, (0.01, 0.02)))

    seen = _seen(_for(3.0, nudged), STANDING)

    assert seen.is_planted
    assert standing_floor_y(seen) == pytest.approx(FLOOR_Y + 0.02)


def test_an_ankle_that_is_dragged_along_a_little_leaves_the_floor_where_it_is() -> None:
    dragged = Body(moved=dict.fromkeys(ANKLES, (0.0, 0.005)))

    assert standing_floor_y(_seen(_for(3.0, dragged), STANDING)) == pytest.approx(FLOOR_Y)


def test_before_anybody_stands_the_floor_is_under_both_feet() -> None:
    assert standing_floor_y(_seen([Body()])) == pytest.approx(FLOOR_Y)
    assert standing_floor_y(Footing()) is None


def test_without_a_foot_in_view_there_is_no_floor() -> None:
    unseen = Body(hidden=frozenset(ANKLES))

    assert standing_floor_y(_seen([unseen], STANDING)) is None
    assert _over_foot(unseen.measures(), None) is None


def _over_foot(measures: object, floor_y: float | None) -> float | None:
    return signal_value(
        Signal.BODY_OVER_FOOT,
        measures,  # type: ignore[arg-type]  # test brevity
        side=Side.BOTH,
        view=ViewState(view=View.FRONT),
        reference=SCALE,
        floor_y=floor_y,
    )


def test_head_and_shoulders_sink_over_the_standing_foot() -> None:
    tall, bent = Body().measures(), Body(bend_deg=60.0).measures()

    sunk = (_over_foot(bent, FLOOR_Y) or 0.0) - (_over_foot(tall, FLOOR_Y) or 0.0)

    assert sunk == pytest.approx(1 - math.cos(math.radians(30)))


def _notes(
    left: Sequence[Place], right: Sequence[Place], hip_drop: float = 0.0
) -> tuple[Note, ...]:
    blank = Note(0.0, None, None, None, None, None, hip_drop, False, Side.BOTH)  # noqa: FBT003
    return tuple(
        replace(blank, t_s=index / FPS, left_ankle=one, right_ankle=other)
        for index, (one, other) in enumerate(zip(left, right, strict=True))
    )


STAYING: list[Place] = [(2.0, 2.5)] * 60
MOVING: list[Place] = [(2.2, 2.5 + 2 * STOOD_WITHIN * (index // 15 % 2)) for index in range(60)]


def _attempt(notes: tuple[Note, ...], side: Side = Side.RIGHT) -> Attempt:
    return Attempt(
        cycle=replace(cosine_cycle(out_s=3.0, pause_s=1.0, back_s=2.0), peak_change=0.06),
        timing=Timing(1.0, 4.0, 5.0, 7.0),
        notes=notes,
        signal=Signal.BODY_OVER_FOOT,
        view=View.FRONT,
        side=side,
        spans=(),
        not_judged=(),
        limit_judged=True,
        alignment_judged=True,
        limit_deg=180.0,
    )


def test_on_a_step_the_leg_whose_foot_stays_is_the_working_one() -> None:
    def worked(left: list[Place], right: list[Place]) -> Side:
        return working_side(_notes(left, right), STEP_UP, chosen=Side.BOTH)

    assert worked(STAYING, MOVING) is Side.LEFT
    assert worked(MOVING, STAYING) is Side.RIGHT


def test_on_a_step_one_foot_stays() -> None:
    assert why_rejected(_attempt(_notes(MOVING, STAYING)), STEP_DOWN) is None
    assert why_rejected(_attempt(_notes(MOVING, MOVING)), STEP_DOWN) is RejectReason.NOT_EXERCISING


def test_on_a_step_the_other_leg_is_not_counted_for_the_one_that_was_asked_for() -> None:
    notes = _notes(MOVING, STAYING)

    assert why_rejected(_attempt(notes, Side.LEFT), STEP_DOWN) is RejectReason.NOT_EXERCISING


def test_on_a_step_nobody_sits_down() -> None:
    seated = _attempt(_notes(MOVING, STAYING, hip_drop=SEAT_DROP + 0.05))

    assert why_rejected(seated, STEP_DOWN) is RejectReason.NOT_EXERCISING
