"""The synthetic patient gives signs by hand: one hand or both, held up, and sometimes too short.

It stands or sits where exercises are done, facing the camera or turned away from it, and does
nothing else, so that a sign is all there is to see.
"""

from dataclasses import dataclass, replace

import numpy as np

from coach.movement.vocabulary import View
from coach.session.sources import SyntheticSpec
from coach.synthetic.camera import Camera
from coach.synthetic.kinematics import FloatArray, rotation_y, unit
from coach.synthetic.pieces import Piece, change, hold
from coach.synthetic.posture import Posture
from coach.synthetic.scene import SIZES, SyntheticScene, scene_of
from coach.synthetic.script import Cue, Plan, Script
from coach.synthetic.stances import standing

SCRIPT_VERSION = 2  # raised when the same seed gives its signs in another way
STANDS_LIKE = "mini_squat"  # whose room and place are shown
SITS_LIKE = "seated_heel_slide"
HELD_S = 2.1  # how long a sign is held that is meant; the app asks for 1.5 s
BRIEF_S = 0.9  # of a hand that goes up for another reason
BEGINS_S = 0.8  # arms down, so that the person is known
MOVES_S = (0.5, 0.9)  # from and to, of an arm on its way up or down
RESTS_S = (0.8, 1.0)
RESTS_EVERY = 3  # of the frames where arms hang, so many are one that is looked at
LEFT, RIGHT, BOTH = "left", "right", "both"
SIGNS = (BOTH, LEFT, RIGHT)
_HANDS = {LEFT: (0,), RIGHT: (1,), BOTH: (0, 1)}
WIDE_EVERY = 5  # every so-manieth seed has a wide picture
WIDEST_DEG = 100.0  # of a lens, across
CAMERA_HEIGHT_M = (0.75, 1.0)
PITCH_DEG = (-1.0, 3.0)
TURNS_WITHIN_DEG = 8.0  # of what was asked for
TREMOR_DEG, TREMOR_HZ = 1.2, 5.0  # of a raised arm, amplitude

_STYLES = (  # upper arm and forearm of a raised left arm: outwards, up, ahead
    ((0.90, 0.15, 0.25), (0.15, 0.97, 0.15)),  # elbow as high as the shoulder, as at a door
    ((0.60, 0.72, 0.15), (0.40, 0.90, 0.15)),  # wide
    ((0.25, 0.95, 0.10), (0.15, 0.98, 0.10)),  # straight up
    ((0.55, 0.35, 0.60), (0.25, 0.93, 0.25)),  # ahead of the face, as at school
)


@dataclass(frozen=True, slots=True)
class RaisedHands:
    """A sign as scripted: the hands are all the way up from `from_s` to `to_s`."""

    sign: str
    from_s: float
    to_s: float
    is_meant: bool  # held long enough

    @property
    def held_s(self) -> float:
        return self.to_s - self.from_s


@dataclass(frozen=True, slots=True)
class SignScene:
    scene: SyntheticScene
    signs: tuple[RaisedHands, ...]

    @property
    def nearer(self) -> str:
        """The hand on the camera's side, which means something where the body is turned."""
        return RIGHT if self.scene.facing_deg > 0 else LEFT

    @property
    def telling_frames(self) -> tuple[int, ...]:
        """The frames worth looking at: all in which arms move or are up, and some others."""
        happening = self.scene.happening(self.scene.times_s)
        return tuple(
            index
            for index, what in enumerate(happening)
            if what in _HANDS or index % RESTS_EVERY == 0
        )


