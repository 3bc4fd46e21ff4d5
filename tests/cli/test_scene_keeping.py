"""Scenes of the validity report are drawn and looked at once."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from coach.cli.following import Look
from coach.cli.scene_keeping import Workshop, keep_all, kept_scene, open_workshop
from coach.devices.feed_options import LandmarkFrame
from coach.errors import StoreError
from coach.movement.exercise import Exercise
from coach.movement.pose import Lock
from coach.ports import SourceInfo
from coach.validity.scenes import Scene
from tests.movement_builders import shipped

SQUAT = shipped()["squat"]


@pytest.mark.slow
def test_a_scene_is_looked_at_once_and_what_cannot_be_drawn_is_named(tmp_path: Path) -> None:
    workshop = open_workshop(tmp_path, None)
    short = Scene("synthetic:squat?seed=1&reps=1&view=side&fps=2", "squat")
    unknown = Scene("synthetic:squat?seed=1&reps=1&view=side&fps=2&fault=somersault", "squat")
    scenes = [(short, SQUAT), (unknown, SQUAT)]

    first = keep_all(workshop, scenes)
    files = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    second = keep_all(workshop, scenes)

    assert (first.made, first.were_there) == (1, 0)
    assert (second.made, second.were_there) == (0, 1)
    assert "somersault" in second.impossible[0]
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == files
    scene = kept_scene(workshop, short, SQUAT)
    assert scene.recording.poses[0].t_s == 0.0
    assert len(scene.recording.t_s) == len(scene.truth["frames"])


def scenes_of(*fps: int) -> list[tuple[Scene, Exercise]]:
    source = "synthetic:squat?seed=1&reps=1&view=side&fps={}"
    return [(Scene(source.format(one), "squat"), SQUAT) for one in fps]


def failing(workshop: Workshop, *, fps: tuple[int, ...], tmp_path: Path) -> Workshop:
    """Let the files of these scenes be in the way of being written."""
    for scene, _ in scenes_of(*fps):
        (tmp_path / f"{workshop.key(scene).name}.truth.json.gz").mkdir()
    return workshop


@pytest.fixture
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a second of somebody in the middle of the picture be what every scene shows."""
    body = (np.full((33, 4), 0.5, np.float32), np.zeros((33, 3), np.float32))
    rows = [LandmarkFrame(t_s, Lock.LOCKED, *body) for t_s in (0.0, 0.5, 1.0)]

    def seen(source: str, exercise: Exercise, *, model: Path | None) -> Iterator[Look]:
        del exercise, model
        yield Look(SourceInfo(source, 640, 480, 2.0, 1.0, is_live=False), (), rows)

    monkeypatch.setattr("coach.cli.scene_keeping.looks", seen)


@pytest.mark.usefixtures("_no_network")
def test_a_scene_that_goes_wrong_does_not_end_the_others(tmp_path: Path) -> None:
    workshop = failing(open_workshop(tmp_path, None), fps=(2,), tmp_path=tmp_path)

    kept = keep_all(workshop, scenes_of(2, 3))

    assert (kept.made, len(kept.failed)) == (1, 1)
    assert "fps=2" in kept.failed[0]


@pytest.mark.usefixtures("_no_network")
def test_where_everything_goes_wrong_it_gives_up(tmp_path: Path) -> None:
    workshop = failing(open_workshop(tmp_path, None), fps=(1, 2, 3, 4), tmp_path=tmp_path)

    with pytest.raises(StoreError):
        keep_all(workshop, scenes_of(1, 2, 3, 4))


@pytest.mark.usefixtures("_no_network")
def test_a_broken_scene_is_named_and_made_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workshop = open_workshop(tmp_path, None)
    short = Scene("synthetic:squat?seed=1&reps=1&view=side&fps=2", "squat")
    keep_all(workshop, [(short, SQUAT)])
    path = tmp_path / f"{workshop.key(short).name}.npz"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])

    kept = keep_all(workshop, [(short, SQUAT)])

    assert (kept.made, kept.were_there) == (1, 0)
    assert len(kept.broken) == 1
    assert str(path) in kept.broken[0]
    assert path.read_bytes() == whole
    assert "1 scenes of" in capsys.readouterr().out
