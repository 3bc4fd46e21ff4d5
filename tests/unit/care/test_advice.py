"""Advice after an answer on pain: docs/clinical.md 3.3 with E9 and E33."""

import pytest

from coach import words
from coach.care.facts import PAIN_MAX, Advice, PainMoment
from coach.care.pain.advice import advice_key, advise, worst

BEFORE, DURING, AFTER = PainMoment.BEFORE, PainMoment.DURING, PainMoment.AFTER
PROCEED, SMALLER, CALM, STOP = Advice.PROCEED, Advice.SMALLER, Advice.CALM_ONLY, Advice.STOP


@pytest.mark.parametrize(
    ("values", "advice"),
    [((0, 1, 2), PROCEED), ((3, 4), SMALLER), ((5, 6), CALM), ((7, 8, 9, 10), STOP)],
)
def test_the_gate_before_a_session(values: tuple[int, ...], advice: Advice) -> None:
    assert {advise(BEFORE, value) for value in values} == {advice}


@pytest.mark.parametrize(
    ("before", "during", "advice"),
    [
        (0, 2, PROCEED),
        (0, 3, SMALLER),
        (2, 4, SMALLER),
        (3, 3, PROCEED),  # the usual pain of somebody who hurts at rest
        (3, 4, SMALLER),
        (0, 5, STOP),
        (4, 5, STOP),
        (5, 5, SMALLER),
        (5, 6, SMALLER),
        (5, 7, STOP),
        (6, 7, STOP),
        (None, 2, PROCEED),
        (None, 3, SMALLER),
        (None, 5, STOP),
        (3, None, SMALLER),  # a tap without a number
    ],
)
def test_while_moving(before: int | None, during: int | None, advice: Advice) -> None:
    assert advise(DURING, during, before=before) is advice


@pytest.mark.parametrize(
    ("before", "after", "advice"),
    [
        (0, 1, PROCEED),
        (0, 2, SMALLER),  # two points more than before
        (2, 2, PROCEED),
        (2, 3, SMALLER),
        (3, 3, PROCEED),
        (3, 4, SMALLER),
        (2, 5, CALM),
        (5, 5, PROCEED),
        (5, 6, SMALLER),
        (5, 7, STOP),
        (0, 9, STOP),
        (None, 2, PROCEED),
        (None, 3, SMALLER),
        (2, None, PROCEED),
    ],
)
def test_afterwards(before: int | None, after: int | None, advice: Advice) -> None:
    assert advise(AFTER, after, before=before) is advice


@pytest.mark.parametrize("moment", list(PainMoment))
@pytest.mark.parametrize("before", [None, *range(PAIN_MAX + 1)])
def test_more_pain_never_brings_bolder_advice(moment: PainMoment, before: int | None) -> None:
    order = [PROCEED, SMALLER, CALM, STOP]

    severity = [order.index(advise(moment, value, before=before)) for value in range(PAIN_MAX + 1)]

    assert severity == sorted(severity)


def test_the_worse_knee_decides() -> None:
    assert worst([PROCEED, CALM, SMALLER]) is CALM
    assert worst([]) is PROCEED


@pytest.mark.parametrize("moment", list(PainMoment))
@pytest.mark.parametrize("advice", list(Advice))
def test_every_advice_has_words(moment: PainMoment, advice: Advice) -> None:
    assert advice_key(moment, advice) in words.catalogue().keys
