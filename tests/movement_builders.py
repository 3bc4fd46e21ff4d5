"""Builders for tests of movement: a body of exact geometry, exercises, streams and their events."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from coach.movement.analysis import AnalysisState, analyse, begin, finish
from coach.movement.cycles import Cycle, Sample
from coach.movement.events import Event, Rep, RepCompleted, RepRejected
from coach.movement.exercise import Exercise
from coach.movement.landmarks import LANDMARK_COUNT, Landmark
from coach.movement.measures import Measures, measure
from coach.movement.pose import Keypoint, Lock, Pose, WorldPoint
from coach.movement.vocabulary import Motion, RejectReason, Side, View
from coach.paths import data_dir
from coach.records.exercise_files import load_exercises
from coach.session.sources import SyntheticSpec
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.scene import scene_of

BONE = 0.22  # of a thigh and of a shank, image heights
FLOOR_Y = 0.90  # of the ankles
HIP_HALF = 0.05
TORSO = 0.28
WORLD_SCALE_M = 2.0  # metres per image height

Offset = tuple[float, float]


@cache
def shipped() -> Mapping[str, Exercise]:
    """Return the shipped exercises by id."""
    return {exercise.id: exercise for exercise in load_exercises([data_dir("exercises")])}


@cache
def proven() -> Mapping[str, Exercise]:
    """Return the exercises whose status says that recordings prove them, by id.

    Golden recordings and a demonstration are demanded of these; whoever adds them raises the
    status, and whoever raises the status has to add them.
    """
    return {name: one for name, one in shipped().items() if one.status != "draft"}


@cache
def proven_reps() -> Mapping[str, Exercise]:
    """Return those of them that count repetitions."""
    return {name: one for name, one in proven().items() if one.motion is Motion.REPS}


@dataclass(frozen=True, slots=True)
class Body:
    """A body of exact geometry in the picture: both legs bent alike, seen from front or side.

    From the front the knees lie on the hip-ankle lines unless pushed in; from the side the body
    faces picture right and the angle in the picture is the true one.
    """

    bend_deg: float = 0.0
    from_side: bool = False
    stance: float = 0.14  # between the ankles, image heights
    knee_in: float = 0.0  # both knees towards the middle, image heights
    x: float = 0.9  # of the middle between the ankles
    lift: float = 0.0  # of both feet off the floor, as in a jump
    yaw_deg: float | None = None  # None: 0 from the front, 90 from the side
    aspect: float = 16 / 9
    lock: Lock = Lock.LOCKED
    visibility: float = 0.95
    hidden: frozenset[Landmark] = frozenset()
    moved: Mapping[Landmark, Offset] = field(default_factory=dict)  # added at the end

    def pose(self, t_s: float = 0.0) -> Pose:
        places = self._side_places() if self.from_side else self._front_places()
        for landmark, (dx, dy) in self.moved.items():
            x, y = places[landmark]
            places[landmark] = (x + dx, y + dy)
        keypoints = tuple(
            Keypoint(*places[landmark], 0.1 if landmark in self.hidden else self.visibility)
            for landmark in Landmark
        )
        return Pose(t_s, self.aspect, self.lock, keypoints=keypoints, world=self._world())

    def measures(self, t_s: float = 0.0) -> Measures:
        measures = measure(self.pose(t_s))
        assert measures is not None
        return measures

    def _front_places(self) -> dict[Landmark, Offset]:
        floor_y = FLOOR_Y - self.lift
        hip_y = floor_y - 2 * BONE * math.cos(math.radians(self.bend_deg / 2))
        legs: dict[Landmark, Offset] = {}
        for index, sign in enumerate((1, -1)):  # the athlete's left is picture right
            hip = (self.x + sign * HIP_HALF, hip_y)
            ankle = (self.x + sign * self.stance / 2, floor_y)
            knee = ((hip[0] + ankle[0]) / 2 - sign * self.knee_in, (hip_y + floor_y) / 2)
            for joint, place in (
                (Landmark.LEFT_HIP, hip),
                (Landmark.LEFT_KNEE, knee),
                (Landmark.LEFT_ANKLE, ankle),
                (Landmark.LEFT_HEEL, (ankle[0], floor_y + 0.01)),
                (Landmark.LEFT_FOOT_INDEX, (ankle[0] + sign * 0.01, floor_y + 0.03)),
            ):
                legs[Landmark(joint + index)] = place
        return _upper_body((self.x, hip_y), shoulder_half=0.09) | legs

    def _side_places(self) -> dict[Landmark, Offset]:
        floor_y, half = FLOOR_Y - self.lift, math.radians(self.bend_deg / 2)
        knee = (self.x + BONE * math.sin(half), floor_y - BONE * math.cos(half))
        hip = (self.x, floor_y - 2 * BONE * math.cos(half))
        legs: dict[Landmark, Offset] = {}
        for index, behind in enumerate((0.0, 0.004)):
            for joint, place in (
                (Landmark.LEFT_HIP, hip),
                (Landmark.LEFT_KNEE, knee),
                (Landmark.LEFT_ANKLE, (self.x, floor_y)),
                (Landmark.LEFT_HEEL, (self.x - 0.03, floor_y + 0.02)),
                (Landmark.LEFT_FOOT_INDEX, (self.x + 0.08, floor_y + 0.03)),
            ):
                legs[Landmark(joint + index)] = (place[0] + behind, place[1])
        return _upper_body(hip, shoulder_half=0.01) | legs

    def _world(self) -> tuple[WorldPoint, ...]:
        yaw_deg = (90.0 if self.from_side else 0.0) if self.yaw_deg is None else self.yaw_deg
        across, away = math.cos(math.radians(yaw_deg)), math.sin(math.radians(yaw_deg))
        points = [WorldPoint(0.0, 0.0, 0.0)] * LANDMARK_COUNT
        for left, half_m, y_m in (
            (Landmark.LEFT_SHOULDER, 0.18, -0.5),
            (Landmark.LEFT_HIP, 0.1, 0),
        ):
            points[left] = WorldPoint(half_m * across, y_m, half_m * away)
            points[left + 1] = WorldPoint(-half_m * across, y_m, -half_m * away)
        return tuple(points)


def _upper_body(mid_hip: Offset, *, shoulder_half: float) -> dict[Landmark, Offset]:
    x, y = mid_hip[0], mid_hip[1] - TORSO
    places = dict.fromkeys(Landmark, (x, y - 0.10))  # the head
    for index, sign in enumerate((1, -1)):
        at = x + sign * shoulder_half
        places[Landmark(Landmark.LEFT_SHOULDER + index)] = (at, y)
        places[Landmark(Landmark.LEFT_ELBOW + index)] = (at + sign * 0.02, y + 0.14)
        for hand in (
            Landmark.LEFT_WRIST,
            Landmark.LEFT_PINKY,
            Landmark.LEFT_INDEX,
            Landmark.LEFT_THUMB,
        ):
            places[Landmark(hand + index)] = (at + sign * 0.02, y + 0.26)
    return places


def other_side(landmark: Landmark) -> Landmark:
    """Return the same point of the other side of the body."""
    left, right = "LEFT", "RIGHT"
    if left in landmark.name:
        return Landmark[landmark.name.replace(left, right)]
    return Landmark[landmark.name.replace(right, left)]


def mirrored(pose: Pose) -> Pose:
    """Return the pose as a mirror shows it: left and right change places."""
    assert pose.keypoints is not None
    assert pose.world is not None
    places = [pose.keypoints[other_side(landmark)] for landmark in Landmark]
    world = [pose.world[other_side(landmark)] for landmark in Landmark]
    return Pose(
        pose.t_s,
        pose.aspect,
        pose.lock,
        keypoints=tuple(Keypoint(pose.aspect - x, y, seen) for x, y, seen in places),
        world=tuple(WorldPoint(-x, y, z) for x, y, z in world),
    )


def raised_cosine(share: float) -> float:
    """Return the way done at a share of the time, as slow movement goes: 0 to 1."""
    return (1.0 - math.cos(math.pi * min(max(share, 0.0), 1.0))) / 2


def way(t_s: float, *, out_s: float, pause_s: float, back_s: float) -> float:
    """Return the joint angle's share of one repetition that begins at 0: out, pause, back."""
    if t_s < out_s + pause_s:
        return raised_cosine(t_s / out_s)
    return 1.0 - raised_cosine((t_s - out_s - pause_s) / back_s)


