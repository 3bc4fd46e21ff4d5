"""The tests taken, each with its latest value, its error, and whether it has clearly changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from coach import words
from coach.care.programme.terms import CareLog
from coach.care.tests import ankle, balance, chair_stand, hip, squat, step_down, walk
from coach.care.tests.bands import band_of
from coach.care.tests.change import Change, settled_change
from coach.care.tests.latest import taken_tests
from coach.care.told import TestKind, TestTaken
from coach.movement.vocabulary import Side
from coach.screens.progress.chart_view import Line, Mark, Span, short_day

MAIN_VALUES: Mapping[TestKind, tuple[str, ...]] = {
    TestKind.WALK: (walk.CADENCE,),
    TestKind.SQUAT: (squat.DEEPEST,),
    TestKind.STEP_DOWN: (step_down.QUALITY,),
    TestKind.CHAIR_STAND: (chair_stand.STANDS,),
    TestKind.BALANCE: (balance.BEST,),
    TestKind.ANKLE: (ankle.SHIN, ankle.WALL_CM),
    TestKind.HIP: (hip.REPS,),
}
_ONE_DECIMAL = frozenset({balance.BEST, ankle.WALL_CM})
_HEADROOM = 1.15  # of the highest value shown


@dataclass(frozen=True, slots=True)
class TestRow:
    """One test of one leg."""

    __test__ = False

    title: str
    result: str
    change: Change | None
    change_words: str
    line: Line


def test_rows(log: CareLog, *, today: date) -> tuple[TestRow, ...]:
    """Return a row for every test of every leg that has a value, in the tests' own order."""
    rows = []
    for kind, names in MAIN_VALUES.items():
        for side in (Side.BOTH, Side.LEFT, Side.RIGHT):
            taken = [one for one in taken_tests(log.told, kind, today=today) if one.side is side]
            for name in names:
                known = [one for one in taken if one.values.get(name) is not None]
                if known:
                    rows.append(_row(known, name, today=today))
    return tuple(rows)


test_rows.__test__ = False  # type: ignore[attr-defined]  # its name is no test's


def _row(taken: Sequence[TestTaken], name: str, *, today: date) -> TestRow:
    last = taken[-1]
    alike = [
        one
        for one in taken
        if one.step_cm == last.step_cm and one.is_self_reported is last.is_self_reported
    ]
    change = settled_change(alike)
    return TestRow(
        title=_title(last),
        result=_result(last, name),
        change=change,
        change_words=_change(change, alike),
        line=_line(taken, name, today=today),
    )


def _title(fact: TestTaken) -> str:
    name = words.text(f"test-{fact.test}".replace("_", "-"))
    if fact.side is Side.BOTH:
        return name
    return words.text(f"progress-test-{fact.side}", test=name)


def _result(fact: TestTaken, name: str) -> str:
    value = fact.values[name]
    band = band_of(fact.test, name, is_self_reported=fact.is_self_reported)
    if value is None or band is None:
        return words.text("progress-test-unknown")
    text = words.text(
        f"test-value-{name}".replace("_", "-"),
        value=_number(name, value),
        error=_number(name, band.half_width),
        unit=band.unit,
    )
    return f"{text}{words.text('test-own')}" if fact.is_self_reported else text


def _change(change: Change | None, taken: Sequence[TestTaken]) -> str:
    if change is None:
        key = "progress-test-first" if len(taken) == 1 else "progress-test-compare"
        return words.text(key, day=short_day(taken[-1].day))
    return words.text(f"progress-test-{change}", day=short_day(taken[0].day))


def _line(taken: Sequence[TestTaken], name: str, *, today: date) -> Line:
    values = [fact.values[name] or 0.0 for fact in taken]
    errors = []
    for fact in taken:
        band = band_of(fact.test, name, is_self_reported=fact.is_self_reported)
        errors.append(0.0 if band is None else band.half_width)
    top = _HEADROOM * max(v + e for v, e in zip(values, errors, strict=True))
    span = Span.of(taken[0].day, max(today, taken[-1].day))
    marks = tuple(
        Mark(span.x(fact.day), value / top, error / top)
        for fact, value, error in zip(taken, values, errors, strict=True)
    )
    return Line("", marks)


def _number(name: str, value: float) -> str:
    return f"{value:.1f}" if name in _ONE_DECIMAL else f"{value:.0f}"
