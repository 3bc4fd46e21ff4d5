"""Standing is learnt from quiet poses; what was never seen stays unknown."""

import pytest

from coach.movement.baseline import KNOWN_AFTER_S, Baseline, minus, observe
from coach.movement.landmarks import Landmark
from tests.movement_builders import Body


def _stood(body: Body, seconds: float, base: Baseline | None = None) -> Baseline:
    base = Baseline() if base is None else base
    start_s = 0.0 if base.t_s is None else base.t_s
    for frame in range(1, round(seconds * 30) + 1):
        base = observe(base, body.measures(start_s + frame / 30))
    return base


def test_a_baseline_is_known_after_having_stood_for_a_moment() -> None:
    assert not Baseline().is_known
    assert not _stood(Body(), KNOWN_AFTER_S - 0.1).is_known
    assert _stood(Body(), KNOWN_AFTER_S + 0.1).is_known


def test_quiet_standing_is_its_own_baseline() -> None:
    body = Body(moved={Landmark.LEFT_KNEE: (-0.01, 0.0)})

    base = _stood(body, 1.0)

    measures = body.measures()
    assert base.hip_height == pytest.approx(measures.hip_height)
    assert base.left_knee_in_deg == pytest.approx(measures.left_knee_in_deg)
    assert base.right_knee_in_deg == pytest.approx(measures.right_knee_in_deg, abs=1e-9)


def test_a_shifted_stance_becomes_the_new_standing() -> None:
    shifted = Body(moved={Landmark.LEFT_SHOULDER: (0.05, 0.0)})

    base = _stood(shifted, 4.0, _stood(Body(), 1.0))

    # e^-6.7 of the difference is left after 4 s
    assert base.trunk_lean_deg == pytest.approx(shifted.measures().trunk_lean_deg, abs=0.05)


def test_what_was_never_seen_stays_unknown_and_what_was_seen_is_kept() -> None:
    unseen = Body(hidden=frozenset({Landmark.LEFT_ANKLE}))

    never = _stood(unseen, 1.0)
    kept = _stood(unseen, 1.0, _stood(Body(), 1.0))

    assert never.left_knee_in_deg is None
    assert never.weight_shift is None
    assert kept.weight_shift == pytest.approx(0.0, abs=1e-9)


@pytest.mark.parametrize(
    ("value", "standing", "expected"),
    [(5.0, 2.0, 3.0), (None, 2.0, None), (5.0, None, None), (None, None, None)],
)
def test_relative_to_standing_is_unknown_where_either_is(
    value: float | None, standing: float | None, expected: float | None
) -> None:
    assert minus(value, standing) == expected
