"""Scenes that were drawn and looked at once: what the network saw, and what is true.

A scene is two files of one name, the truth (`NAME.truth.json.gz`) and then the landmark file
(`NAME.npz`), each written whole or not at all; with both there it is never done again. The name
ends in a key of all that the landmarks depend on, so that scenes of another model, drawing or
library are left alone and not taken for these.
"""

import gzip
import hashlib
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from coach.errors import SourceError, StoreError
from coach.records.json_files import write_whole
from coach.records.landmark_files import LandmarkRecording, read_landmarks, write_landmarks

_KEY_DIGITS = 16
_COMPRESSION = 6


@dataclass(frozen=True, slots=True)
class SceneKey:
    """All that the landmarks of a scene depend on."""

    source: str  # as the command line takes it
    exercise_id: str
    seed: int
    model_sha256: str
    rendering_version: int
    mediapipe: str
    numpy: str

    @property
    def name(self) -> str:
        """A file name, without suffix, that begins for people and ends for programs."""
        text = json.dumps(asdict(self), sort_keys=True)
        digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
        return f"{self.exercise_id}-{self.seed}-{digest[:_KEY_DIGITS]}"


@dataclass(frozen=True, slots=True, eq=False)
class KeptScene:
    key: SceneKey
    truth: Mapping[str, Any]  # as `coach synth --truth` writes it
    recording: LandmarkRecording


class SceneCache:
    """A folder of scenes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def prepare(self) -> None:
        """Make the folder, so that one that cannot be made is known before hours of work.

        Raises:
            StoreError: it cannot be made.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = (error.strerror or "no reason given").lower()
            raise StoreError(
                f"The folder {self.folder} for scenes cannot be made ({reason}): choose another "
                "with --cache DIR."
            ) from error

    def has(self, key: SceneKey) -> bool:
        return self._truth(key.name).is_file() and self._landmarks(key.name).is_file()

    def keep(
        self, key: SceneKey, recording: LandmarkRecording, *, truth: Mapping[str, Any]
    ) -> None:
        """Write a scene.

        Raises:
            coach.errors.StoreError: it cannot be written there.
        """
        self.prepare()
        text = json.dumps({"key": asdict(key), "truth": dict(truth)}, allow_nan=False)
        content = gzip.compress(text.encode("utf-8"), compresslevel=_COMPRESSION, mtime=0)
        write_whole(self._truth(key.name), lambda file: file.write(content))
        write_landmarks(self._landmarks(key.name), recording)

    def read(self, name: str) -> KeptScene:
        """Read a scene back.

        Raises:
            SourceError: it is not there or damaged.
        """
        key, truth = self._read_truth(name)
        return KeptScene(key, truth, read_landmarks(self._landmarks(name)))

    def key_of(self, name: str) -> SceneKey:
        """Return what a scene was made with.

        Raises:
            SourceError: it is not there or damaged.
        """
        return self._read_truth(name)[0]

    def names(self) -> tuple[str, ...]:
        """Return the names of all whole scenes of the folder, in order."""
        landmarks = sorted(path.name.removesuffix(".npz") for path in self.folder.glob("*.npz"))
        return tuple(name for name in landmarks if self._truth(name).is_file())

    def scenes(self) -> Iterator[KeptScene]:
        """Read all scenes of the folder, one after the other."""
        return (self.read(name) for name in self.names())

    def _landmarks(self, name: str) -> Path:
        return self.folder / f"{name}.npz"

    def _truth(self, name: str) -> Path:
        return self.folder / f"{name}.truth.json.gz"

    def _read_truth(self, name: str) -> tuple[SceneKey, Mapping[str, Any]]:
        path = self._truth(name)
        try:
            content = json.loads(gzip.decompress(path.read_bytes()))
            key = TypeAdapter(SceneKey).validate_python(content["key"])
            truth = content["truth"]
        except (
            OSError,  # also of a file that is no gzip
            EOFError,
            zlib.error,
            ValueError,  # neither JSON nor text
            KeyError,
            TypeError,
            ValidationError,
        ) as error:
            raise SourceError(
                f"{path} is not the truth of a scene; delete it and run "
                "`coach bench accuracy --full` again."
            ) from error
        if not isinstance(truth, dict):
            raise SourceError(f"{path} holds no truth; delete it and run --full again.")
        return key, truth
