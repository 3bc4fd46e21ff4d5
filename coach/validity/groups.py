"""Which scenes stand behind which figure. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from coach.movement.vocabulary import Motion
from coach.validity.scenes import FPS, VIEWS, Kind
from coach.validity.seeing import SeenScene

ALL = "all"
MINI_SQUAT = "mini_squat"
MINI_SQUATS = ("mini_squat", "squat")
MINI_SQUAT_DEG = (30.0, 60.0)  # true flexion at the turn, of every repetition of a scene


@dataclass(frozen=True, slots=True)
class Split:
    """Scenes by what they are for; a scene may be in several."""

    exercising: tuple[SeenScene, ...]  # all repetitions, each patient once
    rated: tuple[SeenScene, ...]  # the same patients by cameras of every rate
    idle: tuple[SeenScene, ...]  # without exercise, once as every exercise
    holding: tuple[SeenScene, ...]


def split(scenes: Sequence[SeenScene]) -> Split:
    reps = [scene for scene in scenes if scene.motion is Motion.REPS]
    again = {_patient(scene) for scene in reps if scene.shown.kind is Kind.RATED}
    return Split(
        exercising=tuple(s for s in reps if s.shown.kind not in (Kind.IDLE, Kind.RATED)),
        rated=tuple(
            scene
            for scene in reps
            if scene.shown.kind in (Kind.RATED, Kind.EVERYDAY) and _patient(scene) in again
        ),
        idle=tuple(scene for scene in reps if scene.shown.kind is Kind.IDLE),
        holding=tuple(scene for scene in scenes if scene.motion is Motion.HOLD),
    )


def by_view(scenes: Sequence[SeenScene]) -> dict[str, list[SeenScene]]:
    """Return all scenes, then those of each view, leaving out views without any."""
    groups = {ALL: list(scenes)}
    groups |= {view.value: [s for s in scenes if s.case.view is view] for view in VIEWS}
    return {name: group for name, group in groups.items() if group}


def by_exercise(scenes: Sequence[SeenScene]) -> dict[str, list[SeenScene]]:
    return _by(scenes, lambda scene: scene.case.exercise_id)


def by_exercise_and_view(scenes: Sequence[SeenScene]) -> dict[str, list[SeenScene]]:
    return {
        f"{exercise_id}, {view}": group
        for exercise_id, found in by_exercise(scenes).items()
        for view, group in by_view(found).items()
        if view != ALL
    }


def by_kind(scenes: Sequence[SeenScene]) -> dict[str, list[SeenScene]]:
    return _by(scenes, lambda scene: _KIND_NAMES[scene.shown.kind])


def by_pastime(scenes: Sequence[SeenScene]) -> dict[str, list[SeenScene]]:
    return _by(scenes, lambda scene: str(scene.shown.fault).replace("_", " "))


def by_rate(scenes: Sequence[SeenScene]) -> dict[str, list[SeenScene]]:
    """Return scenes by the frames a second, fewest first."""
    rates = sorted({scene.shown.fps for scene in scenes})
    return {f"{rate:g} a second": [s for s in scenes if s.shown.fps == rate] for rate in rates}


def mini_squats(scenes: Sequence[SeenScene]) -> list[SeenScene]:
    """Return squats in which every repetition bends 30 to 60 degrees."""
    low, high = MINI_SQUAT_DEG
    return [
        scene
        for scene in scenes
        if scene.case.exercise_id in MINI_SQUATS
        and scene.case.reps
        and all(
            rep.turning_knee_flexion_deg is not None and low <= rep.turning_knee_flexion_deg <= high
            for rep in scene.case.reps
        )
    ]


def prescribed(scenes: Sequence[SeenScene]) -> dict[str, list[SeenScene]]:
    """Return the exercises whose prescribed tempo was filmed at more than the usual rate."""
    return by_exercise([s for s in scenes if s.shown.kind is Kind.PRESCRIBED and s.shown.fps > FPS])


def _patient(scene: SeenScene) -> tuple[str, str, int]:
    return scene.case.exercise_id, scene.case.view.value, scene.shown.seed


def _by(
    scenes: Sequence[SeenScene], name: Callable[[SeenScene], str]
) -> dict[str, list[SeenScene]]:
    return {one: [s for s in scenes if name(s) == one] for one in sorted(set(map(name, scenes)))}


_KIND_NAMES: Mapping[Kind, str] = {
    Kind.EVERYDAY: "everyday",
    Kind.PRESCRIBED: "as prescribed",
    Kind.FAULTY: "with an imposed fault",
    Kind.RATED: "by another camera",
    Kind.IDLE: "no exercise",
}
