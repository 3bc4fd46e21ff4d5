"""A live session over shipped fakes: counting, pausing, resting, storing, ending."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from coach.care.facts import SessionEndReason
from coach.errors import StoreError
from coach.movement.events import Event, RepCompleted
from coach.movement.exercise import Driver, RangeRule
from coach.movement.pose import Pose
from coach.movement.vocabulary import CheckCode, FramingHint, Side, Signal, View
from coach.ports import FeedStatus, Frame, SourceInfo
from coach.records.memory_store import MemorySessionStore
from coach.session.batch import analyse_recording
from coach.session.set_up_coach import DEMO_PREVIEW_S
from coach.session.snapshot import PauseReason, SetStage
from coach.session.workout import Plan
from tests.session_builders import EXTENSION, SQUAT, Stage, doubtful, squat_poses, without_people

pytestmark = pytest.mark.whole

RECORDING = Plan(sets=1, reps=3, rest_s=5.0, follows_source=True)
INFO = SourceInfo("0", 640, 480, fps=30.0, duration_s=None, is_live=True)
MID_REP_S = 11.5  # the second squat is on its way


@cache
def poses() -> tuple[Pose, ...]:
    return squat_poses(reps=3)


def events_again(stage: Stage) -> list[Event]:
    stored = stage.store.load("s1")
    return list(analyse_recording(stored.poses, stage.exercise, info=INFO).events)


def test_a_set_is_counted_announced_and_stored() -> None:
    stage = Stage(poses(), plan=RECORDING)

    snapshot = stage.play_out()
    stage.session.close()

    facts = stage.store.load("s1").facts
    assert [rep.index for rep in snapshot.reps] == [1, 2, 3]
    assert stage.sounds.tones.count("bell") == 3
    assert facts.reps == 3
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.FINISHED


def test_folding_the_stored_poses_again_gives_the_stored_events() -> None:
    stage = Stage(poses(), plan=RECORDING)

    stage.play_out()
    stage.session.close()

    assert list(stage.store.load("s1").events) == events_again(stage)


def test_a_repetition_is_stored_in_the_tick_that_counted_it() -> None:
    stage = Stage(poses())

    stage.play_until_reps(1)

    stored = stage.store.load("s1")
    told_s = next(event.t_s for event in stored.events if isinstance(event, RepCompleted))
    assert stored.facts.reps == 1
    assert stored.poses[-1].t_s >= told_s


def test_a_live_set_is_done_after_its_last_repetition() -> None:
    stage = Stage(poses(), plan=Plan(sets=1, reps=2, rest_s=5.0))

    snapshot = stage.play_out()
    stage.session.close()

    assert snapshot.stage is SetStage.DONE
    assert len(snapshot.reps) == 2
    assert stage.store.load("s1").facts.reps == 2


def test_between_two_sets_the_rest_counts_down_and_counts_nothing() -> None:
    stage = Stage(poses(), plan=Plan(sets=2, reps=1, rest_s=60.0))

    snapshot = stage.play(until_s=20.0)

    assert snapshot.stage is SetStage.RESTING
    assert len(snapshot.reps) == 1
    assert 0.0 < snapshot.rest_left_s < 60.0


def test_a_skipped_rest_leads_to_the_next_set() -> None:
    stage = Stage(poses(), plan=Plan(sets=2, reps=1, rest_s=60.0))
    stage.play_until_reps(1)

    stage.session.skip_rest()
    snapshot = stage.play_out()

    assert snapshot.set_index == 1
    assert snapshot.stage is SetStage.DONE
    assert [rep.index for rep in snapshot.reps] == [1, 2]


def test_nothing_is_counted_or_stored_while_the_user_has_paused() -> None:
    stage = Stage(poses())
    stage.play_until_reps(1)
    paused_s = stage.clock.time_s

    stage.session.pause()
    paused = stage.play(until_s=20.0)

    assert paused.stage is SetStage.PAUSED
    assert paused.pause_reason is PauseReason.USER
    assert len(paused.reps) == 1
    assert paused.pose is not None  # drawn all the same
    assert stage.store.load("s1").poses[-1].t_s <= paused_s


def test_after_a_pause_counting_goes_on_with_the_next_number() -> None:
    stage = Stage(squat_poses(reps=4), plan=Plan(sets=1, reps=9, rest_s=5.0))
    stage.play_until_reps(1)
    stage.session.pause()
    stage.play(until_s=15.4)  # the second repetition passes

    stage.session.resume()
    snapshot = stage.play_out()
    stage.session.close()

    indices = [rep.index for rep in snapshot.reps]
    assert indices in ([1, 2], [1, 2, 3])  # the third had begun when it went on: it may be lost
    assert all(rep.start_s > 15.0 for rep in snapshot.reps[1:])
    assert list(stage.store.load("s1").events) == events_again(stage)


def test_a_pain_tap_pauses_and_keeps_the_knee_angle_of_its_moment() -> None:
    stage = Stage(squat_poses(reps=2, exercise=EXTENSION), exercise=EXTENSION)
    stage.play(until_s=6.0)
    reading = stage.session.snapshot.reading

    stage.session.tap_pain()
    snapshot = stage.play(until_s=8.0)

    assert reading is not None
    assert reading.knee_flexion_deg is not None
    assert snapshot.pause_reason is PauseReason.PAIN
    assert snapshot.reading == reading


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (FeedStatus.WAITING, PauseReason.CAMERA_LOST),
        (FeedStatus.RESTARTING, PauseReason.WORKER_RESTARTING),
    ],
)
def test_a_lost_camera_or_worker_pauses_the_set_until_it_is_back(
    trouble: FeedStatus, reason: PauseReason
) -> None:
    stage = Stage(poses())
    stage.play(until_s=MID_REP_S)

    stage.feed.trouble = trouble
    lost = stage.play(until_s=MID_REP_S + 6.0)
    stage.feed.trouble = None
    back = stage.play(until_s=MID_REP_S + 6.5)

    assert (lost.stage, lost.pause_reason) == (SetStage.PAUSED, reason)
    assert back.stage is SetStage.WORKING
    assert back.cue is not None
    assert back.cue.key == "cue-back"


def test_what_happened_behind_a_lost_camera_is_not_counted() -> None:
    stage = Stage(poses())
    stage.play(until_s=MID_REP_S)
    stage.feed.trouble = FeedStatus.WAITING
    stage.play(until_s=MID_REP_S + 6.0)

    stage.feed.trouble = None
    stage.play_out()
    stage.session.close()

    assert list(stage.store.load("s1").events) == events_again(stage)
    reps = stage.session.snapshot.reps
    assert not any(rep.start_s < MID_REP_S < rep.end_s for rep in reps)


def test_leaving_the_picture_pauses_and_coming_back_goes_on() -> None:
    stage = Stage(without_people(poses(), from_s=MID_REP_S, to_s=MID_REP_S + 4.0))

    away = stage.play(until_s=MID_REP_S + 3.0)
    back = stage.play_out()

    assert away.pause_reason is PauseReason.PERSON_LOST
    assert len(away.reps) == 1
    assert len(back.reps) == 2  # the one that nobody saw the end of is not guessed


def test_a_doubt_about_who_it_is_pauses_the_set() -> None:
    stage = Stage(doubtful(poses(), from_s=MID_REP_S, to_s=MID_REP_S + 4.0))

    unsure = stage.play(until_s=MID_REP_S + 3.0)
    sure = stage.play(until_s=MID_REP_S + 5.0)

    assert unsure.pause_reason is PauseReason.SECOND_PERSON
    assert sure.pause_reason is None


def test_a_session_ended_early_is_stored_as_stopped() -> None:
    stage = Stage(poses())
    stage.play(until_s=9.0)

    stage.session.close()

    end = stage.store.load("s1").facts.end
    assert end is not None
    assert end.reason is SessionEndReason.STOPPED


def test_the_reason_that_was_given_first_stands() -> None:
    stage = Stage(poses())
    stage.play(until_s=9.0)

    stage.session.end(SessionEndReason.STOPPED_FOR_PAIN)
    stage.session.close()

    end = stage.store.load("s1").facts.end
    assert end is not None
    assert end.reason is SessionEndReason.STOPPED_FOR_PAIN


def test_a_recording_in_which_nobody_is_seen_was_not_finished() -> None:
    empty = without_people(poses(), from_s=0.0, to_s=1000.0)
    stage = Stage(empty, plan=RECORDING)

    snapshot = stage.play_out()
    stage.session.close()

    end = stage.store.load("s1").facts.end
    assert snapshot.stage is SetStage.DONE
    assert end is not None
    assert end.reason is SessionEndReason.STOPPED


class FullDisk(MemorySessionStore):
    """The shipped store in memory, on a disk that can be full for a while."""

    is_full = False

    def append(self, *arguments: object, **named: object) -> None:
        if self.is_full:
            raise StoreError("The disk is full; make room, it is tried again.")
        super().append(*arguments, **named)  # type: ignore[arg-type]  # passed on as they came


def test_a_full_disk_is_told_and_nothing_is_lost_when_there_is_room_again() -> None:
    store = FullDisk()
    stage = Stage(poses(), plan=RECORDING, store=store)
    stage.play(until_s=5.0)

    store.is_full = True
    full = stage.play(until_s=12.0)
    store.is_full = False
    after = stage.play_out()
    stage.session.close()

    assert "disk is full" in full.feed.message
    assert after.feed.message == ""
    assert len(full.reps) == 1
    assert list(store.load("s1").events) == events_again(stage)


def test_the_working_leg_is_found_where_none_is_given() -> None:
    stage = Stage(
        squat_poses(reps=2, exercise=EXTENSION),
        plan=Plan(sets=1, reps=2, rest_s=5.0, follows_source=True),
        exercise=EXTENSION,
    )

    snapshot = stage.play_out()

    assert len(snapshot.reps) == 2
    assert {rep.side for rep in snapshot.reps} <= {Side.LEFT, Side.RIGHT}


def test_the_exercise_of_the_session_is_shown() -> None:
    assert Stage(poses()).session.snapshot.exercise == SQUAT


@pytest.mark.parametrize("asks_pain", [False, True])
def test_a_recording_waits_for_the_person_and_no_repetition_is_lost(
    asks_pain: bool,  # noqa: FBT001  # a parameter of pytest
) -> None:
    stage = Stage(poses(), plan=RECORDING)
    stage.play(until_s=MID_REP_S)

    (stage.session.tap_pain if asks_pain else stage.session.pause)()
    paused = stage.play(until_s=MID_REP_S + 60.0)
    stage.session.resume()
    done = stage.play(until_s=MID_REP_S + 60.0 + poses()[-1].t_s)

    assert paused.stage is SetStage.PAUSED
    assert paused.pose == stage.store.load("s1").poses[len(poses_until(MID_REP_S)) - 1]
    assert [rep.index for rep in done.reps] == [1, 2, 3]


def poses_until(played_s: float) -> list[Pose]:
    first_s = poses()[0].t_s
    return [pose for pose in poses() if pose.t_s <= first_s + played_s]


def test_poses_are_announced_only_while_a_tick_would_take_them_in() -> None:
    stage = Stage(squat_poses(reps=1), plan=RECORDING)
    stage.play(until_s=1.0)
    after_a_tick = stage.session.has_poses
    stage.clock.time_s += 1.0
    while_counting = stage.session.has_poses
    stage.session.pause()
    while_paused = stage.session.has_poses
    stage.session.end(SessionEndReason.STOPPED)

    assert not after_a_tick
    assert while_counting
    assert not while_paused
    assert not stage.session.has_poses


def test_a_paused_recording_is_not_over_before_its_last_poses_were_seen() -> None:
    stage = Stage(poses(), plan=RECORDING)
    stage.play(until_s=MID_REP_S)
    stage.session.pause()

    stage.feed.trouble = FeedStatus.ENDED  # a worker that had run ahead
    paused = stage.play(until_s=MID_REP_S + 5.0)

    assert paused.stage is SetStage.PAUSED


def test_a_limit_of_ones_own_gets_closer_and_never_opens_up() -> None:
    stage = Stage(poses(), plan=RECORDING)
    before = stage.session.snapshot.limit_deg

    limits = []
    for limit_deg in (60.0, 45.0, 70.0):
        stage.session.make_smaller(limit_deg)
        limits.append(stage.play(until_s=stage.clock.time_s + 0.1).limit_deg)

    assert before is None
    assert limits == [60.0, 45.0, 45.0]


def test_a_straightening_knee_keeps_its_most_bent_limit() -> None:
    stage = Stage(squat_poses(reps=1, exercise=EXTENSION), exercise=EXTENSION)

    limits = []
    for limit_deg in (55.0, 50.0, 67.0):
        stage.session.make_smaller(limit_deg)
        limits.append(stage.play(until_s=stage.clock.time_s + 0.1).limit_deg)

    assert limits == [55.0, 55.0, 67.0]


def test_past_a_limit_of_ones_own_the_safety_cue_asks_for_smaller() -> None:
    stage = Stage(squat_poses(reps=1, view=View.SIDE), plan=RECORDING)
    stage.session.make_smaller(45.0)

    said: set[str] = set()
    while stage.session.snapshot.stage is not SetStage.DONE:
        now = stage.play(until_s=stage.clock.time_s + 1 / 15)
        said |= {now.cue.key} if now.cue is not None else set()

    (rep,) = stage.session.snapshot.reps
    assert "cue-a-little-smaller" in said
    assert CheckCode.D1 in {check.code for check in rep.checks}


@pytest.mark.parametrize(("limit_deg", "is_full"), [(None, False), (40.0, True)])
def test_with_a_floor_of_ones_own_less_straightening_is_full(
    limit_deg: float | None,
    is_full: bool,  # noqa: FBT001  # a parameter of pytest
) -> None:
    driver = Driver(Signal.KNEE_FLEXION, min_change=-14.0, target_change=-60.0)
    wide = replace(  # asks for 30 degrees; the patient stops at 52
        EXTENSION,
        range=RangeRule(rest_deg=90.0, target_deg=30.0, limit_deg=18.0),
        drivers=dict.fromkeys(EXTENSION.drivers, driver),
    )
    stage = Stage(squat_poses(reps=1, exercise=EXTENSION), exercise=wide, plan=RECORDING)
    if limit_deg is not None:
        stage.session.make_smaller(limit_deg)

    done = stage.play_out()

    assert [rep.full for rep in done.reps] == [is_full]


def test_a_recording_waits_for_its_preview_and_no_repetition_is_lost() -> None:
    plan = replace(RECORDING, preview_s=30.0)
    stage = Stage(poses(), plan=plan)

    shown = stage.play(until_s=DEMO_PREVIEW_S - 0.5)
    after = stage.play(until_s=DEMO_PREVIEW_S + poses()[-1].t_s + 1.0)

    assert shown.set_up is not None
    assert shown.set_up.is_preview
    assert shown.pose is None  # nothing of it has been played
    assert [rep.index for rep in after.reps] == [1, 2, 3]


def test_start_ends_the_preview_of_a_recording() -> None:
    stage = Stage(poses(), plan=replace(RECORDING, preview_s=30.0))
    stage.play(until_s=0.5)

    stage.session.begin()
    begun = stage.play(until_s=2.0)

    assert begun.set_up is None
    assert begun.pose is not None


def test_a_picture_that_is_dark_says_so_in_the_set_up() -> None:
    stage = Stage(poses())
    stage.play(until_s=1.0)
    dark = Frame(1.0, np.full((48, 64, 3), 20, np.uint8))
    stage.feed.shown = dark

    stage.session.picture()
    now = stage.play(until_s=1.2)

    assert now.framing is FramingHint.TOO_DARK
    assert "More light, please" in [text for text, _ in stage.sounds.said]


def test_who_is_lost_in_the_dark_is_asked_for_light() -> None:
    away = without_people(poses(), from_s=MID_REP_S, to_s=MID_REP_S + 8.0)
    stage = Stage(away)
    stage.play(until_s=MID_REP_S)
    stage.feed.shown = Frame(MID_REP_S, np.full((48, 64, 3), 20, np.uint8))
    stage.session.picture()

    lost = stage.play(until_s=MID_REP_S + 3.0)

    assert lost.pause_reason is PauseReason.TOO_DARK


def test_a_second_person_is_asked_out_of_the_picture_before_the_set() -> None:
    stage = Stage(poses())
    stage.feed.people = 2

    now = stage.play(until_s=1.5)

    assert now.framing is FramingHint.SECOND_PERSON
    assert "One person only, please" in [text for text, _ in stage.sounds.said]
