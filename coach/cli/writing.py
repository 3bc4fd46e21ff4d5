"""Writing a result where the user asked for it."""

from pathlib import Path

from coach.errors import UsageError


def write_text(path: Path, text: str) -> None:
    """Write a file.

    Raises:
        UsageError: it cannot be written there.
    """
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        raise UsageError(f"Cannot write {path}: {reason}; choose another place.") from error
