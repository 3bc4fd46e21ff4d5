"""Pain during a session: where it hurt, the limit that holds, and when it is asked again."""

from coach.movement.vocabulary import Stage
from coach.session.snapshot import Snapshot

REPS_BEFORE_ASKING = 2  # smaller ones, before pain is asked again (docs/clinical.md E33)


def pain_at_deg(snapshot: Snapshot) -> float | None:
    """Return the knee flexion, degrees; None is not known.

    Whoever walks to the keyboard first stands there with straight knees: then it is the turning
    point of the repetition before, where the most was asked of the knee.
    """
    now = snapshot.reading
    if now is not None and now.stage is Stage.EXERCISING:
        return now.knee_flexion_deg
    return snapshot.reps[-1].turning_knee_flexion_deg if snapshot.reps else None


def limit_now_deg(snapshot: Snapshot) -> float:
    """Return the limit of knee flexion that holds now, degrees: of the leg whose set it is."""
    return snapshot.exercise.limit_deg if snapshot.limit_deg is None else snapshot.limit_deg
