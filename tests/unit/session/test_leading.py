"""The tempo by ear: a tick a second, a tock where the next part begins, and its word."""

from dataclasses import replace

import pytest

from coach.movement.events import Reading
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Phase, Stage
from coach.session.leading import Beat, beat_of, next_word
from tests.screens.fakes import exercise, reading

RAISE = exercise("straight_leg_raise")  # up 3 s, held 2 s, down 3 s
BALANCE = exercise("single_leg_balance")


def at(phase: Phase | None, elapsed_s: float, *, stage: Stage = Stage.EXERCISING) -> Reading:
    return replace(reading(), phase=phase, phase_elapsed_s=elapsed_s, stage=stage)


def beats(phase: Phase, *, seconds: float, of: Exercise = RAISE) -> list[tuple[Beat, float]]:
    found = []
    before = None
    for tick in range(1, round(seconds * 20) + 1):
        now = at(phase, tick / 20)
        beat = beat_of(before, now, of)
        if beat is not None:
            found.append((beat, tick / 20))
        before = now
    return found


def test_a_lift_of_three_seconds_ticks_twice_and_tocks_once() -> None:
    assert beats(Phase.CONCENTRIC, seconds=6.0) == [
        (Beat.TICK, 1.0),
        (Beat.TICK, 2.0),
        (Beat.TOCK, 3.0),
    ]


def test_a_hold_at_the_top_has_its_own_time() -> None:
    assert beats(Phase.TOP_PAUSE, seconds=5.0) == [(Beat.TICK, 1.0), (Beat.TOCK, 2.0)]


def test_the_rest_between_two_repetitions_is_nobodys_business() -> None:
    assert beats(RAISE.tempo.order[-1], seconds=10.0) == []


def test_nothing_is_told_of_holds_or_of_whom_nobody_sees() -> None:
    assert beats(Phase.CONCENTRIC, seconds=5.0, of=BALANCE) == []
    assert beat_of(None, None, RAISE) is None
    assert beat_of(at(None, 0.0), at(None, 1.0), RAISE) is None
    waits = at(Phase.CONCENTRIC, 3.0, stage=Stage.READY)
    assert beat_of(at(Phase.CONCENTRIC, 2.9), waits, RAISE) is None


@pytest.mark.parametrize(
    ("phase", "key"),
    [
        (Phase.CONCENTRIC, "phase-hold"),
        (Phase.TOP_PAUSE, "phase-down"),
        (Phase.ECCENTRIC, None),
    ],
)
def test_the_next_part_of_a_lift_has_a_word(phase: Phase, key: str | None) -> None:
    assert next_word(phase, RAISE) == key


def test_a_part_without_a_time_of_its_own_is_passed_over() -> None:
    no_hold = replace(RAISE, tempo=replace(RAISE.tempo, top_pause_s=0.0))

    assert next_word(Phase.CONCENTRIC, no_hold) == "phase-down"
