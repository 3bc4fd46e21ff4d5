"""What the person told, besides sessions: one frozen fact for each time they were asked.

Facts are appended, never changed; what they mean is computed from all of them each time. Every
answer may be None, "not asked, or would rather not say": it never counts as a good one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from coach.care.facts import PAIN_MAX
from coach.movement.vocabulary import Condition as Condition  # noqa: PLC0414  # told here, too
from coach.movement.vocabulary import Need as Need  # noqa: PLC0414  # told here, too
from coach.movement.vocabulary import Side

PSFS_MAX = 10  # patient-specific functional scale: 0 "cannot", 10 "as before"
CHANGE_MOST = 3  # global change: -3 "much worse" to 3 "much better"
EFFORT_MAX = 10
WEEKDAYS = 7


class PainPlace(StrEnum):
    """Where it hurts, as tapped on a picture (docs/clinical.md E41)."""

    KNEECAP = "kneecap"  # around it, behind it, or at its inner border
    INNER_JOINT_LINE = "inner_joint_line"  # or below
    BACK = "back"
    OUTER = "outer"
    CALF = "calf"
    HIP = "hip"


class Trouble(StrEnum):
    """Asked after a session (docs/clinical.md E11)."""

    SHARP = "sharp"
    CATCHING = "catching"
    BUCKLED = "buckled"
    LIMPING = "limping"


class Away(StrEnum):
    ILLNESS = "illness"
    TRAVEL = "travel"


class TestKind(StrEnum):
    """The tests of docs/clinical.md 5."""

    __test__ = False  # not a test of ours

    WALK = "walk"  # or marching on the spot
    SQUAT = "squat"
    STEP_DOWN = "step_down"
    CHAIR_STAND = "chair_stand"
    BALANCE = "balance"
    ANKLE = "ankle"
    HIP = "hip"  # raises of the leg lying on the side (docs/clinical.md E44)


@dataclass(frozen=True, slots=True)
class ScreeningTold:
    """Answers to the red-flag questions, by code: EM1, UR3, CL7, ... (docs/clinical.md 3.4, E2)."""

    at: datetime  # aware, UTC
    day: date  # training day
    answers: Mapping[str, bool | None]


@dataclass(frozen=True, slots=True)
class ClearanceTold:
    """A clinician has seen the knee and said that exercise is all right (docs/clinical.md E3)."""

    at: datetime
    day: date
    seen_on: date
    allowed: str | None = None  # a programme phase that the clinician named; None: none named


@dataclass(frozen=True, slots=True)
class PersonTold:
    at: datetime
    day: date
    sore: Side  # the knee that hurts, or both
    born: int | None = None  # year
    weeks_of_pain: int | None = None
    worst_pain: int | None = None  # NPRS, of the last week
    place: PainPlace | None = None
    conditions: frozenset[Condition] = frozenset()
    country: str | None = None  # ISO 3166 code, for the emergency number
    morning_stiffness_min: int | None = None

    def __post_init__(self) -> None:
        _check("worst_pain", self.worst_pain, most=PAIN_MAX)
        _check("weeks_of_pain", self.weeks_of_pain, most=5200)


@dataclass(frozen=True, slots=True)
class WishesTold:
    """What the person wants, has and can: goals, days, equipment."""

    at: datetime
    day: date
    activities: tuple[str, ...] = ()  # up to three, in the person's words
    squat_goal_deg: int | None = None  # 60, 75 or 90 (docs/clinical.md E16)
    training_days: frozenset[int] = frozenset()  # 0 Monday to 6 Sunday; none: the usual pattern
    needs: frozenset[Need] = frozenset()  # what is at hand
    steps_cm: frozenset[int] = frozenset()  # heights at hand; a house stair is 20
    shoes_months: int | None = None
    arch_flattens: bool | None = None  # or shoes worn unevenly (docs/clinical.md E43)
    sport: str | None = None
    wants_running: bool = False
    wants_short: bool = False  # sessions of about 11 minutes, every day
    short_on: date | None = None  # on this day alone
    whole_on: date | None = None  # on this day not, whatever holds otherwise

    def wants_short_on(self, day: date) -> bool:
        """Return whether the session of a day is to be the short one."""
        return self.short_on == day or (self.wants_short and self.whole_on != day)

    def __post_init__(self) -> None:
        if any(not 0 <= weekday < WEEKDAYS for weekday in self.training_days):
            raise ValueError("training_days must be 0 (Monday) to 6 (Sunday)")


@dataclass(frozen=True, slots=True)
class MorningTold:
    """One knee in the morning, and what yesterday was like (docs/clinical.md 3.1, E10, E11)."""

    at: datetime
    day: date  # that it is the morning of
    knee: Side
    pain: int | None
    stiffness_min: int | None = None
    new_swelling: bool | None = None
    walking: int | None = None  # pain when walking yesterday; None also "did not"
    stairs: int | None = None
    worst_24h: int | None = None

    def __post_init__(self) -> None:
        _check_knee(self.knee)
        for name in ("pain", "walking", "stairs", "worst_24h"):
            _check(name, getattr(self, name), most=PAIN_MAX)


@dataclass(frozen=True, slots=True)
class BeforeTold:
    """One knee before a session."""

    at: datetime
    day: date
    knee: Side
    pain: int | None
    worst_24h: int | None = None
    new_swelling: bool | None = None
    locked: bool | None = None
    buckled: bool | None = None
    limping: bool | None = None
    painkiller: bool | None = None  # in the last 8 hours

    def __post_init__(self) -> None:
        _check_knee(self.knee)
        for name in ("pain", "worst_24h"):
            _check(name, getattr(self, name), most=PAIN_MAX)


@dataclass(frozen=True, slots=True)
class AfterTold:
    """One knee after a session, or an hour later."""

    at: datetime
    day: date
    knee: Side
    pain: int | None
    is_hour_later: bool = False
    troubles: frozenset[Trouble] | None = None  # empty: none of them; None: not answered

    def __post_init__(self) -> None:
        _check_knee(self.knee)
        _check("pain", self.pain, most=PAIN_MAX)


@dataclass(frozen=True, slots=True)
class DiaryTold:
    """Load outside of the programme on one day (docs/clinical.md 1.E, E45)."""

    at: datetime
    day: date  # that it is about
    stairs_flights: int = 0
    running_min: int = 0
    sport_min: int = 0
    sport_effort: int = 0  # 0 to 10
    cycling_min: int = 0
    is_cycling_hard: bool = False
    jumps: int = 0
    deep_min: int = 0  # deep bends or kneeling
    long_sitting: int = 0  # blocks of more than 30 minutes
    sleep_h: float | None = None

    def __post_init__(self) -> None:
        _check("sport_effort", self.sport_effort, most=EFFORT_MAX)
        for name in ("stairs_flights", "running_min", "sport_min", "cycling_min", "deep_min"):
            _check(name, getattr(self, name), most=1440)
        _check("jumps", self.jumps, most=100_000)
        _check("long_sitting", self.long_sitting, most=48)


@dataclass(frozen=True, slots=True)
class TestTaken:
    """One test of one side; see coach.care.tests for what `values` holds."""

    __test__ = False

    at: datetime
    day: date
    test: TestKind
    side: Side
    values: Mapping[str, float | None] = field(default_factory=dict)  # None: cannot tell
    pain: int | None = None  # highest, NPRS
    is_self_reported: bool = False  # the person's own answer, not the camera's
    cannot_tell: str | None = None  # why there is no value, a key of care.ftl
    step_cm: int | None = None

    def __post_init__(self) -> None:
        _check("pain", self.pain, most=PAIN_MAX)


@dataclass(frozen=True, slots=True)
class GoalsRated:
    """The activities of `WishesTold`, each 0 to 10, and how the knee is as a whole."""

    at: datetime
    day: date
    ratings: tuple[int | None, ...]
    change: int | None = None  # -3 to 3, since the beginning

    def __post_init__(self) -> None:
        for rating in self.ratings:
            _check("ratings", rating, most=PSFS_MAX)
        if self.change is not None and abs(self.change) > CHANGE_MOST:
            raise ValueError(f"change must be -{CHANGE_MOST} to {CHANGE_MOST}, got {self.change}")


@dataclass(frozen=True, slots=True)
class AwayTold:
    at: datetime
    day: date
    first: date
    last: date
    why: Away

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"away from {self.first} to {self.last}: the last day comes first")


@dataclass(frozen=True, slots=True)
class CardRead:
    at: datetime
    day: date
    card: str


@dataclass(frozen=True, slots=True)
class RunTold:
    """A walk-run (docs/clinical.md E40)."""

    at: datetime
    day: date
    stage: int  # 1 to 6; 0 is the brisk walk of 30 minutes that comes before them
    pain: int | None  # highest, NPRS
    has_settled: bool | None = None  # within the hour

    def __post_init__(self) -> None:
        _check("pain", self.pain, most=PAIN_MAX)


Told: TypeAlias = (
    ScreeningTold
    | ClearanceTold
    | PersonTold
    | WishesTold
    | MorningTold
    | BeforeTold
    | AfterTold
    | DiaryTold
    | TestTaken
    | GoalsRated
    | AwayTold
    | CardRead
    | RunTold
)


def _check(name: str, value: int | None, *, most: int) -> None:
    if value is not None and not 0 <= value <= most:
        raise ValueError(f"{name} must be 0 to {most}, got {value}")


def _check_knee(knee: Side) -> None:
    if knee is Side.BOTH:
        raise ValueError("an answer on pain is about one knee")
