"""The pose bundle is looked at before MediaPipe is: shipped, another, missing, damaged."""

import hashlib
import zipfile
from pathlib import Path

import pytest

from coach.devices.pose_model import SHIPPED_MODEL_SHA256, read_model, shipped_model_path
from coach.errors import ModelError


def test_the_shipped_model_is_the_one_we_built() -> None:
    content = read_model(None)

    assert hashlib.sha256(content).hexdigest() == SHIPPED_MODEL_SHA256


def test_another_bundle_is_taken_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "other.task"
    with zipfile.ZipFile(path, "w") as bundle:
        bundle.writestr("pose_detector.tflite", b"detector")
        bundle.writestr("pose_landmarks_detector.tflite", b"landmarks")

    content = read_model(path)

    assert content == path.read_bytes()


def _missing(folder: Path) -> Path:
    return folder / "missing.task"


def _folder(folder: Path) -> Path:
    return folder


def _no_zip(folder: Path) -> Path:
    path = folder / "text.task"
    path.write_text("no bundle")
    return path


def _other_zip(folder: Path) -> Path:
    path = folder / "hands.task"
    with zipfile.ZipFile(path, "w") as bundle:
        bundle.writestr("hand_detector.tflite", b"hands")
    return path


def _cut(folder: Path) -> Path:
    path = folder / "cut.task"
    path.write_bytes(shipped_model_path().read_bytes()[:5_000_000])
    return path


def _flipped(folder: Path) -> Path:
    path = folder / "flipped.task"
    content = bytearray(shipped_model_path().read_bytes())
    content[1_000_000] ^= 0xFF
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_missing, "no pose model at"),
        (_folder, "no pose model at"),
        (_no_zip, "is damaged"),
        (_other_zip, "holds no pose_detector.tflite"),
        (_cut, "is damaged"),
        (_flipped, "is damaged"),
    ],
)
def test_a_bundle_that_cannot_work_gets_a_sentence(tmp_path: Path, make: object, says: str) -> None:
    assert callable(make)
    path = make(tmp_path)

    with pytest.raises(ModelError, match=says) as caught:
        read_model(path)

    assert str(caught.value).endswith(".")
    assert str(path) in str(caught.value)
