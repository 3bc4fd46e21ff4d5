"""What happened, as stored: sessions, pain answers, advice followed or not. Never updated."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from coach.care.fitting import Fit
from coach.movement.events import SelfReported
from coach.movement.vocabulary import Answer, CheckCode, Side

DEMO_PROFILE = "demo"  # sessions of the synthetic patient; never in anyone's streak or progress
DEFAULT_PROFILE = "me"
PAIN_MAX = 10  # numeric pain rating scale, whole numbers


class PainMoment(StrEnum):
    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Advice(StrEnum):
    """What the app advised after an answer (docs/clinical.md 3.3 with E9)."""

    PROCEED = "proceed"
    SMALLER = "smaller"  # a smaller range, slower
    CALM_ONLY = "calm_only"  # not this exercise today
    STOP = "stop"  # end now


class SessionEndReason(StrEnum):
    FINISHED = "finished"  # the planned sets are done
    STOPPED_FOR_PAIN = "stopped_for_pain"
    STOPPED = "stopped"  # ended early for any other reason
    CRASHED = "crashed"  # closed by the next start of the app


@dataclass(frozen=True, slots=True)
class PainAnswer:
    """One answer on the numeric pain rating scale (NPRS); `value` None is "would not say"."""

    session_id: str
    at: datetime  # aware, UTC
    knee: Side  # LEFT or RIGHT
    moment: PainMoment
    value: int | None  # 0..10
    knee_flexion_deg: float | None = None  # at a tap during the movement
    advice: Advice = Advice.PROCEED  # what the app then advised
    advice_followed: bool | None = None  # None: nothing to follow, or not known yet

    def __post_init__(self) -> None:
        if self.value is not None and not 0 <= self.value <= PAIN_MAX:
            raise ValueError(f"pain must be 0 to {PAIN_MAX}, got {self.value}")
        if self.knee is Side.BOTH:
            raise ValueError("a pain answer is about one knee")


@dataclass(frozen=True, slots=True)
class SessionStart:
    session_id: str
    profile: str
    started_at: datetime  # aware, UTC
    training_day: date
    exercise_id: str
    exercise_hash: str  # sha256 of the exercise file
    knee: Side  # the sore knee or both
    sets: int
    reps: int
    source: str  # as the user typed it
    app_version: str
    analysis_version: int
    level: int | None = None  # of the exercise in the programme; None: chosen freely
    fit: Fit | None = None  # what its plan changed of the exercise file; None: nothing, or unknown


@dataclass(frozen=True, slots=True)
class SessionEnd:
    at: datetime  # aware, UTC
    reason: SessionEndReason


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """One session as the log tells it."""

    start: SessionStart
    end: SessionEnd | None  # None while it runs
    reps: int
    full_reps: int
    scores: tuple[int | None, ...]  # per rep
    pains: tuple[PainAnswer, ...]
    duration_s: float | None  # of the recording; None: nothing was ever seen
    holds: int = 0
    full_holds: int = 0
    held_s: float = 0.0  # of all holds together
    turns: int = 0  # of the clock, with nobody looking
    turned_s: float = 0.0  # of all turns together
    reports: tuple[SelfReported, ...] = ()  # the person's own answers
    tempo: float | None = None  # 0 to 1, mean over the reps whose tempo was judged
    full_left: int = 0  # full reps or holds that are the left leg's, or both legs'
    full_right: int = 0
    red_codes: frozenset[CheckCode] = frozenset()  # checks that were red in any repetition

    @property
    def told(self) -> int | None:
        """How many the person said they did; None: a number was not asked for, or not given."""
        counts = [report.count for report in self.reports if report.count is not None]
        return sum(counts) if counts else None

    @property
    def has_practised(self) -> bool:
        """Whether anything was seen, timed or told to be done."""
        is_told = bool(self.told) or any(report.answer in _DONE for report in self.reports)
        return self.reps > 0 or self.holds > 0 or self.turns > 0 or is_told

    @property
    def has_begun(self) -> bool:
        """Whether there was a session at all, and not only a source that failed to open.

        One that was left because of pain is one, though nothing of it was seen.
        """
        if self.end is None or self.has_practised or self.duration_s is not None:
            return True
        is_told = any(pain.moment is not PainMoment.BEFORE for pain in self.pains)
        return is_told or self.end.reason in _LEFT_ON_PURPOSE


_DONE = frozenset({Answer.YES, Answer.ALMOST})
_LEFT_ON_PURPOSE = frozenset({SessionEndReason.FINISHED, SessionEndReason.STOPPED_FOR_PAIN})
