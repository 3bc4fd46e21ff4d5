"""Golden recordings: the poses of a short set as readable whole numbers, and what they must give.

One pose is one line: `[t_ms, lock, [x, y, visibility, ...], [x, z, ...]]`. Picture places are in
1/10000 of the picture's height, visibility in percent, world places in millimetres. Only the
points that the analysis reads are kept.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coach.movement.events import Event
from coach.movement.landmarks import LANDMARK_COUNT, Landmark
from coach.movement.pose import Keypoint, Lock, Pose, WorldPoint, nobody
from coach.records.event_codec import encode_event
from tests.movement_builders import events_of, shipped

FOLDER = Path(__file__).parent / "recordings"
TOLERANCE = 0.0015  # the third decimal: libm may differ between machines, the events may not
PLACE_UNIT, VISIBILITY_UNIT, WORLD_UNIT = 1e-4, 1e-2, 1e-3

POINTS = (
    Landmark.NOSE,
    Landmark.LEFT_SHOULDER,
    Landmark.RIGHT_SHOULDER,
    Landmark.LEFT_WRIST,
    Landmark.RIGHT_WRIST,
    Landmark.LEFT_HIP,
    Landmark.RIGHT_HIP,
    Landmark.LEFT_KNEE,
    Landmark.RIGHT_KNEE,
    Landmark.LEFT_ANKLE,
    Landmark.RIGHT_ANKLE,
    Landmark.LEFT_HEEL,
    Landmark.RIGHT_HEEL,
    Landmark.LEFT_FOOT_INDEX,
    Landmark.RIGHT_FOOT_INDEX,
)
WORLD_POINTS = (
    Landmark.LEFT_SHOULDER,
    Landmark.RIGHT_SHOULDER,
    Landmark.LEFT_HIP,
    Landmark.RIGHT_HIP,
)


@dataclass(frozen=True, slots=True)
class Golden:
    """A recording with the events it must give."""

    exercise_id: str
    source: str  # the synthetic patient it was recorded from
    aspect: float
    rows: tuple[Any, ...]
    events: tuple[dict[str, Any], ...]

    @property
    def poses(self) -> list[Pose]:
        return [_pose(row, aspect=self.aspect) for row in self.rows]

    @property
    def told(self) -> tuple[dict[str, Any], ...]:
        """The events that the analysis gives now."""
        return as_told(events_of(self.poses, shipped()[self.exercise_id]))


def row_of(pose: Pose) -> list[Any]:
    """Return one pose as whole numbers."""
    t_ms = round(pose.t_s * 1000)
    if pose.keypoints is None or pose.world is None:
        return [t_ms, int(pose.lock), [], []]
    places: list[int] = []
    for landmark in POINTS:
        x, y, visibility = pose.keypoints[landmark]
        places += [
            round(x / PLACE_UNIT),
            round(y / PLACE_UNIT),
            round(visibility / VISIBILITY_UNIT),
        ]
    world: list[int] = []
    for landmark in WORLD_POINTS:
        world += [
            round(pose.world[landmark].x / WORLD_UNIT),
            round(pose.world[landmark].z / WORLD_UNIT),
        ]
    return [t_ms, int(pose.lock), places, world]


def _pose(row: Sequence[Any], *, aspect: float) -> Pose:
    t_ms, lock, places, world = row
    if not places:
        return nobody(t_ms / 1000, aspect=aspect)
    keypoints = [Keypoint(0.0, 0.0, 0.0)] * LANDMARK_COUNT
    for index, landmark in enumerate(POINTS):
        x, y, visibility = places[3 * index : 3 * index + 3]
        keypoints[landmark] = Keypoint(x * PLACE_UNIT, y * PLACE_UNIT, visibility * VISIBILITY_UNIT)
    points = [WorldPoint(0.0, 0.0, 0.0)] * LANDMARK_COUNT
    for index, landmark in enumerate(WORLD_POINTS):
        x, z = world[2 * index : 2 * index + 2]
        points[landmark] = WorldPoint(x * WORLD_UNIT, 0.0, z * WORLD_UNIT)
    return Pose(t_ms / 1000, aspect, Lock(lock), keypoints=tuple(keypoints), world=tuple(points))


def as_told(events: Sequence[Event]) -> tuple[dict[str, Any], ...]:
    """Return events as plain JSON values with three decimals."""
    return tuple(_rounded(json.loads(encode_event(event))) for event in events)


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 3)
    if isinstance(value, dict):
        return {key: _rounded(one) for key, one in value.items()}
    return [_rounded(one) for one in value] if isinstance(value, list) else value


def load(path: Path) -> Golden:
    content = json.loads(path.read_text(encoding="utf-8"))
    return Golden(
        exercise_id=content["exercise"],
        source=content["source"],
        aspect=content["aspect"],
        rows=tuple(content["poses"]),
        events=tuple(content["events"]),
    )


def save(path: Path, golden: Golden) -> None:
    """Write a recording with one pose and one event on a line each."""

    def lines(values: Sequence[Any]) -> str:
        return ",\n".join(json.dumps(value, separators=(",", ":")) for value in values)

    path.write_text(
        f'{{"exercise": "{golden.exercise_id}",\n"source": "{golden.source}",\n'
        f'"aspect": {golden.aspect!r},\n"points": {json.dumps([one.name for one in POINTS])},\n'
        f'"world_points": {json.dumps([one.name for one in WORLD_POINTS])},\n'
        f'"events": [\n{lines(golden.events)}\n],\n"poses": [\n{lines(golden.rows)}\n]}}\n',
        encoding="utf-8",
    )


def differences(found: Any, expected: Any, *, where: str = "events") -> Iterator[str]:
    """Name every place where two JSON values differ by more than the last decimal."""
    ours, theirs = _parts(found), _parts(expected)
    if ours is not None and theirs is not None:
        for key in ours | theirs:
            yield from differences(
                ours.get(key, "nothing"), theirs.get(key, "nothing"), where=where + key
            )
    elif isinstance(found, float) and isinstance(expected, float):
        if abs(found - expected) > TOLERANCE:
            yield f"{where}: {found} instead of {expected}"
    elif found != expected:
        yield f"{where}: {found!r} instead of {expected!r}"


def _parts(value: Any) -> dict[str, Any] | None:
    """Return the parts of an object or a list by how one would name them, None of a plain value."""
    if isinstance(value, dict):
        return {f".{key}": one for key, one in value.items()}
    if isinstance(value, list | tuple):
        return {f"[{index}]": one for index, one in enumerate(value)}
    return None
