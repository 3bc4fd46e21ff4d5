"""Every rule that the programme can fire has words for the patient and for the physiotherapist."""

import re
from pathlib import Path

import pytest

from coach import words

ROOMS = [Path("coach/care") / room for room in ("programme", "start", "habits", "learning")]
KEYS = sorted(
    {
        key
        for room in ROOMS
        for path in room.glob("*.py")
        for key in re.findall(r'Fired\(\s*"[^"]+",\s*"([a-z][a-z0-9-]*)"', path.read_text("utf-8"))
    }
)
ARGUMENTS: dict[str, str | int] = {
    "pain": 4,
    "exercise": "Squat",
    "exercises": "Squat",
    "level": 2,
    "missing": "Step-up",
    "instead": "Mini squat",
    "minutes": 25,
    "phase": "functional",
    "points": 80,
    "ceiling": 60,
}


def test_rules_are_found() -> None:
    assert len(KEYS) > 30


@pytest.mark.parametrize("key", [key for key in KEYS if key.startswith("rule-")])
@pytest.mark.parametrize("ending", ["", "-checked"])
def test_a_rule_has_words(key: str, ending: str) -> None:
    text = words.text(key + ending, **ARGUMENTS)

    assert text != key + ending
    assert "{" not in text
