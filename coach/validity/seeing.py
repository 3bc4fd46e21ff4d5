"""One scene, looked at: what the app made of its landmarks, and the published rules did. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from coach.movement.events import Event, ViewChanged
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.vocabulary import View
from coach.validity.accuracy import Observed, Result, compare
from coach.validity.counting import Outcome, our_counts, outcome
from coach.validity.observing import Observer
from coach.validity.thinning import THINNINGS, thinned
from coach.validity.threshold_rules import PUBLISHED, counts, knee_angles
from coach.validity.truth import Case, TrueRep

OURS = "Knee Coach"
_KNEE_IN = "knee_in:"


@dataclass(frozen=True, slots=True)
class ViewTime:
    """Seconds of exercise by what the view was taken for."""

    right_s: float
    unknown_s: float
    other_s: float

    @property
    def total_s(self) -> float:
        return self.right_s + self.unknown_s + self.other_s


@dataclass(frozen=True, slots=True)
class SeenScene:
    result: Result
    outcomes: Mapping[str, Outcome]  # by way of counting: ours, also with fewer frames, and rules
    view_time: ViewTime
    imposed_knee_in_deg: float | None  # 0 is faultless, None another fault

    @property
    def case(self) -> Case:
        return self.result.case


def see(case: Case, poses: Sequence[Pose], exercise: Exercise, *, fault: str | None) -> SeenScene:
    """Fold the poses of a scene and compare with its truth.

    Args:
        case: the truth.
        poses: of the whole scene.
        exercise: what it is analysed as.
        fault: as in the source of the scene.
    """
    observed = _observed(poses, exercise)
    angles = knee_angles(poses)
    outcomes = {OURS: outcome(case, our_counts(observed.events))}
    outcomes |= {rule.name: outcome(case, counts(rule, angles)) for rule in PUBLISHED}
    for thinning in THINNINGS:
        fewer = thinned(poses, thinning, seed=case.name)
        outcomes[thinning.name] = outcome(case, our_counts(_observed(fewer, exercise).events))
    return SeenScene(
        result=compare(case, observed),
        outcomes=outcomes,
        view_time=view_time(case, observed.events),
        imposed_knee_in_deg=_imposed_deg(fault),
    )


def _observed(poses: Sequence[Pose], exercise: Exercise) -> Observed:
    observer = Observer(exercise)
    observer.take_in(poses)
    return observer.observed()


def view_time(case: Case, events: Iterable[Event]) -> ViewTime:
    """Return for how long, while exercising, the view was recognised."""
    spans = _views(events, end_s=case.duration_s)
    seconds = {
        view: sum(_overlap_s(rep, from_s, to_s) for rep in case.reps for from_s, to_s in held)
        for view, held in spans.items()
    }
    right_s, unknown_s = seconds.get(case.view, 0.0), seconds.get(View.UNKNOWN, 0.0)
    return ViewTime(right_s, unknown_s, sum(seconds.values()) - right_s - unknown_s)


def _views(events: Iterable[Event], *, end_s: float) -> dict[View, list[tuple[float, float]]]:
    changes = [(0.0, View.UNKNOWN)]
    changes += [(event.t_s, event.view) for event in events if isinstance(event, ViewChanged)]
    ends = [*(t_s for t_s, _ in changes[1:]), end_s]
    spans: dict[View, list[tuple[float, float]]] = {}
    for (from_s, view), to_s in zip(changes, ends, strict=True):
        spans.setdefault(view, []).append((from_s, to_s))
    return spans


def _overlap_s(rep: TrueRep, from_s: float, to_s: float) -> float:
    return max(0.0, min(rep.end_s, to_s) - max(rep.start_s, from_s))


def _imposed_deg(fault: str | None) -> float | None:
    if fault is None:
        return 0.0
    degrees = fault.removeprefix(_KNEE_IN)
    return float(degrees) if fault.startswith(_KNEE_IN) else None
