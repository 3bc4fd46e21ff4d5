"""What scenes can show, where they are kept under which key, and the small sample shipped."""

from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import platformdirs

from coach.devices.feed_options import LandmarkFrame
from coach.errors import UsageError
from coach.paths import data_dir
from coach.ports import SourceInfo
from coach.records.landmark_files import recording_of
from coach.records.scene_cache import KeptScene, SceneCache, SceneKey
from coach.session.sources import SyntheticSpec, parse_source
from coach.synthetic.version import RENDERING_VERSION
from coach.validity.plan import Repertoire
from coach.validity.pose_classes import PoseClasses
from coach.validity.pose_examples import read_examples

EXAMPLES_NAME = "pose_examples.json"
_SCENES_NAME = "scenes"


def scene_cache(folder: Path | None) -> SceneCache:
    """Return the scenes kept in a folder, or in the system's place for what can be made anew."""
    if folder is None:
        folder = platformdirs.user_cache_path("knee-coach", appauthor=False) / _SCENES_NAME
    return SceneCache(folder.expanduser().absolute())


def quick_sample() -> SceneCache:
    """Return the scenes that the project's tests bring along.

    Raises:
        UsageError: this is an installation without tests.
    """
    try:
        return SceneCache(data_dir("tests") / "validity" / "recordings")
    except FileNotFoundError as error:
        raise UsageError(
            "--quick looks at recordings of the project's tests, which an installed Coach has "
            "not; run it in the folder of the project, or name a folder with --cache."
        ) from error


def repertoire() -> Repertoire:
    """Return what the synthetic patient can show."""
    from coach.synthetic.exercises import MOVEMENTS  # noqa: PLC0415  # takes its time
    from coach.synthetic.script import EXTRAS  # noqa: PLC0415  # likewise

    return Repertoire(
        faults={exercise_id: movement.faults for exercise_id, movement in MOVEMENTS.items()},
        pastimes=tuple(EXTRAS),
    )


def pose_examples() -> dict[str, PoseClasses]:
    """Return the examples that the counter by pose classes knows; exercises without any are out.

    Raises:
        coach.errors.SourceError: the file is damaged.
    """
    return read_examples(data_dir("assets") / EXAMPLES_NAME)


def scene_frames(source: str, *, exercise_id: str) -> int:
    """Return of how many frames a scene is; nothing is drawn.

    Raises:
        UsageError: the synthetic patient does not know this exercise or fault.
    """
    from coach.synthetic.scene import scene_of  # noqa: PLC0415  # takes its time

    return scene_of(_synthetic(source), exercise_id=exercise_id).frame_count


def scene_key(source: str, *, exercise_id: str, model_sha256: str) -> SceneKey:
    """Return what the landmarks of a synthetic patient depend on, here and now."""
    seed = _synthetic(source).seed
    return key_here(source, exercise_id=exercise_id, seed=seed, model_sha256=model_sha256)


def key_here(source: str, *, exercise_id: str, seed: int, model_sha256: str) -> SceneKey:
    """Return the key of what is painted and looked at with what is installed here."""
    return SceneKey(
        source=source,
        exercise_id=exercise_id,
        seed=seed,
        model_sha256=model_sha256,
        rendering_version=RENDERING_VERSION,
        mediapipe=version("mediapipe"),
        numpy=version("numpy"),
    )


def _synthetic(source: str) -> SyntheticSpec:
    spec = parse_source(source)
    if not isinstance(spec, SyntheticSpec):
        raise UsageError(f"{source} is not a synthetic patient.")
    return spec


def keep_scene(
    cache: SceneCache,
    key: SceneKey,
    *,
    rows: Sequence[LandmarkFrame],
    info: SourceInfo,
    truth: Mapping[str, Any],
) -> KeptScene:
    """Write what was seen of a scene, and its truth.

    Raises:
        coach.errors.StoreError: it cannot be written.
    """
    recording = recording_of(rows, name=key.source, width_px=info.width, height_px=info.height)
    cache.keep(key, recording, truth=truth)
    return KeptScene(key, truth, recording)
