"""What must hold for the whole fold from poses to events, on the synthetic patient."""

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.movement.analysis import GIVEN_UP_AFTER_S, analyse, begin, finish
from coach.movement.events import Event, Rep, RepCompleted
from coach.movement.exercise import Exercise
from coach.movement.pose import Lock, Pose, nobody
from coach.movement.vocabulary import RejectReason, View
from coach.records.landmark_files import LandmarkRecording, read_landmarks, write_landmarks
from tests.movement_builders import (
    Body,
    events_of,
    proven_reps,
    rejections_in,
    reps_in,
    run,
    shipped,
    synthetic_poses,
)

SQUAT = shipped()["squat"]
VIEWS = [
    (exercise.id, view) for exercise in proven_reps().values() for view in sorted(exercise.drivers)
]
PREFERRED = [(exercise.id, exercise.preferred_view) for exercise in proven_reps().values()]
ALL_RATES = (10.0, 30.0, 60.0)
QUICK_RATES = (10.0, 15.0, 20.0)  # the fold's cost grows with the poses
ANNOUNCED_WITHIN_S = 0.3  # of the return, by the issue
FEW = settings(max_examples=2)  # each example is a whole set


def _squats(reps: int = 1) -> tuple[Pose, ...]:
    return synthetic_poses("squat", fps=15.0, reps=reps)


def _only_rep() -> Rep:
    (rep,) = reps_in(events_of(_squats(), SQUAT))
    return rep


# ---- counting ----


@pytest.mark.parametrize(("number", "case"), list(enumerate(VIEWS)), ids=str)
def test_every_proven_exercise_counts_right_in_each_view_it_has_a_driver_for(
    number: int, case: tuple[str, View]
) -> None:
    exercise_id, view = case
    fps = QUICK_RATES[number % len(QUICK_RATES)]

    events = events_of(synthetic_poses(exercise_id, view=view, fps=fps), shipped()[exercise_id])

    assert [rep.index for rep in reps_in(events)] == [1, 2]
    assert rejections_in(events) == []
    assert {rep.view for rep in reps_in(events)} == {view}


@pytest.mark.slow
@pytest.mark.parametrize("fps", ALL_RATES)
@pytest.mark.parametrize("case", PREFERRED, ids=str)
def test_every_proven_exercise_counts_right_at_every_rate(
    case: tuple[str, View], fps: float
) -> None:
    exercise_id, view = case

    events = events_of(
        synthetic_poses(exercise_id, view=view, fps=fps, reps=2), shipped()[exercise_id]
    )

    assert [rep.index for rep in reps_in(events)] == [1, 2]


@pytest.mark.parametrize(
    ("exercise_id", "view", "fps"),
    [("squat", View.FRONT, 60.0), ("mini_squat", View.SIDE, 30.0)],
)
def test_more_frames_a_second_count_the_same(exercise_id: str, view: View, fps: float) -> None:
    events = events_of(synthetic_poses(exercise_id, view=view, fps=fps), shipped()[exercise_id])

    assert [rep.index for rep in reps_in(events)] == [1, 2]


@pytest.mark.parametrize("exercise", proven_reps().values(), ids=lambda exercise: exercise.id)
def test_with_a_fifth_of_the_frames_dropped_at_15_a_second_counts_are_right(
    exercise: Exercise,
) -> None:
    keep = random.Random(7)  # noqa: S311  # which frames a busy laptop drops
    poses = [pose for pose in synthetic_poses(exercise.id) if keep.random() >= 0.2]

    assert len(reps_in(events_of(poses, exercise))) == 2


def _told_late_s(poses: Sequence[Pose], exercise: Exercise) -> list[float]:
    _, events = run(poses, exercise)
    return [event.t_s - event.rep.end_s for event in events if isinstance(event, RepCompleted)]


@pytest.mark.parametrize("exercise", proven_reps().values(), ids=lambda exercise: exercise.id)
def test_a_repetition_is_announced_soon_after_its_return(exercise: Exercise) -> None:
    late_s = _told_late_s(synthetic_poses(exercise.id), exercise)

    assert len(late_s) == 2
    assert max(late_s) <= ANNOUNCED_WITHIN_S


@pytest.mark.parametrize("exercise", proven_reps().values(), ids=lambda exercise: exercise.id)
def test_repetitions_are_in_order_and_never_overlap(exercise: Exercise) -> None:
    poses = synthetic_poses(exercise.id)
    events = events_of(poses, exercise)

    reps, times_s = reps_in(events), [event.t_s for event in events]
    assert all(before.end_s <= after.start_s for before, after in pairwise(reps))
    assert all(rep.start_s <= rep.bottom_s <= rep.end_s for rep in reps)
    assert times_s == sorted(times_s)
    assert times_s[-1] <= poses[-1].t_s


