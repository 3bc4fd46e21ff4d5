"""All that the analysis remembers between two poses."""

from collections import Counter
from dataclasses import dataclass, field

from coach.movement.baseline import Baseline
from coach.movement.exercise import Band, Driver
from coach.movement.faults import FaultState
from coach.movement.footing import Footing
from coach.movement.holds import HoldState
from coach.movement.pose import Pose
from coach.movement.repetition import Note
from coach.movement.reps import RepState
from coach.movement.signals import Estimate
from coach.movement.view import ViewState
from coach.movement.vocabulary import (
    CheckCode,
    NotJudgedReason,
    Phase,
    Side,
    Stage,
    View,
)


@dataclass(frozen=True, slots=True)
class Track:
    """One signal being counted: the body's, or one leg's where legs are watched apart."""

    side: Side
    latest: tuple[tuple[float, float], ...] = ()  # (t_s, value) of the last poses
    smooth: float | None = None
    reps: RepState = field(default_factory=RepState)


@dataclass(frozen=True, slots=True)
class Live:
    """What is shown while it happens; a guess that the finished repetition corrects."""

    stage: Stage = Stage.NOBODY
    phase: Phase | None = None
    phase_since_s: float = 0.0
    progress: float | None = None
    flexion: Estimate | None = None
    knee_in: float | None = None
    knee_in_not_judged: NotJudgedReason | None = NotJudgedReason.NO_BASELINE


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts over the whole recording."""

    reps: int = 0
    holds: int = 0
    last_end_s: float = float("-inf")
    rep_views: Counter[View] = field(default_factory=Counter)
    pose_views: Counter[View] = field(default_factory=Counter)
    judged: frozenset[CheckCode] = frozenset()
    unjudged: Counter[tuple[CheckCode, NotJudgedReason]] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class AnalysisState:
    """All that the fold remembers. Begin with `coach.movement.analysis.begin`."""

    chosen_side: Side
    limit_deg: float
    tracks: tuple[Track, ...]
    faults: tuple[FaultState, ...]
    holds: tuple[HoldState, ...] = ()
    pose: Pose | None = None  # the newest
    view: ViewState = field(default_factory=ViewState)
    driver: Driver | None = None
    band: Band | None = None  # of a hold, in this view
    footing: Footing = field(default_factory=Footing)
    scale: float | None = None  # the standing hip height, image heights
    baseline: Baseline = field(default_factory=Baseline)
    notes: tuple[Note, ...] = ()  # of the open cycle
    seen_s: float | None = None  # when the driver's joints were last seen
    lost_since_s: float | None = None  # set once the loss has been told
    unsettled_until_s: float = float("-inf")  # after a loss the landmarks slide into place
    doubted: bool = False  # whether the running loss is a doubt about who it is
    live: Live = field(default_factory=Live)
    tally: Tally = field(default_factory=Tally)
