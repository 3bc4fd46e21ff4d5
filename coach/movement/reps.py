"""Counting repetitions: a pure machine over one signal, relative to own rest and range.

    AT REST --change > leave level--> IN CYCLE --back near rest and slow--> AT REST   (one cycle)

The machine knows nothing of bodies: it turns samples (t_s, x) into cycles. Whether a cycle was a
repetition of the exercise (feet planted, not turning, not sitting down) is asked elsewhere.
`step` is a fold: same state and sample in, same state and outcome out.

All fractions are judgement, set on synthetic patients (seeds 0 to 99).
"""

import statistics
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TypeAlias

OPEN_LIMIT_S = 15.0  # errata E27: an open cycle longer than this is not a repetition
QUIET_WINDOW_S = 0.8  # over which the rest value is taken
QUIET_SPREAD = 0.5  # of min_change: a window that varies less is quiet
LEAVE = 0.35  # of min_change: the change at which a cycle opens
RETURN_FLOOR = 0.3  # of min_change: back within this of rest is always back
RETURN_FRACTION = 0.12  # of the cycle's peak
SETTLE_S = 0.2  # after this long within the return level the cycle is over, moving or not
SLOW_FRACTION = 0.15  # of the return's fastest speed: slower is standing still
TURN_BACK_FROM = 0.35  # of the peak: having come back this far, turning round ends the cycle
TURN_BACK_BY = 0.15  # of the peak: the rise that shows that the person has turned round
OWN_RANGE = 0.3  # of the person's usual change: smaller is a fidget, once the range is known
OWN_RANGE_REPS = 2  # repetitions after which the person's range is known


@dataclass(frozen=True, slots=True)
class RepRule:
    """The smallest change that is an attempt, in the signal's unit, with its sign."""

    min_change: float


@dataclass(frozen=True, slots=True)
class Sample:
    t_s: float
    change: float  # from rest, positive towards the target, in the signal's unit


@dataclass(frozen=True, slots=True)
class Cycle:
    """A finished movement away from rest and back."""

    start_s: float  # when the leave level was passed
    turn_s: float  # at the largest change
    end_s: float  # when the return was seen
    peak_change: float
    samples: tuple[Sample, ...]  # from about a second before the start, for timing


class Drop(Enum):
    """Why an open cycle was given up."""

    TOO_SMALL = auto()  # a fidget: nothing is said
    TOO_LONG = auto()


@dataclass(frozen=True, slots=True)
class Dropped:
    start_s: float
    end_s: float
    why: Drop


Outcome: TypeAlias = Cycle | Dropped | None


@dataclass(frozen=True, slots=True)
class RepState:
    rest: float | None = None  # of the signal, in its unit
    recent: tuple[tuple[float, float], ...] = ()  # (t_s, x) of the last quiet window, or of a cycle
    opened_s: float | None = None
    peak: float = 0.0  # largest change of the open cycle
    peak_s: float = 0.0
    valley: float = 0.0  # smallest change since the peak
    valley_s: float = 0.0
    within_since_s: float | None = None  # when the return level was reached
    fastest: float = 0.0  # change per second, of the return
    own_range: tuple[float, ...] = ()  # peaks of the last counted cycles

    @property
    def is_open(self) -> bool:
        return self.opened_s is not None

    def change(self, x: float, rule: RepRule) -> float | None:
        """Return how far x lies from rest, positive towards the target."""
        if self.rest is None:
            return None
        return x - self.rest if rule.min_change > 0 else self.rest - x


def reset(state: RepState) -> RepState:
    """Forget rest and any open cycle, as after a pause or a step; keep the person's range."""
    return RepState(own_range=state.own_range)


def give_up(state: RepState) -> RepState:
    """Forget the open cycle, keep rest and the person's range."""
    return RepState(rest=state.rest, recent=state.recent[-1:], own_range=state.own_range)


def attempt_change(state: RepState, rule: RepRule) -> float:
    """Return the change, positive, that a movement must reach to be an attempt."""
    smallest = abs(rule.min_change)
    if len(state.own_range) < OWN_RANGE_REPS:
        return smallest
    return max(smallest, OWN_RANGE * statistics.median(state.own_range))


def accept(state: RepState, cycle: Cycle) -> RepState:
    """Remember a counted cycle's range."""
    return replace(state, own_range=(*state.own_range[-4:], cycle.peak_change))


def step(
    state: RepState, rule: RepRule, *, t_s: float, x: float | None
) -> tuple[RepState, Outcome]:
    """Feed one sample; None (not seen) changes nothing."""
    if x is None:
        return state, None
    if state.rest is None:
        return replace(state, rest=x, recent=((t_s, x),)), None
    if state.is_open:
        return _in_cycle(state, rule, t_s=t_s, x=x)
    return _at_rest(state, rule, t_s=t_s, x=x), None


def _at_rest(state: RepState, rule: RepRule, *, t_s: float, x: float) -> RepState:
    smallest = abs(rule.min_change)
    recent = (*(s for s in state.recent if s[0] > t_s - QUIET_WINDOW_S), (t_s, x))
    quiet = _quiet_value(recent, smallest, t_s=t_s)
    state = replace(state, recent=recent, rest=state.rest if quiet is None else quiet)
    change = _change(state, rule, x)
    if change < -LEAVE * smallest:  # straighter than the rest known so far: that was not rest
        return replace(state, rest=x)
    if change > LEAVE * smallest:
        return replace(
            state,
            opened_s=t_s,
            peak=change,
            peak_s=t_s,
            valley=change,
            valley_s=t_s,
            within_since_s=None,
            fastest=0.0,
        )
    return state


