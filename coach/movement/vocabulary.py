"""The closed vocabulary of movement: sides, views, signals, phases, check codes and reasons.

The values are the words of exercise files, of the analysis JSON and of stored sessions: they may
be added to, never renamed.
"""

from enum import StrEnum


class Side(StrEnum):
    """The athlete's own side."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class View(StrEnum):
    """How the body stands to the camera: front is a yaw up to about 30 degrees, side 55 to 125."""

    FRONT = "front"
    SIDE = "side"
    OBLIQUE = "oblique"
    UNKNOWN = "unknown"


class Legs(StrEnum):
    """Which legs an exercise loads."""

    BOTH = "both"  # at the same time
    ONE = "one"  # one leg for a whole set


class Posture(StrEnum):
    """How the body rests between repetitions."""

    STANDING = "standing"
    SPLIT = "split"  # one foot in front of the other, both staying where they are
    SEATED = "seated"


class Signal(StrEnum):
    """What a repetition is counted and timed on."""

    HIP_DROP = "hip_drop"  # 1 - hip height over the ankles / the same while standing
    BODY_DROP = "body_drop"  # the same of head and shoulders, in standing hip heights
    KNEE_FLEXION = "knee_flexion"  # degrees, near or working leg, in the picture
    BOTH_KNEES = "both_knees"  # degrees, mean of both; 0 while only one bends
    SHANK_RISE = "shank_rise"  # 1 - vertical knee-to-ankle distance / the same at rest

    @property
    def is_angle(self) -> bool:
        return self in (Signal.KNEE_FLEXION, Signal.BOTH_KNEES)


class Phase(StrEnum):
    """The four parts of a repetition; a pause follows the part it is named after."""

    ECCENTRIC = "eccentric"  # the lowering, the muscle lengthens under load
    PAUSE = "pause"  # after the eccentric part
    CONCENTRIC = "concentric"  # the rise
    TOP_PAUSE = "top_pause"  # after the concentric part


class Stage(StrEnum):
    """What the person is doing, as far as counting is concerned."""

    NOBODY = "nobody"
    GETTING_READY = "getting_ready"  # walking in, turning, sitting down, adjusting
    READY = "ready"  # quiet in the rest position
    EXERCISING = "exercising"  # within a repetition


class CheckCode(StrEnum):
    """Alignment checks; meanings, thresholds and sources are docs/clinical.md 2.2."""

    K1 = "K1"  # one-leg knee-in: frontal plane projection angle minus standing, deg
    K2 = "K2"  # two-leg knees-in: knee-to-ankle separation ratio, ratio
    PD = "PD"  # pelvic drop minus standing, deg
    T1 = "T1"  # trunk lean to the side minus standing, deg
    T2 = "T2"  # trunk lean forward where leaning is allowed, deg
    T2U = "T2u"  # trunk lean forward where upright is asked, deg
    D1 = "D1"  # deeper than the person's limit (or straighter, when straightening), deg
    A1 = "A1"  # weight shifted to one side, ratio of the stance width


class Level(StrEnum):
    AMBER = "amber"
    RED = "red"


class RejectReason(StrEnum):
    """Why a movement that looked like a repetition was not counted."""

    TOO_SHORT = "too_short"
    NO_RETURN = "no_return"
    NOT_SEEN = "not_seen"
    OTHER_PERSON = "other_person"
    NOT_EXERCISING = "not_exercising"


class NotJudgedReason(StrEnum):
    """Why a check said nothing."""

    VIEW = "view"
    VISIBILITY = "visibility"
    FRAMING = "framing"
    TURNED = "turned"
    TOO_DEEP = "too_deep"
    NO_BASELINE = "no_baseline"
    CAMERA_CANNOT = "camera_cannot"


class ScorePart(StrEnum):
    TEMPO = "tempo"
    RANGE = "range"
    ALIGNMENT = "alignment"


class FramingHint(StrEnum):
    """What would make the picture better, most important first."""

    NOBODY = "nobody"
    SECOND_PERSON = "second_person"
    STEP_BACK = "step_back"
    FEET_NOT_VISIBLE = "feet_not_visible"
    HEAD_NOT_VISIBLE = "head_not_visible"
    MOVE_TO_MIDDLE = "move_to_middle"
    COME_CLOSER = "come_closer"
    TURN_TO_FRONT = "turn_to_front"
    TURN_TO_SIDE = "turn_to_side"
