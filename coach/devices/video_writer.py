"""Writing a video with the skeleton drawn on it, from the same frames and poses, headless."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import cv2

from coach.devices.pictures import Picture
from coach.errors import SourceError
from coach.movement.landmarks import BONES
from coach.movement.pose import Keypoint, Lock, Pose
from coach.ports import FrameSource

_SEEN = 0.5  # visibility from which a point is drawn
_COLOURS = {
    Lock.LOCKED: (120, 200, 80),  # blue-green-red: calm green
    Lock.DOUBTFUL: (60, 170, 240),  # amber
    Lock.NOBODY: (0, 0, 0),
}
_THICKNESS_SHARE = 1 / 240  # of the picture's height


def write_video(path: Path, source: FrameSource, poses: Iterable[Pose]) -> int:
    """Write every frame of the source with the pose of the same time; return how many.

    Args:
        path: `.mp4` (or any ending OpenCV knows).
        source: a file source, read from its beginning to its end.
        poses: in the order of their times; a frame without one is written as it is.

    Raises:
        coach.errors.SourceError: the video cannot be written there.
    """
    waiting = {pose.t_s: pose for pose in poses}
    writer: cv2.VideoWriter | None = None
    written = 0
    try:
        while (frame := source.read()) is not None:
            if writer is None:
                writer = _open(path, frame.bgr, fps=source.info.fps)
            writer.write(draw_skeleton(frame.bgr, waiting.get(frame.t_s)))
            written += 1
    finally:
        if writer is not None:
            writer.release()
    return written


def draw_skeleton(picture: Picture, pose: Pose | None) -> Picture:
    """Return a copy of the picture with the skeleton on it."""
    drawn = picture.copy()
    if pose is None or pose.keypoints is None:
        return drawn
    colour = _COLOURS[pose.lock]
    height = picture.shape[0]
    thickness = max(2, round(height * _THICKNESS_SHARE))
    for start, end in BONES:
        points = _pixels((pose.keypoints[start], pose.keypoints[end]), height=height)
        if points is not None:
            cv2.line(drawn, points[0], points[1], colour, thickness, cv2.LINE_AA)
    for keypoint in {pose.keypoints[landmark] for bone in BONES for landmark in bone}:
        joints = _pixels((keypoint,), height=height)
        if joints is not None:
            cv2.circle(drawn, joints[0], thickness + 1, colour, -1, cv2.LINE_AA)
    return drawn


def _pixels(keypoints: Sequence[Keypoint], *, height: int) -> list[tuple[int, int]] | None:
    if any(keypoint.visibility < _SEEN for keypoint in keypoints):
        return None
    return [(round(keypoint.x * height), round(keypoint.y * height)) for keypoint in keypoints]


def _open(path: Path, picture: Picture, *, fps: float) -> cv2.VideoWriter:
    height, width = picture.shape[:2]
    codec = cv2.VideoWriter.fourcc(*("MJPG" if path.suffix.lower() == ".avi" else "mp4v"))
    writer = cv2.VideoWriter(str(path), codec, fps, (width, height))
    if not writer.isOpened():
        raise SourceError(f"The video {path} cannot be written; choose a folder and end it .mp4.")
    return writer
