"""The pictures of a scene, one by one and in any order, identical for the same seed."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from coach.synthetic.body_surface import Person
from coach.synthetic.kinematics import rotation_y
from coach.synthetic.looks import PASSER_LOOK
from coach.synthetic.mesh import Mesh, MeshBuilder
from coach.synthetic.painter import Grain, Light, painted, sensed
from coach.synthetic.posture import Figure, figure_of
from coach.synthetic.room import chair_mesh, room_picture
from coach.synthetic.scene import SyntheticScene
from coach.synthetic.script import PASSER, seat_deg_of
from coach.synthetic.sitting import sit_down
from coach.synthetic.stances import standing

BLOCK_FRAMES = 32
SEAT_BELOW_HIPS_M = 0.088  # for a stature of 1.70 m and a girth of 1


class ScenePictures:
    """Paints frames of a scene; the room is painted once."""

    def __init__(self, scene: SyntheticScene) -> None:
        self._scene = scene
        seed = scene.spec.seed
        self._light = _light(seed)
        self._room = room_picture(scene.camera, seed=seed)
        self._patient = Person(scene.build, scene.look, seed=seed)
        self._passer = Person(PASSER, PASSER_LOOK, seed=seed)
        self._furniture = [*_props(scene), *([_chair(scene)] if scene.script.has_chair else [])]
        self._grain = Grain(scene.camera, seed=seed)
        self._block_index = -1
        self._block: Figure | None = None

    def bgr(self, index: int) -> NDArray[np.uint8]:
        """Return frame `index` as OpenCV orders colours, (height, width, 3)."""
        scene, t_s = self._scene, index / self._scene.spec.fps
        builder = MeshBuilder()
        for mesh in self._furniture:
            builder.add_mesh(mesh)
        self._patient.add_to(builder, self._figure(index))
        passer = scene.passer(t_s)
        if passer is not None:
            self._passer.add_to(builder, passer)
        picture = painted(self._room, builder.mesh(), camera=scene.camera, light=self._light)
        grain = self._grain.of_frame(index)
        return np.ascontiguousarray(sensed(picture, self._light, grain)[..., ::-1])

    def _figure(self, index: int) -> Figure:
        """Pose frames by the block; always the same blocks, so that rounding is the same too."""
        block_index, offset = divmod(index, BLOCK_FRAMES)
        if self._block is None or block_index != self._block_index:
            first = block_index * BLOCK_FRAMES
            times_s = np.arange(first, first + BLOCK_FRAMES) / self._scene.spec.fps
            self._block, self._block_index = self._scene.figure(times_s), block_index
        return self._block.at(offset)


def _light(seed: int) -> Light:
    plain = Light()
    if seed == 0:
        return plain
    rng = np.random.default_rng((seed, 9))
    return replace(
        plain,
        direction=(float(rng.uniform(-0.7, 0.7)), 0.85, float(rng.uniform(0.5, 1.0))),
        gain=float(rng.uniform(0.75, 1.1)),
        noise=float(rng.uniform(1.5, 3.5)),
    )


def _props(scene: SyntheticScene) -> list[Mesh]:
    """Return what the exercise is done on, turned as the patient stands."""
    turn = rotation_y(np.array(scene.facing_deg)).T
    meshes = [
        prop(scene.build, scene.working_side, scene.spec.seed) for prop in scene.movement.props
    ]
    return [Mesh(mesh.vertices @ turn, mesh.faces, mesh.colours) for mesh in meshes]


def _chair(scene: SyntheticScene) -> Mesh:
    """Return the chair that fits the patient's shanks."""
    build = scene.build
    place = np.array([scene.chair_place])
    here = standing(build).moved(place=place, facing_deg=np.array([scene.facing_deg]))
    seated = sit_down(build, here, seat_deg=seat_deg_of(scene.movement), what="").end
    turn = rotation_y(np.array(scene.facing_deg))
    back = turn @ np.array([0.0, 0.0, -scene.movement.seat_back_m])
    return chair_mesh(
        figure_of(build, seated).mid_hip[0] + back,
        facing_deg=scene.facing_deg,
        below_m=SEAT_BELOW_HIPS_M * build.girth_ratio * build.scale,
    )