def cosine_cycle(
    *, out_s: float, pause_s: float, back_s: float, fps: float = 60.0, power: float = 1.0
) -> Cycle:
    """Return an exact cycle whose first second is rest; the signal is the angle's power."""
    end_s = 1.0 + out_s + pause_s + back_s
    samples = tuple(
        Sample(i / fps, way(i / fps - 1.0, out_s=out_s, pause_s=pause_s, back_s=back_s) ** power)
        for i in range(round((end_s + 0.3) * fps))
    )
    return Cycle(start_s=1.0, turn_s=1.0 + out_s, end_s=end_s, peak_change=1.0, samples=samples)


def run(
    poses: Iterable[Pose], exercise: Exercise, *, state: AnalysisState | None = None
) -> tuple[AnalysisState, tuple[Event, ...]]:
    """Fold a stream of poses, without what its end settles."""
    state = begin(exercise) if state is None else state
    events: list[Event] = []
    for pose in poses:
        state, told = analyse(state, pose, exercise)
        events += told
    return state, tuple(events)


def events_of(
    poses: Iterable[Pose], exercise: Exercise, *, side: Side = Side.BOTH
) -> tuple[Event, ...]:
    """Return the events of a whole recording."""
    state, events = run(poses, exercise, state=begin(exercise, side=side))
    return (*events, *finish(state, exercise))


def reps_in(events: Sequence[Event]) -> list[Rep]:
    return [event.rep for event in events if isinstance(event, RepCompleted)]


def rejections_in(events: Sequence[Event]) -> list[RejectReason]:
    return [event.reason for event in events if isinstance(event, RepRejected)]


@cache
def synthetic_poses(  # what a synthetic source can be asked for
    exercise_id: str,
    *,
    view: View | None = None,
    fps: float = 15.0,
    reps: int = 2,
    fault: str | None = None,
    seed: int = 0,
) -> tuple[Pose, ...]:
    """Return what the network would see of the synthetic patient, nearly without noise."""
    spec = SyntheticSpec("synthetic", view=view, fps=fps, reps=reps, fault=fault, seed=seed)
    return tuple(landmark_poses(scene_of(spec, exercise_id=exercise_id), noise_px=0.5))
