"""The synthetic patients that accuracy is reported on: what the text of a source shows."""

from dataclasses import dataclass
from enum import StrEnum

from coach.errors import UsageError
from coach.movement.vocabulary import View
from coach.session.sources import SyntheticSpec, parse_source

REPS = 3  # of each scene; what happens around them comes from the seed
FPS = 20  # of a modest webcam in a dim room
PRESCRIBED = "knee_in:0"  # a fault of nothing: near-prescribed repetitions, nothing else happens
VIEWS = (View.FRONT, View.SIDE, View.OBLIQUE)
_KNEE_IN = "knee_in:"


@dataclass(frozen=True, slots=True)
class Scene:
    """A source as the command line takes it."""

    source: str
    exercise_id: str


class Kind(StrEnum):
    """What a scene is there for."""

    EVERYDAY = "everyday"  # faultless, of varied tempo and depth, with everyday things around
    PRESCRIBED = "prescribed"  # faultless and near the prescribed tempo
    FAULTY = "faulty"
    RATED = "rated"  # an everyday scene again, by a camera of another rate
    IDLE = "idle"  # everyday things and no exercise


@dataclass(frozen=True, slots=True)
class Shown:
    """What a source asks the synthetic patient for."""

    kind: Kind
    seed: int
    fps: float
    fault: str | None = None

    @property
    def fault_name(self) -> str | None:
        """Its name without degrees; None where nothing is wrong."""
        faultless = self.fault is None or self.fault == PRESCRIBED
        return None if faultless or self.fault is None else self.fault.partition(":")[0]

    @property
    def imposed_knee_in_deg(self) -> float | None:
        """How far the knees were told to go in; None where another fault was asked for."""
        if self.fault is None:
            return 0.0
        degrees = self.fault.removeprefix(_KNEE_IN)
        return float(degrees) if self.fault.startswith(_KNEE_IN) else None


def shown(source: str) -> Shown:
    """Read what a source shows.

    Raises:
        UsageError: it is not a synthetic patient.
    """
    spec = parse_source(source)
    if not isinstance(spec, SyntheticSpec):
        raise UsageError(f"{source} is not a synthetic patient.")
    return Shown(kind=_kind(spec), seed=spec.seed, fps=spec.fps, fault=spec.fault)


def _kind(spec: SyntheticSpec) -> Kind:
    if spec.reps == 0:
        return Kind.IDLE
    if spec.fault == PRESCRIBED:
        return Kind.PRESCRIBED
    if spec.fault is not None:
        return Kind.FAULTY
    return Kind.EVERYDAY if spec.fps == FPS else Kind.RATED
