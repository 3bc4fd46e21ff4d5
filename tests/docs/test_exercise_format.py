"""The page and the schema of exercise files say what the code accepts."""

import importlib.util
import json
import tomllib
from pathlib import Path
from types import ModuleType
from typing import get_args

import pytest

from coach.movement.exercise import PHASES
from coach.movement.vocabulary import (
    CheckCode,
    Condition,
    Legs,
    Motion,
    Need,
    Posture,
    Signal,
    Way,
)
from coach.records.exercise_tables import PhaseName

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "exercises"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "write_exercise_format", ROOT / "tools" / "write_exercise_format.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_what_the_tool_writes(tool: ModuleType) -> None:
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == tool.page()


def test_the_schema_is_what_the_tool_writes(tool: ModuleType) -> None:
    assert (FOLDER / "exercise.schema.json").read_text(encoding="utf-8") == tool.schema()


def test_every_word_of_the_vocabulary_is_explained(tool: ModuleType) -> None:
    explained = {word for words in tool.MEANINGS.values() for word in words}

    words = {*Motion, *Signal, *Posture, *Legs, *Way, *CheckCode, *Need, *Condition}
    assert explained == words


def test_the_phases_are_those_of_the_programme_in_its_order() -> None:
    assert get_args(PhaseName) == PHASES


def test_the_page_says_that_nothing_is_reviewed_as_long_as_that_is_so(tool: ModuleType) -> None:
    statuses = {
        tomllib.loads(path.read_text(encoding="utf-8"))["status"] for path in FOLDER.glob("*.toml")
    }

    says_so = "No file is reviewed by a physiotherapist yet" in tool.page()

    assert says_so is ("reviewed" not in statuses)


def test_every_key_has_a_meaning_and_what_is_allowed(tool: ModuleType) -> None:
    for key, meaning, allowed in tool.keys("", schema={}):
        assert meaning, key
        assert allowed, key


def test_every_key_of_the_shipped_exercises_is_on_the_page() -> None:
    page = (FOLDER / "README.md").read_text(encoding="utf-8")

    for path in FOLDER.glob("*.toml"):
        for name in leaf_keys(tomllib.loads(path.read_text(encoding="utf-8")), prefix=""):
            assert f"`{name}`" in page


def leaf_keys(table: dict[str, object], *, prefix: str) -> set[str]:
    found: set[str] = set()
    for name, value in table.items():
        if isinstance(value, dict):
            found |= leaf_keys(value, prefix=f"{prefix}{name}.")
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for item in value:
                found |= leaf_keys(item, prefix=f"{prefix}{name}[].")
        else:
            found.add(f"{prefix}{name}")
    return found


def test_the_schema_refuses_unknown_keys() -> None:
    schema = json.loads((FOLDER / "exercise.schema.json").read_text(encoding="utf-8"))

    tables = [schema, *(entry for entry in schema["$defs"].values() if "properties" in entry)]

    assert all(table["additionalProperties"] is False for table in tables)
