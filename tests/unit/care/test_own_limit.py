"""A smaller range after pain: how far, never back, and when there is none (docs/clinical.md E1)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from coach.care.facts import Advice, PainAnswer, PainMoment
from coach.care.pain.own_limit import as_far_as_possible, limit_after, smaller, with_advice
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side
from tests.movement_builders import shipped

SQUAT, MINI_SQUAT = shipped()["squat"], shipped()["mini_squat"]  # limits of 75 and 45
EXTENSION, RISING = shipped()["seated_knee_extension"], shipped()["sit_to_stand"]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def told(
    *,
    at_deg: float | None = None,
    moment: PainMoment = PainMoment.DURING,
    minute: int = 0,
    advice: Advice = Advice.SMALLER,
    knee: Side = Side.LEFT,
) -> PainAnswer:
    return PainAnswer(
        "s1",
        at=NOON + timedelta(minutes=minute),
        knee=knee,
        moment=moment,
        value=4,
        knee_flexion_deg=at_deg,
        advice=advice,
        advice_followed=True,
    )


@pytest.mark.parametrize(
    ("exercise", "limit_deg", "pain_at_deg", "expected_deg"),
    [
        (SQUAT, 75.0, None, 60.0),
        (SQUAT, 75.0, 60.0, 45.0),
        (SQUAT, 75.0, 100.0, 75.0),  # the limit was passed: it stands, and never rises
        (SQUAT, 75.0, 45.0, 30.0),  # 30 - 5 - 5 is just enough
        (SQUAT, 75.0, 44.0, None),
        (SQUAT, 75.0, 12.0, None),  # never deeper than where it hurt
        (MINI_SQUAT, 45.0, None, 30.0),
        (MINI_SQUAT, 30.0, None, None),
        (EXTENSION, 40.0, None, 55.0),
        (EXTENSION, 40.0, 52.0, 67.0),
        (EXTENSION, 40.0, 20.0, 40.0),
        (EXTENSION, 40.0, 56.0, None),  # a floor of 71 leaves nothing to do
        (RISING, 0.0, None, None),  # the seat is the range
        (RISING, 0.0, 60.0, None),
    ],
)
def test_the_limit_moves_by_the_rule(
    exercise: Exercise, limit_deg: float, pain_at_deg: float | None, expected_deg: float | None
) -> None:
    assert smaller(exercise, limit_deg, pain_at_deg=pain_at_deg) == expected_deg


@pytest.mark.parametrize("advice", Advice)
def test_only_smaller_becomes_not_today_where_nothing_is_smaller(advice: Advice) -> None:
    expected = Advice.CALM_ONLY if advice is Advice.SMALLER else advice

    assert as_far_as_possible(advice, can_be_smaller=True) is advice
    assert as_far_as_possible(advice, can_be_smaller=False) is expected


def test_the_advice_of_answers_follows_the_exercise() -> None:
    answers = (told(), told(advice=Advice.PROCEED))

    changed = with_advice(answers, can_be_smaller=False)

    assert [pain.advice for pain in changed] == [Advice.CALM_ONLY, Advice.PROCEED]


def test_the_limit_of_a_session_can_be_read_from_its_answers() -> None:
    pains = [
        told(moment=PainMoment.BEFORE),
        told(at_deg=65.0, minute=3),
        told(at_deg=64.0, minute=5),
    ]

    assert limit_after(SQUAT, []) is None
    assert limit_after(SQUAT, pains[:1]) == 60.0
    assert limit_after(SQUAT, pains[:2]) == 50.0
    assert limit_after(SQUAT, reversed(pains)) == 49.0


def test_two_knees_asked_at_once_move_the_limit_once() -> None:
    pains = [told(), told(knee=Side.RIGHT)]

    assert limit_after(SQUAT, pains) == 60.0


def test_advice_that_was_declined_or_came_afterwards_moves_nothing() -> None:
    declined = replace(told(), advice_followed=False)
    afterwards = told(moment=PainMoment.AFTER)

    assert limit_after(SQUAT, [declined, afterwards, told(advice=Advice.STOP)]) is None
