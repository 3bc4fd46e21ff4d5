"""What must hold for rewards whatever happened: pain never pays, more never pays, order is none."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.care.facts import (
    DEMO_PROFILE,
    PAIN_MAX,
    Advice,
    PainAnswer,
    PainMoment,
    SessionEndReason,
    SessionFacts,
)
from coach.care.pain.advice import advise
from coach.care.rewards.claims import AFTER_POINTS, CHECK_IN_POINTS, SESSION_POINTS
from coach.care.rewards.earned import Rewards, rewards
from coach.care.rewards.streak import DayStatus
from coach.movement.vocabulary import Side
from tests.care_builders import answer, on, painful, session

LAST_DAY = 20
DAY_MOST_POINTS = CHECK_IN_POINTS + SESSION_POINTS + AFTER_POINTS  # without a programme
QUICK = settings(max_examples=14)
PAIN = st.integers(0, PAIN_MAX)
MOMENTS = st.lists(st.sampled_from(list(PainMoment)), unique=True)
ENDS = st.sampled_from([*SessionEndReason, None])


@st.composite
def answers(draw: st.DrawFn) -> tuple[PainAnswer, ...]:
    return tuple(
        answer(
            moment,
            draw(st.none() | PAIN),
            followed=draw(st.none() | st.booleans()),
            knee=draw(st.sampled_from([Side.LEFT, Side.RIGHT])),
        )
        for moment in draw(MOMENTS)
    )


@st.composite
def logs(draw: st.DrawFn) -> tuple[SessionFacts, ...]:
    """Return sessions of some days, no two at the same hour."""
    slots = st.tuples(st.integers(0, LAST_DAY), st.integers(5, 22))
    return tuple(
        session(
            on(day),
            hour=hour,
            pains=draw(answers()),
            reason=draw(ENDS),
            reps=draw(st.integers(0, 4)),
        )
        for day, hour in draw(st.lists(slots, unique=True, max_size=12))
    )


@st.composite
def obedient(draw: st.DrawFn, log: Sequence[SessionFacts]) -> tuple[SessionFacts, ...]:
    """Return the same sessions with other pain numbers, every advice being followed."""
    return tuple(_with_pain(one, draw(st.lists(PAIN, min_size=3, max_size=3))) for one in log)


def _with_pain(facts: SessionFacts, values: Sequence[int]) -> SessionFacts:
    """Answer before, perhaps during, and after; end early where that was advised."""
    before, during, after = values
    pains = [_answered(PainMoment.BEFORE, before, before=None)]
    if facts.end is not None and pains[0].advice in {Advice.PROCEED, Advice.SMALLER}:
        pains.append(_answered(PainMoment.DURING, during, before=before))
    pains.append(_answered(PainMoment.AFTER, after, before=before))
    ends_early = any(
        pain.advice in {Advice.CALM_ONLY, Advice.STOP}
        for pain in pains
        if pain.moment is not PainMoment.AFTER
    )
    reason = SessionEndReason.STOPPED_FOR_PAIN if ends_early else SessionEndReason.FINISHED
    end = None if facts.end is None else replace(facts.end, reason=reason)
    return replace(facts, pains=tuple(pains), end=end)


def _answered(moment: PainMoment, value: int, *, before: int | None) -> PainAnswer:
    advice = advise(moment, value, before=before)
    followed = None if advice is Advice.PROCEED else True
    return replace(answer(moment, value, followed=followed), advice=advice)


def _points_by_day(log: Sequence[SessionFacts]) -> list[int]:
    """Return the points as they stand at the end of each day."""
    return [rewards(log, today=on(number)).points for number in range(LAST_DAY + 1)]


def _of(log: Sequence[SessionFacts]) -> Rewards:
    return rewards(log, today=on(LAST_DAY))


@QUICK
@given(st.data(), logs())
def test_changing_only_pain_numbers_changes_no_point_while_advice_is_followed(
    data: st.DataObject, log: tuple[SessionFacts, ...]
) -> None:
    one = data.draw(obedient(log))
    other = data.draw(obedient(log))

    assert _points_by_day(one) == _points_by_day(other)


@QUICK
@given(logs(), st.integers(0, 50))
def test_more_repetitions_depth_or_score_never_pay(
    log: tuple[SessionFacts, ...], more: int
) -> None:
    harder = [
        replace(facts, reps=facts.reps + more, full_reps=facts.reps + more, scores=(100,) * more)
        for facts in log
    ]

    assert _of(harder) == _of(log)


@QUICK
@given(logs().flatmap(lambda log: st.tuples(st.just(log), st.permutations(log))))
def test_the_order_of_the_log_does_not_matter(
    logs_in_two_orders: tuple[tuple[SessionFacts, ...], list[SessionFacts]],
) -> None:
    log, shuffled = logs_in_two_orders

    assert _of(shuffled) == _of(log)


@QUICK
@given(logs(), st.integers(0, LAST_DAY), st.integers(5, 22))
def test_a_green_session_on_a_red_day_leaves_it_paused(
    log: tuple[SessionFacts, ...], day: int, hour: int
) -> None:
    others = [facts for facts in log if facts.start.training_day != on(day)]
    red = painful(0, 6, 6, day=on(day), hour=4)
    green = painful(0, 0, 0, day=on(day), hour=hour)

    alone = _of([*others, red])
    repaired = _of([*others, red, green])

    assert dict(repaired.days)[on(day)] is DayStatus.PAUSED
    assert (repaired.days, repaired.streak_days) == (alone.days, alone.streak_days)
    assert repaired.points == alone.points


@QUICK
@given(logs())
def test_a_second_session_of_each_day_earns_nothing_more_than_the_day_can(
    log: tuple[SessionFacts, ...],
) -> None:
    totals = [0, *_points_by_day(log)]

    gains = [today - before for before, today in pairwise(totals)]

    assert min(gains) >= 0
    assert max(gains) <= DAY_MOST_POINTS


@QUICK
@given(logs(), logs())
def test_the_demo_profile_never_counts(
    log: tuple[SessionFacts, ...], shown: tuple[SessionFacts, ...]
) -> None:
    demo = [replace(one, start=replace(one.start, profile=DEMO_PROFILE)) for one in shown]

    assert _of([*demo, *log]) == _of(log)


@QUICK
@given(logs())
def test_the_streak_never_exceeds_its_best_nor_the_days_there_were(
    log: tuple[SessionFacts, ...],
) -> None:
    found = _of(log)

    added = [status for _, status in found.days if status in {DayStatus.KEPT, DayStatus.REST}]
    assert 0 <= found.streak_days <= found.best_streak_days <= len(added)


@QUICK
@given(logs(), st.integers(LAST_DAY + 1, 400))
def test_staying_away_takes_no_points_and_never_all_of_the_streak(
    log: tuple[SessionFacts, ...], later: int
) -> None:
    now = _of(log)

    back = rewards(log, today=on(later))

    assert back.points == now.points
    assert back.best_streak_days >= now.best_streak_days
    assert (back.streak_days > 0) == (now.streak_days > 0)
    assert back.streak_days >= now.streak_days // 2
