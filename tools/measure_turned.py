"""Measure what turning the picture does for lying people: `python tools/measure_turned.py`.

Pictures of rendered scenes of the lying exercises (tuning seeds) at rest, half-way and at the
turning point are shown to the pose network as they are, and turned so that the head is up or down;
`agreed` is what the app's own eyes make of the three. The tables behind docs/findings.md 12.
"""

import argparse
import math
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from coach.devices.eyes import TurningEyes, UprightEyes
from coach.devices.landmarker import SeenBody
from coach.devices.pictures import Picture
from coach.devices.pose_model import read_model
from coach.devices.telemetry import block_telemetry
from coach.devices.turned_picture import turned, turned_back
from coach.movement.landmarks import Landmark
from coach.movement.turning import Turn
from coach.movement.vocabulary import Side
from coach.session.sources import SyntheticSpec
from coach.synthetic.exercises import MOVEMENTS
from coach.synthetic.kinematics import FloatArray, angle_deg
from coach.synthetic.landmark_poses import landmark_points
from coach.synthetic.pictures import ScenePictures
from coach.synthetic.posture import Figure
from coach.synthetic.scene import SyntheticScene, scene_of

MISREAD = 0.4  # of the trunk's length, half of the joints
TRUNK_AND_LEGS = [
    joint
    for joint in Landmark
    if Landmark.LEFT_HIP <= joint <= Landmark.RIGHT_ANKLE
    or joint in (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER)
]
AS_IT_IS, UPRIGHT, HEADLONG, AGREED = "as it is", "upright", "headlong", "agreed"
WAYS = (AS_IT_IS, UPRIGHT, HEADLONG, AGREED)
Key = tuple[str, str]  # exercise, way


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
    plain = UprightEyes(read_model(None))
    turning = TurningEyes(plain)
    tallies: dict[Key, Tally] = {}
    for name in arguments.exercises:
        for seed in range(arguments.first, arguments.first + arguments.seeds):
            scene = scene_of(SyntheticSpec("synthetic", seed=seed, reps=1), exercise_id=name)
            _measure(scene, plain, turning, tallies)
    sys.stdout.write("\n".join(_table(tallies)) + "\n")


def _arguments() -> argparse.Namespace:
    lying = [name for name, movement in MOVEMENTS.items() if movement.lying]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("exercises", nargs="*", default=lying, help="which; all lying ones if none")
    parser.add_argument("--seeds", type=int, default=12, help="how many scenes of each")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    return parser.parse_args()


def _measure(
    scene: SyntheticScene, plain: UprightEyes, turning: TurningEyes, tallies: dict[Key, Tally]
) -> None:
    rep = scene.script.reps[0]
    instants_s = (rep.start_s, (rep.start_s + rep.bottom_s) / 2, rep.bottom_s)
    pictures, camera = ScenePictures(scene), scene.camera
    for at_s in instants_s:
        index = round(at_s * scene.spec.fps)
        picture = pictures.bgr(index)
        figure = scene.figure(np.array([index / scene.spec.fps]))
        truth = camera.project(landmark_points(figure, scale=scene.build.scale))[..., :2]
        for turn, body in _seen(picture, plain, turning).items():
            tally = tallies.setdefault((scene.movement.id, _way(turn, figure)), Tally())
            _take_in(tally, scene, truth, body)


def _seen(
    picture: Picture, plain: UprightEyes, turning: TurningEyes
) -> dict[Turn | None, SeenBody | None]:
    """Return what is seen however the picture is turned, and under None what is agreed on."""
    height, width = picture.shape[:2]
    seen: dict[Turn | None, SeenBody | None] = {}
    for turn in Turn:
        shown = np.ascontiguousarray(turned(picture, turn))
        found = plain.look_round(shown, t_s=0.0, followed=None).bodies
        seen[turn] = turned_back(found[0], turn, aspect=width / height) if found else None
    agreed = turning.look_round(picture, t_s=0.0, followed=None).bodies
    seen[None] = agreed[0] if agreed else None
    return seen


def _take_in(tally: Tally, scene: SyntheticScene, truth: FloatArray, body: SeenBody | None) -> None:
    tally.frames += 1
    if body is None:
        return
    tally.found += 1
    size = (scene.camera.width, scene.camera.height)
    seen = body.image_rows[None, :, :2].astype(float) * size
    trunk = _middle(truth, Landmark.LEFT_SHOULDER) - _middle(truth, Landmark.LEFT_HIP)
    off = np.linalg.norm(seen - truth, axis=-1)[0, TRUNK_AND_LEGS] / np.linalg.norm(trunk)
    if np.median(off) > MISREAD:
        tally.misread += 1
        return
    tally.joints_off.append(float(np.median(off)))
    tally.driver_off.append(float((_driver(scene, seen) - _driver(scene, truth))[0]))


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


def _way(turn: Turn | None, figure: Figure) -> str:
    """Return whether a turn of the picture puts the head up or down."""
    head_is_left = bool(figure.head[0, 0] < figure.mid_hip[0, 0])
    match turn:
        case None:
            return AGREED
        case Turn.NONE:
            return AS_IT_IS
        case Turn.CLOCKWISE:
            return UPRIGHT if head_is_left else HEADLONG
        case Turn.COUNTERCLOCKWISE:
            return HEADLONG if head_is_left else UPRIGHT


def _table(tallies: dict[Key, Tally]) -> Iterator[str]:
    heading = f"{'exercise':26s} {'shown':10s}"
    yield f"{heading} frames found% misread% joints%    bias    rms"
    for (name, way), tally in sorted(
        tallies.items(), key=lambda each: (each[0][0], WAYS.index(each[0][1]))
    ):
        yield f"{name:26s} {way:10s} {tally.row()}"
    for way in WAYS:
        chosen = [tally for key, tally in tallies.items() if key[1] == way]
        yield f"{'all':26s} {way:10s} {_joined(chosen).row()}"


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
