"""Measure what turning the picture does for lying people: `python tools/measure_turned.py`.

Rendered scenes of the lying exercises (tuning seeds) are shown to the pose network as they are,
turned clockwise, turned counterclockwise, and through the app's own eyes, which turn when they
must. The table behind docs/findings.md 12.
"""

import argparse
import math
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from coach.devices.eyes import UprightEyes, eyes_for
from coach.devices.landmarker import SeenBody
from coach.devices.person_finder import PersonFinder
from coach.devices.pictures import Picture
from coach.devices.pose_model import read_model
from coach.devices.telemetry import block_telemetry
from coach.devices.turned_picture import turned, turned_back
from coach.movement.landmarks import Landmark
from coach.movement.turning import Turn
from coach.movement.vocabulary import Side
from coach.ports import Frame
from coach.session.sources import SyntheticSpec
from coach.synthetic.exercises import MOVEMENTS
from coach.synthetic.kinematics import FloatArray, angle_deg
from coach.synthetic.landmark_poses import landmark_points
from coach.synthetic.pictures import ScenePictures
from coach.synthetic.scene import SyntheticScene, scene_of

FPS = 10.0
LONGEST_S = 14.0  # of a scene: preparing and one repetition
MISREAD = 0.4  # of the trunk's length, half of the joints
TRUNK_AND_LEGS = [
    joint
    for joint in Landmark
    if Landmark.LEFT_HIP <= joint <= Landmark.RIGHT_ANKLE
    or joint in (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER)
]
APP = "app"
WAYS = (*(turn.value for turn in Turn), APP)

See = Callable[[Picture, float], SeenBody | None]


@dataclass(slots=True)
class Tally:
    """What was seen in one way."""

    frames: int = 0
    found: int = 0
    misread: int = 0
    joints_off: list[float] = field(default_factory=list)  # trunk lengths, where not misread
    driver_off: list[float] = field(default_factory=list)  # degrees or % of the trunk, likewise

    def row(self) -> str:
        joints = 100.0 * float(np.median(self.joints_off or [math.nan]))
        driver = np.array(self.driver_off or [math.nan])
        return (
            f"{self.frames:6d} {100 * self.found / max(1, self.frames):6.1f} "
            f"{100 * self.misread / max(1, self.frames):8.1f} {joints:7.0f} "
            f"{driver.mean():+7.1f} {math.sqrt(float((driver**2).mean())):6.1f}"
        )


def main() -> None:
    arguments = _arguments()
    block_telemetry(os.environ)
    model = read_model(None)
    tallies: dict[tuple[str, str, str], Tally] = {}
    for name in arguments.exercises:
        for seed in range(arguments.first, arguments.first + arguments.seeds):
            scene = scene_of(
                SyntheticSpec("synthetic", seed=seed, reps=1, fps=FPS), exercise_id=name
            )
            for way in WAYS:
                tallies.setdefault((name, _head(scene), way), Tally())
            _measure(scene, _ways(model), tallies)
            sys.stderr.write(f"{name} {seed}\n")
    sys.stdout.write("\n".join(_table(tallies)) + "\n")


def _arguments() -> argparse.Namespace:
    lying = [name for name, movement in MOVEMENTS.items() if movement.lying]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("exercises", nargs="*", default=lying, help="which; all lying ones if none")
    parser.add_argument("--seeds", type=int, default=8, help="how many scenes of each")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    return parser.parse_args()


def _ways(model: bytes) -> dict[str, See]:
    """Return fresh eyes, one pair for each way of showing the picture."""
    ways: dict[str, See] = {turn.value: _fixed(UprightEyes(model), turn) for turn in Turn}
    finder = PersonFinder(eyes_for(model, turns=True))
    ways[APP] = lambda picture, t_s: finder.find(Frame(t_s=t_s, bgr=picture)).body
    return ways


def _fixed(eyes: UprightEyes, turn: Turn) -> See:
    def see(picture: Picture, t_s: float) -> SeenBody | None:
        height, width = picture.shape[:2]
        found = eyes.follow(np.ascontiguousarray(turned(picture, turn)), t_s=t_s)
        return None if found is None else turned_back(found, turn, aspect=width / height)

    return see


