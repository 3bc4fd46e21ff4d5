"""Landmark files: what was seen in every frame, raw, so that anybody can look again.

A NumPy archive of `t` (N,) seconds; `image` (N, 33, 4) normalised x, y, z, visibility, NaN where
nobody was seen; `world` (N, 33, 3) metres; `lock` (N,) as in `Lock`, which may be missing; `size`
(2,) width and height in pixels. Unfiltered, the chosen person only.
"""

import zipfile
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray

from coach.errors import SourceError
from coach.movement.landmarks import LANDMARK_COUNT
from coach.movement.pose import Lock, Pose, pose_from_rows
from coach.ports import SourceInfo
from coach.records.json_files import write_whole
from coach.records.npz_headers import check_members

IMAGE_COLUMNS, WORLD_COLUMNS = 4, 3
LARGEST_NUMBER = 1e4  # picture sides, or metres: no body is there


class LandmarkRow(Protocol):
    """One frame as the pose worker hands it over; rows are None where nobody was seen."""

    @property
    def t_s(self) -> float: ...

    @property
    def lock(self) -> Lock: ...

    @property
    def image_rows(self) -> NDArray[np.float32] | None: ...

    @property
    def world_rows(self) -> NDArray[np.float32] | None: ...


@dataclass(frozen=True, slots=True, eq=False)
class LandmarkRecording:
    """A landmark file in memory; NaN rows are "nobody seen"."""

    name: str
    t_s: NDArray[np.float64]  # (N,), strictly increasing
    image: NDArray[np.float32]  # (N, 33, 4)
    world: NDArray[np.float32]  # (N, 33, 3)
    lock: NDArray[np.uint8]  # (N,)
    width_px: int
    height_px: int

    @property
    def aspect(self) -> float:
        return self.width_px / self.height_px

    @property
    def poses(self) -> tuple[Pose, ...]:
        """The very poses that the network gave when the file was written."""
        return tuple(
            pose_from_rows(t_s, aspect=self.aspect, lock=Lock(lock), image_rows=body, world_rows=at)
            for t_s, lock, body, at in zip(
                self.t_s.tolist(),
                self.lock.tolist(),
                self.image.tolist(),
                self.world.tolist(),
                strict=True,
            )
        )

    @property
    def info(self) -> SourceInfo:
        """What the recorded source was, as far as the file tells."""
        steps_s = np.diff(self.t_s).tolist()
        return SourceInfo(
            name=self.name,
            width=self.width_px,
            height=self.height_px,
            fps=1.0 / median(steps_s) if steps_s else 0.0,
            duration_s=float(self.t_s[-1] - self.t_s[0]) if len(self.t_s) else None,
            is_live=False,
        )


def recording_of(
    rows: Iterable[LandmarkRow], *, name: str, width_px: int, height_px: int
) -> LandmarkRecording:
    """Gather the frames of the pose worker."""
    frames = list(rows)
    shape_of_image = (LANDMARK_COUNT, IMAGE_COLUMNS)
    shape_of_world = (LANDMARK_COUNT, WORLD_COLUMNS)
    return LandmarkRecording(
        name=name,
        t_s=np.array([frame.t_s for frame in frames], dtype=np.float64),
        image=_stacked([frame.image_rows for frame in frames], shape=shape_of_image),
        world=_stacked([frame.world_rows for frame in frames], shape=shape_of_world),
        lock=np.array([frame.lock for frame in frames], dtype=np.uint8),
        width_px=width_px,
        height_px=height_px,
    )


def write_landmarks(path: Path, recording: LandmarkRecording) -> None:
    """Write a landmark file.

    Raises:
        coach.errors.StoreError: it cannot be written there.
    """

    def write(file: BinaryIO) -> None:
        np.savez_compressed(
            file,
            t=recording.t_s,
            image=recording.image,
            world=recording.world,
            lock=recording.lock,
            size=np.array([recording.width_px, recording.height_px], dtype=np.int32),
        )

    write_whole(path, write)


def read_landmarks(path: Path) -> LandmarkRecording:
    """Read a landmark file, trusting nothing in it.

    Raises:
        SourceError: it is not a landmark file; says what is expected.
    """
    arrays = _read_arrays(path)
    t_s = arrays["t"].astype(np.float64)
    image = arrays["image"].astype(np.float32)
    world = arrays["world"].astype(np.float32)
    size = arrays["size"].astype(np.float64)
    seen = np.isfinite(image).all(axis=(1, 2))
    lock = arrays.get("lock")
    if lock is None:
        lock = np.where(seen, Lock.LOCKED, Lock.NOBODY)
    problem = _problem(t_s, size=size, lock=lock, bodies=(image, world))
    if problem is not None:
        raise _not_usable(path, problem)
    return LandmarkRecording(
        name=str(path),
        t_s=t_s,
        image=image,
        world=world,
        lock=lock.astype(np.uint8),
        width_px=int(size[0]),
        height_px=int(size[1]),
    )


def _read_arrays(path: Path) -> dict[str, NDArray[Any]]:
    try:
        with zipfile.ZipFile(path) as archive:
            problem = check_members(archive)
            if problem is not None:
                raise _not_usable(path, problem)
        with np.load(path, allow_pickle=False) as loaded:
            names = {"t", "image", "world", "lock", "size"} & set(loaded.files)
            return {name: loaded[name] for name in names}
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise SourceError(f"{path}: {reason}; give a landmark file of `coach analyze`.") from error
    except (
        zipfile.BadZipFile,
        zlib.error,
        ValueError,
        KeyError,
        EOFError,
        NotImplementedError,  # a compression that zipfile does not know
        RuntimeError,  # an encrypted archive
        MemoryError,
    ) as error:
        raise _not_usable(path, "it is no NumPy archive, or a damaged one") from error


def _problem(
    t_s: NDArray[np.float64],
    *,
    size: NDArray[np.float64],
    lock: NDArray[Any],
    bodies: Sequence[NDArray[np.float32]],
) -> str | None:
    if len(t_s) == 0:
        return "it holds no frames"
    if not np.isfinite(t_s).all() or (np.diff(t_s) <= 0).any():
        return "t must be seconds that grow from frame to frame"
    if not np.isfinite(size).all() or (size < 1).any() or (size > LARGEST_NUMBER * 10).any():
        return "size must be the width and height of the picture in pixels"
    if not np.isin(lock, [state.value for state in Lock]).all():
        return "lock must be 0 (nobody), 1 (doubtful) or 2 (locked)"
    for body in bodies:
        if (np.abs(np.nan_to_num(body, nan=0.0)) > LARGEST_NUMBER).any():
            return "it holds points far outside of any picture"
    return None


def _stacked(
    rows: Sequence[NDArray[np.float32] | None], *, shape: tuple[int, int]
) -> NDArray[np.float32]:
    nobody = np.full(shape, np.nan, dtype=np.float32)
    stacked = [nobody if body is None else body for body in rows]
    return np.array(stacked, dtype=np.float32).reshape(len(rows), *shape)


def _not_usable(path: Path, problem: str) -> SourceError:
    return SourceError(f"{path} is not a landmark file: {problem}; write one with --landmarks.")
