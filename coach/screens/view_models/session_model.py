"""What the session screen says at one instant: one banner, one number, one ring, one gauge."""

from dataclasses import dataclass
from enum import StrEnum

from coach import words
from coach.movement.vocabulary import Legs, Side
from coach.screens.view_models.home_model import LEG_KEYS
from coach.screens.view_models.session_banner import Banner, banner_of
from coach.screens.view_models.session_dial import DialView, dial_of
from coach.screens.view_models.session_gauge import GaugeView, gauge_of
from coach.session.snapshot import PauseReason, SetStage, Snapshot


class Action(StrEnum):
    """What the one large button does now."""

    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    SKIP_REST = "skip_rest"
    NEXT = "next"


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


def session_view(
    snapshot: Snapshot, *, waited_s: float = 0.0, is_demo: bool = False
) -> SessionView:
    """Return what the screen shows of a snapshot.

    Args:
        snapshot: the session at one instant.
        waited_s: since the screen was opened; it turns the ring while the source opens.
        is_demo: marks the session as a demo.
    """
    gauge = gauge_of(snapshot)
    return SessionView(
        title=_title(snapshot, is_demo=is_demo),
        counter=str(snapshot.reps_in_set),
        planned=words.text("session-of-reps", reps=snapshot.reps_planned),
        sets=snapshot.sets,
        set_index=snapshot.sets if snapshot.stage is SetStage.DONE else snapshot.set_index,
        banner=banner_of(snapshot),
        dial=dial_of(snapshot, waited_s=waited_s),
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
