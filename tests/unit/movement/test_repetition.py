"""From a cycle to a repetition, or to why it was none."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from coach.movement.rejection import (
    FIDGET_SWINGS,
    HANDS_AT_FEET_S,
    MIN_REP_S,
    SAT_DOWN_AFTER_S,
    SHORT_FIDGET_SWINGS,
    SMALL_WAY_S,
    why_rejected,
)
from coach.movement.repetition import Attempt, Note, build, working_side
from coach.movement.signals import Estimate
from coach.movement.tempo import Timing
from coach.movement.vocabulary import RejectReason, Side, Signal, View
from tests.movement_builders import cosine_cycle, shipped

SQUAT, LUNGE, STAND_UP, KICK = (
    shipped()[one] for one in ("squat", "reverse_lunge", "sit_to_stand", "seated_knee_extension")
)
BLANK = Note(
    t_s=0.0,
    flexion=None,
    left_knee_in_deg=None,
    right_knee_in_deg=None,
    separation_ratio=None,
    thigh_share=None,
    hip_drop=None,
    hands_at_feet=False,
    working_leg=Side.BOTH,
)


def _notes(seconds: float = 6.0, **shown: object) -> tuple[Note, ...]:
    return tuple(
        replace(BLANK, t_s=1.0 + index / 30, **shown)  # type: ignore[arg-type]  # test brevity
        for index in range(round(seconds * 30))
    )


def _bent(deg: float, error_deg: float = 7.0) -> tuple[Note, ...]:
    return _notes(flexion=Estimate(deg, error_deg))


def _attempt(timing: Timing | None = None, **changes: object) -> Attempt:
    attempt = Attempt(
        cycle=replace(cosine_cycle(out_s=3.0, pause_s=1.0, back_s=2.0), peak_change=60.0),
        timing=timing or Timing(1.0, 4.0, 5.0, 7.0),
        notes=_bent(60.0),
        signal=Signal.HIP_DROP,
        view=View.SIDE,
        side=Side.BOTH,
        spans=(),
        not_judged=(),
        limit_judged=True,
        alignment_judged=True,
        limit_deg=75.0,
    )
    return replace(attempt, **changes)  # type: ignore[arg-type]  # test brevity


def _full(attempt: Attempt, exercise: object = SQUAT) -> bool | None:
    return build(attempt, exercise, index=1, not_before_s=0.0).full  # type: ignore[arg-type]  # test brevity


def test_a_prescribed_repetition_is_one() -> None:
    assert why_rejected(_attempt(), SQUAT) is None


@pytest.mark.parametrize(
    ("timing", "reason"),
    [
        (Timing(1.0, 1.2, 1.2, 1.0 + MIN_REP_S - 0.05), RejectReason.TOO_SHORT),
        (Timing(1.0, 1.3, 1.3, 1.0 + MIN_REP_S + 0.05), None),  # quick, but a repetition
        (Timing(1.0, 1.05, 3.0, 5.0), RejectReason.TOO_SHORT),  # no body drops in 50 ms
        (Timing(1.0, 4.0, 4.0 + SAT_DOWN_AFTER_S + 1.0, 11.0), RejectReason.NOT_EXERCISING),
        (Timing(1.0, 4.0, 4.0 + SAT_DOWN_AFTER_S - 0.5, 9.0), None),
    ],
)
def test_too_short_and_sitting_down_are_none(timing: Timing, reason: RejectReason | None) -> None:
    assert why_rejected(_attempt(timing), SQUAT) is reason


def test_hands_at_the_feet_for_long_are_no_repetition() -> None:
    tying = _notes(HANDS_AT_FEET_S + 0.3, hands_at_feet=True)
    reaching = _notes(HANDS_AT_FEET_S - 0.1, hands_at_feet=True)

    assert why_rejected(_attempt(notes=tying), SQUAT) is RejectReason.NOT_EXERCISING
    assert why_rejected(_attempt(notes=reaching), SQUAT) is None


def test_bending_knees_without_lowering_hips_is_marching() -> None:
    marching = _attempt(signal=Signal.KNEE_FLEXION, notes=_notes(hip_drop=0.01))
    squatting = _attempt(signal=Signal.KNEE_FLEXION, notes=_notes(hip_drop=0.13))
    unseen = _attempt(signal=Signal.KNEE_FLEXION, notes=_notes())

    assert why_rejected(marching, SQUAT) is RejectReason.NOT_EXERCISING
    assert why_rejected(squatting, SQUAT) is None
    assert why_rejected(unseen, SQUAT) is None


@pytest.mark.parametrize(
    ("view", "stride", "hip_drop", "reason"),
    [
        (View.SIDE, 0.5, 0.1, None),
        (View.SIDE, 0.1, 0.2, RejectReason.NOT_EXERCISING),
        (View.OBLIQUE, 0.33, 0.05, None),
        (View.OBLIQUE, 0.16, 0.05, RejectReason.NOT_EXERCISING),
        (View.OBLIQUE, 0.16, 0.16, None),  # deeper than any step
        (View.FRONT, 0.05, 0.05, None),  # a stride towards the camera does not show
    ],
)
def test_steps_on_the_spot_are_no_lunges(
    view: View, stride: float, hip_drop: float, reason: RejectReason | None
) -> None:
    attempt = _attempt(view=view, notes=_notes(feet_apart=stride, hip_drop=hip_drop))

    assert why_rejected(attempt, LUNGE) is reason


def _small(times_the_least: float, timing: Timing, sways: Sequence[float]) -> Attempt:
    least = SQUAT.drivers[View.FRONT].min_change
    cycle = replace(_attempt().cycle, peak_change=times_the_least * least)
    notes = tuple(
        replace(note, sway=sways[index // 10 % len(sways)]) for index, note in enumerate(_notes())
    )
    return _attempt(timing, cycle=cycle, view=View.FRONT, notes=notes)


def _swung(times: int) -> tuple[float, ...]:
    """Return hips that go to one side, turn back so often, and then rest; 18 places in all."""
    places = [0.03 * (index % 2) for index in range(times + 2)]
    return (*places, *[places[-1]] * (18 - len(places)))


SLOW, QUICK = Timing(1.0, 3.0, 4.0, 6.0), Timing(1.0, 1.5, 1.6, 2.0)
SHORT = Timing(1.0, 2.0, 2.5, 3.5)
BOB = Timing(1.0, 1.3, 1.3, 1.6)
SNATCHED = Timing(1.0, 3.0, 3.0, 3.2)  # down in good time, and up in a fifth of a second
STEADY, SWINGING = (0.0,), (0.0, 0.03)


@pytest.mark.parametrize(
    ("attempt", "reason"),
    [
        (_small(1.3, SLOW, STEADY), None),
        (_small(1.3, BOB, STEADY), RejectReason.NOT_EXERCISING),
        (_small(1.3, QUICK, STEADY), None),  # and shallow, but a repetition
        (_small(3.0, QUICK, STEADY), None),  # quick, but deep
        (_small(2.0, SNATCHED, STEADY), RejectReason.NOT_EXERCISING),
        (_small(3.0, SNATCHED, STEADY), None),
        (_small(1.3, SLOW, SWINGING), RejectReason.NOT_EXERCISING),
        (_small(1.3, SLOW, _swung(FIDGET_SWINGS)), RejectReason.NOT_EXERCISING),
        (_small(1.3, SLOW, _swung(FIDGET_SWINGS - 1)), None),  # a shift of weight and back
        (_small(1.3, SHORT, _swung(SHORT_FIDGET_SWINGS)), RejectReason.NOT_EXERCISING),
        (_small(1.3, SHORT, _swung(SHORT_FIDGET_SWINGS - 1)), None),
        (_small(3.0, SLOW, SWINGING), None),  # wobbling, but deep
    ],
    ids=[
        "small",
        "a bob",
        "small and quick",
        "quick",
        "small and snatched",
        "snatched",
        "small and swinging",
        "swung often enough",
        "swung less often",
        "swung often enough for a short one",
        "swung less often in a short one",
        "swinging",
    ],
)
def test_pulling_clothes_straight_is_no_repetition(
    attempt: Attempt, reason: RejectReason | None
) -> None:
    assert why_rejected(attempt, SQUAT) is reason


@pytest.mark.parametrize(
    ("up_s", "reason"),
    [(SMALL_WAY_S - 0.02, RejectReason.NOT_EXERCISING), (SMALL_WAY_S + 0.02, None)],
)
def test_where_knees_tell_one_way_of_a_bob_is_enough(
    up_s: float, reason: RejectReason | None
) -> None:
    least = SQUAT.drivers[View.SIDE].min_change
    bob = _attempt(
        Timing(1.0, 1.5, 1.5, 1.5 + up_s),
        cycle=replace(_attempt().cycle, peak_change=1.3 * least),
        signal=Signal.KNEE_FLEXION,
    )

    assert why_rejected(bob, SQUAT) is reason


@pytest.mark.parametrize(
    ("deg", "error_deg", "view", "full"),
    [
        (60.0, 7.0, View.SIDE, True),
        (30.0, 7.0, View.SIDE, False),
        (70.0, 12.0, View.FRONT, True),
        (30.0, 12.0, View.FRONT, False),
        (50.0, 12.0, View.FRONT, None),  # the band spans the answer
    ],
)
def test_full_is_said_only_where_the_band_tells(
    deg: float,
    error_deg: float,
    view: View,
    full: bool | None,  # noqa: FBT001  # the expected answer
) -> None:
    assert _full(_attempt(notes=_bent(deg, error_deg), view=view)) is full


def test_without_an_angle_full_is_unknown() -> None:
    assert _full(_attempt(notes=_notes())) is None


def test_a_persons_own_limit_makes_a_smaller_target_full() -> None:
    assert _full(_attempt(notes=_bent(30.0), limit_deg=40.0)) is True


def test_rising_from_a_seat_is_full_when_upright() -> None:
    assert _full(_attempt(notes=_notes(thigh_share=0.95)), STAND_UP) is True
    assert _full(_attempt(notes=_notes(thigh_share=0.6)), STAND_UP) is False
    assert _full(_attempt(notes=_notes()), STAND_UP) is None


def _kicked(change_deg: float, *, limit_deg: float, view: View = View.SIDE) -> bool | None:
    cycle = replace(_attempt().cycle, peak_change=change_deg)
    return _full(_attempt(cycle=cycle, view=view, limit_deg=limit_deg), KICK)


def test_straightening_a_knee_is_full_by_its_own_change() -> None:
    limit_deg = KICK.limit_deg

    assert _kicked(38.0, limit_deg=limit_deg) is True
    assert _kicked(20.0, limit_deg=limit_deg) is False
    assert _kicked(38.0, limit_deg=limit_deg, view=View.FRONT) is None


def test_a_person_who_must_not_straighten_far_is_full_sooner() -> None:
    assert _kicked(20.0, limit_deg=65.0) is True


def test_a_repetition_carries_its_times_angles_and_number() -> None:
    attempt = _attempt(notes=_notes(flexion=Estimate(62.0, 7.0), left_knee_in_deg=3.0))

    rep = build(attempt, SQUAT, index=4, not_before_s=0.0)

    assert (rep.index, rep.side, rep.view) == (4, Side.BOTH, View.SIDE)
    assert (rep.start_s, rep.bottom_s, rep.end_s) == (1.0, 4.5, 7.0)
    assert (rep.eccentric_s, rep.pause_s, rep.concentric_s) == (3.0, 1.0, 2.0)
    assert rep.top_pause_s is None  # known only when the next one begins
    assert (rep.peak_knee_flexion_deg, rep.peak_knee_flexion_error_deg) == (62.0, 7.0)
    assert (rep.left_knee_in_deg, rep.right_knee_in_deg) == (3.0, None)
    assert rep.score == 100


def test_the_most_bent_of_a_lift_is_where_it_began() -> None:
    notes = (*_notes(1.0, flexion=Estimate(88.0, 14.0)), *_bent(40.0)[30:])

    rep = build(_attempt(notes=notes), KICK, index=1, not_before_s=0.0)

    assert rep.peak_knee_flexion_deg == 88.0
    assert rep.turning_knee_flexion_deg == 40.0


def test_a_repetition_begins_no_earlier_than_the_one_before_ended() -> None:
    assert build(_attempt(), SQUAT, index=2, not_before_s=1.4).start_s == 1.4


def test_the_working_leg_is_voted_by_the_poses_unless_it_was_chosen() -> None:
    notes = (*_notes(1.0, working_leg=Side.LEFT), *_notes(0.5, working_leg=Side.RIGHT))

    assert working_side(notes, LUNGE, chosen=Side.BOTH) is Side.LEFT
    assert working_side(notes, LUNGE, chosen=Side.RIGHT) is Side.RIGHT
    assert working_side(_notes(), LUNGE, chosen=Side.BOTH) is Side.BOTH
    assert working_side(notes, SQUAT, chosen=Side.BOTH) is Side.BOTH
