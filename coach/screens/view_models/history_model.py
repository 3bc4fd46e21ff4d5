"""The list of past sessions, newest first; demo sessions are marked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean

from coach import words
from coach.care.facts import DEMO_PROFILE, SessionEndReason, SessionFacts
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion
from coach.screens.view_models.summary_model import UNKNOWN, pain_lines


@dataclass(frozen=True, slots=True)
class HistoryRow:
    session_id: str
    title: str
    day: str
    result: str
    score: str
    pain: str
    badge: str  # "Demo", "Cut short" or nothing
    is_demo: bool


def history_rows(
    sessions: Sequence[SessionFacts], *, exercise: Callable[[str], Exercise | None]
) -> tuple[HistoryRow, ...]:
    """Return a row per session.

    Args:
        sessions: of any profile, in any order; those that never began are left out.
        exercise: finds an exercise by its id; None where its file is gone.
    """
    begun = [facts for facts in sessions if facts.has_begun]
    newest_first = sorted(begun, key=lambda facts: facts.start.started_at, reverse=True)
    return tuple(_row(facts, exercise(facts.start.exercise_id)) for facts in newest_first)


def _row(facts: SessionFacts, exercise: Exercise | None) -> HistoryRow:
    name = exercise.text.name if exercise is not None else facts.start.exercise_id
    judged = [score for score in facts.scores if score is not None]
    return HistoryRow(
        session_id=facts.start.session_id,
        title=name,
        day=words.text("history-day", day=facts.start.training_day),
        result=_result(facts, exercise),
        score=str(round(fmean(judged))) if judged else UNKNOWN,
        pain="   ".join(pain_lines(facts)),
        badge=_badge(facts),
        is_demo=facts.start.profile == DEMO_PROFILE,
    )


def _result(facts: SessionFacts, exercise: Exercise | None) -> str:
    """Return what was seen, timed and told, whichever there was."""
    planned = facts.start.sets * facts.start.reps
    parts = []
    if facts.holds:
        seconds = round(facts.held_s)
        parts.append(
            words.text("history-holds", holds=facts.holds, full=facts.full_holds, seconds=seconds)
        )
    if facts.turns:
        parts.append(words.text("history-turns", turns=facts.turns, planned=planned))
    if facts.told is not None:
        parts.append(words.text("history-told", told=facts.told))
    is_counted = exercise is None or exercise.motion is Motion.REPS
    if facts.reps or (is_counted and not parts):
        counted = words.text(
            "history-result", reps=facts.reps, planned=planned, full=facts.full_reps
        )
        parts.insert(0, counted)
    return ", ".join(parts) or words.text("history-nothing")


def _badge(facts: SessionFacts) -> str:
    if facts.start.profile == DEMO_PROFILE:
        return words.text("history-demo")
    if facts.end is None:
        return words.text("history-running")
    match facts.end.reason:
        case SessionEndReason.CRASHED:
            return words.text("history-cut-short")
        case SessionEndReason.STOPPED_FOR_PAIN | SessionEndReason.STOPPED:
            return words.text("history-ended-early")
        case SessionEndReason.FINISHED:
            return ""
