"""Write the figures of the exercises into assets/figures from the synthetic patient's joints.

    .venv/bin/python tools/draw_figures.py [--check]

A figure is one whole repetition or hold as lines: the window draws it without OpenCV and without
the synthetic patient. Who moves is the patient of seed 0. `--check` writes nothing and fails where
a file is not what would be written.
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from coach.movement.vocabulary import Side, View
from coach.synthetic.anthropometry import AVERAGE
from coach.synthetic.exercises import MOVEMENTS
from coach.synthetic.kinematics import FloatArray, ease, rotation_y
from coach.synthetic.movement import Moment, Movement
from coach.synthetic.posture import Figure, Posture, figure_of, joined
from coach.synthetic.script import seat_deg_of
from coach.synthetic.sitting import sit_down
from coach.synthetic.stances import CLEAN, standing
from coach.synthetic.stepping import STRIDE_RATIO, walk_to

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "figures"
SCHEMA = 1
DIGITS = 3  # of the unit box: a thousandth is a third of a pixel in the largest picture
MARGIN = 0.01  # of the unit box
HEAD_M, LIMB_M = 0.11, 0.06  # half of what is drawn around the head and around joints
SIDE_DEG, OBLIQUE_DEG = 78.0, 40.0  # not quite from the side: both legs are seen
LYING_DEG = 80.0
SIDES = ("left", "right")
PAIRED = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle", "heel", "toe")
JOINTS = ("head", "neck", "mid_hip", *(f"{side}_{joint}" for joint in PAIRED for side in SIDES))

OUT, HELD, BACK, RESTED = 6, 3, 5, 2  # pictures of a repetition, in this order
ALTERNATING = (4, 1, 4, 1)
TURNED: Mapping[str, float] = {  # degrees; where the preferred view says little, by looking
    "squat": SIDE_DEG,
    "mini_squat": SIDE_DEG,
    "wall_slide": SIDE_DEG,
    "split_squat": SIDE_DEG,
    "reverse_lunge": SIDE_DEG,
    "march_in_place": 62.0,
    "single_leg_squat_to_box": SIDE_DEG,
    "single_leg_balance": OBLIQUE_DEG,
    "low_step_down": SIDE_DEG,
    "lateral_step_down": OBLIQUE_DEG,
    "step_up": SIDE_DEG,
    "clamshell": 35.0,
}
BORROWED: Mapping[str, str] = {"maintenance_set": "squat"}  # it begins with it
WALL_BEHIND_M, WALL_M = 0.17, 1.75  # from the middle of the hips; its height
WALL_AHEAD_M, TOE_M = 0.04, 0.19  # from the hands that lean on it; a toe from its ankle
WALL_BEHIND = frozenset({"wall_slide"})
WALL_AHEAD = frozenset({"ankle_rock"})
BANDED = frozenset({"terminal_knee_extension"})
POST_M = 0.7  # ahead, where a band is anchored
TOWEL_UNDER_KNEE = frozenset({"quad_set"})
TOWEL_M, KNEE_M = 0.05, 0.045  # radius; half of a drawn knee
SEAT_BELOW_HIPS_M = 0.088  # as the patient is painted (coach/synthetic/pictures.py)
ROUND = 14  # corners of a drawn roll
ROLL_M = 0.07  # radius of a foam roll
JUMP_M = 0.12
WALK_M, WALK_M_S = 6.0, 0.9
ROLLED_M = 0.14  # forth and back


@dataclass(frozen=True, slots=True)
class Drawing:
    """A movement in the picture plane: x to the right, y up, metres, the floor is y = 0."""

    frames: FloatArray  # (n, joints, 2)
    turn: int  # the frame farthest from rest
    near: str  # left, right or both
    props: tuple[FloatArray, ...] = ()  # (corners, 2) each, drawn as one line


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    is_check: bool = parser.parse_args().check
    wanted = figures()
    if is_check:
        found = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.json")}
        old = sorted(name for name in {*wanted, *found} if wanted.get(name) != found.get(name, ""))
        print(f"not as drawn now: {', '.join(old)}" if old else f"{len(wanted)} figures agree")
        return 1 if old else 0
    FOLDER.mkdir(exist_ok=True)
    for name, text in wanted.items():
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8")
    print(f"{len(wanted)} figures, {sum(map(len, wanted.values()))} bytes")
    return 0


def figures() -> dict[str, str]:
    """Return the text of every figure file, by the exercise's id."""
    drawings = {name: drawn(movement) for name, movement in MOVEMENTS.items()}
    drawings |= {name: draw() for name, draw in BY_HAND.items()}
    drawings |= {name: drawings[other] for name, other in BORROWED.items()}
    return {name: text_of(name, drawing) for name, drawing in sorted(drawings.items())}


