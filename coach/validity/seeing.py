"""One scene, looked at: what the app made of its landmarks, beside other ways of counting. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from coach.movement.events import Event, Hold, HoldEnded, ViewChanged
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.vocabulary import CheckCode, Motion, View
from coach.validity.accuracy import Observed, Result, compare
from coach.validity.check_errors import check_errors
from coach.validity.counting import Outcome, our_counts, outcome
from coach.validity.gauge import NO_GAUGE, GaugeFrames, gauge_frames
from coach.validity.observing import Observer
from coach.validity.pose_classes import CLASSES_NAME, PoseClasses, class_counts
from coach.validity.scenes import Kind, Shown
from coach.validity.thinning import THINNINGS, thinned
from coach.validity.threshold_rules import PUBLISHED, counts, knee_angles
from coach.validity.true_score import true_score
from coach.validity.truth import Case

OURS = "Knee Coach"


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
class Finding:
    """Poses while exercising, and of these the ones in which somebody was found."""

    poses: int
    found: int


@dataclass(frozen=True, slots=True)
class SeenScene:
    shown: Shown
    result: Result
    outcomes: Mapping[str, Outcome]  # by way of counting: ours, also with fewer frames, and rules
    view_time: ViewTime
    motion: Motion = Motion.REPS
    codes: tuple[CheckCode, ...] = ()  # the checks of the exercise
    true_scores: tuple[int | None, ...] = ()  # of each pair of the result
    holds: tuple[Hold, ...] = ()
    finding: Finding = Finding(0, 0)
    gauge: GaugeFrames = NO_GAUGE
    check_errors: Mapping[CheckCode, tuple[float, ...]] = field(default_factory=dict)

    @property
    def case(self) -> Case:
        return self.result.case


def see(
    case: Case,
    poses: Sequence[Pose],
    exercise: Exercise,
    *,
    shown: Shown,
    classes: PoseClasses | None = None,
) -> SeenScene:
    """Fold the poses of a scene and compare with its truth.

    Args:
        case: the truth.
        poses: of the whole scene.
        exercise: what it is analysed as.
        shown: what the patient was asked for.
        classes: examples of this exercise's poses, where there are any.
    """
    exercises = shown.kind is not Kind.IDLE and exercise.motion is Motion.REPS
    observed = _observed(poses, exercise, keeps_checks=exercises)
    result = compare(case, observed)
    outcomes = ways_of_counting(case, poses, observed, classes=classes)
    if exercises:
        outcomes |= _with_fewer_frames(case, poses, exercise)
    return SeenScene(
        shown=shown,
        result=result,
        outcomes=outcomes,
        view_time=view_time(case, observed.events),
        motion=exercise.motion,
        codes=tuple(rule.code for rule in exercise.checks),
        true_scores=tuple(
            true_score(true, exercise, view=case.view, is_faulty=shown.fault_name is not None)
            for true, _ in result.pairs
        ),
        holds=tuple(event.hold for event in observed.events if isinstance(event, HoldEnded)),
        finding=finding(case, poses),
        gauge=gauge_frames(case, observed.gauge, [rule.code for rule in exercise.checks]),
        check_errors=check_errors(case, observed.checks, exercise),
    )


def see_as(
    cases: Iterable[tuple[Case, Exercise]],
    poses: Sequence[Pose],
    *,
    shown: Shown,
    classes: Mapping[str, PoseClasses],
) -> tuple[SeenScene, ...]:
    """Look at one who does not exercise as if each of these exercises were being done.

    Exercises that are not counted or timed in this view are left out.
    """
    return tuple(
        see(case, poses, exercise, shown=shown, classes=classes.get(exercise.id))
        for case, exercise in cases
        if case.view in exercise.views
    )


def ways_of_counting(
    case: Case, poses: Sequence[Pose], observed: Observed, *, classes: PoseClasses | None
) -> dict[str, Outcome]:
    """Return our count, then those of the published rules, of the same poses."""
    angles = knee_angles(poses)
    outcomes = {OURS: outcome(case, our_counts(observed.events))}
    outcomes |= {rule.name: outcome(case, counts(rule, angles)) for rule in PUBLISHED}
    if classes is not None:
        outcomes[CLASSES_NAME] = outcome(case, class_counts(classes, poses))
    return outcomes


def _with_fewer_frames(case: Case, poses: Sequence[Pose], exercise: Exercise) -> dict[str, Outcome]:
    found = {}
    for thinning in THINNINGS:
        fewer = thinned(poses, thinning, seed=case.name)
        found[thinning.name] = outcome(case, our_counts(_observed(fewer, exercise).events))
    return found


def _observed(poses: Sequence[Pose], exercise: Exercise, *, keeps_checks: bool = False) -> Observed:
    observer = Observer(exercise, keeps_checks=keeps_checks)
    observer.take_in(poses)
    return observer.observed()


def finding(case: Case, poses: Iterable[Pose]) -> Finding:
    """Return in how many poses of the exercise itself somebody was found."""
    during = [
        pose.keypoints is not None
        for pose in poses
        if any(from_s <= pose.t_s <= to_s for from_s, to_s in case.busy_s)
    ]
    return Finding(poses=len(during), found=sum(during))


def view_time(case: Case, events: Iterable[Event]) -> ViewTime:
    """Return for how long, while exercising, the view was recognised."""
    spans = _views(events, end_s=case.duration_s)
    seconds = {
        view: sum(
            max(0.0, min(end_s, to_s) - max(start_s, from_s))
            for start_s, end_s in case.busy_s
            for from_s, to_s in held
        )
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
