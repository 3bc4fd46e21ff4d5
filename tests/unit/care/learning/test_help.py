"""Prompts to ask a professional, and the stop card: docs/clinical.md 3.5 and 4.6."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from coach import words
from coach.care.learning.help import help_prompts, stop_card
from coach.care.programme.terms import CareLog, DayKind, DayOutcome, ProgrammePhase
from coach.care.told import GoalsRated, MorningTold, Told, Trouble
from coach.movement.vocabulary import Side
from tests.care_builders import on
from tests.screening_builders import PERSON, after, at, before, cleared, screen

BASE = replace(PERSON, worst_pain=6)


def prompts(number: int, *told: Told, outcomes: Sequence[DayOutcome] = ()) -> list[str]:
    """Return the keys of a day's prompts; words that are missing raise."""
    found = help_prompts(CareLog(told=(BASE, *told)), outcomes, today=on(number))
    for fired in found:
        assert words.text(fired.key, **fired.arguments)
        assert words.text(f"{fired.key}-checked", **fired.arguments)
    return [fired.key for fired in found]


def week_of(first: int, worst: int, *, days: int = 7) -> list[MorningTold]:
    return [
        MorningTold(at(n), on(n), Side.LEFT, min(worst, 2), worst_24h=worst)
        for n in range(first, first + days)
    ]


def rated(number: int, *ratings: int | None) -> GoalsRated:
    return GoalsRated(at(number, 9), on(number), ratings)


def phase_days(count: int, phase: ProgrammePhase, *, first: int = 0) -> list[DayOutcome]:
    return [
        DayOutcome(
            day=on(n), phase=phase, due=DayKind.CALM, colour=None, has_trained=False, is_done=True
        )
        for n in range(first, first + count)
    ]


def test_nobody_is_prompted_who_has_told_nothing() -> None:
    assert help_prompts(CareLog(), (), today=on(100)) == ()


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (6, ["help-six-weeks"]),
        (5, ["help-six-weeks"]),  # a fall of 1 of 6: neither 2 nor 30 %
        (4, []),
        (2, []),
    ],
)
def test_six_weeks_without_meaningful_change_of_pain_prompt(now: int, expected: list[str]) -> None:
    assert prompts(42, *week_of(36, now)) == expected


def test_before_six_weeks_nothing_is_said_of_change() -> None:
    assert prompts(40, *week_of(34, 6)) == []


def test_a_fall_of_30_percent_is_a_change() -> None:
    mild = replace(BASE, worst_pain=3)
    log = CareLog(told=(mild, *week_of(36, 2)))

    assert help_prompts(log, (), today=on(42)) == ()


def test_better_activities_are_a_change_too() -> None:
    same = week_of(36, 6)

    assert prompts(42, *same, rated(0, 4, 4, 4), rated(40, 6, 5, 5)) == []
    assert prompts(42, *same, rated(0, 4, 4, 4), rated(40, 5, 5, 5)) == ["help-six-weeks"]


def test_six_weeks_with_too_few_answers_to_tell_prompt_as_not_known() -> None:
    assert prompts(42) == ["help-six-weeks-unknown"]
    assert prompts(42, *week_of(41, 2, days=2)) == ["help-six-weeks-unknown"]


def test_one_rating_alone_tells_of_no_change() -> None:
    assert prompts(42, rated(0, 5, 5)) == ["help-six-weeks-unknown"]


def test_hardly_any_pain_and_prevention_are_not_asked_for_more_change() -> None:
    mild = replace(BASE, worst_pain=1)

    assert help_prompts(CareLog(told=(mild, *week_of(36, 1))), (), today=on(42)) == ()
    done = phase_days(7, ProgrammePhase.PREVENTION, first=35)
    assert prompts(42, outcomes=done) == []


def test_a_visit_begins_the_six_weeks_anew() -> None:
    told: tuple[Told, ...] = (*week_of(36, 6), cleared(42))

    assert prompts(42, *told) == []
    assert prompts(83, *told, *week_of(43, 6), *week_of(77, 6)) == []
    assert prompts(84, *told, *week_of(43, 6), *week_of(78, 6)) == ["help-six-weeks"]


