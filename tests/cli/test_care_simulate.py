"""`coach care simulate` tells whole courses of care, week by week."""

import pytest
from typer.testing import CliRunner

from coach.care.courses.personas import PERSONAS
from coach.cli.application import app


def _said(*arguments: str) -> str:
    result = CliRunner().invoke(app, ["care", "simulate", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_without_a_name_the_patients_are_listed() -> None:
    said = _said()

    assert all(one.id in said and one.story in said for one in PERSONAS)


def test_a_course_shows_phase_doses_rules_and_rewards_of_every_week() -> None:
    said = _said("leap_day")

    assert [f"week {week:2}" in said for week in range(1, 7)] == [True] * 6
    assert "Early activation" in said
    assert "Mini squat: level 2, 3 x 8, to 45 degrees" in said
    assert "[3.3.5] Seated knee extension goes up to level 2 today." in said
    assert "at the end:" in said


def test_the_rules_are_said_in_the_words_of_a_physiotherapist_on_request() -> None:
    said = _said("leap_day", "--checked")

    assert "green twice, at least 90 % done" in said


@pytest.mark.parametrize("name", ["nobody", "STEADY"])
def test_an_unknown_patient_is_named_with_those_there_are(name: str) -> None:
    result = CliRunner().invoke(app, ["care", "simulate", name])

    assert name in str(result.exception)
    assert "leap_day" in str(result.exception)
