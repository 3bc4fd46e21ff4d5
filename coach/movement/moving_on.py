"""Whether the body went or turned somewhere while the counted signal left rest and came back.

Steps on the spot and aside, and turning round, bend knees and lower bodies as exercises do. In a
repetition feet that have to stay do stay, and the body faces where it faced. Limits lie between
what rendered patients show in repetitions and in everyday movement (seeds 0 to 99); distances
are in standing hip heights.
"""

import statistics
from collections.abc import Sequence

from coach.movement.exercise import Exercise
from coach.movement.geometry import half_turn_deg
from coach.movement.repetition import Attempt, Note, Place, at_turn, mostly_away
from coach.movement.vocabulary import Legs, Posture, Signal

# The foot that moved least, seen by the network: 0.01 to 0.03 in repetitions, 0.04 to 0.2 in steps.
STAYS_WITHIN = 0.035
DRIFT_PER_S = 0.05  # of a panned or held camera; feet that go aside are faster
# Between beginning and end: up to 7 in repetitions, though a folded trunk looks turned by 20 in
# between; 20 to 60 in parts of a turn.
FACES_WITHIN_DEG = 12.0
EDGE_S = 0.3  # that is the beginning, and the end
# Of a quick cycle less, as soon after its beginning the trunk is folded. Three poses may show
# somebody the wrong way round, so both lengths are asked.
EDGE_SHARE = 0.125
# Of the bend of one knee, that of the other: from 0.6 in squats, up to 0.4 in steps.
OTHER_KNEE_BENDS = 0.35
BOTH_BEND = 0.6  # both knees bent alike are hardly a step
# The feet are then seen to wander by up to 0.05, where the camera shakes or the person is small. On
# the spot a first step bends both knees in the picture, too: by 35 to 41 degrees, and by 0.09.
ALIKE_STAYS_WITHIN = 0.07
DEEPER_THAN_A_STEP_DEG = 50.0  # so deep both knees never are, however the feet are seen to move
LEAST_POSES = 8  # fewer show nothing of either


def has_moved_on(attempt: Attempt, exercise: Exercise) -> bool:
    """Whether the cycle was part of something else than the exercise, by any of these signs."""
    signs = (has_stepped, has_turned, bends_one_knee)
    return any(shows(attempt, exercise) for shows in signs)


def has_stepped(attempt: Attempt, exercise: Exercise) -> bool:
    """Whether both feet left their places in an exercise in which both stay.

    The foot that moved least is asked, since the far one of a side view wanders. What moves
    steadily all the time is the camera's hand, and taken out. With both knees bent alike feet may
    be seen to wander more, and in a deep bend anywhere.
    """
    if not _keeps_both_feet(exercise):
        return False
    bends_alike = _other_knee(attempt, exercise, otherwise=0.0) >= BOTH_BEND
    if bends_alike and attempt.cycle.peak_change >= DEEPER_THAN_A_STEP_DEG:
        return False
    notes = _of_the_cycle(attempt)
    if len(notes) < LEAST_POSES:
        return False
    drift = DRIFT_PER_S * (notes[-1].t_s - notes[0].t_s) / (len(notes) - 1)
    feet = ([note.left_ankle for note in notes], [note.right_ankle for note in notes])
    within = ALIKE_STAYS_WITHIN if bends_alike else STAYS_WITHIN
    return min(_wandering(places, drift=drift) for places in feet) > within


def bends_one_knee(attempt: Attempt, exercise: Exercise) -> bool:
    """Whether one knee only bent, in an exercise in which both do."""
    return _other_knee(attempt, exercise, otherwise=1.0) < OTHER_KNEE_BENDS


def bends_both_knees(attempt: Attempt, exercise: Exercise) -> bool:
    """Whether both knees were seen to bend, in an exercise in which both do."""
    return _other_knee(attempt, exercise, otherwise=0.0) >= OTHER_KNEE_BENDS


def _other_knee(attempt: Attempt, exercise: Exercise, *, otherwise: float) -> float:
    """Return the bend of the straighter knee as a share of the other's, or what is unknown."""
    if attempt.signal is not Signal.KNEE_FLEXION or not _keeps_both_feet(exercise):
        return otherwise
    seen = [note.knees_deg for note in _of_the_cycle(attempt) if note.knees_deg is not None]
    turn = [note.knees_deg for note in at_turn(attempt) if note.knees_deg is not None]
    if len(seen) < LEAST_POSES or not turn:
        return otherwise
    less_deg, more_deg = sorted(
        statistics.median(knees[leg] for knees in turn) - _low([knees[leg] for knees in seen])
        for leg in (0, 1)
    )
    return less_deg / more_deg if more_deg > 0 else otherwise


def _keeps_both_feet(exercise: Exercise) -> bool:
    moves_feet = exercise.travels or Signal.HEEL_RISE in exercise.signals
    stands = exercise.posture is Posture.STANDING and exercise.legs is Legs.BOTH
    return stands and not moves_feet


def has_turned(attempt: Attempt, exercise: Exercise) -> bool:
    """Whether the body of one who stands or sits faces elsewhere at the end."""
    if exercise.posture.is_lying:
        return False
    seen = [(note.t_s, note.yaw_deg) for note in _of_the_cycle(attempt) if note.yaw_deg is not None]
    if len(seen) < LEAST_POSES:
        return False
    first_s, first_deg = seen[0]
    turns = [(t_s, half_turn_deg(yaw_deg - first_deg)) for t_s, yaw_deg in seen]
    quick_edge_s = min(EDGE_S, EDGE_SHARE * (seen[-1][0] - first_s))
    edges_s = {EDGE_S, quick_edge_s}
    return all(abs(_turn_deg(turns, edge_s)) > FACES_WITHIN_DEG for edge_s in edges_s)


def _turn_deg(turns: Sequence[tuple[float, float]], edge_s: float) -> float:
    """Return from the middle of the first seconds to that of the last, of (time, degrees)."""
    first_s, last_s = turns[0][0], turns[-1][0]
    before = statistics.median(deg for t_s, deg in turns if t_s <= first_s + edge_s)
    after = statistics.median(deg for t_s, deg in turns if t_s >= last_s - edge_s)
    return after - before


def _of_the_cycle(attempt: Attempt) -> list[Note]:
    return [note for note in attempt.notes if note.t_s >= attempt.timing.start_s]


def _low(values: Sequence[float]) -> float:
    """Return a low value, as most are higher; the lowest of all may be noise."""
    return sorted(values)[len(values) // 10]


def _wandering(places: Sequence[Place], *, drift: float) -> float:
    """Return how far from the middle of its places a foot mostly was, less steady travel.

    Args:
        places: of the foot.
        drift: the fastest travel that is taken out, from one place to the next.
    """
    level = [_without_drift([place[axis] for place in places], drift) for axis in (0, 1)]
    return mostly_away(tuple(zip(*level, strict=True)))


def _without_drift(values: Sequence[float], fastest: float) -> list[float]:
    """Take out the straight line from the first poses to the last, as steep as a camera drifts."""
    few = max(1, len(values) // 10)
    first, last = statistics.median(values[:few]), statistics.median(values[-few:])
    slope = (last - first) / max(1, len(values) - few)
    slope = min(max(slope, -fastest), fastest)
    return [value - slope * index for index, value in enumerate(values)]
