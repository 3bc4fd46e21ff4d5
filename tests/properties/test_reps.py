"""What must hold for the rep machine, whatever signal it is fed."""

import math
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from coach.movement.curve import Curve
from coach.movement.cycles import Cycle, Drop, Dropped, Outcome, RepRule
from coach.movement.reps import (
    LEAP_S,
    LEAVE,
    NEAR_SHARE,
    QUIET_RETURN_SHARE,
    QUIET_SPREAD,
    TURN_BACK_SHARE,
    RepState,
    accept,
    attempt_change,
    end_of_recording,
    step,
)
from tests.movement_builders import way

MIN_CHANGE = 16.0  # like degrees of knee flexion
RULE = RepRule(min_change=MIN_CHANGE)
SLOWEST_S = 1.5  # for each smallest change of the reach; slower cannot be told from standing quiet
ANNOUNCED_WITHIN_S = 0.3  # of the return
FRAME_S = 1 / 32  # powers of two, so that sums and shifts of times are exact
THOROUGH = settings(max_examples=20)
QUICK = settings(max_examples=12)

Stream = list[tuple[float, float | None]]
Told = list[tuple[float, Outcome]]


def _fold(
    stream: Stream, state: RepState | None = None, *, rule: RepRule = RULE
) -> tuple[RepState, Told]:
    """Feed a stream; counted cycles are accepted, as the analysis does."""
    state = RepState() if state is None else state
    told: Told = []
    for t_s, x in stream:
        state, outcome = step(state, rule, t_s=t_s, x=x)
        if isinstance(outcome, Cycle):
            state = accept(state, outcome)
        if outcome is not None:
            told.append((t_s, outcome))
    return state, told


def _cycles(told: Told) -> list[Cycle]:
    return [outcome for _, outcome in told if isinstance(outcome, Cycle)]


def _timed(values: list[float], *, from_s: float = 0.0) -> Stream:
    return [(from_s + index * FRAME_S, value) for index, value in enumerate(values)]


def _path(knots: list[tuple[float, int]]) -> list[float]:
    """Return a path through (value, frames to get there), straight between them."""
    values = [0.0] * 32
    for target, frames in knots:
        start = values[-1]
        values += [start + (target - start) * step / frames for step in range(1, frames + 1)]
    return values


KNOTS = st.lists(
    st.tuples(
        st.floats(-1.0, 8.0).map(lambda share: share * MIN_CHANGE),  # a joint has an end
        st.integers(1, 48),
    ),
    max_size=10,
)


@THOROUGH
@given(st.lists(st.floats(0.0, MIN_CHANGE - 0.01), max_size=300))
def test_noise_inside_the_band_never_counts(values: list[float]) -> None:
    _, told = _fold(_timed(values))

    assert all(
        isinstance(outcome, Dropped) and outcome.why is Drop.TOO_SMALL for _, outcome in told
    )


@THOROUGH
@given(st.lists(st.floats(0.0, 200.0), max_size=200).map(sorted), st.integers(0, 400))
def test_going_further_and_further_and_staying_there_is_no_repetition(
    rising: list[float], stays: int
) -> None:
    values = [0.0] * 32 + rising + [(rising or [0.0])[-1]] * stays

    state, told = _fold(_timed(values))

    assert _cycles(told) == []
    assert end_of_recording(state, RULE) is None


@THOROUGH
@given(
    st.floats(2 * MIN_CHANGE, 150.0),
    st.lists(
        st.floats(max(TURN_BACK_SHARE, QUIET_RETURN_SHARE, NEAR_SHARE) + 0.02, 1.0), max_size=300
    ),
)
def test_without_a_return_nothing_counts_however_it_moves_at_depth(
    depth: float, shares: list[float]
) -> None:
    values = [0.0] * 32 + [depth] * 3 + [depth * share for share in shares]

    state, told = _fold(_timed(values))

    assert told == []
    assert end_of_recording(state, RULE) is None


def _upswings(values: list[float]) -> int:
    """Return how often the signal turned upwards and then stood out from all before it by enough.

    A turn is a rise of at least the spread that is still called quiet.
    """
    low, high, lowest, count, rising = values[0], values[0], values[0], 0, False
    for value in values:
        lowest = min(lowest, value)
        if rising:
            high = max(high, value)
            if value < high - QUIET_SPREAD * MIN_CHANGE:
                rising, low = False, value
        else:
            low = min(low, value)
            if value > low + QUIET_SPREAD * MIN_CHANGE and value >= lowest + MIN_CHANGE:
                rising, high, count = True, value, count + 1
    return count


