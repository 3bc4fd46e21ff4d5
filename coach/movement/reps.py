"""Counting repetitions: a pure machine over one signal, relative to own rest and range.

    AT REST --change > leave level--> IN CYCLE --back near rest and slow--> AT REST   (one cycle)

The machine knows nothing of bodies: it turns samples (t_s, x) into cycles. Whether a cycle was a
repetition of the exercise (feet planted, not turning, not sitting down) is asked elsewhere.
`step` is a fold: same state and sample in, same state and outcome out.

All fractions are judgement, set on synthetic patients (seeds 0 to 99).
"""

import statistics
from dataclasses import dataclass, replace

from coach.movement.cycles import Cycle, Drop, Dropped, Outcome, RepRule, Sample
from coach.movement.stillness import QUIET_WINDOW_S, quiet_value

OPEN_LIMIT_S = 15.0  # docs/clinical.md E27: an open cycle longer than this is no repetition
KEEP_S = 1.6  # before a cycle opens; slow movement begins long before it shows
LOST_WINDOW_S = 0.4  # after a gap; if it was the turning point, rising on soon shows that
QUIET_SPREAD = 0.5  # of min_change: a window that varies less is quiet
LEAVE = 0.35  # of min_change: the change at which a cycle opens
# On the way back, at these shares of the joint angle's way, the time of the return is foreseen: a
# raised cosine needs as long from a quarter to rest as from three quarters to a quarter, a steady
# movement half as long. The cosine's need is cut because the network shows the end late: with 0.7
# instead of 1.0, 12 instead of 21 of 100 returns are told more than 0.3 s late (seeds 0 to 99).
FAR_SHARE, NEAR_SHARE = 0.75, 0.25
COSINE_NEEDS, STEADY_NEEDS = 0.7, 0.6
# Shares of the peak: whoever moves no more than this, this near to rest, for this long, is back,
# and nothing is left to foresee. 11 instead of 22 of 184 returns are told more than 0.3 s late so,
# and 17 instead of 13 with over a tenth of the way to go (seeds 0 to 99). Longer windows told
# fewer early and more late; with this one it is told within 0.3 s of the signal's own return.
ARRIVED_S, ARRIVED_SPREAD, ARRIVED_NEAR = 0.25, 0.04, 0.12
LEAP_S = 0.6  # longer than landmarks are on somebody else's body
LEAP_POSES = 5  # within that time, so that a gap in it does not look like staying
QUIET_AFTER = 0.08  # of the peak: after a large movement, quiet is wider
QUIET_RETURN_SHARE = 0.4  # standing quiet this near to the old rest is the new rest
SMALL = 1.4  # of min_change; so small a change of stance is not worth a word
STANDS_S = 0.6  # without coming any nearer to rest
TURN_BACK_SHARE = 0.5  # having come back this far, turning round ends the cycle
TURN_BACK_BY = 0.12  # of the peak: the rise that shows that the person has turned round
OWN_RANGE = 0.4  # of the person's usual angle: smaller is a fidget, once the range is known
OWN_RANGE_REPS = 2  # repetitions after which the person's range is known


@dataclass(frozen=True, slots=True)
class RepState:
    rest: float | None = None  # of the signal, in its unit
    recent: tuple[tuple[float, float], ...] = ()  # (t_s, x) of the last quiet window, or of a cycle
    opened_s: float | None = None
    peak: float = 0.0  # largest change of the open cycle
    peak_s: float = 0.0
    valley: float = 0.0  # smallest change since the peak
    valley_s: float = 0.0
    far_s: float | None = None  # when three quarters of the way were left to go back
    near_s: float | None = None  # when, after that, a quarter was
    own_range: tuple[float, ...] = ()  # peaks of the last counted cycles
    is_returning: bool = False  # the last stretch of a cycle already told; it opens no other
    is_lost: bool = False  # seen again after a gap: anywhere in a movement, so not yet at rest

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


def lose(state: RepState) -> RepState:
    """Forget rest and any open cycle after a gap; only standing quiet tells the new rest."""
    return RepState(own_range=state.own_range, is_lost=True)


def give_up(state: RepState) -> RepState:
    """Forget the open cycle, keep rest and the person's range."""
    return RepState(rest=state.rest, recent=state.recent[-1:], own_range=state.own_range)


