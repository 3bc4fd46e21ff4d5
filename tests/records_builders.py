"""Builders of stored facts: sessions, answers and poses as a session would hand them over."""

from datetime import UTC, date, datetime, timedelta

import numpy as np

from coach.care.facts import (
    DEFAULT_PROFILE,
    PainAnswer,
    PainMoment,
    SessionEnd,
    SessionEndReason,
    SessionStart,
)
from coach.movement.landmarks import LANDMARK_COUNT
from coach.movement.pose import Lock, Pose, nobody, pose_from_rows
from coach.movement.vocabulary import Side

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def session_start(
    session_id: str = "s1",
    *,
    profile: str = DEFAULT_PROFILE,
    started_at: datetime = NOON,
    training_day: date | None = None,
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
