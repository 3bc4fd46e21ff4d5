"""What the session screen says at one instant: one banner, one number, one ring, one gauge."""

from dataclasses import dataclass
from enum import StrEnum

from coach import words
from coach.movement.events import Reading
from coach.movement.vocabulary import (
    CheckCode,
    FramingHint,
    Legs,
    NotJudgedReason,
    Phase,
    Posture,
    Side,
)
from coach.ports import FeedStatus
from coach.screens.view_models.home_model import LEG_KEYS
from coach.session.snapshot import CueKind, PauseReason, SetStage, Snapshot

OPENING_TURN_S = 2.0
GAUGE_LIMIT = 1.6  # of the amber limit: the end of the drawn gauge


class Tone(StrEnum):
    """How a banner looks; each tone has its own colour, icon and words."""

    CALM = "calm"
    FIX = "fix"
    SAFETY = "safety"
    PAUSE = "pause"


class Dial(StrEnum):
    """What the right card shows."""

    TEMPO = "tempo"
    REST = "rest"
    SYMBOL = "symbol"


class Action(StrEnum):
    """What the one large button does now."""

    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    SKIP_REST = "skip_rest"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Banner:
    words: str
    tone: Tone
    icon: str


@dataclass(frozen=True, slots=True)
class DialView:
    kind: Dial
    word: str = ""
    number: str = ""
    fraction: float = 0.0  # of the ring
    icon: str = ""


@dataclass(frozen=True, slots=True)
class GaugeView:
    """The knee line; `position` runs from -1 (out) to 1 (in), None is "cannot be judged"."""

    position: float | None
    is_good: bool
    title: str
    note: str  # why there is no position


@dataclass(frozen=True, slots=True)
class SessionView:
    title: str
    counter: str
    planned: str
    sets: int
    set_index: int
    banner: Banner
    dial: DialView
    gauge: GaugeView | None
    note: str  # a sentence in place of the gauge
    action: Action


_PHASES = {
    Phase.ECCENTRIC: "phase-down",
    Phase.CONCENTRIC: "phase-up",
    Phase.PAUSE: "phase-hold",
    Phase.TOP_PAUSE: "phase-hold",
}
_PAUSES = {
    PauseReason.USER: ("cue-pause-user", "pause"),
    PauseReason.PAIN: ("cue-pause-pain", "heart"),
    PauseReason.CAMERA_LOST: ("cue-pause-camera-lost", "camera_off"),
    PauseReason.WORKER_RESTARTING: ("cue-pause-worker-restarting", "spinner"),
    PauseReason.PERSON_LOST: ("cue-pause-person-lost", "figure"),
    PauseReason.SECOND_PERSON: ("cue-pause-second-person", "people"),
}
_HINT_ICONS = {
    FramingHint.NOBODY: "figure",
    FramingHint.SECOND_PERSON: "people",
    FramingHint.STEP_BACK: "arrow_back",
    FramingHint.FEET_NOT_VISIBLE: "feet",
    FramingHint.HEAD_NOT_VISIBLE: "figure",
    FramingHint.MOVE_TO_MIDDLE: "knee_out",
    FramingHint.COME_CLOSER: "arrow_closer",
    FramingHint.TURN_TO_FRONT: "turn",
    FramingHint.TURN_TO_SIDE: "turn",
}
_NOT_JUDGED = {
    NotJudgedReason.VIEW: "gauge-needs-front",
    NotJudgedReason.TURNED: "gauge-needs-front",
    NotJudgedReason.VISIBILITY: "gauge-needs-sight",
    NotJudgedReason.FRAMING: "gauge-needs-sight",
    NotJudgedReason.TOO_DEEP: "gauge-too-deep",
    NotJudgedReason.NO_BASELINE: "gauge-needs-standing",
    NotJudgedReason.CAMERA_CANNOT: "gauge-camera-cannot",
}
_KNEE_LINE = frozenset({CheckCode.K1, CheckCode.K2})


def session_view(
    snapshot: Snapshot, *, waited_s: float = 0.0, is_demo: bool = False
) -> SessionView:
    """Return what the screen shows of a snapshot.

    Args:
        snapshot: the session at one instant.
        waited_s: since the screen was opened; it turns the ring while the source opens.
        is_demo: marks the session as a demo.
    """
    gauge = _gauge(snapshot)
    return SessionView(
        title=_title(snapshot, is_demo=is_demo),
        counter=str(snapshot.reps_in_set),
        planned=words.text("session-of-reps", reps=snapshot.reps_planned),
        sets=snapshot.sets,
        set_index=snapshot.sets if snapshot.stage is SetStage.DONE else snapshot.set_index,
        banner=_banner(snapshot),
        dial=_dial(snapshot, waited_s=waited_s),
        gauge=gauge,
        note="" if gauge is not None else _note(snapshot),
        action=_action(snapshot),
    )


def _title(snapshot: Snapshot, *, is_demo: bool) -> str:
    name = snapshot.exercise.text.name
    if is_demo:
        return words.text("demo-session", exercise=name)
    side = Side.BOTH if snapshot.reading is None else snapshot.reading.side
    is_one_leg = snapshot.exercise.legs is Legs.ONE and side is not Side.BOTH
    return words.text(LEG_KEYS[side], exercise=name) if is_one_leg else name


def _banner(snapshot: Snapshot) -> Banner:
    match snapshot.stage:
        case SetStage.PAUSED:
            key, icon = _PAUSES[snapshot.pause_reason or PauseReason.USER]
            return Banner(words.text(key), Tone.PAUSE, icon)
        case SetStage.RESTING:
            return Banner(words.text("banner-rest"), Tone.CALM, "heart")
        case SetStage.DONE:
            return Banner(words.text("cue-all-done"), Tone.CALM, "trophy")
        case SetStage.SETTING_UP:
            return _setting_up_banner(snapshot)
        case SetStage.WORKING:
            return _working_banner(snapshot)


