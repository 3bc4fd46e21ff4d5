"""All that a screen or a terminal shows of a running session, at one instant."""

from dataclasses import dataclass
from enum import StrEnum

from coach.care.told import TestKind
from coach.movement.events import Hold, Reading, Rep
from coach.movement.exercise import Exercise
from coach.movement.hand_signs import HandReading
from coach.movement.pose import Pose
from coach.movement.vocabulary import FramingHint, Phase, Side
from coach.ports import FeedState
from coach.session.fading import Feedback
from coach.session.room import Room


class SetStage(StrEnum):
    SETTING_UP = "setting_up"  # until the person stands quiet and whole in the picture
    WORKING = "working"
    PAUSED = "paused"
    RESTING = "resting"  # between two sets, or two turns of the clock
    ASKING = "asking"  # all is done, and the person is asked about it
    DONE = "done"


class PauseReason(StrEnum):
    USER = "user"
    PAIN = "pain"  # the pain question is on screen
    CAMERA_LOST = "camera_lost"
    WORKER_RESTARTING = "worker_restarting"
    PERSON_LOST = "person_lost"
    SECOND_PERSON = "second_person"  # we are not sure who is who
    TOO_DARK = "too_dark"  # nobody can be followed, and it is dark


class CueKind(StrEnum):
    SAFETY = "safety"
    FIX = "fix"
    COUNT = "count"
    PRAISE = "praise"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing to say. `key` names a message of the catalogue, at most four words on screen."""

    key: str
    kind: CueKind
    t_s: float


@dataclass(frozen=True, slots=True)
class Timing:
    """The hold or turn of the clock that is on."""

    done_s: float
    target_s: float
    index: int  # 1-based, of the set
    count: int  # of the set
    is_running: bool
    phase: Phase | None = None  # of a repetition that is done by the clock
    phase_elapsed_s: float = 0.0

    @property
    def left_s(self) -> float:
        return max(0.0, self.target_s - self.done_s)


@dataclass(frozen=True, slots=True)
class TestNow:
    """How far a test of what the knee can do is."""

    __test__ = False  # not a test of ours

    test: TestKind
    side: Side  # that is tested; BOTH where the legs are one
    done: int = 0  # repetitions or trials that count
    planned: int | None = None  # None: as many as there are
    timing: Timing | None = None  # of the whole test, or of the trial that is on
    is_enough: bool = False


@dataclass(frozen=True, slots=True)
class SetUp:
    """The set-up before the first set: the exercise is shown, or the place is looked for."""

    is_preview: bool = False
    preview_left_s: float = 0.0  # how long it is shown at least: a rest before it is in it
    in_place: float = 0.0  # how much of the time in place is done, 0 to 1
    count: int | None = None  # 3, 2, 1; None: no countdown runs
    room: Room | None = None  # where it worked before
    is_same_room: bool = False  # the person is there now


class QuestionKind(StrEnum):
    """What is asked after the work."""

    COUNT = "count"  # how many turns or repetitions
    MINUTES = "minutes"
    PARTS = "parts"  # how many of an exercise that is made of others
    FORM = "form"  # yes, almost or no


@dataclass(frozen=True, slots=True)
class Question:
    text: str  # as it is asked
    kind: QuestionKind
    planned: int = 0  # the number offered first
    most: int = 0  # the largest number that can be given


@dataclass(frozen=True, slots=True)
class Snapshot:
    exercise: Exercise
    stage: SetStage
    pause_reason: PauseReason | None
    set_index: int  # 0-based
    sets: int
    reps_in_set: int
    reps_planned: int  # per set
    reps: tuple[Rep, ...]  # of the whole session, in order
    reading: Reading | None
    pose: Pose | None  # the newest, unfiltered
    cue: Cue | None
    framing: FramingHint | None
    rest_left_s: float  # of a rest, or until the clock begins
    feed: FeedState
    limit_deg: float | None = None  # the person's own today; None: the exercise's
    holds: tuple[Hold, ...] = ()  # of the whole session, in order
    timing: Timing | None = None  # of holds and of the clock
    turns: int = 0  # of the clock, in the whole session
    side: Side | None = None  # of this set, or of the next; None: nothing says which leg
    rest_s: float | None = None  # how long this rest lasts; None: as the exercise says
    question: Question | None = None  # while asking
    can_go_by_clock: bool = False  # the camera has not seen enough for long
    set_up: SetUp | None = None  # until the first set begins
    feedback: Feedback = Feedback.EVERY  # how often form is shown and spoken of
    hands: HandReading | None = None  # signs given by hand; None where nobody is watched
    test: TestNow | None = None  # in place of an exercise; None: it is one
