"""From a finished cycle of the signal to a repetition of the exercise."""

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from coach.movement.cycles import Cycle
from coach.movement.events import CheckSpan, NotJudged, Rep
from coach.movement.exercise import Exercise
from coach.movement.scoring import Judged, phase_seconds, score
from coach.movement.signals import Estimate
from coach.movement.tempo import Timing
from coach.movement.vocabulary import (
    Legs,
    Phase,
    Side,
    Signal,
    View,
)

Place: TypeAlias = tuple[float, float]

TURN_WINDOW_S = 0.12  # around the turning point, over which its angles are taken
FULL_SHARE = 0.8  # of the target (docs/clinical.md 1.B)
FLOOR_GUARD_DEG = 12.0  # a straightening knee reads too bent (docs/clinical.md E8)
GUARD_DEG = 5.0  # the target lies no nearer to the person's limit (docs/clinical.md E18)
MOSTLY = 0.9  # of the poses; the network may lose the foot for a few
UPRIGHT_THIGH_SHARE = 0.8  # risen from the chair


@dataclass(frozen=True, slots=True)
class Note:
    """What one pose of an open cycle showed, kept until the cycle is over."""

    t_s: float
    flexion: Estimate | None
    left_knee_in_deg: float | None
    right_knee_in_deg: float | None
    separation_ratio: float | None
    thigh_share: float | None
    hip_drop: float | None  # share of the standing height
    hands_at_feet: bool
    working_leg: Side
    sway: float = 0.0  # hips beside the middle of the feet, shares of the standing hip height
    feet_apart: float = 0.0  # between the ankles, shares of the standing hip height
    torso_height: float = 0.0  # shoulders over hips, in standing hip heights
    left_ankle: Place = (0.0, 0.0)  # in standing hip heights
    right_ankle: Place = (0.0, 0.0)
    yaw_deg: float | None = None
    knees_deg: tuple[float, float] | None = None  # flexion of left and right, None unseen


@dataclass(frozen=True, slots=True)
class Attempt:
    """Everything known about a finished cycle."""

    cycle: Cycle
    timing: Timing
    notes: tuple[Note, ...]
    signal: Signal
    view: View
    side: Side
    spans: tuple[CheckSpan, ...]
    not_judged: tuple[NotJudged, ...]
    limit_judged: bool
    alignment_judged: bool
    limit_deg: float


def working_side(notes: Sequence[Note], exercise: Exercise, *, chosen: Side) -> Side:
    """Return which leg worked, by the vote of all poses of the cycle."""
    if exercise.legs is Legs.BOTH:
        return Side.BOTH
    if exercise.travels:
        return _way(notes)
    if chosen is not Side.BOTH:
        return chosen
    if exercise.is_on_a_step:
        return stands_on(notes)
    left = sum(note.working_leg is Side.LEFT for note in notes)
    right = sum(note.working_leg is Side.RIGHT for note in notes)
    if left == right:
        return Side.BOTH
    return Side.LEFT if left > right else Side.RIGHT


def stands_on(notes: Sequence[Note]) -> Side:
    """Return whose foot stayed in its place."""
    if not notes:
        return Side.BOTH
    left, right = strayed(notes, Side.LEFT), strayed(notes, Side.RIGHT)
    return Side.LEFT if left < right else Side.RIGHT


def strayed(notes: Sequence[Note], side: Side) -> float:
    """Return how far a foot was from its place at most, but for a few poses."""
    return mostly_away(
        [note.left_ankle if side is Side.LEFT else note.right_ankle for note in notes]
    )


def mostly_away(places: Sequence[Place]) -> float:
    """Return the farthest from the middle of all places, but for a few."""
    middle = tuple(statistics.median(place[axis] for place in places) for axis in (0, 1))
    away = sorted(math.dist(place, middle) for place in places)
    return away[round(MOSTLY * (len(away) - 1))]


def _way(notes: Sequence[Note]) -> Side:
    """Return the side the person went to, facing the camera: picture right is their left."""
    if len(notes) < 2:  # noqa: PLR2004  # a way has two ends
        return Side.BOTH
    first_x, last_x = (note.left_ankle[0] + note.right_ankle[0] for note in (notes[0], notes[-1]))
    return Side.LEFT if last_x > first_x else Side.RIGHT


