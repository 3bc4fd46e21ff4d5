"""`coach teach`: an example in, an exercise file out, or a sentence that says what to do."""

from pathlib import Path

import pytest

from coach.cli.entry import run
from coach.paths import data_dir

WRONG_USE, UNREADABLE = 2, 3
FIVE_SQUATS = data_dir("assets") / "demo" / "squat.npz"


@pytest.mark.slow
@pytest.mark.thorough
def test_what_the_network_saw_of_one_body_counts_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One exercise through the network; the others are taught from landmarks in the unit tests."""
    path = tmp_path / "taught_one.toml"
    scene = "synthetic:sit_to_stand?view=side&fps=15"

    taught = run(["teach", "--source", f"{scene}&seed=0&reps=3", "--out", str(path)])
    checked = run(["check-exercises", str(path)])
    capsys.readouterr()
    counted = run(["analyze", f"{scene}&seed=12&reps=5", "--exercise", str(path)])

    assert (taught, checked, counted) == (0, 0, 0)
    assert "5 repetitions" in capsys.readouterr().out


@pytest.mark.slow
def test_five_repetitions_are_not_three(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "taught_one.toml"

    code = run(["teach", "--source", str(FIVE_SQUATS), "--out", str(path)])

    assert code == UNREADABLE
    assert "5 repetitions were seen, not three" in capsys.readouterr().err
    assert not path.exists()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--out", "Slow dip.toml"], "slow_dip.toml"),
        (["--out", "slow_dip.txt"], "slow_dip.toml"),
        (["--out", "nowhere/slow_dip.toml"], "nowhere"),
        (["--out", "there.toml"], "there already"),
        (["--seconds", "1"], "--seconds"),
    ],
)
def test_a_file_that_could_not_be_written_is_told_before_watching(
    options: list[str],
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there.toml").write_text("mine")

    code = run(["teach", "--source", str(FIVE_SQUATS), *options])

    assert code == WRONG_USE
    assert told in capsys.readouterr().err
    assert (tmp_path / "there.toml").read_text() == "mine"


def test_the_file_is_named_after_the_exercise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "slow_dip_2.toml").write_text("mine")

    code = run(["teach", "--source", str(FIVE_SQUATS), "--name", "Slow dip, 2!"])

    assert code == WRONG_USE
    assert "slow_dip_2.toml is there already" in capsys.readouterr().err
