"""From the description of a source to the source itself, inside the worker or a batch command."""

from pathlib import Path
from typing import assert_never

from coach.devices.stream import StreamSource
from coach.devices.video_file import VideoFileSource
from coach.devices.webcam import WebcamSource
from coach.ports import Clock, FrameSource
from coach.session.sources import FileSpec, SourceSpec, StreamSpec, SyntheticSpec, WebcamSpec


def open_source(spec: SourceSpec, *, exercise_id: str, clock: Clock, epoch_s: float) -> FrameSource:
    """Open a source; this may take seconds.

    Args:
        spec: which source.
        exercise_id: what a synthetic patient does when the source names no exercise.
        clock: stamps the frames of live sources.
        epoch_s: the moment of `clock` that is zero on the clock of a live source.

    Raises:
        coach.errors.SourceError: it cannot be opened.
    """
    match spec:
        case WebcamSpec():
            return WebcamSource(spec, clock=clock, epoch_s=epoch_s)
        case FileSpec():
            return VideoFileSource(Path(spec.path), name=spec.text)
        case StreamSpec():
            return StreamSource(spec, clock=clock, epoch_s=epoch_s)
        case SyntheticSpec():
            return _open_synthetic(spec, exercise_id=exercise_id)
        case _:
            assert_never(spec)


def _open_synthetic(spec: SyntheticSpec, *, exercise_id: str) -> FrameSource:
    # On demand, and the one import from a neighbour that the layer contract allows: the synthetic
    # patient is a camera like any other, and only this line knows both.
    from coach.synthetic.source import open_synthetic  # noqa: PLC0415

    return open_synthetic(spec, exercise_id=exercise_id)
