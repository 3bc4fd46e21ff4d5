"""What the analysis reports: facts in the past tense, each with its capture instant."""

from dataclasses import dataclass, field
from typing import TypeAlias

from coach.movement.vocabulary import (
    Answer,
    CheckCode,
    Level,
    NotJudgedReason,
    Phase,
    RejectReason,
    ScorePart,
    Side,
    Stage,
    View,
)


@dataclass(frozen=True, slots=True)
class CheckSpan:
    """An alignment check that stood out for long enough, with its worst value."""

    code: CheckCode
    level: Level
    from_s: float
    to_s: float
    value: float
    unit: str  # "deg" or "ratio"
    side: Side = Side.BOTH


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a part of the score is what it is; `why` is a plain sentence."""

    part: ScorePart
    points: float  # earned
    why: str


@dataclass(frozen=True, slots=True)
class ScoreParts:
    """Points earned: tempo of 40, range of 30, alignment of 30; None is "could not be judged"."""

    tempo: float | None
    range: float | None
    alignment: float | None


@dataclass(frozen=True, slots=True)
class Rep:
    """One counted repetition. Seconds on the capture clock, degrees; None is "not known"."""

    index: int  # 1-based
    side: Side
    view: View
    start_s: float
    bottom_s: float  # the turning point, also where that is the top of a lift
    end_s: float
    eccentric_s: float | None
    pause_s: float | None
    concentric_s: float | None
    top_pause_s: float | None
    peak_knee_flexion_deg: float | None  # the most bent of the cycle; an estimate, see the error
    peak_knee_flexion_error_deg: float | None
    full: bool | None
    checks: tuple[CheckSpan, ...]
    left_knee_in_deg: float | None  # FPPA minus standing at the turning point
    right_knee_in_deg: float | None
    separation_ratio: float | None  # knee-to-ankle, 1 = knees over the hip-ankle lines
    score: int | None  # 0..100
    score_parts: ScoreParts
    reasons: tuple[Reason, ...]
    not_judged: tuple["NotJudged", ...] = ()
    turning_knee_flexion_deg: float | None = None  # at the turning point


@dataclass(frozen=True, slots=True)
class NotJudged:
    code: CheckCode
    reason: NotJudgedReason


@dataclass(frozen=True, slots=True)
class RepCompleted:
    t_s: float  # when it was announced
    rep: Rep


@dataclass(frozen=True, slots=True)
class RepRejected:
    t_s: float
    start_s: float
    end_s: float
    reason: RejectReason


@dataclass(frozen=True, slots=True)
class Hold:
    """One time in the position. Seconds on the capture clock."""

    index: int  # 1-based
    side: Side
    view: View
    start_s: float
    end_s: float  # when the band was left for good, or the recording ended
    held_s: float  # inside the band and seen; forgiven dips are not held
    target_s: float
    checks: tuple[CheckSpan, ...] = ()
    not_judged: tuple[NotJudged, ...] = ()

    @property
    def is_full(self) -> bool:
        return self.held_s >= self.target_s


@dataclass(frozen=True, slots=True)
class HoldReached:
    """The target time of a hold is full; the person may go on as long as they like."""

    t_s: float
    index: int
    side: Side


@dataclass(frozen=True, slots=True)
class HoldEnded:
    t_s: float
    hold: Hold


@dataclass(frozen=True, slots=True)
class TurnTimed:
    """One turn of the clock is over; nobody looked at what was done in it."""

    t_s: float
    index: int  # 1-based, over the whole session
    side: Side
    seconds: float


@dataclass(frozen=True, slots=True)
class SelfReported:
    """What the person answered to one question about what they did."""

    t_s: float
    question: str  # as it was asked
    answer: Answer
    count: int | None = None  # how many, where a number was asked for and given


@dataclass(frozen=True, slots=True)
class PhaseChanged:
    t_s: float
    phase: Phase


@dataclass(frozen=True, slots=True)
class StageChanged:
    t_s: float
    stage: Stage


@dataclass(frozen=True, slots=True)
class ViewChanged:
    t_s: float
    view: View


@dataclass(frozen=True, slots=True)
class CheckRaised:
    """A check has stood out long enough to be said; at most one per code and side at a time."""

    t_s: float
    code: CheckCode
    level: Level
    side: Side
    value: float


@dataclass(frozen=True, slots=True)
class CheckCleared:
    t_s: float
    code: CheckCode
    side: Side


@dataclass(frozen=True, slots=True)
class TrackingLost:
    """The driver's joints, or the person, have not been seen for 0.5 s; counting is frozen."""

    t_s: float
    from_s: float


@dataclass(frozen=True, slots=True)
class TrackingRegained:
    t_s: float
    from_s: float  # when it had been lost


Event: TypeAlias = (
    RepCompleted
    | RepRejected
    | HoldReached
    | HoldEnded
    | TurnTimed
    | SelfReported
    | PhaseChanged
    | StageChanged
    | ViewChanged
    | CheckRaised
    | CheckCleared
    | TrackingLost
    | TrackingRegained
)


DONE_EVENTS = (RepCompleted, HoldEnded, TurnTimed, SelfReported)
"""What was done, as against how: each of these is on disk before anything else happens."""


@dataclass(frozen=True, slots=True)
class ActiveCheck:
    code: CheckCode
    level: Level
    side: Side


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known right now, for drawing. None is "not known" and is drawn as such."""

    t_s: float
    stage: Stage
    view: View
    side: Side  # the working leg
    rep_count: int
    progress: float | None  # 0 = own rest, 1 = target, may pass 1
    phase: Phase | None
    phase_elapsed_s: float
    knee_flexion_deg: float | None
    knee_flexion_error_deg: float | None  # half-width of the band, degrees
    knee_in: float | None  # +1 = amber limit towards the middle, 0 = as when standing
    knee_in_not_judged: NotJudgedReason | None
    is_tracking: bool
    active_checks: tuple[ActiveCheck, ...] = field(default=())
    held_s: float | None = None  # of the hold that runs; None outside one