@settings(max_examples=30)
@given(KNOTS)
@example([(7 * MIN_CHANGE, 64), (1.6 * MIN_CHANGE, 32), (0.0, 96), (0.0, 32)])  # slow at the end
def test_there_are_never_more_repetitions_than_excursions(knots: list[tuple[float, int]]) -> None:
    values = _path(knots)

    _, told = _fold(_timed(values))

    assert len(_cycles(told)) <= _upswings(values)


@THOROUGH
@given(KNOTS)
def test_every_cycle_reaches_the_smallest_change_and_they_follow_each_other(
    knots: list[tuple[float, int]],
) -> None:
    _, told = _fold(_timed(_path(knots)))

    cycles = _cycles(told)
    assert all(cycle.peak_change >= MIN_CHANGE for cycle in cycles)
    assert all(cycle.start_s <= cycle.turn_s < cycle.end_s for cycle in cycles)
    assert all(before.end_s <= after.start_s for before, after in pairwise(cycles))
    assert all(
        max(sample.change for sample in cycle.samples if sample.t_s >= cycle.start_s)
        == cycle.peak_change
        for cycle in cycles
    )


@THOROUGH
@given(KNOTS, st.data())
def test_unseen_samples_change_nothing(knots: list[tuple[float, int]], data: st.DataObject) -> None:
    stream = _timed(_path(knots))
    gaps = data.draw(st.sets(st.integers(0, len(stream)), max_size=20))
    with_gaps: Stream = []
    for index, sample in enumerate(stream):
        if index in gaps:
            with_gaps += [(sample[0] - FRAME_S / 4, None), (sample[0] - FRAME_S / 8, None)]
        with_gaps.append(sample)

    assert _fold(with_gaps) == _fold(stream)


@THOROUGH
@given(KNOTS, st.data())
def test_pausing_and_going_on_with_the_state_changes_nothing(
    knots: list[tuple[float, int]], data: st.DataObject
) -> None:
    stream = _timed(_path(knots))
    cut = data.draw(st.integers(0, len(stream)))

    state, before = _fold(stream[:cut])
    first = _fold(stream[cut:], state)
    again = _fold(stream[cut:], state)

    assert first == again
    assert (first[0], before + first[1]) == _fold(stream)


@QUICK
@given(KNOTS)
def test_equal_input_gives_equal_states_that_can_be_set_members(
    knots: list[tuple[float, int]],
) -> None:
    one, _ = _fold(_timed(_path(knots)))
    other, _ = _fold(_timed(_path(knots)))

    assert one == other
    assert len({one, other}) == 1


@THOROUGH
@given(KNOTS)
def test_only_the_change_matters_not_its_sign_unit_or_hour(knots: list[tuple[float, int]]) -> None:
    values = _path(knots)
    _, plain = _fold(_timed(values))

    upside_down = _fold(_timed([-x for x in values]), rule=RepRule(min_change=-MIN_CHANGE))[1]
    other_unit = _fold(_timed([x / 64 for x in values]), rule=RepRule(MIN_CHANGE / 64))[1]
    later = _fold(_timed(values, from_s=4096.0))[1]

    assert upside_down == plain
    assert [t_s for t_s, _ in other_unit] == [t_s for t_s, _ in plain]
    assert [t_s - 4096.0 for t_s, _ in later] == [t_s for t_s, _ in plain]


@st.composite
def clean_reps(draw: st.DrawFn) -> tuple[float, tuple[float, float, float, float]]:
    """Return a reach in smallest changes and seconds out, of the pause, back and of the rest."""
    reach = draw(st.floats(1.5, 5.0))
    slowest_s = min(SLOWEST_S * reach, 5.0)
    out_s, back_s = draw(st.floats(0.6, slowest_s)), draw(st.floats(0.6, slowest_s))
    return reach, (out_s, draw(st.floats(0.0, 2.5)), back_s, draw(st.floats(0.3, 3.0)))


@QUICK
@given(
    st.integers(1, 6),
    st.sampled_from([10.0, 15.0, 24.0, 30.0, 60.0]),
    st.sampled_from([Curve.STRAIGHT, Curve.FROM_STANDING, Curve.TO_STANDING]),
    clean_reps(),
)
def test_clean_repetitions_are_all_counted_at_any_rate(
    count: int, fps: float, curve: Curve, clean: tuple[float, tuple[float, float, float, float]]
) -> None:
    reach, (out_s, pause_s, back_s, rest_s) = clean
    if curve is Curve.TO_STANDING:
        # Upright the signal hardly moves for more than a third of either way: together with the
        # pause that must stay below the time after which standing is no turning point any more.
        out_s, pause_s, back_s = min(out_s, 3.0), min(pause_s, 1.5), min(back_s, 3.0)
    rep_s = out_s + pause_s + back_s + rest_s
    end_s = 1.0 + count * rep_s + 1.0
    stream: Stream = []
    for index in range(round(end_s * fps)):
        t_s = index / fps
        number, within_s = divmod(t_s - 1.0, rep_s)
        share = 0.0
        if 0 <= number < count:
            share = way(within_s, out_s=out_s, pause_s=pause_s, back_s=back_s)
        stream.append((t_s, 40.0 + reach * MIN_CHANGE * curve.signal_share(share)))

    _, told = _fold(stream, rule=RepRule(MIN_CHANGE, curve=curve))

    assert len(_cycles(told)) == count
    assert len(told) == count  # and nothing else is said


