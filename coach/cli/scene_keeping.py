"""Drawing scenes and looking at them, each once: what is kept already is not done again."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from coach import bootstrap
from coach.cli.following import looks
from coach.cli.progress import progress_bar
from coach.devices.feed_options import LandmarkFrame
from coach.errors import CoachError, SourceError, UsageError
from coach.movement.exercise import Exercise
from coach.ports import SourceInfo
from coach.records.scene_cache import KeptScene, SceneCache, SceneKey
from coach.validity.scenes import Scene

GIVES_UP_AFTER = 3  # scenes that fail one after the other: it will not get better
TOLD_EVERY = 20  # scenes, where no progress bar is seen
SECONDS_PER_FRAME = 0.045  # drawing, looking and keeping; measured on two cores without graphics


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
    broken: tuple[str, ...]  # what was wrong with files, of scenes that were therefore made again
    failed: tuple[str, ...]  # why, of scenes that went wrong; another run may make them


@dataclass(frozen=True, slots=True)
class _Stock:
    """What is there of the scenes that are wanted."""

    good: int
    missing: tuple[tuple[Scene, Exercise], ...]
    broken: tuple[str, ...]


def open_workshop(cache: Path | None, model: Path | None) -> Workshop:
    """Name folder and model.

    Raises:
        coach.errors.ModelError: the model cannot be used.
    """
    return Workshop(bootstrap.scene_cache(cache), model, bootstrap.check_model(model))


def keep_all(workshop: Workshop, scenes: Iterable[tuple[Scene, Exercise]]) -> Kept:
    """Make every scene that is not there yet; may be interrupted and begun again at any time.

    Raises:
        coach.errors.CoachError: several scenes in a row cannot be looked at or written.
    """
    workshop.cache.prepare()
    stock = _stock(workshop, scenes)
    impossible: list[str] = []
    possible: list[tuple[Scene, Exercise, int]] = []
    for scene, exercise in stock.missing:
        try:
            frames = bootstrap.scene_frames(scene.source, exercise_id=scene.exercise_id)
        except UsageError as error:
            impossible.append(str(error))
        else:
            possible.append((scene, exercise, frames))
    failed = _make(workshop, possible)
    return Kept(
        made=len(possible) - len(failed),
        were_there=stock.good,
        impossible=tuple(sorted(set(impossible))),
        broken=stock.broken,
        failed=failed,
    )


def _stock(workshop: Workshop, scenes: Iterable[tuple[Scene, Exercise]]) -> _Stock:
    good, missing, broken = 0, [], []
    for scene, exercise in scenes:
        key = workshop.key(scene)
        try:
            is_there = workshop.cache.has(key) and bool(workshop.cache.read(key.name))
        except SourceError as error:
            broken.append(str(error))
            is_there = False
        if is_there:
            good += 1
        else:
            missing.append((scene, exercise))
    return _Stock(good, tuple(missing), tuple(broken))


def _make(workshop: Workshop, scenes: Sequence[tuple[Scene, Exercise, int]]) -> tuple[str, ...]:
    """Make scenes and return why some could not be: one of them does not end hours of work."""
    frames = sum(count for _, _, count in scenes)
    if not frames:
        return ()
    print(
        f"{len(scenes)} scenes of {frames} frames are missing: about {_span(frames)} where two "
        "cores have nothing else to do. Interrupt it as you like, it goes on where it was.",
        flush=True,
    )
    done, in_a_row = 0, 0
    failed: list[str] = []
    with progress_bar("scenes") as advance:
        for number, (scene, exercise, count) in enumerate(scenes):
            advance(done / frames, f"{number} of {len(scenes)}: {scene.source}")
            if number and number % TOLD_EVERY == 0 and not sys.stdout.isatty():
                print(f"{number} of {len(scenes)} scenes are there.", flush=True)
            try:
                _make_one(workshop, scene, exercise)
                in_a_row = 0
            except CoachError as error:
                in_a_row += 1
                if in_a_row == GIVES_UP_AFTER:
                    raise
                failed.append(f"{scene.source}: {error}")
            done += count
    return tuple(failed)


def _span(frames: int) -> str:
    minutes = max(1, round(frames * SECONDS_PER_FRAME / 60))
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min"


def kept_scene(workshop: Workshop, scene: Scene, exercise: Exercise) -> KeptScene:
    """Return a scene from the folder, made first if it is not there.

    Raises:
        UsageError: the synthetic patient does not know this exercise or fault.
        coach.errors.CoachError: it cannot be looked at or written.
    """
    key = workshop.key(scene)
    if workshop.cache.has(key):
        return workshop.cache.read(key.name)
    return _make_one(workshop, scene, exercise)


def _make_one(workshop: Workshop, scene: Scene, exercise: Exercise) -> KeptScene:
    key = workshop.key(scene)
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
