"""Landmark files give the very same poses back, and hostile ones are refused with a sentence."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from coach.errors import SourceError, StoreError
from coach.movement.landmarks import LANDMARK_COUNT
from coach.movement.pose import Lock, nobody, pose_from_rows
from coach.records.landmark_files import read_landmarks, recording_of, write_landmarks
from coach.records.npz_headers import MOST_FRAMES

Arrays = dict[str, NDArray[Any]]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    t_s: float
    lock: Lock
    image_rows: NDArray[np.float32] | None
    world_rows: NDArray[np.float32] | None


def _frames(count: int = 5) -> list[Frame]:
    random = np.random.default_rng(7)
    frames = []
    for number in range(count):
        image = random.normal(0.5, 0.3, (LANDMARK_COUNT, 4)).astype(np.float32)
        world = random.normal(0.0, 0.5, (LANDMARK_COUNT, 3)).astype(np.float32)
        is_seen = number != 2
        frames.append(
            Frame(
                t_s=number / 29.97,
                lock=(Lock.LOCKED, Lock.DOUBTFUL)[number % 2] if is_seen else Lock.NOBODY,
                image_rows=image if is_seen else None,
                world_rows=world if is_seen else None,
            )
        )
    return frames


def _arrays(count: int = 4) -> Arrays:
    return {
        "t": np.arange(count) / 30.0,
        "image": np.full((count, LANDMARK_COUNT, 4), 0.5, dtype=np.float32),
        "world": np.full((count, LANDMARK_COUNT, 3), 0.1, dtype=np.float32),
        "lock": np.full(count, 2, dtype=np.uint8),
        "size": np.array([1280, 720]),
    }


def _write(path: Path, arrays: Arrays) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, array in arrays.items():
            content = io.BytesIO()
            np.lib.format.write_array(content, array, allow_pickle=True)
            archive.writestr(f"{name}.npy", content.getvalue())
    return path


def test_poses_come_back_exactly_as_the_network_gave_them(tmp_path: Path) -> None:
    path = tmp_path / "squat.npz"
    aspect = 1280 / 720
    seen = [
        pose_from_rows(
            frame.t_s,
            aspect=aspect,
            lock=frame.lock,
            image_rows=frame.image_rows.tolist(),
            world_rows=None if frame.world_rows is None else frame.world_rows.tolist(),
        )
        if frame.image_rows is not None
        else nobody(frame.t_s, aspect=aspect)
        for frame in _frames()
    ]

    write_landmarks(path, recording_of(_frames(), name="0", width_px=1280, height_px=720))
    recording = read_landmarks(path)

    assert list(recording.poses) == seen


def test_the_file_holds_exactly_the_arrays_of_the_contract(tmp_path: Path) -> None:
    path = tmp_path / "squat.npz"

    write_landmarks(path, recording_of(_frames(), name="0", width_px=1280, height_px=720))

    with np.load(path, allow_pickle=False) as loaded:
        found = {name: (loaded[name].shape, str(loaded[name].dtype)) for name in loaded.files}
        nobody_rows = loaded["image"][2]
    assert found == {
        "t": ((5,), "float64"),
        "image": ((5, 33, 4), "float32"),
        "world": ((5, 33, 3), "float32"),
        "lock": ((5,), "uint8"),
        "size": ((2,), "int32"),
    }
    assert np.isnan(nobody_rows).all()


def test_the_depth_of_the_picture_points_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "squat.npz"
    first = _frames()[0].image_rows
    assert first is not None

    write_landmarks(path, recording_of(_frames(), name="0", width_px=4, height_px=3))

    assert np.array_equal(read_landmarks(path).image[0], first)


def test_a_file_without_lock_means_the_one_person_there_is(tmp_path: Path) -> None:
    arrays = _arrays()
    del arrays["lock"]
    arrays["image"][1] = np.nan

    poses = read_landmarks(_write(tmp_path / "a.npz", arrays)).poses

    assert [pose.lock for pose in poses] == [Lock.LOCKED, Lock.NOBODY, Lock.LOCKED, Lock.LOCKED]


def test_a_pose_without_world_points_stays_without(tmp_path: Path) -> None:
    arrays = _arrays()
    arrays["world"][:] = np.nan

    pose = read_landmarks(_write(tmp_path / "a.npz", arrays)).poses[0]

    assert pose.keypoints is not None
    assert pose.world is None


def test_the_source_is_described_as_far_as_the_file_tells(tmp_path: Path) -> None:
    info = read_landmarks(_write(tmp_path / "a.npz", _arrays(31))).info

    assert (info.width, info.height, info.is_live) == (1280, 720, False)
    assert info.fps == pytest.approx(30.0)
    assert info.duration_s == pytest.approx(1.0)


def _without(name: str) -> Callable[[Arrays], None]:
    return lambda arrays: arrays.__delitem__(name)


def _with(name: str, value: object) -> Callable[[Arrays], None]:
    return lambda arrays: arrays.__setitem__(name, np.asarray(value))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (_without("t"), "'t' is missing"),
        (_without("image"), "'image' is missing"),
        (_without("world"), "'world' is missing"),
        (_without("size"), "'size' is missing"),
        (_with("image", np.zeros((4, 33, 3))), "shape"),
        (_with("image", np.zeros((3, 33, 4))), "3 frames"),
        (_with("world", np.float32(1)), "shape"),
        (_with("t", [0.0, 0.1, 0.1, 0.2]), "grow"),
        (_with("t", [0.0, 0.2, 0.1, 0.3]), "grow"),
        (_with("t", [0.0, np.nan, 0.1, 0.3]), "grow"),
        (_with("t", ["a", "b", "c", "d"]), "plain numbers"),
        (_with("t", np.zeros((4, 4))), "shape"),
        (_with("lock", [0, 1, 2, 3]), "lock must be"),
        (_with("size", [0, 720]), "width and height"),
        (_with("size", [np.nan, 720]), "width and height"),
        (_with("size", [1, 2, 3]), "size"),
        (_with("world", np.full((4, 33, 3), 1e30)), "far outside"),
        (_with("image", np.full((4, 33, 4), np.inf)), "far outside"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(
    tmp_path: Path, change: Callable[[Arrays], None], says: str
) -> None:
    arrays = _arrays()
    change(arrays)
    path = _write(tmp_path / "a.npz", arrays)

    with pytest.raises(SourceError, match=says):
        read_landmarks(path)


def test_an_empty_recording_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no frames"):
        read_landmarks(_write(tmp_path / "a.npz", _arrays(0)))


def test_pickles_are_never_opened(tmp_path: Path) -> None:
    arrays = _arrays()
    arrays["t"] = np.array([print, print, print, print], dtype=object)

    with pytest.raises(SourceError, match="plain numbers"):
        read_landmarks(_write(tmp_path / "a.npz", arrays))


def test_a_header_that_claims_the_world_is_refused_before_it_is_believed(tmp_path: Path) -> None:
    path = tmp_path / "a.npz"
    with zipfile.ZipFile(path, "w") as archive:
        for name, array in _arrays().items():
            claimed = (10**12, *array.shape[1:]) if name != "size" else array.shape
            content = io.BytesIO()
            np.lib.format.write_array_header_1_0(
                content, {"descr": array.dtype.str, "fortran_order": False, "shape": claimed}
            )
            archive.writestr(f"{name}.npy", content.getvalue())

    with pytest.raises(SourceError, match=f"more than {MOST_FRAMES}"):
        read_landmarks(path)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no", b"text\n" * 100])
def test_a_file_that_is_no_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.npz"
    path.write_bytes(content)

    with pytest.raises(SourceError, match="no NumPy archive"):
        read_landmarks(path)


def test_an_archive_cut_short_is_refused(tmp_path: Path) -> None:
    path = _write(tmp_path / "a.npz", _arrays(50))
    content = bytearray(path.read_bytes())
    content[2000:3000] = bytes(1000)  # within the image array: its checksum no longer fits
    path.write_bytes(content)

    with pytest.raises(SourceError, match="damaged"):
        read_landmarks(path)


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        read_landmarks(tmp_path / "none.npz")


def test_writing_into_nowhere_is_a_sentence(tmp_path: Path) -> None:
    recording = recording_of(_frames(), name="0", width_px=4, height_px=3)

    with pytest.raises(StoreError, match="does not exist"):
        write_landmarks(tmp_path / "no" / "a.npz", recording)