def _measure(
    scene: SyntheticScene, ways: dict[str, See], tallies: dict[tuple[str, str, str], Tally]
) -> None:
    pictures, camera = ScenePictures(scene), scene.camera
    count = min(scene.frame_count, round(LONGEST_S * FPS))
    figure = scene.figure(scene.times_s[:count])
    truth = camera.project(landmark_points(figure, scale=scene.build.scale))[..., :2]
    trunk_px = np.linalg.norm(
        _middle(truth, Landmark.LEFT_SHOULDER) - _middle(truth, Landmark.LEFT_HIP), axis=-1
    )
    true_driver = _driver(scene, truth)
    for index in range(count):
        picture = pictures.bgr(index)
        for way, see in ways.items():
            tally = tallies[scene.movement.id, _head(scene), way]
            tally.frames += 1
            body = see(picture, index / FPS)
            if body is None:
                continue
            tally.found += 1
            seen = body.image_rows[None, :, :2].astype(float) * (camera.width, camera.height)
            off = np.linalg.norm(seen[0] - truth[index], axis=-1)[TRUNK_AND_LEGS] / trunk_px[index]
            if np.median(off) > MISREAD:
                tally.misread += 1
                continue
            tally.joints_off.append(float(np.median(off)))
            tally.driver_off.append(float(_driver(scene, seen)[0] - true_driver[index]))


def _driver(scene: SyntheticScene, points: FloatArray) -> FloatArray:
    """Return what the repetition is counted on, of points (n, 33, 2) in pixels."""
    working = 0 if scene.working_side is Side.LEFT else 1
    if scene.working_side is Side.BOTH:
        working = 0 if scene.facing_deg < 0 else 1
    hip, knee, ankle, shoulder = (
        points[:, joint + working]
        for joint in (
            Landmark.LEFT_HIP,
            Landmark.LEFT_KNEE,
            Landmark.LEFT_ANKLE,
            Landmark.LEFT_SHOULDER,
        )
    )
    mid_shoulder, mid_hip, mid_knee = (
        _middle(points, joint)
        for joint in (Landmark.LEFT_SHOULDER, Landmark.LEFT_HIP, Landmark.LEFT_KNEE)
    )
    match scene.movement.id:
        case "clamshell":
            apart = np.linalg.norm(
                points[:, Landmark.LEFT_KNEE] - points[:, Landmark.RIGHT_KNEE], axis=-1
            )
            return np.asarray(100.0 * apart / np.linalg.norm(mid_shoulder - mid_hip, axis=-1))
        case "side_plank":
            return 180.0 - angle_deg(mid_shoulder, mid_hip, mid_knee)
        case "glute_bridge" | "single_leg_bridge":
            return 180.0 - angle_deg(shoulder, hip, knee)
        case _:
            line = ankle - hip
            return np.asarray(np.degrees(np.arctan2(-line[:, 1], np.abs(line[:, 0]))))


def _middle(points: FloatArray, left: Landmark) -> FloatArray:
    return np.asarray(points[:, left : left + 2].mean(axis=1))


def _head(scene: SyntheticScene) -> str:
    """Return on which side of the picture the head lies."""
    figure = scene.figure(np.zeros(1))
    return "left" if figure.head[0, 0] < figure.mid_hip[0, 0] else "right"


def _table(tallies: dict[tuple[str, str, str], Tally]) -> Iterator[str]:
    heading = f"{'exercise':26s} {'head':5s} {'shown':17s}"
    yield f"{heading} frames found% misread% joints%    bias    rms"
    for (name, head, way), tally in sorted(
        tallies.items(), key=lambda each: (*each[0][:2], WAYS.index(each[0][2]))
    ):
        yield f"{name:26s} {head:5s} {way:17s} {tally.row()}"
    for way in WAYS:
        for head in ("left", "right"):
            chosen = [tally for key, tally in tallies.items() if key[1:] == (head, way)]
            yield f"{'all':26s} {head:5s} {way:17s} {_joined(chosen).row()}"


def _joined(tallies: list[Tally]) -> Tally:
    return Tally(
        frames=sum(tally.frames for tally in tallies),
        found=sum(tally.found for tally in tallies),
        misread=sum(tally.misread for tally in tallies),
        joints_off=[off for tally in tallies for off in tally.joints_off],
        driver_off=[off for tally in tallies for off in tally.driver_off],
    )


if __name__ == "__main__":
    main()
