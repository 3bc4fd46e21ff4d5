"""Where everything that Coach keeps lies: data, pictures, voice, log; its copies and its end."""

import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path

import platformdirs

from coach.records import data_copies, json_files
from coach.records import data_folder as places

LOG_NAME = "coach.log"
PICTURES_NAME = "pictures"
BACKUP_NAME, BACKUP_ENDING = "knee-coach", ".backup"
VOICE_NAME = "voice"  # sentences rendered once


def data_folder(chosen: Path | None) -> Path:
    return places.data_folder(chosen, environment=os.environ)


def pictures_folder(folder: Path) -> Path:
    return folder / PICTURES_NAME


def backup(folder: Path, file: Path) -> None:
    data_copies.backup(places.store_path(folder), file)


def back_up_on(folder: Path, day: date, *, place: Path | None = None) -> Path:
    """Copy everything into a file that names the day; return it.

    Args:
        folder: of the data.
        day: of the copy.
        place: where to; None: the person's documents.

    Raises:
        coach.errors.StoreError: there is nothing to copy, or it cannot be written.
    """
    place = place or _documents()
    first = place / f"{BACKUP_NAME}-{day.isoformat()}{BACKUP_ENDING}"
    file, number = first, 1
    while file.exists():
        number += 1
        file = first.with_stem(f"{first.stem}-{number}")
    backup(folder, file)
    return file


def _documents() -> Path:
    documents = platformdirs.user_documents_path()
    return documents if documents.is_dir() else Path.home()


def restore(folder: Path, file: Path) -> Path | None:
    return data_copies.restore(places.store_path(folder), file)


def delete(folder: Path) -> None:
    """Delete all that Coach has stored; exercise files of one's own stay."""
    data_copies.delete_all(folder)
    for path in ((folder / PICTURES_NAME).glob("*.png"), (folder / VOICE_NAME).glob("*.wav")):
        for file in path:
            file.unlink(missing_ok=True)
    for log in folder.glob(f"{LOG_NAME}*"):
        with suppress(OSError):  # some systems keep a file that is open; it names nobody
            log.unlink(missing_ok=True)
    for emptied in (folder / PICTURES_NAME, folder / VOICE_NAME, folder):
        with suppress(OSError):  # absent, or it holds something that is not ours
            emptied.rmdir()


def write_json(path: Path, content: Mapping[str, object]) -> None:
    json_files.write_json(path, content)


def write_text(path: Path, text: str) -> None:
    json_files.write_text(path, text)
