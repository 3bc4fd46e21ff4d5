"""The tempo, told by ear: a tick a second, a deeper tock where the next part begins, its word.

Who lies down cannot see the ring; the voice then says the next part. Nobody is hurried: the pause
at rest has no end that is told.
"""

from enum import StrEnum

from coach.movement.events import Reading
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion, Phase, Stage


class Beat(StrEnum):
    """The values are names of tones."""

    TICK = "tick"  # a second of a phase has passed
    TOCK = "tock"  # the phase has had its prescribed time


_WORDS = {
    Phase.ECCENTRIC: "phase-down",
    Phase.CONCENTRIC: "phase-up",
    Phase.PAUSE: "phase-hold",
    Phase.TOP_PAUSE: "phase-hold",
}


def beat_of(before: Reading | None, now: Reading | None, exercise: Exercise) -> Beat | None:
    """Return what has passed since the look before, if it is worth a tone."""
    if now is None or now.phase is None or exercise.motion is not Motion.REPS:
        return None
    prescribed_s = exercise.tempo.seconds(now.phase)
    is_resting = now.phase is exercise.tempo.order[-1] or now.stage is not Stage.EXERCISING
    if is_resting or prescribed_s <= 0.0:
        return None
    is_same = before is not None and before.phase is now.phase
    from_s = before.phase_elapsed_s if before is not None and is_same else 0.0
    if from_s < prescribed_s <= now.phase_elapsed_s:
        return Beat.TOCK
    whole_s = int(now.phase_elapsed_s)
    return Beat.TICK if from_s < whole_s < prescribed_s else None


def next_word(phase: Phase, exercise: Exercise) -> str | None:
    """Return the key of the word for the part after a phase; None: then comes the rest."""
    order = exercise.tempo.order
    after = order[order.index(phase) + 1 : -1]
    following = next((one for one in after if exercise.tempo.seconds(one) > 0.0), None)
    if following is None:
        return None
    goes_out = exercise.tempo.is_way_out(following)
    if goes_out is not None:
        return "phase-out" if goes_out else "phase-back"
    return _WORDS[following]
