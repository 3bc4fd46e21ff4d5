"""Writing a scene to a video file and its truth to a JSON file."""

import json
from collections.abc import Callable
from pathlib import Path

import cv2

from coach.errors import UsageError
from coach.synthetic.pictures import ScenePictures
from coach.synthetic.scene import SyntheticScene
from coach.synthetic.truth import truth_document

CODEC = "mp4v"  # MPEG-4 part 2: in every OpenCV wheel, on every system


def write_truth(scene: SyntheticScene, path: Path) -> None:
    """Write the truth of a scene as JSON.

    Raises:
        coach.errors.UsageError: the file cannot be written.
    """
    text = json.dumps(truth_document(scene), allow_nan=False)
    try:
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise _cannot_write(path, error.strerror or "unknown reason") from error


def write_video(
    scene: SyntheticScene,
    path: Path,
    *,
    frames: int | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> None:
    """Write a scene as an MP4 file; nothing half-written stays behind.

    Args:
        scene: what is shown.
        path: must end in .mp4.
        frames: how many at most; None for the whole scene.
        on_progress: called with the share done, 0..1, after every frame.

    Raises:
        coach.errors.UsageError: the file cannot be written.
    """
    if path.suffix.lower() != ".mp4":
        raise UsageError(f"the video file {path.name!r} must end in .mp4; give it such a name")
    count = scene.frame_count if frames is None else min(frames, scene.frame_count)
    part = path.with_name(f"{path.stem}.part.mp4")
    try:
        part.touch()
    except OSError as error:
        raise _cannot_write(path, error.strerror or "unknown reason") from error
    try:
        _write_frames(scene, part, count=count, on_progress=on_progress)
        part.replace(path)
    except OSError as error:
        raise _cannot_write(path, error.strerror or "unknown reason") from error
    finally:
        part.unlink(missing_ok=True)


def _write_frames(
    scene: SyntheticScene,
    path: Path,
    *,
    count: int,
    on_progress: Callable[[float], None] | None,
) -> None:
    size = (scene.camera.width, scene.camera.height)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*CODEC), scene.spec.fps, size)
    try:
        if not writer.isOpened():
            raise _cannot_write(path, "the video encoder did not start")
        pictures = ScenePictures(scene)
        for index in range(count):
            writer.write(pictures.bgr(index))
            if on_progress is not None:
                on_progress((index + 1) / count)
    finally:
        writer.release()
    _check_complete(path, count=count)


def _check_complete(path: Path, *, count: int) -> None:
    """OpenCV does not say when a disk is full, so count what arrived."""
    capture = cv2.VideoCapture(str(path))
    try:
        written = int(capture.get(cv2.CAP_PROP_FRAME_COUNT)) if capture.isOpened() else 0
    finally:
        capture.release()
    if written != count:
        raise _cannot_write(path, "the file is incomplete, the disk may be full")


def _cannot_write(path: Path, why: str) -> UsageError:
    return UsageError(f"cannot write {path}: {why}; choose another file or folder")
