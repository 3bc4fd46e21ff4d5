"""The page on answers files says what the care commands accept."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from coach.care.asking.sheets import SHEETS, Sheet
from coach.cli.care_checkin import CHECK_IN_SHEETS
from coach.cli.care_diary import DIARY_SHEETS
from coach.cli.care_start import START_SHEETS
from coach.cli.planned_run import RUN_SHEETS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "write_answers_format", ROOT / "tools" / "write_answers_format.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_what_the_tool_writes(tool: ModuleType) -> None:
    assert (ROOT / "docs" / "care_answers.md").read_text(encoding="utf-8") == tool.page()


def test_every_sheet_belongs_to_a_command(tool: ModuleType) -> None:
    named = {sheet for sheets in tool.COMMANDS.values() for sheet in sheets}

    assert named == set(Sheet) == set(SHEETS)


def test_the_commands_take_the_tables_that_the_page_names(tool: ModuleType) -> None:
    said = {command.split(" --")[0]: set(sheets) for command, sheets in tool.COMMANDS.items()}

    assert said["coach care start"] == set(START_SHEETS)
    assert said["coach care checkin"] == set(CHECK_IN_SHEETS)
    assert said["coach care diary"] == set(DIARY_SHEETS)
    assert said["coach run"] == set(RUN_SHEETS)
