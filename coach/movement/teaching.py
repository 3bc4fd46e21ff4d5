"""Teach by example: three good repetitions in, an exercise out that counts other people's.

Every way of counting of `coach.movement.teaching_table` is tried on the example with the very fold
that will count later. The first that is nearly as clear above its noise as the clearest is the
exercise, if it counts three repetitions of like size; range and tempo are those of the middle one.
"""

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from coach.movement.analysis import AnalysisState, analyse, begin, finish
from coach.movement.events import Rep, RepCompleted
from coach.movement.exercise import Dose, Driver, Exercise, ExerciseText, RangeRule, TempoRule
from coach.movement.measures import measure
from coach.movement.pose import Pose
from coach.movement.teaching_table import KINDS, Kind
from coach.movement.view import ViewState
from coach.movement.view import step as step_view
from coach.movement.vocabulary import Posture, Signal, View

REPS = 3
# Of the example's range this is an attempt, as in the shipped files; the first that counts three.
MIN_CHANGE_SHARES = (0.30, 0.25, 0.35, 0.20, 0.40)
SINKING_SHARE = 0.55  # of these: a third of a knee's bend lowers the body by a sixth of its way
LIKE_SHARE = 0.6  # the smallest repetition's range, of the largest's
CLEAR = 4.0  # times the noise; judgement
NEARLY_AS_CLEAR = 0.6  # of the clearest kind; judgement
SEATED_THIGH_SHARE = 0.6  # thigh's vertical extent / shank's: 1 standing, 0 seated
SPLIT_APART = 0.3  # between the ankles from the side, of the hips' height; judgement
LIMIT_BEYOND_DEG = 15.0  # of the example's depth; the camera errs by half of that
LEAST_RANGE_DEG = 10.0  # a smaller change of the knee is none
TEMPO_STEP_S = 0.5
LEAST_PART_S = 0.5  # of a lowering or a rise
_PROVISIONAL_TARGET = 3.0  # times the least change, until the range is known
_WATCHED_NEAR_S = 0.25  # around an instant
_BOLDER = 2.0  # times the least change, where that finds more than the repetitions
_A_WHILE = 0.1  # of the example
_FURTHEST_DEG = 150.0
_SINKING = frozenset({Signal.BODY_DROP, Signal.HIP_DROP})


@dataclass(frozen=True, slots=True)
class Taught:
    """What the example showed."""

    exercise: Exercise
    kind: Kind
    ranges: tuple[float, ...]  # of the three repetitions, in the signal's unit


@dataclass(frozen=True, slots=True)
class NotTaught:
    """Why no exercise could be made of the example."""

    is_seen: bool  # whether anybody was
    counted: int | None  # repetitions of the clearest way of counting; None: there is none


@dataclass(frozen=True, slots=True)
class _Stance:
    t_s: float
    view: View
    thigh_share: float
    feet_apart: float  # in the picture, of the hips' height