def drawn(movement: Movement) -> Drawing:
    """Return one repetition as prescribed; where sides alternate, one of each."""
    turned_deg = _turned_deg(movement)
    near = "both" if turned_deg == 0.0 else "right"
    sides = (Side.RIGHT, Side.LEFT) if movement.alternates else (_first_side(movement),)
    plan = ALTERNATING if movement.alternates else (OUT, HELD, BACK, RESTED)
    parts: list[Posture] = []
    aside_m = 0.0
    for side in sides:
        posture = _repetition(movement, side, plan=plan)
        place = np.zeros((len(posture), 3))
        place[:, 0] = aside_m
        parts.append(posture.moved(place=posture.place + place))
        if movement.travels:
            aside_m += float(posture.ankle[-1, :, 0].mean())
    figure = figure_of(AVERAGE, joined(parts))
    props = (*_furniture(movement, figure, turned_deg), *_walls(movement, figure, turned_deg))
    return Drawing(_seen(figure, turned_deg), turn=plan[0], near=near, props=props)


def _turned_deg(movement: Movement) -> float:
    if movement.id in TURNED:
        return TURNED[movement.id]
    if movement.preferred_view is View.FRONT:
        return 0.0
    return LYING_DEG if movement.lying else SIDE_DEG


def _first_side(movement: Movement) -> Side:
    return Side.RIGHT if movement.is_sided else Side.BOTH


def _repetition(movement: Movement, side: Side, *, plan: tuple[int, int, int, int]) -> Posture:
    out, held, back, rested = plan
    share = np.concatenate(
        [
            ease(np.arange(out) / out),
            np.ones(held),
            1.0 - ease(np.arange(back) / back),
            np.zeros(rested),
        ]
    )
    amount = movement.rest + (movement.target - movement.rest) * share
    is_back = np.arange(len(share)) >= out + held
    moment = Moment(amount, share, side, CLEAN, peak=movement.target, is_back=is_back)
    return movement.posture(AVERAGE, moment)


def _seen(figure: Figure, turned_deg: float) -> FloatArray:
    """Return (n, joints, 2): seen from straight ahead and far away, so that the floor is a line."""
    down_m = AVERAGE.ankle_height_m * figure.foot_frame[..., 1]
    ahead = AVERAGE.scale * figure.foot_frame[..., 2]
    heel, toe = figure.ankle - 0.05 * ahead - down_m, figure.ankle + 0.17 * ahead - down_m
    pairs = (
        figure.shoulder,
        figure.elbow,
        figure.wrist,
        figure.hip,
        figure.knee,
        figure.ankle,
        heel,
        toe,
    )
    single = np.stack([figure.head, figure.mid_shoulder, figure.mid_hip], axis=1)
    return _flat(np.concatenate([single, *pairs], axis=1), turned_deg)


def _flat(points: FloatArray, turned_deg: float) -> FloatArray:
    return np.asarray((points @ rotation_y(np.array(turned_deg)).T)[..., :2])


def _furniture(movement: Movement, figure: Figure, turned_deg: float) -> tuple[FloatArray, ...]:
    """Return what stands on the floor: boxes, mats and rolls by their outlines, and the chair."""
    side = Side.RIGHT if movement.is_sided else Side.BOTH
    lines = []
    for prop in movement.props:
        vertices = _flat(prop(AVERAGE, side, 0).vertices, turned_deg)
        low, high = vertices.min(axis=0), vertices.max(axis=0)
        is_roll = "roll" in getattr(prop, "__name__", "") or "roll" in prop.__qualname__
        lines.append(
            _circle((low + high) / 2, (high[1] - low[1]) / 2) if is_roll else _box(low, high)
        )
    if movement.seated:
        lines += _chair(movement, turned_deg)
    if movement.id in TOWEL_UNDER_KNEE:
        knee = _seen(figure, turned_deg)[0, JOINTS.index("right_knee")]
        radius_m = max(TOWEL_M, (knee[1] - KNEE_M) / 2)
        lines.append(_circle(np.array([knee[0], radius_m]), radius_m))
    return tuple(lines)


def _chair(movement: Movement, turned_deg: float) -> list[FloatArray]:
    seated = sit_down(AVERAGE, standing(AVERAGE), seat_deg=seat_deg_of(movement), what="").end
    x, y, z = figure_of(AVERAGE, seated).mid_hip[0] - np.array([0, 0, movement.seat_back_m])
    top = y - SEAT_BELOW_HIPS_M * AVERAGE.girth_ratio * AVERAGE.scale
    outlines = (
        [(z - 0.22, 0.0), (z - 0.22, top + 0.42)],
        [(z - 0.22, top), (z + 0.20, top), (z + 0.18, 0.0)],
    )
    return [
        _flat(np.array([(x, high, ahead) for ahead, high in line]), turned_deg) for line in outlines
    ]


