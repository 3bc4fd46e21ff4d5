"""Step-down quality, 0 to 6 for each leg, 0 is best (docs/clinical.md 5, E12 and E17)."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from coach.care.tests.measured import (
    CannotTell,
    Measured,
    Watched,
    nothing,
    why_not_judged,
    why_too_little,
)
from coach.movement.events import Rep
from coach.movement.glimpses import Glimpse
from coach.movement.vocabulary import CheckCode, Level, Side, View

QUALITY = "quality"
ARMS, TRUNK, PELVIS, KNEE, FOOT = "arms", "trunk", "pelvis", "knee", "foot"
NAMES = (QUALITY, ARMS, TRUNK, PELVIS, KNEE, FOOT)
REPS = 3  # of each leg (docs/clinical.md E17)
SEEN_SHARE = 0.6  # of the repetitions: 3 of 5 (docs/clinical.md E12)
ARMS_OFF_S = 0.5
# From the waist: on it wrists are 0.2 to 0.31 off, hanging 0.55 to 0.66 (synthetic patients).
HAND_OFF_TORSOS = 0.43
MOST_UNSEEN_SHARE = 0.5  # of a repetition's poses

_CODES = {TRUNK: CheckCode.T1, PELVIS: CheckCode.PD, FOOT: CheckCode.B1}

Verdict: TypeAlias = bool | None  # whether it was seen; None: cannot tell


def step_down(watched: Watched) -> tuple[Measured, ...]:
    """Return the quality of each leg that stepped down."""
    by_side = {
        side: [rep for rep in watched.reps if rep.side is side] for side in (Side.LEFT, Side.RIGHT)
    }
    found = tuple(_quality(watched, side, reps) for side, reps in by_side.items() if reps)
    # A stray repetition of the other leg is no test of it.
    enough = tuple(one for one in found if one.cannot_tell is not CannotTell.TOO_FEW)
    return enough or found or (nothing(NAMES, side=Side.BOTH, why=why_too_little(watched)),)


def _quality(watched: Watched, side: Side, reps: Sequence[Rep]) -> Measured:
    if len(reps) < REPS:
        return nothing(NAMES, side=side, why=CannotTell.TOO_FEW)
    items: dict[str, float | None] = {
        ARMS: _as_point(_usually(reps, lambda rep: _are_arms_off(watched, rep))),
        KNEE: _knee(reps),
    }
    for name, code in _CODES.items():
        items[name] = _as_point(_usually(reps, _stands_out(code, Level.AMBER)))
    quality = total(items)
    why = None if quality is not None else _why_unknown(reps)
    return Measured(side=side, values={QUALITY: quality, **items}, cannot_tell=why)


def total(items: Mapping[str, float | None]) -> float | None:
    """Return the sum; unknown where any item is."""
    known = [value for value in items.values() if value is not None]
    return sum(known) if len(known) == len(items) else None


def _knee(reps: Sequence[Rep]) -> float | None:
    """Return 0, 1 for knee-in, 2 for much of it."""
    amber = _usually(reps, _stands_out(CheckCode.K1, Level.AMBER))
    red = _usually(reps, _stands_out(CheckCode.K1, Level.RED))
    if amber is None or red is None:
        return None
    return float(amber) + float(red)


def _stands_out(code: CheckCode, least: Level) -> Callable[[Rep], Verdict]:
    def verdict(rep: Rep) -> Verdict:
        if any(one.code is code for one in rep.not_judged):
            return None
        levels = {span.level for span in rep.checks if span.code is code}
        return Level.RED in levels if least is Level.RED else bool(levels)

    return verdict


def _usually(reps: Sequence[Rep], verdict: Callable[[Rep], Verdict]) -> Verdict:
    """Whether it was seen often enough; None where what was not seen could change the answer."""
    verdicts = [verdict(rep) for rep in reps]
    needed = math.ceil(SEEN_SHARE * len(verdicts))
    seen, unknown = verdicts.count(True), verdicts.count(None)
    if seen >= needed:
        return True
    return False if seen + unknown < needed else None


def _are_arms_off(watched: Watched, rep: Rep) -> Verdict:
    if rep.view is not View.FRONT:
        return None
    glimpses = watched.glimpses_between(rep.start_s, rep.end_s)
    offs = [_is_off(one) for one in glimpses]
    if not offs or offs.count(None) > MOST_UNSEEN_SHARE * len(offs):
        return None
    return _longest_s(glimpses, offs) > ARMS_OFF_S


def _is_off(one: Glimpse) -> Verdict:
    hands = (one.left_hand_off, one.right_hand_off)
    if any(hand is not None and hand > HAND_OFF_TORSOS for hand in hands):
        return True
    return None if None in hands else False


def _longest_s(glimpses: Sequence[Glimpse], offs: Sequence[Verdict]) -> float:
    longest_s, since_s = 0.0, None
    for one, is_off in zip(glimpses, offs, strict=True):
        if is_off is not True:
            since_s = None
            continue
        since_s = one.t_s if since_s is None else since_s
        longest_s = max(longest_s, one.t_s - since_s)
    return longest_s


def _as_point(verdict: Verdict) -> float | None:
    return None if verdict is None else float(verdict)


def _why_unknown(reps: Sequence[Rep]) -> CannotTell:
    if any(rep.view is not View.FRONT for rep in reps):
        return CannotTell.VIEW
    asked = {CheckCode.K1, *_CODES.values()}
    reasons = [one.reason for rep in reps for one in rep.not_judged if one.code in asked]
    return why_not_judged(reasons[0]) if reasons else CannotTell.NOT_SEEN