@pytest.mark.parametrize(
    ("weeks", "expected"),
    [
        ((3, 5, 5), ["help-worse"]),
        ((3, 6, 5), ["help-worse"]),
        ((3, 5, 4), []),
        ((3, 4, 5), []),
        ((3, 4, 4), []),
    ],
)
def test_two_weeks_of_worsening_prompt(weeks: tuple[int, int, int], expected: list[str]) -> None:
    told = [fact for n, worst in enumerate(weeks) for fact in week_of(7 * n, worst)]

    assert prompts(20, *told) == expected


def test_a_visit_within_the_two_weeks_answers_their_worsening() -> None:
    told = [*week_of(0, 3), *week_of(7, 5), *week_of(14, 5)]

    assert prompts(20, *told, cleared(20, seen=12)) == []
    assert prompts(20, *told, cleared(20, seen=5)) == ["help-worse"]


def test_after_a_visit_the_week_that_followed_it_is_what_counts() -> None:
    told = [*week_of(43, 4), *week_of(78, 4)]  # down from 6 before the visit, and then the same

    assert prompts(84, *told, cleared(42)) == ["help-six-weeks"]


def test_a_week_with_too_few_answers_is_no_worsening() -> None:
    told = (*week_of(0, 3), *week_of(7, 6, days=2), *week_of(14, 6))

    assert prompts(20, *told) == []


@pytest.mark.parametrize("fact", [before(3, buckled=True), after(3, 1, Trouble.BUCKLED)])
def test_a_knee_that_buckled_prompts_for_a_fortnight(fact: Told) -> None:
    assert prompts(3, fact) == ["help-instability"]
    assert prompts(16, fact) == ["help-instability"]
    assert prompts(17, fact) == []
    assert prompts(5, fact, cleared(4)) == []


def test_a_buckle_told_in_the_screen_prompts_too() -> None:
    assert prompts(3, screen(3, "GW1")) == ["help-instability"]


def test_lost_function_prompts_against_the_first_rating_and_the_one_before() -> None:
    assert prompts(20, rated(0, 6, 6, 6), rated(14, 5, 5, 4)) == ["help-function"]
    assert prompts(20, rated(0, 6, 6, 6), rated(14, 5, 5, 5)) == []
    gained_then_lost = (rated(0, 5, 5), rated(10, 7, 7), rated(20, 5, 6))
    assert prompts(20, *gained_then_lost) == ["help-function"]
    assert prompts(21, rated(0, 6, 6), rated(14, 4, 4), cleared(15)) == []


def test_usual_mornings_of_4_for_two_weeks_prompt() -> None:
    def sore(pain: int, days: int = 20) -> list[MorningTold]:
        return [MorningTold(at(n), on(n), Side.RIGHT, pain) for n in range(days)]

    assert prompts(19, *sore(4)) == ["help-mornings"]
    assert prompts(12, *sore(4)) == []
    assert prompts(19, *sore(3)) == []
    assert prompts(19, *sore(4, days=10)) == []  # too few of the last fortnight


def test_two_weeks_in_the_calm_phase_prompt() -> None:
    calm = phase_days(14, ProgrammePhase.CALM)

    assert prompts(14, outcomes=calm) == ["help-calm"]
    assert prompts(13, outcomes=calm[:-1]) == []
    assert prompts(14, outcomes=[*calm[:-1], *phase_days(1, ProgrammePhase.EARLY, first=13)]) == []
    assert prompts(14, cleared(5), outcomes=calm) == []


def test_the_most_pressing_reason_comes_first() -> None:
    told: tuple[Told, ...] = (*week_of(0, 6), *week_of(36, 6), rated(0, 6, 6), rated(40, 4, 4))

    assert prompts(42, *told, before(41, buckled=True)) == [
        "help-instability",
        "help-function",
        "help-six-weeks",
    ]


def test_the_order_in_which_facts_were_entered_does_not_matter() -> None:
    told: tuple[Told, ...] = (BASE, rated(0, 6, 6), rated(14, 4, 4), before(13, buckled=True))

    found = [help_prompts(CareLog(told=order), (), today=on(14)) for order in permutations(told)]

    assert len(found[0]) == 2
    assert found == [found[0]] * len(found)


def test_the_stop_card_names_the_number_of_the_country_and_keeps_the_points() -> None:
    card = stop_card([PERSON], today=on(0))

    spoken = " ".join(words.text(line.key, **line.arguments) for line in card)

    assert spoken.startswith("Stop.")
    assert "Call 112 now" in spoken
    assert "You keep today" in spoken
    assert "your local emergency number" in " ".join(
        words.text(line.key, **line.arguments) for line in stop_card([], today=on(0))
    )
