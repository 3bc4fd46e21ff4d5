"""One hint at a time, the most important first."""

import pytest

from coach.movement.framing import framing_hint
from coach.movement.landmarks import Landmark
from coach.movement.pose import Lock, nobody
from coach.movement.vocabulary import FramingHint, View
from tests.movement_builders import Body, Offset, shipped

SQUAT = shipped()["squat"]
KICK = shipped()["seated_knee_extension"]
EVERYTHING = tuple(Landmark)


def _all_moved(dx: float, dy: float) -> dict[Landmark, Offset]:
    return dict.fromkeys(EVERYTHING, (dx, dy))


def _stretched(factor: float, *, floor_y: float, dx: float = 0.0) -> Body:
    """Return a body that much larger in the picture, its feet at that height."""
    places = Body().pose().keypoints
    assert places is not None
    moved = {
        landmark: (dx, floor_y + factor * (places[landmark].y - 0.93) - places[landmark].y)
        for landmark in EVERYTHING
    }
    return Body(moved=moved)


GOOD = Body()
NO_FEET = _stretched(0.8, floor_y=1.03)
NO_HEAD = Body(moved=_all_moved(0.0, -0.14))
TOO_NEAR = _stretched(1.3, floor_y=1.05)
AT_EDGE = Body(moved=_all_moved(-0.85, 0.0))
FAR_AWAY = _stretched(0.4, floor_y=0.9)


@pytest.mark.parametrize(
    ("body", "hint"),
    [
        (GOOD, None),
        (NO_FEET, FramingHint.FEET_NOT_VISIBLE),
        (NO_HEAD, FramingHint.HEAD_NOT_VISIBLE),
        (TOO_NEAR, FramingHint.STEP_BACK),
        (AT_EDGE, FramingHint.MOVE_TO_MIDDLE),
        (FAR_AWAY, FramingHint.COME_CLOSER),
    ],
)
def test_each_mistake_has_its_hint(body: Body, hint: FramingHint | None) -> None:
    assert framing_hint(body.pose(), SQUAT, view=View.FRONT) is hint


def test_an_empty_picture_asks_for_somebody() -> None:
    assert framing_hint(nobody(0.0, aspect=1.0), SQUAT, view=View.UNKNOWN) is FramingHint.NOBODY


def test_a_doubt_about_who_it_is_comes_before_everything_else() -> None:
    pose = Body(lock=Lock.DOUBTFUL, moved=_all_moved(-0.85, 0.08)).pose()

    assert framing_hint(pose, KICK, view=View.FRONT) is FramingHint.SECOND_PERSON


def test_being_cut_off_comes_before_standing_aside() -> None:
    pose = _stretched(0.8, floor_y=1.03, dx=-0.85).pose()

    assert framing_hint(pose, SQUAT, view=View.FRONT) is FramingHint.FEET_NOT_VISIBLE


def test_standing_aside_comes_before_turning() -> None:
    assert framing_hint(AT_EDGE.pose(), KICK, view=View.FRONT) is FramingHint.MOVE_TO_MIDDLE


def test_a_view_without_a_driver_asks_to_turn_to_the_preferred_one() -> None:
    assert framing_hint(GOOD.pose(), KICK, view=View.FRONT) is FramingHint.TURN_TO_SIDE
    assert framing_hint(GOOD.pose(), KICK, view=View.SIDE) is None
    assert framing_hint(GOOD.pose(), KICK, view=View.UNKNOWN) is None


def test_what_needs_one_view_asks_for_it_also_where_others_could_be_counted() -> None:
    from_side = SQUAT.only_from(View.SIDE)

    assert framing_hint(GOOD.pose(), from_side, view=View.FRONT) is FramingHint.TURN_TO_SIDE
    assert framing_hint(GOOD.pose(), from_side, view=View.SIDE) is None
    assert from_side.views == {View.SIDE}
    assert KICK.only_from(View.FRONT) == KICK  # it is never counted from there
