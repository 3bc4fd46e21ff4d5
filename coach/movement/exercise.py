"""What an exercise is, as data: which signal drives it from which view, tempo, range and checks.

Files in `exercises/` become these frozen types at the edge (coach.records); the values are
checked here, once, so that no later code has to doubt them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from coach.movement.vocabulary import (
    CheckCode,
    Condition,
    Legs,
    Motion,
    Need,
    Phase,
    Posture,
    Signal,
    View,
    Way,
)

PHASES = (  # of the care programme, in its order
    "warm_up",
    "mobility",
    "early_activation",
    "movement_control",
    "functional",
    "prevention",
)
NO_LIMIT_DEG = 180.0  # of an exercise whose knee flexion has no limit of its own


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
class Band:
    """Where a hold counts: from and to, as the picture shows the signal."""

    signal: Signal
    at_least: float
    at_most: float

    def holds(self, value: float) -> bool:
        return self.at_least <= value <= self.at_most


@dataclass(frozen=True, slots=True)
class RangeRule:
    """Knee flexion in degrees, true angle, 0 = straight."""

    rest_deg: float
    target_deg: float
    limit_deg: float  # not to be passed: deeper for bending, straighter for straightening
    limits_by_phase_deg: Mapping[str, float] = field(default_factory=dict)  # of the programme


@dataclass(frozen=True, slots=True)
class TempoRule:
    """Prescribed seconds of the four phases; 0 is "not scored"."""

    eccentric_s: float
    pause_s: float
    concentric_s: float
    top_pause_s: float
    starts_with: Phase  # ECCENTRIC for lowering exercises, CONCENTRIC for lifting ones
    way: Way = Way.UP_AND_DOWN

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

    def is_way_out(self, phase: Phase) -> bool | None:
        """Return whether a phase goes out, or back; None where it goes up or down, or pauses."""
        if self.way is Way.UP_AND_DOWN or phase not in {self.order[0], self.order[2]}:
            return None
        return phase is self.order[0]

    @property
    def rep_s(self) -> float:
        return self.eccentric_s + self.pause_s + self.concentric_s + self.top_pause_s


_ON_A_STEP = frozenset({Signal.FOOT_LIFT, Signal.HIP_OVER_FOOT, Signal.BODY_OVER_FOOT})

NO_TEMPO = TempoRule(0.0, 0.0, 0.0, 0.0, Phase.ECCENTRIC)  # of holds, timers and logs


@dataclass(frozen=True, slots=True)
class CheckRule:
    """One alignment check of an exercise. K2 is crossed downwards, all others upwards."""

    code: CheckCode
    amber: float
    red: float | None
    source: str  # a paper or "judgement"


@dataclass(frozen=True, slots=True)
class Level:
    """A dose harder than the first; None is "as in the level before"."""

    sets: int
    reps: int
    seconds: float | None = None
    target_deg: float | None = None  # knee flexion
    note: str = ""  # what changes beside numbers: a higher step, a band


@dataclass(frozen=True, slots=True)
class Dose:
    """The first level, and those after it."""

    sets: int
    reps: int  # or holds, or squeezes; per leg where legs are worked one at a time
    rest_s: float
    seconds: float | None = None  # of each hold, or of each turn of the timer
    days_a_week: int | None = None  # at most
    first_level: int = 1  # 2: too hard for a beginner
    harder: tuple[Level, ...] = ()


@dataclass(frozen=True, slots=True)
class ExerciseText:
    """What the patient reads. Plain words; an exercise file of one's own needs no catalogue."""

    name: str
    setup: str  # how to stand or sit, and what to have at hand
    cue: str  # external focus, as one would say it
    why: str
    cautions: tuple[str, ...] = ()
    easier: str = ""  # how to make it smaller without another exercise
    ask: str = ""  # asked after a set, where no camera can tell: yes, almost or no
    figure: str = ""  # the id of the exercise whose figure is drawn; "" is its own


