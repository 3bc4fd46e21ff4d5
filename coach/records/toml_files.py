"""Reading a TOML file of a person with care: short, whole, and wrong in one sentence."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from coach.errors import UsageError

LARGEST_FILE_BYTES = 256 * 1024
LONGEST_LINE_CHARS = 1000  # dotted keys cost the square of their length, so lines are short
DEEPEST_NESTING = 8  # the formats themselves need three


def read_toml(path: Path, *, error: type[UsageError]) -> tuple[bytes, Mapping[str, Any]]:
    """Return the content of a file, as bytes and as a table.

    Raises:
        UsageError: of the type `error`; the file cannot be read, or is no TOML.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE_BYTES + 1)
    except OSError as trouble:
        reason = (trouble.strerror or "cannot be read").lower()
        raise error(f"{path.name}: {reason}, check the path {path}.") from trouble
    try:
        return content, _parsed(content)
    except ValueError as mistake:
        raise wrong(path.name, (str(mistake),), error=error) from mistake


def wrong(name: str, mistakes: Sequence[str], *, error: type[UsageError]) -> UsageError:
    """Return the error that names a file and its mistakes."""
    count = f" has {len(mistakes)} mistakes" if len(mistakes) > 1 else ""
    return error(f"{name}{count}: {'; '.join(mistakes)}.")


def _parsed(content: bytes) -> Mapping[str, Any]:
    if len(content) > LARGEST_FILE_BYTES:
        raise ValueError(f"the file is larger than {LARGEST_FILE_BYTES // 1024} KB")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start + 1} is not UTF-8 text") from error
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > LONGEST_LINE_CHARS:
            raise ValueError(f"line {number} is longer than {LONGEST_LINE_CHARS} characters")
    try:
        table = tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("brackets are nested too deeply") from error
    except ValueError as error:  # TOMLDecodeError, and integers of too many digits
        raise ValueError(f"not valid TOML: {_plain(error)}") from error
    if _depth_exceeds(table, limit=DEEPEST_NESTING):
        raise ValueError(f"tables are nested deeper than {DEEPEST_NESTING}")
    return table


def _plain(error: ValueError) -> str:
    text = str(error)
    return text[0].lower() + text[1:] if text else "unknown mistake"


def _depth_exceeds(table: Mapping[str, Any], *, limit: int) -> bool:
    """Walk level by level: recursion is what a hostile file would want."""
    level: list[object] = [table]
    for _ in range(limit):
        inner: list[object] = []
        for node in level:
            if isinstance(node, dict):
                inner.extend(node.values())
            elif isinstance(node, list):
                inner.extend(node)
        if not inner:
            return False
        level = inner
    return any(isinstance(node, dict | list) for node in level)
