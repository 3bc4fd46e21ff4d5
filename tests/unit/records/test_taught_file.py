"""What was taught by example becomes a file that people can read and Coach reads again."""

from datetime import date
from pathlib import Path

import pytest

from coach.movement.exercise import Dose, Driver, Exercise, ExerciseText, RangeRule, TempoRule
from coach.movement.teaching import Taught
from coach.movement.teaching_table import KINDS, Kind
from coach.movement.vocabulary import Phase, View
from coach.records.exercise_files import load_exercise_file
from coach.records.taught_file import taught_file

ON = date(2026, 11, 21)


def taught(kind: Kind, *, name: str = "Slow dip", rule: RangeRule | None = None) -> Taught:
    view = View.FRONT if View.FRONT in kind.views else View.SIDE
    driver = Driver(kind.signal, kind.noise, round(kind.noise * 3, 3))
    exercise = Exercise(
        id="slow_dip",
        design_id=None,
        status="draft",
        phase="functional",
        text=ExerciseText(name=name, setup="", cue="", why=""),
        posture=kind.posture,
        legs=kind.legs,
        preferred_view=view,
        drivers={view: driver},
        range=rule,
        tempo=TempoRule(2.5, 0.5, 2.0, 0.0, Phase.ECCENTRIC),
        checks=(),
        dose=Dose(sets=2, reps=8, rest_s=60),
    )
    return Taught(exercise, kind, ranges=(1.0, 2.0, 3.0))


def written(folder: Path, what: Taught) -> Exercise:
    path = folder / "slow_dip.toml"
    path.write_text(taught_file(what, on=ON), encoding="utf-8")
    return load_exercise_file(path)


@pytest.mark.parametrize("kind", KINDS, ids=lambda one: f"{one.name}-{one.signal}")
def test_every_kind_that_can_be_taught_is_read_again_as_it_was(kind: Kind, tmp_path: Path) -> None:
    what = taught(kind, rule=RangeRule(5.0, 60.0, 75.0))

    again = written(tmp_path, what)

    assert (again.posture, again.legs, again.preferred_view) == (
        kind.posture,
        kind.legs,
        what.exercise.preferred_view,
    )
    assert again.drivers == what.exercise.drivers
    assert (again.range, again.tempo) == (what.exercise.range, what.exercise.tempo)


def test_the_file_says_that_and_when_it_was_taught(tmp_path: Path) -> None:
    again = written(tmp_path, taught(KINDS[0]))

    assert again.status == "draft"
    assert "taught by example on 2026-11-21" in again.sources
    assert again.range is None


@pytest.mark.parametrize("name", ['She said "down"', "back\\slash", "two\nlines", "Kniebeuge ü"])
def test_any_name_makes_a_file_that_can_be_read(name: str, tmp_path: Path) -> None:
    again = written(tmp_path, taught(KINDS[0], name=name))

    assert again.text.name == name.replace("\n", "")
