"""Builders of sessions as the log tells them, for tests of care."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from coach.care.facts import (
    DEFAULT_PROFILE,
    PainAnswer,
    PainMoment,
    SessionEnd,
    SessionEndReason,
    SessionFacts,
)
from coach.movement.vocabulary import Side
from tests.records_builders import session_start

MONDAY = date(2026, 3, 2)


def on(number: int) -> date:
    """Return the day that many days after a Monday."""
    return MONDAY + timedelta(days=number)


def answer(
    moment: PainMoment,
    value: int | None,
    *,
    followed: bool | None = None,
    knee: Side = Side.LEFT,
) -> PainAnswer:
    at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    return PainAnswer("", at=at, knee=knee, moment=moment, value=value, advice_followed=followed)


def session(
    day: date = MONDAY,
    *,
    hour: int = 10,
    pains: Sequence[PainAnswer] = (),
    reason: SessionEndReason | None = SessionEndReason.FINISHED,
    reps: int = 16,
    profile: str = DEFAULT_PROFILE,
) -> SessionFacts:
    """Return a session of that training day; its id is day and hour."""
    session_id = f"{day}-{hour:02}"
    started_at = datetime.combine(day, time(hour), tzinfo=UTC)
    start = session_start(session_id, profile=profile, started_at=started_at, training_day=day)
    return SessionFacts(
        start=start,
        end=SessionEnd(at=started_at + timedelta(minutes=10), reason=reason) if reason else None,
        reps=reps,
        full_reps=reps,
        scores=(90,) * reps,
        pains=tuple(replace(pain, session_id=session_id) for pain in pains),
        duration_s=600.0,
    )


def painful(*values: int, day: date = MONDAY, hour: int = 10) -> SessionFacts:
    """Return a finished session with these answers: before, during ..., after."""
    moments = [PainMoment.BEFORE, *[PainMoment.DURING] * (len(values) - 2), PainMoment.AFTER]
    pains = [answer(moment, value) for moment, value in zip(moments, values, strict=True)]
    return session(day, hour=hour, pains=pains)
