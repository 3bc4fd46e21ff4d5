"""The synthetic patient as a frame source, a camera like any other."""

import math

from coach.ports import Frame, FrameSource, SourceInfo
from coach.session.sources import SyntheticSpec
from coach.synthetic.pictures import ScenePictures
from coach.synthetic.scene import SIZES, SyntheticScene, scene_of


class SyntheticSource:
    """Plays a scene frame by frame, as fast as it is read."""

    def __init__(self, scene: SyntheticScene) -> None:
        self._scene = scene
        self._pictures = ScenePictures(scene)
        self._next_index = 0

    @property
    def scene(self) -> SyntheticScene:
        return self._scene

    @property
    def info(self) -> SourceInfo:
        scene = self._scene
        return SourceInfo(
            name=scene.spec.text,
            width=scene.camera.width,
            height=scene.camera.height,
            fps=scene.spec.fps,
            duration_s=scene.duration_s,
            is_live=False,
        )

    def read(self) -> Frame | None:
        index = self._next_index
        if index >= self._scene.frame_count:
            return None
        self._next_index += 1
        return Frame(t_s=index / self._scene.spec.fps, bgr=self._pictures.bgr(index))

    def skip_to(self, t_s: float) -> None:
        """Go on with the first frame after `t_s`, without painting those before."""
        rounding = 1e-6  # of a frame; t_s came from `read`
        after = math.floor(t_s * self._scene.spec.fps + rounding) + 1
        self._next_index = max(self._next_index, after)

    def close(self) -> None:
        self._next_index = self._scene.frame_count


def open_synthetic(
    spec: SyntheticSpec, *, exercise_id: str, size: tuple[int, int] = SIZES[0]
) -> FrameSource:
    """Open the scene that a source's text stands for.

    Args:
        spec: what was asked for; its speed is for whoever plays it.
        exercise_id: the exercise where the text names none.
        size: width and height, one of `coach.synthetic.scene.SIZES`.

    Raises:
        coach.errors.UsageError: an exercise, fault, view or number that is not possible.
    """
    return SyntheticSource(scene_of(spec, exercise_id=exercise_id, size=size))
