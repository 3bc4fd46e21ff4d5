"""One repetition in plain words: what went well, or the one thing to look at."""

from coach import words
from coach.movement.events import CheckSpan, Hold, Rep
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import CheckCode, Level, Phase

QUICK_RATIO = 0.6  # judgement: a phase under this share of its prescribed time is hurried

_CHECK_KEYS = {
    CheckCode.K1: "remark-knee-in",
    CheckCode.K2: "remark-knees-in",
    CheckCode.PD: "remark-belt-tilted",
    CheckCode.T1: "remark-leaned-aside",
    CheckCode.T2: "remark-leaned-forward",
    CheckCode.T2U: "remark-leaned-forward",
    CheckCode.D1: "remark-further-than-planned",
    CheckCode.A1: "remark-weight-aside",
    CheckCode.K3: "remark-knee-past-toes",
    CheckCode.PS: "remark-belt-tilted",
    CheckCode.T3: "remark-knees-before-hips",
    CheckCode.D2: "remark-knees-bent",
    CheckCode.E1: "remark-leg-bent",
    CheckCode.E2: "remark-leg-bent",
    CheckCode.E3: "remark-hips-off-line",
    CheckCode.H1: "remark-heel-up",
    CheckCode.B1: "remark-foot-moved",
    CheckCode.R1: "remark-hips-rolled",
    CheckCode.G1: "remark-thigh-aslant",
}


def remark(rep: Rep, exercise: Exercise) -> str:
    """Return the most useful words about a repetition: range limit, alignment, tempo, depth."""
    if rep.checks:
        return words.text(_CHECK_KEYS[min(rep.checks, key=_urgency).code])
    hurried = hurried_phase(rep, exercise)
    if hurried is not None:
        return words.text(_hurried_key(hurried, exercise))
    if rep.full is False:
        return words.text("remark-smaller")
    if rep.score is None:
        return words.text("remark-counted")
    return words.text("remark-good")


def _hurried_key(phase: Phase, exercise: Exercise) -> str:
    goes_out = exercise.tempo.is_way_out(phase)
    if goes_out is not None:
        return "remark-quick-out" if goes_out else "remark-quick-back"
    if phase is Phase.ECCENTRIC:
        return "remark-quick-lowering"
    is_lift = exercise.tempo.starts_with is Phase.CONCENTRIC
    return "remark-quick-lift" if is_lift else "remark-quick-rise"


def hold_remark(hold: Hold) -> str:
    """Return the most useful words about a hold: alignment, or how long it was."""
    if hold.checks:
        return words.text(_CHECK_KEYS[min(hold.checks, key=_urgency).code])
    return words.text("remark-held" if hold.is_full else "remark-held-shorter")


def hurried_phase(rep: Rep, exercise: Exercise) -> Phase | None:
    """Return the moving phase that was clearly quicker than prescribed, the lowering first."""
    if _is_hurried(rep.eccentric_s, exercise.tempo.eccentric_s):
        return Phase.ECCENTRIC
    if _is_hurried(rep.concentric_s, exercise.tempo.concentric_s):
        return Phase.CONCENTRIC
    return None


def _is_hurried(measured_s: float | None, prescribed_s: float) -> bool:
    return measured_s is not None and measured_s < QUICK_RATIO * prescribed_s


def _urgency(check: CheckSpan) -> tuple[bool, bool]:
    return check.code is not CheckCode.D1, check.level is not Level.RED
