"""Telling steps and turns from repetitions by what the body did meanwhile."""

from collections.abc import Callable
from dataclasses import replace

from coach.movement.moving_on import (
    ALIKE_STAYS_WITHIN,
    DRIFT_PER_S,
    FACES_WITHIN_DEG,
    bends_both_knees,
    bends_one_knee,
    has_moved_on,
    has_stepped,
    has_turned,
)
from coach.movement.rejection import why_rejected
from coach.movement.repetition import Attempt, Note
from coach.movement.tempo import Timing
from coach.movement.vocabulary import Side, Signal, View
from tests.movement_builders import cosine_cycle, shipped

SQUAT, LUNGE, HEELS, BRIDGE = (
    shipped()[one] for one in ("squat", "reverse_lunge", "calf_raise", "glute_bridge")
)
BEGINS_S, LASTS_S, RATE = 1.0, 2.0, 30
STANDING = Note(
    t_s=0.0,
    flexion=None,
    left_knee_in_deg=None,
    right_knee_in_deg=None,
    separation_ratio=None,
    thigh_share=None,
    hip_drop=None,
    hands_at_feet=False,
    working_leg=Side.BOTH,
    left_ankle=(0.4, 0.9),
    right_ankle=(0.6, 0.9),
    yaw_deg=-178.0,
)


def _attempt(
    shown: Callable[[Note, float], Note], *, poses: int | None = None, lasts_s: float = LASTS_S
) -> Attempt:
    """Return an attempt of which `shown` says what a pose showed, by its share of the time."""
    poses = round(lasts_s * RATE) if poses is None else poses
    notes = tuple(
        shown(replace(STANDING, t_s=BEGINS_S + lasts_s * index / poses), index / (poses - 1))
        for index in range(poses)
    )
    turn_s = BEGINS_S + lasts_s / 2
    cycle = cosine_cycle(out_s=lasts_s / 2, pause_s=0.0, back_s=lasts_s / 2)
    return Attempt(
        cycle=replace(cycle, turn_s=turn_s),
        timing=Timing(BEGINS_S, turn_s, turn_s, BEGINS_S + lasts_s),
        notes=notes,
        signal=Signal.KNEE_FLEXION,
        view=View.SIDE,
        side=Side.BOTH,
        spans=(),
        not_judged=(),
        limit_judged=True,
        alignment_judged=True,
        limit_deg=75.0,
    )


def _lifted(note: Note, share: float) -> Note:
    """Lift one foot in the first half and the other in the second."""
    left, right = (0.1, 0.0) if share < 0.5 else (0.0, 0.1)
    return replace(note, left_ankle=(0.4, 0.9 - left), right_ankle=(0.6, 0.9 - right))


def _one_lifted(note: Note, share: float) -> Note:
    return replace(_lifted(note, share), left_ankle=(0.4, 0.9))


def _panned(note: Note, share: float) -> Note:
    moved = DRIFT_PER_S * LASTS_S * share
    return replace(note, left_ankle=(0.4 + moved, 0.9), right_ankle=(0.6 + moved, 0.9))


def _bent(left_deg: float, right_deg: float) -> Callable[[Note, float], Note]:
    def shown(note: Note, share: float) -> Note:
        bend = 1 - abs(2 * share - 1)
        return replace(note, knees_deg=(left_deg * bend, right_deg * bend))

    return shown


def _turned(by_deg: float) -> Callable[[Note, float], Note]:
    def shown(note: Note, share: float) -> Note:
        yaw_deg = -178.0 - by_deg * share
        return replace(note, yaw_deg=(yaw_deg + 180.0) % 360.0 - 180.0)

    return shown


def test_feet_that_are_lifted_in_turn_have_stepped() -> None:
    steps = _attempt(_lifted)

    assert has_stepped(steps, SQUAT)
    assert has_moved_on(steps, SQUAT)


def test_one_foot_that_wanders_is_the_networks_doing() -> None:
    assert not has_stepped(_attempt(_one_lifted), SQUAT)


def test_a_camera_that_pans_makes_no_steps() -> None:
    assert not has_stepped(_attempt(_panned), SQUAT)


def test_both_feet_that_go_aside_have_stepped() -> None:
    def aside(note: Note, share: float) -> Note:
        moved = 4 * DRIFT_PER_S * LASTS_S * share
        return replace(note, left_ankle=(0.4 + moved, 0.9), right_ankle=(0.6 + moved, 0.9))

    assert has_stepped(_attempt(aside), SQUAT)