def sign_scene(
    seed: int,
    *,
    distance_m: float,
    turned_deg: float = 0.0,
    is_seated: bool = False,
    fps: float = 15.0,
) -> SignScene:
    """Return a scene with one brief sign and then one of each that is meant.

    Args:
        seed: of body, clothes, room, light, to which side it is turned and how the arms go up.
        distance_m: from camera to body.
        turned_deg: away from the camera, about; 0 faces it.
        is_seated: on a chair, not standing.
        fps: pictures per second.
    """
    does = SITS_LIKE if is_seated else STANDS_LIKE
    text = f"synthetic:{does}?seed={seed}"
    spec = SyntheticSpec(text=text, exercise_id=does, seed=seed, fps=fps, view=View.FRONT)
    size = SIZES[1] if seed % WIDE_EVERY == 0 else SIZES[0]
    scene = scene_of(spec, exercise_id=does, size=size, plan=Plan())
    rng = np.random.default_rng((seed, 20, round(100 * distance_m)))
    camera = replace(
        scene.camera,
        distance_m=distance_m,
        height_m=float(rng.uniform(*CAMERA_HEIGHT_M)),
        pitch_deg=float(rng.uniform(*PITCH_DEG)),
    )
    camera = _with_whole_body(camera, height_m=scene.build.height_m)
    if turned_deg:
        turned_deg += float(rng.uniform(-TURNS_WITHIN_DEG, TURNS_WITHIN_DEG))
        scene = replace(scene, facing_deg=turned_deg * float(rng.choice((-1.0, 1.0))))
    cues, signs = _script(_start(scene, is_seated=is_seated), rng)
    script = Script(cues=cues, reps=(), passers=(), has_chair=is_seated)
    return SignScene(replace(scene, camera=camera, script=script), signs)


def _start(scene: SyntheticScene, *, is_seated: bool) -> Posture:
    if is_seated:
        return scene.script.cues[0].piece.postures(np.zeros(1))
    return standing(scene.build).moved(facing_deg=np.array([scene.facing_deg]))


def _with_whole_body(camera: Camera, *, height_m: float) -> Camera:
    """Return a lens wide enough for the standing body, as the app asks for; not for the hands."""
    ends = np.array([[0.0, 0.0, 0.15], [0.0, height_m, 0.0]])
    while camera.horizontal_view_deg < WIDEST_DEG and not camera.fits(ends):
        camera = replace(camera, horizontal_view_deg=camera.horizontal_view_deg + 1.0)
    return camera


def _script(
    start: Posture, rng: np.random.Generator
) -> tuple[tuple[Cue, ...], tuple[RaisedHands, ...]]:
    cues: list[Cue] = []
    signs: list[RaisedHands] = []
    time_s = 0.0

    def add(piece: Piece) -> None:
        nonlocal time_s
        cues.append(Cue(time_s, piece))
        time_s += piece.duration_s

    add(hold(start, BEGINS_S))
    wanted = [(str(rng.choice(SIGNS)), BRIEF_S), *((sign, HELD_S) for sign in SIGNS)]
    for sign, held_s in wanted:
        up = raised(start, sign, rng=rng)
        add(change(start, up, float(rng.uniform(*MOVES_S)), what=sign))
        signs.append(RaisedHands(sign, time_s, time_s + held_s, is_meant=held_s == HELD_S))
        add(_trembling(up, held_s, what=sign))
        add(change(up, start, float(rng.uniform(*MOVES_S)), what=sign))
        add(hold(start, float(rng.uniform(*RESTS_S))))
    return tuple(cues), tuple(signs)


def raised(start: Posture, sign: str, *, rng: np.random.Generator) -> Posture:
    """Return a single posture with the hands of a sign up, each body in its own way."""
    upper, fore = start.upper_arm.copy(), start.forearm.copy()
    style = _STYLES[int(rng.integers(len(_STYLES)))]
    for index in _HANDS[sign]:
        outwards = np.array([1.0 if index == 0 else -1.0, 1.0, 1.0])
        for arm, way in zip((upper, fore), style, strict=True):
            arm[:, index] = unit(np.array(way) * outwards + rng.normal(0.0, 0.06, 3))
    return start.moved(upper_arm=upper, forearm=fore)


def _trembling(posture: Posture, duration_s: float, *, what: str) -> Piece:
    """Hold a posture whose arms tremble a little, as raised arms do."""

    def postures(t_s: FloatArray) -> Posture:
        still = posture.repeated(len(t_s))
        grows = np.clip(t_s / 0.3, 0.0, 1.0) * np.clip((duration_s - t_s) / 0.3, 0.0, 1.0)
        turn = rotation_y(TREMOR_DEG * grows * np.sin(2 * np.pi * TREMOR_HZ * t_s))
        return still.moved(
            upper_arm=np.einsum("nij,nkj->nki", turn, still.upper_arm),
            forearm=np.einsum("nij,nkj->nki", turn, still.forearm),
        )

    return Piece(what, duration_s, postures)
