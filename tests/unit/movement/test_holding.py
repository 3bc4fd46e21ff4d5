"""A hold from poses to events: bands by view, sides, losses, and what has no band."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from coach.movement.analysis import analyse, begin, finish, reading
from coach.movement.events import Event, Hold, HoldEnded, HoldReached, RepCompleted, StageChanged
from coach.movement.exercise import Band, Dose
from coach.movement.landmarks import Landmark
from coach.movement.pose import Pose, nobody
from coach.movement.vocabulary import Legs, Motion, Posture, Side, Signal, Stage, View
from tests.movement_builders import Body, Offset, events_of, shipped

FPS = 20
BALANCE = replace(
    shipped()["squat"],
    motion=Motion.HOLD,
    drivers={},
    bands={View.FRONT: Band(Signal.FOOT_LIFT, 0.06, 1.0)},
    preferred_view=View.FRONT,
    posture=Posture.STANDING,
    legs=Legs.ONE,
    checks=(),
    dose=Dose(sets=1, reps=2, rest_s=10, seconds=5.0),
)
UP: dict[Side, dict[Landmark, Offset]] = {
    Side.LEFT: {Landmark.RIGHT_ANKLE: (0.0, -0.08)},  # stands on the left
    Side.RIGHT: {Landmark.LEFT_ANKLE: (0.0, -0.08)},
}


def stands(seconds: float, *, from_s: float, side: Side | None = None) -> Iterator[Pose]:
    body = Body(moved={} if side is None else UP[side])
    for i in range(round(seconds * FPS)):
        yield body.pose(from_s + i / FPS)


def holds_in(events: tuple[Event, ...]) -> list[Hold]:
    return [event.hold for event in events if isinstance(event, HoldEnded)]


def test_standing_on_one_leg_is_timed_for_that_leg() -> None:
    poses = [
        *stands(2.0, from_s=0.0),
        *stands(6.0, from_s=2.0, side=Side.LEFT),
        *stands(2.0, from_s=8.0),
        *stands(3.0, from_s=10.0, side=Side.RIGHT),
        *stands(2.0, from_s=13.0),
    ]

    events = events_of(poses, BALANCE)

    left, right = holds_in(events)
    assert (left.side, right.side) == (Side.LEFT, Side.RIGHT)
    assert left.held_s == pytest.approx(6.0, abs=0.2)
    assert right.held_s == pytest.approx(3.0, abs=0.2)
    assert (left.is_full, right.is_full) == (True, False)
    assert [left.index, right.index] == [1, 2]


def test_the_full_time_is_told_while_the_hold_goes_on() -> None:
    poses = [*stands(1.0, from_s=0.0), *stands(7.0, from_s=1.0, side=Side.LEFT)]

    events = events_of(poses, BALANCE)

    reached = [event for event in events if isinstance(event, HoldReached)]
    assert len(reached) == 1
    assert reached[0].t_s == pytest.approx(6.0, abs=0.25)
    assert reached[0].side is Side.LEFT
    assert holds_in(events)[0].held_s == pytest.approx(7.0, abs=0.2)


def test_a_chosen_leg_is_the_only_one_watched() -> None:
    poses = [*stands(1.0, from_s=0.0), *stands(4.0, from_s=1.0, side=Side.LEFT)]

    assert holds_in(events_of(poses, BALANCE, side=Side.RIGHT)) == []


def test_a_person_who_is_gone_holds_nothing() -> None:
    poses = [
        *stands(1.0, from_s=0.0),
        *stands(4.0, from_s=1.0, side=Side.LEFT),
        *(nobody(5.0 + i / FPS, aspect=16 / 9) for i in range(3 * FPS)),
        *stands(4.0, from_s=8.0, side=Side.LEFT),
    ]

    first, second = holds_in(events_of(poses, BALANCE))

    assert first.end_s == pytest.approx(5.0, abs=0.1)
    assert second.start_s == pytest.approx(8.0, abs=0.1)


def test_a_view_without_a_band_times_nothing() -> None:
    body = Body(from_side=True, moved=UP[Side.LEFT])

    events = events_of([body.pose(i / FPS) for i in range(6 * FPS)], BALANCE)

    assert holds_in(events) == []


def test_the_running_time_can_be_read_and_the_stage_says_exercising() -> None:
    state = begin(BALANCE)
    told: list[Event] = []
    for pose in (*stands(1.0, from_s=0.0), *stands(3.0, from_s=1.0, side=Side.LEFT)):
        state, events = analyse(state, pose, BALANCE)
        told += events

    now = reading(state)

    assert now.held_s == pytest.approx(3.0, abs=0.2)
    assert now.stage is Stage.EXERCISING
    assert [event.stage for event in told if isinstance(event, StageChanged)][-1] is now.stage
    assert holds_in(tuple(told)) == []
    assert len(holds_in(finish(state, BALANCE))) == 1


def test_kneeling_holds_need_a_knee_on_the_floor() -> None:
    kneeling = replace(
        BALANCE,
        posture=Posture.KNEELING,
        bands={View.SIDE: Band(Signal.HIP_FLEXION, 0.0, 10.0)},
        preferred_view=View.SIDE,
    )
    upright = Body(from_side=True)

    events = events_of([upright.pose(i / FPS) for i in range(5 * FPS)], kneeling)

    assert holds_in(events) == []


@pytest.mark.parametrize("exercise_id", ["foam_roll_front_thigh", "walk_run"])
def test_what_no_camera_watches_counts_nothing(exercise_id: str) -> None:
    exercise = shipped()[exercise_id]

    events = events_of(stands(2.0, from_s=0.0), exercise)

    assert not [event for event in events if isinstance(event, HoldEnded | RepCompleted)]
