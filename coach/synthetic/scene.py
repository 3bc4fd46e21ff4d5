"""A synthetic scene: one body, one room, one camera and a script, all from a source's text."""

from dataclasses import dataclass, replace

import numpy as np

from coach.errors import UsageError
from coach.movement.vocabulary import Side, View
from coach.session.sources import SyntheticSpec
from coach.synthetic.anthropometry import AVERAGE, COMMON_BUILDS, OTHER_BUILDS, Build
from coach.synthetic.camera import Camera, moved_back_to_fit
from coach.synthetic.exercises import movement_of
from coach.synthetic.faults import parse_fault
from coach.synthetic.kinematics import FloatArray
from coach.synthetic.looks import COMMON_LOOKS, LOOKS, OTHER_LOOKS, Look
from coach.synthetic.lying_view import LYING_YAW_RANGES_DEG, PLAIN_LYING_YAW_DEG, lowered
from coach.synthetic.movement import Moment, Movement
from coach.synthetic.posture import Figure, Posture, figure_of, joined
from coach.synthetic.quantities import KNEE_FLEXION
from coach.synthetic.script import PASSER, Cue, Plan, Script, Setting
from coach.synthetic.script_writer import write_script
from coach.synthetic.stances import CLEAN
from coach.synthetic.variation import faulty_plan, plain_plan, varied_plan

YAW_RANGES_DEG = {
    View.FRONT: (-10.0, 10.0),
    View.OBLIQUE: (35.0, 50.0),
    View.SIDE: (60.0, 85.0),
}
PLAIN_YAW_DEG = {View.FRONT: 0.0, View.OBLIQUE: 42.0, View.SIDE: 75.0}
SIZES = ((640, 480), (1280, 720))
FAR_RATIO = 2.05  # of stature: a standing body fills at least half of the picture's height
FARTHEST_M = 4.5  # a tall body needs more than the usual room when the picture is wide
MOST_REPS = 200
MOST_FPS = 240.0
STRAIGHT_DEG = 5.0  # a knee this straight reaches farthest
OTHER_CHANCE = 0.4  # of a less common body, and of clothes that hardly stand out
SWAY_M = 0.004  # of quiet standing, amplitude


@dataclass(frozen=True, slots=True)
class SyntheticScene:
    spec: SyntheticSpec
    movement: Movement
    build: Build
    look: Look
    camera: Camera
    facing_deg: float
    view: View
    side: Side  # BOTH where both legs work, at once or in turn
    script: Script
    chair_place: tuple[float, float, float]

    @property
    def duration_s(self) -> float:
        return self.frame_count / self.spec.fps

    @property
    def frame_count(self) -> int:
        return int(np.ceil(self.script.duration_s * self.spec.fps))

    @property
    def times_s(self) -> FloatArray:
        return np.arange(self.frame_count) / self.spec.fps

    def figure(self, t_s: FloatArray) -> Figure:
        """Return the patient at increasing times."""
        swaying = _swaying(_played(self.script.cues, t_s), t_s, leg_m=self._leg_m)
        return figure_of(self.build, swaying)

    def passer(self, t_s: float) -> Figure | None:
        """Return the second person at one time, or None while there is none."""
        for cue in self.script.passers:
            if cue.from_s <= t_s < cue.to_s:
                return figure_of(PASSER, cue.piece.postures(np.array([t_s - cue.from_s])))
        return None

    def happening(self, t_s: FloatArray) -> list[str]:
        """Return the name of the piece at each time."""
        starts = np.array([cue.from_s for cue in self.script.cues])
        indices = np.searchsorted(starts, t_s, side="right") - 1
        return [self.script.cues[index].piece.what for index in indices]

    @property
    def working_side(self) -> Side:
        """The working side of the first repetition."""
        return self.script.reps[0].side if self.script.reps else self.side

    @property
    def _leg_m(self) -> float:
        return self.build.thigh_m + self.build.shank_m + self.build.ankle_height_m


