"""What the app's screens may ask for: the one object that the composition root hands them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from coach.care.facts import SessionEndReason
from coach.care.programme.terms import PlannedExercise
from coach.care.tests.measured import Watched
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Answer, Side
from coach.ports import Clock, FeedState, Frame, SessionStore, Sounds, StoredSession
from coach.session.assessing import Asked
from coach.session.course_memory import CourseMemory
from coach.session.snapshot import Snapshot

NO_SOURCE = "none"  # of a session for which nothing is watched

Given: TypeAlias = Answer | int | None
"""What was answered to a question: yes, almost or no; a number; None is "would not say"."""


@dataclass(frozen=True, slots=True)
class SessionRequest:
    """What the person chose on the home screen."""

    exercise_id: str
    source: str  # the text of a source, see coach.session.sources
    knee: Side = Side.BOTH  # the sore knee, or both
    sets: int | None = None  # None: the exercise's own dose
    reps: int | None = None
    profile: str = "me"
    side: Side | None = None  # the working leg of a one-legged exercise; None: found
    limit_deg: float | None = None  # the person's own knee flexion limit today
    asks: bool = True  # whether there is anybody to ask how it went
    planned: PlannedExercise | None = None  # as the programme asks for it; None: chosen freely
    is_rehearsal: bool = False  # a synthetic patient's session counts for the profile
    preview_s: float | None = None  # the exercise is shown this long before; None: not at all


class RunningSession(Protocol):
    """One session, driven by whoever draws it. No call blocks."""

    @property
    def session_id(self) -> str: ...

    @property
    def snapshot(self) -> Snapshot: ...

    def tick(self, now_s: float) -> Snapshot:
        """Take in the new poses, store facts, choose a cue; call it every frame."""
        ...

    @property
    def has_poses(self) -> bool:
        """Whether a tick would take in a new pose now; cheap to ask often."""
        ...

    def picture(self) -> Frame | None:
        """Return the newest picture not yet returned."""
        ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def tap_pain(self) -> None:
        """Pause for the pain question and remember the knee angle of this moment."""
        ...

    def make_smaller(self, limit_deg: float) -> None:
        """Go on with a closer limit of knee flexion, degrees; it never opens up again."""
        ...

    def skip_rest(self) -> None: ...

    def begin(self) -> None:
        """Leave the preview of the exercise."""
        ...

    def go_by_clock(self) -> None:
        """Let the camera be, and do the rest by the clock, where the snapshot offers it."""
        ...

    def answer(self, given: Given) -> None:
        """Answer the question that is asked now; without one this does nothing."""
        ...

    def end(self, reason: SessionEndReason | None) -> None:
        """Store the end; None leaves the reason to the session. Hands are still watched."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class RunningTest:
    """One test of one leg before the camera; nothing of it is stored by itself."""

    session: RunningSession
    result: Callable[[], Watched]  # everything that was seen and counts


class CoachServices(Protocol):
    """Everything the screens need from outside; tests hand them a fake."""

    @property
    def clock(self) -> Clock: ...

    @property
    def store(self) -> SessionStore: ...

    @property
    def sounds(self) -> Sounds: ...

    @property
    def profile(self) -> str: ...

    @property
    def courses(self) -> CourseMemory:
        """The course of care of the person, remembered between two looks."""
        ...

    def exercises(self) -> Sequence[Exercise]: ...

    def exercise(self, exercise_id: str) -> Exercise: ...

    def start(self, request: SessionRequest) -> RunningSession: ...

    def start_test(self, asked: Asked, source: str) -> RunningTest: ...

    def load(self, session_id: str) -> StoredSession: ...

    def check_source(self, source: str) -> FeedState:
        """Say whether a source can be opened, as a sentence, without opening a window."""
        ...
