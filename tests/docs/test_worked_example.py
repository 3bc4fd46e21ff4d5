"""The worked example of exercises/README.md is written down, rendered and counted."""

import json
import re
from pathlib import Path

import pytest

from coach.cli.entry import run
from coach.records.exercise_files import load_exercise_file

PAGE = Path(__file__).resolve().parents[2] / "exercises" / "README.md"
REPS = 5


def example() -> tuple[str, str]:
    """Return the file name that the page gives, and the file it shows."""
    page = PAGE.read_text(encoding="utf-8")
    name = re.search(r"As `([a-z_]+\.toml)`", page)
    block = re.search(r"```toml\n(.*?)```", page, flags=re.DOTALL)
    assert name is not None
    assert block is not None
    return name.group(1), block.group(1)


def test_the_example_is_an_exercise_file(tmp_path: Path) -> None:
    name, text = example()
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")

    exercise = load_exercise_file(file)

    assert exercise.id == name.removesuffix(".toml")
    assert exercise.dose.reps > 0


@pytest.mark.slow
@pytest.mark.thorough  # every run sees shipped exercises through the network
def test_the_example_counts_five_of_five_of_a_rendered_patient(tmp_path: Path) -> None:
    name, text = example()
    file, out = tmp_path / name, tmp_path / "out.json"
    file.write_text(text, encoding="utf-8")
    source = f"synthetic:mini_squat?seed=0&reps={REPS}&view=front&fps=10"

    code = run(["analyze", source, "--exercise", str(file), "--json", str(out)])

    assert code == 0
    document = json.loads(out.read_text(encoding="utf-8"))
    assert len(document["reps"]) == REPS
