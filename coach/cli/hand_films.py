"""What `coach bench hands` looks at through the network, each film once where they are kept."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from coach import bootstrap
from coach.devices.feed_options import LandmarkFrame
from coach.movement.pose import Pose
from coach.ports import SourceInfo
from coach.records.scene_cache import SceneCache, SceneKey
from coach.validity.hand_counts import ScriptedSign

Seen = tuple[Sequence[Pose], Sequence[ScriptedSign]]
Look = Callable[[], tuple[Sequence[LandmarkFrame], SourceInfo]]


@dataclass(slots=True)
class HandFilms:
    """Gives the poses of films; those that are kept are not looked at again."""

    viewer: bootstrap.FilmViewer
    model: Path | None
    kept: SceneCache | None = None
    is_kept_only: bool = False  # leave out what nobody has looked at yet
    left_out: int = field(default=0, init=False)
    _model_sha256: str = field(default="", init=False)

    def signs(self, films: Sequence[bootstrap.SignFilm]) -> Iterator[Seen]:
        """Yield films of signs, and the signs in them.

        Raises:
            coach.errors.CoachError: the model cannot be used, or what is kept is damaged.
        """
        for film in films:
            key = bootstrap.sign_film_key(film, model_sha256=self._sha256)
            poses = self._poses(key, partial(self.viewer.signs, film))
            if poses is not None:
                yield poses, bootstrap.scripted_signs(film)

    def arms(self, films: Sequence[tuple[str, str, int]]) -> Iterator[Sequence[Pose]]:
        """Yield exercises with the arms in one position: exercise, position and seed.

        Raises:
            coach.errors.CoachError: the model cannot be used, or what is kept is damaged.
        """
        for exercise_id, position, seed in films:
            key = bootstrap.arms_film_key(
                exercise_id, position, seed=seed, model_sha256=self._sha256
            )
            poses = self._poses(key, partial(self.viewer.arms, exercise_id, position, seed=seed))
            if poses is not None:
                yield poses

    def clips(self, paths: Sequence[Path]) -> Iterator[Sequence[Pose]]:
        """Yield clips.

        Raises:
            coach.errors.CoachError: one cannot be read, or the model cannot be used.
        """
        for path in paths:
            key = bootstrap.clip_key(path, model_sha256=self._sha256)
            poses = self._poses(key, partial(self.viewer.clip, path))
            if poses is not None:
                yield poses

    @property
    def _sha256(self) -> str:
        if not self._model_sha256:
            self._model_sha256 = bootstrap.check_model(self.model)
        return self._model_sha256

    def _poses(self, key: SceneKey, look: Look) -> Sequence[Pose] | None:
        """Return what is kept, else what is seen now; None where that is left out."""
        kept = None if self.kept is None else bootstrap.kept_poses(self.kept, key)
        if kept is not None:
            return kept
        if self.is_kept_only:
            self.left_out += 1
            return None
        rows, info = look()
        return bootstrap.poses_of(rows, info, key=key, keep_in=self.kept)
