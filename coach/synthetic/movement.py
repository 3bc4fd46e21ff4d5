"""An exercise as the synthetic patient knows it: what moves how far, how fast, on what."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from coach.movement.vocabulary import Legs, Motion, Side, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import FloatArray
from coach.synthetic.mesh import Mesh
from coach.synthetic.posture import Posture
from coach.synthetic.quantities import KNEE_FLEXION, Quantity
from coach.synthetic.stances import Imposed

TEMPO_FAULTS = frozenset({"too_fast", "too_shallow", "pausing"})


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """What a posture depends on: the moved quantity, and how far that is on the way."""

    amount: FloatArray  # (n,) of the movement's quantity: degrees or a share
    depth: FloatArray  # (n,) 0 at rest, 1 at the target
    side: Side  # the working leg; BOTH where both work
    imposed: Imposed
    peak: float | None = None  # the amount at this repetition's turning point; None: at rest
    is_back: NDArray[np.bool_] | None = None  # (n,) after the turning point; None: at rest

    @property
    def angle_deg(self) -> FloatArray:
        """The amount, where the movement's quantity is an angle."""
        return self.amount


PostureFunction: TypeAlias = Callable[[Build, Moment], Posture]
PropFunction: TypeAlias = Callable[[Build, Side, int], Mesh]
"""A build, the working side and the seed (for colours) to what stands on the floor.

The mesh is in the body frame: x the athlete's left, z the athlete's front, the floor is y = 0.
"""


@dataclass(frozen=True, slots=True)
class Tempo:
    """Prescribed seconds in time: away from rest, at the turning point, back, at rest."""

    out_s: float
    hold_s: float
    back_s: float
    rest_s: float


@dataclass(frozen=True, slots=True)
class Movement:
    """An exercise as the synthetic patient knows it.

    `rest`, `target` and `band_from` are amounts of `quantity`. Of a hold, `tempo.hold_s` is how
    long is asked for, and only the time beyond `band_from` counts.
    """

    id: str
    posture: PostureFunction
    preferred_view: View
    rest: float
    target: float
    tempo: Tempo
    faults: frozenset[str]
    legs: Legs = Legs.BOTH
    motion: Motion = Motion.REPS
    quantity: Quantity = KNEE_FLEXION
    band_from: float | None = None  # of a hold; None: of everything else
    lifts: bool = False  # from rest the first phase is concentric
    seated: bool = False
    lying: bool = False
    quickest_s: float = 0.35  # the least a body needs for either way
    ready_s: float = 1.0  # from standing (or sitting) into the rest posture
    deep_beyond: float = 25.0  # how far beyond the target is too deep
    by_turns: bool = False  # sides take turns although both legs work
    travels: bool = False  # a repetition ends elsewhere than it began
    seat_back_m: float = 0.0  # how far the chair is back, for who sits on its edge
    passes_target: bool = True  # False: the target is the end, as a stand is
    exits_behind: bool = False  # a step is in the way ahead
    props: tuple[PropFunction, ...] = ()
    unfit: frozenset[str] = frozenset()  # of `script.EXTRAS`: nobody does them amid it

    @property
    def is_sided(self) -> bool:
        """Whether each repetition or hold belongs to one side."""
        return self.legs is not Legs.BOTH or self.by_turns

    @property
    def alternates(self) -> bool:
        return self.legs is Legs.ALTERNATING or self.by_turns

    @property
    def is_hold(self) -> bool:
        return self.motion is Motion.HOLD

    def depth(self, amount: FloatArray) -> FloatArray:
        """Return the share of the way from rest to target; may pass 1."""
        return (amount - self.rest) / (self.target - self.rest)