@dataclass(frozen=True, slots=True)
class _Trial:
    """An example as one exercise counts it."""

    reps: tuple[Rep, ...]
    ranges: tuple[float, ...]  # of the last five at most
    flexions: tuple[tuple[float, float], ...]  # (t_s, degrees) where known


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A way of counting that found something."""

    kind: Kind
    blank: Exercise
    trial: _Trial

    @property
    def clearness(self) -> float:
        """How many times its noise the movement is; beyond some times more is no clearer."""
        return min(CLEAR, statistics.median(self.trial.ranges) / abs(self.kind.noise))


def teach(poses: Sequence[Pose], *, exercise_id: str, text: ExerciseText) -> Taught | NotTaught:
    """Make an exercise of an example of three repetitions.

    Args:
        poses: of the whole example, also before and after the repetitions.
        exercise_id: of the exercise.
        text: what the patient reads.
    """
    stances = _stances(poses)
    view = _view_of(stances)
    if view is View.UNKNOWN or not stances:
        return NotTaught(is_seen=bool(stances), counted=None)
    candidates: list[_Candidate] = []
    for kind in KINDS:
        if view not in kind.views or not _may_rest(kind.posture, stances):
            continue
        blank = _blank(kind, view, exercise_id=exercise_id, text=text)
        trial = _three_of(kind, blank, poses)
        if trial.ranges and _rests_as(kind.posture, trial.reps, stances):
            candidates.append(_Candidate(kind, blank, trial))
    if not candidates:
        return NotTaught(is_seen=True, counted=None)
    clear = _clearest(candidates)
    taught = _taught(clear, poses)
    return taught or NotTaught(is_seen=True, counted=len(clear.trial.reps))


def _clearest(candidates: Sequence[_Candidate]) -> _Candidate:
    """Return the first of the table that is clear enough.

    Who gets up from a chair three times also sits down twice: of a seat and a stance as the place
    of rest, the one with more repetitions is meant.
    """
    enough = NEARLY_AS_CLEAR * max(one.clearness for one in candidates)
    first_of: dict[Posture, _Candidate] = {}
    for one in candidates:
        if one.clearness >= enough:
            first_of.setdefault(one.kind.posture, one)
    return max(first_of.values(), key=lambda one: len(one.trial.reps))


def _stances(poses: Sequence[Pose]) -> list[_Stance]:
    """Return how the person stood or sat, pose by pose, and from where the camera saw it."""
    found: list[_Stance] = []
    state = ViewState()
    for one in (measure(pose) for pose in poses):
        if one is None or one.thigh_share is None or not one.hip_height:
            continue
        state = step_view(
            state,
            t_s=one.t_s,
            yaw_deg=one.yaw_deg,
            left_minus_right=one.left.visibility - one.right.visibility,
        )
        apart = abs(one.left.ankle.x - one.right.ankle.x) / one.hip_height
        found.append(_Stance(one.t_s, state.view, one.thigh_share, apart))
    return found


def _view_of(stances: Sequence[_Stance]) -> View:
    """Return the view of most poses."""
    seen = Counter(stance.view for stance in stances if stance.view is not View.UNKNOWN)
    return seen.most_common(1)[0][0] if seen else View.UNKNOWN


def _may_rest(posture: Posture, stances: Sequence[_Stance]) -> bool:
    """Say whether the person was in this posture for a while at all; spares most of the work."""
    seated = sum(stance.thigh_share < SEATED_THIGH_SHARE for stance in stances)
    share = seated / len(stances)
    return (share if posture is Posture.SEATED else 1.0 - share) >= _A_WHILE


def _blank(kind: Kind, view: View, *, exercise_id: str, text: ExerciseText) -> Exercise:
    """Return the exercise as far as it is known before its range and tempo are."""
    driver = Driver(kind.signal, kind.noise, kind.noise * _PROVISIONAL_TARGET)
    return Exercise(
        id=exercise_id,
        design_id=None,
        status="draft",
        phase="functional",
        text=text,
        posture=kind.posture,
        legs=kind.legs,
        preferred_view=view,
        drivers=_in_views(driver, view),
        range=None,
        tempo=TempoRule(2.0, 0.0, 2.0, 0.0, kind.starts_with),
        checks=(),
        dose=Dose(sets=2, reps=8, rest_s=60),
    )


def _in_views(driver: Driver, view: View) -> dict[View, Driver]:
    """Return the driver for the view that was seen, and for the one that measures likewise."""
    if view is View.FRONT:
        return {view: driver}
    return {View.SIDE: driver, View.OBLIQUE: driver}


def _three_of(kind: Kind, blank: Exercise, poses: Sequence[Pose]) -> _Trial:
    """Count with the least change, and where fidgets count as well with a bolder one."""
    trial = _tried(blank, poses)
    if len(trial.reps) <= REPS:
        return trial
    bolder = _tried(_with_change(blank, kind.noise * _BOLDER, kind.noise * 2 * _BOLDER), poses)
    return bolder if len(bolder.reps) == REPS else trial


def _with_change(exercise: Exercise, least: float, target: float) -> Exercise:
    driver = replace(
        exercise.drivers[exercise.preferred_view], min_change=least, target_change=target
    )
    return replace(exercise, drivers=_in_views(driver, exercise.preferred_view))


def _tried(exercise: Exercise, poses: Sequence[Pose]) -> _Trial:
    state = begin(exercise)
    reps: list[Rep] = []
    flexions: list[tuple[float, float]] = []
    for pose in poses:
        state, events = analyse(state, pose, exercise)
        reps += [event.rep for event in events if isinstance(event, RepCompleted)]
        if state.live.flexion is not None:
            flexions.append((pose.t_s, state.live.flexion.value_deg))
    reps += [e.rep for e in finish(state, exercise) if isinstance(e, RepCompleted)]
    return _Trial(tuple(reps), _ranges(state), tuple(flexions))


def _ranges(state: AnalysisState) -> tuple[float, ...]:
    return tuple(change for track in state.tracks for change in track.reps.own_range)


def _rests_as(posture: Posture, reps: Sequence[Rep], stances: Sequence[_Stance]) -> bool:
    """Say whether the person was in this posture where the repetitions began."""
    near = [
        stance
        for stance in stances
        if any(abs(stance.t_s - rep.start_s) <= _WATCHED_NEAR_S for rep in reps)
    ]
    if not near:
        return False
    if statistics.median(stance.thigh_share for stance in near) < SEATED_THIGH_SHARE:
        return posture is Posture.SEATED
    is_split = statistics.median(stance.feet_apart for stance in near) > SPLIT_APART
    return posture is (Posture.SPLIT if is_split else Posture.STANDING)


def _taught(candidate: _Candidate, poses: Sequence[Pose]) -> Taught | None:
    """Return the exercise with range and tempo, where it counts the example again."""
    ranges = candidate.trial.ranges
    if len(candidate.trial.reps) != REPS or min(ranges) < LIKE_SHARE * max(ranges):
        return None
    for share in MIN_CHANGE_SHARES:
        exercise = _sized(candidate, share=share)
        if exercise is not None and len(_tried(exercise, poses).reps) == REPS:
            return Taught(exercise, candidate.kind, ranges)
    return None


def _sized(candidate: _Candidate, *, share: float) -> Exercise | None:
    """Return the exercise with the example's range and tempo; None where it is mere noise."""
    kind, trial = candidate.kind, candidate.trial
    sign = 1.0 if kind.noise > 0 else -1.0
    digits = 0 if kind.signal.is_angle else 3
    target = round(statistics.median(trial.ranges), digits)
    if kind.signal in _SINKING and sign > 0:
        share *= SINKING_SHARE
    least = max(abs(kind.noise), round(share * target, digits))
    if least > target:
        return None
    return replace(
        _with_change(candidate.blank, sign * least, sign * target),
        range=_range_of(trial),
        tempo=_tempo_of(trial.reps, kind),
    )


