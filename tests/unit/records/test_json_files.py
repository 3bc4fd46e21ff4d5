"""A file is written whole or not at all."""

import json
from pathlib import Path

import pytest

from coach.errors import StoreError
from coach.records.json_files import write_json, write_text


def test_json_is_readable_and_ends_with_a_line(tmp_path: Path) -> None:
    write_json(tmp_path / "out.json", {"name": "Übung", "value": None})

    text = (tmp_path / "out.json").read_text(encoding="utf-8")
    assert "Übung" in text
    assert text.endswith("}\n")
    assert json.loads(text) == {"name": "Übung", "value": None}


def test_numbers_that_json_does_not_know_are_refused_and_nothing_is_written(
    tmp_path: Path,
) -> None:
    with pytest.raises(ValueError, match="JSON"):
        write_json(tmp_path / "out.json", {"value": float("nan")})

    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="does not exist"):
        write_text(tmp_path / "no" / "out.json", "text")


def test_a_folder_in_the_way_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a folder"):
        write_text(tmp_path, "text")


def test_a_full_disk_keeps_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    write_text(tmp_path / "out.txt", "old")
    monkeypatch.setattr("coach.records.json_files.os.fsync", full)

    with pytest.raises(StoreError, match="no space left"):
        write_text(tmp_path / "out.txt", "new")

    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]
    assert (tmp_path / "out.txt").read_text() == "old"
