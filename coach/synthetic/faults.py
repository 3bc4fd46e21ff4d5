"""What can be asked to go other than planned: `knee_in:12`, `too_fast`, `tie_shoe`."""

import math
from dataclasses import dataclass, replace

from coach.errors import UsageError
from coach.synthetic.movement import Movement, Tempo
from coach.synthetic.script import EXTRAS, RepRequest
from coach.synthetic.stances import CLEAN, Imposed

IMPOSED_DEG = {
    "knee_in": 18.0,
    "trunk_lean": 30.0,
    "pelvic_drop": 16.0,
    "pelvis_roll": 25.0,
    "heel_lift": 16.0,
    "knees_bend": 28.0,
    "thigh_ahead": 25.0,
    "lean_forward": 30.0,
}
"""Faults that take degrees, fields of `Imposed`, with a default clearly past the checks' limits."""

MOST_DEG = 30.0  # beyond this no body would follow
SHIFT_RATIO = 0.035  # of stature, sideways: about a quarter of the stance width
FAST_TEMPO = Tempo(out_s=0.6, hold_s=0.0, back_s=0.5, rest_s=0.6)
FAST_SHARE = 0.4  # of the prescribed time, where that is even quicker
SHALLOW_SHARE = 0.55  # of the way to the target, or to the band of a hold
STOP_S = 1.6  # half-way out


@dataclass(frozen=True, slots=True)
class Fault:
    name: str
    degrees: float | None = None

    @property
    def is_extra(self) -> bool:
        """Whether it is everyday behaviour rather than a way of doing repetitions."""
        return self.name in EXTRAS


def parse_fault(text: str, movement: Movement) -> Fault:
    """Read `NAME` or `NAME:DEGREES`.

    Raises:
        coach.errors.UsageError: not known, not possible in this exercise, or not a sane number.
    """
    name, colon, number = text.partition(":")
    allowed = sorted(movement.faults) + [name for name in EXTRAS if name not in movement.unfit]
    if name not in allowed:
        raise UsageError(
            f"the fault {name!r} is not known for {movement.id}; choose one of: "
            f"{', '.join(allowed)}"
        )
    if not colon:
        return Fault(name, IMPOSED_DEG.get(name))
    if name not in IMPOSED_DEG:
        raise UsageError(f"the fault {name!r} takes no number; write just {name!r}")
    try:
        degrees = float(number)
    except ValueError:
        degrees = math.nan
    if not -MOST_DEG <= degrees <= MOST_DEG:
        raise UsageError(
            f"the fault {text!r} needs degrees from -{MOST_DEG:g} to {MOST_DEG:g}, "
            f"as in {name}:{IMPOSED_DEG[name]:g}"
        )
    return Fault(name, degrees)


def with_fault(
    request: RepRequest, fault: Fault, *, movement: Movement, height_m: float
) -> RepRequest:
    """Return the repetition done with the fault."""
    way = movement.target - movement.rest
    match fault.name:
        case "too_fast":
            changed = replace(request, tempo=_hurried(request.tempo, movement))
        case "uneven" if movement.alternates:
            changed = replace(request, peak=_shallow(movement))
        case "too_shallow":
            changed = replace(request, peak=_shallow(movement))
        case "too_deep":
            beyond = math.copysign(movement.deep_beyond, way)
            changed = replace(request, peak=movement.target + beyond)
        case "pausing":
            changed = replace(request, stop_s=STOP_S)
        case "balance_lost":
            changed = replace(request, loses_balance=True)
        case _:
            changed = replace(request, imposed=_imposed(fault, height_m=height_m))
    return replace(changed, fault=fault.name)


def _shallow(movement: Movement) -> float:
    """Return an amount that is no full repetition, or outside the band of a hold."""
    enough = movement.target if movement.band_from is None else movement.band_from
    return movement.rest + SHALLOW_SHARE * (enough - movement.rest)


def _hurried(tempo: Tempo, movement: Movement) -> Tempo:
    return Tempo(
        out_s=max(min(FAST_TEMPO.out_s, FAST_SHARE * tempo.out_s), movement.quickest_s),
        hold_s=tempo.hold_s if movement.is_hold else FAST_TEMPO.hold_s,
        back_s=max(min(FAST_TEMPO.back_s, FAST_SHARE * tempo.back_s), movement.quickest_s),
        rest_s=FAST_TEMPO.rest_s,
    )


def _imposed(fault: Fault, *, height_m: float) -> Imposed:
    if fault.name == "uneven":
        return Imposed(shift_m=SHIFT_RATIO * height_m)
    if fault.name in IMPOSED_DEG:
        return Imposed(**{f"{fault.name}_deg": fault.degrees or 0.0})
    return CLEAN
