"""The log file in the data folder: what a sentence on the screen is too short for."""

import logging
from logging import FileHandler
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_NAME = "coach.log"
_LARGEST_BYTES = 1_000_000
_ROOT = logging.getLogger("coach")


def start_log(folder: Path) -> None:
    """Log into the data folder once there is one; a log is never worth an error."""
    close_log()
    _ROOT.setLevel(logging.INFO)
    if not folder.is_dir():
        return
    try:
        handler = RotatingFileHandler(
            folder / LOG_NAME, maxBytes=_LARGEST_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _ROOT.addHandler(handler)


def close_log() -> None:
    for handler in _file_handlers():
        _ROOT.removeHandler(handler)
        handler.close()


def log_file() -> Path | None:
    """Return where details are logged, or None where nothing is."""
    return next((Path(handler.baseFilename) for handler in _file_handlers()), None)


def _file_handlers() -> list[FileHandler]:
    return [handler for handler in _ROOT.handlers if isinstance(handler, FileHandler)]
