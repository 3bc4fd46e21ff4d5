"""The replay as seen then: marks on the scrubber, the list of repetitions, reasons for points."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from coach import words
from coach.movement.events import Event, Hold, Rep, TrackingLost, TrackingRegained
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import ScorePart
from coach.ports import StoredSession
from coach.screens.view_models.own_words import duration
from coach.screens.view_models.picture_model import Fault, faults_at
from coach.screens.view_models.summary_model import (
    POINTS_OF_PART,
    UNKNOWN,
    holds_of,
    reps_of,
)
from coach.session.remarks import hold_remark, remark
from coach.session.replay import ReplayView
from coach.session.score_words import said_why

_NOTHING_LOST = 0.5  # points; smaller losses are rounding
_PART_KEYS = {
    ScorePart.TEMPO: "part-tempo",
    ScorePart.RANGE: "part-range",
    ScorePart.ALIGNMENT: "part-alignment",
}


class MarkKind(StrEnum):
    REP = "rep"
    FAULT = "fault"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class ScrubMark:
    """A stretch on the scrubber, as shares of the recording."""

    kind: MarkKind
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class RepRow:
    index: int
    score: str
    remark: str
    has_fault: bool


@dataclass(frozen=True, slots=True)
class Reasons:
    title: str
    lines: tuple[str, ...]


def scrub_marks(stored: StoredSession) -> tuple[ScrubMark, ...]:
    """Return where repetitions, faults and lost tracking lie in a recording."""
    if len(stored.poses) < 2:  # noqa: PLR2004 - one pose has no duration
        return ()
    origin_s, end_s = stored.poses[0].t_s, stored.poses[-1].t_s

    def mark(kind: MarkKind, from_s: float, to_s: float) -> ScrubMark:
        span = end_s - origin_s
        start, end = ((t - origin_s) / span for t in (from_s, to_s))
        return ScrubMark(kind, min(max(start, 0.0), 1.0), min(max(end, 0.0), 1.0))

    reps = reps_of(stored.events)
    done: tuple[Rep | Hold, ...] = (*reps, *holds_of(stored.events))
    marks = [mark(MarkKind.REP, one.start_s, one.end_s) for one in done]
    marks += [mark(MarkKind.LOST, *span) for span in _lost(stored.events, end_s=end_s)]
    marks += [mark(MarkKind.FAULT, c.from_s, c.to_s) for one in done for c in one.checks]
    return tuple(marks)


def rep_rows(events: Sequence[Event], exercise: Exercise) -> tuple[RepRow, ...]:
    """Return a row for each repetition, or for each hold."""
    held = tuple(
        RepRow(
            index=hold.index,
            score=duration(hold.held_s),
            remark=hold_remark(hold),
            has_fault=bool(hold.checks),
        )
        for hold in holds_of(events)
    )
    return held + tuple(
        RepRow(
            index=rep.index,
            score=UNKNOWN if rep.score is None else str(rep.score),
            remark=remark(rep, exercise),
            has_fault=bool(rep.checks),
        )
        for rep in reps_of(events)
    )


def reasons(rep: Rep) -> Reasons:
    """Return why points of a repetition were lost, or that none were."""
    lines = []
    for reason in rep.reasons:
        lost = POINTS_OF_PART[reason.part] - reason.points
        if lost >= _NOTHING_LOST:
            part = words.text(_PART_KEYS[reason.part])
            why = said_why(reason)
            lines.append(words.text("replay-lost", part=part, points=round(lost), why=why))
    lines += [
        words.text("replay-not-judged", part=words.text(_PART_KEYS[part]))
        for part in ScorePart
        if getattr(rep.score_parts, part.value) is None
    ]
    if not lines:
        lines.append(words.text("replay-nothing-lost"))
    return Reasons(words.text("replay-rep", rep=rep.index), tuple(lines))


def hold_reasons(hold: Hold) -> Reasons:
    """Return how long a hold was, and of how long."""
    line = words.text("replay-held", held=duration(hold.held_s), target=duration(hold.target_s))
    return Reasons(words.text("replay-hold", hold=hold.index), (line,))


def clock_text(position_s: float, duration_s: float) -> str:
    return f"{_minutes(position_s)} / {_minutes(duration_s)}"


def speed_text(speed: float) -> str:
    return words.text("replay-speed", speed=speed)


def faults_now(view: ReplayView) -> tuple[Fault, ...]:
    """Return what stood out at this moment of the recording."""
    if view.pose is None or view.current is None:
        return ()
    return faults_at(view.current.checks, t_s=view.pose.t_s)


def _lost(events: Sequence[Event], *, end_s: float) -> list[tuple[float, float]]:
    spans: list[tuple[float, float]] = []
    open_s: float | None = None
    for event in events:
        if isinstance(event, TrackingLost):
            open_s = event.from_s
        elif isinstance(event, TrackingRegained) and open_s is not None:
            spans.append((open_s, event.t_s))
            open_s = None
    if open_s is not None:
        spans.append((open_s, end_s))
    return spans


def _minutes(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
