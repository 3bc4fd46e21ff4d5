"""What an exercise is, as data: which signal drives it from which view, tempo, range and checks.

Files in `exercises/` become these frozen types at the edge (coach.records); the values are
checked here, once, so that no later code has to doubt them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from coach.movement.vocabulary import CheckCode, Legs, Phase, Posture, Signal, View


@dataclass(frozen=True, slots=True)
class Driver:
    """The signal a repetition is counted and timed on, seen from one view.

    Changes are measured from the person's own rest value and carry a sign: a squat's knee
    flexion rises (+), a seated knee extension's falls (-).
    """

    signal: Signal
    min_change: float  # the smallest change that is an attempt; smaller is noise or fidgeting
    target_change: float  # the change at the exercise's target, for scaling only


@dataclass(frozen=True, slots=True)
class RangeRule:
    """Knee flexion in degrees, true angle, 0 = straight."""

    rest_deg: float
    target_deg: float
    limit_deg: float  # not to be passed: deeper for bending, straighter for straightening


@dataclass(frozen=True, slots=True)
class TempoRule:
    """Prescribed seconds of the four phases; 0 is "not scored"."""

    eccentric_s: float
    pause_s: float
    concentric_s: float
    top_pause_s: float
    starts_with: Phase  # ECCENTRIC for lowering exercises, CONCENTRIC for lifting ones

    def seconds(self, phase: Phase) -> float:
        return {
            Phase.ECCENTRIC: self.eccentric_s,
            Phase.PAUSE: self.pause_s,
            Phase.CONCENTRIC: self.concentric_s,
            Phase.TOP_PAUSE: self.top_pause_s,
        }[phase]

    @property
    def order(self) -> tuple[Phase, Phase, Phase, Phase]:
        """The phases in time, from the rest position outwards and back (docs/clinical.md E39)."""
        lowering = (Phase.ECCENTRIC, Phase.PAUSE, Phase.CONCENTRIC, Phase.TOP_PAUSE)
        return lowering if self.starts_with is Phase.ECCENTRIC else lowering[2:] + lowering[:2]

    @property
    def rep_s(self) -> float:
        return self.eccentric_s + self.pause_s + self.concentric_s + self.top_pause_s


@dataclass(frozen=True, slots=True)
class CheckRule:
    """One alignment check of an exercise. K2 is crossed downwards, all others upwards."""

    code: CheckCode
    amber: float
    red: float | None
    source: str  # a paper or "judgement"


@dataclass(frozen=True, slots=True)
class Dose:
    sets: int
    reps: int  # per leg where legs are worked one at a time
    rest_s: float


@dataclass(frozen=True, slots=True)
class ExerciseText:
    """What the patient reads. Plain words; an exercise file of one's own needs no catalogue."""

    name: str
    setup: str  # how to stand or sit, and what to have at hand
    cue: str  # external focus, as one would say it
    why: str
    cautions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exercise:
    id: str  # the file's name without .toml
    design_id: str | None
    status: str  # draft, checked or reviewed
    phase: str  # of the care programme
    text: ExerciseText
    posture: Posture
    legs: Legs
    preferred_view: View
    drivers: Mapping[View, Driver]
    range: RangeRule
    tempo: TempoRule
    checks: tuple[CheckRule, ...]
    dose: Dose
    equipment: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    content_hash: str = field(default="", compare=False)  # sha256 of the file it came from

    def __post_init__(self) -> None:
        if self.preferred_view not in self.drivers:
            raise ValueError(
                f"views.preferred ({self.preferred_view}) has no [driver.{self.preferred_view}]"
            )
        for view, driver in self.drivers.items():
            if view is View.UNKNOWN:
                raise ValueError("driver.unknown: a driver is for front, side or oblique")
            if driver.min_change * driver.target_change <= 0:
                raise ValueError(
                    f"driver.{view}: min_change ({driver.min_change}) and target_change "
                    f"({driver.target_change}) must have the same sign and not be 0"
                )
            if abs(driver.min_change) > abs(driver.target_change):
                raise ValueError(
                    f"driver.{view}: min_change ({driver.min_change}) must not be larger than "
                    f"target_change ({driver.target_change})"
                )
        if self.has_limit and self.beyond_target(self.range.limit_deg) < 0:
            raise ValueError(
                f"range.limit_deg ({self.range.limit_deg}) must lie beyond range.target_deg "
                f"({self.range.target_deg}), seen from range.rest_deg ({self.range.rest_deg})"
            )
        object.__setattr__(self, "drivers", MappingProxyType(dict(self.drivers)))

    @property
    def has_limit(self) -> bool:
        """Whether the range check D1 is asked for; not in rising (docs/clinical.md E7)."""
        return any(check.code is CheckCode.D1 for check in self.checks)

    @property
    def rises_from_seat(self) -> bool:
        """Whether both legs lift the body off a seat."""
        return self.posture is Posture.SEATED and self.legs is Legs.BOTH

    @property
    def kicks_from_seat(self) -> bool:
        """Whether one foot swings while the seat stays: that leg is watched, not the hips."""
        return self.posture is Posture.SEATED and self.legs is Legs.ONE

    @property
    def is_straightening(self) -> bool:
        """Whether the knee gets straighter on the way to the turning point."""
        return self.range.target_deg < self.range.rest_deg

    def beyond_target(self, knee_flexion_deg: float) -> float:
        """Return how far an angle lies past the target, degrees; negative is short of it."""
        past = knee_flexion_deg - self.range.target_deg
        return -past if self.is_straightening else past
