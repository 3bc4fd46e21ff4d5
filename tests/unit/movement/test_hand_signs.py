"""Signs by hand: up and still for 1.5 s, once, and down before the next one."""

from dataclasses import replace

import pytest

from coach.movement.hand_signs import DOWN_S, GAP_S, HOLD_S, HandReading
from coach.movement.landmarks import Landmark
from coach.movement.pose import Keypoint, Lock, Pose
from coach.movement.raised_hands import Hands, hands_up, upper_body
from coach.session.presence import PATIENCE_S
from tests.hand_builders import empty, given, readings, stream, up_between, with_hands
from tests.movement_builders import Body

FRAME_S = 1 / 15


def _lying(pose: Pose) -> Pose:
    """Turn a standing body by a quarter, head to the left."""
    assert pose.keypoints is not None
    turned = (Keypoint(point.y, point.x, point.visibility) for point in pose.keypoints)
    return replace(pose, keypoints=tuple(turned))


@pytest.mark.parametrize("hands", Hands)
def test_hands_held_up_give_their_sign_once(hands: Hands) -> None:
    told = readings(stream(up_between(hands, 1.0, 6.0), until_s=8.0))

    assert told[-1].given == 1
    assert told[-1].last is hands


def test_the_sign_comes_after_one_and_a_half_seconds() -> None:
    poses = stream(up_between(Hands.BOTH, 1.0, 4.0), until_s=4.0)

    told = readings(poses)

    at_s = next(pose.t_s for pose, now in zip(poses, told, strict=True) if now.given)
    assert at_s == pytest.approx(1.0 + HOLD_S, abs=FRAME_S)


def test_out_of_the_picture_and_hands_take_the_same_time() -> None:
    assert PATIENCE_S == HOLD_S


def test_the_share_of_the_time_grows_while_hands_are_held() -> None:
    told = readings(stream(up_between(Hands.LEFT, 0.0, 1.4), until_s=1.4))

    shares = [now.held for now in told]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.4 / HOLD_S, abs=0.05)  # a frame
    assert {now.raised for now in told} == {Hands.LEFT}


def test_hands_lowered_too_soon_give_no_sign() -> None:
    assert given(stream(up_between(Hands.BOTH, 1.0, 2.3), until_s=5.0)) == 0


def test_hands_up_again_and_again_give_no_sign() -> None:
    """As in jumping jacks: half a second up, half a second down."""

    def jacks(t_s: float) -> Hands | None:
        return Hands.BOTH if t_s % 1.0 < 0.5 else None

    assert given(stream(jacks, until_s=30.0)) == 0


def test_hands_that_stay_up_give_no_second_sign() -> None:
    assert given(stream(up_between(Hands.RIGHT, 0.0, 20.0), until_s=20.0)) == 1


def test_after_hands_were_down_the_next_sign_is_given() -> None:
    def twice(t_s: float) -> Hands | None:
        return Hands.LEFT if t_s < 2.0 or t_s > 2.2 + DOWN_S else None

    assert given(stream(twice, until_s=6.0)) == 2


def test_a_moment_down_is_not_enough_for_the_next_sign() -> None:
    def flickering(t_s: float) -> Hands | None:
        return None if 2.0 <= t_s <= 2.2 else Hands.LEFT

    assert given(stream(flickering, until_s=8.0)) == 1


@pytest.mark.parametrize(("gap_s", "signs"), [(0.2, 1), (2 * GAP_S, 0)])
def test_only_a_short_gap_of_tracking_is_not_letting_go(gap_s: float, signs: int) -> None:
    poses = stream(lambda _: Hands.BOTH, until_s=1.7)
    lost = [empty(pose.t_s) if 0.8 <= pose.t_s < 0.8 + gap_s else pose for pose in poses]

    assert given(lost) == signs


def test_one_picture_that_shows_the_hand_elsewhere_is_not_letting_go() -> None:
    poses = stream(lambda _: Hands.BOTH, until_s=1.7)
    poses[12] = with_hands(None, poses[12].t_s)

    assert given(poses) == 1


def test_a_raised_hand_seen_elsewhere_for_a_moment_is_still_held() -> None:
    poses = [with_hands(Hands.LEFT, i / 15, above=0.9, aside=0.0) for i in range(26)]
    for moment in (12, 13):
        poses[moment] = with_hands(Hands.LEFT, moment / 15, above=0.9, aside=0.5)

    assert given(poses) == 1


def test_no_sign_is_given_while_the_hand_is_elsewhere() -> None:
    poses = [
        with_hands(Hands.LEFT, i / 15, above=0.9, aside=0.0 if i < 21 else 0.5) for i in range(25)
    ]

    assert given(poses) == 0


def test_one_hand_that_becomes_two_begins_anew() -> None:
    def one_then_both(t_s: float) -> Hands:
        return Hands.LEFT if t_s < 1.0 else Hands.BOTH

    told = readings(stream(one_then_both, until_s=3.0))

    assert told[-1].last is Hands.BOTH
    assert told[-1].given == 1
    assert max(now.given for now in told[: round(2.4 / FRAME_S)]) == 0


