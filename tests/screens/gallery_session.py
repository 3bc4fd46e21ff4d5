"""The session screen in the states that matter, by name."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from coach.movement.events import ActiveCheck
from coach.movement.vocabulary import (
    CheckCode,
    FramingHint,
    Level,
    NotJudgedReason,
    Phase,
    Side,
    Stage,
)
from coach.ports import FeedState, FeedStatus
from coach.screens.session_screen import SessionScreen
from coach.screens.view_models.session_scene import NO_CHOICES, Choices
from coach.session.room import Room
from coach.session.snapshot import (
    Cue,
    CueKind,
    PauseReason,
    SetStage,
    SetUp,
    Snapshot,
    Timing,
)
from tests.screens.fakes import (
    KNEE_IN,
    FakeRunning,
    FakeServices,
    exercise,
    reading,
    snapshot,
)

OF_PLAN = Choices(can_skip=True, has_easier=True)
"""What may be chosen in a state whose name ends in "_plan"."""

OPENING = FeedState(FeedStatus.OPENING)
LOST = FeedState(
    FeedStatus.WAITING, "The camera is gone. Plug it in again; the set goes on by itself."
)
FAR: Mapping[str, Callable[[], Snapshot]] = {
    "session_fix": lambda: snapshot(
        cue=Cue("cue-knees-over-toes", CueKind.FIX, 1.0),
        reading=reading(knee_in=1.3, active_checks=(KNEE_IN,)),
    ),
    "session_praise": lambda: snapshot(
        reps_in_set=8,
        set_index=1,
        cue=Cue("cue-lovely-control", CueKind.PRAISE, 1.0),
        reading=reading(
            knee_in=None, knee_in_not_judged=NotJudgedReason.VIEW, phase=Phase.CONCENTRIC
        ),
    ),
    "session_opening": lambda: snapshot(
        stage=SetStage.SETTING_UP, feed=OPENING, pose=None, reading=None, reps=(), reps_in_set=0
    ),
    "session_framing": lambda: snapshot(
        stage=SetStage.SETTING_UP, framing=FramingHint.STEP_BACK, reading=None, reps_in_set=0
    ),
    "session_preview": lambda: _before(SetUp(is_preview=True, preview_left_s=4.0)),
    "session_preview_plan": lambda: replace(
        _before(SetUp(is_preview=True, preview_left_s=24.0)),
        exercise=exercise("half_kneeling_hip_flexor_stretch"),
    ),
    "session_preview_clock_plan": lambda: replace(
        _timed(Timing(0.0, 30.0, 1, 2, is_running=False), stage=SetStage.SETTING_UP),
        set_up=SetUp(is_preview=True, preview_left_s=6.0),
    ),
    "session_place_nobody": lambda: replace(
        _before(SetUp()), framing=FramingHint.NOBODY, pose=None, reading=None
    ),
    "session_place_framing": lambda: replace(_before(SetUp()), framing=FramingHint.TILT_FORWARD),
    "session_place_dark": lambda: replace(_before(SetUp()), framing=FramingHint.TOO_DARK),
    "session_place_slow": lambda: replace(_before(SetUp()), framing=FramingHint.TOO_SLOW),
    "session_place_held": lambda: _before(SetUp(in_place=0.6)),
    "session_place_known": lambda: _before(
        SetUp(in_place=0.6, room=Room(0.76, 0.89, 0.55), is_same_room=True)
    ),
    "session_place_count": lambda: _before(SetUp(in_place=1.0, count=3)),
    "session_place_lying": lambda: replace(
        _before(SetUp()), exercise=exercise("straight_leg_raise"), framing=FramingHint.COVERED
    ),
    "session_place_seated_clock": lambda: replace(
        _before(SetUp()),
        exercise=exercise("seated_knee_extension"),
        framing=FramingHint.STEP_BACK,
        can_go_by_clock=True,
    ),
    "session_too_dark": lambda: _paused(PauseReason.TOO_DARK),
    "session_paused_plan": lambda: _paused(PauseReason.USER),
    "session_resting_plan": lambda: snapshot(
        exercise=exercise("low_step_down"),
        stage=SetStage.RESTING,
        rest_left_s=42.0,
        reps_in_set=8,
        reading=reading(side=Side.BOTH),
    ),
    "session_knee_line": lambda: snapshot(
        exercise=exercise("low_step_down"), reading=reading(knee_in=0.4, side=Side.LEFT)
    ),
    "session_knee_line_left": lambda: snapshot(
        exercise=exercise("low_step_down"),
        cue=Cue("cue-knee-over-toes", CueKind.FIX, 1.0),
        reading=reading(
            knee_in=1.4,
            side=Side.LEFT,
            active_checks=(ActiveCheck(CheckCode.K1, Level.AMBER, Side.LEFT),),
        ),
    ),
    "session_ready": lambda: snapshot(stage=SetStage.SETTING_UP, reps_in_set=0),
    "session_paused": lambda: _paused(PauseReason.USER),
    "session_camera_lost": lambda: replace(_paused(PauseReason.CAMERA_LOST), feed=LOST),
    "session_restarting": lambda: _paused(PauseReason.WORKER_RESTARTING),
    "session_person_lost": lambda: _paused(PauseReason.PERSON_LOST),
    "session_second_person": lambda: _paused(PauseReason.SECOND_PERSON),
    "session_resting": lambda: snapshot(stage=SetStage.RESTING, rest_left_s=42.0, reps_in_set=8),
    "session_hold": lambda: _holding(Timing(12.4, 30.0, 1, 3, is_running=True)),
    "session_hold_before": lambda: _holding(Timing(0.0, 30.0, 1, 3, is_running=False)),
    "session_clock_offered": lambda: snapshot(
        stage=SetStage.SETTING_UP,
        framing=FramingHint.NOBODY,
        reading=None,
        reps_in_set=0,
        can_go_by_clock=True,
    ),
    "session_timer_ready": lambda: replace(
        _timed(Timing(0.0, 30.0, 1, 2, is_running=False)),
        stage=SetStage.SETTING_UP,
        rest_left_s=7.0,
        rest_s=10.0,
    ),
    "session_timer": lambda: _timed(Timing(8.0, 90.0, 1, 2, is_running=True)),
    "session_rep_by_clock": lambda: replace(
        _timed(Timing(1.2, 8.0, 4, 8, is_running=True, phase=Phase.ECCENTRIC, phase_elapsed_s=1.2)),
        exercise=exercise(),
    ),
    "session_done": lambda: snapshot(stage=SetStage.DONE, reps_in_set=8, set_index=1),
}


def _holding(timing: Timing) -> Snapshot:
    return snapshot(
        exercise=exercise("single_leg_balance"),
        reps=(),
        reps_in_set=timing.index - 1,
        reps_planned=timing.count,
        reading=reading(phase=None, progress=None, side=Side.LEFT, knee_in=None),
        timing=timing,
    )


def _timed(timing: Timing | None, *, stage: SetStage = SetStage.WORKING) -> Snapshot:
    return snapshot(
        exercise=exercise("foam_roll_front_thigh"),
        stage=stage,
        sets=2,
        reps=(),
        reps_in_set=0 if timing is None else timing.index - 1,
        reps_planned=0 if timing is None else timing.count,
        reading=None,
        pose=None,
        feed=FeedState(FeedStatus.NONE),
        side=Side.LEFT,
        timing=timing,
    )


def _before(set_up: SetUp) -> Snapshot:
    return snapshot(
        stage=SetStage.SETTING_UP,
        set_up=set_up,
        reps=(),
        reps_in_set=0,
        reading=reading(phase=None, stage=Stage.READY),
    )


def _paused(reason: PauseReason) -> Snapshot:
    return snapshot(stage=SetStage.PAUSED, pause_reason=reason)


def screen(name: str) -> SessionScreen:
    return session_of(FAR[name](), choices=OF_PLAN if name.endswith("_plan") else NO_CHOICES)


def session_of(now: Snapshot, *, choices: Choices = NO_CHOICES) -> SessionScreen:
    services = FakeServices()
    running = FakeRunning(services, "s", now)
    if now.pose is None and now.feed.status is not FeedStatus.RUNNING:
        running.frames = []
    return SessionScreen(running, services.clock, choices=choices)
