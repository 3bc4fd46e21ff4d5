"""Measure the tests of the assessment on synthetic patients, and print their errors.

    python tools/measure_tests.py --seeds 40

Poses come straight from the joints with the network's noise, so this is the error of the measuring
and of what the view of the camera does to it; what the network adds is docs/findings.md 3.
"""

import argparse
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from coach.care.tests.procedures import (
    PROCEDURES,
    as_test,
    exercise_id_of,
    measure_test,
    sides_watched,
)
from coach.care.tests.step_down import QUALITY
from coach.care.told import TestKind
from coach.movement.vocabulary import Side
from coach.paths import data_dir
from coach.records.exercise_files import load_exercises
from coach.session.assessing import Assessing
from coach.synthetic import assessments
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.scene import SyntheticScene
from coach.synthetic.stances import Imposed
from coach.synthetic.truth import truth_of

TUNING_SEEDS = 100
KNEE_IN_DEG, MUCH_KNEE_IN_DEG, PELVIS_DEG, TRUNK_DEG = 12.0, 17.0, 11.0, 10.0
CAP_S = 45.0
LASTS_S = 30.0
HIP_RAISES = 6
MARCH_STEPS = 24


@dataclass(frozen=True, slots=True)
class Pair:
    """One value: what is true, and what was read; None is "cannot tell"."""

    name: str
    unit: str
    true: float
    read: float | None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=40, help="how many people, up to 100")
    count = min(parser.parse_args().seeds, TUNING_SEEDS)
    pairs = [pair for seed in range(count) for scene in _SCENES for pair in scene(seed)]
    print("| value | n | cannot tell | mean error | mean size | 90 % within |")
    print("|---|---|---|---|---|---|")
    for name in dict.fromkeys(pair.name for pair in pairs):
        print(_row([pair for pair in pairs if pair.name == name]))


def _row(pairs: Sequence[Pair]) -> str:
    off = [pair.read - pair.true for pair in pairs if pair.read is not None]
    unknown = len(pairs) - len(off)
    head = f"| {pairs[0].name} | {len(pairs)} | {unknown}"
    if not off:
        return f"{head} | - | - | - |"
    sizes = sorted(abs(one) for one in off)
    within = sizes[min(len(sizes) - 1, round(0.9 * len(sizes)))]
    unit = pairs[0].unit
    mean, size = statistics.mean(off), statistics.mean(sizes)
    return f"{head} | {mean:+.1f}{unit} | {size:.1f}{unit} | {within:.1f}{unit} |"


def _read(test: TestKind, scene: SyntheticScene, name: str, *, side: Side) -> float | None:
    return _values(test, scene, side=side).get(name)


def _values(test: TestKind, scene: SyntheticScene, *, side: Side) -> Mapping[str, float | None]:
    exercise = as_test(_EXERCISES[exercise_id_of(test, step_cm=10)])
    sides = sides_watched(test, side=Side.BOTH)
    assessing = Assessing(exercise, sides=sides, limit_deg=PROCEDURES[test].limit_deg)
    assessing.take_in(landmark_poses(scene))
    found = measure_test(test, assessing.result(), pains=(0,))
    return next((one.values for one in found if one.side in (side, Side.BOTH)), {})


def _march(seed: int) -> Iterator[Pair]:
    rng = np.random.default_rng((seed, 70))
    wanted = assessments.March(
        steps=MARCH_STEPS,
        cadence=float(rng.uniform(60.0, 110.0)),
        gap_percent=float(rng.uniform(0.0, 20.0)),
    )
    scene = assessments.march(seed, wanted)
    cadence = _read(TestKind.WALK, scene, "cadence", side=Side.BOTH)
    gap = _read(TestKind.WALK, scene, "step_gap_percent", side=Side.BOTH)
    yield Pair("walk: cadence", "/min", wanted.cadence, cadence)
    yield Pair("walk: step gap", " %", wanted.gap_percent, gap)


def _squat(seed: int) -> Iterator[Pair]:
    rng = np.random.default_rng((seed, 71))
    depths_deg = tuple(float(depth) for depth in rng.uniform(25.0, 60.0, size=3))
    read = _read(
        TestKind.SQUAT, assessments.squats(seed, depths_deg), "deepest_deg", side=Side.BOTH
    )
    yield Pair("squat: deepest", "°", max(depths_deg), read)