def build(attempt: Attempt, exercise: Exercise, *, index: int, not_before_s: float) -> Rep:
    """Return the repetition with its times, angles, score and reasons.

    Args:
        attempt: a cycle that was not rejected.
        exercise: what was done.
        index: its number, from 1.
        not_before_s: the end of the repetition before; two never overlap.
    """
    timing = attempt.timing
    start_s = max(timing.start_s, not_before_s)
    turn = at_turn(attempt)
    turning = median_of(turn, lambda note: note.flexion.value_deg if note.flexion else None)
    error = median_of(turn, lambda note: note.flexion.error_deg if note.flexion else None)
    flexions = [note.flexion.value_deg for note in attempt.notes if note.flexion is not None]
    peak = max(flexions, default=None) if exercise.is_straightening else turning
    full = _is_full(attempt, exercise, turning=turning, error_deg=error)
    judged = Judged(full=full, limit=attempt.limit_judged, alignment=attempt.alignment_judged)
    scored = score(exercise, timing, judged=judged, spans=attempt.spans)
    seconds = phase_seconds(exercise, timing)
    return Rep(
        index=index,
        side=attempt.side,
        view=attempt.view,
        start_s=start_s,
        bottom_s=timing.turn_s,
        end_s=timing.end_s,
        eccentric_s=seconds.get(Phase.ECCENTRIC),
        pause_s=seconds.get(Phase.PAUSE),
        concentric_s=seconds.get(Phase.CONCENTRIC),
        top_pause_s=seconds.get(Phase.TOP_PAUSE),
        peak_knee_flexion_deg=peak,
        peak_knee_flexion_error_deg=None if peak is None else error,
        full=full,
        checks=attempt.spans,
        left_knee_in_deg=median_of(turn, lambda note: note.left_knee_in_deg),
        right_knee_in_deg=median_of(turn, lambda note: note.right_knee_in_deg),
        separation_ratio=median_of(turn, lambda note: note.separation_ratio),
        score=scored.score,
        score_parts=scored.parts,
        reasons=scored.reasons,
        not_judged=attempt.not_judged,
        turning_knee_flexion_deg=turning,
    )


def _is_full(
    attempt: Attempt, exercise: Exercise, *, turning: float | None, error_deg: float | None
) -> bool | None:
    """Whether the target was reached; None where the band of the estimate spans the answer."""
    if exercise.is_straightening:
        return _has_straightened(attempt, exercise)
    if exercise.range is None:
        return _has_gone_all_the_way(attempt, exercise)
    if turning is None or error_deg is None:
        return None
    wanted = FULL_SHARE * min(exercise.range.target_deg, attempt.limit_deg - GUARD_DEG)
    if attempt.view is View.SIDE or turning - error_deg >= wanted:
        return turning >= wanted
    return False if turning + error_deg < wanted else None


def _has_straightened(attempt: Attempt, exercise: Exercise) -> bool | None:
    if exercise.legs is Legs.BOTH:  # rising from a seat
        share = median_of(at_turn(attempt), lambda note: note.thigh_share)
        return None if share is None else share >= UPRIGHT_THIGH_SHARE
    driver = exercise.drivers.get(attempt.view)
    if driver is None or driver.signal is not Signal.KNEE_FLEXION:
        return None
    wanted = abs(driver.target_change)
    if exercise.has_limit and exercise.range is not None:
        wanted = min(wanted, exercise.range.rest_deg - attempt.limit_deg - FLOOR_GUARD_DEG)
    return attempt.cycle.peak_change >= FULL_SHARE * wanted


def _has_gone_all_the_way(attempt: Attempt, exercise: Exercise) -> bool | None:
    """Whether the signal itself reached its target, where the knee's angle is not the point."""
    driver = exercise.drivers.get(attempt.view)
    if driver is None or driver.signal is not attempt.signal:
        return None
    return attempt.cycle.peak_change >= FULL_SHARE * abs(driver.target_change)


def at_turn(attempt: Attempt) -> list[Note]:
    turn_s = attempt.cycle.turn_s
    near = [note for note in attempt.notes if abs(note.t_s - turn_s) <= TURN_WINDOW_S]
    return near or list(attempt.notes[-1:])


def median_of(notes: Sequence[Note], pick: Callable[[Note], float | None]) -> float | None:
    values = [value for note in notes if (value := pick(note)) is not None]
    return statistics.median(values) if values else None
