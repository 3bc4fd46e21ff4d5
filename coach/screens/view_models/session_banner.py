"""The one banner of the session screen: what to do now, and how urgent it is."""

from dataclasses import dataclass
from enum import StrEnum

from coach import words
from coach.movement.vocabulary import FramingHint, Motion, Posture, Side
from coach.ports import FeedStatus
from coach.screens.view_models.form_feedback import kind_key
from coach.session.snapshot import CueKind, PauseReason, SetStage, Snapshot, TestNow


class Tone(StrEnum):
    """How a banner looks; each tone has its own colour, icon and words."""

    CALM = "calm"
    FIX = "fix"
    SAFETY = "safety"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class Banner:
    words: str
    tone: Tone
    icon: str


PAUSE_SIGNS = {
    PauseReason.USER: ("cue-pause-user", "pause"),
    PauseReason.PAIN: ("cue-pause-pain", "heart"),
    PauseReason.CAMERA_LOST: ("cue-pause-camera-lost", "camera_off"),
    PauseReason.WORKER_RESTARTING: ("cue-pause-worker-restarting", "spinner"),
    PauseReason.PERSON_LOST: ("cue-pause-person-lost", "figure"),
    PauseReason.SECOND_PERSON: ("cue-pause-second-person", "people"),
    PauseReason.TOO_DARK: ("cue-pause-too-dark", "lamp"),
}
HINT_ICONS = {
    FramingHint.COVERED: "camera_off",
    FramingHint.TOO_DARK: "lamp",
    FramingHint.NOBODY: "figure",
    FramingHint.SECOND_PERSON: "people",
    FramingHint.STEP_BACK: "arrow_back",
    FramingHint.FEET_NOT_VISIBLE: "feet",
    FramingHint.HEAD_NOT_VISIBLE: "figure",
    FramingHint.MOVE_TO_MIDDLE: "knee_out",
    FramingHint.COME_CLOSER: "arrow_closer",
    FramingHint.TURN_TO_FRONT: "turn",
    FramingHint.TURN_TO_SIDE: "turn",
    FramingHint.TILT_FORWARD: "lid_forward",
    FramingHint.TILT_BACK: "lid_back",
    FramingHint.TOO_SLOW: "clock",
}


def banner_of(snapshot: Snapshot) -> Banner:
    match snapshot.stage:
        case SetStage.PAUSED:
            key, icon = PAUSE_SIGNS[snapshot.pause_reason or PauseReason.USER]
            return Banner(words.text(key), Tone.PAUSE, icon)
        case SetStage.RESTING:
            return Banner(words.text("banner-rest"), Tone.CALM, "heart")
        case SetStage.ASKING | SetStage.DONE:
            return Banner(words.text("cue-all-done"), Tone.CALM, "trophy")
        case SetStage.SETTING_UP:
            return _setting_up_banner(snapshot)
        case SetStage.WORKING:
            return _working_banner(snapshot)


def _setting_up_banner(snapshot: Snapshot) -> Banner:
    if snapshot.feed.status is FeedStatus.NONE:
        return Banner(words.text("cue-turn-next"), Tone.CALM, "clock")
    if snapshot.feed.status is not FeedStatus.RUNNING:
        return Banner(words.text("banner-opening"), Tone.PAUSE, "spinner")
    if snapshot.framing is not None:
        key = f"cue-framing-{snapshot.framing.value.replace('_', '-')}"
        return Banner(words.text(key), Tone.PAUSE, HINT_ICONS[snapshot.framing])
    return Banner(words.text(_READY_KEYS[snapshot.exercise.posture]), Tone.CALM, "check")


_READY_KEYS = {
    Posture.STANDING: "banner-stand-ready",
    Posture.SPLIT: "banner-stand-ready",
    Posture.SEATED: "banner-sit-ready",
    Posture.KNEELING: "banner-kneel-ready",
    Posture.LYING_BACK: "banner-lie-ready",
    Posture.LYING_SIDE: "banner-lie-ready",
}


def _working_banner(snapshot: Snapshot) -> Banner:
    cue = snapshot.cue
    if cue is None:
        return Banner(words.text(_quiet_key(snapshot)), Tone.CALM, "heart")
    spoken = words.text(cue.key)
    match cue.kind:
        case CueKind.SAFETY:
            return Banner(spoken, Tone.SAFETY, "shield")
        case CueKind.FIX:
            return Banner(spoken, Tone.FIX, "knee_out")
        case CueKind.PRAISE:
            return Banner(spoken, Tone.CALM, "star")
        case CueKind.COUNT | CueKind.INFO:
            return Banner(spoken, Tone.CALM, "check")


def _test_key(now: TestNow) -> str:
    leg = "" if now.side is Side.BOTH else f"-{now.side}"
    return f"banner-test-{now.test}{leg}".replace("_", "-")


def _quiet_key(snapshot: Snapshot) -> str:
    """Return what stands there while nothing else is to be said."""
    if snapshot.test is not None:
        return _test_key(snapshot.test)
    match snapshot.exercise.motion:
        case Motion.HOLD:
            is_on = snapshot.timing is not None and snapshot.timing.is_running
            return "banner-hold-on" if is_on else "banner-hold-go"
        case Motion.TIMER | Motion.LOG:
            return "banner-by-clock"
        case Motion.REPS:
            if snapshot.limit_deg is not None:
                return "banner-smaller"
            return kind_key(snapshot) or "banner-follow-ring"