def attempt_change(state: RepState, rule: RepRule) -> float:
    """Return the change, positive, that a movement must reach to be an attempt."""
    smallest = abs(rule.min_change)
    if len(state.own_range) < OWN_RANGE_REPS:
        return smallest
    own = rule.curve.signal_share(OWN_RANGE) * statistics.median(state.own_range)
    return max(smallest, own)


def accept(state: RepState, cycle: Cycle) -> RepState:
    """Remember a counted cycle's range."""
    return replace(state, own_range=(*state.own_range[-4:], cycle.peak_change))


def step(
    state: RepState, rule: RepRule, *, t_s: float, x: float | None
) -> tuple[RepState, Outcome]:
    """Feed one sample; None (not seen) changes nothing."""
    if x is None:
        return state, None
    if state.rest is None and state.is_lost:
        recent = (*(s for s in state.recent if s[0] > t_s - QUIET_WINDOW_S), (t_s, x))
        spread = QUIET_SPREAD * abs(rule.min_change)
        rest = quiet_value(recent, spread, t_s=t_s, window_s=LOST_WINDOW_S)
        return replace(state, rest=rest, recent=recent), None
    if state.rest is None:
        return replace(state, rest=x, recent=((t_s, x),)), None
    if state.is_open:
        return _in_cycle(state, rule, t_s=t_s, x=x)
    return _at_rest(state, rule, t_s=t_s, x=x), None


def _at_rest(state: RepState, rule: RepRule, *, t_s: float, x: float) -> RepState:
    smallest = abs(rule.min_change)
    recent = (*(s for s in state.recent if s[0] > t_s - KEEP_S), (t_s, x))
    quiet = quiet_value(recent, QUIET_SPREAD * smallest, t_s=t_s)
    state = replace(state, recent=recent, rest=state.rest if quiet is None else quiet)
    change = _change(state, rule, x)
    if change < -LEAVE * smallest:
        return replace(state, rest=_higher_rest(state, rule, t_s=t_s))
    if change <= LEAVE * smallest:
        return replace(state, is_returning=False)
    lowest = min(_change(state, rule, one) for _, one in recent)
    if not state.is_returning or change - lowest > LEAVE * smallest / 2:
        return replace(
            state,
            is_returning=False,
            opened_s=t_s,
            peak=change,
            peak_s=t_s,
            valley=change,
            valley_s=t_s,
            far_s=None,
            near_s=None,
        )
    return state


def _higher_rest(state: RepState, rule: RepRule, *, t_s: float) -> float | None:
    """Straighter than the rest known so far: that was not rest, unless the landmarks leapt."""
    last = [x for sample_s, x in state.recent if sample_s > t_s - LEAP_S]
    level = -LEAVE * abs(rule.min_change)
    lasts = t_s - state.recent[0][0] >= LEAP_S
    if not lasts or len(last) < LEAP_POSES or any(_change(state, rule, x) >= level for x in last):
        return state.rest
    return statistics.median(last)


def end_of_recording(state: RepState, rule: RepRule) -> Cycle | None:
    """Return the open cycle where nearly all of the way back has been seen, else None."""
    if not state.is_open or state.near_s is None or state.peak < attempt_change(state, rule):
        return None
    _, outcome = _finish(state, rule, t_s=state.recent[-1][0], rest=state.rest)
    return outcome if isinstance(outcome, Cycle) else None


def _in_cycle(state: RepState, rule: RepRule, *, t_s: float, x: float) -> tuple[RepState, Outcome]:
    opened_s = state.opened_s
    assert opened_s is not None  # noqa: S101  # is_open
    change = _change(state, rule, x)
    state = _track(state, rule, t_s=t_s, x=x, change=change)
    attempt = attempt_change(state, rule)
    if t_s - opened_s > OPEN_LIMIT_S:
        why = Drop.TOO_LONG if state.peak >= attempt else Drop.TOO_SMALL
        return _close(state, rest=x), Dropped(opened_s, t_s, why)
    if state.peak < attempt:
        return _before_attempt(state, rule, t_s=t_s, change=change)
    if _has_returned(state, rule, t_s=t_s, change=change):
        return _finish(state, rule, t_s=t_s, rest=state.rest)
    is_small = state.peak < SMALL * abs(rule.min_change)
    if (is_small or rule.ends_in_rest) and _stays(state, rule, t_s=t_s):
        why = Drop.TOO_SMALL if is_small else Drop.TOO_LONG
        return _close(state, rest=x), Dropped(opened_s, t_s, why)
    settled = _settled_value(state, rule, t_s=t_s, change=change)
    return (state, None) if settled is None else _finish(state, rule, t_s=t_s, rest=settled)


