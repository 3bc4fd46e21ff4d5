"""Labelled clips looked at for the validity report, each file once."""

from collections.abc import Mapping
from pathlib import Path

from coach import bootstrap
from coach.cli.following import looks
from coach.cli.progress import progress_bar
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.validity.accuracy import compare
from coach.validity.clip_rows import SeenClip
from coach.validity.clips import Clip, read_clips
from coach.validity.observing import Observer
from coach.validity.seeing import ways_of_counting


def seen_clips(
    folder: Path, exercises: Mapping[str, Exercise], *, model: Path | None
) -> tuple[SeenClip, ...]:
    """Return every clip as every exercise that its label asks for.

    Lying exercises are left out where a label asks for all: the worker turns the picture for them.

    Raises:
        coach.errors.CoachError: the folder, a clip or the model cannot be used.
    """
    upright = {
        exercise.id: exercise
        for exercise in exercises.values()
        if exercise.uses_camera and not exercise.posture.is_lying
    }
    by_path: dict[Path, list[Clip]] = {}
    for clip in read_clips(folder, exercises=sorted(upright)):
        by_path.setdefault(clip.path, []).append(clip)
    found: list[SeenClip] = []
    with progress_bar("clips") as advance:
        for done, (path, clips) in enumerate(by_path.items()):
            advance(done / len(by_path), path.name)
            first = upright[clips[0].case.exercise_id]
            poses = [pose for look in looks(str(path), first, model=model) for pose in look.poses]
            found.extend(_seen(clip, poses, upright) for clip in clips)
    return tuple(found)


def _seen(clip: Clip, poses: list[Pose], exercises: Mapping[str, Exercise]) -> SeenClip:
    exercise = exercises[clip.case.exercise_id]
    observer = Observer(exercise)
    observer.take_in(poses)
    observed = observer.observed()
    classes = bootstrap.pose_examples().get(exercise.id)
    return SeenClip(
        result=compare(clip.case, observed),
        outcomes=ways_of_counting(clip.case, poses, observed, classes=classes),
    )