def test_feet_may_move_where_the_exercise_moves_them() -> None:
    steps = _attempt(_lifted)

    assert not has_stepped(steps, LUNGE)
    assert not has_stepped(steps, HEELS)


def test_both_knees_bend_in_a_squat() -> None:
    assert not bends_one_knee(_attempt(_bent(50.0, 50.0)), SQUAT)
    assert not bends_one_knee(_attempt(_bent(50.0, 25.0)), SQUAT)  # half hidden, and read low
    assert bends_one_knee(_attempt(_bent(50.0, 10.0)), SQUAT)
    assert bends_one_knee(_attempt(_bent(0.0, 50.0)), SQUAT)
    assert bends_both_knees(_attempt(_bent(50.0, 25.0)), SQUAT)
    assert not bends_both_knees(_attempt(_bent(50.0, 10.0)), SQUAT)


def test_where_one_leg_works_one_knee_bends() -> None:
    assert not bends_one_knee(_attempt(_bent(50.0, 10.0)), LUNGE)


def test_a_knee_that_is_not_seen_says_nothing() -> None:
    unseen = _attempt(lambda note, _: note)

    assert not bends_one_knee(unseen, SQUAT)
    assert not bends_both_knees(unseen, SQUAT)


def test_hips_that_the_network_lets_slide_need_not_follow_two_bent_knees() -> None:
    def shown(note: Note, share: float) -> Note:
        return replace(_bent(25.0, 25.0)(note, share), hip_drop=0.01)

    attempt = _attempt(shown)
    attempt = replace(attempt, cycle=replace(attempt.cycle, peak_change=25.0))

    assert why_rejected(attempt, SQUAT) is None


def test_who_ends_facing_elsewhere_has_turned() -> None:
    # Across the step from -180 to 180 degrees, and by less than half a turn.
    assert has_turned(_attempt(_turned(2 * FACES_WITHIN_DEG)), LUNGE)
    assert not has_turned(_attempt(_turned(FACES_WITHIN_DEG / 2)), LUNGE)


def test_a_folded_trunk_that_looks_turned_meanwhile_has_not() -> None:
    def folded(note: Note, share: float) -> Note:
        return replace(note, yaw_deg=40.0 + 20.0 * (0.25 < share < 0.75))

    assert not has_turned(_attempt(folded), SQUAT)


def test_a_quick_repetition_folds_at_once_and_has_not_turned() -> None:
    def folded(note: Note, share: float) -> Note:
        return replace(note, yaw_deg=40.0 + 2 * FACES_WITHIN_DEG * (0.15 < share < 0.9))

    assert not has_turned(_attempt(folded, lasts_s=1.2), SQUAT)


def test_how_a_lying_body_is_turned_is_not_asked() -> None:
    assert not has_turned(_attempt(_turned(2 * FACES_WITHIN_DEG)), BRIDGE)


def test_a_few_poses_show_nothing() -> None:
    few = _attempt(_lifted, poses=4)

    assert not has_moved_on(few, SQUAT)


def _squatting(deg: float, lifted: float) -> Attempt:
    """Bend both knees alike while the feet are seen to leave the floor in turn."""

    def shown(note: Note, share: float) -> Note:
        bent_deg = deg * (1.0 - abs(2.0 * share - 1.0))
        left, right = (lifted, 0.0) if share < 0.5 else (0.0, lifted)
        return replace(
            note,
            knees_deg=(bent_deg, 0.8 * bent_deg),
            left_ankle=(0.4, 0.9 - left),
            right_ankle=(0.6, 0.9 - right),
        )

    attempt = _attempt(shown)
    return replace(attempt, cycle=replace(attempt.cycle, peak_change=0.9 * deg))


def test_feet_that_wander_under_two_bent_knees_have_not_stepped() -> None:
    assert not has_stepped(_squatting(40.0, lifted=1.8 * ALIKE_STAYS_WITHIN), SQUAT)
    assert not has_stepped(_squatting(90.0, lifted=4 * ALIKE_STAYS_WITHIN), SQUAT)


def test_a_first_step_on_the_spot_bends_both_knees_and_is_one() -> None:
    assert has_stepped(_squatting(40.0, lifted=2.5 * ALIKE_STAYS_WITHIN), SQUAT)
