"""The pose model on disk: where the shipped one lies, and whether a bundle may be loaded."""

import hashlib
import zipfile
from pathlib import Path

from coach.errors import ModelError
from coach.paths import data_dir

SHIPPED_MODEL_SHA256 = "563b0638542257af9ea190a4965843ea135cce1c0a6129438fde6a85444573ad"
_MEMBERS = ("pose_detector.tflite", "pose_landmarks_detector.tflite")
_LARGEST_BYTES = 200_000_000  # the official heavy bundle has 31 MB


def shipped_model_path() -> Path:
    return data_dir("assets") / "models" / "pose_landmarker_full.task"


def read_model(path: Path | None) -> bytes:
    """Return the bytes of a pose bundle: the shipped one (None), or another after a check.

    Raises:
        coach.errors.ModelError: it is missing, damaged, or no pose bundle.
    """
    if path is None:
        return _read_shipped()
    content = _read(path, cure="check the path after --model")
    _check_bundle(path)
    return content


def _read_shipped() -> bytes:
    cure = "install Knee Coach again"
    try:
        path = shipped_model_path()
    except FileNotFoundError as error:
        raise ModelError(f"The pose model is missing ({error}); {cure}.") from error
    content = _read(path, cure=cure)
    if hashlib.sha256(content).hexdigest() != SHIPPED_MODEL_SHA256:
        raise ModelError(f"The pose model {path} is damaged or not the one shipped; {cure}.")
    return content


def _read(path: Path, *, cure: str) -> bytes:
    if not path.is_file():
        raise ModelError(f"There is no pose model at {path}; {cure}.")
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise ModelError(f"{path} is too large to be a pose model; {cure}.")
        return path.read_bytes()
    except OSError as error:
        raise ModelError(f"The pose model {path} cannot be read ({error}); {cure}.") from error


def _check_bundle(path: Path) -> None:
    cure = "give a MediaPipe pose landmarker bundle (.task)"
    try:
        with zipfile.ZipFile(path) as bundle:
            names = bundle.namelist()
            damaged = bundle.testzip()
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        raise ModelError(f"The pose model {path} is damaged ({error}); {cure}.") from error
    missing = [name for name in _MEMBERS if name not in names]
    if missing:
        raise ModelError(f"{path} holds no {' and no '.join(missing)}; {cure}.")
    if damaged is not None:
        raise ModelError(f"The pose model {path} is damaged in {damaged}; {cure}.")