def _setting_up_banner(snapshot: Snapshot) -> Banner:
    if snapshot.feed.status is not FeedStatus.RUNNING:
        return Banner(words.text("banner-opening"), Tone.PAUSE, "spinner")
    if snapshot.framing is not None:
        key = f"cue-framing-{snapshot.framing.value.replace('_', '-')}"
        return Banner(words.text(key), Tone.PAUSE, _HINT_ICONS[snapshot.framing])
    is_seated = snapshot.exercise.posture is Posture.SEATED
    ready = words.text("banner-sit-ready") if is_seated else words.text("banner-stand-ready")
    return Banner(ready, Tone.CALM, "check")


def _working_banner(snapshot: Snapshot) -> Banner:
    cue = snapshot.cue
    if cue is None:
        key = "banner-follow-ring" if snapshot.limit_deg is None else "banner-smaller"
        return Banner(words.text(key), Tone.CALM, "heart")
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


def _dial(snapshot: Snapshot, *, waited_s: float) -> DialView:
    match snapshot.stage:
        case SetStage.RESTING:
            left_s = max(0, round(snapshot.rest_left_s))
            rest_s = max(1.0, snapshot.exercise.dose.rest_s)
            fraction = min(1.0, snapshot.rest_left_s / rest_s)
            return DialView(Dial.REST, number=str(left_s), fraction=fraction)
        case SetStage.PAUSED:
            _, icon = _PAUSES[snapshot.pause_reason or PauseReason.USER]
            return DialView(Dial.SYMBOL, icon=icon)
        case SetStage.DONE:
            return DialView(Dial.SYMBOL, icon="check")
        case SetStage.SETTING_UP:
            return _setting_up_dial(snapshot, waited_s=waited_s)
        case SetStage.WORKING:
            return _tempo(snapshot)


def _setting_up_dial(snapshot: Snapshot, *, waited_s: float) -> DialView:
    if snapshot.feed.status is not FeedStatus.RUNNING:
        turn = 0.05 + 0.95 * (waited_s % OPENING_TURN_S) / OPENING_TURN_S
        return DialView(Dial.SYMBOL, icon="camera", fraction=turn)
    if snapshot.framing is not None:
        return DialView(Dial.SYMBOL, icon=_HINT_ICONS[snapshot.framing])
    return DialView(Dial.TEMPO, word=words.text("phase-ready"))


def _tempo(snapshot: Snapshot) -> DialView:
    now = snapshot.reading
    if now is None or now.phase is None:
        return DialView(Dial.TEMPO, word=words.text("phase-ready"))
    prescribed_s = snapshot.exercise.tempo.seconds(now.phase)
    if prescribed_s <= 0 or _is_between_reps(snapshot, now):
        return DialView(Dial.TEMPO, word=words.text("phase-ready"))
    return DialView(
        Dial.TEMPO,
        word=words.text(_PHASES[now.phase]),
        number=str(int(now.phase_elapsed_s) + 1),
        fraction=min(1.0, now.phase_elapsed_s / prescribed_s),
    )


def _is_between_reps(snapshot: Snapshot, now: Reading) -> bool:
    """The pause after the last phase is a rest: it may last, nobody is hurried on."""
    last = snapshot.exercise.tempo.order[-1]
    return now.phase is last and now.phase_elapsed_s > snapshot.exercise.tempo.seconds(last)


def _gauge(snapshot: Snapshot) -> GaugeView | None:
    has_knee_line = any(rule.code in _KNEE_LINE for rule in snapshot.exercise.checks)
    if snapshot.stage is not SetStage.WORKING or snapshot.reading is None or not has_knee_line:
        return None
    title = words.text("gauge-title")
    inward, reason = snapshot.reading.knee_in, snapshot.reading.knee_in_not_judged
    if inward is None:
        note = words.text(_NOT_JUDGED[reason]) if reason is not None else ""
        return GaugeView(None, is_good=True, title=title, note=note)
    position = min(1.0, max(-1.0, inward / GAUGE_LIMIT))
    return GaugeView(position, is_good=inward < 1.0, title=title, note="")


def _note(snapshot: Snapshot) -> str:
    if snapshot.feed.message:
        return snapshot.feed.message
    match snapshot.stage:
        case SetStage.SETTING_UP:
            return snapshot.exercise.text.setup
        case SetStage.RESTING:
            return _rest_note(snapshot)
        case SetStage.PAUSED:
            return words.text("note-paused")
        case SetStage.WORKING:
            return snapshot.exercise.text.cue
        case SetStage.DONE:
            return words.text("note-done")


def _rest_note(snapshot: Snapshot) -> str:
    is_either = snapshot.reading is not None and snapshot.reading.side is Side.BOTH
    is_other_leg = snapshot.exercise.legs is Legs.ONE and is_either
    key = "note-rest-other-leg" if is_other_leg else "note-rest"
    return words.text(key, set=snapshot.set_index + 2, sets=snapshot.sets)


def _action(snapshot: Snapshot) -> Action:
    match snapshot.stage:
        case SetStage.SETTING_UP | SetStage.WORKING:
            return Action.PAUSE
        case SetStage.RESTING:
            return Action.SKIP_REST
        case SetStage.DONE:
            return Action.NEXT
        case SetStage.PAUSED:
            by_hand = snapshot.pause_reason in {PauseReason.USER, PauseReason.PAIN}
            return Action.RESUME if by_hand else Action.FINISH
