"""What can be asked to go other than planned: `knee_in:12`, `too_fast`, `tie_shoe`."""

import math
from dataclasses import dataclass

from coach.errors import UsageError
from coach.synthetic.exercises import Movement, Tempo
from coach.synthetic.script import EXTRAS, RepRequest
from coach.synthetic.stances import Imposed

IMPOSED_DEG = {"knee_in": 18.0, "trunk_lean": 30.0, "pelvic_drop": 16.0}
"""Faults that take degrees, with their default: clearly past the limits of the checks."""

MOST_DEG = 30.0  # beyond this no body would follow
SHIFT_RATIO = 0.035  # of stature, sideways: about a quarter of the stance width
FAST_TEMPO = Tempo(out_s=0.6, hold_s=0.0, back_s=0.5, rest_s=0.6)
SHALLOW_SHARE = 0.55  # of the way to the target
DEEP_BEYOND_DEG = 25.0


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
    allowed = sorted(movement.faults) + list(EXTRAS)
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
    tempo, peak_deg, imposed = request.tempo, request.peak_deg, request.imposed
    degrees = fault.degrees or 0.0
    way_deg = movement.target_deg - movement.rest_deg
    match fault.name:
        case "knee_in":
            imposed = Imposed(knee_in_deg=degrees)
        case "trunk_lean":
            imposed = Imposed(trunk_lean_deg=degrees)
        case "pelvic_drop":
            imposed = Imposed(pelvic_drop_deg=degrees)
        case "uneven":
            imposed = Imposed(shift_m=SHIFT_RATIO * height_m)
        case "too_fast":
            tempo = Tempo(
                out_s=max(FAST_TEMPO.out_s, movement.quickest_s),
                hold_s=FAST_TEMPO.hold_s,
                back_s=max(FAST_TEMPO.back_s, movement.quickest_s),
                rest_s=FAST_TEMPO.rest_s,
            )
        case "too_shallow":
            peak_deg = movement.rest_deg + SHALLOW_SHARE * way_deg
        case "too_deep":
            peak_deg = movement.target_deg + math.copysign(DEEP_BEYOND_DEG, way_deg)
        case _:
            return request
    return RepRequest(tempo=tempo, peak_deg=peak_deg, imposed=imposed, fault=fault.name)
