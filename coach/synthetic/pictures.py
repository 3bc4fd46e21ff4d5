"""The pictures of a scene, one by one and in any order, identical for the same seed."""

import numpy as np
from numpy.typing import NDArray

from coach.synthetic.body_surface import Person
from coach.synthetic.exposure import light_of
from coach.synthetic.kinematics import rotation_y
from coach.synthetic.looks import PASSER_LOOK
from coach.synthetic.mesh import Mesh, MeshBuilder
from coach.synthetic.painter import Grain, painted, sensed
from coach.synthetic.posture import Figure, figure_of
from coach.synthetic.room import Picture, chair_mesh, room_picture
from coach.synthetic.scene import SyntheticScene
from coach.synthetic.script import PASSER, seat_deg_of
from coach.synthetic.sitting import sit_down
from coach.synthetic.stances import standing

BLOCK_FRAMES = 32
SMEAR_STEP_PX = 2.5  # at 640 px width: closer instants cannot be told apart
MOST_INSTANTS = 5
SEAT_BELOW_HIPS_M = 0.088  # for a stature of 1.70 m and a girth of 1


class ScenePictures:
    """Paints frames of a scene; the room is painted once."""

    def __init__(self, scene: SyntheticScene) -> None:
        self._scene = scene
        seed = scene.spec.seed
        self._light = light_of(seed, fps=scene.spec.fps)
        self._room = room_picture(scene.camera, seed=seed)
        self._patient = Person(scene.build, scene.look, seed=seed)
        self._passer = Person(PASSER, PASSER_LOOK, seed=seed)
        self._furniture = [*_props(scene), *([_chair(scene)] if scene.script.has_chair else [])]
        self._grain = Grain(scene.camera, seed=seed)
        self._block_index = -1
        self._block: Figure | None = None

    def bgr(self, index: int) -> NDArray[np.uint8]:
        """Return frame `index` as OpenCV orders colours, (height, width, 3)."""
        t_s = index / self._scene.spec.fps
        instants_s = self._instants_s(t_s)
        if len(instants_s) == 1:
            picture = self._painted(t_s, self._figure(index))
        else:
            figures = (self._scene.figure(np.array([instant_s])) for instant_s in instants_s)
            pictures = [self._painted(t_s, figure) for figure in figures]
            picture = np.mean(pictures, axis=0, dtype=np.float32)
        grain = self._grain.of_frame(index)
        return np.ascontiguousarray(sensed(picture, self._light, grain)[..., ::-1])

    def _painted(self, t_s: float, figure: Figure) -> Picture:
        builder = MeshBuilder()
        for mesh in self._furniture:
            builder.add_mesh(mesh)
        self._patient.add_to(builder, figure)
        passer = self._scene.passer(t_s)
        if passer is not None:
            self._passer.add_to(builder, passer)
        camera = self._scene.camera
        return painted(self._room, builder.mesh(), camera=camera, light=self._light)

    def _instants_s(self, t_s: float) -> list[float]:
        """Return the instants that a picture is the mean of: more, the farther it smears."""
        exposure_s, scene = self._light.exposure_s, self._scene
        if exposure_s == 0.0 or not 0.0 < t_s < scene.script.duration_s - exposure_s:
            return [t_s]
        from_s, to_s = max(0.0, t_s - exposure_s / 2.0), t_s + exposure_s / 2.0
        ends = scene.figure(np.array([from_s, to_s]))
        joints = np.concatenate([ends.wrist, ends.ankle, ends.knee, ends.head[:, None]], axis=1)
        seen = scene.camera.project(joints)[..., :2] * (640 / scene.camera.width)
        smear_px = float(np.linalg.norm(seen[1] - seen[0], axis=-1).max())
        count = int(np.clip(np.ceil(smear_px / SMEAR_STEP_PX), 1, MOST_INSTANTS))
        if count == 1:
            return [t_s]
        return [float(instant_s) for instant_s in np.linspace(from_s, to_s, count)]

    def _figure(self, index: int) -> Figure:
        """Pose frames by the block; always the same blocks, so that rounding is the same too."""
        block_index, offset = divmod(index, BLOCK_FRAMES)
        if self._block is None or block_index != self._block_index:
            first = block_index * BLOCK_FRAMES
            times_s = np.arange(first, first + BLOCK_FRAMES) / self._scene.spec.fps
            self._block, self._block_index = self._scene.figure(times_s), block_index
        return self._block.at(offset)


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
