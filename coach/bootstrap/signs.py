"""Signs by hand, as the synthetic patient gives them, and exercises in which none is given."""

import hashlib
import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from coach.bootstrap.scenes import key_here
from coach.devices.feed_options import LandmarkFrame
from coach.movement.pose import Pose
from coach.movement.raised_hands import Hands
from coach.ports import Frame, SourceInfo
from coach.records.landmark_files import recording_of
from coach.records.scene_cache import SceneCache, SceneKey
from coach.session.sources import SyntheticSpec
from coach.validity.hand_counts import ScriptedSign, which_hand

FILM_FPS = 15.0  # looks a second, of films and clips


@dataclass(frozen=True, slots=True)
class SignFilm:
    """A synthetic patient who gives every sign once, and one too short."""

    seed: int
    distance_m: float
    turned_deg: float = 0.0  # away from the camera; 0 faces it
    is_seated: bool = False


def arm_positions() -> tuple[str, ...]:
    """Return the names of the ways in which arms can be held."""
    from coach.synthetic.arm_positions import ARM_POSITIONS  # noqa: PLC0415  # takes its time

    return tuple(ARM_POSITIONS)


def drawn_poses(exercise_id: str, position: str, *, seed: int, reps: int, fps: float) -> list[Pose]:
    """Return an exercise with the arms held so, as landmarks that no network has seen."""
    from coach.synthetic.arm_positions import held_so  # noqa: PLC0415  # takes its time
    from coach.synthetic.landmark_poses import landmark_poses  # noqa: PLC0415  # likewise
    from coach.synthetic.scene import scene_of  # noqa: PLC0415  # likewise

    spec = SyntheticSpec(text="synthetic", seed=seed, reps=reps, fps=fps)
    return landmark_poses(held_so(scene_of(spec, exercise_id=exercise_id), position))


def known_movements() -> Iterator[str]:
    """Yield the exercises that the synthetic patient can do."""
    from coach.synthetic.exercises import MOVEMENTS  # noqa: PLC0415  # takes its time

    yield from sorted(MOVEMENTS)


def scripted_signs(film: SignFilm) -> tuple[ScriptedSign, ...]:
    """Return the signs that a film shows; of a turned body with the side of the hand."""
    from coach.synthetic.hand_raising import sign_scene  # noqa: PLC0415  # takes its time

    scripted = sign_scene(**asdict(film))
    nearer = Hands(scripted.nearer) if film.turned_deg else None
    return tuple(
        ScriptedSign(
            Hands(sign.sign),
            sign.from_s,
            sign.to_s,
            is_meant=sign.is_meant,
            which=which_hand(Hands(sign.sign), nearer=nearer),
        )
        for sign in scripted.signs
    )


def sign_film_key(film: SignFilm, *, model_sha256: str) -> SceneKey:
    """Return what the landmarks of a film depend on, here and now."""
    from coach.synthetic.hand_raising import SCRIPT_VERSION  # noqa: PLC0415  # takes its time

    text = f"signs {SCRIPT_VERSION}: {asdict(film)}"
    return key_here(text, exercise_id="signs", seed=film.seed, model_sha256=model_sha256)


def arms_film_key(exercise_id: str, position: str, *, seed: int, model_sha256: str) -> SceneKey:
    """Return what the landmarks of an exercise with the arms held so depend on."""
    text = f"arms {position}: {exercise_id}"
    return key_here(text, exercise_id="arms", seed=seed, model_sha256=model_sha256)


