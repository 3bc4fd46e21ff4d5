"""Builders of stored facts: sessions, answers and poses as a session would hand them over."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coach.care.facts import (
    DEFAULT_PROFILE,
    PainAnswer,
    PainMoment,
    SessionEnd,
    SessionEndReason,
    SessionStart,
)
from coach.care.told import (
    AfterTold,
    Away,
    AwayTold,
    BeforeTold,
    CardRead,
    ClearanceTold,
    DiaryTold,
    GoalsRated,
    MorningTold,
    PainPlace,
    PersonTold,
    RunTold,
    ScreeningTold,
    TestKind,
    TestTaken,
    Told,
    Trouble,
    WishesTold,
)
from coach.movement.landmarks import LANDMARK_COUNT
from coach.movement.pose import Lock, Pose, nobody, pose_from_rows
from coach.movement.vocabulary import Condition, Need, Side
from coach.records.landmark_files import LandmarkRecording, write_landmarks

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

TODAY = NOON.date()
EVERY_KIND: tuple[Told, ...] = (
    ScreeningTold(NOON, TODAY, {"EM1": False, "CL3": True, "UR6": None}),
    ClearanceTold(NOON, TODAY, seen_on=date(2026, 2, 28), allowed="early_activation"),
    PersonTold(
        NOON,
        TODAY,
        Side.LEFT,
        born=1961,
        weeks_of_pain=30,
        worst_pain=6,
        place=PainPlace.KNEECAP,
        conditions=frozenset({Condition.BACK, Condition.KNEELING}),
        country="DE",
    ),
    WishesTold(
        NOON,
        TODAY,
        activities=("stairs", "gardening on my knees"),
        squat_goal_deg=75,
        training_days=frozenset({0, 2, 4}),
        needs=frozenset({Need.CHAIR, Need.MAT}),
        steps_cm=frozenset({10, 20}),
        shoes_months=18,
        sport="tennis",
    ),
    MorningTold(NOON, TODAY, Side.RIGHT, 2, stiffness_min=10, new_swelling=False, stairs=3),
    BeforeTold(NOON, TODAY, Side.LEFT, None, worst_24h=4, painkiller=True),
    AfterTold(NOON, TODAY, Side.LEFT, 3, troubles=frozenset({Trouble.CATCHING})),
    DiaryTold(NOON, TODAY, stairs_flights=8, running_min=20, sleep_h=6.5),
    TestTaken(NOON, TODAY, TestKind.SQUAT, Side.BOTH, {"deepest_deg": 61.5, "shift": None}, 2),
    GoalsRated(NOON, TODAY, (4, None, 7), change=1),
    AwayTold(NOON, TODAY, date(2026, 3, 5), date(2026, 3, 9), Away.TRAVEL),
    CardRead(NOON, TODAY, "calm"),
    RunTold(NOON, TODAY, stage=2, pain=1, has_settled=True),
)


def session_start(
    session_id: str = "s1",
    *,
    profile: str = DEFAULT_PROFILE,
    started_at: datetime = NOON,
    training_day: date | None = None,
    level: int | None = None,
) -> SessionStart:
    return SessionStart(
        session_id=session_id,
        profile=profile,
        started_at=started_at,
        training_day=training_day or started_at.date(),
        exercise_id="mini_squat",
        exercise_hash="0" * 64,
        knee=Side.LEFT,
        sets=2,
        reps=8,
        source="0",
        app_version="0.1.0",
        analysis_version=1,
        level=level,
    )


def session_end(
    reason: SessionEndReason = SessionEndReason.FINISHED, *, minutes: float = 10.0
) -> SessionEnd:
    return SessionEnd(at=NOON + timedelta(minutes=minutes), reason=reason)


def pain_answer(
    session_id: str = "s1",
    *,
    moment: PainMoment = PainMoment.BEFORE,
    value: int | None = 2,
    knee: Side = Side.LEFT,
) -> PainAnswer:
    return PainAnswer(session_id=session_id, at=NOON, knee=knee, moment=moment, value=value)


def network_poses(count: int, *, seed: int = 0, aspect: float = 16 / 9) -> tuple[Pose, ...]:
    """Return poses of float32 numbers as the network gives them, every seventh of nobody."""
    random = np.random.default_rng(seed)
    base = random.uniform(0.1, 0.9, (LANDMARK_COUNT, 4))
    poses = []
    for number in range(count):
        t_s = number / 30.0
        if number % 7 == 3:
            poses.append(nobody(t_s, aspect=aspect))
            continue
        rows = (base + random.normal(0.0, 0.002, base.shape)).astype(np.float32).tolist()
        poses.append(
            pose_from_rows(
                t_s,
                aspect=aspect,
                lock=Lock.LOCKED,
                image_rows=rows,
                world_rows=[row[:3] for row in rows],
            )
        )
    return tuple(poses)


def poses_file(path: Path, poses: Sequence[Pose]) -> Path:
    """Write poses of 640 x 480 pictures, with somebody in each, as a landmark file."""
    aspect = poses[0].aspect
    rows: list[NDArray[np.float32]] = []
    for pose in poses:
        assert pose.keypoints is not None
        body = [(point.x / aspect, point.y, 0.0, point.visibility) for point in pose.keypoints]
        rows.append(np.array(body, dtype=np.float32))
    recording = LandmarkRecording(
        name=path.stem,
        t_s=np.array([pose.t_s for pose in poses]),
        image=np.stack(rows),
        world=np.stack([np.array(pose.world, dtype=np.float32) for pose in poses]),
        lock=np.array([pose.lock for pose in poses], dtype=np.uint8),
        width_px=640,
        height_px=480,
    )
    write_landmarks(path, recording)
    return path