def scene_of(
    spec: SyntheticSpec,
    *,
    exercise_id: str,
    size: tuple[int, int] = SIZES[0],
    plan: Plan | None = None,
) -> SyntheticScene:
    """Return the scene that a source's text stands for.

    Args:
        spec: what was asked for.
        exercise_id: the exercise where the text names none.
        size: width and height of the picture.
        plan: what is done, in place of what the text asks for.

    Raises:
        coach.errors.UsageError: an exercise, fault, view or number that is not possible.
    """
    _check_numbers(spec)
    movement = movement_of(spec.exercise_id or exercise_id)
    view = spec.view or movement.preferred_view
    if view not in YAW_RANGES_DEG:
        allowed = ", ".join(YAW_RANGES_DEG)
        raise UsageError(f"the view {view!r} cannot be shown; choose one of: {allowed}")
    build, look = person_of(spec.seed)
    side, facing_deg = _stand(movement, view, seed=spec.seed)
    camera = _camera(spec.seed, size, height_m=build.height_m)
    if movement.lying:
        camera = lowered(camera, seed=spec.seed)
    camera = moved_back_to_fit(
        camera,
        points=_outline(build, movement, side=side, facing_deg=facing_deg),
        farthest_m=FARTHEST_M,
    )
    setting = _setting(build, movement, camera=camera, side=side, facing_deg=facing_deg)
    script_rng = np.random.default_rng((spec.seed, 3, sum(map(ord, movement.id))))
    if plan is None:
        plan = _plan(spec, movement, height_m=build.height_m, rng=script_rng)
    return SyntheticScene(
        spec=spec,
        movement=movement,
        build=build,
        look=look,
        camera=camera,
        facing_deg=facing_deg,
        view=view,
        side=Side.BOTH if movement.alternates else side,
        script=write_script(setting, plan, rng=script_rng),
        chair_place=setting.chair_place,
    )


def _check_numbers(spec: SyntheticSpec) -> None:
    if spec.seed < 0:
        raise UsageError(f"seed must be 0 or more, not {spec.seed}")
    if not 0 <= spec.reps <= MOST_REPS:
        raise UsageError(f"reps must be from 0 to {MOST_REPS}, not {spec.reps}")
    if not 1.0 <= spec.fps <= MOST_FPS:
        raise UsageError(f"fps must be from 1 to {MOST_FPS:g}, not {spec.fps:g}")


def _plan(
    spec: SyntheticSpec, movement: Movement, *, height_m: float, rng: np.random.Generator
) -> Plan:
    fault = None if spec.fault is None else parse_fault(spec.fault, movement)
    if spec.seed == 0:
        return plain_plan(movement, reps=spec.reps, fault=fault, height_m=height_m)
    if fault is None:
        return varied_plan(movement, reps=spec.reps, rng=rng)
    return faulty_plan(movement, fault, reps=spec.reps, height_m=height_m, rng=rng)


def person_of(seed: int) -> tuple[Build, Look]:
    """Return who is met: of seed 0 an average patient, else one of all bodies and clothes."""
    if seed == 0:
        return AVERAGE, LOOKS[0]
    rng = np.random.default_rng((seed, 1))
    others = np.random.default_rng((seed, 10))  # apart, so that who was met before stays the same
    build = COMMON_BUILDS[seed % len(COMMON_BUILDS)]
    if others.random() < OTHER_CHANCE:
        build = OTHER_BUILDS[int(others.integers(len(OTHER_BUILDS)))]
    varied = replace(
        build,
        height_m=build.height_m * float(rng.uniform(0.97, 1.03)),
        girth_ratio=build.girth_ratio * float(rng.uniform(0.95, 1.06)),
    )
    look = COMMON_LOOKS[int(rng.integers(len(COMMON_LOOKS)))]
    if others.random() < OTHER_CHANCE:
        look = OTHER_LOOKS[int(others.integers(len(OTHER_LOOKS)))]
    return varied, look


def _stand(movement: Movement, view: View, *, seed: int) -> tuple[Side, float]:
    """Return the (first) working leg and how the body faces; from the side it is the near one."""
    rng = np.random.default_rng((seed, 2))
    low, high = (LYING_YAW_RANGES_DEG if movement.lying else YAW_RANGES_DEG)[view]
    plain_deg = (PLAIN_LYING_YAW_DEG if movement.lying else PLAIN_YAW_DEG)[view]
    yaw_deg = plain_deg if seed == 0 else float(rng.uniform(low, high))
    right_is_near = seed == 0 or bool(rng.integers(2))
    if view is not View.FRONT and not right_is_near:
        yaw_deg = -yaw_deg
    if not movement.is_sided:
        return Side.BOTH, yaw_deg
    return (Side.RIGHT if right_is_near else Side.LEFT), yaw_deg


