"""From what the worker sent to a pose, through the same rows that a landmark file holds."""

import numpy as np
from numpy.typing import NDArray

from coach.devices.feed_options import LandmarkFrame
from coach.devices.worker_messages import Seen
from coach.movement.landmarks import LANDMARK_COUNT
from coach.movement.pose import Pose, nobody, pose_from_rows
from coach.ports import SourceInfo


def landmark_frame(seen: Seen) -> LandmarkFrame:
    return LandmarkFrame(
        t_s=seen.timing.t_s,
        lock=seen.lock,
        image_rows=_rows(seen.image_rows),
        world_rows=_rows(seen.world_rows),
    )


def _rows(content: bytes | None) -> NDArray[np.float32] | None:
    if content is None:
        return None
    return np.frombuffer(content, dtype=np.float32).reshape(LANDMARK_COUNT, -1)


def pose_of(frame: LandmarkFrame, info: SourceInfo) -> Pose:
    aspect = info.width / info.height
    if frame.image_rows is None:
        return nobody(frame.t_s, aspect=aspect)
    return pose_from_rows(
        frame.t_s,
        aspect=aspect,
        lock=frame.lock,
        image_rows=frame.image_rows.tolist(),
        world_rows=None if frame.world_rows is None else frame.world_rows.tolist(),
    )
