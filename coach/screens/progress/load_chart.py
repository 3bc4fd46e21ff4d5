"""The load of each week against the safe corridor (docs/clinical.md E4)."""

from datetime import date, timedelta

from coach import words
from coach.care.habits.outside_load import monday_of
from coach.care.programme.course import Course
from coach.care.programme.state import Trained
from coach.care.programme.volume import LEAST_SESSIONS, LEAST_WEEKS, WEEK_GROWTH, WEEKS
from coach.screens.progress.chart_view import Bar, Chart, Label, short_day, steps_up

SHOWN_WEEKS = 4
_GAP = 0.4  # between two bars, of a bar's room
_STEP = 50.0  # load points from one line to the next, at least


def load_chart(course: Course | None, *, today: date) -> Chart:
    """Return the weeks that the programme remembers, each with the ceiling it had."""
    trained = () if course is None else course.state.trained
    if course is not None and course.is_done_today:
        done = Trained(today, course.today.load_points, is_strength=course.today.kind.is_session)
        trained = (*trained, done)
    mondays = [monday_of(today) - timedelta(weeks=back) for back in range(SHOWN_WEEKS)][::-1]
    loads = [_load(trained, monday) for monday in mondays]
    ceilings = [ceiling(trained, monday) for monday in mondays]
    most = max([*loads, *(value for value in ceilings if value is not None), 1.0])
    top = _STEP * (int(most / _STEP) + 1)
    room = 1.0 / SHOWN_WEEKS
    bars = tuple(
        Bar(
            x=room * (index + _GAP / 2),
            w=room * (1 - _GAP),
            y=load / top,
            ceiling=None if cap is None else min(1.0, cap / top),
            is_open=index == SHOWN_WEEKS - 1,
        )
        for index, (load, cap) in enumerate(zip(loads, ceilings, strict=True))
    )
    return Chart(
        title=words.text("progress-load"),
        note=words.text("progress-load-note"),
        verdict=None,
        across=tuple(
            Label(room * (index + 0.5), short_day(monday)) for index, monday in enumerate(mondays)
        ),
        up=steps_up((0, top / 2, top), top=top),
        bars=bars if any(loads) else (),
        empty=words.text("progress-load-empty"),
    )


def ceiling(trained: tuple[Trained, ...], monday: date) -> float | None:
    """Return the corridor's upper end for a week; None: too little was before it.

    A level step may add a little more; this is the end that holds without one.
    """
    before = [monday - timedelta(weeks=back) for back in range(1, WEEKS + 1)]
    full = [_load(trained, week) for week in before if _sessions(trained, week) >= LEAST_SESSIONS]
    if len(full) < LEAST_WEEKS:
        return None
    return WEEK_GROWTH * sum(full) / len(full)


def _load(trained: tuple[Trained, ...], monday: date) -> float:
    return sum(one.load_points + one.extra_points for one in _of_week(trained, monday))


def _sessions(trained: tuple[Trained, ...], monday: date) -> int:
    return sum(one.is_strength for one in _of_week(trained, monday))


def _of_week(trained: tuple[Trained, ...], monday: date) -> tuple[Trained, ...]:
    return tuple(one for one in trained if monday_of(one.day) == monday)
