"""Signs by hand, whatever the noise, the rate of frames and the time they are held."""

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.movement.hand_signs import HOLD_S
from coach.movement.pose import Pose
from coach.movement.raised_hands import WRIST_OVER_NOSE, Hands
from tests.hand_builders import given as signs_given
from tests.hand_builders import readings, with_hands

RATES = st.sampled_from([8.0, 12.0, 15.0, 24.0, 30.0])
HANDS = st.sampled_from(Hands)
SHAKE = 0.05  # of the torso: what the network's noise and a trembling arm come to


@settings(max_examples=40, deadline=None)
@given(
    fps=RATES, hands=HANDS, heights=st.lists(st.floats(-1.6, WRIST_OVER_NOSE - 0.01), min_size=1)
)
def test_wrists_that_stay_below_the_line_never_give_a_sign(
    fps: float, hands: Hands, heights: list[float]
) -> None:
    frames = round(4.0 * fps)
    poses = [with_hands(hands, i / fps, above=heights[i % len(heights)]) for i in range(frames)]

    assert signs_given(poses) == 0


@settings(max_examples=60, deadline=None)
@given(
    fps=RATES,
    hands=HANDS,
    above=st.floats(0.2, 0.8),
    held_s=st.floats(HOLD_S + 0.3, 6.0),
    shake=st.lists(st.floats(-SHAKE, SHAKE), min_size=5, max_size=30),
)
def test_hands_held_long_enough_give_their_sign_once(
    fps: float, hands: Hands, above: float, held_s: float, shake: list[float]
) -> None:
    def pose(index: int) -> Pose:
        t_s, wobble = index / fps, shake[index % len(shake)]
        if not 1.0 <= t_s <= 1.0 + held_s:
            return with_hands(None, t_s)
        return with_hands(hands, t_s, above=above + wobble, aside=wobble)

    told = readings(pose(index) for index in range(round((held_s + 3.0) * fps)))

    assert told[-1].given == 1
    assert told[-1].last is hands


@settings(max_examples=40, deadline=None)
@given(fps=RATES, hands=HANDS, held_s=st.floats(0.1, HOLD_S - 0.15), downs_s=st.floats(0.4, 2.0))
def test_hands_held_too_short_never_give_a_sign(
    fps: float, hands: Hands, held_s: float, downs_s: float
) -> None:
    period_s = held_s + downs_s

    def pose(index: int) -> Pose:
        t_s = index / fps
        return with_hands(hands if t_s % period_s < held_s else None, t_s)

    assert signs_given(pose(index) for index in range(round(10.0 * fps))) == 0