@pytest.mark.parametrize("exercise_id", ["squat", "seated_knee_extension"])
def test_shallow_repetitions_are_listed_as_not_full(exercise_id: str) -> None:
    poses = synthetic_poses(exercise_id, view=View.SIDE, fault="too_shallow")

    reps = reps_in(events_of(poses, shipped()[exercise_id]))

    assert [rep.full for rep in reps] == [False, False]


@pytest.mark.parametrize("exercise_id", ["squat", "split_squat"])
def test_quick_repetitions_count_and_lose_tempo_points(exercise_id: str) -> None:
    exercise = shipped()[exercise_id]
    clean = reps_in(events_of(synthetic_poses(exercise_id), exercise))

    quick = reps_in(events_of(synthetic_poses(exercise_id, fault="too_fast"), exercise))

    assert len(quick) == 2
    for one, other in zip(quick, clean, strict=True):
        assert (one.score_parts.tempo or 0.0) < 0.5 * (other.score_parts.tempo or 0.0)


@FEW
@given(st.integers(0, 99), st.floats(0.0, 0.004))
def test_standing_with_any_noise_inside_the_band_counts_nothing(seed: int, noise: float) -> None:
    jitter = random.Random(seed)  # noqa: S311  # landmark noise
    poses = [
        Body(x=0.9 + jitter.gauss(0, noise), bend_deg=abs(jitter.gauss(0, 1000 * noise))).pose(
            index / 15
        )
        for index in range(90)
    ]

    events = events_of(poses, SQUAT)

    assert reps_in(events) == []
    assert rejections_in(events) == []


@pytest.mark.parametrize(
    "behaviour", ["walk_in", "rest_on_chair", "tie_shoe", "adjust_clothes", "step_in_place"]
)
def test_everyday_behaviour_beside_a_repetition_is_not_counted(behaviour: str) -> None:
    poses = synthetic_poses("squat", fps=12.0, reps=1, fault=behaviour)

    assert len(reps_in(events_of(poses, SQUAT))) == 1


# ---- who, and whether anything was seen ----


def _blurred(poses: Sequence[Pose], *, from_s: float, to_s: float, lock: Lock) -> list[Pose]:
    """Return the poses with a stretch in doubt, or with nobody in it."""
    return [
        pose
        if not from_s <= pose.t_s < to_s
        else nobody(pose.t_s, aspect=pose.aspect)
        if lock is Lock.NOBODY
        else replace(pose, lock=lock)
        for pose in poses
    ]


@FEW
@given(
    st.floats(0.0, 1.0),
    st.floats(GIVEN_UP_AFTER_S + 0.2, 2.5),
    st.sampled_from([Lock.DOUBTFUL, Lock.NOBODY]),
)
def test_a_repetition_with_more_than_a_second_unseen_or_in_doubt_is_not_counted(
    place: float, lasts_s: float, lock: Lock
) -> None:
    rep = _only_rep()
    first_s, last_s = rep.start_s, rep.end_s - 0.2
    from_s = first_s + place * (last_s - lasts_s - first_s)
    poses = _blurred(_squats(), from_s=from_s, to_s=from_s + lasts_s, lock=lock)

    events = events_of(poses, SQUAT)

    reason = RejectReason.OTHER_PERSON if lock is Lock.DOUBTFUL else RejectReason.NOT_SEEN
    assert reps_in(events) == []
    assert set(rejections_in(events)) <= {reason}


@FEW
@given(st.floats(0.0, 1.0), st.floats(0.05, 0.4))
def test_a_short_gap_loses_no_repetition(place: float, lasts_s: float) -> None:
    rep = _only_rep()
    from_s = rep.start_s + place * (rep.end_s - rep.start_s)

    gaps = _blurred(_squats(), from_s=from_s, to_s=from_s + lasts_s, lock=Lock.NOBODY)

    assert len(reps_in(events_of(gaps, SQUAT))) == 1


@pytest.mark.parametrize("lock", [Lock.DOUBTFUL, Lock.NOBODY])
def test_what_is_never_surely_the_patient_is_never_counted(lock: Lock) -> None:
    poses = _blurred(_squats(2), from_s=0.0, to_s=1e9, lock=lock)

    events = events_of(poses, SQUAT)

    assert reps_in(events) == []
    assert rejections_in(events) == []


