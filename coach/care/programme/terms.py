"""The terms of the programme: phases, kinds of day, what is planned and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from coach.care.facts import SessionFacts
from coach.care.fitting import Fit, LegRange
from coach.care.pain.colour import Colour
from coach.care.told import Told
from coach.movement.vocabulary import Side, View

WordArguments: TypeAlias = Mapping[str, str | int]


class ProgrammePhase(StrEnum):
    """Where a person is (docs/clinical.md 4). Values of strength work name exercise phases."""

    CALM = "calm"
    EARLY = "early_activation"
    CONTROL = "movement_control"
    FUNCTIONAL = "functional"
    PREVENTION = "prevention"

    @property
    def number(self) -> int:
        """0 for calm to 4 for prevention."""
        return tuple(ProgrammePhase).index(self)


class DayKind(StrEnum):
    """What a day asks for."""

    STRENGTH = "strength"  # the session of the phase
    HIP = "hip"  # a short session for the hip
    CALM = "calm"  # the calm session: docs/clinical.md E26
    MOBILITY = "mobility"  # a recovery day with a little mobility, or balance
    WALK = "walk"
    SPORT = "sport"
    REST = "rest"
    LOCKED = "locked"  # no exercise: somebody has to look at the knee first

    @property
    def is_session(self) -> bool:
        """Whether a session is due that earns as one; the others are days of recovery."""
        return self in (DayKind.STRENGTH, DayKind.HIP, DayKind.CALM)


class Slot(StrEnum):
    WARM_UP = "warm_up"
    STRENGTH = "strength"
    MOBILITY = "mobility"


@dataclass(frozen=True, slots=True)
class Fired:
    """One rule that shaped a plan.

    `key` names two sentences of care.ftl: the patient's, and with "-checked" behind it the
    physiotherapist's; both take `arguments`.
    """

    rule: str  # section or amendment of the clinical rules, such as "3.3.2" or "E24"
    key: str
    arguments: WordArguments = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class PlannedExercise:
    exercise_id: str
    slot: Slot
    level: int  # from 1
    sets: int  # of each leg, where legs are worked one at a time
    reps: int  # or holds, or turns of the clock
    seconds: float | None = None  # of each hold or turn
    target_deg: float | None = None  # knee flexion aimed at; None: the range is no matter of it
    limit_deg: float | None = None  # knee flexion not to be passed; None: no limit is watched
    minutes: float = 0.0
    load_points: float = 0.0  # docs/clinical.md 1.E with E4
    tier: int = 0
    step_cm: int | None = None  # height of the step, where one is needed
    view: View | None = None  # from where the camera is to see it; None: as the exercise prefers
    reasons: tuple[Fired, ...] = ()
    first_leg: Side = Side.BOTH  # that begins, where legs are worked one at a time
    legs: tuple[LegRange, ...] = ()  # each leg's own range, where they differ; above is the closer
    lift: float | None = None  # of a marching thigh, 1 - cos of its angle; None: as the file says

    @property
    def fit(self) -> Fit:
        """What it changes of the exercise file."""
        return Fit(
            target_deg=self.target_deg,
            limit_deg=self.limit_deg,
            legs=self.legs,
            first_leg=self.first_leg,
            seconds=self.seconds,
            view=self.view,
            lift=self.lift,
        )

    @property
    def targets_deg(self) -> tuple[float | None, float | None]:
        """The knee flexion aimed at with either leg."""
        if not self.legs:
            return self.target_deg, self.target_deg
        one, other = self.legs
        return one.target_deg, other.target_deg


@dataclass(frozen=True, slots=True)
class DayPlan:
    day: date
    phase: ProgrammePhase
    kind: DayKind
    exercises: tuple[PlannedExercise, ...] = ()
    reasons: tuple[Fired, ...] = ()
    is_short: bool = False

    @property
    def minutes(self) -> float:
        return sum(planned.minutes for planned in self.exercises)

    @property
    def load_points(self) -> float:
        return sum(planned.load_points for planned in self.exercises)


@dataclass(frozen=True, slots=True)
class DayOutcome:
    """One past day: what was due, what came of it, what followed from it."""

    day: date
    phase: ProgrammePhase  # in which the day began
    due: DayKind
    colour: Colour | None  # settled with the next morning; None: not known, or nothing done
    has_trained: bool  # any exercise of tier 1 or more
    is_done: bool  # what was due was finished, or ended early with a pain answer
    is_paused: bool = False  # flare, illness, travel, a lock: the streak waits
    fired: tuple[Fired, ...] = ()  # changes of the plan that it led to


@dataclass(frozen=True, slots=True)
class CareLog:
    """All that is known of one person, in any order."""

    told: tuple[Told, ...] = ()
    sessions: tuple[SessionFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class Lock:
    """No exercise, or only calm work, until somebody has looked (docs/clinical.md E3)."""

    codes: tuple[str, ...]  # of the questions answered with yes, the gravest first
    since: date


@dataclass(frozen=True, slots=True)
class KneeLimits:
    """How far each knee may go now, degrees of flexion, by family of exercise (E1, E18)."""

    side: Side
    two_legs_deg: float
    one_leg_deg: float
    straight_deg: float  # open chain: no straighter than this
