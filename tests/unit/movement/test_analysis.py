"""The fold from poses to events: who, stages, loss, phases, remarks, and what is known now."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import pytest

from coach.movement.analysis import (
    LOST_AFTER_S,
    AnalysisState,
    analyse,
    begin,
    dominant_view,
    finish,
    framing,
    not_judged,
    reading,
)
from coach.movement.events import (
    CheckCleared,
    CheckRaised,
    Event,
    NotJudged,
    PhaseChanged,
    Reading,
    RepCompleted,
    RepRejected,
    StageChanged,
    TrackingLost,
    TrackingRegained,
    ViewChanged,
)
from coach.movement.landmarks import Landmark
from coach.movement.pose import Lock, Pose, nobody
from coach.movement.rejection import MIN_REP_S
from coach.movement.vocabulary import (
    CheckCode,
    FramingHint,
    NotJudgedReason,
    Phase,
    RejectReason,
    Side,
    Stage,
    View,
)
from coach.session.sources import SyntheticSpec
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.scene import scene_of
from tests.movement_builders import (
    Body,
    events_of,
    rejections_in,
    reps_in,
    run,
    shipped,
    synthetic_poses,
)

pytestmark = pytest.mark.whole

SQUAT = shipped()["squat"]
KICK = shipped()["seated_knee_extension"]
FPS = 15
LEGS = [landmark for landmark in Landmark if "KNEE" in landmark.name or "ANKLE" in landmark.name]


def _standing(seconds: float, *, from_s: float = 0.0, body: Body | None = None) -> list[Pose]:
    body = Body() if body is None else body
    return [body.pose(from_s + index / FPS) for index in range(round(seconds * FPS))]


def _empty(seconds: float, *, from_s: float) -> list[Pose]:
    frames = range(round(seconds * FPS))
    return [nobody(from_s + index / FPS, aspect=16 / 9) for index in frames]


def _stages(events: Sequence[Event]) -> list[Stage]:
    return [event.stage for event in events if isinstance(event, StageChanged)]


@cache
def _readings(exercise_id: str, fault: str | None = None) -> list[Reading]:
    state, exercise = begin(shipped()[exercise_id]), shipped()[exercise_id]
    found = []
    for pose in synthetic_poses(exercise_id, fault=fault):
        state, _ = analyse(state, pose, exercise)
        found.append(reading(state))
    return found


def test_before_the_first_pose_nothing_is_known() -> None:
    now = reading(begin(SQUAT))

    assert (now.stage, now.view, now.rep_count) == (Stage.NOBODY, View.UNKNOWN, 0)
    assert (now.progress, now.phase, now.knee_flexion_deg, now.knee_in) == (None,) * 4
    assert not now.is_tracking
    assert framing(begin(SQUAT), SQUAT) is FramingHint.NOBODY
    assert finish(begin(SQUAT), SQUAT) == ()
    assert dominant_view(begin(SQUAT)) is View.UNKNOWN


def test_an_empty_room_says_nothing() -> None:
    state, events = run(_empty(3.0, from_s=0.0), SQUAT)

    assert events == ()
    assert reading(state).stage is Stage.NOBODY


@pytest.mark.parametrize("view", [View.SIDE, View.OBLIQUE])
@pytest.mark.parametrize(("exercise_id", "seed"), [("squat", 71), ("mini_squat", 53)])
def test_quick_and_shallow_repetitions_are_repetitions_with_a_remark_on_tempo(
    exercise_id: str, seed: int, view: View
) -> None:
    """Whoever hurries is told to slow down, and loses no repetition."""
    hurried = synthetic_poses(exercise_id, view=view, reps=5, seed=seed)

    reps = reps_in(events_of(hurried, shipped()[exercise_id]))

    assert len(reps) == 5
    assert all(0 < (rep.eccentric_s or 0.0) < 1.0 for rep in reps)
    assert all(any(reason.part == "tempo" for reason in rep.reasons) for rep in reps)


def test_the_stages_of_a_set_come_in_order() -> None:
    stages = _stages(events_of(synthetic_poses("squat"), SQUAT))

    rep = [Stage.EXERCISING, Stage.READY]
    assert stages == [Stage.GETTING_READY, Stage.READY, *rep, *rep]


def test_the_phases_of_a_lowering_exercise_come_in_order() -> None:
    events = events_of(synthetic_poses("squat", reps=1), SQUAT)

    phases = [event.phase for event in events if isinstance(event, PhaseChanged)]
    assert phases == [Phase.ECCENTRIC, Phase.PAUSE, Phase.CONCENTRIC, Phase.TOP_PAUSE]


def test_the_phases_of_a_lift_begin_with_the_lift() -> None:
    events = events_of(synthetic_poses("seated_knee_extension", reps=1), KICK)

    phases = [event.phase for event in events if isinstance(event, PhaseChanged)]
    assert phases[:3] == [Phase.CONCENTRIC, Phase.TOP_PAUSE, Phase.ECCENTRIC]


def test_losing_sight_is_told_once_and_so_is_seeing_again() -> None:
    poses = [*_standing(2.0), *_empty(2.0, from_s=2.0), *_standing(1.0, from_s=4.0)]

    state, events = run(poses, SQUAT)

    (lost,) = [event for event in events if isinstance(event, TrackingLost)]
    (again,) = [event for event in events if isinstance(event, TrackingRegained)]
    last_seen_s = 2.0 - 1 / FPS
    assert lost.from_s == again.from_s == pytest.approx(last_seen_s)
    assert 0 <= lost.t_s - (last_seen_s + LOST_AFTER_S) < 1.01 / FPS  # at the next pose
    assert again.t_s == pytest.approx(4.0)
    assert reading(state).is_tracking


def test_a_blink_is_not_a_loss() -> None:
    poses = [*_standing(2.0), *_empty(0.3, from_s=2.0), *_standing(1.0, from_s=2.4)]

    events = events_of(poses, SQUAT)

    assert not any(isinstance(event, TrackingLost | TrackingRegained) for event in events)


def test_out_of_sight_the_stage_says_whether_anybody_is_there() -> None:
    gone, _ = run([*_standing(2.0), *_empty(1.0, from_s=2.0)], SQUAT)
    doubtful, _ = run(
        [*_standing(2.0), *_standing(1.0, from_s=2.0, body=Body(lock=Lock.DOUBTFUL))], SQUAT
    )

    assert reading(gone).stage is Stage.NOBODY
    assert reading(doubtful).stage is Stage.GETTING_READY
    assert framing(gone, SQUAT) is FramingHint.NOBODY
    assert framing(doubtful, SQUAT) is FramingHint.SECOND_PERSON
    assert not reading(doubtful).is_tracking


def test_a_body_without_the_legs_that_count_is_a_loss_too() -> None:
    legs = frozenset(LEGS)
    poses = [*_standing(2.0), *_standing(1.0, from_s=2.0, body=Body(hidden=legs))]

    state, events = run(poses, SQUAT)

    assert any(isinstance(event, TrackingLost) for event in events)
    assert not reading(state).is_tracking


def test_turning_to_the_side_changes_the_view_and_gets_ready_anew() -> None:
    poses = [*_standing(2.0), *_standing(2.0, from_s=2.0, body=Body(from_side=True))]

    state, events = run(poses, SQUAT)

    views = [event.view for event in events if isinstance(event, ViewChanged)]
    assert views[0] is View.FRONT
    assert views[-1] is View.SIDE
    assert _stages(events)[-2:] == [Stage.GETTING_READY, Stage.READY]
    assert dominant_view(state) is View.FRONT  # half of the turn was still counted as front


def test_the_view_of_the_repetitions_wins_over_that_of_the_poses() -> None:
    squats, _ = run(synthetic_poses("squat", view=View.SIDE), SQUAT)

    assert dominant_view(squats) is View.SIDE


def test_progress_goes_from_rest_to_target_and_the_count_rises_at_the_end() -> None:
    found = _readings("squat")

    progress = [one.progress for one in found if one.progress is not None]
    counts = [one.rep_count for one in found]
    assert max(progress) == pytest.approx(1.0, abs=0.1)
    assert min(progress) < 0.1
    assert counts == sorted(counts)
    assert counts[-1] == 2


def test_the_flexion_shown_is_near_the_truth_and_has_its_band() -> None:
    found = [one for one in _readings("squat") if one.knee_flexion_deg is not None]

    deepest = max(one.knee_flexion_deg or 0.0 for one in found)
    assert all(one.knee_flexion_error_deg for one in found)
    assert deepest == pytest.approx(62.0, abs=found[0].knee_flexion_error_deg or 0.0)


def test_a_phase_shown_has_its_seconds() -> None:
    found = [one for one in _readings("squat") if one.phase is Phase.ECCENTRIC]

    elapsed = [one.phase_elapsed_s for one in found]
    assert 1.5 < max(elapsed) < 3.5  # of the 3 s asked for
    assert min(elapsed) == 0.0


def test_knees_that_come_in_move_the_gauge_and_raise_one_remark_at_a_time() -> None:
    faulty, clean = _readings("squat", "knee_in"), _readings("squat")
    events = events_of(synthetic_poses("squat", fault="knee_in"), SQUAT)

    told = [type(event) for event in events if isinstance(event, CheckRaised | CheckCleared)]
    assert max(one.knee_in or 0.0 for one in faulty) > 1.0
    assert max(one.knee_in or 0.0 for one in clean) < 0.5
    assert any(one.active_checks for one in faulty)
    assert not any(one.active_checks for one in clean)
    assert told.count(CheckCleared) <= told.count(CheckRaised)
    assert {check.code for rep in reps_in(events) for check in rep.checks} == {CheckCode.K2}


def test_an_exercise_without_a_knee_check_has_no_gauge() -> None:
    found = _readings("seated_knee_extension")

    assert {one.knee_in for one in found} == {None}
    assert found[-1].knee_in_not_judged is NotJudgedReason.CAMERA_CANNOT


def test_from_the_side_the_gauge_says_that_the_view_forbids_it() -> None:
    state, _ = run(synthetic_poses("squat", view=View.SIDE, reps=1), SQUAT)

    assert reading(state).knee_in is None
    assert reading(state).knee_in_not_judged is NotJudgedReason.VIEW


def test_checks_that_never_gave_a_reading_are_listed_with_why() -> None:
    front, _ = run(synthetic_poses("squat"), SQUAT)
    side, _ = run(synthetic_poses("squat", view=View.SIDE), SQUAT)

    assert not_judged(front) == (NotJudged(CheckCode.D1, NotJudgedReason.VIEW),)
    assert not_judged(side) == tuple(
        NotJudged(code, NotJudgedReason.VIEW) for code in (CheckCode.A1, CheckCode.K2, CheckCode.T1)
    )


@pytest.mark.parametrize(
    "exercise_id", ["reverse_lunge", "forward_lunge", "split_squat", "seated_knee_extension"]
)
def test_the_working_leg_is_found_or_taken_as_told(exercise_id: str) -> None:
    poses, exercise = synthetic_poses(exercise_id), shipped()[exercise_id]

    found = {rep.side for rep in reps_in(events_of(poses, exercise))}
    told = {rep.side for rep in reps_in(events_of(poses, exercise, side=Side.RIGHT))}

    assert found == {Side.RIGHT}  # of the synthetic patient with seed 0
    assert told == {Side.RIGHT}


def test_a_persons_own_limit_is_what_is_checked() -> None:
    poses = synthetic_poses("squat", view=View.SIDE)

    _, strict = run(poses, SQUAT, state=begin(SQUAT, limit_deg=50.0))
    _, free = run(poses, SQUAT, state=begin(SQUAT))

    assert {check.code for rep in reps_in(strict) for check in rep.checks} == {CheckCode.D1}
    assert [rep.checks for rep in reps_in(free)] == [(), ()]


def _cut_at(share: float) -> tuple[AnalysisState, tuple[Event, ...]]:
    """Return the squat's fold up to a share of its one repetition."""
    poses = synthetic_poses("squat", reps=1)
    (rep,) = reps_in(events_of(poses, SQUAT))
    end_s = rep.start_s + share * (rep.end_s - rep.start_s)
    return run([pose for pose in poses if pose.t_s <= end_s], SQUAT)


