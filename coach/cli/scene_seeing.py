"""Kept scenes looked at, many at a time: each in one of as many processes as there are cores."""

import multiprocessing
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from coach import bootstrap
from coach.errors import SourceError
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Posture
from coach.records.scene_cache import KeptScene, SceneCache, SceneKey
from coach.validity.pose_classes import PoseClasses
from coach.validity.scene_truth import case_of
from coach.validity.scenes import Kind, Scene, shown
from coach.validity.seeing import SeenScene, see, see_as

ALONE_UP_TO = 20  # scenes that are seen sooner than other processes have started
MOST_PROCESSES = 8
_UPRIGHT = frozenset({Posture.STANDING, Posture.SPLIT})  # both begin with standing at one's place


@dataclass(frozen=True, slots=True)
class Sight:
    """What came of one kept scene."""

    key: SceneKey | None  # None: the scene is broken
    seen: tuple[SeenScene, ...] = ()  # of one without exercise, one for every exercise
    problem: str | None = None  # what is wrong with its files


def sights(kept: SceneCache, names: Sequence[str]) -> Iterator[Sight]:
    """Yield what came of each of these scenes, in their order; a broken one stops no other."""
    folders = [kept.folder] * len(names)
    processes = min(os.cpu_count() or 1, MOST_PROCESSES)
    if processes == 1 or len(names) <= ALONE_UP_TO:
        yield from map(sight, folders, names)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context) as pool:
        yield from pool.map(sight, folders, names)


def sight(folder: Path, name: str) -> Sight:
    """Look at one scene; runs in any process."""
    try:
        kept = SceneCache(folder).read(name)
    except SourceError as error:
        return Sight(None, problem=str(error))
    exercise = _exercises().get(kept.key.exercise_id)
    return Sight(kept.key, () if exercise is None else _seen(kept, exercise))


def _seen(kept: KeptScene, exercise: Exercise) -> tuple[SeenScene, ...]:
    source, poses = kept.key.source, kept.recording.poses
    shows = shown(source)
    if shows.kind is Kind.IDLE:
        cases = [
            (case_of(Scene(source, other.id), kept.truth), other)
            for other in alike(exercise, _exercises().values())
        ]
        return see_as(cases, poses, shown=shows, classes=_classes())
    case = case_of(Scene(source, exercise.id), kept.truth)
    return (see(case, poses, exercise, shown=shows, classes=_classes().get(exercise.id)),)


def alike(host: Exercise, exercises: Iterable[Exercise]) -> Iterator[Exercise]:
    """Yield the exercises that begin as one stands, or sits, who is about to do the host."""
    postures = _UPRIGHT if host.posture in _UPRIGHT else frozenset({host.posture})
    return (one for one in exercises if one.uses_camera and one.posture in postures)


@cache
def _exercises() -> Mapping[str, Exercise]:
    return {exercise.id: exercise for exercise in bootstrap.shipped_exercises()}


@cache
def _classes() -> Mapping[str, PoseClasses]:
    return bootstrap.pose_examples()
