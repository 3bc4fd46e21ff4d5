"""Back to running: what has to be calm first, six stages, and when a run waits."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise, permutations

import pytest

from coach import words
from coach.care.facts import PainMoment, SessionFacts
from coach.care.habits.readiness import missing_for_jumping, missing_for_running
from coach.care.habits.running import STAGES, Stage, running_stage
from coach.care.programme.terms import CareLog, ProgrammePhase
from coach.care.told import PersonTold, RunTold, Told
from coach.movement.vocabulary import Side
from tests.care_builders import answer, on, session
from tests.care_told_builders import at, morning, run, step_down

FUNCTIONAL, PREVENTION = ProgrammePhase.FUNCTIONAL, ProgrammePhase.PREVENTION
START = 14  # the day of the first run, after two weeks of calm mornings
MORNINGS: tuple[Told, ...] = tuple(morning(on(day), 0, worst=0) for day in range(120))
LEGS = (Side.LEFT, Side.RIGHT)


def ready(day: int = START - 1) -> list[Told]:
    """Return what a person tells who may begin the day after."""
    walk = run(on(day), 0, 2)
    return [*MORNINGS, walk, *(step_down(on(day), leg) for leg in LEGS)]


def missing(told: Sequence[Told], *sessions: SessionFacts, day: int = START) -> list[str]:
    log = CareLog(tuple(told), sessions)
    return [fired.key for fired in missing_for_running(log, phase=FUNCTIONAL, today=on(day))]


def stage(
    told: Sequence[Told],
    *,
    day: int,
    phase: ProgrammePhase = FUNCTIONAL,
    hard: Sequence[date] = (),
) -> Stage:
    log = CareLog(tuple(told))
    return running_stage(log, phase=phase, today=on(day), hard_days=hard)


def after_runs(*runs: RunTold, told: Sequence[Told] = MORNINGS, gap: int = 2) -> Stage:
    """Return the stage two days after the last of the runs."""
    last = max(one.day for one in runs)
    return stage([*told, *runs], day=(last - on(0)).days + gap)


def waits(found: Stage) -> list[str]:
    return [fired.key for fired in found.waits]


def test_whoever_has_two_calm_weeks_a_walk_and_step_downs_may_begin() -> None:
    assert missing(ready()) == []
    first = stage(ready(), day=START)
    assert (first.number, first.greens, first.may_run) == (1, 0, True)
    assert (first.walk_min, first.run_min, first.times) == (2, 1, 6)


def test_whoever_told_nothing_lacks_everything() -> None:
    assert missing([]) == [
        "habit-entry-mornings",
        "habit-entry-walk",
        "habit-entry-step-down",
        "habit-entry-quality",
    ]


def test_one_morning_above_one_in_two_weeks_is_not_calm() -> None:
    sore = morning(on(START - 5), 2, knee=Side.RIGHT)

    assert missing([*ready(), sore]) == ["habit-entry-mornings"]


@pytest.mark.parametrize(
    ("walk", "is_enough"),
    [
        (run(on(START), 0, 2), True),
        (run(on(START), 0, 3), False),
        (run(on(START - 20), 0, 0), False),  # the last one counts
        (run(on(START), 0, None), True),  # not told, so the one before counts
        (run(on(START + 1), 0, 5), True),  # its day has not come
    ],
)
def test_the_last_brisk_walk_has_to_be_easy(walk: RunTold, *, is_enough: bool) -> None:
    before = run(on(START - 2), 0, 1 if is_enough else 3)
    told = [fact for fact in ready() if not isinstance(fact, RunTold)]

    assert (missing([*told, before, walk]) == []) is is_enough


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (step_down(on(13), Side.LEFT, pain=2), step_down(on(13), Side.RIGHT)),
        (step_down(on(13), Side.LEFT), step_down(on(13), Side.RIGHT, pain=None)),
        (step_down(on(13), Side.LEFT, cm=15), step_down(on(13), Side.RIGHT)),
        (step_down(on(13), Side.LEFT), step_down(on(12), Side.LEFT)),
    ],
)
def test_step_downs_have_to_be_easy_high_and_of_both_legs(left: Told, right: Told) -> None:
    walk = run(on(13), 0, 1)

    assert missing([*MORNINGS, walk, left, right]) == ["habit-entry-step-down"]


def test_step_downs_of_a_session_speak_for_the_knee_as_a_test_does() -> None:
    told = [*MORNINGS, run(on(13), 0), step_down(on(13), Side.BOTH, cm=10)]
    done = session(on(12), pains=[answer(PainMoment.AFTER, 1)])
    start = replace(done.start, exercise_id="lateral_step_down", level=3)
    easy = replace(done, start=start, full_left=24, full_right=24)

    assert missing(told, easy) == []
    for other in (
        replace(easy, start=replace(start, level=2)),
        replace(easy, full_right=7),
        replace(easy, pains=()),
        replace(easy, pains=(answer(PainMoment.AFTER, 1), answer(PainMoment.DURING, None))),
        replace(easy, pains=(answer(PainMoment.AFTER, 2),)),
        replace(easy, start=replace(start, exercise_id="low_step_down")),
    ):
        assert missing(told, other) == ["habit-entry-step-down"]


def test_e20_a_quality_that_stays_the_same_three_times_is_no_obstacle() -> None:
    told = [fact for fact in ready() if fact.day != on(13) or isinstance(fact, RunTold)]
    tests = [
        step_down(on(day), leg, quality=quality)
        for day, quality in ((-15, 4), (-1, 4), (13, 4))
        for leg in LEGS
    ]
    morning_again = morning(on(13), 0)

    assert missing([*told, morning_again, *tests]) == []
    assert missing([*told, morning_again, *tests[2:]]) == ["habit-entry-quality"]


def test_in_prevention_step_downs_are_not_asked_for_again() -> None:
    log = CareLog((*MORNINGS, run(on(13), 0)))

    assert missing_for_running(log, phase=PREVENTION, today=on(START)) == ()


def test_e25_before_the_functional_phase_running_waits() -> None:
    for phase in (ProgrammePhase.CALM, ProgrammePhase.EARLY, ProgrammePhase.CONTROL):
        assert waits(stage(ready(), day=START, phase=phase)) == ["habit-run-later"]


def test_e40_the_stages_are_those_of_the_rules() -> None:
    assert STAGES == {
        1: (2, 1, 6),
        2: (2, 2, 5),
        3: (2, 3, 5),
        4: (1, 5, 4),
        5: (1, 8, 3),
        6: (0, 20, 1),
    }


def test_e40_a_stage_is_done_twice_and_lasts_a_week() -> None:
    runs = [run(on(START), 1), run(on(START + 2), 1)]

    numbers = [stage([*MORNINGS, *runs], day=START + day).number for day in range(1, 8)]

    assert numbers == [1, 1, 1, 1, 1, 1, 2]


def test_e40_every_stage_takes_at_least_a_week_until_the_last() -> None:
    told: list[Told] = ready()
    begun: dict[int, int] = {}
    for day in range(START, 60):
        found = stage(told, day=day)
        if found.may_run:
            begun.setdefault(found.number, day)
            told.append(run(on(day), found.number))

    starts = list(begun.values())
    assert list(begun) == [1, 2, 3, 4, 5, 6]
    assert min(b - a for a, b in pairwise(starts)) == 7
    assert stage(told, day=max(starts) + 8).is_through


def test_e40_a_day_lies_between_two_runs() -> None:
    told = [*ready(), run(on(START), 1)]

    assert waits(stage(told, day=START)) == ["habit-run-day-between"]
    assert waits(stage(told, day=START + 1)) == ["habit-run-day-between"]
    assert stage(told, day=START + 2).may_run


def test_a_run_without_a_day_between_is_no_second_green_one() -> None:
    found = after_runs(run(on(START), 1), run(on(START + 1), 1), gap=6)

    assert (found.number, found.greens) == (1, 1)


def test_three_runs_in_a_week_are_the_most() -> None:
    told = [*ready(), *(run(on(START + day), 1) for day in (0, 2, 4))]

    assert waits(stage(told, day=START + 6)) == ["habit-run-enough"]
    assert stage(told, day=START + 7).may_run


@pytest.mark.parametrize(
    ("second", "number", "greens"),
    [
        (run(on(START + 9), 2), 2, 1),
        (run(on(START + 9), 2, 3), 2, 0),  # amber: repeat
        (run(on(START + 9), 2, 1, settled=False), 2, 0),
        (run(on(START + 9), 2, 5), 1, 0),  # red: one back
        (run(on(START + 9), 2, None), 2, 0),  # not known: moves nothing
        (run(on(START + 9), 2, 0, settled=None), 2, 0),
        (run(on(START + 9), 1), 2, 0),  # an easier one is fine and is not the stage
        (run(on(START + 9), 4), 2, 0),  # a harder one does not jump ahead
    ],
)
def test_e40_green_goes_on_amber_repeats_and_red_goes_one_back(
    second: RunTold, number: int, greens: int
) -> None:
    found = after_runs(run(on(START), 1), run(on(START + 4), 1), second)

    assert (found.number, found.greens) == (number, greens)


def test_an_amber_run_makes_the_green_one_before_it_begin_again() -> None:
    found = after_runs(run(on(START), 1), run(on(START + 2), 1, 4), run(on(START + 4), 1))

    assert (found.number, found.greens) == (1, 1)


def test_the_first_stage_has_none_below_it() -> None:
    found = after_runs(run(on(START), 1, 7))

    assert (found.number, found.greens) == (1, 0)


@pytest.mark.parametrize(("pain", "number"), [(1, 2), (2, 2), (3, 1)])
def test_the_morning_after_speaks_for_the_run(pain: int, number: int) -> None:
    told = [fact for fact in MORNINGS if fact.day != on(START + 10)]
    told.append(morning(on(START + 10), pain))
    runs = [run(on(START), 1), run(on(START + 4), 1), run(on(START + 9), 2)]

    found = stage([*told, *runs], day=START + 12)

    assert found.number == number  # 2 is amber on usual mornings of 0, 3 is red
    assert found.greens == (1 if pain == 1 else 0)


def test_a_run_whose_morning_was_not_told_is_not_green_yet() -> None:
    told = [fact for fact in MORNINGS if fact.day != on(START + 1)]

    assert after_runs(run(on(START), 1), told=told).greens == 0


@pytest.mark.parametrize(("pause", "number"), [(7, 3), (8, 2), (21, 2), (22, 1), (60, 1)])
def test_e4_a_pause_takes_a_stage_back_and_a_long_one_begins_anew(pause: int, number: int) -> None:
    runs = [run(on(START + day), 1 + day // 7) for day in (0, 3, 7, 10, 14)]

    assert stage([*MORNINGS, *runs], day=START + 14 + pause).number == number


def test_after_a_long_pause_what_must_be_calm_is_asked_again() -> None:
    told = [*ready(), run(on(START), 1)]

    assert waits(stage(told, day=START + 21)) == []
    assert waits(stage(told, day=START + 40)) == ["habit-entry-walk", "habit-entry-step-down"]


def test_a_run_waits_for_a_calm_morning() -> None:
    unanswered = [fact for fact in ready() if fact.day != on(START)]
    told = [*ready(), morning(on(START), 2)]

    assert waits(stage(unanswered, day=START)) == ["habit-run-morning"]
    assert "habit-run-morning" in waits(stage(told, day=START))


@pytest.mark.parametrize(("day", "is_free"), [(0, False), (1, False), (2, True)])
def test_e25_no_run_on_the_day_of_tier_3_or_the_day_before(day: int, *, is_free: bool) -> None:
    hard = [on(START + day)]

    assert stage(ready(), day=START, hard=hard).may_run is is_free
    assert stage(ready(), day=START, hard=hard, phase=PREVENTION).may_run


def test_runs_told_in_any_order_are_the_same_way() -> None:
    runs = [run(on(START), 1), run(on(START + 3), 1, 4), run(on(START + 5), 1, 5)]

    found = {stage([*order, *MORNINGS], day=START + 7).greens for order in permutations(runs)}

    assert found == {0}


def test_of_two_runs_on_a_day_the_worse_decides() -> None:
    found = after_runs(run(on(START), 1), run(on(START), 1, 4))

    assert found.greens == 0


def test_jumps_are_for_adults_in_prevention_without_symptoms() -> None:
    adult = PersonTold(at(on(0)), on(0), Side.LEFT, born=1960)
    calm = CareLog((*MORNINGS, adult))

    assert missing_for_jumping(calm, phase=PREVENTION, today=on(START)) == ()
    assert [
        fired.key for fired in missing_for_jumping(CareLog(), phase=FUNCTIONAL, today=on(START))
    ] == ["habit-jump-phase", "habit-jump-adult", "habit-jump-symptoms"]


@pytest.mark.parametrize(("born", "is_adult"), [(None, False), (2008, False), (2007, True)])
def test_an_age_that_is_not_sure_is_not_adult(born: int | None, *, is_adult: bool) -> None:
    person = PersonTold(at(on(0)), on(0), Side.LEFT, born=born)
    log = CareLog((*MORNINGS, person))

    assert (missing_for_jumping(log, phase=PREVENTION, today=on(START)) == ()) is is_adult


def test_every_reason_to_wait_has_words_for_patient_and_physiotherapist() -> None:
    entries = ("mornings", "walk", "step-down", "quality")
    keys = {f"habit-entry-{name}" for name in entries}
    keys |= {f"habit-run-{name}" for name in ("later", "day-between", "enough", "morning")}
    keys |= {f"habit-jump-{name}" for name in ("phase", "adult", "symptoms")}

    assert {*keys, *(f"{key}-checked" for key in keys)} - words.catalogue().keys == set()
    assert "20" in words.text("habit-run-stage", walk=0, run=20, times=1)
