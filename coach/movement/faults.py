"""When a check's reading becomes a remark: it must last, and only counts under load.

A pure step per check; what is raised once stays raised until the reading has been good for a while,
so that nothing flickers. Spans are kept until the repetition they belong to is finished.
"""

from collections import Counter
from dataclasses import dataclass, field, replace

from coach.movement.check_context import Reading
from coach.movement.events import CheckCleared, CheckRaised, CheckSpan, Event, NotJudged
from coach.movement.exercise import CheckRule
from coach.movement.tallying import one_more
from coach.movement.vocabulary import CheckCode, Level, NotJudgedReason, Side

LASTS_S = 0.30  # docs/clinical.md 2.2
CLEARS_S = 0.25
RATIOS = frozenset(  # all others are degrees
    {
        CheckCode.K2,
        CheckCode.A1,
        CheckCode.K3,
        CheckCode.T3,
        CheckCode.H1,
        CheckCode.B1,
        CheckCode.R1,
    }
)


@dataclass(frozen=True, slots=True)
class FaultState:
    """One check of one exercise."""

    code: CheckCode
    beyond_since_s: float | None = None
    red_since_s: float | None = None
    good_since_s: float | None = None
    worst: float | None = None
    worst_side: Side = Side.BOTH
    raised: Level | None = None
    raised_side: Side = Side.BOTH
    spans: tuple[CheckSpan, ...] = ()  # of the running repetition
    judged: int = 0  # loaded poses with a reading, of the running repetition
    unjudged: Counter[NotJudgedReason] = field(default_factory=Counter)


def unit(code: CheckCode) -> str:
    return "ratio" if code in RATIOS else "deg"


def level_of(rule: CheckRule, value: float) -> Level | None:
    """Return how far a reading stands out. K2 falls below its limits, all others rise above."""
    sign = -1.0 if rule.code is CheckCode.K2 else 1.0
    if rule.red is not None and sign * value > sign * rule.red:
        return Level.RED
    return Level.AMBER if sign * value > sign * rule.amber else None


def step(
    state: FaultState,
    rule: CheckRule,
    *,
    t_s: float,
    found: Reading | NotJudgedReason,
    loaded: bool,
) -> tuple[FaultState, tuple[Event, ...]]:
    """Take in one pose's reading; unloaded poses can only end a remark."""
    if isinstance(found, NotJudgedReason):
        if loaded:
            state = replace(state, unjudged=one_more(state.unjudged, found))
        return _good(state, t_s=t_s)
    if not loaded:
        return _good(state, t_s=t_s)
    state = replace(state, judged=state.judged + 1)
    level = level_of(rule, found.value)
    if level is None:
        return _good(state, t_s=t_s)
    return _beyond(state, rule, t_s=t_s, found=found, level=level)


def _beyond(
    state: FaultState, rule: CheckRule, *, t_s: float, found: Reading, level: Level
) -> tuple[FaultState, tuple[Event, ...]]:
    since_s = t_s if state.beyond_since_s is None else state.beyond_since_s
    red_since_s = None
    if level is Level.RED:
        red_since_s = t_s if state.red_since_s is None else state.red_since_s
    is_worse = state.worst is None or _is_worse(rule.code, found.value, state.worst)
    state = replace(
        state,
        beyond_since_s=since_s,
        red_since_s=red_since_s,
        good_since_s=None,
        worst=found.value if is_worse else state.worst,
        worst_side=found.side if is_worse else state.worst_side,
    )
    reached: Level | None = None
    if red_since_s is not None and t_s - red_since_s >= LASTS_S:
        reached = Level.RED
    elif t_s - since_s >= LASTS_S:
        reached = Level.AMBER
    if reached is None or (state.raised is Level.RED or state.raised is reached):
        return state, ()
    side = state.worst_side
    state = replace(state, raised=reached, raised_side=side)
    raised = CheckRaised(t_s=t_s, code=rule.code, level=reached, side=side, value=found.value)
    return state, (raised,)


def _is_worse(code: CheckCode, value: float, worst: float) -> bool:
    return value < worst if code is CheckCode.K2 else value > worst


def _good(state: FaultState, *, t_s: float) -> tuple[FaultState, tuple[Event, ...]]:
    if state.beyond_since_s is None:
        return state, ()
    since_s = t_s if state.good_since_s is None else state.good_since_s
    state = replace(state, good_since_s=since_s, red_since_s=None)
    if t_s - since_s < CLEARS_S and state.raised is not None:
        return state, ()
    return close(state, t_s=since_s)


def close(state: FaultState, *, t_s: float) -> tuple[FaultState, tuple[Event, ...]]:
    """End a running remark and keep its span; `t_s` is when the reading became good."""
    if state.beyond_since_s is None:
        return state, ()
    cleared: tuple[Event, ...] = ()
    spans = state.spans
    if state.raised is not None and state.worst is not None:
        span = CheckSpan(
            code=state.code,
            level=state.raised,
            from_s=state.beyond_since_s,
            to_s=t_s,
            value=state.worst,
            unit=unit(state.code),
            side=state.worst_side,
        )
        spans = (*spans, span)
        cleared = (CheckCleared(t_s=t_s, code=state.code, side=state.raised_side),)
    ended = FaultState(code=state.code, spans=spans, judged=state.judged, unjudged=state.unjudged)
    return ended, cleared


def close_all(
    states: tuple[FaultState, ...], *, t_s: float
) -> tuple[tuple[FaultState, ...], tuple[Event, ...]]:
    """End every running remark, as at the end of a repetition or a hold."""
    closed = [close(state, t_s=t_s) for state in states]
    return tuple(state for state, _ in closed), tuple(one for _, told in closed for one in told)


def why_not_judged(state: FaultState) -> NotJudged | None:
    """Return why the repetition gave no reading, or None when it gave enough."""
    if state.judged or not state.unjudged:
        return None
    reason, _ = state.unjudged.most_common(1)[0]
    return NotJudged(code=state.code, reason=reason)


def next_rep(state: FaultState) -> FaultState:
    """Begin a repetition with an empty list; a remark that still runs goes on."""
    return replace(state, spans=(), judged=0, unjudged=Counter())
