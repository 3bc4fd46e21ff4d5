"""Timing a hold: only time inside the band counts, and a short dip ends nothing."""

import itertools
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.movement.exercise import Band
from coach.movement.holds import (
    BEGIN_S,
    FORGIVEN_S,
    LEAST_HELD_S,
    Held,
    HoldState,
    end,
    held_s,
    step,
)
from coach.movement.vocabulary import Side, Signal

BAND = Band(Signal.TRUNK_LEAN, at_least=15.0, at_most=60.0)
INSIDE, OUTSIDE = 30.0, 5.0
FPS = 20


def path(*parts: tuple[float, float]) -> list[tuple[float, float]]:
    """Return (t_s, value) of stretches of (seconds, value)."""
    samples: list[tuple[float, float]] = []
    for seconds, value in parts:
        samples += [(len(samples) / FPS + i / FPS, value) for i in range(round(seconds * FPS))]
    return [(i / FPS, value) for i, (_, value) in enumerate(samples)]


def fold(samples: Iterable[tuple[float, float]]) -> tuple[HoldState, list[Held]]:
    state, found = HoldState(side=Side.BOTH), []
    for t_s, value in samples:
        state, held = step(state, BAND, t_s=t_s, value=value)
        if held is not None:
            found.append(held)
    state, last = end(state)
    return state, [*found, last] if last is not None else found


def test_a_stay_in_the_band_is_one_hold_of_its_length() -> None:
    _, found = fold(path((2.0, OUTSIDE), (10.0, INSIDE), (2.0, OUTSIDE)))

    assert len(found) == 1
    assert found[0].held_s == pytest.approx(10.0, abs=1.5 / FPS)
    assert found[0].start_s == pytest.approx(2.0, abs=1.5 / FPS)
    assert found[0].end_s == pytest.approx(12.0, abs=1.5 / FPS)


def test_a_short_dip_is_forgiven_but_not_held() -> None:
    _, found = fold(path((4.0, INSIDE), (0.5, OUTSIDE), (4.0, INSIDE), (2.0, OUTSIDE)))

    assert len(found) == 1
    assert found[0].held_s == pytest.approx(8.0, abs=3 / FPS)
    assert found[0].end_s - found[0].start_s == pytest.approx(8.5, abs=2 / FPS)


def test_a_long_dip_ends_the_hold_and_another_begins() -> None:
    _, found = fold(path((4.0, INSIDE), (1.0, OUTSIDE), (4.0, INSIDE)))

    assert len(found) == 2
    assert found[0].end_s < found[1].start_s


def test_passing_through_the_band_is_no_hold() -> None:
    state, found = fold(path((1.0, OUTSIDE), (BEGIN_S / 2, INSIDE), (1.0, OUTSIDE)))

    assert found == []
    assert held_s((state,)) is None


def test_a_stay_shorter_than_a_hold_is_a_try() -> None:
    _, found = fold(path((LEAST_HELD_S - 0.5, INSIDE), (2.0, OUTSIDE)))

    assert found == []


def test_what_was_not_seen_is_not_held() -> None:
    samples = [(t_s, value) for t_s, value in path((8.0, INSIDE)) if not 3.0 < t_s < 5.0]

    _, found = fold(samples)

    assert len(found) == 2
    assert sum(held.held_s for held in found) <= 6.0 + 2 / FPS


def test_both_ends_of_the_band_count() -> None:
    _, found = fold(path((4.0, INSIDE), (1.0, 70.0), (4.0, INSIDE)))

    assert len(found) == 2


@given(st.lists(st.booleans(), min_size=5, max_size=300))
def test_no_more_is_held_than_was_inside(inside: list[bool]) -> None:
    samples = [(i / FPS, INSIDE if one else OUTSIDE) for i, one in enumerate(inside)]

    _, found = fold(samples)

    assert sum(held.held_s for held in found) <= sum(inside) / FPS
    for held in found:
        assert held.held_s <= held.end_s - held.start_s + 1e-9
        assert held.held_s >= LEAST_HELD_S
    for before, after in itertools.pairwise(found):
        assert after.start_s - before.end_s > FORGIVEN_S