def _quiet_value(
    recent: tuple[tuple[float, float], ...], smallest: float, *, t_s: float
) -> float | None:
    """Return the middle of the last quiet window, or None while the signal moves."""
    values = [x for sample_s, x in recent if sample_s > t_s - QUIET_WINDOW_S]
    lasts = t_s - recent[0][0] > QUIET_WINDOW_S / 2
    if not lasts or max(values) - min(values) >= QUIET_SPREAD * smallest:
        return None
    return statistics.median(values)


def _in_cycle(state: RepState, rule: RepRule, *, t_s: float, x: float) -> tuple[RepState, Outcome]:
    opened_s = state.opened_s
    assert opened_s is not None  # noqa: S101  # is_open
    change = _change(state, rule, x)
    state = _track(state, t_s=t_s, x=x, change=change)
    smallest = abs(rule.min_change)
    attempt = attempt_change(state, rule)
    if t_s - opened_s > OPEN_LIMIT_S:
        why = Drop.TOO_LONG if state.peak >= attempt else Drop.TOO_SMALL
        return _close(state, rest=x), Dropped(opened_s, t_s, why)
    if state.peak < attempt:
        settled = _quiet_value(state.recent, smallest, t_s=t_s)
        if settled is not None and t_s - opened_s > QUIET_WINDOW_S:  # stands a little lower now
            return _close(state, rest=settled), Dropped(opened_s, t_s, Drop.TOO_SMALL)
        if change < LEAVE * smallest / 2:
            return _close(state, rest=state.rest), Dropped(opened_s, t_s, Drop.TOO_SMALL)
        return state, None
    if not _has_returned(state, smallest, t_s=t_s, change=change):
        return state, None
    return _finish(state, rule, t_s=t_s)


def _track(state: RepState, *, t_s: float, x: float, change: float) -> RepState:
    """Take the sample into the open cycle: peak, valley since, fastest return."""
    before_s, before = state.recent[-1]
    speed = abs(x - before) / (t_s - before_s) if t_s > before_s else 0.0
    state = replace(state, recent=(*state.recent, (t_s, x)))
    if change > state.peak:
        return replace(
            state,
            peak=change,
            peak_s=t_s,
            valley=change,
            valley_s=t_s,
            within_since_s=None,
            fastest=0.0,
        )
    state = replace(state, fastest=max(state.fastest, speed))
    return replace(state, valley=change, valley_s=t_s) if change < state.valley else state


def _has_returned(state: RepState, smallest: float, *, t_s: float, change: float) -> bool:
    level = max(RETURN_FLOOR * smallest, RETURN_FRACTION * state.peak)
    if change <= 0:
        return True
    if state.valley <= level:
        slow = _speed(state.recent) < SLOW_FRACTION * state.fastest
        late = t_s - _first_within(state, level) > SETTLE_S
        return slow or late or change > state.valley + TURN_BACK_BY * state.peak
    came_back = state.valley < TURN_BACK_FROM * state.peak
    return came_back and change > state.valley + max(
        TURN_BACK_BY * state.peak, RETURN_FLOOR * smallest
    )


def _first_within(state: RepState, level: float) -> float:
    """Return when the signal last came within the return level."""
    assert state.rest is not None  # noqa: S101  # a cycle is open
    last_outside_s = state.peak_s
    for t_s, x in reversed(state.recent):
        if abs(x - state.rest) > level:
            last_outside_s = t_s
            break
    return last_outside_s


def _speed(recent: tuple[tuple[float, float], ...]) -> float:
    """Return the speed over the last tenth of a second, signal units per second."""
    t_s, x = recent[-1]
    for before_s, before in reversed(recent):
        if t_s - before_s >= 0.1:  # noqa: PLR2004  # s; shorter is noise at 60 frames/s
            return abs(x - before) / (t_s - before_s)
    return float("inf")


def _finish(state: RepState, rule: RepRule, *, t_s: float) -> tuple[RepState, Outcome]:
    opened_s = state.opened_s
    assert opened_s is not None  # noqa: S101  # is_open
    closed = _close(state, rest=state.rest)
    samples = tuple(Sample(s, _change(state, rule, x)) for s, x in state.recent)
    cycle = Cycle(
        start_s=opened_s,
        turn_s=state.peak_s,
        end_s=t_s,
        peak_change=state.peak,
        samples=samples,
    )
    return closed, cycle


def _close(state: RepState, *, rest: float | None) -> RepState:
    """Be at rest again; what lies behind the valley belongs to the next repetition."""
    tail = tuple(s for s in state.recent if s[0] >= state.valley_s)[-60:]
    return RepState(rest=rest, recent=tail, own_range=state.own_range)


def _change(state: RepState, rule: RepRule, x: float) -> float:
    change = state.change(x, rule)
    assert change is not None  # noqa: S101  # rest is known here
    return change
