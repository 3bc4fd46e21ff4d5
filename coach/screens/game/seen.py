"""What the game takes from a session: where the person is, and what the plan asks for at most."""

from dataclasses import dataclass
from enum import StrEnum

from coach.movement.events import ActiveCheck, Reading
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import CheckCode, Level, Motion, Phase, Side, Stage
from coach.screens.game.tempo_path import TempoPath, path_of
from coach.session.snapshot import SetStage, Snapshot, Timing

LIMIT_MARGIN_DEG = (
    5.0  # the path turns before a limit: its check is amber there, docs/clinical.md 2.2
)
LEAST_REACH = 0.15  # of the target: a path that is nearly flat can still be followed
_KNEE_LINE = frozenset({CheckCode.K1, CheckCode.K2})
_TILTS = {Level.AMBER: 0.6, Level.RED: 1.0}


class Task(StrEnum):
    """What the lantern does now."""

    FOLLOW = "follow"  # the path of repetitions
    HOLD = "hold"  # hover in a band
    DRIFT = "drift"  # a clock runs; nothing is followed
    CAMP = "camp"  # rest by the fire
    WAIT = "wait"  # set-up, a pause, the end: nothing counts


@dataclass(frozen=True, slots=True)
class Seen:
    """One instant of the session as the game sees it.

    Attributes:
        task: what the lantern does.
        path: of a repetition; None where nothing is followed.
        progress: how far out the person is, 0 = own rest, 1 = target of the plan; None: unknown.
        reach: how far out the path may go, in the same measure; today's limit is in it.
        reps_left: repetitions of this set that the plan still has.
        reps_done: repetitions of this set that were counted.
        drift: how far the knee drifts: -1..1, the sign is the side that the lantern leans to.
        is_moving: whether a movement has been recognised; fidgeting is none.
        is_holding: whether a hold or a clock is running.
    """

    task: Task
    path: TempoPath | None
    progress: float | None
    reach: float = 1.0
    reps_left: int = 0
    reps_done: int = 0
    drift: float = 0.0
    is_holding: bool = False
    is_moving: bool = True  # not standing ready: who is not, cannot begin a repetition


def seen_of(snapshot: Snapshot) -> Seen:
    """Return what the game sees of a session."""
    exercise, reading = snapshot.exercise, snapshot.reading
    task = _task(snapshot)
    is_followed = task is Task.FOLLOW or exercise.motion is Motion.REPS
    path = path_of(exercise.tempo) if is_followed else None
    return Seen(
        task=task,
        path=path,
        progress=_progress(reading, snapshot.timing, path),
        reach=reach_of(exercise, limit_deg=snapshot.limit_deg),
        reps_left=max(0, snapshot.reps_planned - snapshot.reps_in_set),
        reps_done=snapshot.reps_in_set,
        drift=0.0 if reading is None else _drift(reading.active_checks),
        is_holding=snapshot.timing is not None and snapshot.timing.is_running,
        is_moving=reading is None or reading.stage is Stage.EXERCISING,
    )


def reach_of(exercise: Exercise, *, limit_deg: float | None) -> float:
    """Return how far out the path may go: to the target, and never up to a limit of today."""
    usual = exercise.range
    if usual is None or (limit_deg is None and not exercise.has_limit):
        return 1.0
    limit = usual.limit_deg if limit_deg is None else limit_deg
    way_deg = usual.target_deg - usual.rest_deg
    if way_deg == 0.0:
        return 1.0
    to_limit_deg = (limit - usual.rest_deg) * (1.0 if way_deg > 0 else -1.0)
    share = (to_limit_deg - LIMIT_MARGIN_DEG) / abs(way_deg)
    return min(1.0, max(LEAST_REACH, share))


def _task(snapshot: Snapshot) -> Task:
    match snapshot.stage:
        case SetStage.RESTING:
            return Task.CAMP
        case SetStage.WORKING:
            return _TASKS[snapshot.exercise.motion]
        case SetStage.SETTING_UP | SetStage.PAUSED | SetStage.ASKING | SetStage.DONE:
            return Task.WAIT


_TASKS = {
    Motion.REPS: Task.FOLLOW,
    Motion.HOLD: Task.HOLD,
    Motion.TIMER: Task.DRIFT,
    Motion.LOG: Task.DRIFT,
}


def _progress(
    reading: Reading | None, timing: Timing | None, path: TempoPath | None
) -> float | None:
    """Return where the person is, or where the clock is that the person follows."""
    if timing is not None and timing.phase is not None and path is not None:
        return path.height(_clock_at(timing.phase, timing.phase_elapsed_s, path))
    if reading is None or not reading.is_tracking:
        return None
    return reading.progress


def _clock_at(phase: Phase, elapsed_s: float, path: TempoPath) -> float:
    lowering, lifting = (0.0, path.turned_s) if path.goes_down else (path.turned_s, 0.0)
    at_turn, at_rest = path.out_s, path.moving_s
    begins = {
        Phase.ECCENTRIC: lowering,
        Phase.CONCENTRIC: lifting,
        Phase.PAUSE: at_turn if path.goes_down else at_rest,
        Phase.TOP_PAUSE: at_rest if path.goes_down else at_turn,
    }
    return begins[phase] + elapsed_s


def _drift(checks: tuple[ActiveCheck, ...]) -> float:
    """Return how far the lantern leans; it leans as the knee does for whoever faces the screen."""
    found = [check for check in checks if check.code in _KNEE_LINE]
    if not found:
        return 0.0
    worst = max(found, key=lambda check: _TILTS[check.level])
    return -_TILTS[worst.level] if worst.side is Side.RIGHT else _TILTS[worst.level]
