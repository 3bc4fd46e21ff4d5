"""The trail grows with what was kept, and nothing ever makes it shorter."""

from datetime import timedelta

import pytest

from coach.care.programme.course import course_of
from coach.care.programme.terms import CareLog, ProgrammePhase
from coach.care.rewards.streak import DayStatus
from coach.screens.trail.trail_view import TrailStep, trail_of, trail_view
from tests.programme_builders import library, person, woke
from tests.trail_builders import KEPT, MISSED, REST, days_in, earned_by, long_trail

CALM, EARLY, CONTROL = (
    ProgrammePhase.CALM,
    ProgrammePhase.EARLY,
    ProgrammePhase.CONTROL,
)


def test_kept_days_are_lights_and_planned_rest_is_a_camp() -> None:
    view = trail_of(days_in(CALM, CALM, CALM), earned_by((KEPT, REST, KEPT)), phase=CALM)

    assert view.regions[0].steps == (TrailStep.LIGHT, TrailStep.CAMP, TrailStep.LIGHT)
    assert (view.lights, view.camps) == (2, 1)


@pytest.mark.parametrize("last", list(DayStatus))
def test_one_day_more_never_makes_the_trail_shorter(last: DayStatus) -> None:
    before = trail_of(days_in(CALM, CALM), earned_by((KEPT, REST)), phase=CALM)

    after = trail_of(days_in(CALM, CALM, CALM), earned_by((KEPT, REST, last)), phase=CALM)

    assert after.here >= before.here
    assert after.lights >= before.lights
    assert after.camps >= before.camps


def test_a_phase_back_is_a_camp_at_the_place_that_was_reached() -> None:
    reached = trail_of(days_in(CALM, EARLY), earned_by((KEPT, KEPT)), phase=CONTROL)

    back = trail_of(days_in(CALM, EARLY, CONTROL), earned_by((KEPT, KEPT, MISSED)), phase=EARLY)

    assert back.is_camping
    assert not reached.is_camping
    assert back.here >= reached.here
    assert next(region for region in back.regions if region.is_here).phase is CONTROL


def test_days_kept_while_camping_light_the_place_of_the_camp() -> None:
    outcomes = days_in(CALM, CONTROL, EARLY, EARLY)

    view = trail_of(outcomes, earned_by((KEPT, KEPT, KEPT, KEPT)), phase=EARLY)

    steps = {region.phase: len(region.steps) for region in view.regions}
    assert (steps[CALM], steps[EARLY], steps[CONTROL]) == (1, 0, 3)


def test_the_next_region_is_not_reached_by_many_days_alone() -> None:
    days = 300

    view = trail_of(days_in(*(CALM,) * days), earned_by((KEPT,) * days), phase=CALM)

    assert view.here < 1 / len(view.regions)


def test_days_that_the_rewards_no_longer_list_stay_on_the_trail() -> None:
    days = days_in(*(CALM,) * 4)
    earned = earned_by((KEPT, KEPT))  # as if the other two were older than a year

    view = trail_of(days, earned, phase=CALM)

    assert view.lights == len(days)


def test_levels_are_found_one_by_one_and_the_next_has_a_name() -> None:
    view = trail_of((), earned_by((), points=120), phase=CALM)

    assert [find.is_found for find in view.finds[:3]] == [True, True, False]
    assert view.finds[2].name in view.next_find


def test_after_the_last_find_nothing_is_promised() -> None:
    view = trail_of((), earned_by((), points=20_000), phase=CALM)

    assert view.next_find == ""
    assert all(find.is_found for find in view.finds)


def test_without_a_programme_the_trail_begins_in_the_calm_bay() -> None:
    view = trail_view(None, earned_by((KEPT,)))

    assert view.regions[0].is_here
    assert view.lights == 1
    assert not view.is_camping


def test_another_pain_number_draws_the_same_trail() -> None:
    def trail(pain: int) -> object:
        log = CareLog(told=(person(), woke(1, pain), woke(2, pain)))
        course = course_of(log, tuple(library().values()), today=person().day + timedelta(2))
        return trail_view(course, earned_by((KEPT, REST)))

    assert trail(1) == trail(3)


def test_the_way_is_lit_up_to_the_region_that_was_reached() -> None:
    view = long_trail()

    assert [region.share for region in view.regions[:3]] == [1.0, 1.0, 1.0]
    assert 0 < view.regions[3].share < 1
    assert view.regions[4].share == 0
