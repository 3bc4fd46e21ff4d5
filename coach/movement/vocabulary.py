"""The closed vocabulary of movement: sides, views, signals, phases, checks, needs and reasons.

The values are the words of exercise files, of the analysis JSON and of stored sessions: they may
be added to, never renamed.
"""

from enum import StrEnum


class Side(StrEnum):
    """The athlete's own side."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def each(self) -> tuple["Side", ...]:
        """The sides that are meant, one by one: left and right of both."""
        return (Side.LEFT, Side.RIGHT) if self is Side.BOTH else (self,)


class View(StrEnum):
    """How the body stands to the camera: front is a yaw up to about 30 degrees, side 55 to 125."""

    FRONT = "front"
    SIDE = "side"
    OBLIQUE = "oblique"
    UNKNOWN = "unknown"


class Motion(StrEnum):
    """What is asked for, and so what is counted."""

    REPS = "reps"  # movements there and back
    HOLD = "hold"  # staying in a position; only the time inside its band counts
    TIMER = "timer"  # a clock runs, the person says what was done; no camera needed
    LOG = "log"  # done elsewhere; the person says what was done


class Legs(StrEnum):
    """Which legs an exercise loads."""

    BOTH = "both"  # at the same time
    ONE = "one"  # one leg for a whole set
    ALTERNATING = "alternating"  # one after the other, changing with every repetition


class Posture(StrEnum):
    """How the body rests between repetitions."""

    STANDING = "standing"
    SPLIT = "split"  # one foot in front of the other, both staying where they are
    SEATED = "seated"
    KNEELING = "kneeling"  # half-kneeling: one knee on the floor, the other foot in front
    LYING_BACK = "lying_back"
    LYING_SIDE = "lying_side"  # the body's front to the camera

    @property
    def is_lying(self) -> bool:
        return self in (Posture.LYING_BACK, Posture.LYING_SIDE)


class Signal(StrEnum):
    """What a repetition is counted and timed on, or a hold is timed on.

    Lengths are parts of the standing hip height; sided signals are watched for each leg apart.
    """

    HIP_DROP = "hip_drop"  # 1 - hip height over the ankles / the same while standing
    BODY_DROP = "body_drop"  # the same of head and shoulders, in standing hip heights
    KNEE_FLEXION = "knee_flexion"  # degrees, near or working leg, in the picture
    BOTH_KNEES = "both_knees"  # degrees, mean of both; 0 while only one bends
    HIP_OVER_FOOT = "hip_over_foot"  # minus the hips' height over the working foot; sided
    BODY_OVER_FOOT = "body_over_foot"  # the same of head and shoulders; steadier
    SHANK_RISE = "shank_rise"  # 1 - vertical knee-to-ankle distance / the same at rest
    HIP_FLEXION = "hip_flexion"  # degrees between trunk and thigh, 0 = one line, + bent forward
    TRUNK_LEAN = "trunk_lean"  # degrees of the trunk from upright, forwards
    SHIN_LEAN = "shin_lean"  # degrees of the shank from upright, knee ahead of the ankle
    HEEL_RISE = "heel_rise"  # heels, ankles and hips over the toes
    KNEE_LIFT = "knee_lift"  # how far the knee is lifted towards the hip; sided
    FOOT_LIFT = "foot_lift"  # the other foot over the standing one; negative below it; sided
    FEET_APART = "feet_apart"  # between the ankles
    SIDE_SHIFT = "side_shift"  # hips off the middle of the feet, parts of the stance; sided
    LEG_RAISE = "leg_raise"  # degrees of the line from hip to ankle above the horizontal; sided
    KNEES_APART = "knees_apart"  # between the knees of a person lying on the side
    HIP_LIFT = "hip_lift"  # hips of a lying person over the knee or ankle on the floor

    @property
    def is_angle(self) -> bool:
        return self in _ANGLES

    @property
    def is_mirrored(self) -> bool:
        """Whether one side's value is the other's with the sign turned round."""
        return self in (Signal.FOOT_LIFT, Signal.SIDE_SHIFT)

    @property
    def is_sided(self) -> bool:
        """Whether each leg, or each way, has a value of its own from any view."""
        return self in _SIDED


_ANGLES = frozenset(
    {
        Signal.KNEE_FLEXION,
        Signal.BOTH_KNEES,
        Signal.HIP_FLEXION,
        Signal.TRUNK_LEAN,
        Signal.SHIN_LEAN,
        Signal.LEG_RAISE,
    }
)
_SIDED = frozenset(
    {
        Signal.HIP_OVER_FOOT,
        Signal.KNEE_LIFT,
        Signal.FOOT_LIFT,
        Signal.SIDE_SHIFT,
        Signal.LEG_RAISE,
    }
)


class Phase(StrEnum):
    """The four parts of a repetition; a pause follows the part it is named after."""

    ECCENTRIC = "eccentric"  # the lowering, the muscle lengthens under load
    PAUSE = "pause"  # after the eccentric part
    CONCENTRIC = "concentric"  # the rise
    TOP_PAUSE = "top_pause"  # after the concentric part


class Way(StrEnum):
    """What the two ways of a repetition are called."""

    UP_AND_DOWN = "up_and_down"
    OUT_AND_BACK = "out_and_back"


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
    K3 = "K3"  # knee past the toes, ratio of the shank
    PS = "PS"  # pelvic drop minus standing, in a hold, deg
    T3 = "T3"  # knees bend as the hips do in a hinge, ratio of the two changes
    D2 = "D2"  # knee bends in a hinge, deg
    E1 = "E1"  # the knee is not straight where it should be, deg
    E2 = "E2"  # knee lag of a lifted leg: no camera can tell, the person is asked
    E3 = "E3"  # hips off the line from shoulder to knee in a bridge, deg
    H1 = "H1"  # heel lifts, ratio of the shank
    B1 = "B1"  # the standing foot is off its place, ratio of the standing hip height
    R1 = "R1"  # pelvis rolls in side-lying, change of a ratio
    G1 = "G1"  # thigh away from upright in a standing stretch, deg


class Answer(StrEnum):
    """What the person says of their own movement, where no camera can tell."""

    YES = "yes"
    ALMOST = "almost"
    NO = "no"
    UNSAID = "unsaid"  # asked, and left open


class Condition(StrEnum):
    """What an exercise may have to be left out for (docs/clinical.md E2, E38)."""

    BACK = "back"
    HIP_OR_GROIN = "hip_or_groin"
    SHOULDER = "shoulder"
    ANKLE_OR_CALF = "ankle_or_calf"
    KNEELING = "kneeling"
    KNEECAP_SLIPPED = "kneecap_slipped"
    HYPERMOBILE = "hypermobile"
    DIZZINESS = "dizziness"
    FALL_RISK = "fall_risk"
    CLOT_OR_BLEEDING = "clot_or_bleeding"
    FRAGILE_BONE = "fragile_bone"
    NUMB_SKIN = "numb_skin"


class Need(StrEnum):
    """What an exercise cannot be done without. Steps are told in centimetres."""

    CHAIR = "chair"
    WALL = "wall"
    MAT = "mat"  # or a carpet: being able to lie down and get up again
    BAND = "band"
    ANCHOR = "anchor"  # for the band, at the height of the knee
    ROLLER = "roller"
    STEP = "step"


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

    COVERED = "covered"
    TOO_DARK = "too_dark"
    NOBODY = "nobody"
    SECOND_PERSON = "second_person"
    STEP_BACK = "step_back"
    TILT_FORWARD = "tilt_forward"  # the lid with the camera: it looks over the feet
    TILT_BACK = "tilt_back"
    FEET_NOT_VISIBLE = "feet_not_visible"
    HEAD_NOT_VISIBLE = "head_not_visible"
    MOVE_TO_MIDDLE = "move_to_middle"
    COME_CLOSER = "come_closer"
    TURN_TO_FRONT = "turn_to_front"
    TURN_TO_SIDE = "turn_to_side"
    TOO_SLOW = "too_slow"  # too few pictures a second, though it is light enough
