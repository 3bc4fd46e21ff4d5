"""Pain and stiffness of the mornings as told, with the colours of the sessions."""

from collections.abc import Sequence
from datetime import date, timedelta

from coach import words
from coach.care.learning.pains import WEEK, Pains, pains_of
from coach.care.ordering import in_order
from coach.care.pain.colour import Colour
from coach.care.programme.course import Course
from coach.care.programme.terms import CareLog
from coach.care.tests.change import pain_change
from coach.care.told import MorningTold
from coach.movement.vocabulary import Side
from coach.screens.progress.chart_view import (
    Chart,
    Line,
    Mark,
    Sign,
    Span,
    steps_up,
    verdict_of,
)

SHOWN_WEEKS = 12
PAIN_TOP = 10.0
WELL_PAIN = 2.0  # up to which training goes on as planned (docs/clinical.md 3.2)
_STIFF_TOPS = (20.0, 40.0, 60.0, 120.0)  # minutes
_SIGNS = {Colour.GREEN: Sign.GREEN, Colour.AMBER: Sign.AMBER, Colour.RED: Sign.RED}


def pain_charts(log: CareLog, course: Course | None, *, today: date) -> tuple[Chart, Chart]:
    """Return the charts of pain and of stiffness."""
    pains = pains_of(log, last=today)
    first = today - timedelta(weeks=SHOWN_WEEKS)
    told = [
        fact
        for fact in in_order(log.told, last=today)
        if isinstance(fact, MorningTold) and fact.day >= first
    ]
    days = [fact.day for fact in told]
    span = Span.of(min(days, default=today), today)
    return _pain(told, pains, course, span), _stiffness(told, span)


def _pain(told: Sequence[MorningTold], pains: Pains, course: Course | None, span: Span) -> Chart:
    colours = {} if course is None else {one.day: one.colour for one in course.outcomes}
    lines: list[Line] = []
    for knee in (Side.LEFT, Side.RIGHT):
        latest = {fact.day: fact.pain for fact in told if fact.knee is knee}
        marks = tuple(
            Mark(span.x(day), pain / PAIN_TOP, sign=_sign(day, colours))
            for day, pain in sorted(latest.items())
            if pain is not None
        )
        if marks:
            name = words.text(f"pain-{knee}-knee")
            lines.append(Line(name, marks, is_second=bool(lines)))
    before, now = pains.worst_of_week(span.last - 2 * WEEK), pains.worst_of_week(span.last)
    return Chart(
        title=words.text("progress-pain"),
        note=words.text("progress-pain-note"),
        verdict=verdict_of(pain_change(before, now)) if lines else None,
        across=span.labels(),
        up=steps_up((0, 2, 5, 10), top=PAIN_TOP),
        lines=tuple(lines),
        zone=(0.0, WELL_PAIN / PAIN_TOP),
        empty=words.text("progress-pain-empty"),
    )


def _sign(morning: date, colours: dict[date, Colour | None]) -> Sign:
    """Return the colour of the session before this morning."""
    colour = colours.get(morning - timedelta(days=1))
    return Sign.PLAIN if colour is None else _SIGNS[colour]


def _stiffness(told: Sequence[MorningTold], span: Span) -> Chart:
    worst: dict[date, int] = {}
    for fact in told:
        if fact.stiffness_min is not None:
            worst[fact.day] = max(fact.stiffness_min, worst.get(fact.day, 0))
    top = next((top for top in _STIFF_TOPS if top >= max(worst.values(), default=0)), 240.0)
    marks = tuple(Mark(span.x(day), minutes / top) for day, minutes in sorted(worst.items()))
    return Chart(
        title=words.text("progress-stiffness"),
        note=words.text("progress-stiffness-note"),
        verdict=None,
        across=span.labels(),
        up=steps_up((0, top / 2, top), top=top, unit=words.text("progress-unit-min")),
        lines=(Line(words.text("progress-stiffness"), marks),) if marks else (),
        empty=words.text("progress-stiffness-empty"),
    )
