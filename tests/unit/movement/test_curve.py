"""A hip height is not an angle: each curve says how their shares stand to each other."""

import math

import pytest

from coach.movement.curve import Curve

SHARES = [0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0]


@pytest.mark.parametrize("curve", list(Curve))
@pytest.mark.parametrize("share", SHARES)
def test_there_and_back_is_the_same_share(curve: Curve, share: float) -> None:
    assert curve.angle_share(curve.signal_share(share)) == pytest.approx(share, abs=1e-9)


@pytest.mark.parametrize("curve", list(Curve))
def test_shares_rise_from_rest_to_the_turn_and_stay_inside(curve: Curve) -> None:
    shares = [curve.angle_share(share) for share in SHARES]

    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert curve.angle_share(-0.3) == 0.0
    assert curve.angle_share(1.7) == 1.0


@pytest.mark.parametrize("depth_deg", [35.0, 60.0, 90.0])
@pytest.mark.parametrize("share", SHARES)
def test_from_standing_the_drop_of_the_hips_gives_the_knee_angle(
    depth_deg: float, share: float
) -> None:
    def drop(flexion_deg: float) -> float:
        return 1 - math.cos(math.radians(flexion_deg / 2))

    found = Curve.FROM_STANDING.angle_share(drop(share * depth_deg) / drop(depth_deg))

    # 1 - cos is nearly a square: off by x^4/24, under 2 % of the way at 90 degrees
    assert found == pytest.approx(share, abs=0.02)
