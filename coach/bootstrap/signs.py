"""Signs by hand, as the synthetic patient gives them, and exercises in which none is given."""

from collections.abc import Iterator
from pathlib import Path

from coach.movement.pose import Pose
from coach.movement.raised_hands import Hands
from coach.movement.vocabulary import View
from coach.session.sources import SyntheticSpec
from coach.validity.hand_counts import ScriptedSign


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


def write_sign_film(
    path: Path, *, seed: int, distance_m: float, view: View
) -> tuple[ScriptedSign, ...]:
    """Write a film in which a synthetic patient gives signs, and return which.

    Raises:
        coach.errors.UsageError: the film cannot be written.
    """
    from coach.synthetic.hand_raising import sign_scene  # noqa: PLC0415  # takes its time
    from coach.synthetic.writer import write_video  # noqa: PLC0415  # pulls OpenCV

    scripted = sign_scene(seed, distance_m=distance_m, view=view)
    write_video(scripted.scene, path)
    return tuple(
        ScriptedSign(Hands(sign.sign), sign.from_s, sign.to_s, is_meant=sign.is_meant)
        for sign in scripted.signs
    )


def write_arms_film(path: Path, exercise_id: str, position: str, *, seed: int) -> None:
    """Write a film of an exercise with the arms held so.

    Raises:
        coach.errors.UsageError: the film cannot be written.
    """
    from coach.synthetic.arm_positions import held_so  # noqa: PLC0415  # takes its time
    from coach.synthetic.scene import scene_of  # noqa: PLC0415  # likewise
    from coach.synthetic.writer import write_video  # noqa: PLC0415  # pulls OpenCV

    spec = SyntheticSpec(text="synthetic", seed=seed, reps=2, fps=FILM_FPS)
    write_video(held_so(scene_of(spec, exercise_id=exercise_id), position), path)


FILM_FPS = 15.0