def clip_key(path: Path, *, model_sha256: str) -> SceneKey:
    """Return what the landmarks of a clip depend on: its name and content, and the network."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    text = f"clip {path.name} at {FILM_FPS:g}: {digest}"
    return key_here(text, exercise_id="clip", seed=0, model_sha256=model_sha256)


def kept_poses(cache: SceneCache, key: SceneKey) -> tuple[Pose, ...] | None:
    """Return what was seen once, or None where it was not.

    Raises:
        coach.errors.SourceError: the file is damaged.
    """
    return cache.read(key.name).recording.poses if cache.has(key) else None


def poses_of(
    rows: Sequence[LandmarkFrame], info: SourceInfo, *, key: SceneKey, keep_in: SceneCache | None
) -> tuple[Pose, ...]:
    """Return the poses of rows, kept for the next time where a folder is given.

    Raises:
        coach.errors.StoreError: they cannot be written.
    """
    recording = recording_of(rows, name=key.source, width_px=info.width, height_px=info.height)
    if keep_in is not None:
        keep_in.keep(key, recording, truth={})
    return recording.poses


class FilmViewer:
    """Paints films and looks at them, in a process of its own that is used as a context."""

    def __init__(self, model: Path | None) -> None:
        self._model = model
        self._pool = ProcessPoolExecutor(
            max_workers=1,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_prepare,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def signs(self, film: SignFilm) -> tuple[list[LandmarkFrame], SourceInfo]:
        """Return what the network sees of signs.

        Raises:
            coach.errors.CoachError: the model cannot be used.
        """
        return self._pool.submit(_see_signs, film, self._model).result()

    def arms(
        self, exercise_id: str, position: str, *, seed: int
    ) -> tuple[list[LandmarkFrame], SourceInfo]:
        """Return what the network sees of an exercise with the arms held so.

        Raises:
            coach.errors.CoachError: the model cannot be used.
        """
        return self._pool.submit(_see_arms, exercise_id, position, seed, self._model).result()

    def clip(self, path: Path) -> tuple[list[LandmarkFrame], SourceInfo]:
        """Return what the network sees of a video.

        Raises:
            coach.errors.CoachError: it cannot be read, or the model cannot be used.
        """
        return self._pool.submit(_see_clip, path, self._model).result()


def _prepare() -> None:
    from coach.devices.looking import prepare_process  # noqa: PLC0415  # pulls OpenCV

    prepare_process()


def _see_signs(film: SignFilm, model: Path | None) -> tuple[list[LandmarkFrame], SourceInfo]:
    from coach.devices.looking import looked_at  # noqa: PLC0415  # pulls OpenCV
    from coach.synthetic.hand_raising import sign_scene  # noqa: PLC0415  # takes its time
    from coach.synthetic.pictures import ScenePictures  # noqa: PLC0415  # likewise
    from coach.synthetic.source import SyntheticSource  # noqa: PLC0415  # likewise

    scripted = sign_scene(**asdict(film))
    pictures, fps = ScenePictures(scripted.scene), scripted.scene.spec.fps
    frames = (Frame(t_s=i / fps, bgr=pictures.bgr(i)) for i in scripted.telling_frames)
    return looked_at(frames, model=model), SyntheticSource(scripted.scene).info


def _see_arms(
    exercise_id: str, position: str, seed: int, model: Path | None
) -> tuple[list[LandmarkFrame], SourceInfo]:
    from coach.devices.looking import looked_at  # noqa: PLC0415  # pulls OpenCV
    from coach.synthetic.arm_positions import held_so  # noqa: PLC0415  # takes its time
    from coach.synthetic.scene import scene_of  # noqa: PLC0415  # likewise
    from coach.synthetic.source import SyntheticSource  # noqa: PLC0415  # likewise

    spec = SyntheticSpec(text="synthetic", seed=seed, reps=1, fps=FILM_FPS)
    source = SyntheticSource(held_so(scene_of(spec, exercise_id=exercise_id), position))
    return looked_at(iter(source.read, None), model=model), source.info


def _see_clip(path: Path, model: Path | None) -> tuple[list[LandmarkFrame], SourceInfo]:
    from coach.devices.looking import looked_at, thinned  # noqa: PLC0415  # pulls OpenCV
    from coach.devices.video_file import VideoFileSource  # noqa: PLC0415  # likewise

    source = VideoFileSource(path, name=path.name)
    try:
        frames = thinned(iter(source.read, None), most_fps=FILM_FPS)
        return looked_at(frames, model=model), source.info
    finally:
        source.close()
