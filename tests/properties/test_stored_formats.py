"""What is stored comes back exactly: every event, every repetition, every pose."""

from datetime import UTC, datetime

from hypothesis import given, reject, settings
from hypothesis import strategies as st

from coach.care.fitting import Fit
from coach.care.told import (
    MorningTold,
    PersonTold,
    ScreeningTold,
    TestTaken,
    Told,
    WishesTold,
)
from coach.movement.events import Event
from coach.movement.landmarks import LANDMARK_COUNT
from coach.movement.pose import Keypoint, Lock, Pose, WorldPoint
from coach.records.event_codec import (
    KINDS,
    decode_event,
    encode_event,
)
from coach.records.fit_codec import decode_fit, encode_fit
from coach.records.pose_codec import decode_poses, encode_poses
from coach.records.told_codec import decode_told, encode_told

QUICK = settings(max_examples=40)
FINITE = st.floats(allow_nan=False, allow_infinity=False)
AWARE = st.datetimes(timezones=st.just(UTC))
TEXT_AS_STORED = st.text(st.characters(codec="utf-8"))  # no halves of surrogate pairs
st.register_type_strategy(float, FINITE)
st.register_type_strategy(datetime, AWARE)
st.register_type_strategy(str, TEXT_AS_STORED)
EVENTS: st.SearchStrategy[Event] = st.one_of(*[st.from_type(kind) for kind in KINDS.values()])
SINGLE = st.floats(width=32, allow_nan=False, allow_infinity=False)
ASPECTS = st.sampled_from([16 / 9, 4 / 3, 9 / 16, 1.0])


@st.composite
def poses(draw: st.DrawFn, *, is_single: bool) -> Pose:
    """Return a pose: of a few different numbers, since 33 points of their own tell no more."""
    aspect = draw(ASPECTS)
    numbers = draw(st.lists(SINGLE if is_single else FINITE, min_size=6, max_size=6))
    x, y, visibility = numbers[:3]
    at = WorldPoint(*numbers[3:])
    body = (Keypoint(x * aspect, y, visibility),) * (LANDMARK_COUNT - 1)
    has_body = draw(st.booleans())
    return Pose(
        t_s=draw(FINITE),
        aspect=aspect,
        lock=draw(st.sampled_from(list(Lock))),
        keypoints=(Keypoint(0.0, -0.0, 1.0), *body) if has_body else None,
        world=(at,) * LANDMARK_COUNT if has_body and draw(st.booleans()) else None,
    )


@QUICK
@given(EVENTS)
def test_every_event_comes_back(event: Event) -> None:
    assert decode_event(encode_event(event)) == event


@QUICK
@given(
    kind=st.sampled_from([ScreeningTold, PersonTold, WishesTold, MorningTold, TestTaken]),
    data=st.data(),
)
def test_whatever_a_person_told_comes_back(kind: type[Told], data: st.DataObject) -> None:
    try:
        told = data.draw(st.from_type(kind))
    except ValueError:  # the type refuses the answer, so it is never stored
        reject()

    assert decode_told(encode_told(told)) == told


@QUICK
@given(st.data())
def test_whatever_a_plan_changed_comes_back(data: st.DataObject) -> None:
    try:
        fit = data.draw(st.from_type(Fit))
    except ValueError:  # the range of a leg is about one leg
        reject()

    assert decode_fit(encode_fit(fit)) == fit


@QUICK
@given(st.lists(poses(is_single=True), max_size=4))
def test_poses_of_the_network_come_back(seen: list[Pose]) -> None:
    assert decode_poses(encode_poses(seen)) == tuple(seen)


@QUICK
@given(st.lists(poses(is_single=False), max_size=4))
def test_poses_of_any_numbers_come_back(seen: list[Pose]) -> None:
    assert decode_poses(encode_poses(seen)) == tuple(seen)
