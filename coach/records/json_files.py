"""Writing a file whole or not at all, with a sentence when it cannot be."""

import json
import os
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from coach.errors import StoreError


def write_json(path: Path, content: Mapping[str, object]) -> None:
    """Write JSON for people and programs; numbers that are not finite are refused.

    Raises:
        StoreError: the folder does not exist, the disk is full or the file may not be written.
        ValueError: `content` holds a number that JSON does not know.
    """
    text = json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False)
    write_text(path, text + "\n")


def write_text(path: Path, text: str) -> None:
    """Write text as UTF-8.

    Raises:
        StoreError: the folder does not exist, the disk is full or the file may not be written.
    """
    write_whole(path, lambda file: file.write(text.encode("utf-8")))


def write_whole(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Write beside the file first and rename: what was there stays until all is written.

    Raises:
        StoreError: the folder does not exist, the disk is full or the file may not be written.
    """
    if not path.parent.is_dir():
        raise StoreError(f"The folder {path.parent} does not exist: make it or choose another.")
    if path.is_dir():
        raise StoreError(f"{path} is a folder: choose a file name.")
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        reason = (error.strerror or "no reason given").lower()
        raise StoreError(
            f"The file {path} could not be written ({reason}): free space or choose another place."
        ) from error
    finally:
        part.unlink(missing_ok=True)