@dataclass(frozen=True, slots=True)
class Exercise:
    id: str  # the file's name without .toml
    design_id: str | None
    status: str  # draft, checked or reviewed
    phase: str  # of the care programme, one of PHASES
    text: ExerciseText
    posture: Posture
    legs: Legs
    preferred_view: View
    drivers: Mapping[View, Driver]  # of repetitions
    range: RangeRule | None  # None: not a matter of the knee's angle
    tempo: TempoRule
    checks: tuple[CheckRule, ...]
    dose: Dose
    equipment: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    motion: Motion = Motion.REPS
    bands: Mapping[View, Band] = field(default_factory=dict)  # of holds
    tier: int = 1  # load on the kneecap: 0 none, 1 low, 2 moderate, 3 high
    progress_to: str | None = None  # an exercise, or "self" for the next level
    regress_to: str | None = None  # an exercise, or "self" for one level less
    parts: tuple[str, ...] = ()  # other exercises of which this one is made
    needs: frozenset[Need] = frozenset()  # what it cannot be done without
    leave_out_with: frozenset[Condition] = frozenset()  # whoever told one of them is not offered it
    content_hash: str = field(default="", compare=False)  # sha256 of the file it came from

    def __post_init__(self) -> None:
        named = {Motion.REPS: self.drivers, Motion.HOLD: self.bands}.get(self.motion)
        if named is not None and self.preferred_view not in named:
            table = "driver" if self.motion is Motion.REPS else "hold"
            raise ValueError(
                f"views.preferred ({self.preferred_view}) has no [{table}.{self.preferred_view}]"
            )
        if View.UNKNOWN in self.drivers or View.UNKNOWN in self.bands:
            raise ValueError("driver.unknown: a driver is for front, side or oblique")
        for view, driver in self.drivers.items():
            _check_driver(view, driver)
        for view, band in self.bands.items():
            if band.at_least >= band.at_most:
                raise ValueError(
                    f"hold.{view}: at_least ({band.at_least}) must be below at_most "
                    f"({band.at_most})"
                )
        if self.motion is Motion.HOLD and not self.dose.seconds:
            raise ValueError("dose.seconds: a hold needs the seconds it is to last")
        if self.has_limit:
            self._check_limit()
        object.__setattr__(self, "drivers", MappingProxyType(dict(self.drivers)))
        object.__setattr__(self, "bands", MappingProxyType(dict(self.bands)))

    def _check_limit(self) -> None:
        if self.range is None:
            raise ValueError("check D1 needs a [range] with its limit_deg")
        if self.beyond_target(self.range.limit_deg) < 0:
            raise ValueError(
                f"range.limit_deg ({self.range.limit_deg}) must lie beyond range.target_deg "
                f"({self.range.target_deg}), seen from range.rest_deg ({self.range.rest_deg})"
            )

    @property
    def views(self) -> frozenset[View]:
        """The views in which it is counted or timed."""
        return frozenset(self.drivers) | frozenset(self.bands)

    def only_from(self, view: View) -> "Exercise":
        """Return the exercise as it is counted or timed from one view; itself if never from it."""
        if view not in self.views:
            return self
        drivers = {view: self.drivers[view]} if view in self.drivers else {}
        bands = {view: self.bands[view]} if view in self.bands else {}
        return replace(self, preferred_view=view, drivers=drivers, bands=bands)

    @property
    def uses_camera(self) -> bool:
        return self.motion in (Motion.REPS, Motion.HOLD)

    @property
    def limit_deg(self) -> float:
        """The knee flexion not to be passed, degrees."""
        return NO_LIMIT_DEG if self.range is None else self.range.limit_deg

    @property
    def watches_sides(self) -> bool:
        """Whether each leg, or each way, is watched with a signal of its own."""
        return self.kicks_from_seat or any(signal.is_sided for signal in self.signals)

    @property
    def signals(self) -> frozenset[Signal]:
        drivers = {driver.signal for driver in self.drivers.values()}
        return frozenset(drivers | {band.signal for band in self.bands.values()})

    @property
    def lunges(self) -> bool:
        """Whether every repetition begins and ends with a step; both knees bend then."""
        is_one_leg = self.posture is Posture.STANDING and self.legs is Legs.ONE
        return is_one_leg and bool(self.signals & {Signal.BOTH_KNEES, Signal.BODY_DROP})

    @property
    def stands_on_one_foot(self) -> bool:
        """Whether one foot stays in its place and the other may go where it likes."""
        return self.posture is Posture.STANDING and self.legs is not Legs.BOTH

    @property
    def is_on_a_step(self) -> bool:
        """Whether the working foot stands on a step, above the other."""
        is_lifted = self.motion is Motion.REPS and self.posture is Posture.STANDING
        return is_lifted and bool(self.signals & _ON_A_STEP)

    @property
    def travels(self) -> bool:
        """Whether the person walks from place to place."""
        return Signal.FEET_APART in self.signals

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
        return (
            self.posture is Posture.SEATED and self.legs is Legs.ONE and self.motion is Motion.REPS
        )

    @property
    def is_straightening(self) -> bool:
        """Whether the knee gets straighter on the way to the turning point."""
        return self.range is not None and self.range.target_deg < self.range.rest_deg

    def beyond_target(self, knee_flexion_deg: float) -> float:
        """Return how far an angle lies past the target, degrees; negative is short of it."""
        past = knee_flexion_deg - (NO_LIMIT_DEG if self.range is None else self.range.target_deg)
        return -past if self.is_straightening else past


def _check_driver(view: View, driver: Driver) -> None:
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
