"""Drawing scenes and looking at them, each once: what is kept already is not done again."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from coach import bootstrap
from coach.cli.following import looks
from coach.cli.progress import progress_bar
from coach.devices.feed_options import LandmarkFrame
from coach.errors import SourceError, UsageError
from coach.movement.exercise import Exercise
from coach.ports import SourceInfo
from coach.records.scene_cache import KeptScene, SceneCache, SceneKey
from coach.validity.scenes import Scene


@dataclass(frozen=True, slots=True)
class Workshop:
    """What scenes are made with."""

    cache: SceneCache
    model: Path | None
    model_sha256: str

    def key(self, scene: Scene) -> SceneKey:
        return bootstrap.scene_key(
            scene.source, exercise_id=scene.exercise_id, model_sha256=self.model_sha256
        )


@dataclass(frozen=True, slots=True)
class Kept:
    """How a run of keeping went."""

    made: int
    were_there: int
    impossible: tuple[str, ...]  # why, of scenes that the synthetic patient cannot do


def open_workshop(cache: Path | None, model: Path | None) -> Workshop:
    """Name folder and model.

    Raises:
        coach.errors.ModelError: the model cannot be used.
    """
    return Workshop(bootstrap.scene_cache(cache), model, bootstrap.check_model(model))


def keep_all(workshop: Workshop, scenes: Iterable[tuple[Scene, Exercise]]) -> Kept:
    """Make every scene that is not there yet; may be interrupted and begun again at any time.

    Raises:
        coach.errors.CoachError: a scene cannot be looked at or written.
    """
    workshop.cache.prepare()
    wanted = list(scenes)
    missing = [
        (scene, exercise)
        for scene, exercise in wanted
        if not workshop.cache.has(workshop.key(scene))
    ]
    impossible: list[str] = []
    with progress_bar("scenes") as advance:
        for done, (scene, exercise) in enumerate(missing):
            advance(done / len(missing), f"{done} of {len(missing)}: {scene.source}")
            try:
                kept_scene(workshop, scene, exercise)
            except UsageError as error:
                impossible.append(str(error))
    return Kept(
        made=len(missing) - len(impossible),
        were_there=len(wanted) - len(missing),
        impossible=tuple(sorted(set(impossible))),
    )


def kept_scene(workshop: Workshop, scene: Scene, exercise: Exercise) -> KeptScene:
    """Return a scene from the folder, made first if it is not there.

    Raises:
        UsageError: the synthetic patient does not know this exercise or fault.
        coach.errors.CoachError: it cannot be looked at or written.
    """
    key = workshop.key(scene)
    if workshop.cache.has(key):
        return workshop.cache.read(key.name)
    truth = bootstrap.synthetic_truth(scene.source, exercise_id=scene.exercise_id)
    rows, info = _look(scene, exercise, workshop.model)
    return bootstrap.keep_scene(workshop.cache, key, rows=rows, info=info, truth=truth)


def _look(
    scene: Scene, exercise: Exercise, model: Path | None
) -> tuple[list[LandmarkFrame], SourceInfo]:
    rows: list[LandmarkFrame] = []
    info: SourceInfo | None = None
    for look in looks(scene.source, exercise, model=model):
        rows.extend(look.rows)
        info = look.info
    if info is None:
        raise SourceError(f"{scene.source} was never opened; run coach doctor.")
    return rows, info
