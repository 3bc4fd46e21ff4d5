"""Work without a window: landmark files, drawn videos, the synthetic patient's film and truth."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from coach.bootstrap.feeds import clock
from coach.devices.feed_options import LandmarkFrame
from coach.errors import UsageError
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.ports import SourceInfo
from coach.records import landmark_files
from coach.session.sources import SyntheticSpec, parse_source

Progress = Callable[[float | None, str], None]


def read_landmarks(path: Path) -> landmark_files.LandmarkRecording:
    return landmark_files.read_landmarks(path)


def write_landmarks(path: Path, rows: Sequence[LandmarkFrame], info: SourceInfo) -> None:
    recording = landmark_files.recording_of(
        rows, name=info.name, width_px=info.width, height_px=info.height
    )
    landmark_files.write_landmarks(path, recording)


def draw_video(source: str, exercise: Exercise, *, poses: Sequence[Pose], out: Path) -> None:
    """Read a file or a synthetic patient once more and draw the skeleton into every frame.

    Raises:
        coach.errors.CoachError: it cannot be read again, or the video cannot be written.
    """
    from coach.devices.open_source import open_source  # noqa: PLC0415  # pulls OpenCV
    from coach.devices.video_writer import write_video  # noqa: PLC0415  # likewise

    opened = open_source(parse_source(source), exercise_id=exercise.id, clock=clock(), epoch_s=0.0)
    try:
        write_video(out, opened, poses)
    finally:
        opened.close()


def write_synthetic(
    source: str, *, exercise_id: str, out: Path, truth: Path | None, progress: Progress
) -> None:
    """Write a video of the synthetic patient, and the truth about it.

    Raises:
        UsageError: no such exercise or fault, or a file cannot be written.
    """
    from coach.synthetic.scene import scene_of  # noqa: PLC0415  # pulls OpenCV
    from coach.synthetic.writer import write_truth, write_video  # noqa: PLC0415  # likewise

    spec = parse_source(source)
    if not isinstance(spec, SyntheticSpec):
        raise UsageError(f"{source} is not a synthetic patient.")
    scene = scene_of(spec, exercise_id=exercise_id)
    write_video(scene, out, on_progress=lambda share: progress(share, ""))
    if truth is not None:
        write_truth(scene, truth)


def synthetic_truth(source: str, *, exercise_id: str) -> Mapping[str, object]:
    """Return the truth document of a synthetic patient."""
    from coach.synthetic.scene import scene_of  # noqa: PLC0415  # takes its time
    from coach.synthetic.truth import truth_document  # noqa: PLC0415  # likewise

    spec = parse_source(source)
    if not isinstance(spec, SyntheticSpec):
        raise UsageError(f"{source} is not a synthetic patient.")
    return truth_document(scene_of(spec, exercise_id=exercise_id))