def _range_of(trial: _Trial) -> RangeRule | None:
    """Return the knee's range, where it was seen and is one."""
    turns = [
        rep.turning_knee_flexion_deg
        for rep in trial.reps
        if rep.turning_knee_flexion_deg is not None
    ]
    rests = [
        flexion
        for t_s, flexion in trial.flexions
        if any(abs(t_s - rep.start_s) <= _WATCHED_NEAR_S for rep in trial.reps)
    ]
    if not turns or not rests:
        return None
    rest, target = float(round(statistics.median(rests))), float(round(statistics.median(turns)))
    if abs(target - rest) < LEAST_RANGE_DEG:
        return None
    if target > rest:
        return RangeRule(rest, target, min(target + LIMIT_BEYOND_DEG, _FURTHEST_DEG))
    return RangeRule(rest, target, max(target - LIMIT_BEYOND_DEG, 0.0))


def _tempo_of(reps: Sequence[Rep], kind: Kind) -> TempoRule:
    return TempoRule(
        eccentric_s=max(LEAST_PART_S, _usual_s([rep.eccentric_s for rep in reps])),
        pause_s=_usual_s([rep.pause_s for rep in reps]),
        concentric_s=max(LEAST_PART_S, _usual_s([rep.concentric_s for rep in reps])),
        top_pause_s=_usual_s([rep.top_pause_s for rep in reps]),
        starts_with=kind.starts_with,
    )


def _usual_s(values_s: Sequence[float | None]) -> float:
    """Return the middle of what is known, to half a second; 0 where nothing is."""
    known = [value for value in values_s if value is not None]
    if not known:
        return 0.0
    return round(statistics.median(known) / TEMPO_STEP_S) * TEMPO_STEP_S
