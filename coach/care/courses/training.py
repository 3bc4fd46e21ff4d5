"""The sessions of a simulated patient: what the log would hold of them."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from coach.care.courses.answering import (
    TRAINING,
    day_of,
    instant,
    morning_pain,
    training_pain,
)
from coach.care.courses.persona import Happening, Persona
from coach.care.facts import (
    DEFAULT_PROFILE,
    PainAnswer,
    PainMoment,
    SessionEnd,
    SessionEndReason,
    SessionFacts,
    SessionStart,
)
from coach.care.programme.terms import DayPlan, PlannedExercise, Slot
from coach.movement.events import SelfReported
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Answer, Legs, Motion

TEMPO = 0.85  # of a patient who has understood it
EXTRA = "squat"  # what who overdoes it adds
EXTRA_SETS, EXTRA_REPS = 3, 15
_STOPPED_SHARE = 0.5  # of an exercise that hurts


def simulated_sessions(
    persona: Persona, number: int, plan: DayPlan, library: Mapping[str, Exercise]
) -> tuple[SessionFacts, ...]:
    """Return one session for each planned exercise, and what was done beside the plan.

    Where it hurts too much the first heavy exercise is stopped, and with it the day.
    """
    at = instant(persona, number, TRAINING)
    sessions: list[SessionFacts] = []
    pain = training_pain(persona, number)
    for planned in plan.exercises:
        is_main = planned.slot is Slot.STRENGTH
        hurts = is_main and persona.happenings.get(number) is Happening.OUCH
        sessions.append(
            _session(persona, number, planned, library, at=at, pain=pain if is_main else 0)
        )
        at += timedelta(minutes=5)
        if hurts:
            break
    if persona.happenings.get(number) is Happening.OVERDID:
        sessions.append(_extra(persona, number, at=at, pain=pain))
    return tuple(sessions)


def _session(  # one argument is one circumstance
    persona: Persona,
    number: int,
    planned: PlannedExercise,
    library: Mapping[str, Exercise],
    *,
    at: datetime,
    pain: int,
) -> SessionFacts:
    exercise = library[planned.exercise_id]
    legs = 1 if exercise.legs is Legs.BOTH else 2
    asked = planned.sets * planned.reps * legs
    is_stopped = planned.slot is Slot.STRENGTH and (
        persona.happenings.get(number) is Happening.OUCH
    )
    done = int(asked * _STOPPED_SHARE) if is_stopped else asked
    is_seen = exercise.uses_camera and (persona.is_seen_lying or not exercise.posture.is_lying)
    counted = done if is_seen else 0
    is_hold = exercise.motion is Motion.HOLD
    reason = SessionEndReason.STOPPED_FOR_PAIN if is_stopped else SessionEndReason.FINISHED
    reports = (SelfReported(1.0, exercise.text.ask, Answer.YES),) if exercise.text.ask else ()
    return SessionFacts(
        start=_start(
            persona, number, planned.exercise_id, at=at, sets=planned.sets * legs,
            reps=planned.reps, level=planned.level,
        ),
        end=SessionEnd(at + timedelta(minutes=4), reason),
        reps=0 if is_hold else counted,
        full_reps=0 if is_hold else counted,
        scores=(85,) * (0 if is_hold else counted),
        pains=_pains(persona, number, planned, at=at, pain=pain),
        duration_s=240.0,
        holds=counted if is_hold else 0,
        full_holds=counted if is_hold else 0,
        turns=0 if is_seen else done,
        reports=reports,
        tempo=TEMPO if is_seen and exercise.motion is Motion.REPS else None,
        full_left=counted // 2 if legs > 1 else 0,
        full_right=counted // 2 if legs > 1 else 0,
    )  # fmt: skip


def _extra(persona: Persona, number: int, *, at: datetime, pain: int) -> SessionFacts:
    start = _start(persona, number, EXTRA, at=at, sets=EXTRA_SETS, reps=EXTRA_REPS, level=None)
    reps = EXTRA_SETS * EXTRA_REPS
    end = SessionEnd(at + timedelta(minutes=9), SessionEndReason.FINISHED)
    pains = tuple(
        PainAnswer(start.session_id, end.at, knee, PainMoment.AFTER, pain)
        for knee in persona.sore.each
    )
    return SessionFacts(start, end, reps, reps, (70,) * reps, pains, 540.0, tempo=0.5)


def _start(  # noqa: PLR0913  # one argument is one column of the log
    persona: Persona,
    number: int,
    exercise_id: str,
    *,
    at: datetime,
    sets: int,
    reps: int,
    level: int | None,
) -> SessionStart:
    return SessionStart(
        session_id=f"{persona.id}-{at:%Y%m%d-%H%M}",
        profile=DEFAULT_PROFILE,
        started_at=at,
        training_day=day_of(persona, number),
        exercise_id=exercise_id,
        exercise_hash="",
        knee=persona.sore,
        sets=sets,
        reps=reps,
        source="simulated",
        app_version="0",
        analysis_version=0,
        level=level,
    )


def _pains(
    persona: Persona, number: int, planned: PlannedExercise, *, at: datetime, pain: int
) -> tuple[PainAnswer, ...]:
    happening = persona.happenings.get(number)
    if happening is Happening.SILENT:
        return ()
    before = max(0, min(2, morning_pain(persona, number)) - persona.reports_less)
    session_id = f"{persona.id}-{at:%Y%m%d-%H%M}"
    answers = []
    for knee in persona.sore.each:
        answers.append(PainAnswer(session_id, at, knee, PainMoment.BEFORE, before))
        if happening in {Happening.OUCH, Happening.AMBER} and planned.target_deg is not None:
            tapped = at + timedelta(minutes=1)
            answers.append(
                PainAnswer(
                    session_id, tapped, knee, PainMoment.DURING, pain,
                    knee_flexion_deg=planned.target_deg,
                )
            )  # fmt: skip
        ended = at + timedelta(minutes=4)
        answers.append(PainAnswer(session_id, ended, knee, PainMoment.AFTER, pain))
    return tuple(answers)