def test_a_second_persons_squats_are_not_counted_while_the_patient_stands() -> None:
    others = [replace(pose, lock=Lock.DOUBTFUL) for pose in _squats(2)]
    standing = [pose for pose in _squats() if pose.t_s < 2.0]
    shift_s = standing[-1].t_s + 1 / 15
    poses = [*standing, *(replace(pose, t_s=pose.t_s + shift_s) for pose in others)]
    back_s = poses[-1].t_s + 1 / 15
    poses += [replace(pose, t_s=pose.t_s + back_s) for pose in standing]

    assert reps_in(events_of(poses, SQUAT)) == []


@FEW
@given(st.sets(st.integers(0, 400), max_size=30))
def test_unseen_frames_between_the_seen_ones_change_no_count(places: set[int]) -> None:
    poses: list[Pose] = []
    for index, pose in enumerate(_squats()):
        if index in places:
            poses.append(nobody(pose.t_s - 0.01, aspect=pose.aspect))
        poses.append(pose)

    assert len(reps_in(events_of(poses, SQUAT))) == 1


# ---- a pure fold ----


@FEW
@given(st.integers(0, 10_000))
def test_pausing_and_going_on_with_the_state_changes_nothing(place: int) -> None:
    poses = _squats()
    cut = place % len(poses)
    whole_state, whole = run(poses, SQUAT)

    state, first = run(poses[:cut], SQUAT)
    one_state, one = run(poses[cut:], SQUAT, state=state)
    other_state, other = run(poses[cut:], SQUAT, state=state)

    assert (*first, *one) == whole
    assert one == other
    assert one_state == other_state == whole_state


def test_two_sets_at_once_do_not_touch_each_other() -> None:
    squats, kicks = _squats(), synthetic_poses("seated_knee_extension", reps=1)
    kick = shipped()["seated_knee_extension"]
    states, told = [begin(SQUAT), begin(kick)], [list[Event](), list[Event]()]

    for pair in zip(squats, kicks, strict=False):
        for index, (pose, exercise) in enumerate(zip(pair, (SQUAT, kick), strict=True)):
            states[index], events = analyse(states[index], pose, exercise)
            told[index] += events

    shortest = min(len(squats), len(kicks))
    assert tuple(told[0]) == run(squats[:shortest], SQUAT)[1]
    assert tuple(told[1]) == run(kicks[:shortest], kick)[1]


def test_equal_poses_give_equal_states_and_events() -> None:
    assert run(_squats(), SQUAT) == run(_squats(), SQUAT)


@pytest.mark.parametrize("back_s", [0.0, 0.02, 5.0])
def test_time_that_does_not_go_forward_is_refused(back_s: float) -> None:
    state, _ = run(_squats()[:100], SQUAT)
    late = replace(_squats()[100], t_s=_squats()[99].t_s - back_s)

    with pytest.raises(ValueError, match="time must increase"):
        analyse(state, late, SQUAT)


@FEW
@given(st.integers(0, 10_000))
def test_the_end_of_a_recording_adds_at_most_the_open_repetition(place: int) -> None:
    poses = _squats()
    cut = place % len(poses)

    state, events = run(poses[:cut], SQUAT)
    settled = finish(state, SQUAT)

    assert len(reps_in(events)) + len(reps_in(settled)) <= 1
    assert len(settled) <= 1 + len(SQUAT.checks)


def _as_float32(poses: Sequence[Pose]) -> LandmarkRecording:
    """Return the poses as the network would hand them over: 32-bit rows."""
    aspect = poses[0].aspect
    return LandmarkRecording(
        name="test",
        t_s=np.array([pose.t_s for pose in poses]),
        image=np.array(
            [[(x / aspect, y, 0.0, seen) for x, y, seen in pose.keypoints or ()] for pose in poses],
            dtype=np.float32,
        ),
        world=np.array([pose.world for pose in poses], dtype=np.float32),
        lock=np.array([pose.lock for pose in poses], dtype=np.uint8),
        width_px=640,
        height_px=480,
    )


@pytest.mark.parametrize("exercise_id", ["squat", "seated_knee_extension"])
def test_a_replay_from_a_landmark_file_gives_equal_events(exercise_id: str, tmp_path: Path) -> None:
    exercise = shipped()[exercise_id]
    live = _as_float32(synthetic_poses(exercise_id))
    write_landmarks(tmp_path / "set.npz", live)

    replayed = events_of(read_landmarks(tmp_path / "set.npz").poses, exercise)

    assert replayed == events_of(live.poses, exercise)
    assert len(reps_in(replayed)) == 2
