"""Builders of repetitions and events for tests of the session and of the command line."""

from coach.movement.events import CheckSpan, Rep, RepCompleted, ScoreParts
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side, View
from coach.paths import data_dir
from coach.records.exercise_files import load_exercise_file

SQUAT = load_exercise_file(data_dir("exercises") / "squat.toml")
EXTENSION = load_exercise_file(data_dir("exercises") / "seated_knee_extension.toml")


def completed(  # noqa: PLR0913  # a builder: a test names only what it cares about
    *,
    index: int = 1,
    start_s: float = 0.0,
    exercise: Exercise = SQUAT,
    eccentric_s: float | None = None,
    concentric_s: float | None = None,
    score: int | None = 95,
    full: bool | None = True,
    checks: tuple[CheckSpan, ...] = (),
) -> RepCompleted:
    """Return a repetition of 6 seconds in the prescribed tempo, announced 0.1 s after its end."""
    tempo = exercise.tempo
    rep = Rep(
        index=index,
        side=Side.BOTH,
        view=View.FRONT,
        start_s=start_s,
        bottom_s=start_s + 3.0,
        end_s=start_s + 6.0,
        eccentric_s=tempo.eccentric_s if eccentric_s is None else eccentric_s,
        pause_s=1.0 if exercise is SQUAT else None,
        concentric_s=tempo.concentric_s if concentric_s is None else concentric_s,
        top_pause_s=None if exercise is SQUAT else 1.0,
        peak_knee_flexion_deg=61.26,
        peak_knee_flexion_error_deg=10.0,
        full=full,
        checks=checks,
        left_knee_in_deg=None,
        right_knee_in_deg=None,
        separation_ratio=0.98765,
        score=score,
        score_parts=ScoreParts(tempo=40.0, range=30.0, alignment=30.0),
        reasons=(),
    )
    return RepCompleted(t_s=start_s + 6.1, rep=rep)