def test_of_both_hands_one_may_come_a_little_later_and_they_are_held_no_longer() -> None:
    def nearly_together(t_s: float) -> Hands:
        return Hands.LEFT if t_s < 0.2 else Hands.BOTH

    poses = stream(nearly_together, until_s=3.0)
    told = readings(poses)

    at_s = next(pose.t_s for pose, now in zip(poses, told, strict=True) if now.given)
    assert told[-1].last is Hands.BOTH
    assert at_s == pytest.approx(0.2 + HOLD_S, abs=1.5 * FRAME_S)


def test_a_hand_that_waves_is_not_held() -> None:
    fps = 15.0
    poses = [
        with_hands(Hands.LEFT, i / fps, above=0.9, aside=0.35 if i // 5 % 2 else -0.15)
        for i in range(60)
    ]

    assert given(poses) == 0


def test_a_wrist_at_eye_height_is_not_up() -> None:
    poses = [with_hands(Hands.BOTH, i / 15, above=0.0) for i in range(60)]

    assert given(poses) == 0


def test_a_raised_hand_may_sink_a_little() -> None:
    poses = [with_hands(Hands.BOTH, i / 15, above=0.15 if i < 5 else 0.06) for i in range(60)]

    assert given(poses) == 1


def test_hidden_arms_give_no_sign() -> None:
    wrist = (Landmark.LEFT_WRIST,)
    poses = [with_hands(Hands.LEFT, i / 15, hidden=wrist) for i in range(60)]

    assert given(poses) == 0


def test_of_two_hands_one_that_is_hidden_is_not_counted() -> None:
    wrist = (Landmark.LEFT_WRIST,)
    told = readings(with_hands(Hands.BOTH, i / 15, hidden=wrist) for i in range(60))

    assert told[-1].last is Hands.RIGHT


@pytest.mark.parametrize("far", [Landmark.LEFT_HIP, Landmark.LEFT_SHOULDER])
def test_side_on_the_nearer_side_of_the_trunk_is_enough(far: Landmark) -> None:
    """As the network sees it: the farther hip, and the farther arm with it, is a guess."""
    hidden = (far, Landmark.LEFT_ELBOW, Landmark.LEFT_WRIST)
    told = readings(with_hands(Hands.BOTH, i / 15, hidden=hidden) for i in range(60))

    assert told[-1].is_seen
    assert told[-1].last is Hands.RIGHT


@pytest.mark.parametrize(("is_turned", "up"), [(False, Hands.BOTH), (True, None)])
def test_side_on_a_hand_behind_the_head_is_not_up(*, is_turned: bool, up: Hands | None) -> None:
    body = upper_body(with_hands(Hands.BOTH, 0.0, above=0.17))
    assert body is not None

    found = hands_up(body._replace(is_turned=is_turned), torso=body.torso, before=None)

    assert found is up


def test_a_body_is_turned_where_its_shoulders_lie_over_each_other() -> None:
    facing, turned = Body().pose(0.0), Body(from_side=True).pose(0.0)

    told = [readings([replace(pose, world=None)])[-1] for pose in (facing, turned)]

    assert [now.is_turned for now in told] == [False, True]


def test_who_sits_up_from_lying_is_read_again() -> None:
    """The trunk's length of late is the same, lying or not; only its direction counts."""
    lying = [_lying(with_hands(Hands.BOTH, i / 15)) for i in range(60)]
    upright = [with_hands(Hands.BOTH, 4.0 + i / 15) for i in range(60)]

    told = readings(lying + upright)

    assert told[59].given == 0
    assert told[-1].given == 1


def test_without_a_trunk_no_hand_is_read() -> None:
    hips = (Landmark.LEFT_HIP, Landmark.RIGHT_HIP)

    assert given(with_hands(Hands.BOTH, i / 15, hidden=hips) for i in range(60)) == 0


def test_three_pictures_that_show_the_hand_elsewhere_are_not_letting_go() -> None:
    poses = stream(lambda _: Hands.LEFT, until_s=1.7)
    poses[12:15] = [with_hands(None, pose.t_s) for pose in poses[12:15]]

    assert given(poses) == 1


def test_somebody_who_may_be_another_person_gives_no_sign() -> None:
    poses = stream(lambda _: Hands.BOTH, until_s=4.0)

    told = readings(replace(pose, lock=Lock.DOUBTFUL) for pose in poses)

    assert told[-1] == HandReading()


def test_a_body_that_lies_gives_no_sign() -> None:
    body = upper_body(with_hands(Hands.BOTH, 0.0))
    assert body is not None

    lying = body._replace(torso_height=0.3 * body.torso)

    assert hands_up(body, torso=body.torso, before=None) is Hands.BOTH
    assert hands_up(lying, torso=body.torso, before=None) is None


def test_the_same_pose_again_changes_nothing() -> None:
    pose = with_hands(Hands.BOTH, 1.0)

    assert readings([pose, pose, with_hands(None, 0.5)]) == readings([pose]) * 3


def test_hands_that_hang_down_are_seen_and_not_raised() -> None:
    told = readings([replace(Body().pose(0.0), world=None)])

    assert told[-1].is_seen
    assert told[-1].raised is None
