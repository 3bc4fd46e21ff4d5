"""MediaPipe's pose landmarker, given pictures and giving rows of exact numbers."""

import importlib
import sys
import types
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from coach.devices.graphics import graphics_library_error
from coach.devices.pictures import Picture
from coach.errors import ModelError

PICTURE_STEP: Final = 2.0**-15  # of the picture's side: a twenty-fifth of a dot at 1280
VISIBILITY_STEP: Final = 2.0**-8
WORLD_STEP: Final = 2.0**-13  # 0.12 mm
"""Landmarks are multiples of these, held exactly by float32: what was analysed live and what a
recording gives back are the same numbers, and a recording is not filled with the network's
noise, which does not compress. Steps far below that noise cost no accuracy."""

Rows = NDArray[np.float32]

_UNUSED = ("matplotlib", "matplotlib.pyplot", "sounddevice")


class Mode(Enum):
    TRACK_ONE = "VIDEO"  # follows the body from frame to frame, fast
    LOOK_ROUND = "IMAGE"  # looks for everybody afresh, slow


LOOK_ROUND_PEOPLE = 3


@dataclass(frozen=True, slots=True, eq=False)
class SeenBody:
    """One body as the network gives it: rows as in a landmark file."""

    image_rows: Rows  # (33, 4): x, y, z, visibility; x and y normalised to the picture's sides
    world_rows: Rows  # (33, 3): metres


class Landmarker:
    """One network in one mode. Making it starts MediaPipe: call `block_telemetry` before."""

    def __init__(self, model: bytes, mode: Mode) -> None:
        """Load the network.

        Raises:
            coach.errors.GraphicsLibraryError: a library of the system is missing.
            coach.errors.ModelError: MediaPipe does not take the bundle.
        """
        self._mode = mode
        self._mediapipe = import_mediapipe()
        self._landmarker = _create(self._mediapipe, model, mode)
        self._last_t_ms = -1

    def bodies(self, picture: Picture, *, t_s: float) -> tuple[SeenBody, ...]:
        """Find the bodies in a picture; `t_s` must not fall from call to call."""
        colours = cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)
        image = self._mediapipe.Image(
            image_format=self._mediapipe.ImageFormat.SRGB, data=np.asarray(colours, np.uint8)
        )
        if self._mode is Mode.TRACK_ONE:
            # MediaPipe wants whole, strictly rising milliseconds.
            self._last_t_ms = max(round(t_s * 1000.0), self._last_t_ms + 1)
            result = self._landmarker.detect_for_video(image, self._last_t_ms)
        else:
            result = self._landmarker.detect(image)
        return tuple(
            SeenBody(image_rows=_image_rows(image_points), world_rows=_world_rows(world_points))
            for image_points, world_points in zip(
                result.pose_landmarks, result.pose_world_landmarks, strict=True
            )
        )

    def close(self) -> None:
        self._landmarker.close()


def import_mediapipe() -> Any:
    """Import MediaPipe without the drawing and recording libraries it never uses here.

    That saves 0.3 s, and 0.9 s the first time, when matplotlib would write its font cache. For
    the worker process only: the stand-ins stay in `sys.modules`.

    Raises:
        coach.errors.GraphicsLibraryError: a library of the system is missing.
    """
    for name in _UNUSED:
        sys.modules.setdefault(name, types.ModuleType(name))
    try:
        return importlib.import_module("mediapipe")
    except (ImportError, OSError) as error:
        raise graphics_library_error(error) from error


def _create(mediapipe: Any, model: bytes, mode: Mode) -> Any:
    tasks = mediapipe.tasks
    options = tasks.vision.PoseLandmarkerOptions(
        base_options=tasks.BaseOptions(model_asset_buffer=model),
        running_mode=tasks.vision.RunningMode[mode.value],
        num_poses=1 if mode is Mode.TRACK_ONE else LOOK_ROUND_PEOPLE,
    )
    try:
        return tasks.vision.PoseLandmarker.create_from_options(options)
    except OSError as error:
        raise graphics_library_error(error) from error
    except (ValueError, RuntimeError) as error:
        raise ModelError(
            "MediaPipe cannot use this pose model; give another bundle with --model, or none."
        ) from error


def _image_rows(points: Any) -> Rows:
    rows = [(point.x, point.y, point.z, point.visibility) for point in points]
    return exact(rows, steps=(PICTURE_STEP, PICTURE_STEP, PICTURE_STEP, VISIBILITY_STEP))


def _world_rows(points: Any) -> Rows:
    rows = [(point.x, point.y, point.z) for point in points]
    return exact(rows, steps=(WORLD_STEP, WORLD_STEP, WORLD_STEP))


def exact(rows: Sequence[Sequence[float]], *, steps: Sequence[float]) -> Rows:
    """Round each column to multiples of its step; a step must be a power of two."""
    counts: NDArray[np.float64] = np.rint(np.asarray(rows, dtype=np.float64) / steps)
    return (counts * steps).astype(np.float32)
