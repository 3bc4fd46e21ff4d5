"""What was held, timed or told: figures, kind words and the person's own answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from coach import words
from coach.care.facts import SessionFacts
from coach.movement.events import Hold, Rep, SelfReported
from coach.movement.vocabulary import Answer, Side

_MOST = 0.6  # judgement: a share that deserves to be named first
_SECONDS_A_MINUTE = 60
_ANSWER_KEYS = {
    Answer.YES: "own-yes",
    Answer.ALMOST: "own-almost",
    Answer.NO: "own-no",
    Answer.UNSAID: "own-unsaid",
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, what it counts, and as which part of a whole it is drawn, if of any."""

    number: str
    label: str
    share: float | None = None


def hold_figures(holds: Sequence[Hold]) -> tuple[Figure, ...]:
    full = sum(hold.is_full for hold in holds)
    return (
        Figure(str(len(holds)), _with_sides("summary-holds", holds)),
        Figure(str(full), words.text("summary-held-full"), full / len(holds)),
        Figure(duration(sum(hold.held_s for hold in holds)), words.text("summary-held")),
    )


def clock_figures(facts: SessionFacts) -> tuple[Figure, ...]:
    """Return what the clock and the person tell; nobody saw it, so nothing is judged."""
    figures = []
    if facts.turns:
        figures.append(Figure(str(facts.turns), words.text("summary-turns", turns=facts.turns)))
        figures.append(Figure(duration(facts.turned_s), words.text("summary-turned")))
    if facts.told is not None:
        figures.append(Figure(str(facts.told), words.text("summary-told")))
    return tuple(figures)


def reps_label(reps: Sequence[Rep]) -> str:
    return _with_sides("summary-reps", reps)


def _with_sides(key: str, done: Sequence[Rep | Hold]) -> str:
    """Return what was counted, and for two sides how many of each."""
    label = words.text(key, reps=len(done))
    left, right = (sum(one.side is side for one in done) for side in (Side.LEFT, Side.RIGHT))
    if not left or not right:
        return label
    return words.text("summary-sides", what=label, left=left, right=right)


def holds_went_well(holds: Sequence[Hold]) -> str:
    full = sum(hold.is_full for hold in holds)
    if full >= _MOST * len(holds):
        return words.text("summary-well-holds", full=full, holds=len(holds))
    seconds = round(sum(hold.held_s for hold in holds))
    return words.text("summary-well-held", seconds=seconds)


def holds_next_time(holds: Sequence[Hold], *, cue: str) -> str:
    """Return one thing: what stood out, staying on longer, or just the same."""
    if any(hold.checks for hold in holds):
        return words.text("summary-next-cue", cue=cue)
    is_full = all(hold.is_full for hold in holds)
    return words.text("summary-next-same" if is_full else "summary-next-hold")


def answer_lines(reports: Sequence[SelfReported]) -> tuple[str, ...]:
    """Return every question with what the person said to it."""
    return tuple(
        words.text("summary-own-answer", question=report.question, answer=_said(report))
        for report in reports
    )


def _said(report: SelfReported) -> str:
    return words.text(_ANSWER_KEYS[report.answer]) if report.count is None else str(report.count)


def duration(seconds: float) -> str:
    """Return seconds as "45 s" or "2:05"."""
    whole = round(seconds)
    if whole < _SECONDS_A_MINUTE:
        return words.text("summary-seconds", seconds=whole)
    return f"{whole // _SECONDS_A_MINUTE}:{whole % _SECONDS_A_MINUTE:02d}"
