"""The score of one repetition: tempo 40, range 30, alignment 30, each with its reason.

Depth beyond the target earns nothing, and what could not be judged is left out instead of
guessed (docs/clinical.md 2.2: all weights are design choices).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coach.movement.events import CheckSpan, Reason, ScoreParts
from coach.movement.exercise import Exercise
from coach.movement.tempo import Timing
from coach.movement.vocabulary import CheckCode, Level, Phase, ScorePart

TEMPO_POINTS = 40.0
RANGE_POINTS = 30.0
ALIGNMENT_POINTS = 30.0
SHORT_RANGE_POINTS = 20.0  # a smaller range is practice, not a fault
PAST_GUARD_POINTS = 20.0
PAST_LIMIT_POINTS = 10.0
AMBER_POINTS = 20.0
RED_POINTS = 10.0
SHORT_PHASE_S = 1.0  # phases up to this length have a tolerance (docs/clinical.md E39)
SHORT_PHASE_TOLERANCE_S = 0.2
REMARK_BELOW = 0.7  # of a phase's score: below it the phase is named
MIN_JUDGED = 0.5  # of the points: under half judged there is no score

RANGE_CODES = (CheckCode.D1,)


@dataclass(frozen=True, slots=True)
class Judged:
    """What the view allowed to judge in a repetition."""

    full: bool | None  # whether it reached the target; None where the view does not tell
    limit: bool  # whether the person's limit could be checked
    alignment: bool  # whether any alignment check gave a reading


@dataclass(frozen=True, slots=True)
class Score:
    score: int | None
    parts: ScoreParts
    reasons: tuple[Reason, ...]


def phase_seconds(exercise: Exercise, found: Timing) -> dict[Phase, float]:
    """Return the three phases that are known when a repetition ends, by name."""
    out, turn, back, _ = exercise.tempo.order
    return {out: found.out_s, turn: found.pause_s, back: found.back_s}


def score(
    exercise: Exercise,
    found: Timing,
    *,
    judged: Judged,
    spans: Sequence[CheckSpan],
) -> Score:
    """Score one repetition.

    Args:
        exercise: with its prescribed tempo.
        found: when its parts began and ended.
        judged: what the view allowed to judge.
        spans: the remarks of this repetition.
    """
    tempo = _tempo(exercise, found)
    in_range = _range(judged, spans) if judged.limit or judged.full is not None else None
    straight = _alignment(spans) if judged.alignment else None
    parts = ScoreParts(
        tempo=tempo.points,
        range=None if in_range is None else in_range.points,
        alignment=None if straight is None else straight.points,
    )
    reasons = tuple(reason for reason in (tempo, in_range, straight) if reason is not None)
    return Score(score=total(parts), parts=parts, reasons=reasons)


def total(parts: ScoreParts) -> int | None:
    """Return 100 x points earned / points that could be judged; None when under half could."""
    possible = earned = 0.0
    for points, most in (
        (parts.tempo, TEMPO_POINTS),
        (parts.range, RANGE_POINTS),
        (parts.alignment, ALIGNMENT_POINTS),
    ):
        if points is not None:
            possible += most
            earned += points
    if possible < MIN_JUDGED * (TEMPO_POINTS + RANGE_POINTS + ALIGNMENT_POINTS):
        return None
    return round(100 * earned / possible)


def phase_score(seconds: float, target_s: float) -> float:
    """Return 1 - |t - t*| / t*, at least 0; with a tolerance when short (docs/clinical.md E39)."""
    off_s = abs(seconds - target_s)
    if target_s <= SHORT_PHASE_S:
        off_s = max(0.0, off_s - SHORT_PHASE_TOLERANCE_S)
    return 1.0 - min(1.0, off_s / target_s)


def _tempo(exercise: Exercise, found: Timing) -> Reason:
    scored = [
        (phase, seconds, target_s)
        for phase, seconds in phase_seconds(exercise, found).items()
        if (target_s := exercise.tempo.seconds(phase)) > 0
    ]
    if not scored:
        return Reason(ScorePart.TEMPO, TEMPO_POINTS, "no tempo is asked for")
    shares = [phase_score(seconds, target_s) for _, seconds, target_s in scored]
    points = TEMPO_POINTS * sum(shares) / len(shares)
    worst = min(range(len(scored)), key=lambda i: shares[i])
    if shares[worst] >= REMARK_BELOW:
        return Reason(ScorePart.TEMPO, points, "a steady tempo")
    phase, seconds, target_s = scored[worst]
    return Reason(
        ScorePart.TEMPO, points, _tempo_remark(exercise, phase, seconds=seconds, target_s=target_s)
    )


def _tempo_remark(exercise: Exercise, phase: Phase, *, seconds: float, target_s: float) -> str:
    names = {
        Phase.ECCENTRIC: "the way down",
        Phase.CONCENTRIC: "the way up",
        Phase.PAUSE: "the pause below",
        Phase.TOP_PAUSE: "the pause at the top",
    }
    goes_out = exercise.tempo.is_way_out(phase)
    if goes_out is not None:
        names |= {phase: "the way out" if goes_out else "the way back"}
    slower = "take longer" if seconds < target_s else "a little quicker"
    return f"{names[phase]} took {seconds:.1f} s of {target_s:g} s: {slower}"


def _range(judged: Judged, spans: Sequence[CheckSpan]) -> Reason:
    worst = _worst(span for span in spans if span.code in RANGE_CODES)
    if worst is Level.RED:
        return Reason(ScorePart.RANGE, PAST_LIMIT_POINTS, "past your limit: stay smaller")
    if worst is Level.AMBER:
        return Reason(ScorePart.RANGE, PAST_GUARD_POINTS, "near your limit: a little smaller")
    if judged.full is False:
        return Reason(ScorePart.RANGE, SHORT_RANGE_POINTS, "a small one: good practice")
    return Reason(ScorePart.RANGE, RANGE_POINTS, "within your range")


def _alignment(spans: Sequence[CheckSpan]) -> Reason:
    remarks = [span for span in spans if span.code not in RANGE_CODES]
    worst = _worst(remarks)
    if worst is None:
        return Reason(ScorePart.ALIGNMENT, ALIGNMENT_POINTS, "well lined up")
    points = RED_POINTS if worst is Level.RED else AMBER_POINTS
    names = {
        CheckCode.K1: "knee over the foot",
        CheckCode.K2: "knees over the feet",
        CheckCode.PD: "hips level",
        CheckCode.T1: "chest over the middle",
        CheckCode.T2: "chest a little higher",
        CheckCode.T2U: "sit and stand tall",
        CheckCode.A1: "weight on both feet",
        CheckCode.D1: "a little smaller",
        CheckCode.K3: "knee behind the toes",
        CheckCode.PS: "hips level",
        CheckCode.T3: "hips first, then knees",
        CheckCode.D2: "knees a little straighter",
        CheckCode.E1: "knee long",
        CheckCode.E2: "knee long",
        CheckCode.E3: "hips in line with knees and shoulders",
        CheckCode.H1: "heel on the floor",
        CheckCode.B1: "standing foot rooted",
        CheckCode.R1: "hips stacked",
        CheckCode.G1: "knee to the floor",
    }
    code = next(span.code for span in remarks if span.level is worst)
    return Reason(ScorePart.ALIGNMENT, points, f"next time: {names[code]}")


def _worst(spans: Iterable[CheckSpan]) -> Level | None:
    levels = {span.level for span in spans}
    if Level.RED in levels:
        return Level.RED
    return Level.AMBER if Level.AMBER in levels else None
