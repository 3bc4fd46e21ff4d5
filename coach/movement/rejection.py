"""Why a finished cycle of the signal was no repetition of the exercise.

What people do beside exercising also bends knees and lowers bodies. Tolerances are judgement, set
on synthetic patients (seeds 0 to 99).
"""

import itertools
import math
import statistics
from collections.abc import Callable, Sequence

from coach.movement.exercise import Exercise
from coach.movement.moving_on import bends_both_knees, has_moved_on
from coach.movement.repetition import Attempt, Note, at_turn, median_of, stands_on, strayed
from coach.movement.vocabulary import Legs, Posture, RejectReason, Side, Signal, View

MIN_REP_S = 0.5  # the shortest repetition that counts (docs/clinical.md 1.B)
MIN_WAY_S = 0.15  # down or up; quicker is a leap of the landmarks, not of the body
SAT_DOWN_AFTER_S = 4.0  # a pause at the turn this long is a rest, sitting or standing (judgement)
# Between the ankles at the turning point, of the standing hip height; feet stepping on the spot
# are no further apart then than at rest.
MIN_STRIDE = {View.SIDE: 0.35, View.OBLIQUE: 0.25}
SWING = 0.016  # of the standing hip height, 1.5 cm; smaller is sway
SWAY_POSES = 1  # to either side: the median of three takes out the network's noise
FIDGET_SWINGS = 5  # a repetition, with its shift of weight, has up to three
SHORT_FIDGET_SWINGS, SHORT_FIDGET_S = 4, 4.0  # and a short one up to two
SMALL_ATTEMPT = 2.5  # of the smallest change that is an attempt
# A bend of fewer attempts than that which takes less: of tuning scenes seen by the network these
# two keep 28 of 29 repetitions of up to 1.1 s, and leave out 35 of 36 pulls at clothes.
QUICK_ATTEMPT, QUICK_S = 1.7, 0.75
SMALL_WAY_S = 0.35  # down or up, likewise, where the knees tell; hip and head are noisier
QUICK_WAY_S = 0.25  # down or up: 0.3 or more in repetitions
# Signals that pulling at clothes can move; what lifts a foot or a heel is no fidget.
DROPS = frozenset({Signal.HIP_DROP, Signal.BODY_DROP, Signal.KNEE_FLEXION, Signal.BOTH_KNEES})
BENDS = frozenset({Signal.KNEE_FLEXION, Signal.BOTH_KNEES})
ON_A_STANDING_FOOT = frozenset({Signal.FOOT_LIFT, Signal.KNEE_FLEXION, Signal.SHIN_LEAN})
DEEPER_THAN_STEPS = 0.1  # of the standing hip height; steps on the spot dip by up to 0.08
HANDS_AT_FEET_S = 0.3  # longer than this is tying a shoe, not reaching low in a squat
HIP_MUST_FOLLOW = 0.5  # of the hip drop that the knee flexion implies; marching has none
HIP_MUST_FOLLOW_OBLIQUE = 0.2  # where hip height is drowned in drift
REAR_FOOT_UP = 0.7  # of a lunge's stride: the rear foot stands higher, and nearer
SEAT_DROP = 0.25  # of the standing hip height
STOOD_WITHIN = 0.05  # of the standing hip height
TRUNK_MUST_FOLLOW = 0.5  # of the hip flexion of a hinge
MARCH_FLEXION_DEG = 15.0  # below it the implied drop is too small to be seen


def why_rejected(attempt: Attempt, exercise: Exercise) -> RejectReason | None:
    """Return why a cycle was no repetition of the exercise, or None when it was one."""
    timing = attempt.timing
    too_quick = min(timing.out_s, timing.back_s) < MIN_WAY_S
    if too_quick or timing.end_s - timing.start_s < MIN_REP_S:
        return RejectReason.TOO_SHORT
    ties_a_shoe = _seconds(attempt.notes, lambda note: note.hands_at_feet) > HANDS_AT_FEET_S
    if ties_a_shoe or _fidgets(attempt, exercise):
        return RejectReason.NOT_EXERCISING
    turn_phase = exercise.tempo.order[1]
    longest_s = max(SAT_DOWN_AFTER_S, exercise.tempo.seconds(turn_phase) + SAT_DOWN_AFTER_S - 1)
    if timing.pause_s > longest_s:
        return RejectReason.NOT_EXERCISING
    moved_on = _steps(attempt, exercise) or has_moved_on(attempt, exercise)
    return RejectReason.NOT_EXERCISING if moved_on else None


def _steps(attempt: Attempt, exercise: Exercise) -> bool:
    """Whether the feet stepped where the exercise has none, or another, step."""
    if exercise.is_on_a_step:
        return _left_the_step(attempt)
    if attempt.signal in ON_A_STANDING_FOOT and exercise.legs is Legs.ONE and not _stood(attempt):
        return exercise.posture in (Posture.STANDING, Posture.SPLIT)
    splits = exercise.posture is Posture.SPLIT and Signal.BOTH_KNEES in exercise.signals
    if exercise.lunges or splits:
        return not _strides(attempt)
    if exercise.posture is Posture.SPLIT:
        return _sat_down(attempt) or (
            attempt.signal is Signal.KNEE_FLEXION
            and exercise.range is not None
            and not exercise.is_straightening
            and not _strides(attempt, share=REAR_FOOT_UP)
        )
    followed = {Signal.HIP_FLEXION: _trunk_followed, Signal.KNEE_FLEXION: _hips_followed}
    if exercise.posture is not Posture.STANDING or attempt.signal not in followed:
        return False
    return not followed[attempt.signal](attempt) and not bends_both_knees(attempt, exercise)