def test_a_recording_that_ends_at_depth_leaves_a_rejected_repetition() -> None:
    state, events = _cut_at(0.6)

    settled = finish(state, SQUAT)

    assert reps_in(events) == []
    assert [type(event) for event in settled] == [RepRejected]
    assert rejections_in(settled) == [RejectReason.NO_RETURN]


def test_a_recording_that_ends_just_before_the_return_still_counts_it() -> None:
    state, events = _cut_at(0.97)

    settled = finish(state, SQUAT)

    assert [type(event) for event in (*events, *settled) if isinstance(event, RepCompleted)] == [
        RepCompleted
    ]


def test_a_wobble_at_the_end_of_a_repetition_is_not_another_one() -> None:
    spec = SyntheticSpec("synthetic", fps=15.0, reps=2, seed=4)  # wobbles between two repetitions
    poses = landmark_poses(scene_of(spec, exercise_id="mini_squat"))

    reps = reps_in(events_of(poses, shipped()["mini_squat"]))

    assert len(reps) >= 2
    assert all(rep.end_s - rep.start_s >= MIN_REP_S for rep in reps)


def test_a_view_without_a_driver_counts_nothing_and_asks_to_turn() -> None:
    seated = synthetic_poses("seated_knee_extension", view=View.SIDE, reps=1)
    facing = [_seen_from_the_front(pose) for pose in seated]

    state, events = run(facing, KICK)

    assert reps_in(events) == []
    assert framing(state, KICK) is FramingHint.TURN_TO_SIDE


def _seen_from_the_front(pose: Pose) -> Pose:
    return replace(pose, world=Body(yaw_deg=0.0).pose().world)
