"""What the session screen says at one instant: one banner, one number, one ring, one gauge."""

import math
from dataclasses import dataclass
from enum import StrEnum

from coach import words
from coach.care.told import TestKind
from coach.movement.vocabulary import Legs, Motion, Side
from coach.ports import FeedStatus
from coach.screens.figures import phase_at
from coach.screens.view_models.home_model import LEG_KEYS
from coach.screens.view_models.session_banner import Banner, banner_of
from coach.screens.view_models.session_dial import DialView, dial_of
from coach.screens.view_models.session_gauge import GaugeView, gauge_of
from coach.session.snapshot import PauseReason, SetStage, Snapshot, TestNow
from coach.session.trouble_words import said_trouble


class Action(StrEnum):
    """What the one large button does now."""

    START = "start"  # after the preview
    PAUSE = "pause"
    BEGIN = "begin"
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
    can_go_by_clock: bool = False
    shows_set_up: bool = False  # the exercise's figure in place of the counter
    figure_phase: float | None = None  # of the exercise's figure; None: it stands still


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
    counter, planned = _counter(snapshot)
    return SessionView(
        title=_title(snapshot, is_demo=is_demo),
        counter=counter,
        planned=planned,
        sets=snapshot.sets,
        set_index=snapshot.sets if snapshot.stage is SetStage.DONE else snapshot.set_index,
        banner=banner_of(snapshot),
        dial=dial_of(snapshot, waited_s=waited_s),
        gauge=gauge,
        note="" if gauge is not None else _note(snapshot),
        action=_action(snapshot),
        can_go_by_clock=snapshot.can_go_by_clock,
        shows_set_up=_shows_set_up(snapshot),
        figure_phase=phase_at(waited_s) if snapshot.stage in _BEFORE_WORK else None,
    )


_BEFORE_WORK = frozenset({SetStage.SETTING_UP, SetStage.RESTING})


def _shows_set_up(snapshot: Snapshot) -> bool:
    """Whether nothing is counted yet and the middle of the screen shows the person."""
    is_watched = snapshot.feed.status is not FeedStatus.NONE
    return is_watched and snapshot.stage is SetStage.SETTING_UP and snapshot.reps_in_set == 0


_AT_WORK = frozenset({SetStage.SETTING_UP, SetStage.WORKING, SetStage.PAUSED})
_LONGEST_IN_SECONDS = 100


def _counter(snapshot: Snapshot) -> tuple[str, str]:
    """Return the one large number and what it is of: seconds left, or repetitions done."""
    if snapshot.test is not None:
        return _test_counter(snapshot.test)
    timing = snapshot.timing
    is_rep = snapshot.exercise.motion is Motion.REPS
    if timing is not None and not is_rep and snapshot.stage in _AT_WORK:
        planned = words.text("session-index-of", index=timing.index, count=timing.count)
        return _seconds(math.ceil(timing.left_s)), planned
    if snapshot.reps_planned == 0:  # only told, never counted
        return "", ""
    planned = words.text("session-of-reps", reps=snapshot.reps_planned)
    return str(snapshot.reps_in_set), planned


def _test_counter(now: TestNow) -> tuple[str, str]:
    """Return what a test counts: stands and repetitions, or the seconds it has lasted."""
    timing = now.timing
    if timing is None or now.test is TestKind.CHAIR_STAND:
        of = "" if now.planned is None else words.text("session-of-reps", reps=now.planned)
        return str(now.done), of
    seconds = int(timing.done_s)
    if timing.count > 1:
        trial = words.text("session-index-of", index=timing.index, count=timing.count)
        return _seconds(seconds), trial
    return _seconds(seconds), words.text("session-of-reps", reps=int(timing.target_s))


def _seconds(seconds: int) -> str:
    if seconds < _LONGEST_IN_SECONDS:
        return str(seconds)
    return f"{seconds // 60}:{seconds % 60:02d}"


def _title(snapshot: Snapshot, *, is_demo: bool) -> str:
    name = snapshot.exercise.text.name
    if snapshot.test is not None:
        return name  # it says the leg
    if is_demo:
        return words.text("demo-session", exercise=name)
    side = Side.BOTH if snapshot.reading is None else snapshot.reading.side
    side = snapshot.side or side
    is_one_leg = snapshot.exercise.legs is Legs.ONE and side is not Side.BOTH
    return words.text(LEG_KEYS[side], exercise=name) if is_one_leg else name


def _note(snapshot: Snapshot) -> str:
    if snapshot.feed.message:
        return said_trouble(snapshot.feed.message)
    match snapshot.stage:
        case SetStage.SETTING_UP:
            return snapshot.exercise.text.setup
        case SetStage.RESTING:
            return _rest_note(snapshot)
        case SetStage.PAUSED:
            return words.text("note-paused")
        case SetStage.WORKING:
            return snapshot.exercise.text.cue
        case SetStage.ASKING | SetStage.DONE:
            return words.text("note-done")


def _rest_note(snapshot: Snapshot) -> str:
    timing = snapshot.timing
    if timing is not None and snapshot.reps_in_set < timing.count:
        return words.text("note-rest-turn", index=timing.index, count=timing.count)
    is_either = snapshot.reading is not None and snapshot.reading.side is Side.BOTH
    is_other_leg = snapshot.exercise.legs is Legs.ONE and is_either
    key = "note-rest-other-leg" if is_other_leg else "note-rest"
    return words.text(key, set=snapshot.set_index + 2, sets=snapshot.sets)


def _action(snapshot: Snapshot) -> Action:
    is_preview = snapshot.set_up is not None and snapshot.set_up.is_preview
    match snapshot.stage:
        case SetStage.SETTING_UP if is_preview:
            return Action.START
        case SetStage.SETTING_UP if snapshot.feed.status is FeedStatus.NONE:
            return Action.BEGIN
        case SetStage.SETTING_UP | SetStage.WORKING:
            return Action.PAUSE
        case SetStage.RESTING:
            return Action.SKIP_REST
        case SetStage.ASKING | SetStage.DONE:
            return Action.NEXT
        case SetStage.PAUSED:
            by_hand = snapshot.pause_reason in {PauseReason.USER, PauseReason.PAIN}
            return Action.RESUME if by_hand else Action.FINISH
