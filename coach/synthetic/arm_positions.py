"""Every exercise with the arms held as people hold them, whatever the exercise asks for."""

from dataclasses import replace
from functools import partial

import numpy as np

from coach.synthetic.kinematics import FloatArray
from coach.synthetic.pieces import Piece
from coach.synthetic.posture import Posture
from coach.synthetic.scene import SyntheticScene
from coach.synthetic.script import Cue
from coach.synthetic.stances import (
    ARMS_AHEAD,
    ARMS_CROSSED,
    ARMS_DOWN,
    HANDS_ON_HIPS,
    Arms,
    arms_held,
    with_arms,
)

_TO_THE_NAPE = np.array([-0.75, 0.45, -0.45])  # a forearm, + outwards, up, ahead

OWN = "as the exercise has them"
ARM_POSITIONS: dict[str, Arms | None] = {
    OWN: None,
    "hanging down": ARMS_DOWN,
    "straight ahead": ARMS_AHEAD,
    "crossed": ARMS_CROSSED,
    "on the hips": HANDS_ON_HIPS,
    "on the back of a chair": arms_held(lift_deg=48, out_deg=6, bend_deg=24),
    "against a wall": arms_held(lift_deg=80, out_deg=10, bend_deg=22),
    "aside at shoulder height": arms_held(lift_deg=4, out_deg=88, bend_deg=6),
    "behind the head": arms_held(lift_deg=10, out_deg=95, bend_deg=0, fore=_TO_THE_NAPE),
}


def held_so(scene: SyntheticScene, position: str) -> SyntheticScene:
    """Return the scene with the arms in one position throughout; the name is of `ARM_POSITIONS`."""
    arms = ARM_POSITIONS[position]
    if arms is None:
        return scene
    cues = tuple(Cue(cue.from_s, _with_arms(cue.piece, arms)) for cue in scene.script.cues)
    return replace(scene, script=replace(scene.script, cues=cues))


def _with_arms(piece: Piece, arms: Arms) -> Piece:
    return replace(piece, postures=partial(_postures, piece, arms))


def _postures(piece: Piece, arms: Arms, t_s: FloatArray) -> Posture:
    return with_arms(piece.postures(t_s), arms)
