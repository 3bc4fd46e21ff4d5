"""Over any answers: worse or missing ones never allow more tests, and order decides nothing."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.care.programme.terms import CareLog, ProgrammePhase
from coach.care.tests.allowed import CALM_TESTS, allowed_tests, due_tests
from coach.care.tests.latest import latest_value, worse_quality
from coach.care.told import BeforeTold, MorningTold, TestKind, TestTaken, Told
from coach.movement.vocabulary import Side
from tests.care_builders import on
from tests.screening_builders import PERSON, at, screen

PAINS = st.none() | st.integers(0, 10)
DAYS = st.integers(-3, 1)
KNEES = st.sampled_from((Side.LEFT, Side.RIGHT))
SCREEN = screen(-3)


@st.composite
def mornings(draw: st.DrawFn) -> MorningTold:
    day = draw(DAYS)
    return MorningTold(
        at(day, draw(st.integers(4, 20))),
        on(day),
        draw(KNEES),
        draw(PAINS),
        walking=draw(PAINS),
        worst_24h=draw(PAINS),
    )


@st.composite
def befores(draw: st.DrawFn) -> BeforeTold:
    return BeforeTold(at(0, 10), on(0), draw(KNEES), draw(PAINS), worst_24h=draw(PAINS))


@st.composite
def taken(draw: st.DrawFn) -> TestTaken:
    day, kind = draw(DAYS), draw(st.sampled_from(TestKind))
    name = {TestKind.SQUAT: "deepest_deg", TestKind.STEP_DOWN: "quality"}.get(kind, "best_s")
    value = draw(st.none() | st.floats(0, 60))
    side = draw(st.sampled_from(Side))
    return TestTaken(at(day), on(day), kind, side, {name: value}, pain=draw(PAINS))


FACTS = st.lists(st.one_of(mornings(), befores(), taken()), max_size=6)
PHASES = st.sampled_from(ProgrammePhase)


def allowed(told: Sequence[Told], phase: ProgrammePhase) -> set[TestKind]:
    log = CareLog((PERSON, SCREEN, *told))
    return set(allowed_tests(log, today=on(0), phase=phase))


@settings(max_examples=12)  # each tries every worse answer
@given(facts=FACTS, phase=PHASES, pain=st.integers(0, 10))
def test_a_worse_or_missing_morning_never_allows_more(
    facts: list[Told], phase: ProgrammePhase, pain: int
) -> None:
    last = MorningTold(at(0, 3), on(0), Side.LEFT, pain, walking=pain, worst_24h=pain)
    usual = allowed([*facts, last], phase)

    for worse in range(pain, 11):
        harder = replace(last, pain=worse, walking=worse, worst_24h=worse)
        assert allowed([*facts, harder], phase) <= usual


@given(facts=FACTS, phase=PHASES)
def test_without_an_answer_about_this_morning_only_calm_tests_are_allowed(
    facts: list[Told], phase: ProgrammePhase
) -> None:
    silent = [fact for fact in facts if not isinstance(fact, MorningTold)]

    assert allowed(silent, phase) <= CALM_TESTS


@given(facts=FACTS, phase=PHASES)
def test_what_is_due_is_allowed(facts: list[Told], phase: ProgrammePhase) -> None:
    log = CareLog((PERSON, SCREEN, *facts))

    assert set(due_tests(log, today=on(0), phase=phase)) <= allowed(facts, phase)


@given(facts=FACTS, phase=PHASES, order=st.randoms(use_true_random=False))
def test_the_order_of_entry_decides_nothing(
    facts: list[Told], phase: ProgrammePhase, order: Random
) -> None:
    mixed = list(facts)
    order.shuffle(mixed)

    assert allowed(mixed, phase) == allowed(facts, phase)
    assert worse_quality(mixed) == worse_quality(facts)
    for side in Side:
        values = [
            latest_value(told, TestKind.SQUAT, "deepest_deg", side=side) for told in (facts, mixed)
        ]
        assert values[0] == values[1]
