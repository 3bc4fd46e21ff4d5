"""A camera before which a synthetic patient does what the app asks, by a clock that a test turns.

The patient stands (sits, lies) ready until the set is on, and then does repetitions until it is
over. What is seen are landmarks straight from the joints; no picture, no network, no time passes
but the test's.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from coach.movement.exercise import Exercise
from coach.movement.landmarks import Landmark
from coach.movement.pose import Keypoint, Pose, WorldPoint, nobody
from coach.movement.vocabulary import View
from coach.ports import Clock, FeedState, FeedStatus, Frame, SourceInfo
from coach.session.sources import SyntheticSpec
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.scene import scene_of

FPS = 15.0  # the slowest that must work, and half the cost of the usual 30
REPS = 12  # in a scene; after them it begins anew
_SIDES = tuple(
    (landmark, Landmark[landmark.name.replace("LEFT", "RIGHT")])
    for landmark in Landmark
    if "LEFT" in landmark.name
)
_TRUNK = (
    Landmark.LEFT_SHOULDER,
    Landmark.RIGHT_SHOULDER,
    Landmark.LEFT_HIP,
    Landmark.RIGHT_HIP,
)


class PatientFeed:
    """A `coach.ports.PoseFeed`."""

    def __init__(self, exercise: Exercise, clock: Clock) -> None:
        self._scene = scene_poses(exercise.id, exercise.preferred_view)
        self._clock = clock
        self._next_s: float | None = None
        self._place = 0  # in the scene
        self._is_closed = False
        self.is_working = False
        self.is_other_leg = False
        self.is_away = False  # out of the picture
        self.raised: frozenset[str] = frozenset()  # hands held up: "left", "right"
        self.trouble: FeedState | None = None

    def start(self) -> None:
        self._next_s = self._clock.now_s()

    def pause(self) -> None:
        """A camera cannot stop the world."""

    def resume(self) -> None:
        """A camera cannot stop the world."""

    @property
    def has_poses(self) -> bool:
        return self._next_s is not None and self._clock.now_s() >= self._next_s

    def poses(self) -> Sequence[Pose]:
        seen = []
        while self._next_s is not None and self._clock.now_s() >= self._next_s:
            seen.append(self._seen(self._next_s))
            self._next_s += 1 / FPS
        return () if self.trouble is not None or self._is_closed else seen

    def picture(self) -> Frame | None:
        return None

    @property
    def state(self) -> FeedState:
        if self.trouble is not None:
            return self.trouble
        info = SourceInfo("0", 1280, 720, FPS, None, is_live=True)
        status = FeedStatus.OPENING if self._next_s is None else FeedStatus.RUNNING
        return FeedState(status, info=info, people=0 if self.is_away else 1, frames=100)

    def close(self) -> None:
        self._is_closed = True

    def _seen(self, t_s: float) -> Pose:
        if self.is_away:
            return nobody(t_s, aspect=self._scene[0].aspect)
        self._place = (self._place + 1) % len(self._scene) if self.is_working else 0
        pose = replace(self._scene[self._place], t_s=t_s)
        if self.is_other_leg:
            pose = mirrored(pose)
        return with_hands_up(with_trunk_seen(pose), self.raised)


@lru_cache(maxsize=16)
def scene_poses(exercise_id: str, view: View) -> tuple[Pose, ...]:
    spec = SyntheticSpec("synthetic", exercise_id=exercise_id, reps=REPS, fps=FPS, view=view)
    return tuple(landmark_poses(scene_of(spec, exercise_id=exercise_id)))


def mirrored(pose: Pose) -> Pose:
    """Return the pose of somebody who does the same with the other side of the body."""
    if pose.keypoints is None:
        return pose
    points = [Keypoint(pose.aspect - p.x, p.y, p.visibility) for p in pose.keypoints]
    world = None
    if pose.world is not None:
        places = [WorldPoint(-p.x, p.y, p.z) for p in pose.world]
        for left, right in _SIDES:
            places[left], places[right] = places[right], places[left]
        world = tuple(places)
    for left, right in _SIDES:
        points[left], points[right] = points[right], points[left]
    return replace(pose, keypoints=tuple(points), world=world)


def with_trunk_seen(pose: Pose) -> Pose:
    """Return a pose whose far shoulder and hip are seen: who sits side-on still turns a little."""
    if pose.keypoints is None:
        return pose
    points = list(pose.keypoints)
    for joint in _TRUNK:
        points[joint] = points[joint]._replace(visibility=max(0.6, points[joint].visibility))
    return replace(pose, keypoints=tuple(points))


def with_hands_up(pose: Pose, sides: frozenset[str]) -> Pose:
    """Return a pose with hands held above the head, elbows beside it."""
    if pose.keypoints is None or not sides:
        return pose
    points = list(pose.keypoints)
    nose = points[Landmark.NOSE]
    for side in sides:
        shoulder = points[Landmark[f"{side.upper()}_SHOULDER"]]
        out = 0.05 if shoulder.x > nose.x else -0.05
        reach = abs(shoulder.y - nose.y)
        elbow = Keypoint(shoulder.x + out, shoulder.y - 0.9 * reach, 0.95)
        wrist = Keypoint(shoulder.x + out, shoulder.y - 2.4 * reach, 0.95)
        points[Landmark[f"{side.upper()}_ELBOW"]] = elbow
        for part in ("WRIST", "INDEX", "PINKY", "THUMB"):
            points[Landmark[f"{side.upper()}_{part}"]] = wrist
    return replace(pose, keypoints=tuple(points), world=None)  # the picture alone decides