def _before_attempt(
    state: RepState, rule: RepRule, *, t_s: float, change: float
) -> tuple[RepState, Outcome]:
    """End a movement too small to be an attempt: gone back, or standing a little lower now."""
    opened_s, smallest = state.opened_s, abs(rule.min_change)
    assert opened_s is not None  # noqa: S101  # is_open
    settled = quiet_value(state.recent, QUIET_SPREAD * smallest, t_s=t_s, window_s=KEEP_S)
    if settled is not None and t_s - opened_s > QUIET_WINDOW_S:
        return _close(state, rest=settled), Dropped(opened_s, t_s, Drop.TOO_SMALL)
    if change < LEAVE * smallest / 2:
        return _close(state, rest=state.rest), Dropped(opened_s, t_s, Drop.TOO_SMALL)
    return state, None


def _stays(state: RepState, rule: RepRule, *, t_s: float) -> bool:
    """Whether the change has become how the person stands, longer than anyone would hold it."""
    if state.recent[0][0] > t_s - rule.stays_s:
        return False
    values = [x for sample_s, x in state.recent if sample_s > t_s - rule.stays_s]
    return max(values) - min(values) < QUIET_SPREAD * abs(rule.min_change)


def _settled_value(state: RepState, rule: RepRule, *, t_s: float, change: float) -> float | None:
    """Return the new rest where the person stands quiet a little off the old one."""
    if t_s - state.valley_s <= STANDS_S or _share(state, rule, change) >= QUIET_RETURN_SHARE:
        return None
    spread = max(QUIET_SPREAD * abs(rule.min_change), QUIET_AFTER * state.peak)
    return quiet_value(state.recent, spread, t_s=t_s)


def _share(state: RepState, rule: RepRule, change: float) -> float:
    """Return a change as a share of the way to the peak, in joint angle."""
    return rule.curve.angle_share(change / state.peak)


def _track(state: RepState, rule: RepRule, *, t_s: float, x: float, change: float) -> RepState:
    """Take the sample into the open cycle: peak, valley since, how far back."""
    state = replace(state, recent=(*state.recent, (t_s, x)))
    if change > state.peak:
        return replace(
            state,
            peak=change,
            peak_s=t_s,
            valley=change,
            valley_s=t_s,
            far_s=None,
            near_s=None,
        )
    share = _share(state, rule, change)
    if share >= FAR_SHARE:
        state = replace(state, far_s=t_s, near_s=None)
    elif share < NEAR_SHARE and state.near_s is None:
        state = replace(state, near_s=t_s)
    return replace(state, valley=change, valley_s=t_s) if change < state.valley else state


def _has_returned(state: RepState, rule: RepRule, *, t_s: float, change: float) -> bool:
    smallest = abs(rule.min_change)
    if change > state.valley + max(TURN_BACK_BY * state.peak, QUIET_SPREAD * smallest):
        return _share(state, rule, state.valley) < TURN_BACK_SHARE
    if state.far_s is None or state.near_s is None:
        return change <= 0
    needed = STEADY_NEEDS if change <= 0 else COSINE_NEEDS
    is_due = t_s - state.near_s > needed * rule.last_part * (state.near_s - state.far_s)
    return is_due or _has_arrived(state, rule, t_s=t_s, change=change)


def _has_arrived(state: RepState, rule: RepRule, *, t_s: float, change: float) -> bool:
    """Whether the movement has come to its end near rest, sooner than foreseen."""
    assert state.near_s is not None  # noqa: S101  # _has_returned has asked
    if t_s - state.near_s < ARRIVED_S or abs(change) > ARRIVED_NEAR * state.peak:
        return False
    last = [_change(state, rule, x) for sample_s, x in state.recent if sample_s > t_s - ARRIVED_S]
    return max(last) - min(last) <= ARRIVED_SPREAD * state.peak


def _finish(
    state: RepState, rule: RepRule, *, t_s: float, rest: float | None
) -> tuple[RepState, Outcome]:
    opened_s = state.opened_s
    assert opened_s is not None  # noqa: S101  # is_open
    closed = _close(state, rest=rest)
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
    return RepState(rest=rest, recent=tail, own_range=state.own_range, is_returning=True)


def _change(state: RepState, rule: RepRule, x: float) -> float:
    change = state.change(x, rule)
    assert change is not None  # noqa: S101  # rest is known here
    return change
