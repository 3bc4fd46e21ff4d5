"""All that a screen or a terminal shows of a running session, at one instant."""

from dataclasses import dataclass
from enum import StrEnum

from coach.movement.events import Reading, Rep
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.vocabulary import FramingHint
from coach.ports import FeedState


class SetStage(StrEnum):
    SETTING_UP = "setting_up"  # until the person stands quiet and whole in the picture
    WORKING = "working"
    PAUSED = "paused"
    RESTING = "resting"  # between two sets
    DONE = "done"


class PauseReason(StrEnum):
    USER = "user"
    PAIN = "pain"  # the pain question is on screen
    CAMERA_LOST = "camera_lost"
    WORKER_RESTARTING = "worker_restarting"
    PERSON_LOST = "person_lost"
    SECOND_PERSON = "second_person"  # we are not sure who is who


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
    rest_left_s: float
    feed: FeedState
    limit_deg: float | None = None  # the person's own today; None: the exercise's
