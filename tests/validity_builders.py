"""Scenes seen, built by hand: repetitions whose truth and measurement are written down."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from coach.movement.events import CheckSpan, NotJudged, Rep, RepCompleted
from coach.movement.vocabulary import CheckCode, Level, NotJudgedReason, Side, View
from coach.validity.accuracy import Observed, compare
from coach.validity.counting import outcome
from coach.validity.scenes import Kind, Shown
from coach.validity.seeing import OURS, Finding, SeenScene, ViewTime
from coach.validity.threshold_rules import Count
from coach.validity.truth import Case, TrueRep
from tests.movement_builders import events_of, shipped, synthetic_poses

KINDS = {None: Kind.EVERYDAY, "knee_in:0": Kind.PRESCRIBED}


@cache
def any_rep() -> Rep:
    """Return a real repetition, to be changed."""
    events = events_of(synthetic_poses("squat", view=View.SIDE), shipped()["squat"])
    rep = next(event.rep for event in events if isinstance(event, RepCompleted))
    return replace(rep, side=Side.BOTH, checks=(), not_judged=())


def true_rep(number: int = 0, **changes: object) -> TrueRep:
    """Return the so-many-th repetition of a film, one every ten seconds, lowering for two."""
    start_s = 10.0 * number + 2
    plain = TrueRep(
        start_s,
        start_s + 2.5,
        start_s + 5,
        eccentric_s=2.0,
        pause_s=1.0,
        concentric_s=2.0,
        turning_knee_flexion_deg=60.0,
        full=True,
        side=Side.BOTH,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # the names are those of TrueRep


def remark(code: CheckCode) -> CheckSpan:
    return CheckSpan(code, Level.RED, 3.0, 4.0, 0.7, "ratio")


def silence(code: CheckCode, reason: NotJudgedReason) -> NotJudged:
    return NotJudged(code, reason)


def seen(
    *pairs: tuple[TrueRep, Rep | None],
    exercise_id: str = "squat",
    view: View = View.FRONT,
    fault: str | None = None,
    codes: Sequence[CheckCode] = (CheckCode.K2,),
    fps: float = 20,
) -> SeenScene:
    """Return a scene of repetitions; one measured as None was missed."""
    true = tuple(one for one, _ in pairs)
    case = Case(
        name=f"{exercise_id} {view} {fault} {fps}",
        kind="synthetic",
        exercise_id=exercise_id,
        view=view,
        reps=true,
        fewest=len(true),
        most=len(true),
        duration_s=10.0 * len(true) + 2,
    )
    events = tuple(
        RepCompleted(one.end_s, replace(rep, bottom_s=one.turn_s))
        for one, rep in pairs
        if rep is not None
    )
    observed = Observed(events=events, knee_flexion=(), frames=10, frames_with_pose=10)
    counted = [Count(event.rep.bottom_s, event.t_s) for event in events]
    return SeenScene(
        shown=Shown(KINDS.get(fault, Kind.FAULTY), seed=1, fps=fps, fault=fault),
        result=compare(case, observed),
        outcomes={OURS: outcome(case, counted)},
        view_time=ViewTime(3.0, 1.0, 0.0),
        codes=tuple(codes),
        true_scores=(None,) * len(events),
        finding=Finding(poses=10, found=9),
    )
