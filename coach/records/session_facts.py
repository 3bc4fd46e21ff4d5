"""What the list of sessions shows, computed from the events: the same for every store."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from coach.care.facts import PainAnswer, SessionEnd, SessionEndReason, SessionFacts, SessionStart
from coach.movement.events import Event, HoldEnded, Rep, RepCompleted, SelfReported, TurnTimed
from coach.movement.scoring import TEMPO_POINTS
from coach.movement.vocabulary import Level, Side


def facts_of(
    start: SessionStart,
    end: SessionEnd | None,
    *,
    events: Iterable[Event],
    pains: Sequence[PainAnswer],
    duration_s: float | None,
) -> SessionFacts:
    """Return the facts; of the events only those of `coach.movement.events.DONE_EVENTS` matter."""
    events = tuple(events)
    holds = [event.hold for event in events if isinstance(event, HoldEnded)]
    turns = [event for event in events if isinstance(event, TurnTimed)]
    reps = [event.rep for event in events if isinstance(event, RepCompleted)]
    full = [rep.side for rep in reps if rep.full] + [hold.side for hold in holds if hold.is_full]
    found = [rep.checks for rep in reps] + [hold.checks for hold in holds]
    return SessionFacts(
        start=start,
        end=end,
        reps=len(reps),
        full_reps=sum(rep.full is True for rep in reps),
        scores=tuple(rep.score for rep in reps),
        pains=latest_answers(pains),
        duration_s=duration_s,
        holds=len(holds),
        full_holds=sum(hold.is_full for hold in holds),
        held_s=sum(hold.held_s for hold in holds),
        turns=len(turns),
        turned_s=sum(turn.seconds for turn in turns),
        reports=tuple(event for event in events if isinstance(event, SelfReported)),
        tempo=_tempo(reps),
        full_left=sum(side is not Side.RIGHT for side in full),
        full_right=sum(side is not Side.LEFT for side in full),
        red_codes=frozenset(
            span.code for checks in found for span in checks if span.level is Level.RED
        ),
    )


def _tempo(reps: Iterable[Rep]) -> float | None:
    """Return the mean share of the tempo's points, over the repetitions in which it was judged."""
    judged = [rep.score_parts.tempo for rep in reps if rep.score_parts.tempo is not None]
    return sum(judged) / len(judged) / TEMPO_POINTS if judged else None


def latest_answers(pains: Iterable[PainAnswer]) -> tuple[PainAnswer, ...]:
    """Keep the last of several rows about the same question.

    Whether an advice was followed is known later than the answer; it is stored as a second row
    with the same session, instant, knee and moment.
    """
    latest = {(pain.at, pain.knee, pain.moment): pain for pain in pains}
    return tuple(latest.values())


def crash_end(start: SessionStart, *, duration_s: float | None) -> SessionEnd:
    """Close a session that was cut off, at the last instant known of it."""
    lasted = timedelta(seconds=max(0.0, duration_s or 0.0))
    return SessionEnd(at=start.started_at + lasted, reason=SessionEndReason.CRASHED)
