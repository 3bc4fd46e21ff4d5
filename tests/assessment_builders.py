"""Builders of what a test of the assessment is measured from: repetitions, holds, glimpses."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, time

from coach.care.tests.measured import Measured, Watched
from coach.care.tests.procedures import (
    PROCEDURES,
    as_test,
    exercise_id_of,
    measure_test,
    sides_watched,
)
from coach.care.told import TestKind, TestTaken
from coach.movement.events import (
    CheckSpan,
    Hold,
    HoldEnded,
    NotJudged,
    Rep,
    RepCompleted,
    ScoreParts,
)
from coach.movement.glimpses import Glimpse
from coach.movement.vocabulary import CheckCode, Level, NotJudgedReason, Side, View
from coach.session.assessing import Assessing
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.scene import SyntheticScene
from tests.care_builders import on
from tests.movement_builders import shipped

REP_S = 3.0


def repetition(  # noqa: PLR0913  # a builder: a test names only what it cares about
    start_s: float = 0.0,
    *,
    side: Side = Side.BOTH,
    view: View = View.SIDE,
    lasts_s: float = REP_S,
    depth_deg: float | None = None,
    full: bool | None = True,
    remarks: Mapping[CheckCode, Level] | None = None,
    unjudged: Mapping[CheckCode, NotJudgedReason] | None = None,
) -> Rep:
    """Return a repetition whose turning point is in its middle."""
    end_s = start_s + lasts_s
    spans = tuple(
        CheckSpan(code, level, start_s, end_s, value=20.0, unit="deg", side=side)
        for code, level in (remarks or {}).items()
    )
    return Rep(
        index=1,
        side=side,
        view=view,
        start_s=start_s,
        bottom_s=(start_s + end_s) / 2.0,
        end_s=end_s,
        eccentric_s=None,
        pause_s=None,
        concentric_s=None,
        top_pause_s=None,
        peak_knee_flexion_deg=depth_deg,
        peak_knee_flexion_error_deg=7.0,
        full=full,
        checks=spans,
        left_knee_in_deg=None,
        right_knee_in_deg=None,
        separation_ratio=None,
        score=None,
        score_parts=ScoreParts(None, None, None),
        reasons=(),
        not_judged=tuple(NotJudged(code, why) for code, why in (unjudged or {}).items()),
        turning_knee_flexion_deg=depth_deg,
    )


def on_one_leg(start_s: float, held_s: float, *, side: Side = Side.LEFT) -> Hold:
    return Hold(
        index=1,
        side=side,
        view=View.FRONT,
        start_s=start_s,
        end_s=start_s + held_s,
        held_s=held_s,
        target_s=45.0,
    )


def watched(
    *done: Rep | Hold,
    glimpses: Iterable[Glimpse] | None = None,
    last_s: float | None = None,
    view: View | None = None,
) -> Watched:
    """Return what was seen; somebody was, unless `glimpses` is empty."""
    events = tuple(
        RepCompleted(one.end_s, one) if isinstance(one, Rep) else HoldEnded(one.end_s, one)
        for one in done
    )
    end_s = max((one.end_s for one in done), default=0.0)
    return Watched(
        events=events,
        glimpses=(Glimpse(0.0),) if glimpses is None else tuple(glimpses),
        last_s=end_s if last_s is None else last_s,
        view=view or (done[0].view if done else View.FRONT),
    )


def every(step_s: float, to_s: float, *, from_s: float = 0.0) -> list[float]:
    """Return times from one to another, both included."""
    count = round((to_s - from_s) / step_s)
    return [from_s + step_s * number for number in range(count + 1)]


def taken_on(
    number: int,
    kind: TestKind,
    values: Mapping[str, float | None],
    *,
    side: Side = Side.BOTH,
    pain: int | None = 0,
    hour: int = 10,
) -> TestTaken:
    """Return a test taken on the day that many days after a Monday."""
    at = datetime.combine(on(number), time(hour), tzinfo=UTC)
    return TestTaken(at, on(number), kind, side, values, pain=pain)


def looked_at(
    kind: TestKind, scene: SyntheticScene, *, pains: Sequence[int | None] = (0,)
) -> Measured:
    """Return what a scene gives, of the leg that works in it."""
    exercise = as_test(shipped()[exercise_id_of(kind, step_cm=10)])
    sides = sides_watched(kind, side=Side.BOTH)
    assessing = Assessing(exercise, sides=sides, limit_deg=PROCEDURES[kind].limit_deg)
    assessing.take_in(landmark_poses(scene))
    found = measure_test(kind, assessing.result(), pains=pains)
    return next(one for one in found if one.side in (Side.BOTH, scene.working_side))