@QUICK
@given(st.floats(1.5, 5.0), st.integers(20, 60), st.integers(20, 60))
def test_a_deep_person_and_a_shallow_one_are_both_counted(
    reach: float, out_frames: int, back_frames: int
) -> None:
    one = [(reach * MIN_CHANGE, out_frames), (0.0, back_frames), (0.0, 32)]

    _, told = _fold(_timed(_path(one * 3)))

    assert len(_cycles(told)) == 3


@QUICK
@given(st.floats(4.0, 8.0))
def test_once_the_own_range_is_known_a_fidget_is_none(reach: float) -> None:
    whole = [(reach * MIN_CHANGE, 32), (0.0, 32), (0.0, 32)]
    fidget = [(1.2 * MIN_CHANGE, 32), (0.0, 32), (0.0, 32)]
    assume(0.4 * reach * MIN_CHANGE > 1.2 * MIN_CHANGE)

    state, _ = _fold(_timed(_path(whole * 2)))
    _, told = _fold(_timed(_path(fidget), from_s=100.0), state)

    assert attempt_change(state, RULE) > 1.2 * MIN_CHANGE
    assert _cycles(told) == []


@THOROUGH
@given(st.floats(-5.0, 5.0), st.floats(2.0, 6.0))
def test_standing_a_little_lower_afterwards_becomes_the_new_rest(off: float, reach: float) -> None:
    depth = reach * MIN_CHANGE
    first = [(depth, 48), (off, 48), (off, 64)]
    second = [(off + depth, 48), (off, 48), (off, 64)]

    state, told = _fold(_timed(_path(first + second)))

    assert len(_cycles(told)) == 2
    assert state.rest is not None
    assert math.isclose(state.rest, off, abs_tol=LEAVE * MIN_CHANGE)


@THOROUGH
@given(back_frames=st.integers(48, 160), reach=st.floats(2.0, 6.0), off=st.floats(-1.0, 1.0))
def test_whoever_stops_near_rest_is_counted_soon_however_slowly_they_came_back(
    back_frames: int, reach: float, off: float
) -> None:
    way_out, depth = 48, reach * MIN_CHANGE
    stops_s = (32 + way_out + back_frames) * FRAME_S

    _, told = _fold(_timed(_path([(depth, way_out), (off, back_frames), (off, 64)])))

    ((told_s, cycle),) = told
    assert isinstance(cycle, Cycle)
    assert told_s - stops_s <= ANNOUNCED_WITHIN_S


@QUICK
@given(depth=st.floats(min_value=2.0, max_value=6.0))
def test_sitting_down_for_long_becomes_the_new_rest_and_standing_up_the_next(depth: float) -> None:
    level = depth * MIN_CHANGE
    path = [0.0] * 60 + [level] * round((RULE.stays_s + 2) / FRAME_S) + [0.0] * 60

    state, told = _fold(_timed(path))

    assert _cycles(told) == []
    assert state.change(0.0, RULE) == pytest.approx(0.0)
    assert not state.is_open


def test_where_the_far_end_is_standing_it_never_becomes_rest() -> None:
    path = [0.0] * 60 + [5 * MIN_CHANGE] * round((RULE.stays_s + 2) / FRAME_S) + [0.0] * 60

    state, told = _fold(_timed(path), rule=replace(RULE, ends_in_rest=False))

    assert len(_cycles(told)) == 1
    assert state.change(0.0, RULE) == pytest.approx(0.0)


@QUICK
@given(leap=st.floats(min_value=1.0, max_value=20.0), seconds=st.floats(0.05, LEAP_S - 0.1))
def test_a_leap_of_the_landmarks_away_from_the_target_leaves_rest_where_it_was(
    leap: float, seconds: float
) -> None:
    path = [0.0] * 60 + [-leap * MIN_CHANGE] * max(1, round(seconds / FRAME_S)) + [0.0] * 60

    state, told = _fold(_timed(path))

    assert _cycles(told) == []
    assert state.change(0.0, RULE) == pytest.approx(0.0)


def test_a_state_says_how_far_a_value_lies_from_rest() -> None:
    assert RepState().change(3.0, RULE) is None
    assert RepState(rest=10.0).change(13.0, RULE) == 3.0
    assert RepState(rest=10.0).change(13.0, replace(RULE, min_change=-1.0)) == -3.0
