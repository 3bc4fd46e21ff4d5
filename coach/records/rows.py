"""Facts as rows of the data file and back."""

import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TypeAlias

from coach.care.facts import (
    Advice,
    PainAnswer,
    PainMoment,
    SessionEnd,
    SessionEndReason,
    SessionStart,
)
from coach.care.told import ScreeningTold, Told
from coach.movement.vocabulary import Side
from coach.records.fit_codec import decode_fit, encode_fit
from coach.records.told_codec import encode_told, kind_of, read_or_none

Value: TypeAlias = str | int | float | bytes | None

START_COLUMNS = (
    "session_id, profile, started_at, training_day, exercise_id, exercise_hash, knee, sets, reps, "
    "source, app_version, analysis_version, level, fit"
)
PAIN_COLUMNS = (
    "session_id, answered_at, knee, moment, value, knee_flexion_deg, advice, advice_followed"
)
TOLD_COLUMNS = "profile, at, day, kind, body"
_SCREENING = "screening"


def insert(
    connection: sqlite3.Connection, table: str, *, columns: str, values: Sequence[Value]
) -> None:
    marks = ", ".join("?" * len(values))
    statement = f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608  # our own names
    connection.execute(statement, values)


def start_row(start: SessionStart) -> tuple[Value, ...]:
    return (
        start.session_id,
        start.profile,
        instant(start.started_at),
        start.training_day.isoformat(),
        start.exercise_id,
        start.exercise_hash,
        start.knee.value,
        start.sets,
        start.reps,
        start.source,
        start.app_version,
        start.analysis_version,
        start.level,
        encode_fit(start.fit),
    )


def start_from(row: sqlite3.Row) -> SessionStart:
    return SessionStart(
        session_id=row["session_id"],
        profile=row["profile"],
        started_at=datetime.fromisoformat(row["started_at"]),
        training_day=date.fromisoformat(row["training_day"]),
        exercise_id=row["exercise_id"],
        exercise_hash=row["exercise_hash"],
        knee=Side(row["knee"]),
        sets=row["sets"],
        reps=row["reps"],
        source=row["source"],
        app_version=row["app_version"],
        analysis_version=row["analysis_version"],
        level=row["level"],
        fit=decode_fit(row["fit"]),
    )


def end_from(row: sqlite3.Row) -> SessionEnd | None:
    if row["reason"] is None:
        return None
    return SessionEnd(
        at=datetime.fromisoformat(row["ended_at"]), reason=SessionEndReason(row["reason"])
    )


def pain_row(answer: PainAnswer) -> tuple[Value, ...]:
    return (
        answer.session_id,
        instant(answer.at),
        answer.knee.value,
        answer.moment.value,
        answer.value,
        answer.knee_flexion_deg,
        answer.advice.value,
        answer.advice_followed,
    )


def pain_from(row: sqlite3.Row) -> PainAnswer:
    followed = row["advice_followed"]
    return PainAnswer(
        session_id=row["session_id"],
        at=datetime.fromisoformat(row["answered_at"]),
        knee=Side(row["knee"]),
        moment=PainMoment(row["moment"]),
        value=row["value"],
        knee_flexion_deg=row["knee_flexion_deg"],
        advice=Advice(row["advice"]),
        advice_followed=None if followed is None else bool(followed),
    )


def told_row(profile: str, told: Told) -> tuple[Value, ...]:
    return (
        profile,
        instant(told.at),
        told.day.isoformat(),
        kind_of(told),
        encode_told(told),
    )


def told_from(row: sqlite3.Row) -> Told | None:
    """Return what was told; None where it cannot be read.

    A screening that cannot be read is one without answers, and never one without red flags.
    """
    told = read_or_none(row["body"])
    if told is None and row["kind"] == _SCREENING:
        return _without_answers(row)
    return told


def _without_answers(row: sqlite3.Row) -> Told | None:
    try:
        at, day = datetime.fromisoformat(row["at"]), date.fromisoformat(row["day"])
    except ValueError:
        return None
    return ScreeningTold(at=at, day=day, answers={})


def instant(moment: datetime) -> str:
    """Return ISO 8601 in UTC.

    Raises:
        ValueError: the moment names no time zone.
    """
    if moment.tzinfo is None:
        raise ValueError(f"a stored instant needs a time zone, got {moment}")
    return moment.astimezone(UTC).isoformat()
