"""One table of many analyses: what stands in it, and that a spreadsheet takes it as it is."""

import csv
from pathlib import Path
from typing import Any

from coach.records.analysis_table import COLUMNS, failed_row, rows_of, write_table


def document(**changes: Any) -> dict[str, Any]:
    whole: dict[str, Any] = {
        "exercise": "squat",
        "view": "side",
        "frames": 90,
        "frames_with_pose": 88,
        "reps": [],
    }
    return whole | changes


def read(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_each_repetition_has_a_row_with_the_name_of_its_file(tmp_path: Path) -> None:
    reps = [
        {"index": 1, "side": "both", "score": 80, "full": True, "checks": []},
        {
            "index": 2,
            "side": "both",
            "score": None,
            "full": None,
            "checks": [{"code": "K2", "level": "amber"}, {"code": "T1", "level": "red"}],
        },
    ]

    write_table(tmp_path / "table.csv", rows_of("a, b.mp4", document(reps=reps)))

    first, second = read(tmp_path / "table.csv")
    assert (first["file"], first["kind"], first["index"]) == ("a, b.mp4", "repetition", "1")
    assert (first["score"], first["full"], first["checks"]) == ("80", "true", "")
    assert (second["score"], second["full"]) == ("", "")
    assert second["checks"] == "K2 amber; T1 red"


def test_holds_have_rows_of_their_own() -> None:
    holds = [{"index": 1, "side": "left", "start_s": 2.0, "held_s": 9.5, "target_s": 10.0}]

    rows = rows_of("a.mp4", document(holds=holds))

    assert [(row["kind"], row["held_s"]) for row in rows] == [("hold", 9.5)]


def test_a_recording_without_repetitions_has_one_row() -> None:
    rows = rows_of("a.mp4", document())

    assert [(row["file"], row["kind"], row["frames"]) for row in rows] == [("a.mp4", "none", 90)]


def test_a_failure_has_a_row_with_its_sentence(tmp_path: Path) -> None:
    write_table(tmp_path / "table.csv", [failed_row("a.mp4", 'It is "broken", copy it again.')])

    (row,) = read(tmp_path / "table.csv")
    assert (row["kind"], row["error"]) == ("failed", 'It is "broken", copy it again.')
    assert tuple(row) == COLUMNS


def test_a_name_that_looks_like_a_formula_stays_a_name(tmp_path: Path) -> None:
    write_table(tmp_path / "table.csv", [failed_row("=1+1.mp4", "Broken.")])

    assert read(tmp_path / "table.csv")[0]["file"] == "'=1+1.mp4"
