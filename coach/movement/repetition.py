"""From a finished cycle of the signal to a repetition of the exercise, or to why it was none."""

import itertools
import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coach.movement.events import CheckSpan, NotJudged, Rep
from coach.movement.exercise import Exercise
from coach.movement.reps import Cycle
from coach.movement.scoring import Judged, phase_seconds, score
from coach.movement.signals import Estimate
from coach.movement.tempo import Timing
from coach.movement.vocabulary import (
    Legs,
    Phase,
    Posture,
    RejectReason,
    Side,
    Signal,
    View,
)

MIN_REP_S = 0.5  # the shortest repetition that counts (docs/clinical.md 1.B)
MIN_WAY_S = 0.15  # down or up; quicker is a leap of the landmarks, not of the body
SAT_DOWN_AFTER_S = 4.0  # a pause at the turn this long is a rest, sitting or standing (judgement)
MIN_STRIDE = 0.35  # of the standing hip height; a step on the spot lifts a foot by 0.2
HANDS_AT_FEET_S = 0.3  # longer than this is tying a shoe, not reaching low in a squat
TURN_WINDOW_S = 0.12  # around the turning point, over which its angles are taken
FULL_SHARE = 0.8  # of the target (docs/clinical.md 1.B)
FLOOR_GUARD_DEG = 12.0  # a straightening knee reads too bent (docs/clinical.md E8)
GUARD_DEG = 5.0  # the target lies no nearer to the person's limit (docs/clinical.md E18)
UPRIGHT_THIGH_SHARE = 0.8  # risen from the chair
HIP_MUST_FOLLOW = 0.5  # of the hip drop that the knee flexion implies; marching has none
HIP_MUST_FOLLOW_OBLIQUE = 0.2  # where hip height is drowned in drift
MARCH_FLEXION_DEG = 15.0  # below it the implied drop is too small to be seen


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
    front_side: Side
    feet_apart: float = 0.0  # between the ankles, shares of the standing hip height


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


def why_rejected(attempt: Attempt, exercise: Exercise) -> RejectReason | None:
    """Return why a cycle was no repetition of the exercise, or None when it was one."""
    timing = attempt.timing
    too_quick = min(timing.out_s, timing.back_s) < MIN_WAY_S
    if too_quick or timing.end_s - timing.start_s < MIN_REP_S:
        return RejectReason.TOO_SHORT
    if _seconds(attempt.notes, lambda note: note.hands_at_feet) > HANDS_AT_FEET_S:
        return RejectReason.NOT_EXERCISING
    turn_phase = exercise.tempo.order[1]
    longest_s = max(SAT_DOWN_AFTER_S, exercise.tempo.seconds(turn_phase) + SAT_DOWN_AFTER_S - 1)
    if timing.pause_s > longest_s:
        return RejectReason.NOT_EXERCISING
    if exercise.legs is Legs.ONE and exercise.posture is not Posture.SEATED:
        return None if _strides(attempt) else RejectReason.NOT_EXERCISING
    if exercise.posture is Posture.STANDING and attempt.signal is Signal.KNEE_FLEXION:
        return None if _hips_followed(attempt) else RejectReason.NOT_EXERCISING
    return None


def working_side(notes: Sequence[Note], exercise: Exercise, *, chosen: Side) -> Side:
    """Return which leg worked: the one in front, by the vote of all poses of the cycle."""
    if exercise.legs is Legs.BOTH:
        return Side.BOTH
    if chosen is not Side.BOTH:
        return chosen
    left = sum(note.front_side is Side.LEFT for note in notes)
    right = sum(note.front_side is Side.RIGHT for note in notes)
    if left == right:
        return Side.BOTH
    return Side.LEFT if left > right else Side.RIGHT


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
    at_turn = _at_turn(attempt)
    turning = _median_of(at_turn, lambda note: note.flexion.value_deg if note.flexion else None)
    error = _median_of(at_turn, lambda note: note.flexion.error_deg if note.flexion else None)
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
        left_knee_in_deg=_median_of(at_turn, lambda note: note.left_knee_in_deg),
        right_knee_in_deg=_median_of(at_turn, lambda note: note.right_knee_in_deg),
        separation_ratio=_median_of(at_turn, lambda note: note.separation_ratio),
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
    if turning is None or error_deg is None:
        return None
    wanted = FULL_SHARE * min(exercise.range.target_deg, attempt.limit_deg - GUARD_DEG)
    if attempt.view is View.SIDE or turning - error_deg >= wanted:
        return turning >= wanted
    return False if turning + error_deg < wanted else None


def _has_straightened(attempt: Attempt, exercise: Exercise) -> bool | None:
    if exercise.legs is Legs.BOTH:  # rising from a seat
        share = _median_of(_at_turn(attempt), lambda note: note.thigh_share)
        return None if share is None else share >= UPRIGHT_THIGH_SHARE
    driver = exercise.drivers.get(attempt.view)
    if driver is None or driver.signal is not Signal.KNEE_FLEXION:
        return None
    wanted = abs(driver.target_change)
    if exercise.has_limit:
        wanted = min(wanted, exercise.range.rest_deg - attempt.limit_deg - FLOOR_GUARD_DEG)
    return attempt.cycle.peak_change >= FULL_SHARE * wanted


def _strides(attempt: Attempt) -> bool:
    """A lunge has one foot far in front of the other; only from the side does that show."""
    if attempt.view is not View.SIDE:
        return True
    return max((note.feet_apart for note in attempt.notes), default=0.0) >= MIN_STRIDE


def _hips_followed(attempt: Attempt) -> bool:
    """Bent knees without lowered hips are steps on the spot, not squats."""
    drops = [note.hip_drop for note in attempt.notes if note.hip_drop is not None]
    if not drops or attempt.cycle.peak_change < MARCH_FLEXION_DEG:
        return True
    implied = 1.0 - _cos_deg(attempt.cycle.peak_change / 2)
    share = HIP_MUST_FOLLOW if attempt.view is View.SIDE else HIP_MUST_FOLLOW_OBLIQUE
    return max(drops) >= share * implied


def _cos_deg(angle_deg: float) -> float:

    return math.cos(math.radians(angle_deg))


def _at_turn(attempt: Attempt) -> list[Note]:
    turn_s = attempt.cycle.turn_s
    near = [note for note in attempt.notes if abs(note.t_s - turn_s) <= TURN_WINDOW_S]
    return near or list(attempt.notes[-1:])


def _median_of(notes: Sequence[Note], pick: Callable[[Note], float | None]) -> float | None:
    values = [value for note in notes if (value := pick(note)) is not None]
    return statistics.median(values) if values else None


def _seconds(notes: Sequence[Note], is_true: Callable[[Note], bool]) -> float:
    """Return for how long something held, summed over the gaps between poses."""
    total_s = 0.0
    for before, after in itertools.pairwise(notes):
        if is_true(after):
            total_s += after.t_s - before.t_s
    return total_s
