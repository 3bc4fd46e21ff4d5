"""Sport beside the programme, long sitting and shoes."""

from dataclasses import replace

import pytest

from coach import words
from coach.care.habits.daily import shoes_advice, sitting_nudge
from coach.care.habits.sport import had_sport, sport_advice, sport_disagreed
from coach.care.programme.terms import ProgrammePhase
from coach.care.told import DiaryTold, Told, WishesTold
from tests.care_builders import on
from tests.care_told_builders import at, diary, morning, run

CALM, EARLY, CONTROL, FUNCTIONAL, PREVENTION = ProgrammePhase
CALM_MORNINGS: tuple[Told, ...] = tuple(morning(on(day), 1) for day in range(10))
TENNIS = DiaryTold(at(on(5)), on(5), sport_min=60, sport_effort=6)


def advice(phase: ProgrammePhase, *told: Told, day: int = 8, hard: tuple[int, ...] = ()) -> str:
    hard_days = [on(number) for number in hard]
    fired = sport_advice(phase, told, day=on(day), hard_days=hard_days)
    return fired.key if fired else ""


def test_e25_in_the_calm_phase_running_and_jumping_wait_for_everybody() -> None:
    assert advice(CALM) == "habit-sport-calm"


@pytest.mark.parametrize("phase", [EARLY, CONTROL])
def test_e25_a_sport_that_agrees_with_the_knee_may_go_on(phase: ProgrammePhase) -> None:
    assert advice(phase, *CALM_MORNINGS, TENNIS) == "habit-sport-easy"


@pytest.mark.parametrize("phase", [EARLY, CONTROL])
def test_e25_a_sore_morning_after_sport_stops_it(phase: ProgrammePhase) -> None:
    sore = morning(on(6), 3)

    assert advice(phase, *CALM_MORNINGS, TENNIS, sore) == "habit-sport-stop"
    assert advice(phase, *CALM_MORNINGS, TENNIS, sore, day=34) == ""  # long ago
    player = WishesTold(at(on(0)), on(0), sport="tennis")
    assert advice(phase, *CALM_MORNINGS, TENNIS, sore, player, day=34) == "habit-sport-easy"


@pytest.mark.parametrize("felt", [run(on(5), 1, 3), run(on(5), 1, 1, settled=False)])
def test_e25_a_run_that_hurt_or_did_not_settle_stops_it(felt: Told) -> None:
    assert advice(EARLY, *CALM_MORNINGS, felt) == "habit-sport-stop"


def test_a_sore_morning_without_sport_the_day_before_counts_against_nothing() -> None:
    assert not sport_disagreed([*CALM_MORNINGS, TENNIS, morning(on(8), 5)], today=on(8))


def test_e25_in_the_functional_phase_running_comes_back_in_stages() -> None:
    assert advice(FUNCTIONAL, TENNIS) == "habit-sport-stages"


@pytest.mark.parametrize("phase", [EARLY, CONTROL, FUNCTIONAL])
@pytest.mark.parametrize(("hard", "waits"), [((8,), True), ((9,), True), ((10,), False)])
def test_e25_no_sport_on_the_day_of_tier_3_or_the_day_before(
    phase: ProgrammePhase, hard: tuple[int, ...], *, waits: bool
) -> None:
    assert (advice(phase, TENNIS, hard=hard) == "habit-sport-hard-day") is waits


def test_in_prevention_and_without_sport_there_is_nothing_to_say() -> None:
    assert advice(PREVENTION, TENNIS, hard=(8,)) == ""
    assert advice(EARLY, *CALM_MORNINGS, diary(on(5), flights=20), hard=(8,)) == ""


def test_whoever_wants_a_sport_hears_about_it_before_doing_it() -> None:
    dancer = WishesTold(at(on(0)), on(0), sport="dancing")
    runner = WishesTold(at(on(0)), on(0), wants_running=True)

    assert advice(EARLY, dancer) == advice(EARLY, runner) == "habit-sport-easy"


@pytest.mark.parametrize(
    ("day", "is_sport"),
    [
        (diary(on(0), running=5), True),
        (DiaryTold(at(on(0)), on(0), jumps=10), True),
        (TENNIS, False),  # another day
        (diary(on(0), flights=30), False),
        (DiaryTold(at(on(0)), on(0), cycling_min=30), False),  # what stands in for sport
        (DiaryTold(at(on(0)), on(0), cycling_min=30, is_cycling_hard=True), True),
        (run(on(0), 1), True),
    ],
)
def test_a_day_of_sport_is_one_with_running_jumping_or_sport(day: Told, *, is_sport: bool) -> None:
    assert had_sport([day], on(0)) is is_sport


def test_3_3_10_long_sitting_brings_a_tip_on_its_day() -> None:
    sat = DiaryTold(at(on(0)), on(0), long_sitting=1)

    found = sitting_nudge([sat], on(0))

    assert found is not None
    assert found.rule == "3.3.10"
    assert sitting_nudge([replace(sat, long_sitting=0)], on(0)) is None
    assert sitting_nudge([sat], on(1)) is None


@pytest.mark.parametrize(
    ("wishes", "key"),
    [
        (WishesTold(at(on(0)), on(0)), None),
        (WishesTold(at(on(0)), on(0), shoes_months=8), None),
        (WishesTold(at(on(0)), on(0), shoes_months=10), "habit-shoes-old"),  # two months later
        (WishesTold(at(on(0)), on(0), shoes_months=1, arch_flattens=True), "habit-shoes-uneven"),
    ],
)
def test_e43_shoes_are_worth_a_look_when_old_or_uneven(wishes: WishesTold, key: str | None) -> None:
    found = shoes_advice([wishes], today=on(62))

    assert (found.key if found else None) == key


def test_only_the_last_word_on_shoes_counts() -> None:
    old = WishesTold(at(on(0)), on(0), shoes_months=40)
    new = WishesTold(at(on(5)), on(5), shoes_months=0)

    assert shoes_advice([new, old], today=on(6)) is None
    assert shoes_advice([new, old], today=on(4)) is not None
    assert shoes_advice([], today=on(4)) is None


def test_every_habit_has_words_for_patient_and_physiotherapist() -> None:
    sports = ("calm", "easy", "stop", "stages", "hard-day")
    keys = {f"habit-sport-{name}" for name in sports}
    keys |= {"habit-sitting", "habit-shoes-old", "habit-shoes-uneven"}

    for key in {*keys, *(f"{key}-checked" for key in keys)}:
        assert words.text(key, minutes=30, months=12)