def _step_down(seed: int) -> Iterator[Pair]:
    rng = np.random.default_rng((seed, 72))
    imposed = Imposed(
        knee_in_deg=float(rng.choice([0.0, 8.0, 15.0, 21.0])),
        trunk_lean_deg=float(rng.choice([0.0, 6.0, 28.0])),
        pelvic_drop_deg=float(rng.choice([0.0, 3.0, 12.0])),
    )
    scene = assessments.step_downs(seed, reps=3, imposed=imposed)
    true = _true_items(scene)
    values = _values(TestKind.STEP_DOWN, scene, side=scene.working_side)
    for name, points in true.items():
        yield Pair(f"step-down: {name}", "", points, values.get(name))
    yield Pair(f"step-down: {QUALITY} 0-6", "", sum(true.values()), values.get(QUALITY))


def _true_items(scene: SyntheticScene) -> dict[str, float]:
    """Return the points of each item as the picture of the joints shows them at the bottom."""
    frames = truth_of(scene).frames
    is_left = scene.working_side is Side.LEFT
    knee = frames.left_knee_in_picture_deg if is_left else frames.right_knee_in_picture_deg
    first, last = scene.script.reps[0], scene.script.reps[-1]
    stands = frames.t_s < first.start_s
    bottom = (frames.t_s > last.bottom_s) & (frames.t_s < last.leaves_bottom_s)

    def since_standing(values: np.ndarray) -> float:
        return float(np.median(values[bottom]) - np.median(values[stands]))

    knee_in, trunk = since_standing(knee), abs(since_standing(frames.trunk_picture_deg))
    pelvis = abs(since_standing(frames.pelvis_picture_deg))
    return {
        "arms": 0.0,
        "trunk": float(trunk > TRUNK_DEG),
        "pelvis": float(pelvis > PELVIS_DEG),
        "knee": float(knee_in > KNEE_IN_DEG) + float(knee_in > MUCH_KNEE_IN_DEG),
        "foot": 0.0,
    }


def _chair_stand(seed: int) -> Iterator[Pair]:
    rng = np.random.default_rng((seed, 73))
    cycle_s = float(rng.uniform(1.8, 4.5))
    scene = assessments.chair_stands(seed, stands=int(38.0 / cycle_s) + 1, cycle_s=cycle_s)
    reps = scene.script.reps
    over_s = reps[0].start_s + LASTS_S
    true = sum((rep.start_s + rep.bottom_s) / 2.0 <= over_s for rep in reps)
    read = _read(TestKind.CHAIR_STAND, scene, "stands", side=Side.BOTH)
    yield Pair("chair stand: stands", "", float(true), read)


def _balance(seed: int) -> Iterator[Pair]:
    rng = np.random.default_rng((seed, 74))
    seconds = tuple(float(one) for one in rng.uniform(2.0, 50.0, size=3))
    scene = assessments.balances(seed, seconds)
    trials_s = [min(hold.end_s - hold.start_s, CAP_S) for hold in truth_of(scene).holds]
    side = scene.working_side
    yield Pair(
        "balance: best",
        " s",
        max(trials_s),
        _read(TestKind.BALANCE, scene, "best_s", side=side),
    )
    touched = assessments.balances(seed, (12.0,), touches=True)
    rep, hold = touched.script.reps[0], truth_of(touched).holds[0]
    wobble = rep.wobble
    if wobble is None:
        return
    true_s = rep.start_s + wobble.from_s - hold.start_s
    yield Pair(
        "balance: until a touch",
        " s",
        true_s,
        _read(TestKind.BALANCE, touched, "best_s", side=touched.working_side),
    )


def _ankle(seed: int) -> Iterator[Pair]:
    rng = np.random.default_rng((seed, 75))
    leans_deg = tuple(float(one) for one in rng.uniform(18.0, 40.0, size=3))
    scene = assessments.ankle_rocks(seed, leans_deg)
    read = _read(TestKind.ANKLE, scene, "shin_deg", side=scene.working_side)
    yield Pair("ankle: shin", "°", max(leans_deg), read)


def _hip(seed: int) -> Iterator[Pair]:
    scene = assessments.hip_raises(seed, raises=HIP_RAISES)
    read = _read(TestKind.HIP, scene, "reps", side=scene.working_side)
    yield Pair("hip: raises", "", float(HIP_RAISES), read)


_EXERCISES = {one.id: one for one in load_exercises([data_dir("exercises")])}
_SCENES: tuple[Callable[[int], Iterator[Pair]], ...] = (
    _march,
    _squat,
    _step_down,
    _chair_stand,
    _balance,
    _ankle,
    _hip,
)

if __name__ == "__main__":
    main()
