"""After a session: three numbers, what went well, one thing for next time, pain, points."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from coach import words
from coach.care.facts import PainAnswer, PainMoment, SessionFacts
from coach.movement.events import Event, Hold, HoldEnded, Rep, RepCompleted
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import ScorePart, Side
from coach.ports import StoredSession
from coach.screens.view_models.own_words import (
    Figure,
    answer_lines,
    clock_figures,
    hold_figures,
    holds_next_time,
    holds_went_well,
    reps_label,
)

POINTS_OF_PART = {ScorePart.TEMPO: 40.0, ScorePart.RANGE: 30.0, ScorePart.ALIGNMENT: 30.0}
UNKNOWN = "\N{EN DASH}"
_MOST, _GOOD = 0.6, 0.8  # judgement: shares that deserve to be named first
_NEXT_KEYS = {
    ScorePart.TEMPO: "summary-next-tempo",
    ScorePart.RANGE: "summary-next-range",
    ScorePart.ALIGNMENT: "summary-next-alignment",
}


@dataclass(frozen=True, slots=True)
class SummaryView:
    title: str
    figures: tuple[Figure, ...]
    went_well: str
    next_time: str
    pains: tuple[str, ...]  # a line per knee
    answers: tuple[str, ...] = ()  # the person's own, a line per question
    can_be_replayed: bool = True


def summary_view(stored: StoredSession, exercise: Exercise) -> SummaryView:
    """Return what is said of a stored session."""
    work = _work(stored, exercise)
    return SummaryView(
        title=words.text("summary-title", exercise=exercise.text.name),
        figures=work.figures,
        went_well=work.went_well,
        next_time=work.next_time,
        pains=pain_lines(stored.facts),
        answers=answer_lines(stored.facts.reports),
        can_be_replayed=bool(stored.poses),
    )


@dataclass(frozen=True, slots=True)
class _Work:
    figures: tuple[Figure, ...]
    went_well: str
    next_time: str


def _work(stored: StoredSession, exercise: Exercise) -> _Work:
    """Return what was done: seen as repetitions, seen as holds, or timed and told."""
    reps, holds = reps_of(stored.events), holds_of(stored.events)
    if holds:
        next_time = holds_next_time(holds, cue=exercise.text.cue)
        return _Work(hold_figures(holds), holds_went_well(holds), next_time)
    by_clock = clock_figures(stored.facts)
    if not reps and (by_clock or not exercise.uses_camera):
        well = words.text("summary-well-clock" if by_clock else "summary-well-came")
        return _Work(by_clock, well, words.text("summary-next-same"))
    start = stored.facts.start
    return _rep_work(reps, planned=start.sets * start.reps)


def _rep_work(reps: Sequence[Rep], *, planned: int) -> _Work:
    good = sum(is_good(rep) for rep in reps)
    unseen = sum(rep.full is None for rep in reps)
    tempo = share_of(reps, ScorePart.TEMPO)
    done = min(1.0, len(reps) / planned) if planned else None
    key = "summary-good-unseen" if unseen else "summary-good"
    return _Work(
        figures=(
            Figure(str(len(reps)), reps_label(reps), done),
            Figure(str(good), words.text(key, unseen=unseen), good / len(reps) if reps else 0.0),
            Figure(percent(tempo), words.text("summary-tempo"), tempo),
        ),
        went_well=_went_well(len(reps), good, tempo),
        next_time=_next_time(reps),
    )


def reps_of(events: Sequence[Event]) -> tuple[Rep, ...]:
    return tuple(event.rep for event in events if isinstance(event, RepCompleted))


def holds_of(events: Sequence[Event]) -> tuple[Hold, ...]:
    return tuple(event.hold for event in events if isinstance(event, HoldEnded))


def is_good(rep: Rep) -> bool:
    """Whether a repetition was full and nothing stood out."""
    return rep.full is True and not rep.checks


def share_of(reps: Sequence[Rep], part: ScorePart) -> float | None:
    """Return the mean share of a part's points, 0..1, over the repetitions judged; or None."""
    points = [getattr(rep.score_parts, part.value) for rep in reps]
    judged = [value / POINTS_OF_PART[part] for value in points if value is not None]
    return fmean(judged) if judged else None


def percent(share: float | None) -> str:
    return UNKNOWN if share is None else f"{round(100 * share)} %"


def pain_lines(facts: SessionFacts) -> tuple[str, ...]:
    """Return "Left: 2 before, 3 after", a line for every knee that was asked about."""
    lines = []
    for knee, key in ((Side.LEFT, "summary-pain-left"), (Side.RIGHT, "summary-pain-right")):
        asked = [answer for answer in facts.pains if answer.knee is knee]
        if asked:
            before = _number(asked, PainMoment.BEFORE)
            after = _number(asked, PainMoment.AFTER)
            lines.append(words.text(key, before=before, after=after))
    return tuple(lines)


def _number(answers: Sequence[PainAnswer], moment: PainMoment) -> str:
    values = [answer.value for answer in answers if answer.moment is moment]
    return UNKNOWN if not values or values[-1] is None else str(values[-1])


def _went_well(count: int, good: int, tempo: float | None) -> str:
    if count == 0:
        return words.text("summary-well-came")
    if good >= _MOST * count:
        return words.text("summary-well-form", good=good, reps=count)
    if tempo is not None and tempo >= _GOOD:
        return words.text("summary-well-tempo")
    return words.text("summary-well-practised", reps=count)


def _next_time(reps: Sequence[Rep]) -> str:
    """Return the part that lost the largest share of its points, if any lost much."""
    shares = {part: share_of(reps, part) for part in ScorePart}
    known = {part: share for part, share in shares.items() if share is not None}
    if not known:
        return words.text("summary-next-camera")
    lowest = min(known, key=lambda part: known[part])
    return words.text("summary-next-same" if known[lowest] >= _GOOD else _NEXT_KEYS[lowest])