def _sat_down(attempt: Attempt) -> bool:
    """Nothing done in a split stance with a small bend lowers the hips to a seat."""
    is_small = attempt.signal in (Signal.SHIN_LEAN, Signal.HIP_FLEXION)
    return is_small and (_deepest_hip_drop(attempt) or 0.0) > SEAT_DROP


def _strides(attempt: Attempt, *, share: float = 1.0) -> bool:
    """A lunge has one foot far in front of the other; from the front that does not show."""
    wanted = MIN_STRIDE.get(attempt.view)
    stride = median_of(at_turn(attempt), lambda note: note.feet_apart)
    if wanted is None or stride is None or stride >= share * wanted:
        return True
    deepest = _deepest_hip_drop(attempt)
    return attempt.view is View.OBLIQUE and (deepest or 0.0) >= DEEPER_THAN_STEPS


def _fidgets(attempt: Attempt, exercise: Exercise) -> bool:
    """A bob both quick and small, or hips that swing from side to side over hardly an attempt.

    So clothes are pulled straight. A deep repetition may be quick and wobble.
    """
    driver = exercise.drivers.get(attempt.view)
    if driver is None or attempt.signal not in DROPS:
        return False
    attempts = attempt.cycle.peak_change / abs(driver.min_change)
    wobbles = exercise.stands_on_one_foot and not exercise.lunges
    if wobbles or exercise.posture is Posture.SEATED or exercise.posture.is_lying:
        return False
    if _is_quick(attempt, attempts):
        return True
    if attempts >= SMALL_ATTEMPT or attempt.view is View.SIDE:
        return False
    sways = [note.sway for note in attempt.notes]
    steady = [
        statistics.median(sways[max(0, i - SWAY_POSES) : i + SWAY_POSES + 1])
        for i in range(len(sways))
    ]
    is_short = attempt.timing.end_s - attempt.timing.start_s < SHORT_FIDGET_S
    return _swings(steady) >= (SHORT_FIDGET_SWINGS if is_short else FIDGET_SWINGS)


def _is_quick(attempt: Attempt, attempts: float) -> bool:
    """Quicker than anyone bends so little on purpose; `attempts` is the bend in least attempts."""
    timing = attempt.timing
    shortest_s = min(timing.out_s, timing.back_s)
    if attempts < QUICK_ATTEMPT:
        is_way_quick = attempt.signal in BENDS and shortest_s < SMALL_WAY_S
        return is_way_quick or timing.out_s + timing.back_s < QUICK_S
    return attempts < SMALL_ATTEMPT and shortest_s < QUICK_WAY_S


def _swings(path: Sequence[float]) -> int:
    """Return how often a path turns round by more than `SWING`."""
    swings = 0
    low = high = path[0] if path else 0.0
    goes_up: bool | None = None
    for x in path:
        low, high = min(low, x), max(high, x)
        if goes_up is not False and x < high - SWING:
            swings += goes_up is not None
            goes_up, low = False, x
        elif goes_up is not True and x > low + SWING:
            swings += goes_up is not None
            goes_up, high = True, x
    return swings


def _hips_followed(attempt: Attempt) -> bool:
    """Bent knees without lowered hips are steps on the spot, not squats."""
    deepest = _deepest_hip_drop(attempt)
    if deepest is None or attempt.cycle.peak_change < MARCH_FLEXION_DEG:
        return True
    implied = 1.0 - math.cos(math.radians(attempt.cycle.peak_change / 2))
    share = HIP_MUST_FOLLOW if attempt.view is View.SIDE else HIP_MUST_FOLLOW_OBLIQUE
    return deepest >= share * implied


def _left_the_step(attempt: Attempt) -> bool:
    """Not the foot of the working leg stayed, or the hips went down to a seat."""
    foot = stands_on(attempt.notes)
    if attempt.signal is Signal.BODY_OVER_FOOT and foot is not attempt.side:
        return True
    has_moved = strayed(attempt.notes, foot) >= STOOD_WITHIN
    return has_moved or (_deepest_hip_drop(attempt) or 0.0) > SEAT_DROP


def _stood(attempt: Attempt) -> bool:
    """Whether the standing foot stayed in its place; in walking it is lifted in its turn."""
    side = Side.LEFT if attempt.side is Side.LEFT else Side.RIGHT
    return strayed(attempt.notes, side) < STOOD_WITHIN


def _trunk_followed(attempt: Attempt) -> bool:
    """Bent hips under an upright trunk are a lifted leg, not a hinge."""
    tallest = max(note.torso_height for note in attempt.notes)
    at_turn_height = median_of(at_turn(attempt), lambda note: note.torso_height) or 0.0
    bent_deg = TRUNK_MUST_FOLLOW * attempt.cycle.peak_change
    return at_turn_height <= tallest * math.cos(math.radians(bent_deg))


def _deepest_hip_drop(attempt: Attempt) -> float | None:
    drops = (note.hip_drop for note in attempt.notes if note.hip_drop is not None)
    return max(drops, default=None)


def _seconds(notes: Sequence[Note], is_true: Callable[[Note], bool]) -> float:
    """Return for how long something held, summed over the gaps between poses."""
    total_s = 0.0
    for before, after in itertools.pairwise(notes):
        if is_true(after):
            total_s += after.t_s - before.t_s
    return total_s
