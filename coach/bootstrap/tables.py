"""What many recordings gave: their documents read again, and one table of all."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from coach.records.analysis_table import Row, failed_row, rows_of, write_table


def read_json(path: Path) -> dict[str, Any] | None:
    """Return the JSON object in a file, or None where there is no such thing."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def write_recordings_table(
    path: Path,
    *,
    names: Sequence[Path],
    documents: Mapping[Path, Mapping[str, Any]],
    failures: Mapping[Path, str],
) -> None:
    """Write the rows of what is done or has failed, in the order of `names`.

    Raises:
        coach.errors.StoreError: it cannot be written.
    """
    rows: list[Row] = []
    for name in names:
        if name in documents:
            rows += rows_of(name.name, documents[name])
        elif name in failures:
            rows.append(failed_row(name.name, failures[name]))
    write_table(path, rows)