def _walls(movement: Movement, figure: Figure, turned_deg: float) -> tuple[FloatArray, ...]:
    if movement.id in BANDED:
        knee = figure.knee[figure.knee.shape[0] // 2, 1]
        post = knee * np.array([1.0, 1.0, 0.0]) + np.array([0.0, 0.0, POST_M])
        foot = post * np.array([1.0, 0.0, 1.0])
        return (
            _flat(np.array([knee, post]), turned_deg),
            _flat(np.array([foot, post]), turned_deg),
        )
    if movement.id in WALL_BEHIND:
        z = float(figure.mid_hip[:, 2].min()) - WALL_BEHIND_M
    elif movement.id in WALL_AHEAD:
        toes_m = float(figure.ankle[..., 2].max()) + TOE_M
        z = max(float(figure.wrist[..., 2].max()), toes_m) + WALL_AHEAD_M
    else:
        return ()
    return (_flat(np.array([(0.0, 0.0, z), (0.0, WALL_M, z)]), turned_deg),)


def _box(low: FloatArray, high: FloatArray) -> FloatArray:
    corners = [(low[0], low[1]), (low[0], high[1]), (high[0], high[1]), (high[0], low[1])]
    return np.array([*corners, corners[0]])


def _circle(centre: FloatArray, radius_m: float) -> FloatArray:
    angle = np.linspace(0.0, 2 * np.pi, ROUND + 1)
    return np.asarray(centre + radius_m * np.stack([np.cos(angle), np.sin(angle)], axis=-1))


def jump_and_stick() -> Drawing:
    """Bend, jump, land softly, stay, and stand up."""
    share = np.array(
        [0.0, 0.4, 0.8, 0.4, 0.0, 0.0, 0.0, 0.3, 0.8, 0.9, 0.9, 0.9, 0.9, 0.9, 0.5, 0.1]
    )
    high_m = JUMP_M * np.array([0, 0, 0, 0, 0.5, 1.0, 0.5, *[0] * 9])
    squat = MOVEMENTS["mini_squat"]
    amount = squat.rest + (squat.target - squat.rest) * share
    posture = squat.posture(AVERAGE, Moment(amount, share, Side.BOTH, CLEAN))
    place = posture.place.copy()
    place[:, 1] += high_m
    pointed = np.repeat(35.0 * (high_m / JUMP_M)[:, None], 2, axis=1)
    figure = figure_of(AVERAGE, posture.moved(place=place, foot_pitch_deg=pointed))
    return Drawing(_seen(figure, SIDE_DEG), turn=9, near="right")


def walk_run() -> Drawing:
    """Walk one stride on the spot."""
    far = np.array([0.0, 0.0, WALK_M])
    piece = walk_to(AVERAGE, standing(AVERAGE), far, speed_m_s=WALK_M_S, what="")
    stride_s = STRIDE_RATIO * AVERAGE.height_m / WALK_M_S
    posture = piece.postures(piece.duration_s / 2 + stride_s * np.arange(16) / 16)
    on_the_spot = posture.moved(place=np.zeros_like(posture.place))
    return Drawing(_seen(figure_of(AVERAGE, on_the_spot), SIDE_DEG), turn=4, near="right")


def foam_roll_front_thigh() -> Drawing:
    """Face down on the forearms, one thigh on the roll."""
    return _rolled(FACE_DOWN, FAR_WHEN_DOWN, roll_x_m=-0.10)


def foam_roll_outer_hip() -> Drawing:
    """Sit on the roll, lean back on a hand, the feet on the floor."""
    return _rolled(SEATED_ON_ROLL, FAR_WHEN_SEATED, roll_x_m=0.0)


def _rolled(
    near: Mapping[str, tuple[float, float]],
    far: Mapping[str, tuple[float, float]],
    *,
    roll_x_m: float,
) -> Drawing:
    """Return a body that moves forth and back over a roll, on hands or feet that stay."""
    joints = {joint: place for joint, place in near.items() if joint not in PAIRED}
    for joint in PAIRED:
        joints[f"right_{joint}"] = near[joint]
        joints[f"left_{joint}"] = far.get(joint, near[joint])
    still = np.array([joints[joint] for joint in JOINTS])
    share = np.concatenate([ease(np.arange(8) / 8), 1.0 - ease(np.arange(8) / 8)])
    frames = np.repeat(still[None], len(share), axis=0)
    moves = [not joint.endswith(("wrist", "elbow")) for joint in JOINTS]
    if near is SEATED_ON_ROLL:
        moves = [not joint.endswith(("wrist", "heel", "toe", "ankle")) for joint in JOINTS]
    frames[:, moves, 0] += ROLLED_M * (share[:, None] - 0.5)
    roll = _circle(np.array([roll_x_m, ROLL_M]), ROLL_M)
    return Drawing(frames, turn=8, near="right", props=(roll,))


# Metres; x the way the head or the face points. Judgement, drawn after the text of the exercise.
FACE_DOWN: Mapping[str, tuple[float, float]] = {
    "head": (0.83, 0.40),
    "neck": (0.62, 0.35),
    "mid_hip": (0.13, 0.25),
    "shoulder": (0.60, 0.34),
    "elbow": (0.60, 0.05),
    "wrist": (0.84, 0.05),
    "hip": (0.13, 0.25),
    "knee": (-0.28, 0.20),
    "ankle": (-0.69, 0.16),
    "heel": (-0.74, 0.22),
    "toe": (-0.78, 0.03),
}
FAR_WHEN_DOWN = {
    "knee": (-0.27, 0.13),
    "ankle": (-0.68, 0.12),
    "heel": (-0.72, 0.17),
    "toe": (-0.77, 0.01),
    "elbow": (0.63, 0.05),
    "wrist": (0.88, 0.05),
}
SEATED_ON_ROLL: Mapping[str, tuple[float, float]] = {
    "head": (-0.36, 0.86),
    "neck": (-0.30, 0.66),
    "mid_hip": (0.0, 0.24),
    "shoulder": (-0.30, 0.64),
    "elbow": (-0.42, 0.34),
    "wrist": (-0.40, 0.05),
    "hip": (0.0, 0.24),
    "knee": (0.34, 0.47),
    "ankle": (0.44, 0.07),
    "heel": (0.39, 0.0),
    "toe": (0.62, 0.0),
}
FAR_WHEN_SEATED = {
    "elbow": (-0.08, 0.45),
    "wrist": (0.14, 0.40),
    "knee": (0.38, 0.43),
    "ankle": (0.56, 0.07),
    "heel": (0.51, 0.0),
    "toe": (0.74, 0.0),
}

BY_HAND: Mapping[str, Callable[[], Drawing]] = {
    "foam_roll_front_thigh": foam_roll_front_thigh,
    "foam_roll_outer_hip": foam_roll_outer_hip,
    "jump_and_stick": jump_and_stick,
    "walk_run": walk_run,
}


def text_of(name: str, drawing: Drawing) -> str:
    """Return a figure file: everything in the unit box, y down."""
    low, high = _extent(drawing)
    scale = (1.0 - 2 * MARGIN) / float((high - low).max())
    middle = (low + high) / 2

    def boxed(points: FloatArray) -> list[list[float]]:
        placed = 0.5 + (points - middle) * scale * np.array([1.0, -1.0])
        return [[round(float(x), DIGITS), round(float(y), DIGITS)] for x, y in placed]

    lines = [
        f'"schema": {SCHEMA}',
        f'"exercise": "{name}"',
        f'"near": "{drawing.near}"',
        f'"turn": {drawing.turn}',
        f'"floor": {boxed(np.zeros((1, 2)))[0][1]}',
        f'"metre": {round(scale, DIGITS)}',
        f'"joints": {json.dumps(JOINTS)}',
        '"props": ' + _rows([boxed(prop) for prop in drawing.props]),
        '"frames": ' + _rows([boxed(frame) for frame in drawing.frames]),
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _extent(drawing: Drawing) -> tuple[FloatArray, FloatArray]:
    """Return the lowest and the highest x and y of all that is drawn, lines as wide as drawn."""
    around = np.full(drawing.frames.shape[1], LIMB_M)
    around[JOINTS.index("head")] = HEAD_M
    spread = around[:, None]
    lows = [
        (drawing.frames - spread).min(axis=(0, 1)),
        *(line.min(axis=0) for line in drawing.props),
    ]
    highs = [
        (drawing.frames + spread).max(axis=(0, 1)),
        *(line.max(axis=0) for line in drawing.props),
    ]
    return np.min(lows, axis=0), np.max(highs, axis=0)


def _rows(rows: Sequence[list[list[float]]]) -> str:
    texts = [json.dumps(row, separators=(",", ":")) for row in rows]
    return "[\n" + ",\n".join(texts) + "\n]" if texts else "[]"


if __name__ == "__main__":
    sys.exit(main())
