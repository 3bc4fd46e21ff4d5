"""Wrong use and unreadable input: the exit code, one sentence on stderr, no traceback."""

from pathlib import Path

import pytest

from coach.cli.entry import run

WRONG_USE, UNREADABLE = 2, 3


def one_sentence(text: str) -> bool:
    lines = text.strip().splitlines()
    return len(lines) == 1 and lines[0].startswith("coach: ") and "Traceback" not in text


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nonsense"], "nonsense"),
        (["--nonsense"], "--nonsense"),
        (["analyze"], "--exercise"),
        (["analyze", "--exercise", "squat"], "VIDEO"),
        (["analyze", "a.mp4", "--from-landmarks", "b.npz", "--exercise", "squat"], "VIDEO"),
        (["analyze", "a.mp4", "--exercise", "sqat"], "mini_squat"),
        (["analyze", "a.mp4", "--exercise", "nowhere.toml"], "nowhere.toml"),
        (["analyze", "--from-landmarks", "b.npz", "-e", "squat", "--video", "c.mp4"], "--video"),
        (["analyze", "0", "--exercise", "squat", "--video", "c.mp4"], "--video"),
        (["analyze", "", "--exercise", "squat"], "source"),
        (["analyze", "ftp://somewhere", "--exercise", "squat"], "ftp"),
        (["analyze", "synthetic?reps=many", "--exercise", "squat"], "reps"),
        (["run", "--exercise", "squat"], "--source"),
        (["analyze", "a.mp4", "--exercise", "quad_set"], "timed by the clock"),
        (["analyze", "a.mp4", "--exercise", "walk_run"], "the person says what was done"),
        (["demo", "--exercise", "walk_run"], "coach run --exercise walk_run"),
        (["run", "--source", "0"], "--exercise"),
        (["run", "--source", "0"], "coach care start"),
        (["care"], "coach care start"),
        (["care", "start"], "--answers"),
        (["care", "start", "--answers", "nowhere.toml"], "nowhere.toml"),
        (["care", "checkin", "--moment", "noon"], "--moment"),
        (["care", "learn", "handstand"], "handstand"),
        (["run", "--source", "0", "--exercise", "squat", "--reps", "0"], "--reps"),
        (["run", "--source", "0", "--exercise", "squat", "--knee", "middle"], "--knee"),
        (["run", "--source", "0", "-e", "squat", "--pain-before", "11"], "--pain-before"),
        (["run", "--source", "0", "-e", "squat", "--pain-after", "1,2,3"], "--pain-after"),
        (["demo", "--exercise", "handstand"], "handstand"),
        (["demo", "--reps", "-1"], "--reps"),
        (["replay"], "no stored session"),
        (["replay", "1999"], "no stored session"),
        (["synth", "--exercise", "handstand", "--out", "a.mp4"], "handstand"),
        (["synth", "--exercise", "squat", "--out", "a.txt"], ".mp4"),
        (["synth", "--exercise", "squat", "--out", "a.mp4", "--fault", "smiling"], "smiling"),
        (["check-exercises", "nowhere.toml"], "nowhere.toml"),
        (["data"], "coach data path"),
        (["data", "delete"], "--yes"),
        (["bench"], "coach bench speed"),
        (["bench", "hands", "--kept-only"], "--keep"),
    ],
)
def test_wrong_use_ends_with_2_and_one_sentence(
    arguments: list[str],
    told: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)

    code = run(arguments)

    captured = capsys.readouterr()
    assert code == WRONG_USE
    assert one_sentence(captured.err), captured.err
    assert told.lower() in captured.err.lower()


def write_wrong_exercise(folder: Path) -> Path:
    path = folder / "my_squat.toml"
    path.write_text('name = "Squat"\ntempo = 3\n', encoding="utf-8")
    return path


@pytest.mark.parametrize("command", ["check-exercises", "analyze"])
def test_a_wrong_exercise_file_ends_with_2_and_names_file_and_key(
    command: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = write_wrong_exercise(tmp_path)
    arguments = ["analyze", "a.mp4", "-e"] if command == "analyze" else [command]

    code = run([*arguments, str(path)])

    captured = capsys.readouterr()
    assert code == WRONG_USE
    assert one_sentence(captured.err)
    assert "my_squat.toml" in captured.err
    assert "tempo" in captured.err


def test_a_wrong_file_in_the_users_own_folder_is_named_when_it_is_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    own = tmp_path / "data" / "exercises"
    own.mkdir(parents=True)
    write_wrong_exercise(own)

    code = run(["demo", "--exercise", "my_squat"])

    assert code == WRONG_USE
    assert "my_squat.toml" in capsys.readouterr().err


@pytest.mark.parametrize("content", [None, b"", b"no archive", b"PK\x03\x04cut off"])
def test_an_unreadable_landmark_file_ends_with_3(
    content: bytes | None, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "seen.npz"
    if content is not None:
        path.write_bytes(content)

    code = run(["analyze", "--from-landmarks", str(path), "--exercise", "squat"])

    captured = capsys.readouterr()
    assert code == UNREADABLE
    assert one_sentence(captured.err), captured.err


@pytest.mark.parametrize(
    "arguments", [["data", "backup", "out.db"], ["data", "restore", "nowhere.backup"]]
)
def test_data_that_is_not_there_ends_with_3(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(arguments)

    assert code == UNREADABLE
    assert one_sentence(capsys.readouterr().err)


@pytest.mark.parametrize("content", [None, b"", b"not a model"])
def test_an_unusable_model_ends_with_3(
    content: bytes | None, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "other.task"
    if content is not None:
        path.write_bytes(content)

    code = run(["analyze", "synthetic", "--exercise", "squat", "--model", str(path)])

    captured = capsys.readouterr()
    assert code == UNREADABLE
    assert one_sentence(captured.err), captured.err
    assert "other.task" in captured.err


def test_what_nobody_expected_is_one_sentence_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a slip of ours")

    monkeypatch.setattr("coach.bootstrap.check_exercises", broken)

    code = run(["check-exercises"])

    captured = capsys.readouterr()
    assert code == 1
    assert one_sentence(captured.err)
    assert "a slip of ours" in captured.err


def test_a_missing_graphics_library_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_library(*_: object, **__: object) -> None:
        raise ImportError("libGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr("coach.bootstrap.write_synthetic", without_library)

    code = run(["synth", "--exercise", "squat", "--out", "squat.mp4"])

    captured = capsys.readouterr()
    assert code == UNREADABLE
    assert one_sentence(captured.err)
    assert "libGL.so.1" in captured.err


def test_an_interruption_ends_with_130(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("coach.bootstrap.check_exercises", interrupted)

    code = run(["check-exercises"])

    assert code == 130
    assert one_sentence(capsys.readouterr().err)
