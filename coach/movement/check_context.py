"""What a check reads, and what it needs to know beside the pose."""

from dataclasses import dataclass, field

from coach.movement.baseline import Baseline
from coach.movement.exercise import Exercise
from coach.movement.footing import Footing
from coach.movement.signals import Estimate
from coach.movement.view import ViewState
from coach.movement.vocabulary import Side


@dataclass(frozen=True, slots=True)
class Reading:
    """One check's value now; `side` is whom the cue addresses."""

    value: float
    side: Side = Side.BOTH


@dataclass(frozen=True, slots=True)
class Context:
    """What the checks of one pose need beside the pose itself."""

    exercise: Exercise
    view: ViewState
    baseline: Baseline
    side: Side  # the working leg
    flexion: Estimate | None
    limit_deg: float
    footing: Footing = field(default_factory=Footing)
    scale: float | None = None  # the standing hip height, image heights
