"""How a seed varies what is done: tempo and depth of each repetition, and what happens around."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from coach.synthetic.faults import Fault, with_fault
from coach.synthetic.movement import Movement, Tempo
from coach.synthetic.script import Plan, RepRequest

REST_BETWEEN_S = 0.7  # nobody starts the next repetition in the very instant the last one ends
STILL_EXTRA = "still"

FULL_RANGE = (0.85, 1.1)  # shares of the way to the target
SHALLOW_RANGE = (0.45, 0.70)
SHALLOW_CHANCE = 0.15
QUICK_CHANCE = 0.06  # of one quick repetition among others
STYLE_CHANCES = (0.5, 0.2, 0.2, 0.1)  # as prescribed, slow, brisk, quick throughout
HELD_SHARES = (0.75, 1.15)  # of the asked seconds
EXTRA_CHANCE = 0.3
MOST_BETWEEN = 2


@dataclass(frozen=True, slots=True)
class TempoRange:
    """Seconds from and to, of going out, holding and coming back."""

    out_s: tuple[float, float]
    hold_s: tuple[float, float]
    back_s: tuple[float, float]
    rest_s: tuple[float, float]


QUICK = TempoRange((0.35, 0.6), (0.0, 0.15), (0.35, 0.6), (0.2, 0.8))
BRISK = TempoRange((0.9, 1.5), (0.0, 0.5), (0.8, 1.3), (0.2, 1.0))
SLOW = TempoRange((3.5, 4.5), (0.8, 1.5), (3.5, 4.5), (0.5, 2.0))

BEFORE = ("walk_in", "walk_in", "adjust_clothes", "still", "step_in_place", "tie_shoe")
BETWEEN = (
    "turn",
    "rest_on_chair",
    "tie_shoe",
    "adjust_clothes",
    "leave",
    "second_person",
    "still",
    "shuffle",
    "step_in_place",
)
AFTER = ("leave", "still", "tie_shoe", "turn", "rest_on_chair", "adjust_clothes")


def plain_plan(movement: Movement, *, reps: int, fault: Fault | None, height_m: float) -> Plan:
    """Return repetitions as prescribed, or with one fault; everyday behaviour as asked for."""
    request = RepRequest(tempo=_prescribed(movement), peak=movement.target)
    if fault is not None and not fault.is_extra:
        return Plan(reps=_with_faults((request,) * reps, fault, movement, height_m=height_m))
    return _with_extra(Plan(reps=(request,) * reps), fault)


def varied_plan(movement: Movement, *, reps: int, rng: np.random.Generator) -> Plan:
    """Return what a person might do at home: every repetition a little different."""
    style = _style(movement, rng)
    requests = tuple(_varied_rep(movement, style, rng) for _ in range(reps))
    before = tuple(rng.choice(_fit(BEFORE, movement), size=rng.integers(0, 2))) + (
        (STILL_EXTRA,) if rng.random() < EXTRA_CHANCE else ()
    )
    between = [
        (int(index), str(rng.choice(_fit(BETWEEN, movement))))
        for index in range(1, reps)
        if rng.random() < EXTRA_CHANCE
    ]
    after = tuple(rng.choice(_fit(AFTER, movement), size=rng.integers(0, 2)))
    return Plan(
        reps=requests,
        before=tuple(str(name) for name in before),
        between=tuple(between[:MOST_BETWEEN]),
        after=tuple(str(name) for name in after),
        lead_in_s=float(rng.uniform(1.5, 3.0)),
        lead_out_s=float(rng.uniform(1.2, 2.0)),
    )


def _fit(names: tuple[str, ...], movement: Movement) -> tuple[str, ...]:
    return tuple(name for name in names if name not in movement.unfit)


def faulty_plan(
    movement: Movement, fault: Fault, *, reps: int, height_m: float, rng: np.random.Generator
) -> Plan:
    """Return near-prescribed repetitions, all with the fault; nothing else happens."""
    near = _around(movement, 0.9, 1.15)
    requests = [
        RepRequest(
            tempo=_drawn(near, rng, quickest_s=movement.quickest_s),
            peak=_peak(movement, float(rng.uniform(0.95, 1.08))),
        )
        for _ in range(reps)
    ]
    if not fault.is_extra:
        return Plan(reps=_with_faults(requests, fault, movement, height_m=height_m))
    return _with_extra(Plan(reps=tuple(requests)), fault)


def _with_faults(
    requests: Sequence[RepRequest], fault: Fault, movement: Movement, *, height_m: float
) -> tuple[RepRequest, ...]:
    """Return all repetitions with the fault; where sides take turns, uneven is every second."""
    one_side = fault.name == "uneven" and movement.alternates
    return tuple(
        request
        if one_side and index % 2 == 0
        else with_fault(request, fault, movement=movement, height_m=height_m)
        for index, request in enumerate(requests)
    )


def _with_extra(plan: Plan, fault: Fault | None) -> Plan:
    """Put everyday behaviour before, in the middle of and after the repetitions."""
    if fault is None or not fault.is_extra:
        return plan
    name = fault.name
    if name == STILL_EXTRA:
        return Plan(before=(name, name), after=(name,))
    if name == "walk_in":
        return Plan(reps=plan.reps, before=(name,))
    middle = ((len(plan.reps) // 2, name),) if len(plan.reps) > 1 else ()
    return Plan(reps=plan.reps, before=(name,), between=middle, after=(name,))


def _prescribed(movement: Movement) -> Tempo:
    tempo = movement.tempo
    return Tempo(tempo.out_s, tempo.hold_s, tempo.back_s, max(tempo.rest_s, REST_BETWEEN_S))


def _around(movement: Movement, low: float, high: float) -> TempoRange:
    tempo = _prescribed(movement)
    return TempoRange(
        (low * tempo.out_s, high * tempo.out_s),
        (low * tempo.hold_s, high * tempo.hold_s),
        (low * tempo.back_s, high * tempo.back_s),
        (low * tempo.rest_s, 1.6 * high * tempo.rest_s),
    )


def _style(movement: Movement, rng: np.random.Generator) -> TempoRange:
    """Return how this person moves today: half of all as prescribed."""
    styles = (_around(movement, 0.8, 1.25), SLOW, BRISK, QUICK)
    return _held(styles[int(rng.choice(len(styles), p=STYLE_CHANCES))], movement)


def _held(style: TempoRange, movement: Movement) -> TempoRange:
    """Return a style in which a hold is held about as long as asked for."""
    if not movement.is_hold:
        return style
    low, high = HELD_SHARES
    return replace(style, hold_s=(low * movement.tempo.hold_s, high * movement.tempo.hold_s))


def _varied_rep(movement: Movement, style: TempoRange, rng: np.random.Generator) -> RepRequest:
    is_quick, is_shallow = rng.random() < QUICK_CHANCE, rng.random() < SHALLOW_CHANCE
    tempo = _drawn(
        _held(QUICK, movement) if is_quick else style, rng, quickest_s=movement.quickest_s
    )
    share = rng.uniform(*(SHALLOW_RANGE if is_shallow else FULL_RANGE))
    return RepRequest(tempo=tempo, peak=_peak(movement, float(share)))


def _drawn(ranges: TempoRange, rng: np.random.Generator, *, quickest_s: float) -> Tempo:
    return Tempo(
        out_s=max(quickest_s, float(rng.uniform(*ranges.out_s))),
        hold_s=float(rng.uniform(*ranges.hold_s)),
        back_s=max(quickest_s, float(rng.uniform(*ranges.back_s))),
        rest_s=float(rng.uniform(*ranges.rest_s)),
    )


def _peak(movement: Movement, share: float) -> float:
    """Return the amount that is a share of the way to the target."""
    reached = share if movement.passes_target else min(share, 1.0)
    return movement.rest + reached * (movement.target - movement.rest)
