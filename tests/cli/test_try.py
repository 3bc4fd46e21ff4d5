"""`coach try`: an exercise with its signal, in words and as a picture, and nothing stored."""

from pathlib import Path

import pygame
import pytest

from coach.cli.entry import run
from coach.paths import data_dir

WRONG_USE, UNREADABLE = 2, 3
FIVE_SQUATS = data_dir("assets") / "demo" / "squat.npz"


def test_each_repetition_is_a_line_and_the_chart_a_picture(
    tmp_path: Path, data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chart = tmp_path / "chart.png"

    code = run(["try", "squat", "--source", str(FIVE_SQUATS), "--picture", str(chart)])

    out = capsys.readouterr().out
    assert code == 0
    assert out.count("of 100") == 5
    assert "Counted: 5." in out
    picture = pygame.image.load(chart)
    assert len({tuple(picture.get_at((x, 600))) for x in range(1280)}) > 3
    assert not (data_folder / "coach.db").exists()


def test_without_a_name_the_chart_goes_to_the_pictures(
    data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["try", "squat", "--source", str(FIVE_SQUATS)])

    path = data_folder / "pictures" / "try-squat.png"
    assert code == 0
    assert path.is_file()
    assert str(path) in capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.thorough  # what the window shows is looked at with the other screens
def test_a_window_shows_a_source_until_it_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # The driver draws nowhere; the command is told that it does, and Escape comes with the end.
    monkeypatch.setattr("coach.cli.try_exercise.why_no_display", lambda: None)
    chart = tmp_path / "chart.png"
    source = "synthetic:squat?fps=10&reps=1&view=side&speed=0"
    shown: list[int] = []

    def closed_at_the_end(board: object, strip: object, frame: object) -> bool:
        del board, frame
        shown.append(getattr(strip, "count", 0))
        return shown[-1] == 0

    monkeypatch.setattr("coach.screens.trial_board.TrialBoard.show", closed_at_the_end)

    code = run(["try", "squat", "--source", source, "--picture", str(chart)])

    assert code == 0
    assert shown[-1] == 1
    assert chart.is_file()
    assert "Counted: 1." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["try"], WRONG_USE),
        (["try", "handstand", "--source", "0"], WRONG_USE),
        (["try", "squat"], WRONG_USE),
        (["try", "squat", "--source", "nowhere.npz"], UNREADABLE),
        (["try", "squat", "--source", "0", "--picture", "nowhere/a.png"], WRONG_USE),
    ],
)
def test_what_cannot_be_tried_is_said_in_a_sentence(
    arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == code
    assert capsys.readouterr().err.startswith("coach: ")