def _camera(seed: int, size: tuple[int, int], *, height_m: float) -> Camera:
    """Return a laptop's camera, before it is moved back for the whole body to be seen."""
    if size not in SIZES:
        allowed = ", ".join(f"{width}x{height}" for width, height in SIZES)
        raise UsageError(f"the size {size[0]}x{size[1]} is not possible; choose one of: {allowed}")
    rng = np.random.default_rng((seed, 4))
    wide = 70.0 if size[0] * 3 > size[1] * 4 else 62.0  # wide sensors see more to the sides
    if seed == 0:
        return Camera(*size, horizontal_view_deg=wide, distance_m=2.5, height_m=0.85)
    return Camera(
        *size,
        horizontal_view_deg=wide,
        distance_m=float(rng.uniform(2.3, min(3.5, FAR_RATIO * height_m))),
        height_m=float(rng.uniform(0.7, 1.0)),
        pitch_deg=float(rng.uniform(-2.0, 3.0)),
    )


def _outline(build: Build, movement: Movement, *, side: Side, facing_deg: float) -> FloatArray:
    """Return points that must be in the picture: head, hands and toes at rest and at depth."""
    beyond = STRAIGHT_DEG if movement.quantity is KNEE_FLEXION else movement.target
    amount = np.array([movement.rest, movement.target, beyond])
    sides = (side, Side.LEFT if side is Side.RIGHT else Side.RIGHT)
    facing = np.full(len(amount), facing_deg)
    postures = [
        movement.posture(build, Moment(amount, movement.depth(amount), one, CLEAN)).moved(
            facing_deg=facing
        )
        for one in (sides if movement.alternates else sides[:1])
    ]
    figure = figure_of(build, joined(postures))
    crown = figure.head + 0.12 * build.scale * figure.head_frame[..., 1]
    toe = (
        figure.ankle
        + 0.20 * build.scale * figure.foot_frame[..., 2]
        - build.ankle_height_m * figure.foot_frame[..., 1]
    )
    seen = np.concatenate([crown, toe.reshape(-1, 3), figure.wrist.reshape(-1, 3)])
    if movement.lying:
        return seen
    top = np.array([[0.0, 0.985 * build.height_m, 0.1]])  # standing, also in seated exercises
    return np.concatenate([seen, top])


def _setting(
    build: Build, movement: Movement, *, camera: Camera, side: Side, facing_deg: float
) -> Setting:
    """Return where things are: the way out is ahead, a chair for resting out of the way."""
    exit_sign = 1.0 if facing_deg >= 0 else -1.0
    way_sign = -exit_sign if movement.exits_behind else exit_sign
    exit_x_m = way_sign * (camera.half_width_m(z_m=0.0) + 0.6)
    aside = np.zeros(3)
    if movement.is_sided and not movement.seated:
        turn = np.radians(facing_deg)
        left = np.array([np.cos(turn), 0.0, -np.sin(turn)])
        aside = left * 0.75 * exit_sign  # beside the rear leg, on the side away from the camera
    place = (float(aside[0]), 0.0, float(aside[2]))
    return Setting(build, movement, side, facing_deg, exit_x_m, place)


def _played(cues: tuple[Cue, ...], t_s: FloatArray) -> Posture:
    """Return the scripted posture at increasing times; after the end the last one stays."""
    starts = np.array([cue.from_s for cue in cues])
    indices = np.searchsorted(starts, t_s, side="right") - 1
    parts = []
    for index in np.unique(indices):
        cue = cues[index]
        since_s = np.minimum(t_s[indices == index] - cue.from_s, cue.piece.duration_s)
        parts.append(cue.piece.postures(since_s))
    return joined(parts)


def _swaying(posture: Posture, t_s: FloatArray, *, leg_m: float) -> Posture:
    """Add the small sway of standing and the trunk's breathing; a seat takes the sway away."""
    upright = np.clip((posture.mid_hip[:, 1] / leg_m - 0.65) / 0.25, 0.0, 1.0)
    mid_hip = posture.mid_hip.copy()
    mid_hip[:, 0] += SWAY_M * upright * np.sin(2 * np.pi * 0.23 * t_s)
    mid_hip[:, 2] += SWAY_M * upright * np.sin(2 * np.pi * 0.31 * t_s + 1.0)
    breath = 0.6 * np.sin(2 * np.pi * 0.25 * t_s)
    return posture.moved(mid_hip=mid_hip, chest_pitch_deg=posture.chest_pitch_deg + breath)
