"""Tempo and form week by week with the spread of the sessions, and the range without pain."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean

from coach import words
from coach.care.facts import SessionFacts
from coach.care.habits.outside_load import monday_of
from coach.care.programme.terms import CareLog
from coach.care.tests.bands import band_of
from coach.care.tests.change import settled_change
from coach.care.tests.latest import taken_tests
from coach.care.tests.squat import DEEPEST
from coach.care.told import TestKind, TestTaken
from coach.screens.progress.chart_view import (
    Chart,
    Label,
    Line,
    Mark,
    Span,
    change_beyond,
    steps_up,
    verdict_of,
)

SHOWN_WEEKS = 12
LEAST_ERROR = 0.05  # of 1; borders of phases are 0.13 s off at worst, of 3 s (docs/findings.md 6)
RANGE_TOP = 90.0  # degrees
_LEAST_WEEKS = 2  # to speak of a change


@dataclass(frozen=True, slots=True)
class WeekMean:
    """The mean of a week's sessions, 0..1, and how far off it may be."""

    monday: date
    mean: float
    error: float


def movement_charts(log: CareLog, *, today: date) -> tuple[Chart, Chart, Chart]:
    """Return the charts of tempo, form and range."""
    first = monday_of(today) - timedelta(weeks=SHOWN_WEEKS - 1)
    sessions = [facts for facts in log.sessions if first <= facts.start.training_day <= today]
    days = [facts.start.training_day for facts in sessions]
    span = Span.of(min(days, default=today), today)
    tempo = week_means(sessions, lambda facts: facts.tempo)
    form = week_means(sessions, _form)
    return (
        _weekly(tempo, span, key="tempo"),
        _weekly(form, span, key="form"),
        _range(log, span),
    )


def week_means(
    sessions: Iterable[SessionFacts], value: Callable[[SessionFacts], float | None]
) -> tuple[WeekMean, ...]:
    """Return each week's mean; its error is half of how far its sessions lie apart.

    It is never less than what the camera itself is off.
    """
    by_week: dict[date, list[float]] = {}
    for facts in sessions:
        found = value(facts)
        if found is not None:
            by_week.setdefault(monday_of(facts.start.training_day), []).append(found)
    return tuple(
        WeekMean(monday, fmean(found), max(LEAST_ERROR, (max(found) - min(found)) / 2))
        for monday, found in sorted(by_week.items())
    )


def _form(facts: SessionFacts) -> float | None:
    judged = [score for score in facts.scores if score is not None]
    return fmean(judged) / 100 if judged else None


def _weekly(weeks: Sequence[WeekMean], span: Span, *, key: str) -> Chart:
    marks = tuple(
        Mark(min(1.0, max(0.0, span.x(week.monday))), week.mean, week.error) for week in weeks
    )
    verdict = None
    if len(weeks) >= _LEAST_WEEKS:
        first, last = weeks[0], weeks[-1]
        error = first.error + last.error
        verdict = verdict_of(change_beyond(first.mean, last.mean, error=error, more_is_better=True))
    return Chart(
        title=words.text(f"progress-{key}"),
        note=words.text(f"progress-{key}-note"),
        verdict=verdict,
        across=span.labels(),
        up=tuple(Label(share, f"{share:.0%}".replace("%", " %")) for share in (0.0, 0.5, 1.0)),
        lines=(Line(words.text(f"progress-{key}"), marks),) if marks else (),
        empty=words.text("progress-movement-empty"),
    )


def _range(log: CareLog, span: Span) -> Chart:
    taken = _squats(log.told, span)
    first = min([fact.day for fact in taken], default=span.first)
    wide = Span.of(min(first, span.first), span.last)
    marks = tuple(_range_mark(fact, wide) for fact in taken)
    return Chart(
        title=words.text("progress-range"),
        note=words.text("progress-range-note"),
        verdict=verdict_of(settled_change(_alike(taken))) if len(taken) > 1 else None,
        across=wide.labels(),
        up=steps_up((0, 30, 60, 90), top=RANGE_TOP, unit="°"),
        lines=(Line(words.text("progress-range"), marks),) if marks else (),
        empty=words.text("progress-range-empty"),
    )


def _squats(told: Iterable[object], span: Span) -> tuple[TestTaken, ...]:
    facts = tuple(fact for fact in told if isinstance(fact, TestTaken))
    taken = taken_tests(facts, TestKind.SQUAT, today=span.last)
    return tuple(fact for fact in taken if fact.values.get(DEEPEST) is not None)


def _range_mark(fact: TestTaken, span: Span) -> Mark:
    band = band_of(TestKind.SQUAT, DEEPEST, is_self_reported=fact.is_self_reported)
    error = 0.0 if band is None else band.half_width
    value = _value(fact.values)
    return Mark(span.x(fact.day), min(1.0, value / RANGE_TOP), error / RANGE_TOP)


def _value(values: Mapping[str, float | None]) -> float:
    return values.get(DEEPEST) or 0.0


def _alike(taken: Sequence[TestTaken]) -> tuple[TestTaken, ...]:
    """Return those that can be compared with the last: seen with seen, told with told."""
    return tuple(fact for fact in taken if fact.is_self_reported is taken[-1].is_self_reported)
