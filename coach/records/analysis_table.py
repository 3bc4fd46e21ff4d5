"""Analyses of many recordings as one CSV table: a row for each repetition, hold and failure."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from coach.records.json_files import write_text

_RECORDING = ("file", "kind", "error", "exercise", "view", "frames", "frames_with_pose")
_REP = (
    "index",
    "side",
    "start_s",
    "bottom_s",
    "end_s",
    "eccentric_s",
    "pause_s",
    "concentric_s",
    "top_pause_s",
    "peak_knee_flexion_deg",
    "peak_knee_flexion_error_deg",
    "left_knee_in_deg",
    "right_knee_in_deg",
    "separation_ratio",
    "full",
    "score",
)
_HOLD = ("held_s", "target_s")
COLUMNS = (*_RECORDING, *_REP, *_HOLD, "checks")

Row = Mapping[str, object]


def rows_of(file: str, document: Mapping[str, Any]) -> list[Row]:
    """Return a row for each repetition and hold, or one of kind "none"; empty is "not known".

    Args:
        file: the name of the recording.
        document: what `coach.session.report.document` gave for it.
    """
    common = {"file": file} | {key: document.get(key) for key in _RECORDING[3:]}
    rows: list[Row] = []
    for kind, key in (("repetition", "reps"), ("hold", "holds")):
        for found in document.get(key, ()):
            known = {column: found.get(column) for column in (*_REP, *_HOLD)}
            rows.append({**common, **known, "kind": kind, "checks": _checks(found)})
    return rows or [{**common, "kind": "none"}]


def failed_row(file: str, sentence: str) -> Row:
    return {"file": file, "kind": "failed", "error": sentence}


def write_table(path: Path, rows: Iterable[Row]) -> None:
    """Write the table; unknown values are empty, truth is `true` or `false`.

    Raises:
        coach.errors.StoreError: it cannot be written.
    """
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({column: _cell(row.get(column)) for column in COLUMNS})
    write_text(path, text.getvalue())


def _checks(found: Mapping[str, Any]) -> str:
    """Return the codes that stood out, as `K1 red; T1 amber`."""
    checks: Sequence[Mapping[str, Any]] = found.get("checks", ())
    return "; ".join(f"{check['code']} {check['level']}" for check in checks)


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return f"'{value}"  # a spreadsheet would take a file of such a name for a formula
    return "" if value is None else value
