"""What a test gave, in words: every number with its band, what is usual, and what has changed."""

from collections.abc import Iterator, Sequence
from datetime import date

from coach import words
from coach.care.ordering import in_order
from coach.care.start.answers import latest_born
from coach.care.tests.allowed import NO_MORE_PAIN, STOP_PAIN, legs_missing
from coach.care.tests.ankle import GAP_DEG, SHIN, WALL_CM, has_gap
from coach.care.tests.balance import BEST, MEAN
from coach.care.tests.bands import band_of
from coach.care.tests.chair_stand import STANDS
from coach.care.tests.change import settled_change
from coach.care.tests.hip import REPS, gap_percent
from coach.care.tests.latest import taken_tests
from coach.care.tests.norms import age_on, is_unsteady, usual_balance_s, usual_stands
from coach.care.tests.squat import SEPARATION, SHIFT
from coach.care.tests.step_down import ARMS, FOOT, KNEE, PELVIS, TRUNK
from coach.care.told import TestKind, TestTaken, Told
from coach.movement.vocabulary import Side

ITEMS = (ARMS, TRUNK, PELVIS, KNEE, FOOT)
ONE_DECIMAL = frozenset({BEST, MEAN, WALL_CM})
RATIOS = frozenset({SEPARATION, SHIFT})
_LEGS = (Side.LEFT, Side.RIGHT)


def result_lines(facts: Sequence[TestTaken], told: Sequence[Told], *, today: date) -> list[str]:
    """Return the lines of one test.

    Args:
        facts: what was just measured, a leg each.
        told: all that was told, those facts included where they were kept.
        today: the day that ages are reckoned on.
    """
    lines: list[str] = []
    for fact in facts:
        lines += [*_value_lines(fact), *_norm_lines(fact, told, today=today)]
        lines += _change_lines(fact, told)
    lines += _gap_lines(facts)
    return lines


def after_lines(facts: Sequence[TestTaken], told: Sequence[Told], *, today: date) -> list[str]:
    """Return what follows from a test that is kept: a rest, or the other leg.

    Args:
        facts: of the test.
        told: all that was told, those facts included.
        today: the day of the test.
    """
    highest = max((fact.pain for fact in facts if fact.pain is not None), default=0)
    if highest >= NO_MORE_PAIN:
        return [words.text("test-pain-no-more")]
    if highest >= STOP_PAIN:
        return [words.text("test-pain-stop")]
    missing = [
        leg
        for test in {fact.test for fact in facts}
        for leg in legs_missing(told, test, today=today)
    ]
    return [words.text("test-leg-missing", leg=words.text(f"choice-{leg}")) for leg in missing]


def name_of(test: TestKind) -> str:
    return words.text(f"test-{test}".replace("_", "-"))


def _value_lines(fact: TestTaken) -> Iterator[str]:
    for name, value in fact.values.items():
        if value is None or name in ITEMS:
            continue
        band = band_of(fact.test, name, is_self_reported=fact.is_self_reported)
        if band is None:
            continue
        key = f"test-value-{name}".replace("_", "-")
        unit, error = band.unit, _number(name, band.half_width)
        text = words.text(key, value=_number(name, value), error=error, unit=unit)
        yield words.text("test-result", leg=_leg(fact.side), text=text, own=_own(fact))
    seen = [name for name in ITEMS if fact.values.get(name)]
    for name in seen:
        yield words.text(f"test-item-{name}")
    if fact.cannot_tell is not None:
        why = words.text(fact.cannot_tell)
        yield words.text("test-result", leg=_leg(fact.side), text=why, own="")


def _norm_lines(fact: TestTaken, told: Sequence[Told], *, today: date) -> Iterator[str]:
    age = age_on(today.year, latest_born(in_order(told, last=today)))
    if fact.values.get(STANDS) is not None and fact.test is TestKind.CHAIR_STAND:
        usual = usual_stands(age)
        if usual is None and age is not None:
            yield words.text("test-norm-none")
        if usual is not None:
            yield words.text("test-norm-stands", low=round(usual.from_), high=round(usual.to or 0))
    best_s = fact.values.get(BEST)
    if fact.test is TestKind.BALANCE and best_s is not None:
        mean_s = usual_balance_s(age)
        if mean_s is not None:
            yield words.text("test-norm-balance", seconds=round(mean_s))
        if is_unsteady(best_s):
            yield words.text("test-unsteady")


def _change_lines(fact: TestTaken, told: Sequence[Told]) -> Iterator[str]:
    """Say how it has changed since the first test of its kind that can be compared."""
    kept = [
        one
        for one in taken_tests(told, fact.test)
        if one.side is fact.side
        and one.step_cm == fact.step_cm
        and one.is_self_reported is fact.is_self_reported
    ]
    change = settled_change(kept)
    if change is not None:
        yield words.text(f"test-change-{change}", first=kept[0].day)


def _gap_lines(facts: Sequence[TestTaken]) -> Iterator[str]:
    by_side = {fact.side: fact.values for fact in facts}
    left, right = (by_side.get(leg, {}) for leg in _LEGS)
    for name in (SHIN, WALL_CM):
        if has_gap(left.get(name), right.get(name), name=name):
            yield words.text("test-ankle-gap", degrees=round(GAP_DEG))
    gap = gap_percent(left.get(REPS), right.get(REPS))
    if gap is not None:
        yield words.text("test-hip-gap", percent=round(gap))


def _number(name: str, value: float) -> str:
    if name in RATIOS:
        return words.text("test-number-ratio", value=round(value, 2))
    if name in ONE_DECIMAL:
        return words.text("test-number-decimal", value=round(value, 1))
    return words.text("test-number-whole", value=round(value))


def _leg(side: Side) -> str:
    return "" if side is Side.BOTH else words.text(f"test-leg-{side}") + " "


def _own(fact: TestTaken) -> str:
    return words.text("test-own") if fact.is_self_reported else ""
