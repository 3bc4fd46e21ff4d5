"""Points, streak and quests over the days of a programme, as a patient would meet them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise, permutations

import pytest

from coach import words
from coach.care.facts import PainMoment, SessionEndReason, SessionFacts
from coach.care.pain.colour import Colour
from coach.care.programme.terms import CareLog, DayKind, DayOutcome, ProgrammePhase
from coach.care.rewards.caps import DAY_MOST_POINTS, WEEK_MOST_POINTS
from coach.care.rewards.earned import Rewards, earned, rewards
from coach.care.rewards.quests import Quest, quest_of
from coach.care.rewards.streak import DayStatus
from coach.care.told import Away, GoalsRated, PersonTold, TestKind, TestTaken, Told
from coach.movement.vocabulary import CheckCode, Side
from tests.care_builders import answer, on, painful, session
from tests.care_told_builders import after, at, away, before, card, diary, morning

KEPT, REST, FREE = DayStatus.KEPT, DayStatus.REST, DayStatus.FREE
PAUSED, MISSED = DayStatus.PAUSED, DayStatus.MISSED
STRENGTH, MOBILITY, WALK = DayKind.STRENGTH, DayKind.MOBILITY, DayKind.WALK
PLAN = (STRENGTH, MOBILITY, STRENGTH, MOBILITY, STRENGTH, DayKind.HIP, DayKind.REST)  # P1


def outcome(
    day: date,
    due: DayKind = STRENGTH,
    *,
    done: bool = True,
    trained: bool | None = None,
    colour: Colour | None = None,
    paused: bool = False,
) -> DayOutcome:
    """Return a day; by default one that was kept."""
    return DayOutcome(
        day=day,
        phase=ProgrammePhase.EARLY,
        due=due,
        colour=colour,
        has_trained=due.is_session and done if trained is None else trained,
        is_done=done,
        is_paused=paused,
    )


def planned(days: int, *, first: int = 0) -> tuple[DayOutcome, ...]:
    """Return that many days of a plan that was kept."""
    return tuple(outcome(on(n), PLAN[on(n).weekday()]) for n in range(first, first + days))


def of(
    outcomes: Sequence[DayOutcome],
    *,
    today: date,
    told: Sequence[Told] = (),
    sessions: Sequence[SessionFacts] = (),
) -> Rewards:
    return earned(CareLog(tuple(told), tuple(sessions)), outcomes, today=today)


def gained(
    one: DayOutcome, *, told: Sequence[Told] = (), sessions: Sequence[SessionFacts] = ()
) -> dict[str, int]:
    """Return the points of one day by their reason, as told once it is over."""
    total = of([one], today=one.day + timedelta(days=1), told=told, sessions=sessions)
    today = of([one], today=one.day, told=told, sessions=sessions)
    found = {reason.key: reason.points for reason in today.reasons}
    late = total.points - sum(found.values())
    return found | ({"later": late} if late else {})


def test_a_planned_session_of_several_exercises_earns_once() -> None:
    sessions = [painful(1, 1, hour=hour) for hour in (9, 10, 11)]

    assert gained(outcome(on(0)), sessions=sessions) == {
        "reason-check-in": 5,
        "reason-session": 50,
        "reason-after": 5,
    }


def test_one_exercise_of_a_planned_session_is_not_the_session() -> None:
    found = gained(outcome(on(0), done=False, trained=True), sessions=[painful(1, 1)])

    assert found == {"reason-check-in": 5, "reason-after": 5}


def test_e0_a_planned_session_that_ended_early_with_an_answer_earns_the_same() -> None:
    stopped = session(
        pains=[answer(PainMoment.DURING, 6)], reason=SessionEndReason.STOPPED_FOR_PAIN
    )

    found = gained(outcome(on(0), colour=Colour.RED), sessions=[painful(1, 1), stopped])

    assert found["reason-smart-stop"] == 50


def test_answers_told_outside_of_a_session_earn_like_those_in_it() -> None:
    told: list[Told] = [morning(on(0), 3), before(on(0), 2), after(on(0), 2)]

    assert gained(outcome(on(0), done=False), told=told) == {
        "reason-morning": 10,
        "reason-check-in": 5,
        "reason-after": 5,
    }


def test_e31_two_knees_and_two_ways_of_asking_are_one_check_in() -> None:
    told: list[Told] = [
        *(morning(on(0), 1, knee=knee) for knee in (Side.LEFT, Side.RIGHT)),
        *(before(on(0), 1, knee=knee) for knee in (Side.LEFT, Side.RIGHT)),
        after(on(0), 1),
    ]

    found = of([outcome(on(0))], today=on(0), told=told, sessions=[painful(1, 1)])

    assert found.points == 10 + 5 + 50 + 5


def test_what_one_would_rather_not_say_earns_nothing_and_costs_nothing() -> None:
    told: list[Told] = [morning(on(0), None), before(on(0), None), after(on(0), None)]

    assert gained(outcome(on(0)), told=told, sessions=[session()]) == {"reason-session": 50}


@pytest.mark.parametrize("due", [MOBILITY, WALK, DayKind.REST, DayKind.SPORT, DayKind.LOCKED])
def test_e32_a_recovery_day_that_was_kept_is_credited_once_it_is_over(due: DayKind) -> None:
    one = outcome(on(0), due, done=False)

    assert of([one], today=on(0)).points == 0
    assert of([one], today=on(1)).points == 20


@pytest.mark.parametrize("due", [MOBILITY, WALK, DayKind.REST, DayKind.SPORT, DayKind.LOCKED])
def test_e32_training_on_a_day_of_rest_earns_no_rest_and_no_session(due: DayKind) -> None:
    one = outcome(on(0), due, done=False, trained=True)

    found = gained(one, sessions=[session()])

    assert found == {"reason-rest-was-due": 0}


def test_e30_a_session_that_a_rule_took_out_earns_what_it_would_have() -> None:
    dropped = outcome(on(0), done=True, trained=False)

    assert of([outcome(on(-1)), dropped], today=on(0)).points == 50
    assert of([outcome(on(-1)), dropped], today=on(1)).points == 100
    assert of([outcome(on(-1)), dropped], today=on(1)).streak_days == 2


def test_e30_training_in_place_of_a_session_that_was_taken_out_earns_nothing() -> None:
    one = outcome(on(0), done=False, trained=True)

    assert of([one], today=on(1), sessions=[session()]).points == 0


def test_e30_a_session_that_was_moved_to_a_day_of_rest_keeps_it() -> None:
    moved = outcome(on(0), MOBILITY, done=True, trained=True)

    found = of([moved], today=on(1), sessions=[session()])

    assert found.points == 20
    assert dict(found.days) == {on(0): REST}


def test_a_session_day_that_was_missed_earns_nothing() -> None:
    assert of([outcome(on(0), done=False)], today=on(1)).points == 0


def test_going_on_against_advice_earns_no_session_and_pauses_the_day() -> None:
    against = session(pains=[answer(PainMoment.DURING, 4, followed=False)])

    found = of([outcome(on(0))], today=on(1), sessions=[painful(1, 1, hour=9), against])

    assert found.points == 10
    assert dict(found.days) == {on(0): PAUSED}


def test_a_re_assessment_earns_thirty_whatever_came_of_it() -> None:
    measured = TestTaken(at(on(0)), on(0), TestKind.SQUAT, Side.BOTH, {"deepest_deg": 80.0}, pain=0)
    not_seen = TestTaken(at(on(0)), on(0), TestKind.SQUAT, Side.BOTH, pain=4, cannot_tell="x")
    rated = GoalsRated(at(on(0)), on(0), (3, None, 5))

    ways: list[list[Told]] = [[measured], [not_seen], [rated], [measured, rated]]

    found = [gained(outcome(on(0), MOBILITY), told=told) for told in ways]

    assert found == [{"reason-assessment": 30, "later": 20}] * 4


def test_ratings_that_were_not_given_are_no_re_assessment() -> None:
    silent = GoalsRated(at(on(0)), on(0), (None, None))

    assert "reason-assessment" not in gained(outcome(on(0)), told=[silent])


def test_testing_every_day_earns_no_more_than_the_plan_asks_for() -> None:
    told = [TestTaken(at(on(n)), on(n), TestKind.BALANCE, Side.LEFT) for n in range(21)]

    assert of([], today=on(20), told=told).points == 3 * 30  # days 0, 10 and 20


def test_e31_one_card_a_day_and_each_card_once() -> None:
    told = [
        card(on(0), "stairs"),
        card(on(0), "shoes", hour=13),
        card(on(1), "stairs"),
        card(on(2), "shoes"),
    ]

    totals = [of([], today=on(n), told=told).points for n in range(3)]

    assert totals == [5, 5, 10]


def test_e31_a_full_day_stays_within_its_cap_and_cards_and_quests_are_cut_first() -> None:
    monday = next(n for n in range(0, 70, 7) if quest_of(on(n)) is Quest.STAIRS)
    day = on(monday)
    told: list[Told] = [
        morning(day, 1),
        card(day, "stairs"),
        diary(day),
        TestTaken(at(day), day, TestKind.SQUAT, Side.BOTH),
    ]

    found = gained(outcome(day), told=told, sessions=[painful(1, 1, day=day)])

    assert sum(found.values()) == DAY_MOST_POINTS
    assert found == {
        "reason-morning": 10,
        "reason-check-in": 5,
        "reason-session": 50,
        "reason-after": 5,
        "reason-full": 0,
        "reason-assessment": 30,
        "reason-quest": 5,
    }


def test_e31_a_full_week_stays_within_its_cap_and_no_answer_is_ever_cut() -> None:
    days = [on(n) for n in range(7)]
    told: list[Told] = [diary(days[0])]
    for n, day in enumerate(days):
        told += [morning(day, 1), before(day, 1), after(day, 1), card(day, f"card-{n}")]
    told.append(TestTaken(at(days[0]), days[0], TestKind.SQUAT, Side.BOTH))
    every_day = [outcome(day) for day in days]

    totals = [0] + [of(every_day, today=day, told=told).points for day in days]
    gains = [b - a for a, b in pairwise(totals)]

    assert totals[-1] == WEEK_MOST_POINTS
    assert min(gains) >= 20
    assert of(every_day, today=days[-1], told=told).week_points == WEEK_MOST_POINTS


def test_e31_an_honest_week_of_the_plan_is_not_cut_at_all() -> None:
    told: list[Told] = [diary(on(6)), TestTaken(at(on(6)), on(6), TestKind.SQUAT, Side.BOTH)]
    told += [morning(on(n), 1) for n in range(7)]
    told += [card(on(n), f"card-{n}") for n in range(7)]
    sessions = [painful(1, 1, day=on(n)) for n in (0, 2, 4, 5)]

    found = of(planned(7), today=on(7), told=told, sessions=sessions)

    assert found.points == 7 * 15 + 4 * 60 + 3 * 20 + 30 + 10  # the last is the quest


def test_e31_every_week_has_a_cap_of_its_own() -> None:
    told: list[Told] = [fact for n in range(28) for fact in (morning(on(n), 1), before(on(n), 1))]

    assert of(planned(28), today=on(28), told=told).points >= 4 * (7 * 15 + 4 * 50 + 3 * 20)


def test_planned_rest_belongs_to_the_streak() -> None:
    found = of(planned(14), today=on(14))

    assert found.streak_days == 14
    assert [status for _, status in found.days][:7] == [KEPT, REST, KEPT, REST, KEPT, KEPT, REST]


def test_a_red_day_pauses_and_a_green_evening_does_not_repair_it() -> None:
    red = outcome(on(1), STRENGTH, colour=Colour.RED)
    evening = painful(0, 0, day=on(1), hour=20)

    found = of([outcome(on(0)), red, outcome(on(2))], today=on(3), sessions=[evening])

    assert [status for _, status in found.days] == [KEPT, PAUSED, KEPT]
    assert found.streak_days == 2


@pytest.mark.parametrize("why", list(Away))
def test_illness_and_travel_pause_the_streak_and_earn_nothing(why: Away) -> None:
    gone = [outcome(on(n), PLAN[n % 7], done=False) for n in range(7, 14)]
    told = [away(on(7), on(13), why=why)]
    back = planned(1, first=14)

    found = of([*planned(7), *gone, *back], today=on(15), told=told)

    assert [status for _, status in found.days][7:14] == [PAUSED] * 7
    assert found.streak_days == 8
    assert found.points == of(planned(7), today=on(7), told=told).points + 50


def test_a_flare_pauses_the_streak_and_its_calm_sessions_still_earn() -> None:
    flare = [outcome(on(n), DayKind.CALM, paused=True) for n in (1, 3)]
    rest = [outcome(on(n), WALK, paused=True, done=False) for n in (2, 4)]

    found = of([outcome(on(0)), *flare, *rest], today=on(5))

    assert found.streak_days == 1
    assert found.points == 50 + 2 * 50 + 2 * 20


def test_e32_two_passes_in_fourteen_days_are_used_by_themselves_then_half_is_kept() -> None:
    kept = planned(21)
    missed = [outcome(on(n), done=False) for n in (21, 23, 25)]
    rest = [outcome(on(n), MOBILITY, done=False) for n in (22, 24)]
    told = [morning(on(n), 1) for n in range(21, 27)]

    found = of([*kept, *missed, *rest], today=on(26), told=told)

    assert [status for _, status in found.days][21:] == [FREE, REST, FREE, REST, MISSED]
    assert (found.streak_days, found.best_streak_days) == (11, 23)


def test_e32_a_break_costs_half_once_and_at_least_one_day_stays() -> None:
    kept = planned(1)
    missed = [outcome(on(n), done=False) for n in range(1, 30)]
    told = [morning(on(n), 1) for n in range(30)]

    found = of([*kept, *missed], today=on(30), told=told)

    assert (found.streak_days, found.best_streak_days) == (1, 1)
    assert [status for _, status in found.days].count(MISSED) == 1


def test_rest_in_a_break_does_not_grow_the_streak() -> None:
    missed = [outcome(on(n), done=False) for n in (14, 15, 16)]
    rest = [outcome(on(n), MOBILITY) for n in (17, 18)]
    told = [morning(on(n), 1) for n in range(19)]

    found = of([*planned(14), *missed, *rest], today=on(19), told=told)

    assert [status for _, status in found.days][14:] == [FREE, FREE, MISSED, REST, REST]
    assert found.streak_days == 7


def test_a_session_after_a_break_goes_on_counting_from_the_half() -> None:
    days = [
        *planned(14),
        *(outcome(on(n), done=False) for n in (14, 15, 16, 17)),
        *planned(3, first=18),
    ]
    told = [morning(on(n), 1) for n in range(21)]

    found = of(days, today=on(21), told=told)

    assert [status for _, status in found.days][14:] == [
        FREE,
        FREE,
        MISSED,
        PAUSED,
        KEPT,
        KEPT,
        REST,
    ]
    assert (found.streak_days, found.best_streak_days) == (7 + 3, 14)


def test_e32_after_three_days_unopened_the_streak_waits_and_rest_earns_nothing() -> None:
    unopened = [outcome(on(n), WALK, done=False) for n in range(1, 10)]
    told = [morning(on(0), 1)]

    found = of([outcome(on(0)), *unopened], today=on(10), told=told)

    assert [status for _, status in found.days][1:] == [REST] * 3 + [PAUSED] * 6
    assert found.points == 10 + 50 + 3 * 20
    assert found.streak_days == 4


def test_what_was_credited_is_never_taken_back_by_staying_away() -> None:
    days = [outcome(on(0)), *(outcome(on(n), WALK, done=False) for n in range(1, 30))]

    totals = [of(days, today=on(n)).points for n in range(30)]

    assert totals == sorted(totals)


def test_before_the_first_kept_day_no_pass_is_used() -> None:
    days = [outcome(on(0), done=False), outcome(on(1), done=False), *planned(1, first=2)]
    late = [outcome(on(n), done=False) for n in (3, 4)]
    told = [morning(on(n), 1) for n in range(5)]

    found = of([*days, *late], today=on(5), told=told)

    assert [status for _, status in found.days] == [MISSED, MISSED, KEPT, FREE, FREE]


def test_today_is_open_until_its_session_is_done() -> None:
    open_day = outcome(on(1), done=False)

    waiting = of([outcome(on(0)), open_day], today=on(1))
    done = of([outcome(on(0)), outcome(on(1))], today=on(1))

    assert (waiting.today, waiting.streak_days) == (None, 1)
    assert (done.today, done.streak_days) == (KEPT, 2)


def test_sessions_from_before_the_programme_keep_what_they_earned() -> None:
    free = [painful(1, 1, day=on(n)) for n in (0, 2, 4)]
    alone = rewards(free, today=on(6))

    found = of(planned(7, first=7), today=on(14), sessions=free)

    assert found.points == alone.points + 4 * 50 + 3 * 20 + 10
    assert found.streak_days == 7 + 7
    assert alone.quest is None


def test_a_programme_that_begins_today_has_a_quest_and_pays_todays_answers() -> None:
    told: list[Told] = [PersonTold(at(on(0)), on(0), Side.LEFT), morning(on(0), 6)]

    found = of([], today=on(0), told=told)

    assert found.points == 10
    assert found.quest is not None
    assert found.days == ()


def test_facts_and_days_dated_ahead_wait_for_their_day() -> None:
    ahead: list[Told] = [morning(on(9), 1), card(on(9), "shoes")]

    found = of([outcome(on(0)), outcome(on(9))], today=on(1), told=ahead)

    assert found.points == 50


WEEKS = {quest: next(7 * n for n in range(5) if quest_of(on(7 * n)) is quest) for quest in Quest}


def test_each_quest_comes_every_five_weeks() -> None:
    assert len(set(WEEKS.values())) == len(Quest)
    assert all(quest_of(on(7 * n)) is quest_of(on(7 * n + 35)) for n in range(60))


def test_three_honest_mornings_meet_their_quest_whatever_they_say() -> None:
    first = WEEKS[Quest.MORNINGS]
    told = [morning(on(first + n), pain) for n, pain in ((0, 9), (3, None), (4, 0), (6, 5))]
    begun = PersonTold(at(on(first)), on(first), Side.LEFT)

    found = [of([], today=on(first + n), told=[begun, *told]) for n in range(7)]

    assert [one.quest.days for one in found if one.quest] == [1, 1, 1, 1, 2, 2, 3]
    assert found[-1].quest is not None
    assert found[-1].quest.is_met
    assert found[-1].points == 3 * 10 + 10


@pytest.mark.parametrize(
    ("tempos", "met"), [([0.8], 1), ([0.79], 0), ([0.5, 0.9], 1), ([None], 1), ([0.5, None], 0)]
)
def test_reps_like_honey_are_slow_and_what_no_camera_saw_is_not_held_against_one(
    tempos: list[float | None], met: int
) -> None:
    day = on(WEEKS[Quest.HONEY])
    sessions = [replace(session(day, hour=8 + n), tempo=tempo) for n, tempo in enumerate(tempos)]

    found = of([outcome(day)], today=day, sessions=sessions)

    assert found.quest is not None
    assert found.quest.days == met
    assert found.points == 50 + 10 * met


def test_two_kept_rest_days_meet_their_quest() -> None:
    first = WEEKS[Quest.REST]

    found = of(planned(7, first=first), today=on(first + 6))

    assert found.quest is not None
    assert found.quest.is_met


def test_one_day_of_the_diary_meets_its_quest_with_any_load() -> None:
    day = on(WEEKS[Quest.STAIRS])

    still = of([outcome(day)], today=day, told=[diary(day)])
    busy = of([outcome(day)], today=day, told=[diary(day, flights=40, running=90)])

    assert still.points == busy.points == 60


def test_each_leg_within_its_own_range_meets_its_quest() -> None:
    day = on(WEEKS[Quest.LEGS])
    past_range = replace(session(day), red_codes=frozenset({CheckCode.D1}))

    assert of([outcome(day)], today=day, sessions=[session(day)]).points == 60
    assert of([outcome(day)], today=day, sessions=[past_range]).points == 50


def test_a_quest_pays_once_and_begins_anew_each_week() -> None:
    first = WEEKS[Quest.STAIRS]
    told = [diary(on(first + n)) for n in range(7)]
    begun = PersonTold(at(on(first)), on(first), Side.LEFT)

    assert of([], today=on(first + 6), told=[begun, *told]).points == 10
    assert (
        of([], today=on(first + 7), told=[begun, *told]).quest
        != of([], today=on(first + 6), told=[begun, *told]).quest
    )


def test_a_session_against_advice_meets_no_quest() -> None:
    day = on(WEEKS[Quest.LEGS])
    against = session(day, pains=[answer(PainMoment.DURING, 4, followed=False)])

    found = of([outcome(day)], today=day, sessions=[against])

    assert found.quest is not None
    assert found.quest.days == 0


def test_a_second_session_of_a_quest_needs_a_plan_that_asks_for_it() -> None:
    day = on(WEEKS[Quest.HONEY])
    slow = replace(session(day), tempo=0.95)

    found = of([outcome(day, MOBILITY, done=False, trained=True)], today=day, sessions=[slow])

    assert found.quest is not None
    assert found.quest.days == 0


def test_outcomes_in_any_order_are_the_same() -> None:
    days = [outcome(on(0)), outcome(on(1), MOBILITY), outcome(on(2), done=False)]

    found = {of(order, today=on(3)).streak_days for order in permutations(days)}

    assert len(found) == 1


def test_every_reason_and_quest_of_a_programme_has_words() -> None:
    keys = {f"quest-{quest}" for quest in Quest} | {f"quest-{quest}-how" for quest in Quest}
    reasons = "morning recovery dropped assessment card quest rest-was-due full"
    keys |= {f"reason-{name}" for name in reasons.split()}

    assert keys - words.catalogue().keys == set()
