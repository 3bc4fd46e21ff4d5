"""What the commands print and write, without a window and without the pose network."""

import json
from pathlib import Path

import numpy as np
import pytest

from coach.cli.entry import run
from coach.paths import data_dir
from coach.records.exercise_files import load_exercise_file
from coach.records.landmark_files import read_landmarks
from coach.session.batch import analyse_recording
from coach.session.report import completed_reps
from tests.movement_builders import proven
from tests.records_builders import poses_file
from tests.session_builders import squat_poses


def landmark_file(path: Path, *, reps: int) -> Path:
    return poses_file(path, squat_poses(reps=reps))


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("coach 0.")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"], ["demo", "--help"], ["run", "--help"], ["replay", "--help"],
        ["analyze", "--help"], ["synth", "--help"], ["doctor", "--help"],
        ["check-exercises", "--help"], ["data", "--help"], ["data", "backup", "--help"],
        ["bench", "--help"], ["bench", "speed", "--help"], ["bench", "accuracy", "--help"],
    ],
)  # fmt: skip
def test_every_command_explains_itself(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(arguments)

    assert code == 0
    assert "Usage: coach" in capsys.readouterr().out


@pytest.mark.parametrize("before", [True, False])
def test_the_data_folder_may_be_given_before_or_behind_the_command(
    before: bool,  # noqa: FBT001  # a parameter of pytest
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    option = ["--data", str(tmp_path / "other")]
    command = ["data", "path"]

    code = run([*option, *command] if before else [*command, *option])

    assert code == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "other")


def test_asking_for_the_data_folder_makes_nothing(data_folder: Path) -> None:
    run(["data", "path"])

    assert not data_folder.exists()


def test_the_shipped_exercises_are_right(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["check-exercises"])

    told = capsys.readouterr().out
    assert code == 0
    assert told.count("ok  ") >= 6


def test_a_landmark_file_becomes_a_table_and_json(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = landmark_file(tmp_path / "squat.npz", reps=2)
    out = tmp_path / "squat.json"

    code = run(["analyze", "--from-landmarks", str(path), "-e", "squat", "--json", str(out)])

    told = capsys.readouterr().out
    result = json.loads(out.read_text(encoding="utf-8"))
    assert code == 0
    assert "2 repetitions" in told
    assert result["schema"] == 1
    assert len(result["reps"]) == 2
    assert result["source"]["width"] == 640
    assert result["model_sha256"] is None


def test_a_landmark_file_in_which_nobody_is_seen_is_told_and_is_no_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "empty_room.npz"
    np.savez(
        path,
        t=np.arange(30) / 30.0,
        image=np.full((30, 33, 4), np.nan, dtype=np.float32),
        world=np.full((30, 33, 3), np.nan, dtype=np.float32),
        size=np.array([640, 480]),
    )

    code = run(["analyze", "--from-landmarks", str(path), "--exercise", "squat"])

    assert code == 0
    assert "Nobody was seen" in capsys.readouterr().out


def test_an_exercise_of_ones_own_needs_only_a_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, data_folder: Path
) -> None:
    shipped = Path(__file__).resolve().parents[2] / "exercises" / "squat.toml"
    own = data_folder / "exercises" / "my_squat.toml"
    own.parent.mkdir(parents=True)
    own.write_bytes(shipped.read_bytes())
    path = landmark_file(tmp_path / "squat.npz", reps=1)

    by_id = run(["analyze", "--from-landmarks", str(path), "--exercise", "my_squat"])
    by_file = run(["analyze", "--from-landmarks", str(path), "--exercise", str(own)])

    told = capsys.readouterr().out
    assert (by_id, by_file) == (0, 0)
    assert told.count("1 repetition") == 2


def test_a_result_that_has_nowhere_to_go_is_told_at_once(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = landmark_file(tmp_path / "squat.npz", reps=1)
    out = tmp_path / "nowhere" / "squat.json"

    code = run(["analyze", "--from-landmarks", str(path), "-e", "squat", "--json", str(out)])

    assert code == 2
    assert "nowhere" in capsys.readouterr().err


def test_deleting_leaves_nothing_of_ours_and_everything_of_the_users(data_folder: Path) -> None:
    own = data_folder / "exercises" / "my_squat.toml"
    own.parent.mkdir(parents=True)
    own.write_text("", encoding="utf-8")

    code = run(["data", "delete", "--yes"])

    assert code == 0
    assert own.exists()
    assert sorted(path.name for path in data_folder.iterdir()) == ["exercises"]


def test_without_a_usable_model_the_demo_plays_a_recording_and_says_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, data_folder: Path
) -> None:
    model = tmp_path / "broken.task"
    model.write_bytes(b"not a model")

    code = run(["demo", "--exercise", "mini_squat", "--model", str(model)])

    told = capsys.readouterr().out
    assert code == 0
    assert "broken.task" in told
    assert "A recording of 5 repetitions is played instead" in told
    assert "5 repetitions done" in told
    assert list((data_folder / "pictures").glob("*.png"))


def test_every_proven_exercise_has_a_recorded_demo() -> None:
    recorded = {path.stem for path in (data_dir("assets") / "demo").glob("*.npz")}

    assert recorded == set(proven())


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, marks=pytest.mark.slow if number else ())
        for number, path in enumerate(sorted((data_dir("assets") / "demo").glob("*.npz")))
    ],
)
def test_a_recorded_demo_shows_five_repetitions(path: Path) -> None:
    recording = read_landmarks(path)
    exercise = load_exercise_file(data_dir("exercises") / f"{path.stem}.toml")

    analysed = analyse_recording(recording.poses, exercise, info=recording.info)

    assert len(completed_reps(analysed)) == 5


def test_a_session_of_which_only_the_beginning_is_named_is_found(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    model = tmp_path / "broken.task"
    model.write_bytes(b"not a model")
    run(["demo", "--exercise", "mini_squat", "--model", str(model)])

    named = run(["replay", "2"])
    ambiguous_or_unknown = run(["replay", "x"])

    told = capsys.readouterr()
    assert (named, ambiguous_or_unknown) == (0, 2)
    assert "Demonstration of Mini squat" in told.out


def test_the_doctor_has_a_line_for_everything(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["doctor"])

    told = capsys.readouterr().out
    assert code == 0
    for name in ("Python", "packages", "graphics libraries", "pose model", "data folder",
                 "exercises", "webcam", "sound", "voice", "display"):  # fmt: skip
        assert f"  {name}" in told
    assert "Coach can be used here." in told


def test_the_doctor_says_what_is_missing_for_good(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code = run(["doctor", "--model", str(tmp_path / "nowhere.task")])

    told = capsys.readouterr().out
    assert code == 3
    assert "MISSING  pose model" in told
    assert "nowhere.task" in told
