"""The tempo game asks for no more than the plan, waits for the person, and cannot be lost."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.movement.analysis import analyse, begin
from coach.movement.analysis import reading as now_read
from coach.movement.events import ActiveCheck
from coach.movement.exercise import TempoRule
from coach.movement.vocabulary import CheckCode, Level, Phase, Side
from coach.paths import data_dir
from coach.records.landmark_files import read_landmarks
from coach.screens.game.flight import (
    DIMMEST,
    LATE_MOST_S,
    ON_TIME_S,
    Flight,
    step,
)
from coach.screens.game.outlook import breath, path_height, reps_ahead
from coach.screens.game.seen import LEAST_REACH, Seen, Task, reach_of, seen_of
from coach.screens.game.tempo_path import path_of
from coach.session.snapshot import SetStage, Timing
from tests.screens.fakes import exercise, reading, snapshot

pytestmark = pytest.mark.whole

FRAME_S = 1 / 60
PATH = path_of(TempoRule(3.0, 1.0, 3.0, 1.0, Phase.ECCENTRIC))
FOLLOWED = Seen(Task.FOLLOW, PATH, 0.0, reps_left=8)


def flown(
    progress_at: Callable[[float], float | None],
    *,
    seconds: float,
    seen: Seen = FOLLOWED,
    flight: Flight | None = None,
) -> list[Flight]:
    """Fly for some seconds with the progress at each instant; return every state."""
    states = [flight or Flight()]
    for index in range(round(seconds / FRAME_S)):
        now = replace(seen, progress=progress_at(index * FRAME_S))
        states.append(step(states[-1], now, dt_s=FRAME_S))
    return states


def on_tempo(*, times: float = 1.0, depth: float = 1.0) -> Callable[[float], float]:
    """Somebody who does one repetition as the path has it, `times` as slowly."""
    return lambda t_s: depth * PATH.height(t_s / times)


def lit_share(states: Sequence[Flight]) -> float:
    """Return how much of the way in flight the lantern was in time, 0..1."""
    flying = [state for state in states if state.is_flying]
    return sum(abs(state.offset_s) <= ON_TIME_S for state in flying) / len(flying)


def rep_of(states: Sequence[Flight]) -> Flight:
    """The state just after the repetition."""
    return next(state for state in states if state.last is not None)


@pytest.mark.parametrize("depth", [0.6, 0.85, 1.0, 1.1])
def test_staying_on_the_tempo_lights_the_trail_whatever_ones_own_depth(depth: float) -> None:
    states = flown(on_tempo(depth=depth), seconds=8)

    again = flown(on_tempo(depth=depth), seconds=8, flight=states[-1])

    for one in (states, again):
        assert lit_share(one) >= 0.9


def test_whoever_moves_as_shown_lights_the_trail_in_front_of_the_real_analysis() -> None:
    squat = exercise()
    poses = read_landmarks(data_dir("assets") / "demo" / f"{squat.id}.npz").poses
    state, flight, last_s = begin(squat), Flight(), poses[0].t_s
    reps: list[list[Flight]] = [[]]

    for pose in poses:
        state, _ = analyse(state, pose, squat)
        seen = seen_of(snapshot(exercise=squat, reading=now_read(state)))
        flight = step(flight, seen, dt_s=pose.t_s - last_s)
        last_s = pose.t_s
        if flight.is_flying:
            reps[-1].append(flight)
        elif reps[-1]:
            reps.append([])

    assert len(reps) == 5 + 1  # after the fifth the next one never begins
    assert min(lit_share(rep) for rep in reps[:-1]) >= 0.9


def test_early_is_before_the_ring_and_softer() -> None:
    states = flown(on_tempo(times=0.4), seconds=2)

    ahead = max(state.offset_s for state in states)
    softest = min(state.glow for state in states if state.is_flying)

    assert ahead > 2 * ON_TIME_S - 0.1  # of an offset that is eased over 0.16 s
    assert softest < 0.85
    assert softest >= DIMMEST


def test_late_is_behind_the_ring_and_the_ring_waits() -> None:
    states = flown(on_tempo(times=3.0), seconds=20)

    behind = min(state.offset_s for state in states)

    assert behind < -ON_TIME_S
    assert behind >= -LATE_MOST_S


def test_a_slower_way_is_a_longer_light() -> None:
    usual, slow = (rep_of(flown(on_tempo(times=times), seconds=24)) for times in (1.0, 3.0))

    assert slow.at > 2 * usual.at
    assert slow.trail[-1].at == pytest.approx(slow.at, abs=1.0)  # an offset may be that large


def test_the_path_waits_until_the_person_begins() -> None:
    states = flown(lambda _: 0.0, seconds=30)

    assert states[-1].at == 0.0
    assert not states[-1].is_flying


def test_after_a_repetition_it_glides_to_the_next_and_waits_there() -> None:
    states = flown(on_tempo(), seconds=40)

    assert states[-1].at == pytest.approx(states[-1].begins_at)
    assert states[-1].at == pytest.approx(states[-600].at)
    assert states[-1].last is not None


progresses = st.lists(st.one_of(st.none(), st.floats(-0.2, 1.6)), min_size=1, max_size=60)


@settings(max_examples=12, deadline=None)
@given(progresses, st.floats(LEAST_REACH, 1.0), st.integers(0, 12))
def test_the_path_never_goes_beyond_the_plan(
    progress: list[float | None], reach: float, reps_left: int
) -> None:
    seen = replace(FOLLOWED, reach=reach, reps_left=reps_left)
    states = flown(lambda t_s: progress[int(t_s / 0.4) % len(progress)], seconds=8, seen=seen)

    for state in states[::20]:
        heights = [path_height(state, seen, state.at + i * 0.1) for i in range(400)]
        steepest = max(abs(b - a) for a, b in pairwise(heights)) / 0.1
        peaks = sum(
            a < b >= c and b > 0 for a, b, c in zip(heights, heights[1:], heights[2:], strict=False)
        )
        assert max(heights) <= reach + 1e-9
        assert steepest <= math.pi / 2 / 3.0 * reach + 1e-6
        assert peaks <= max(reps_left, 0) + 1
        assert reps_ahead(state, seen) <= reps_left


@settings(max_examples=12, deadline=None)
@given(progresses)
def test_the_reach_never_passes_that_of_today(progress: list[float | None]) -> None:
    seen = replace(FOLLOWED, reach=0.5)
    begun = replace(Flight(), reach=0.5)

    states = flown(
        lambda t_s: progress[int(t_s / 0.4) % len(progress)], seconds=6, seen=seen, flight=begun
    )

    assert max(state.reach for state in states) <= 0.5 + 1e-9


@settings(max_examples=12, deadline=None)
@given(progresses)
def test_nothing_is_ever_lost(progress: list[float | None]) -> None:
    states = flown(lambda t_s: progress[int(t_s / 0.4) % len(progress)], seconds=6)

    for before, after in pairwise(states):
        assert after.at >= min(before.at, before.begins_at)  # it only waits there
        assert after.glow > 0
        if before.trail:
            assert after.trail[-len(before.trail) :][0].at >= before.trail[0].at


def test_the_same_flight_is_the_same_each_time() -> None:
    def shaky(t_s: float) -> float:
        return PATH.height(t_s) * 0.9 + 0.05 * math.sin(9 * t_s)

    assert flown(shaky, seconds=10) == flown(shaky, seconds=10)


def test_nobody_tracked_lets_the_lantern_rest_and_the_path_wait() -> None:
    begun = flown(on_tempo(), seconds=2)[-1]

    gone = flown(lambda _: None, seconds=4, flight=begun)

    assert begun.is_flying
    assert not gone[-1].is_flying
    assert not gone[-1].is_known
    assert gone[-1].height == pytest.approx(0.0, abs=0.02)  # eased over 0.6 s, for 3 s
    assert gone[-1].at == pytest.approx(gone[1].at)


def test_a_short_blink_of_the_camera_changes_nothing() -> None:
    def blinking(t_s: float) -> float | None:
        return None if 1.5 < t_s < 1.7 else PATH.height(t_s)

    states = flown(blinking, seconds=9)

    assert rep_of(states).last is not None
    assert lit_share(states) >= 0.9


def test_the_path_follows_the_own_range_of_the_person() -> None:
    states = flown(on_tempo(depth=0.6), seconds=12)

    highest = max(path_height(states[-1], FOLLOWED, states[-1].at + i * 0.1) for i in range(80))

    assert highest == pytest.approx(0.6, abs=0.03)


def test_the_own_range_is_found_anew_after_a_rest() -> None:
    tired = flown(on_tempo(depth=0.6), seconds=8)[-1]

    rested = flown(lambda _: 0.0, seconds=1, seen=replace(FOLLOWED, task=Task.CAMP), flight=tired)

    assert tired.own_reach == pytest.approx(0.6)
    assert rested[-1].own_reach is None


def test_the_last_repetition_is_the_last_hill() -> None:
    seen = replace(FOLLOWED, reps_left=1)
    states = flown(on_tempo(), seconds=8, seen=seen)  # within the time that counting may take

    ahead = [path_height(states[-1], seen, states[-1].at + i * 0.1) for i in range(200)]

    assert set(ahead) == {0.0}


def test_a_knee_that_drifts_tilts_the_lantern_to_its_side() -> None:
    def tilt(side: Side) -> float:
        check = ActiveCheck(CheckCode.K2, Level.AMBER, side)
        now = snapshot(reading=reading(active_checks=(check,)))
        state = Flight()
        for _ in range(120):
            state = step(state, seen_of(now), dt_s=FRAME_S)
        return state.tilt

    assert tilt(Side.LEFT) > 0.5
    assert tilt(Side.RIGHT) < -0.5


def test_a_rest_is_a_camp_and_a_pause_waits() -> None:
    assert seen_of(snapshot(stage=SetStage.RESTING)).task is Task.CAMP
    assert seen_of(snapshot(stage=SetStage.PAUSED)).task is Task.WAIT


def test_a_hold_hovers_in_its_band_and_moves_on_slowly() -> None:
    seen = Seen(Task.HOLD, None, None, is_holding=True)

    state = flown(lambda _: None, seconds=6, seen=seen)[-1]

    assert state.height == pytest.approx(1.0, abs=0.01)
    assert 1.5 < state.at < 3.5
    assert state.trail


def test_a_repetition_by_the_clock_flies_along_the_path() -> None:
    timing = Timing(1.5, 8.0, 1, 8, is_running=True, phase=Phase.ECCENTRIC, phase_elapsed_s=1.5)
    now = replace(snapshot(timing=timing, reading=None), exercise=exercise())

    seen = seen_of(now)

    assert seen.progress == pytest.approx(0.5)  # half of three seconds, half a cosine


def test_a_limit_of_today_keeps_the_path_before_it() -> None:
    squat = exercise()  # rest 5, target 35, limit 45 degrees

    assert reach_of(squat, limit_deg=None) == 1.0
    assert reach_of(squat, limit_deg=25.0) == pytest.approx(15 / 30)
    assert reach_of(squat, limit_deg=8.0) == LEAST_REACH


@pytest.mark.parametrize(
    ("starts_with", "at_turn"), [(Phase.ECCENTRIC, 1.0), (Phase.CONCENTRIC, 0.0)]
)
def test_the_sea_comes_in_with_the_eccentric_part(starts_with: Phase, at_turn: float) -> None:
    path = path_of(TempoRule(3.0, 1.0, 3.0, 1.0, starts_with))
    seen = replace(FOLLOWED, path=path)
    state = flown(path.height, seconds=3.5, seen=seen)[-1]

    swell, calm = breath(state, replace(seen, progress=1.0))

    assert swell == pytest.approx(at_turn, abs=0.1)  # a ripple of 0.08 runs over it
    assert calm == pytest.approx(1.0, abs=0.05)
