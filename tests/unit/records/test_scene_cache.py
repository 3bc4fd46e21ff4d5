"""Scenes that are kept: whole, found again, and never taken for another."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from coach.errors import SourceError
from coach.records.landmark_files import LandmarkRecording
from coach.records.scene_cache import SceneCache, SceneKey

KEY = SceneKey(
    source="synthetic:squat?seed=7&reps=3",
    exercise_id="squat",
    seed=7,
    model_sha256="ab" * 32,
    rendering_version=1,
    mediapipe="1.2.2",
    numpy="2.4.6",
)
TRUTH = {"reps": [{"start_s": 1.5}], "view": "front"}


def recording() -> LandmarkRecording:
    return LandmarkRecording(
        name="a scene",
        t_s=np.array([0.0, 0.05]),
        image=np.full((2, 33, 4), 0.5, dtype=np.float32),
        world=np.zeros((2, 33, 3), dtype=np.float32),
        lock=np.array([2, 2], dtype=np.uint8),
        width_px=640,
        height_px=480,
    )


def test_a_kept_scene_is_found_and_read_back(tmp_path: Path) -> None:
    cache = SceneCache(tmp_path / "scenes")

    cache.keep(KEY, recording(), truth=TRUTH)

    assert cache.has(KEY)
    (scene,) = cache.scenes()
    assert (scene.key, scene.truth) == (KEY, TRUTH)
    assert scene.recording.poses == recording().poses


@pytest.mark.parametrize(
    "other",
    [
        replace(KEY, source="synthetic:squat?seed=7&reps=4"),
        replace(KEY, model_sha256="cd" * 32),
        replace(KEY, rendering_version=2),
        replace(KEY, mediapipe="1.2.3"),
        replace(KEY, numpy="2.5.0"),
    ],
)
def test_a_scene_of_other_making_is_not_there(tmp_path: Path, other: SceneKey) -> None:
    cache = SceneCache(tmp_path)
    cache.keep(KEY, recording(), truth=TRUTH)

    assert not cache.has(other)


@pytest.mark.parametrize("lost", ["npz", "truth.json.gz"])
def test_half_a_scene_is_none(tmp_path: Path, lost: str) -> None:
    cache = SceneCache(tmp_path)
    cache.keep(KEY, recording(), truth=TRUTH)

    (tmp_path / f"{KEY.name}.{lost}").unlink()

    assert not cache.has(KEY)
    assert cache.names() == ()


def test_a_write_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    cache = SceneCache(tmp_path)

    with pytest.raises(ValueError, match="JSON compliant"):
        cache.keep(KEY, recording(), truth={"angle": float("nan")})

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{}", b"\x1f\x8b broken"])
def test_a_damaged_truth_is_named(tmp_path: Path, content: bytes) -> None:
    cache = SceneCache(tmp_path)
    cache.keep(KEY, recording(), truth=TRUTH)
    (tmp_path / f"{KEY.name}.truth.json.gz").write_bytes(content)

    with pytest.raises(SourceError, match="delete it"):
        cache.read(KEY.name)
