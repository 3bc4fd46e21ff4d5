"""The right card of the session screen: the tempo to follow, the rest that is left, or a symbol."""

import math
from dataclasses import dataclass
from enum import StrEnum

from coach import words
from coach.movement.events import Reading
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion, Phase
from coach.ports import FeedStatus
from coach.screens.view_models.session_banner import HINT_ICONS, PAUSE_SIGNS
from coach.session.snapshot import PauseReason, SetStage, Snapshot, TestNow, Timing

OPENING_TURN_S = 2.0


class Dial(StrEnum):
    """What the right card shows."""

    TEMPO = "tempo"
    REST = "rest"
    SYMBOL = "symbol"


@dataclass(frozen=True, slots=True)
class DialView:
    kind: Dial
    word: str = ""
    number: str = ""
    fraction: float = 0.0  # of the ring
    icon: str = ""


_PHASES = {
    Phase.ECCENTRIC: "phase-down",
    Phase.CONCENTRIC: "phase-up",
    Phase.PAUSE: "phase-hold",
    Phase.TOP_PAUSE: "phase-hold",
}


def _word(exercise: Exercise, phase: Phase) -> str:
    goes_out = exercise.tempo.is_way_out(phase)
    if goes_out is None:
        return words.text(_PHASES[phase])
    return words.text("phase-out" if goes_out else "phase-back")


def dial_of(snapshot: Snapshot, *, waited_s: float) -> DialView:
    match snapshot.stage:
        case SetStage.RESTING:
            return _rest(snapshot)
        case SetStage.PAUSED:
            _, icon = PAUSE_SIGNS[snapshot.pause_reason or PauseReason.USER]
            return DialView(Dial.SYMBOL, icon=icon)
        case SetStage.ASKING | SetStage.DONE:
            return DialView(Dial.SYMBOL, icon="check")
        case SetStage.SETTING_UP:
            return _setting_up_dial(snapshot, waited_s=waited_s)
        case SetStage.WORKING:
            return _working_dial(snapshot)


def _working_dial(snapshot: Snapshot) -> DialView:
    if snapshot.test is not None:
        return _test_dial(snapshot, snapshot.test)
    timing = snapshot.timing
    return _tempo(snapshot) if timing is None else _timed(snapshot, timing)


def _rest(snapshot: Snapshot) -> DialView:
    left_s = max(0, round(snapshot.rest_left_s))
    rest_s = snapshot.exercise.dose.rest_s if snapshot.rest_s is None else snapshot.rest_s
    fraction = min(1.0, snapshot.rest_left_s / max(1.0, rest_s))
    return DialView(Dial.REST, number=str(left_s), fraction=fraction)


def _timed(snapshot: Snapshot, timing: Timing) -> DialView:
    """Fill the ring with the time that was held, or with the phase that the clock is in."""
    if timing.phase is not None:
        prescribed_s = snapshot.exercise.tempo.seconds(timing.phase)
        return DialView(
            Dial.TEMPO,
            word=_word(snapshot.exercise, timing.phase),
            number=str(int(timing.phase_elapsed_s) + 1),
            fraction=min(1.0, timing.phase_elapsed_s / prescribed_s),
        )
    if not timing.is_running:
        return DialView(Dial.TEMPO, word=words.text("phase-ready"))
    is_hold = snapshot.exercise.motion is Motion.HOLD
    word = words.text("phase-hold" if is_hold else "phase-now")
    return DialView(Dial.TEMPO, word=word, fraction=min(1.0, timing.done_s / timing.target_s))


def _test_dial(snapshot: Snapshot, now: TestNow) -> DialView:
    """Return the time that is left, the trial that is on, or nothing to follow but oneself."""
    timing = now.timing
    if timing is None:
        return DialView(Dial.SYMBOL, icon="figure")
    if timing.count > 1:
        return _timed(snapshot, timing)
    left_s = timing.left_s
    return DialView(
        Dial.REST, number=str(math.ceil(left_s)), fraction=min(1.0, left_s / timing.target_s)
    )


def _setting_up_dial(snapshot: Snapshot, *, waited_s: float) -> DialView:
    if snapshot.feed.status is FeedStatus.NONE:
        return _rest(snapshot)
    if snapshot.feed.status is not FeedStatus.RUNNING:
        turn = 0.05 + 0.95 * (waited_s % OPENING_TURN_S) / OPENING_TURN_S
        return DialView(Dial.SYMBOL, icon="camera", fraction=turn)
    if snapshot.framing is not None:
        return DialView(Dial.SYMBOL, icon=HINT_ICONS[snapshot.framing])
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
        word=_word(snapshot.exercise, now.phase),
        number=str(int(now.phase_elapsed_s) + 1),
        fraction=min(1.0, now.phase_elapsed_s / prescribed_s),
    )


def _is_between_reps(snapshot: Snapshot, now: Reading) -> bool:
    """The pause after the last phase is a rest: it may last, nobody is hurried on."""
    last = snapshot.exercise.tempo.order[-1]
    return now.phase is last and now.phase_elapsed_s > snapshot.exercise.tempo.seconds(last)
